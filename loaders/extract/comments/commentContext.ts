import {wholeWord} from "../../anyOf.ts";
import type {AnnotatedDocument, CountryCode, Mention, Sentence, Token} from "../../types.ts";
import {countryOf, findDocumentCountries} from "../figures/documentCountries.ts";
import {findPageBodies, titleBody} from "../stance/pageBodies.ts";
import type {PartyContext} from "../stance/party.ts";
import {findPoliticalParty} from "../stance/politicalParties.ts";
import {shortName} from "../stance/shortName.ts";
import {isPartisan} from "./isPartisan.ts";
import {findOfficials, findProtagonist} from "./pageLeaders.ts";
import {readersCountry} from "./readersCountry.ts";

/** What a document tells about those who comment on it. */
export function commentContext(document: AnnotatedDocument): PartyContext {
  const {comments, publisher} = document.source;
  const names = comments.flatMap(({author, replyTo}) => (author === null ? replyTo : [author, ...replyTo]));
  const readers = readersNames(names, document);
  const {home: published, main} = findDocumentCountries(document);
  const told = readersCountry(document) ?? published;
  const isLost = main.length === 0;
  const officials = told === null ? NOBODY : findOfficials(document);
  const bodies = findPageBodies(document);
  const known = {isHomeTold: told !== null, publisher, readers, officials, bodies};
  if (!isPolitical(document, isLost)) return {...known, ...NO_POLITICS};
  const named = countCountries(document.sentences, isNamed);
  // A page without an article is about what its readers speak of.
  const inStory = isLost
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
  return {...known, home, about, protagonist, subject, isBrief, isPolitical: true, isPartisan: partisan};
}

const NO_POLITICS = {
  home: null,
  about: null,
  protagonist: null,
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

// A statesman named once may be a quotation, but on a page of a few sentences he is whom it is about.
const FEW = 2;
const SHORT = 4;

const POLITICS = wholeWord(
  "war|wars|troops|army|military|soldiers?|president|governments?|govt|ministers?|parliament|congress|senate|senators?",
  "elections?|voters?|vote|sanctions|propaganda|regime|policy|policies|politicians?|treaty|embassy|diplomats?|taxes",
  "territory|territorial|sovereignty|dictators?|dictatorship|tyrants?|tyranny|democracy|democracies|communists?|communism",
  "imperialists?|imperialism|colonialism|genocide|geopolitics|geopolitical|superpowers?|invaded?|aggression|propagandists?",
  "chancellor|budget|lawmakers?|mps|politics|political|opposition|party|parties|referendum|taxpayers?|immigration"
);
const ARMS = wholeWord(
  "tanks?|missiles?|weapons?|warships?|submarines?|drones?|airstrikes?|arms|nato|ceasefire|truce|invasion|nuclear|pipelines?",
  "peace|mediat(?:e|ion|ors?)|diplomacy|diplomatic|tariffs?|bailouts?|imf|refugees?|border|occupation|annexation|alliance|allies|coup"
);
const OFTEN_POLITICAL = 4;
/** What countries have to do with each other; who buys a car has some of it too. */
const AFFAIRS = wholeWord(
  "talks|pact|accords?|agreements?|memorandum|bilateral|delegations?|summit|exports?|imports?|trade|gas|oil|dams?|debts?",
  "loans?|navy|patrols?|protest(?:s|ed)?|ambassadors?|owes?|foreign|sovereign|reactors?|grain|wheat|fighter|frigates?"
);
const OFTEN_AFFAIRS = 3;

/** Of the words of a page that speaks of politics: who talks of recipes for long says "war" and "party" now and then too. */
const LEAST_SHARE = 0.004;
/** Few words and no story do not tell; the tables are of politics. */
const LEAST_WORDS = 250;

/** Whether a page speaks of statesmen, their bodies and affairs; readers of others mean no country by "we" or "they". */
function isPolitical({sentences, comments}: AnnotatedDocument, isLost: boolean): boolean {
  const all = [...sentences, ...comments.flat()];
  const few = sentences.length <= SHORT ? 1 : FEW;
  const words = all.flatMap(({tokens}) => tokens.map(({lower}) => lower));
  if (isLost && words.length < LEAST_WORDS) return true;
  const statesmen = all.flatMap(({mentions}) => mentions).filter(isStatesmanOrBody).length;
  const political = words.filter((word) => POLITICS.test(word) || ARMS.test(word)).length;
  const affairs = words.filter((word) => AFFAIRS.test(word)).length;
  const isOften = (times: number): boolean => times >= LEAST_SHARE * words.length;
  if ((statesmen >= few || political >= OFTEN_POLITICAL) && isOften(statesmen + political)) return true;
  const isAffair = political + affairs >= OFTEN_AFFAIRS && isOften(political + affairs);
  return (isAffair && countCountries(sentences, isNamed).size > 1) || sentences.some(isDispute);
}

/** "Oslo urges Stockholm to pay": what a title says that one country does to another. */
const BETWEEN_STATES = wholeWord(
  "urges?|urged|warns?|warned|accuses?|accused|condemns?|condemned|denounces?|denounced|slams?|blasts?|demands?|rejects?",
  "protests?|summons?|row|dispute|spat|feud|tensions?|rift|relations|ties|talks|sanctions|visits?|pact"
);

/** Whether a sentence is a title that sets one country against or beside another. */
function isDispute(sentence: Sentence): boolean {
  const isTitle = sentence.kind === "title" && countCountries([sentence], isPlace).size > 1;
  return isTitle && sentence.tokens.some(({lower}) => BETWEEN_STATES.test(lower));
}

function isStatesmanOrBody(mention: Mention): boolean {
  if (mention.type === "person") return mention.form !== "pronoun" && mention.country !== null;
  return mention.type === "organisation" && (mention.kind === "government" || mention.kind === "alliance");
}

function isNamed(mention: Mention): boolean {
  return mention.type !== "person" || mention.form !== "pronoun";
}

function isPlace(mention: Mention): boolean {
  return mention.type === "place";
}

/** "Brussels" mostly means what sits there. */
function isOfUnion(mention: Mention): boolean {
  return mention.type === "place" && mention.place === "Brussels";
}

/** How often sentences mention each country in a way that counts. */
function countCountries(
  sentences: readonly Sentence[],
  counts: (mention: Mention) => boolean
): ReadonlyMap<CountryCode, number> {
  const times = new Map<CountryCode, number>();
  for (const mention of sentences.flatMap((sentence) => sentence.mentions)) {
    const country = counts(mention) && !isOfUnion(mention) ? countryOf(mention) : null;
    if (country !== null) times.set(country, (times.get(country) ?? 0) + 1);
  }
  return times;
}

/** Countries, most often mentioned first; of equals the one mentioned first. */
function byCount(counts: ReadonlyMap<CountryCode, number>): CountryCode[] {
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
}
