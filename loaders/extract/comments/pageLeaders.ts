import {wholeWord} from "../../anyOf.ts";
import {levelOf} from "../../annotate/people/roleLexicon.ts";
import type {AnnotatedDocument, CountryCode, Person, Sentence} from "../../types.ts";

/** Offices whose holders stand for their country where readers judge them. */
const OF_STATE = wholeWord(
  "head of state|head of government|deputy head of state|deputy head of government|minister|deputy minister",
  "foreign minister|defence minister|army chief|military|speaker|governor|lawmaker|party leader|opposition leader"
);

/** Names of people in office for whom a page tells no country, so that they are of its own. */
export function findOfficials({people}: AnnotatedDocument): ReadonlySet<string> {
  return new Set([...people.values()].filter(isOfNoCountry).map(({name}) => name));
}

function isOfNoCountry({country, roles}: Person): boolean {
  return country === null && roles.some(({title}) => OF_STATE.test(levelOf(title)));
}

/** What a page tells of where it is from. */
interface Page {
  /** Names of people in office who are of its own country. */
  readonly officials: ReadonlySet<string>;
  /** Its own country; null where it does not tell. */
  readonly home: CountryCode | null;
  /** Whether it is about that country alone. */
  readonly isAlone: boolean;
}

/**
 * Country of the statesman whom an article speaks of far more than of anybody of another country; on a page about its
 * own country alone, that country if it names any of its statesmen; null where nothing tells.
 */
export function findProtagonist(
  {sentences, people}: AnnotatedDocument,
  {officials, home, isAlone}: Page
): CountryCode | null {
  const countryOf = (name: string): CountryCode | null =>
    officials.has(name) ? home : (people.get(name)?.country ?? null);
  const times = new Map<CountryCode | null, number>();
  for (const [name, n] of countPeople(sentences))
    times.set(countryOf(name), Math.max(n, times.get(countryOf(name)) ?? 0));
  const [[country, first] = [null, 0], [, second] = [null, 0]] = [...times].sort(([, a], [, b]) => b - a);
  if (first >= (opensWithPerson(sentences) ? 1 : OFTEN) && first >= 2 * second) return country;
  return isAlone && times.has(home) ? home : leaderOfTitle(sentences, countryOf, home);
}

/** A page of a few sentences is about the person with whom it begins. */
const opensWithPerson = (sentences: readonly Sentence[]) =>
  sentences.length <= SHORT &&
  (sentences[0]?.mentions ?? []).some(
    (mention) => mention.type === "person" && mention.form === "name" && mention.firstToken <= OPENING_TOKENS
  );

/** Country of the statesmen whom a title names, where it names no other's; an office without a country is its own. */
function leaderOfTitle(
  sentences: readonly Sentence[],
  countryOf: (name: string) => CountryCode | null,
  home: CountryCode | null
): CountryCode | null {
  const title = sentences.filter(({kind}) => kind === "title").flatMap(({mentions}) => mentions);
  const countries = new Set(
    title.flatMap((mention) => {
      if (mention.type !== "person" || mention.form === "pronoun" || mention.plural) return [];
      const own = mention.name === null ? null : countryOf(mention.name);
      return own ?? mention.country ?? (mention.form === "role" ? home : null) ?? [];
    })
  );
  return countries.size === 1 ? [...countries][0]! : null;
}

const OFTEN = 3;
/** Sentences. */
const SHORT = 4;
const OPENING_TOKENS = 2;
const TITLE = 3;

function countPeople(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const {kind, mentions} of sentences)
    for (const mention of mentions) {
      if (mention.type !== "person" || mention.name === null || mention.plural) continue;
      times.set(mention.name, (times.get(mention.name) ?? 0) + (kind === "title" ? TITLE : 1));
    }
  return times;
}
