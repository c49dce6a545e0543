import type {TradeMeasure} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {donorCountries} from "./donorCountries.ts";
import type {Ends} from "./findEnds.ts";
import {countriesOf} from "./findPartner.ts";

const OF_ARMS: ReadonlySet<TradeMeasure> = new Set(["delivery", "purchase"]);

/** True for aid of a rich country that no words send to the invader, who is no rich country itself. */
function isFromSupporter({from}: Ends, invader: string, {text, parties}: MarkedSentence): boolean {
  if (from === null || from === "CHN" || !donorCountries.has(from) || donorCountries.has(invader)) return false;
  return ![...text.matchAll(GIVEN_TO)].some(({groups}) => parties.get(groups!.mark!)?.country === invader);
}

const GIVEN_TO = /\b(?:to|for) (?:the )?(?<mark>[\ue000-\ue0ff])/gu;

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
    if (isGift && isPair) return {from: null, to: invaded};
    if (isGift && to === invader && isFromSupporter(ends, invader, marked)) return {from, to: invaded};
    if (!isPair || isGift) continue;
    const named = countriesOf(marked);
    if (OF_ARMS.has(measure) && !named.includes(invader)) return null;
    if (!named.includes(to!)) return {from, to: null};
    if (!named.includes(from!)) return {from: null, to};
  }
  return ends;
}
