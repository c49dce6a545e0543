import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention, Sentence} from "../../types.ts";
import {onePerCountry} from "./findDestinations.ts";
import {isLocated} from "./mentionKinds.ts";
import type {Destination} from "./tripFrame.ts";

/** What a list names in detail: "eight African countries", "a three-nation tour", "several stops". */
const COUNTED = wholeWord(
  "countries|nations|states|capitals|cities|islands|republics|economies|neighbou?rs|partners|stops|destinations",
  "tour|trip|visit|swing|journey"
);
/** What "of" may open a list behind: "the island nations of Tonga and Fiji". */
const MANY_LANDS = wholeWord("countries|nations|states|capitals|cities|islands|republics|kingdoms|emirates");
const OPENS_LIST = wholeWord("[-–—_:(,]|--|including|namely|covering|comprising|such|as|to");
const JOINS_LIST = wholeWord("[,&)(]|and|then|finally|plus|the|also|as|well|possibly|perhaps|probably");
/** Tokens that may stand between the noun and its list. */
const LEAD = 3;

/**
 * "to three countries — Kenya, Ghana and Togo —": the stops that a list behind a noun names; empty where fewer than
 * two stand there.
 */
export function findListedStops({sentence}: ParsedSentence, noun: Chunk): Destination[] {
  const {tokens, mentions} = sentence;
  const opening = tokens[noun.last + 1]?.lower ?? "";
  const isNamed = opening === "of" && MANY_LANDS.test(word(tokens[noun.head]));
  // "his tour of the Balkans - Serbia, Kosovo and Albania"
  const isRegion =
    /^(?:[-–—_:(]|--)$/.test(opening) && noun.mentions.some((m) => m.type === "place" && m.form === "region");
  const isCounted = COUNTED.test(word(tokens[noun.head])) || isRegion;
  if (!isNamed && (!isCounted || !OPENS_LIST.test(opening))) return [];
  const isPlace = (i: number): boolean => mentions.some((m) => isLocated(m) && m.firstToken === i);
  let i = behindCount(tokens, noun.last + (isNamed ? 2 : 1));
  const opens = i;
  while (i < opens + LEAD && !isPlace(i) && OPENS_LIST.test(tokens[i]?.lower ?? "")) i++;
  const stops = findPlaceList(sentence, i);
  return stops.length > 1 ? stops : [];
}

/** "a tour including three African countries: Kenya, …": the colon behind what the list counts, or the word behind which it likens; else where it opens. */
function behindCount(tokens: Sentence["tokens"], from: number): number {
  const counted = tokens.findIndex(
    ({text}, i) => i > from + 1 && i < from + 6 && /^[:(–—-]$/.test(text) && COUNTED.test(word(tokens[i - 1]))
  );
  // "countries as small and remote as Tonga"
  const likened = word(tokens[from]) === "as" ? tokens.findIndex(({lower}, i) => i > from + 1 && lower === "as") : -1;
  if (likened > 0 && likened < from + 6) return likened;
  return counted < 0 ? from : counted;
}

/** "Paris, Geneva and in Rome": the places of a list that opens at a token, one a country. */
export function findPlaceList({tokens, mentions}: Sentence, first: number): Destination[] {
  const places = new Map(mentions.filter(isLocated).map((m) => [m.firstToken, m]));
  const listed: PlaceMention[] = [];
  let i = first;
  for (;;) {
    const place = places.get(i);
    if (place === undefined) break;
    listed.push(place);
    i = place.lastToken + 1;
    while (JOINS_LIST.test(tokens[i]?.lower ?? "") && !places.has(i)) i++;
  }
  return onePerCountry(listed);
}
