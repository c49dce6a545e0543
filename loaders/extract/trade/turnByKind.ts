import {anyOf} from "../../anyOf.ts";
import type {CountryCode, TradeMeasure} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {donorCountries} from "./donorCountries.ts";
import type {Ends} from "./findEnds.ts";
import {GIVING} from "./turnParties.ts";

/** Countries that lend to some and borrow from others. */
const GIVE_AND_TAKE = codes("RUS IND TUR BRA IRN VEN KAZ AZE MYS THA LBY DZA ZAF MEX POL HUN GRC ROU HRV IDN ARG CHL");
/** Sellers of arms of every kind, and of some: among the largest of 2014–2023 by SIPRI's table of exporters. */
const MAKE_MOST_ARMS = codes("USA RUS FRA GBR DEU CHN ISR SWE ITA");
const MAKE_SOME_ARMS = codes("KOR ESP NLD TUR BRA UKR ZAF CHE CAN CZE NOR AUS BLR");

const ARMS = new RegExp(
  `\\b${anyOf(
    "arms|weapons?|weaponry|munitions|military (?:hardware|equipment|aircraft|helicopters)|air[- ]defen[cs]e",
    "(?:jet |combat )?fighters?|(?:fighter )?jets|warplanes?|helicopters?|missiles?|tanks|howitzers?|frigates?|submarines?",
    "warships?|corvettes?|drones|Airbus|Boeing|airliners|Dreamliners?|Patriots?|F-?\\d\\d|MiG-?\\d\\d|Su-?\\d\\d"
  )}\\b`,
  "iu"
);
const FLOWS_OF_ARMS: ReadonlySet<TradeMeasure> = new Set(["purchase", "delivery", "export", "import", "other"]);

const SELLING = anyOf("s[eo]l[ld]|suppl|deliver|export|sen[dt]|ship|transfer|provid|offer|donat|g[ai]v[ei]");
const DOES = (deed: string) =>
  new RegExp(
    `^(?:['’]s)?(?:,(?= (?:which|who) ))?(?: (?!be |been |was |were )[\\p{L}-]+){0,5}? (?<!\\b(?:be|been|is|are|was|were) )${deed}`,
    "iu"
  );
const GIVES = DOES(GIVING);
const SELLS = DOES(SELLING);
const OWN_GIFT =
  /^['’]s (?:[^;,]{0,20} )?(?:aid|donations?|gifts?|grants?|contributions?|loans?|offers?|sales?|exports?)\b/iu;
/** "Aid from Peru", but not "an appeal from Peru". */
const COMES_FROM =
  /(?<!\b(?:appeal|request|plea|call|order|orders|demand|purchases?) )\b(?:from|by) (?:the )?(?:[Gg]overnment of )?(?:the )?$/u;

/** "To offer aid to stricken Peru" and in front of "and has pledged": the giver's next deed. */
const RECEIVES_FIRST = /\b(?:aid|help|relief|assistance|support)\b[^;,]{0,20} to (?:the )?(?:[\p{L}-]{3,20} )?$/u;

/**
 * Ends turned round where only that makes sense and no words say otherwise: a poor country beside a giver gets the
 * money, and arms come from who makes them.
 */
export function turnByKind(
  ends: Ends,
  measure: TradeMeasure,
  marked: MarkedSentence,
  text: string,
  focus: number
): Ends {
  const {from, to} = ends;
  if (from === null || to === null) return ends;
  const isGift = measure === "aid" || measure === "debt";
  const isOfArms = FLOWS_OF_ARMS.has(measure) && ARMS.test(text);
  const isUnlikely = isGift ? means(from) === 0 && means(to) > 0 : isOfArms && arms(from) < arms(to);
  if (!isUnlikely || tells(from, isGift ? GIVES : SELLS, marked, text, focus)) return ends;
  return {from: to, to: from};
}

/** How likely a country is to give and lend: 0 for one that gets aid, 2 for a donor. */
export function means(code: CountryCode): number {
  return donorCountries.has(code) ? 2 : GIVE_AND_TAKE.has(code) ? 1 : 0;
}

function arms(code: CountryCode): number {
  return MAKE_MOST_ARMS.has(code) ? 2 : MAKE_SOME_ARMS.has(code) ? 1 : 0;
}

/** True where words beside a country say that it gives or lends. */
export function givesByWords(code: CountryCode, marked: MarkedSentence, text: string, focus: number): boolean {
  return tells(code, GIVES, marked, text, focus);
}

/** True where words beside a country say that it is the one that gives or sells. */
function tells(code: CountryCode, deed: RegExp, {parties}: MarkedSentence, text: string, focus: number): boolean {
  return [...text].some((char, at) => {
    if (parties.get(char)?.country !== code) return false;
    const right = text.slice(at + 1, at + 80);
    if (RECEIVES_FIRST.test(text.slice(Math.max(0, at - 40), at)) && right.startsWith(" and ")) return false;
    if (COMES_FROM.test(text.slice(Math.max(0, at - 40), at)) || OWN_GIFT.test(right)) return true;
    return at < focus && deed.test(text.slice(at + 1, focus));
  });
}

function codes(list: string): ReadonlySet<CountryCode> {
  return new Set(list.split(" "));
}
