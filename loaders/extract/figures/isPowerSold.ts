import {anyOf} from "../../anyOf.ts";
import type {Span} from "../../types.ts";

const DEAL = anyOf(
  "export(?:s|ed|ing)?|import(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|deliver(?:s|ed|ing|y|ies)?",
  "purchas(?:e|es|ed|ing)|buy(?:s|ing)?|bought|sell(?:s|ing)?|sold|sale|sen[dt]s?|sending|receiv(?:e|es|ed|ing)",
  "transmit(?:s|ted|ting)?|tak(?:e|es|ing)|took|get(?:s|ting)?|obtain(?:s|ed|ing)?|draw(?:s|n|ing)?|offer(?:s|ed|ing)?",
  "offtake|intake|trad(?:e|es|ed|ing)"
);
// What a plant can make, a line carry, and a country lack.
const ABLE = anyOf(
  "capacit(?:y|ies)|generat(?:e|es|ed|ing|ion)|produc(?:e|es|ed|ing|tion)|output|buil(?:d|t|ding)|construct(?:s|ed|ing|ion)?",
  "carry(?:ing)?|install(?:ed|s|ing)?|needs?|demand|shortages?|shortfall|deficit|plants?|projects?|dams?|stations?|lines?",
  "consum(?:e|es|ed|ing|ption)|add(?:s|ed|ing)?|develop(?:s|ed|ing|ment)?|reactors?|turbines?|farms?"
);
const DEAL_OR_ABLE = new RegExp(`\\b(?:(?<deal>${DEAL})|${ABLE})\\b`, "giu");
const SOLD_BEHIND = new RegExp(`\\b${DEAL}\\b`, "iu");
/** What can be built: "a 400 MW line". */
const THING_BUILT = new RegExp(
  `^,? ?(?:[\\p{L}-]+ ){0,4}?${anyOf(
    "plants?|projects?|stations?|dams?|farms?|facilit(?:y|ies)|units?|turbines?|lines?|links?|interconnect\\p{L}*",
    "capacity|grid|reactors?|parks?|cables?|complex|shortages?|shortfall|deficit|demand|arrays?|schemes?|generators?"
  )}(?!\\p{L})`,
  "iu"
);

/** Characters at each side of an amount that tell what becomes of the electricity. */
const NEAR = 130;

/** True where the megawatts at a span are sold, not what a plant can make, a line carry or a country lack. */
export function isPowerSold({start, end}: Span, text: string, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - NEAR), start);
  const after = text.slice(end, Math.min(sentence.end, end + NEAR));
  if (THING_BUILT.test(after)) return false;
  const last = [...before.matchAll(DEAL_OR_ABLE)].at(-1);
  return last === undefined ? SOLD_BEHIND.test(after) : last.groups?.deal !== undefined;
}
