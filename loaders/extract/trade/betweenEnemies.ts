import type {CountryCode, TradeMeasure} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {donorCountries} from "./donorCountries.ts";
import type {Ends} from "./findEnds.ts";
import {countriesOf} from "./findPartner.ts";
import {GIVING} from "./turnParties.ts";

const OF_ARMS: ReadonlySet<TradeMeasure> = new Set(["delivery", "purchase"]);

/** True for aid of a rich country that no words send to the invader, who is no rich country itself. */
function isFromSupporter({from}: Ends, invader: CountryCode, marked: MarkedSentence): boolean {
  if (from === null || from === "CHN" || !donorCountries.has(from) || donorCountries.has(invader)) return false;
  return !isNamedBy(GIVEN_TO, invader, marked);
}

const MARK = "(?<mark>[\ue000-\ue0ff])";
/** "To Peru", "gave Peru". */
const GIVEN_TO = new RegExp(
  `\\b(?:to|for|(?:${GIVING}|sen[dt]|offer|deliver|grant|suppl)\\p{Ll}*) (?:the )?${MARK}(?!['’])`,
  "gu"
);
/** "Peru has pledged", "Peruvian aid", but not "Peru's invasion". */
const GIVES = new RegExp(
  `${MARK}(?:(?: (?:has|have|had|will|would|also|already|said|it|that|is|to|\\p{Ll}+ly)){0,5} (?:${GIVING}|sen[dt]|deliver|grant|suppl)|(?:['’]s)? (?:\\p{Ll}+ ){0,2}(?:aid|assistance|loans?|grants?|donations?)\\b)`,
  "gu"
);

/** True where words of giving stand beside the country itself. */
function isNamedBy(words: RegExp, country: CountryCode | null, {text, parties}: MarkedSentence): boolean {
  return [...text.matchAll(words)].some(({groups}) => parties.get(groups!.mark!)?.country === country);
}

const WAR = "(?:invasion|war(?! (?:effort|chest|veterans|reparations))|aggression|annexation|occupation)";
/** "Since Peru's invasion": what follows who makes war, and gets nothing by that. */
const AT_WAR = new RegExp(`^(?:['’]s?)? (?:[\\p{L}-]+ ){0,2}${WAR}\\b`, "u");
const AGAINST = new RegExp(`\\b${WAR} (?:of|in|on|against) (?:the )?(?<mark>[\ue000-\ue0ff])`, "u");

/** True for a country that a sentence names, and only by the war that it makes. */
function isOnlyAtWar(country: CountryCode | null, {text, parties}: MarkedSentence): boolean {
  const named = [...text].flatMap((char, at) => (parties.get(char)?.country === country ? [at] : []));
  return named.length > 0 && named.every((at) => AT_WAR.test(text.slice(at + 1, at + 60)));
}

/** "Since Peru's invasion, Spain has given": what is given goes to whom the war befalls, or to nobody named. */
function withoutWarring({from, to}: Ends, marked: MarkedSentence): Ends | null {
  const befallen = marked.parties.get(AGAINST.exec(marked.text)?.groups?.mark ?? "")?.country ?? null;
  const giver = isOnlyAtWar(from, marked) ? null : from;
  const taker = isOnlyAtWar(to, marked) ? (befallen === giver ? null : befallen) : to;
  if (giver === from && taker === to) return {from, to};
  return giver === null && taker === null ? null : {from: giver, to: taker};
}

/** What one of two enemies gives the other: each stays only where the sentence says that it gives or gets. */
function betweenBoth({from, to}: Ends, invaded: CountryCode, marked: MarkedSentence): Ends {
  const giver = isNamedBy(GIVES, from, marked) ? from : null;
  const taker = isNamedBy(GIVEN_TO, to, marked) ? to : null;
  return {from: giver, to: taker ?? (giver === invaded ? null : invaded)};
}

/**
 * Ends as they can be where a document tells of an invasion: what others give for the invader's war goes to the
 * invaded, the two give each other nothing, and what one of them sells goes to the other only where the sentence names
 * both; null where no end is left.
 */
export function betweenEnemies(
  ends: Ends,
  measure: TradeMeasure,
  marked: MarkedSentence,
  {invasions}: DocumentCountries
): Ends | null {
  const {from, to} = ends;
  const isGift = measure === "aid" || measure === "debt";
  for (const [invader, invaded] of invasions) {
    const isPair = (from === invader && to === invaded) || (from === invaded && to === invader);
    if (isGift && isPair) return betweenBoth(ends, invaded, marked);
    if (isGift && to === invader && isFromSupporter(ends, invader, marked)) return {from, to: invaded};
    if (!isPair || isGift) continue;
    const named = countriesOf(marked);
    if (OF_ARMS.has(measure) && !named.includes(invader)) return null;
    if (!named.includes(to!)) return {from, to: null};
    if (!named.includes(from!)) return {from: null, to};
  }
  return isGift || OF_ARMS.has(measure) ? withoutWarring(ends, marked) : ends;
}
