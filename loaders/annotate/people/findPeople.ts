import type {
  CountryCode,
  OrganisationMention,
  Person,
  PersonMention,
  PlaceMention,
  SourceDocument
} from "../../types.ts";
import type {DraftSentence} from "../tokens/draftSentences.ts";
import {findEra} from "./findEra.ts";
import {findHomecomings} from "./findHomecomings.ts";
import {findReferences, type Reference} from "./findReferences.ts";
import {findNounItems, markPeople} from "./nounItems.ts";
import {findByEnds, findContemporary, findKnownPeople, wordsOf} from "./peopleLexicon.ts";
import {createRegister, listPeople, type PersonRegister} from "./personRegister.ts";
import {resolveReferences} from "./resolveReferences.ts";

/** A sentence with its places and organisations, before its people are read. */
export interface PlacedSentence extends DraftSentence {
  readonly places: readonly PlaceMention[];
  readonly organisations: readonly OrganisationMention[];
}

/** The people of a document, and for each sentence the mentions of them. */
export interface PeopleFound {
  readonly people: Map<string, Person>;
  readonly mentions: readonly (readonly PersonMention[])[];
}

/** Reads the people of a document: who is named, then who is meant by surnames, titles and pronouns. */
export function findPeople(
  {text, published, kind}: SourceDocument,
  sentences: readonly PlacedSentence[],
  {here, home}: {readonly here: CountryCode | null; readonly home: CountryCode | null}
): PeopleFound {
  const countries = new Set(sentences.flatMap(({places}) => places.flatMap(({country}) => country ?? [])));
  const titleCase = sentences.map(isTitleCase);
  const items = sentences.map((sentence, i) =>
    findNounItems(text, sentence.tokens, {...sentence, titleCase: titleCase[i]!})
  );
  const read = (i: number, isPerson: (name: string) => boolean) => {
    const {tokens} = sentences[i]!;
    return findReferences(tokens, markPeople(text, tokens, items[i]!, {isPerson, titleCase: titleCase[i]!}));
  };
  const isElsewhere = (i: number) => titleCase[i]! || sentences[i]!.kind === "comment";
  const plain = sentences.map((_, i) => (isElsewhere(i) ? [] : read(i, () => false)));
  const named = plain.flat().filter(({name}) => name !== null);
  const era = findEra(named, published);
  const register = createRegister(era, countries);
  for (const reference of [...named].sort((a, b) => wordCount(b) - wordCount(a))) register.add(reference);
  for (const [i, sentence] of sentences.entries()) {
    for (const [reference, country] of findHomecomings(sentence, () =>
      read(i, (name) => register.find(name) !== undefined)
    ))
      // prettier-ignore
      register.add(reference).country ??= country;
    const places = sentence.places.filter((place) => !isSurname(place, sentence, register));
    if (places.length < sentence.places.length)
      items[i] = findNounItems(text, sentence.tokens, {...sentence, places, titleCase: titleCase[i]!});
  }
  const isKnown = (name: string) => findKnownPeople(name).length > 0 || findByEnds(name) !== undefined;
  for (const reference of sentences.flatMap((_, i) => (isElsewhere(i) ? read(i, isKnown) : []))) {
    const {name, titled} = reference;
    if (name !== null && (isKnown(name) || (titled && findContemporary(name, countries, era)))) register.add(reference);
  }
  const referring = sentences.map((sentence, i) => ({
    tokens: sentence.tokens,
    kind: sentence.kind,
    block: sentence.block,
    references: read(i, (name) => register.find(name) !== undefined),
    countries: sentence.places.flatMap(({country, form}) => (country === null || form === "region" ? [] : [country]))
  }));
  const mentions = resolveReferences(referring, {
    register,
    here,
    home: home ?? ownCountry(named, register),
    isRelease: kind === "press release"
  });
  return {people: listPeople(register.entries, era), mentions};
}

/** Whose "our President" is, told by who it is. */
function ownCountry(named: readonly Reference[], register: PersonRegister): CountryCode | null {
  const own = named.filter((reference) => reference.own);
  return (
    own
      .map((reference) => register.find(reference.name!, reference)?.country ?? null)
      .find((country) => country !== null) ?? null
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

/** In a headline of capitalised words, a run of capitals is no name. */
function isTitleCase({tokens, kind}: PlacedSentence): boolean {
  if (kind === "paragraph" || kind === "comment" || kind === "list item") return false;
  const words = tokens.filter(({text}) => /^\p{L}{4,}/u.test(text));
  return words.filter(({text}) => /^\p{Lu}/u.test(text)).length > 0.7 * words.length;
}
