import {anyOf} from "../../anyOf.ts";
import {compactText} from "../../compactText.ts";
import type {EnergyKind} from "../../types.ts";
import {NAME} from "./rules/namePatterns.ts";

/** What flows, by the kind of a row that has no name of its own. */
const FLOWING: Partial<Record<EnergyKind, string>> = {
  "gas pipeline": "(?:[Nn]atural )?[Gg]as",
  LNG: "LNG|[Ll]iquefied natural gas",
  electricity: "[Ee]lectricity|[Pp]ower",
  nuclear: "[Uu]ranium|[Nn]uclear (?:power|energy|fuel)|[Nn]uclear"
};
const TRADE = anyOf(
  "suppl(?:y|ies)|sales?|purchases?|exports?|imports?|transit|swap|exchange|sharing|trading|shipments?"
);
const PAPER = anyOf("deals?|agreements?|contracts?|accords?|pacts?|memorand(?:um|a)(?: of understanding)?|treaty");
const FLOW = anyOf("imports?|exports?|supplies|sales|deliveries|shipments|transit|purchases|trade");
/** "Russian", in front of what a country sells. */
const ADJECTIVE = "\\p{Lu}\\p{Ll}{2,12}(?:ian|ese|ish|ani|eni|aqi|ori|ari|man|gian)";
const MOST_WORDS = 4;

const patterns = new Map(
  Object.entries(FLOWING).map(([kind, what]) => [
    kind,
    new RegExp(
      `(?<![\\p{L}-])(?:${ADJECTIVE} (?:${what})(?: ${FLOW})?(?: (?:to|for) ${NAME})?(?![\\p{L}])|(?:${what})(?:(?: ${TRADE}| co-?operation){0,2} ${PAPER}(?!\\p{L})|` +
        ` ${FLOW}(?: (?:from|to) ${NAME})?(?!\\p{L})))`,
      "gu"
    )
  ])
);

/** What sentences call a deal or a flow that has no name: "gas supply contract", "LNG imports from Iran". */
export function findDealWords(kind: EnergyKind, quotes: readonly string[]): readonly string[] {
  const pattern = patterns.get(kind);
  if (pattern === undefined) return [];
  const found = quotes.flatMap((quote) => compactText(quote).match(pattern) ?? []);
  return [...new Set(found.map((words) => words.replace(/[’']s?$|[.’']{1,9}$/u, "")))].slice(0, MOST_WORDS);
}
