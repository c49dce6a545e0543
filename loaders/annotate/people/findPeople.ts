import type {
  CountryCode,
  OrganisationMention,
  Person,
  PersonMention,
  PlaceMention,
  SourceDocument
} from "../../types.ts";
import type {DraftSentence} from "../tokens/draftSentences.ts";
import {findReferences, type Reference} from "./findReferences.ts";
import {findByEnds, findContemporary, findKnownPeople} from "./peopleLexicon.ts";
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
  const register = createRegister(published, countries);
  const read = (sentence: PlacedSentence, isPerson: (name: string) => boolean) =>
    findReferences(text, sentence.tokens, {...sentence, isPerson, titleCase: isTitleCase(sentence)});
  const named = sentences
    .filter((sentence) => sentence.kind !== "comment" && !isTitleCase(sentence))
    .flatMap((sentence) => read(sentence, () => false))
    .filter(({name}) => name !== null);
  for (const reference of [...named].sort((a, b) => wordCount(b) - wordCount(a))) register.add(reference);
  const isKnown = (name: string) => findKnownPeople(name).length > 0 || findByEnds(name) !== undefined;
  const elsewhere = sentences.filter((sentence) => sentence.kind === "comment" || isTitleCase(sentence));
  for (const reference of elsewhere.flatMap((sentence) => read(sentence, isKnown))) {
    const {name, titled} = reference;
    if (name !== null && (isKnown(name) || (titled && findContemporary(name, countries, published))))
      register.add(reference);
  }
  const referring = sentences.map((sentence) => ({
    tokens: sentence.tokens,
    kind: sentence.kind,
    block: sentence.block,
    references: read(sentence, (name) => register.find(name) !== undefined),
    countries: sentence.places.flatMap(({country, form}) => (country === null || form === "region" ? [] : [country]))
  }));
  const mentions = resolveReferences(referring, {
    register,
    here,
    home: home ?? ownCountry(named, register),
    isRelease: kind === "press release"
  });
  return {people: listPeople(register.entries, published), mentions};
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

function wordCount({name}: Reference): number {
  return name!.split(/[\s-]+/).length;
}

/** In a headline of capitalised words, a run of capitals is no name. */
function isTitleCase({tokens, kind}: PlacedSentence): boolean {
  if (kind === "paragraph" || kind === "comment" || kind === "list item") return false;
  const words = tokens.filter(({text}) => /^\p{L}{4,}/u.test(text));
  return words.filter(({text}) => /^\p{Lu}/u.test(text)).length > 0.7 * words.length;
}
