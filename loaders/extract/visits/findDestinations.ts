import {anyOf} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention, Sentence} from "../../types.ts";
import {namelessTowns, siteOf} from "./describedPlaces.ts";
import {isAffair, isOfOtherNoun, isOwnTrip} from "./isOfOtherNoun.ts";
import {spokenHere} from "./hereOf.ts";
import {isHere} from "./isHere.ts";
import type {Destination, VisitContext} from "./tripFrame.ts";
import {endsWithPlace, isLocated, isPlaceName} from "./mentionKinds.ts";

/** Before the next stop of a journey. */
const ONWARD = anyOf(
  "(?:and|then|later|afterwards)(?: on)? to|and from there to|(?:and then|as well as|along with)(?: the)?"
);
const NEXT_STOP = new RegExp(`\\b${ONWARD}$`);

/** Places that noun phrases name, one a country, the city over its country. */
export function findPlacesIn(parsed: ParsedSentence, nouns: readonly Chunk[]): Destination[] {
  const {sentence} = parsed;
  const places = nouns
    .filter((noun) => !isAffair(parsed, noun) && !isOwnTrip(parsed, noun))
    .flatMap((noun) => [noun, ...townOf(parsed, noun)])
    .flatMap((noun) =>
      noun.mentions.filter(
        (m): m is PlaceMention =>
          m.type === "place" &&
          !isOfPair(sentence, m, noun) &&
          (isSite(m, noun) || (m.country !== null && isHouseOf(sentence, noun)))
      )
    );
  if (places.length > 0) return onePerCountry(places.flatMap((place) => [place, ...bracketedTown(sentence, place)]));
  const inBrackets = onePerCountry(nouns.flatMap((noun) => townBehind(sentence, noun.last)));
  return inBrackets.length > 0
    ? inBrackets
    : nouns.flatMap((noun) => [...namelessTowns(sentence, noun), ...siteOf(noun)]);
}

/** "Mongolia (Ulaanbaatar)": the town in brackets behind its country. */
function bracketedTown(sentence: Sentence, {lastToken, form, country}: PlaceMention): readonly PlaceMention[] {
  return form === "country" ? townBehind(sentence, lastToken).filter((town) => town.country === country) : [];
}

/** "the mill (Lima)": the town that stands alone in brackets behind a token. */
function townBehind({tokens, mentions}: Sentence, last: number): readonly PlaceMention[] {
  const town = mentions.find((m): m is PlaceMention => isLocated(m) && m.form === "city" && m.firstToken === last + 2);
  const isAlone = town !== undefined && word(tokens[last + 1]) === "(" && word(tokens[town.lastToken + 1]) === ")";
  return isAlone ? [town] : [];
}

/** "in the Egyptian capital of Cairo": the town stands in a phrase of its own. */
export function townOf({sentence: {tokens}, chunks}: ParsedSentence, noun: Chunk): readonly Chunk[] {
  if (
    !/^(?:capital|city|town|port|resort|village|settlement|stronghold|province|region)$/.test(word(tokens[noun.head]))
  )
    return [];
  const at = chunks.findIndex((c) => c.first === noun.first);
  const next = chunks[at + 2];
  return word(tokens[chunks[at + 1]?.first ?? -1]) === "of" && next?.kind === "noun" ? [next] : [];
}

/** Where a clause's verb goes, by the prepositions that its rule allows ("object" for its object). */
export function findDestinations(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  slots: readonly string[]
): Destination[] {
  const fromObject = slots.includes("object") ? findPlacesIn(parsed, clause.objects) : [];
  if (fromObject.length > 0) return onePerCountryOf([...fromObject, ...listedLater(parsed, clause, slots)]);
  const phrases = clause.phrases.filter((p) => slots.includes(p.preposition) && !isOfOtherNoun(parsed, clause, p));
  const places = findPlacesIn(
    parsed,
    phrases.flatMap((p) => p.nouns)
  );
  if (places.length > 0) return onePerCountryOf([...places, ...listedLater(parsed, clause, slots)]);
  if (slots.every((slot) => slot === "from")) return [];
  return isHere(parsed, clause)
    ? spokenHere(context, parsed)
    : isThere(parsed, clause)
      ? thereOf(context, parsed, clause)
      : [];
}

/** "visited Rome, for the talks, Oslo and Cairo": stops behind a phrase, but not "for talks on trade and Iraq". */
function listedLater(parsed: ParsedSentence, clause: Clause, slots: readonly string[]): Destination[] {
  const {tokens} = parsed.sentence;
  const further = slots.includes("to") || slots.includes("object") ? furtherStops(parsed, clause) : [];
  const isStop = ({first, mentions}: Chunk): boolean =>
    mentions[0]?.type === "place" && mentions[0].firstToken === first;
  const later = clause.phrases
    .filter(({preposition}) => !slots.includes(preposition) && /^(?:for|on|with)$/.test(preposition))
    .map(({nouns}) => nouns.slice(1).filter(isStop))
    .filter((stops) => {
      const before = tokens[(stops[0]?.first ?? 0) - 1];
      // "in Kampala on 16 and Kigali on 18 May"
      return (
        stops.length > 1 || before?.text === "," || /^\d{1,2}$/.test(tokens[(stops[0]?.first ?? 0) - 2]?.text ?? "")
      );
    });
  return [...findPlacesIn(parsed, later.flat()), ...further];
}

