import type {
  CountryCode,
  Edtf,
  OrganisationMention,
  Person,
  PersonMention,
  PlaceMention,
  SourceDocument
} from "../../types.ts";
import type {DraftSentence} from "../tokens/draftSentences.ts";
import type {ReferringSentence} from "./discourse.ts";
import {findAuthor} from "./findAuthor.ts";
import {findByEnds} from "./findByEnds.ts";
import {findEra} from "./findEra.ts";
import {findHomecomings} from "./findHomecomings.ts";
import {findQuotes} from "./findQuotes.ts";
import {findSpeakers} from "./findSpeakers.ts";
import {findReferences, type Reference} from "./findReferences.ts";
import {isTitleCase} from "./isTitleCase.ts";
import {listPeople} from "./listPeople.ts";
import {hasDoubt, markPeople} from "./markPeople.ts";
import {findNounItems} from "./nounItems.ts";
import {findContemporary, findKnownPeople, findOfficeHolder, isGivenName, wordsOf} from "./peopleLexicon.ts";
import {referencesInTitle} from "./referencesInTitle.ts";
import {nameLater} from "./nameLater.ts";
import {createRegister, type PersonRegister} from "./personRegister.ts";
import {takeNationFromTitle} from "./takeNationFromTitle.ts";
import {resolveReferences} from "./resolveReferences.ts";

/** A sentence with its places and organisations, before its people are read. */
export interface PlacedSentence extends DraftSentence {
  /** Places that it names, in text order. */
  readonly places: readonly PlaceMention[];
  /** Organisations that it names, in text order. */
  readonly organisations: readonly OrganisationMention[];
}

/** The people of a document, and for each sentence the mentions of them. */
export interface PeopleFound {
  /** People by canonical name. */
  readonly people: Map<string, Person>;
  /** Mentions of people, sentence by sentence. */
  readonly mentions: readonly (readonly PersonMention[])[];
}

/** The people whom a document names, before it is told who is meant by titles and pronouns. */
export interface NamedPeople {
  /** References with a name, in text order. */
  readonly named: readonly Reference[];
  /** The people of the document. */
  readonly register: PersonRegister;
  /** The sentences with all their references. */
  readonly referring: readonly ReferringSentence[];
  /** When the article's events happen. */
  readonly era: Edtf | null;
}

/** Reads who is named in a document. */
export function findNamedPeople(
  {text, title, published, kind: genre}: SourceDocument,
  sentences: readonly PlacedSentence[]
): NamedPeople {
  const reader = createReader(text, sentences);
  const countries = new Set(sentences.flatMap(({places}) => places.flatMap(({country}) => country ?? [])));
  const named = sentences
    .flatMap((_, i) => (reader.isElsewhere(i) ? [] : reader.read(i, () => false)))
    .filter(({name}) => name !== null);
  const era = findEra(named, published);
  const register = createRegister(era, countries);
  for (const reference of [...named].sort((a, b) => wordCount(b) - wordCount(a))) register.add(reference);
  const isNamed = (name: string): boolean => register.find(name) !== undefined;
  for (const [i, sentence] of sentences.entries()) {
    for (const [reference, country] of findHomecomings(sentence, () => reader.read(i, isNamed)))
      register.add(reference).country ??= country;
    const places = sentence.places.filter((place) => !isSurname(place, sentence, register));
    if (places.length < sentence.places.length) reader.replacePlaces(i, places);
  }
  const inTitle = title === null ? [] : referencesInTitle(title).references;
  addFromElsewhere(reader, sentences, {inTitle, register, countries, era});
  const referring = sentences.map(({tokens, kind, block, places}, i) => ({
    tokens,
    kind,
    block,
    references: reader.read(i, isNamed),
    countries: places.flatMap(({country, form}) => (country === null || form === "region" ? [] : [country]))
  }));
  nameLater(referring, register);
  // In a release, whose country nobody tells is the publisher's own.
  if (genre !== "press release") takeNationFromTitle(inTitle, referring, register);
  return {named, register, referring, era};
}

const OF_NATIONS = /\b(?:United Nations|UN|U\.N\.|Noon Briefing)(?![\p{L}])/u;

/** Reads whom a document means by names, surnames, titles and pronouns. */
export function findPeople(
  {register, referring, era}: NamedPeople,
  {
    here,
    home,
    source
  }: {readonly here: CountryCode | null; readonly home: CountryCode | null; readonly source: SourceDocument}
): PeopleFound {
  const {kind, title, publisher} = source;
  const author = findAuthor(referring, {register, home, era, title, publisher});
  const speakers = findSpeakers(referring, {register, home, era, author});
  const mentions = resolveReferences(referring, {
    register,
    here,
    home,
    isRelease: kind === "press release",
    isOfNations: OF_NATIONS.test(source.text),
    era,
    speakers,
    quotes: findQuotes(referring, register)
  });
  return {people: listPeople(register.entries, era), mentions};
}

