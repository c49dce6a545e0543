import {anyOf} from "../../anyOf.ts";
import type {PlaceMention, Token} from "../../types.ts";
import {withStateBehindTown} from "./americanGeorgia.ts";
import {longestPhraseAt, opensPhrase} from "../lexicons/phraseIndex.ts";
import {nameKey} from "../tokens/plainText.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {choosePlace} from "./choosePlace.ts";
import {placeIndex, type Place} from "./gazetteer.ts";
import {isPartOfName} from "./isPartOfName.ts";
import type {PlaceContext} from "./placeContext.ts";

const CAPITAL_OR_HYPHEN = /^[-\p{Lu}]/u;

const STATE = /^(?:Republic|Kingdom|State|Federation|Sultanate|Emirate|Union|Commonwealth|Principality|Duchy)$/i;
const STATE_FORM = anyOf(
  "Socialist|Islamic|Democratic|Federal|Federative|People|['’]s|United|Arab|Hashemite|Co-operative|Plurinational",
  "Bolivarian|Oriental|Independent|Grand|Popular|Lao"
);
const STATE_ADJECTIVE = new RegExp(`^${STATE_FORM}$`, "i");
/** What makes an adjective of the place before it. */
const PARTICIPLE = /^(?:based|born|backed|led|brokered|mediated|sponsored|funded|owned|trained|educated)$/;
const PROVINCE = /^(?:Province|Oblast|Krai|Prefecture|Governorate|Peninsula)$/;

/** Countries, cities, regions and demonyms of a sentence, longest names first, without overlaps. */
export function findPlaces(text: string, tokens: readonly Token[], context: PlaceContext): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const hasProvince = tokens.some((token) => PROVINCE.test(token.text));
  for (let i = 0; i < tokens.length; i++) {
    if (!hasProvince && !opensPhrase(tokens, i, placeIndex) && !isShown(tokens[i]!, context)) continue;
    const mention = placeAt(text, tokens, i, context);
    if (mention === null) continue;
    mentions.push(withStateBehindTown(mention, mentions.at(-1), tokens));
    i = mention.lastToken;
  }
  return mentions.map((mention, i) => inItsState(mention, mentions[i + 1], tokens));
}

/** Countries whose towns are told with their state or province behind a comma. */
const OF_STATES = /^(?:USA|CAN|AUS|GBR)$/;

/** "San Jose, California" is not the capital of Costa Rica. */
function inItsState(mention: PlaceMention, next: PlaceMention | undefined, tokens: readonly Token[]): PlaceMention {
  if (mention.form !== "city" || next?.form !== "region" || !OF_STATES.test(next.country ?? "")) return mention;
  const isBehind = next.firstToken === mention.lastToken + 2 && tokens[next.firstToken - 1]!.text === ",";
  return isBehind && next.country !== mention.country ? {...mention, country: next.country, capital: false} : mention;
}

function placeAt(text: string, tokens: readonly Token[], i: number, context: PlaceContext): PlaceMention | null {
  const first = tokens[i]!;
  if (!canStart(first, tokens[i + 1], context)) return null;
  const found =
    longestPhraseAt(tokens, i, placeIndex, (places, last) => {
      const place = choosePlace(places, text.slice(first.start, tokens[last]!.end), tokens, i, last, context);
      return place && {place, last};
    }) ??
    shownAt(first, i, context) ??
    provinceAt(text, tokens, i);
  if (found === null || isPartOfName(tokens, i, found.last, found.place)) return null;
  const {country, capital} = found.place;
  // "a Lima-based firm" is nowhere that anybody goes.
  const isPart = tokens[found.last + 1]?.text === "-" && PARTICIPLE.test(tokens[found.last + 2]?.lower ?? "");
  const [form, place] = isPart ? (["demonym", null] as const) : [found.place.form, found.place.place];
  const {end} = tokens[found.last]!;
  const firstToken = form === "country" ? stateStart(tokens, i) : i;
  const {start} = tokens[firstToken]!;
  return {type: "place", form, country, place, capital, start, end, firstToken, lastToken: found.last};
}

/** Where "Socialist Republic of Viet Nam" begins. */
function stateStart(tokens: readonly Token[], i: number): number {
  const of = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
  if (tokens[of]?.lower !== "of" || !STATE.test(tokens[of - 1]?.text ?? "")) return i;
  let first = of - 1;
  while (STATE_ADJECTIVE.test(tokens[first - 1]?.text ?? "") && first > of - 5) first--;
  return first;
}

/** Names start with a capital, but for "the Hague", "al-Ula" and, in readers' comments, "russia". */
function canStart(token: Token, next: Token | undefined, {informal}: PlaceContext): boolean {
  if (startsWithCapital(token.text)) return true;
  if (/^(?:the|al|el|ash|as|ad)$/.test(token.lower)) return next !== undefined && CAPITAL_OR_HYPHEN.test(next.text);
  return informal && token.text.length > 2;
}

/** "Binh Thuan Province", whatever its country. */
function provinceAt(
  text: string,
  tokens: readonly Token[],
  i: number
): {readonly place: Place; readonly last: number} | null {
  let last = i;
  if (![1, 2, 3].some((ahead) => PROVINCE.test(tokens[i + ahead]?.text ?? ""))) return null;
  while (last < i + 3 && /^\p{Lu}\p{L}+$/u.test(tokens[last]?.text ?? "") && !PROVINCE.test(tokens[last]!.text)) last++;
  if (last === i || !PROVINCE.test(tokens[last]?.text ?? "") || tokens[i]!.pos !== "PROPN") return null;
  const name = text.slice(tokens[i]!.start, tokens[last - 1]!.end);
  return {
    place: {form: "region", country: null, place: name, capital: false, population: 0, exact: false, trust: "high"},
    last
  };
}

/** A name of one word that the document has shown to be a place. */
function shownAt(
  token: Token,
  i: number,
  context: PlaceContext
): {readonly place: Place; readonly last: number} | null {
  return isShown(token, context) ? {place: context.shown!.get(nameKey(token.text))!, last: i} : null;
}

function isShown({text}: Token, {shown}: PlaceContext): boolean {
  return shown !== undefined && shown.size > 0 && startsWithCapital(text) && shown.has(nameKey(text));
}
