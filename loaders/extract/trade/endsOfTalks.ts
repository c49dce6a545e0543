import {anyOf} from "../../anyOf.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import {countriesOf} from "./findPartner.ts";
import {means} from "./turnByKind.ts";

const SUM = anyOf(
  "investments?|disbursements?|outlays?|loans?|credits?|financing|funding|grants?|package|plans?|projects?|deal|agreement",
  "accord|memorandum|programmes?|programs?|it|they"
);
const OPENS_WITH_SUM = new RegExp(
  `^["“]?(?:(?:The|Its|Their|This|That|An?|Total|Overall) )?(?:\\p{Ll}[\\p{L}-]+ ){0,3}?${SUM}\\b`,
  "iu"
);
const TALKS = new RegExp(
  `\\b${anyOf(
    "negotiat\\w+|agree(?:d|s|ing|ments?)?|sign(?:s|ed|ing)|memorand\\w+|packages?|finances?|financ(?:ed|ing)|consorti\\w+",
    "plan(?:s|ned)|projects?|buil[dt]|build(?:s|ing)|talks|loans?|credits?|invest\\w*|accords?|cooperat\\w+"
  )}\\b`,
  "iu"
);

/**
 * "Peru is negotiating with Japan on a harbour. Total outlays will be 12 billion": between the two countries that the
 * sentences before tell to deal with each other, from the richer one; null where they tell of no two, or of equals.
 */
export function endsOfTalks(text: string, {measure, before, earlier}: EndsContext): Ends | null {
  if (measure !== "investment" && measure !== "debt" && measure !== "aid") return null;
  if (before === null || !OPENS_WITH_SUM.test(text)) return null;
  const told = [before, ...(earlier === null ? [] : [earlier])].filter((one) => TALKS.test(one.text));
  const named = [...new Set(told.flatMap((one) => countriesOf(one)))];
  const [a, b, ...more] = named;
  if (a === undefined || b === undefined || more.length > 0 || means(a) === means(b)) return null;
  return means(a) > means(b) ? {from: a, to: b} : {from: b, to: a};
}
