import {anyOf} from "../../anyOf.ts";
import type {Span} from "../../types.ts";

const WHICH = anyOf(
  "developing|poor(?:er|est)?|low-income|lower-income|middle-income|least[- ]developed|vulnerable|donor",
  "African|Asian|Arab|Caribbean|Pacific|Gulf|Balkan|Baltic|Latin American|Central American|Central Asian",
  "Belt (?:and|&) Road|BRI|CIS|ASEAN|EU|European|OPEC|OECD|SADC|ECOWAS|COMESA|GCC|BRICS|Commonwealth|Western|Nordic",
  "(?:\\p{Lu}{2,6} )?member",
  "APEC|RCEP|CPTPP|NAFTA|EFTA|EAEU|SCO|SAARC|CARICOM|Mercosur|G7|G8|G20|Visegrad",
  "affected|\\p{L}{3,12}-(?:hit|affected|stricken)|coalition|emerging|creditor"
);
const GROUP = `(?:${WHICH},? (?:and )?){1,3}(?:countries|nations|states|economies|governments|leaders|members)`;
const BODY = anyOf(
  "the international community|the continent|donors|(?:the )?(?:(?:Paris|London) )?Club(?= creditors| members)",
  "(?:the )?(?:Paris|London) Club|Latin American",
  "(?:the )?(?:Asia|Indo)-Pacific(?: region)?|the Pacific(?! Ocean| coast)(?: region| family| islands)?"
);
// "The two African nations" have names.
const BLOC = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:two|both|three|these|those) )(?:${GROUP}|${BODY})(?![\\p{L}-])`,
  "giu"
);

const SIGN =
  /(?:member|countrie|nation|state|economie|government|leader|donor)s|continent|Club|Pacific|international community|Latin American/i;

/** Countries told as a group without their names ("poor countries", "donors"), as offsets into the text. */
export function findBlocs(text: string): Span[] {
  if (!SIGN.test(text)) return [];
  return [...text.matchAll(BLOC)].map(({index, 0: {length}}) => ({start: index, end: index + length}));
}