/** Reads the references of single sentences. */
interface ReferenceReader {
  /** References of a sentence, where the test says which bare surnames are people. */
  readonly read: (i: number, isPerson: (name: string) => boolean) => readonly Reference[];
  /** Has a sentence read again with other places, since a town's name proved to be a surname. */
  readonly replacePlaces: (i: number, places: readonly PlaceMention[]) => void;
  /** Whether a sentence is a headline in capitals or a comment: such a one names nobody new. */
  readonly isElsewhere: (i: number) => boolean;
}

function createReader(text: string, sentences: readonly PlacedSentence[]): ReferenceReader {
  const titleCase = sentences.map(isTitleCase);
  const itemsOf = (i: number, places = sentences[i]!.places) =>
    findNounItems(text, sentences[i]!.tokens, {...sentences[i]!, places, titleCase: titleCase[i]!});
  const items = sentences.map((_, i) => itemsOf(i));
  // Where no name is in doubt, it does not matter who is known as a person.
  const settled: (readonly Reference[] | undefined)[] = [];
  return {
    read: (i, isPerson) => {
      const {tokens} = sentences[i]!;
      if (!hasDoubt(items[i]!)) return (settled[i] ??= findReferences(tokens, items[i]!));
      return findReferences(tokens, markPeople(text, tokens, items[i]!, {isPerson, titleCase: titleCase[i]!}));
    },
    replacePlaces: (i, places) => {
      items[i] = itemsOf(i, places);
      settled[i] = undefined;
    },
    isElsewhere: (i) => titleCase[i]! || sentences[i]!.kind === "comment"
  };
}

/** What is known of a document's people before its headlines are read. */
interface Elsewhere {
  /** References of the page's title, which may stand outside the text. */
  readonly inTitle: readonly Reference[];
  readonly register: PersonRegister;
  readonly countries: ReadonlySet<CountryCode>;
  readonly era: Edtf | null;
}

/** People whom headlines and comments alone name, where the lexicon knows them. */
function addFromElsewhere(
  {read, isElsewhere}: ReferenceReader,
  sentences: readonly PlacedSentence[],
  {inTitle, register, countries, era}: Elsewhere
): void {
  const isKnown = (name: string): boolean => findKnownPeople(name).length > 0 || findByEnds(name) !== undefined;
  const inText = sentences.flatMap((_, i) => (isElsewhere(i) ? read(i, isKnown) : []));
  for (const reference of [...inText, ...inTitle]) {
    const {name, titled} = reference;
    if (name === null) continue;
    const isTold = titled && (isOfficer(reference, countries, era) || isSpelledOut(name, register));
    if (isKnown(name) || isTold) register.add(reference);
  }
}

/** "Foreign Minister Ana Roe" over a text that speaks of Minister Roe alone. */
function isSpelledOut(name: string, register: PersonRegister): boolean {
  const words = name.split(" ");
  return words.length > 1 && isGivenName(words[0]!) && register.find(words.at(-1)!)?.name === words.at(-1);
}

/** Whether the lexicon knows who of that name held the office then, or any office in one of the countries. */
function isOfficer({name, offices}: Reference, countries: ReadonlySet<CountryCode>, era: Edtf | null): boolean {
  const office = offices[0];
  const role = office && {title: office.title.title, country: office.countries[0] ?? null};
  return (
    (role && findOfficeHolder(name!, role, era)) !== undefined || findContemporary(name!, countries, era) !== undefined
  );
}

/** "Baker" is no town where the document names a Mr Baker, but for "in Baker". */
function isSurname(place: PlaceMention, {tokens}: PlacedSentence, register: PersonRegister): boolean {
  const {form, capital, firstToken, lastToken} = place;
  if (form !== "city" || capital || firstToken !== lastToken) return false;
  if (/^(?:in|at|to|from|near|of|outside|,)$/.test(tokens[firstToken - 1]?.lower ?? "")) return false;
  const word = tokens[firstToken]!.text;
  const entry = register.find(word);
  const [surname] = wordsOf(word);
  return entry !== undefined && [...entry.forms.values()].some((form) => form.length > 1 && form.at(-1) === surname);
}

function wordCount({name}: Reference): number {
  return name!.split(/[\s-]+/).length;
}
