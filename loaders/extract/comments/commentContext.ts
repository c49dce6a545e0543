import type {AnnotatedDocument, CountryCode, Mention, Sentence, Token} from "../../types.ts";
import {countryOf, findDocumentCountries} from "../figures/documentCountries.ts";
import {findPageBodies, titleBody} from "../stance/pageBodies.ts";
import type {PartyContext} from "../stance/party.ts";
import {findPoliticalParty} from "../stance/politicalParties.ts";
import {shortName} from "../stance/shortName.ts";
import {byCount, countCountries, isNamed, isPlace} from "./countCountries.ts";
import {isPartisan} from "./isPartisan.ts";
import {isPolitical} from "./isPolitical.ts";
import {findOfficials, findProtagonist} from "./pageLeaders.ts";
import {readersCountry} from "./readersCountry.ts";

/** What a document tells about those who comment on it. */
export function commentContext(document: AnnotatedDocument): PartyContext {
  const {comments, publisher} = document.source;
  const names = comments.flatMap(({author, replyTo}) => (author === null ? replyTo : [author, ...replyTo]));
  const readers = readersNames(names, document);
  const {home: published, main} = findDocumentCountries(document);
  const told = readersCountry(document) ?? published;
  const officials = told === null ? NOBODY : findOfficials(document);
  const known = {isHomeTold: told !== null, publisher, readers, officials, bodies: findPageBodies(document)};
  const isAboutPolitics = isPolitical(document, main.length === 0);
  return {...known, ...(isAboutPolitics ? readStory(document, {told, main, officials}) : NO_POLITICS)};
}

/** What is known of a page before its story is read. */
interface Page {
  /** The country of its readers; null where it does not tell. */
  readonly told: CountryCode | null;
  /** Countries that it is mainly about. */
  readonly main: readonly CountryCode[];
  /** Names of people in office whose country only that of the page tells. */
  readonly officials: ReadonlySet<string>;
}

/** What a page about politics tells of its story. */
function readStory(document: AnnotatedDocument, {told, main, officials}: Page): Omit<PartyContext, keyof Known> {
  const named = countCountries(document.sentences, isNamed);
  // A page without an article is about what its readers speak of.
  const inStory =
    main.length === 0
      ? byCount(countCountries(document.comments.flat(), isNamed))
      : main.filter((country) => (named.get(country) ?? 0) >= OFTEN);
  // Where nothing tells, it is read where its story plays: guests are named by their people, hosts by their places.
  const home = told ?? byCount(countCountries(document.sentences, isPlace))[0] ?? inStory[0] ?? main[0] ?? null;
  const about = [...inStory, ...spokenOf(document)].find((country) => country !== home) ?? null;
  const partisan = isPartisan(document);
  // Where parties fight, a country's leader is one of those who want to be.
  const foreign = (country: string | null): string | null => (partisan && country === home ? null : country);
  const protagonist = foreign(findProtagonist(document, {officials, home: told, isAlone: about === null}));
  const pages = [home, about].filter((country) => country !== null);
  const titled = foreign(titleSubject(document.sentences, pages));
  const isBrief = document.sentences.length <= BRIEF;
  const alone = about === null && (isBrief || told !== null) ? foreign(home) : null;
  const subject = protagonist ?? titleBody(document) ?? titled ?? alone;
  const statesman = protagonist ?? countryOfLeader(document, subject);
  const only = about === null && told === null && titled === home ? home : null;
  const unsaid = isBrief ? (protagonist ?? only) : null;
  const story = {home, about, protagonist, statesman, unsaid, subject, isBrief};
  return {...story, isPolitical: true, isPartisan: partisan};
}

type Known = Pick<PartyContext, "isHomeTold" | "publisher" | "readers" | "officials" | "bodies">;

/** A country if an article names somebody of it; nobody is "he" where it names no one. */
function countryOfLeader({sentences}: AnnotatedDocument, country: string | null): CountryCode | null {
  const people = sentences.flatMap(({mentions}) => mentions).filter(({type}) => type === "person");
  return people.map(countryOf).find((code) => code !== null && code === country) ?? null;
}

const NO_POLITICS = {
  home: null,
  about: null,
  protagonist: null,
  statesman: null,
  unsaid: null,
  subject: null,
  isBrief: false,
  isPolitical: false,
  isPartisan: false
};
const NOBODY: ReadonlySet<string> = new Set();
/** Sentences: a long story tells of much that readers may mean. */
const BRIEF = 20;
const LEAST_SPEAK = 3;
const SHARE_SPEAK = 1 / 3;

/** Countries that many of those who comment name, most often named first: a page may be cut to its headline. */
function spokenOf({comments}: AnnotatedDocument): CountryCode[] {
  const counts = new Map<CountryCode, number>();
  for (const sentences of comments)
    for (const country of countCountries(sentences, isNamed).keys())
      counts.set(country, (counts.get(country) ?? 0) + 1);
  const least = Math.max(LEAST_SPEAK, comments.length * SHARE_SPEAK);
  return byCount(counts).filter((country) => counts.get(country)! >= least);
}

/**
 * The first country that a title names, or failing that the first political party or alliance; a page without a title
 * opens with it. Of "EU halts Russian oil as Hungary objects" the countries count before those that only qualify.
 */
function titleSubject(sentences: readonly Sentence[], pages: readonly CountryCode[]): string | null {
  const titles = sentences.filter(({kind}) => kind === "title");
  const opening = titles.length > 0 ? titles : sentences.slice(0, 1);
  const mentions = opening.flatMap((sentence) => sentence.mentions);
  const countries = mentions.filter(isNamed);
  const country = [...countries.filter((mention) => !isDemonym(mention)), ...countries]
    .map(countryOf)
    .find((code) => code !== null);
  const alliance = mentions.find((mention) => mention.type === "organisation" && mention.kind === "alliance");
  const party = opening.map(({tokens}) => firstParty(tokens, pages)).find((named) => named !== null) ?? null;
  return country ?? party ?? (alliance?.type === "organisation" ? shortName(alliance.name) : null);
}

/** The first political party that words name; null for none. */
function firstParty(tokens: readonly Token[], pages: readonly CountryCode[]): string | null {
  for (const i of tokens.keys()) {
    const party = findPoliticalParty(tokens, i, pages);
    if (party !== null) return party.target;
  }
  return null;
}

function isDemonym(mention: Mention): boolean {
  return mention.type === "place" && mention.form === "demonym";
}

/** Names of readers and their parts in lower case, but for parts that name a statesman: "Duda_fan" is not Duda. */
function readersNames(names: readonly string[], {people}: AnnotatedDocument): ReadonlySet<string> {
  const partsOf = (name: string): string[] => name.toLowerCase().split(/[\s._-]+/);
  const statesmen = new Set([...people.values()].flatMap(({name, country}) => (country === null ? [] : partsOf(name))));
  const words = names.flatMap((name) => [name.toLowerCase(), ...partsOf(name).filter((part) => !statesmen.has(part))]);
  return new Set(words.filter((word) => word.length > 2));
}

// A country named once is no party to the story.
const OFTEN = 2;
