import {anyOf, wholeWord} from "../../anyOf.ts";
import type {CountryCode, PlaceMention, Token} from "../../types.ts";
import {longestPhraseAt, opensPhrase} from "../lexicons/phraseIndex.ts";
import {nameKey} from "../tokens/plainText.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {gazetteer, placeIndex, type Place} from "./gazetteer.ts";

const CAPITAL_OR_HYPHEN = /^[-\p{Lu}]/u;
const ACRONYM = /^[\p{Lu}.]+$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const OPENS_CAPITALISED = /^\p{Lu}\p{Ll}/u;
const HAS_CAPITAL = /\p{Lu}/u;

/** What is known around a sentence when its places are read. */
export interface PlaceContext {
  /** Countries that the document names; a town of one of them is likelier than a bigger one elsewhere. */
  readonly countries: ReadonlySet<CountryCode>;
  /** Names that the document has shown to be places, by `nameKey`: a dateline's village, a town behind "in". */
  readonly shown?: ReadonlyMap<string, Place>;
  /** True where people write as they please, and "russia" is a country too. */
  readonly informal: boolean;
}

const STATE = /^(?:Republic|Kingdom|State|Federation|Sultanate|Emirate|Union|Commonwealth|Principality|Duchy)$/i;
const STATE_FORM = anyOf(
  "Socialist|Islamic|Democratic|Federal|Federative|People|['’]s|United|Arab|Hashemite|Co-operative|Plurinational",
  "Bolivarian|Oriental|Independent|Grand|Popular|Lao"
);
const STATE_ADJECTIVE = new RegExp(`^${STATE_FORM}$`, "i");
const PROVINCE = /^(?:Province|Oblast|Krai|Prefecture|Governorate|Peninsula)$/;
/** Inhabitants from which a town is named without its country. */
const KNOWN_TOWN = 50_000;
const LOCATIVE = wholeWord(
  "in|at|near|to|from|of|outside|into|toward|towards|via|through|around|visit|visits|visited|visiting|reached|reach",
  "left|leaves"
);

/** Countries, cities, regions and demonyms of a sentence, longest names first, without overlaps. */
export function findPlaces(text: string, tokens: readonly Token[], context: PlaceContext): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const hasProvince = tokens.some((token) => PROVINCE.test(token.text));
  for (let i = 0; i < tokens.length; i++) {
    if (!hasProvince && !opensPhrase(tokens, i, placeIndex) && !isShown(tokens[i]!, context)) continue;
    const mention = placeAt(text, tokens, i, context);
    if (mention === null) continue;
    mentions.push(
      isAmericanGeorgia(mention, mentions.at(-1), tokens)
        ? {...mention, form: "region", country: "USA", place: "Georgia"}
        : mention
    );
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

/** "Atlanta, Georgia" is in America. */
function isAmericanGeorgia(
  {country, firstToken}: PlaceMention,
  before: PlaceMention | undefined,
  tokens: readonly Token[]
): boolean {
  if (country !== "GEO" || before?.country !== "USA" || before.form !== "city") return false;
  return before.lastToken === firstToken - 2 && tokens[firstToken - 1]!.text === ",";
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
  const {form, country, place, capital} = found.place;
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

/** What is called by a place and is none: "the Paris Agreement". */
const NAMED_AFTER_PLACE = wholeWord(
  "Agreements?|Accords?|Treaty|Convention|Protocols?|Declaration|Consensus|Nile|River|Lake|Bay|Dam|Falls|Bridge",
  "Street|Road"
);

/** "Bayan Palace" is in no town of that name. */
const HOUSE = wholeWord("Palace|Castle|Hotel|Hall|Lodge|Avenue|Square");

/** "US$157 million" tells of money, "Vinh Tan 1" of another place. */
function isPartOfName(tokens: readonly Token[], first: number, last: number, {form, capital}: Place): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (/^(?:\$|dollars?)$/i.test(next.text) && /^us/i.test(tokens[first]!.text)) return true;
  if (form !== "city") return false;
  if (NAMED_AFTER_PLACE.test(next.text)) return true;
  if (capital) return false;
  if (HOUSE.test(next.text)) return true;
  return (
    next.start === tokens[last]!.end + 1 &&
    CAPITALISED.test(next.text) &&
    next.pos === "PROPN" &&
    !gazetteer.has(nameKey(next.text)) &&
    /^\d/.test(tokens[last + 2]?.text ?? "")
  );
}

/** Names start with a capital, but for "the Hague", "al-Ula" and, in readers' comments, "russia". */
function canStart(token: Token, next: Token | undefined, {informal}: PlaceContext): boolean {
  if (startsWithCapital(token.text)) return true;
  if (/^(?:the|al|el|ash|as|ad)$/.test(token.lower)) return next !== undefined && CAPITAL_OR_HYPHEN.test(next.text);
  return informal && token.text.length > 2;
}

const NOT_IN_SMALL_LETTERS = new Set([
  "turkey",
  "china",
  "polish",
  "jersey",
  "male",
  "us",
  "chad",
  "guinea",
  "english",
  "indo",
  "west",
  "gulf",
  "the west",
  "pole",
  "poles"
]);

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

function choosePlace(
  places: readonly Place[],
  raw: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  {countries, informal}: PlaceContext
): Place | null {
  const likeliest = places[0]!;
  if (likeliest.exact && !ACRONYM.test(raw) && !(informal && raw.length > 2)) return null;
  if (
    !HAS_CAPITAL.test(raw) &&
    (likeliest.form === "city" || likeliest.form === "region" || NOT_IN_SMALL_LETTERS.has(raw))
  )
    return null;
  if (likeliest.form !== "city") return likeliest;
  const stated = countryAfter(tokens, last);
  const said = stated === null ? undefined : places.find(({country}) => country === stated);
  if (said !== undefined) return said;
  const near = places.find(({country}) => country !== null && countries.has(country));
  if (likeliest.trust === "high") return likeliest.capital || near?.trust !== "high" ? likeliest : near;
  const place = near ?? likeliest;
  // "the wake of Hurricane Ida", "a Baker Hughes rig"
  if (place.trust === "doubtful" && OPENS_CAPITALISED.test(tokens[last + 1]?.text ?? "")) return null;
  if (place.trust === "doubtful") return near !== undefined && isLocative(tokens, first) && !isTime(raw) ? place : null;
  // "the Presidential Palace in Heliopolis" is in no small town of a country that nobody speaks of.
  const isTold = near !== undefined || place.population >= KNOWN_TOWN;
  return isTold && isLocative(tokens, first) ? place : null;
}

/** The country in "Tripoli, Lebanon"; null where none follows. */
function countryAfter(tokens: readonly Token[], last: number): CountryCode | null {
  if (tokens[last + 1]?.text !== "," || tokens[last + 2] === undefined) return null;
  const place = gazetteer.get(nameKey(tokens[last + 2]!.text))?.[0];
  return place?.form === "country" ? place.country : null;
}

function isTime(raw: string): boolean {
  return /^(?:march|may|august|december|monday|friday|sunday|spring|summer|winter|autumn)$/i.test(raw);
}

function isLocative(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (LOCATIVE.test(before.lower)) return true;
  // "in Nouakchott, Dakar and Bamako"
  return (
    /^(?:,|and|or)$/.test(before.lower) &&
    tokens.slice(Math.max(0, first - 6), first).some(({lower}) => /^(?:in|to|at|from|near|between)$/.test(lower))
  );
}