/**
 * "to Oslo for the talks and then to Riga", "to Oslo to sign a treaty, then on to Riga", "to Oslo on Monday and then
 * Riga".
 */
function furtherStops({sentence: {tokens, mentions}}: ParsedSentence, {verb, last}: Clause): Destination[] {
  const stops = mentions.filter(
    (m): m is PlaceMention =>
      isPlaceName(m) &&
      m.firstToken > verb.last &&
      m.lastToken <= last &&
      NEXT_STOP.test(
        tokens
          .slice(Math.max(0, m.firstToken - 4), m.firstToken)
          .map(word)
          .join(" ")
      )
  );
  return onePerCountry(stops);
}

function onePerCountryOf(places: readonly Destination[]): Destination[] {
  return places.filter((p, i) => places.findIndex((q) => q.country === p.country) === i);
}

/** The place that a "where" clause hangs on: the last one before the word. */
export function findPlaceBefore({sentence}: ParsedSentence, token: number): Destination | null {
  // "the Peru-friendly north, where"
  const places = sentence.mentions.filter(
    (m): m is PlaceMention =>
      isLocated(m) && m.lastToken < token && !/^-(?:\p{Ll}+)?$/u.test(sentence.tokens[m.lastToken + 1]?.text ?? "")
  );
  const since = sentence.tokens.slice((places.at(-1)?.lastToken ?? token) + 1, token);
  // "In Lima, X said that he would go to a summit, where he would meet Y"
  if (since.some((t) => t.pos === "VERB" && /^(?:say|tell|announce|add|warn|state|declare)$/.test(t.lemma)))
    return null;
  // "in Oslo, Norway, where"
  const [town, place] = [places.at(-2), places.at(-1)];
  const isTold = town?.form === "city" && town.country === place?.country && town.lastToken === place!.firstToken - 2;
  return place === undefined ? null : destinationOf(isTold ? town : place);
}

/** Places of one list, one a country. */
export function onePerCountry(places: readonly PlaceMention[]): Destination[] {
  const found = new Map<string, Destination>();
  for (const place of places) {
    if (place.country === null) continue;
    const known = found.get(place.country);
    const next = destinationOf(place);
    if (known === undefined) found.set(place.country, next);
    else if (known.place === null && next.place !== null) found.set(place.country, {...next, token: known.token});
  }
  return [...found.values()];
}

function destinationOf(place: PlaceMention): Destination {
  return {country: place.country!, place: place.form === "city" ? place.place : null, token: place.firstToken};
}

/** Houses of state that stand in the country whose name they bear. */
const HOUSE = /^(?:parliament|congress|senate|assembly|duma|chancellery|palace|presidency)$/;

/** "visited the UK Parliament": the house is in the country. */
function isHouseOf({tokens}: ParsedSentence["sentence"], noun: Chunk): boolean {
  return HOUSE.test(word(tokens[noun.head]));
}

/** A place that is itself the goal: not "Russia's president", not "the Chinese foreign ministry". */
function isSite(place: PlaceMention, noun: Chunk): boolean {
  return (
    place.form !== "demonym" &&
    place.country !== null &&
    (place.lastToken >= noun.head || noun.mentions.every((m) => m.type === "place" || m.type === "date"))
  );
}

function isThere({sentence}: ParsedSentence, {verb}: Clause): boolean {
  return sentence.tokens.slice(verb.last + 1, verb.last + 3).some((t) => word(t) === "there");
}

/** "there" is the place told last, earlier in the sentence or in the one before: where, and not who, somebody is. */
function thereOf({parsed: all, order}: VisitContext, parsed: ParsedSentence, {verb}: Clause): Destination[] {
  const at = order.get(parsed) ?? 0;
  const told = [parsed, ...(at > 0 ? [all[at - 1]!] : [])].flatMap((p) => {
    const until = p === parsed ? verb.first : p.sentence.tokens.length;
    const actors = p.clauses.flatMap(({subjects}) => subjects);
    const place = p.sentence.mentions.findLast(
      (m): m is PlaceMention =>
        isLocated(m) &&
        m.lastToken < until &&
        endsWithPlace(p, m) &&
        !actors.some((c) => c.first <= m.firstToken && m.lastToken <= c.last)
    );
    return place === undefined ? [] : [destinationOf(place)];
  });
  return told.slice(0, 1);
}

/** "the Peru-Chile friendship house": two countries in front of what they have in common. */
function isOfPair({tokens}: Sentence, {firstToken, lastToken}: PlaceMention, {head}: Chunk): boolean {
  const isJoined = [firstToken - 1, lastToken + 1].some((at) => /^[-–]$/.test(tokens[at]?.text ?? ""));
  return isJoined && head > lastToken;
}
