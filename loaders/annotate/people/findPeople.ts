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
import {findNounItems, markPeople} from "./nounItems.ts";
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
  const titleCase = sentences.map(isTitleCase);
  const items = sentences.map((sentence, i) =>
    findNounItems(text, sentence.tokens, {...sentence, titleCase: titleCase[i]!})
  );
  const read = (i: number, isPerson: (name: string) => boolean) => {
    const {tokens} = sentences[i]!;
    return findReferences(tokens, markPeople(text, tokens, items[i]!, {isPerson, titleCase: titleCase[i]!}));
  };
  const isElsewhere = (i: number) => titleCase[i]! || sentences[i]!.kind === "comment";
  const named = sentences
    .flatMap((_, i) => (isElsewhere(i) ? [] : read(i, () => false)))
    .filter(({name}) => name !== null);
  for (const reference of [...named].sort((a, b) => wordCount(b) - wordCount(a))) register.add(reference);
  const isKnown = (name: string) => findKnownPeople(name).length > 0 || findByEnds(name) !== undefined;
  for (const reference of sentences.flatMap((_, i) => (isElsewhere(i) ? read(i, isKnown) : []))) {
    const {name, titled} = reference;
    if (name !== null && (isKnown(name) || (titled && findContemporary(name, countries, published))))
      register.add(reference);
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
