import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {liesIn, tellsPart} from "../../annotate/places/liesIn.ts";
import {worldCountries} from "../../annotate/places/worldCountries.ts";
import type {CountryCode, PersonMention, PlaceMention} from "../../types.ts";
import type {Actor, Destination, VisitContext} from "./tripFrame.ts";

/** Sentences back in which a country must have been named for "the country" to mean it. */
const REACH = 4;
const GOES_TO =
  /\b(?:travel\w*|trips?|visit\w*|tour\w*|arriv\w+|fl[ey]w?|flies|head\w*|go(?:es|ing)?|went|bound)(?: (?:to|in|for|of|the))*$/;
const CITY = /^(?:city|capital|town)$/;
const COUNTRY = /^(?:country|nation|kingdom|republic|island|islands|archipelago|emirate|sultanate|state)$/;

/**
 * What "the country", "the island nation" among some noun phrases means: the country named last, where it is not the
 * travellers' own; and what "the city" and "the three countries" do.
 */
export function findDescribedCountry(
  context: VisitContext,
  parsed: ParsedSentence,
  nouns: readonly Chunk[],
  travellers: readonly Actor[]
): Destination[] {
  const noun = nouns.find((n) => isDescription(parsed, n));
  if (noun === undefined) {
    const city = cityToldBefore(context, parsed, nouns, travellers);
    return city.length > 0 ? city : findListedCountries(context, parsed, nouns, travellers);
  }
  const home = homeOfRelease(context, travellers, noun);
  if (travellers.every((t) => t.country === null)) return home;
  const own = new Set(travellers.map((t) => t.country));
  const described = noun.head - noun.first > 1;
  const {tokens} = parsed.sentence;
  const words = tokens
    .slice(noun.first, noun.head)
    .map(({text}) => text)
    .join(" ");
  for (const {told, places: before} of placesBack(context, parsed, noun, tellsPart(words))) {
    // "the East African nation" is told apart from the traveller's own; "the country" is the one spoken of last.
    const abroad = described ? before.filter((m) => !own.has(m.country)) : before;
    const named = abroad.filter((m) => liesIn(m.country, words));
    const fitting = named.filter((m) => fits(m.country, word(tokens[noun.head])));
    const last = fitting.findLast((m) => isGoal(told, m) && !own.has(m.country)) ?? fitting.at(-1);
    if (last !== undefined)
      return own.has(last.country) ? home : [{country: last.country!, place: null, token: noun.first}];
  }
  return home;
}

/** "He arrived in the city on Tuesday": the foreign city named last, in the sentence or those before. */
function cityToldBefore(
  context: VisitContext,
  parsed: ParsedSentence,
  nouns: readonly Chunk[],
  travellers: readonly Actor[]
): Destination[] {
  const {tokens} = parsed.sentence;
  const noun = nouns.find(
    ({first, last}) => last === first + 1 && word(tokens[first]) === "the" && CITY.test(word(tokens[last]))
  );
  if (noun === undefined) return [];
  const isCapital = word(tokens[noun.last]) === "capital";
  for (const {places} of placesBack(context, parsed, noun)) {
    const city = places.findLast((m) => m.form === "city" && (m.capital || !isCapital));
    if (city === undefined) continue;
    const isHome = travellers.every((t) => t.country === null || t.country === city.country);
    return isHome ? [] : [{country: city.country, place: city.place, token: noun.first}];
  }
  return [];
}

/** The places named in front of a noun, in its sentence and then in those before, backwards. */
function placesBack(
  {order, parsed: all}: VisitContext,
  parsed: ParsedSentence,
  {first}: Chunk,
  withDemonyms = false
): {readonly told: ParsedSentence; readonly places: ReturnType<typeof placesOf>}[] {
  const at = order.get(parsed) ?? 0;
  return all
    .slice(Math.max(0, at - REACH), at + 1)
    .map((told, i, stretch) => ({
      told,
      places: placesOf(told, i === stretch.length - 1 ? first : Infinity, withDemonyms)
    }))
    .reverse();
}

const COUNTED = /^(?:countries|nations|states|republics|kingdoms)$/;
const NUMBERS = ["both", "two", "three", "four", "five", "six"];

/**
 * What "the three countries", "both nations" among some noun phrases means: as many as the sentence, or the one before,
 * has just named beside the travellers' own; empty where their number is another.
 */
