import type {CountryCode} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";

/** Who invests where a sentence does not say: firms of a country, and no government in its own fund. */
const INVESTORS =
  /^(?:['’]s?)?(?:-based|-owned)? (?:\p{Ll}+ ){0,2}(?:firms?|compan(?:y|ies)|investors?|investments?|businesses|groups?|giants?|makers?|banks?|entrepreneurs|conglomerates?|(?:sovereign )?(?:wealth )?funds?|capital|money|FDI|manufacturers?|carmakers?|state-owned)\b/u;
const FIRMS = /\b(?:firms|companies|investors|businesses)\b/iu;
const AT_HOME =
  /\b(?:administration|act|congress|parliament|lawmakers|facility|programme|initiative|the \p{L}+ (?:nation|country|kingdom|republic))\b/iu;

/** "Spanish firms invested 3 million", on a page on Spain and Chile, and not "the cabinet will invest 3 million". */
export function investsAbroad(known: CountryCode | null, {parties}: MarkedSentence, text: string): boolean {
  if (AT_HOME.test(text)) return false;
  if (FIRMS.test(text)) return true;
  return [...text].some((char, at) => {
    const party = parties.get(char);
    return party?.country === known && (party.form === "organisation" || INVESTORS.test(text.slice(at + 1, at + 50)));
  });
}
