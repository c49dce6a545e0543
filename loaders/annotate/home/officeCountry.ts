import {anyOf} from "../../anyOf.ts";
import type {CountryCode} from "../../types.ts";
import type {HomeSigns} from "./findHome.ts";
import {placesNamed} from "./placesNamed.ts";

/** Lines at either end of a release in which an office gives its address. */
const MARGIN = 12;
/** "Parliament House, Canberra": where ministers sit. */
const HOUSE =
  /^(?:parliament (?:house|buildings?|hill)|government (?:house|buildings?)|houses of parliament),\s{1,3}\p{Lu}/iu;
/** "Department of Foreign Affairs, Dublin": a ministry with the capital in which it sits. */
const BODY = anyOf("press (?:office|service)|department|ministry|office|government|presidency|state house");
const MINISTRY = new RegExp(`^${BODY}\\b[^.,:]{0,60},\\s{1,3}\\p{Lu}[\\p{L} ]{2,30}$`, "iu");
/** "CANBERRA 17 January 1992", "OTTAWA, May 3, 2001": where and when a release was signed. */
const SIGNED =
  /^\p{Lu}{4,15}(?: \p{Lu}{2,15})?,?\s{1,3}(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2}),?\s\d{4}[\s.]{0,6}$/u;

/**
 * Country of the capital in which a release has its office ("Parliament House, Canberra") or is signed ("CANBERRA 17
 * January 1992"); null where no line at its ends names one.
 */
export function officeCountry({source: {text, kind}}: HomeSigns): CountryCode | null {
  if (kind === "forum thread") return null;
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  const tests = [
    {margin: [...lines.slice(0, MARGIN), ...lines.slice(MARGIN).slice(-MARGIN)], form: HOUSE},
    {margin: [...lines.slice(0, 3), ...lines.slice(3).slice(-3)], form: MINISTRY},
    {margin: lines.slice(MARGIN).slice(-MARGIN), form: SIGNED}
  ];
  for (const {margin, form} of tests)
    for (const line of margin) {
      const seat = form.test(line) ? placesNamed(line).find(({capital}) => capital) : undefined;
      if (seat !== undefined) return seat.country;
    }
  return null;
}