function findListedCountries(
  context: VisitContext,
  parsed: ParsedSentence,
  nouns: readonly Chunk[],
  travellers: readonly Actor[]
): Destination[] {
  const {tokens} = parsed.sentence;
  const noun = nouns.find((n) => COUNTED.test(word(tokens[n.head])) && n.mentions.every((m) => m.type !== "place"));
  const counted = noun && tokens.slice(noun.first, noun.head).findLast(({lower}) => NUMBERS.includes(lower));
  if (noun === undefined || counted === undefined) return [];
  const count = Math.max(2, NUMBERS.indexOf(counted.lower) + 1);
  const at = context.order.get(parsed) ?? 0;
  for (const [sentence, until] of [[parsed, noun.first] as const, [context.parsed[at - 1], Infinity] as const]) {
    const named = sentence === undefined ? [] : placesOf(sentence, until).filter(({form}) => form === "country");
    // "At the invitation of Foreign Minister Roe of Rwanda and President Mwita of Tanzania"
    const inviters = sentence === undefined ? [] : officersOf(sentence, until);
    for (const told of [named, [...named, ...inviters]]) {
      const countries = new Set(told.map(({country}) => country));
      for (const {country} of travellers) if (country !== null) countries.delete(country);
      if (countries.size === count) return [...countries].map((country) => ({country, place: null, token: noun.first}));
    }
  }
  return [];
}

/** Officers whom a sentence names before a token, with the countries for which they stand. */
function officersOf({sentence: {mentions}}: ParsedSentence, until: number): (PersonMention & {country: CountryCode})[] {
  return mentions.filter(
    (m): m is PersonMention & {country: CountryCode} =>
      m.type === "person" && m.role !== null && m.country !== null && m.lastToken < until
  );
}

/** "the country" of a release that speaks of a guest is the publisher's own. */
function homeOfRelease({annotated}: VisitContext, travellers: readonly Actor[], {first}: Chunk): Destination[] {
  const {home, source} = annotated;
  const isGuest = travellers.every(({country, official}) => official && country !== home);
  return source.kind === "press release" && home !== null && isGuest
    ? [{country: home, place: null, token: first}]
    : [];
}

/** "the country", "that island nation", without the country's name in it. */
function isDescription({sentence: {tokens}}: ParsedSentence, {first, head, last, mentions}: Chunk): boolean {
  const definite = /^(?:the|that)$/.test(word(tokens[first]));
  return (
    definite &&
    head === last &&
    COUNTRY.test(word(tokens[head])) &&
    mentions.every((m) => m.type === "place" && m.country === null)
  );
}

/** Islands have hardly a border, kingdoms a king; for the rest any country will do. */
function fits(country: CountryCode, noun: string): boolean {
  const realm = REALMS.get(noun);
  if (realm !== undefined) return realm.includes(country);
  return !/^(?:islands?|archipelago)$/.test(noun) || (bordersOf.get(country) ?? 0) < 2;
}

/** The states that are called so in short. */
const REALMS: ReadonlyMap<string, readonly CountryCode[]> = new Map([
  ["kingdom", "SAU JOR BHR MAR GBR ESP NLD BEL DNK SWE NOR THA KHM BTN NPL LSO SWZ TON".split(" ")],
  ["emirate", ["QAT", "KWT", "ARE", "BHR"]],
  ["sultanate", ["OMN", "BRN"]]
]);

const bordersOf = new Map(worldCountries.map(({cca3, borders}) => [cca3, borders.length]));

/** "will travel to Chad for talks on Sudan": where somebody goes, rather than what is talked of. */
function isGoal({sentence: {tokens}}: ParsedSentence, {firstToken}: PlaceMention): boolean {
  const before = tokens
    .slice(Math.max(0, firstToken - 4), firstToken)
    .map(word)
    .join(" ");
  return GOES_TO.test(before);
}

/** Places named before a token, with the countries of adjectives ("the Cambodian capital") where they are asked for. */
function placesOf(
  {sentence: {mentions}}: ParsedSentence,
  until: number,
  withDemonyms = false
): (PlaceMention & {country: CountryCode})[] {
  return mentions.filter(
    (m): m is PlaceMention & {country: CountryCode} =>
      m.type === "place" && m.country !== null && (withDemonyms || m.form !== "demonym") && m.lastToken < until
  );
}
