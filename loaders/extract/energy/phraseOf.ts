import {anyOf} from "../../anyOf.ts";
import {monthNumber, weekdayNumber} from "../../annotate/dates/words.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import {NAME} from "./rules/namePatterns.ts";

/** Rules that read what has no name of its own. */
const OF_UNNAMED = /^energy\/(?:unnamed|several-plants|counted-(?:plants|units))$/;

const AREA = anyOf(
  "coast|region|province|district|county|state|area|valley|desert|peninsula|island|basin|border|river"
);
const WHERE = new RegExp(
  "^(?: projects?| complex)?(?: (?:to be built|being built|built|planned|located))? " +
    "(?:in|on|at|near|off|of|from|between|through|across|along) " +
    `(?:(?!(?:which|that|will|would|is|was|has|a|an|said) )[\\p{Ll}][\\p{L}’'-]{0,14} ){0,4}?(?<name>${NAME})(?: (?:${AREA})(?!\\p{L}))?`,
  "u"
);

/**
 * What a text calls a project without a name, with the place behind it: "oil refinery on Peru's northern coast"; null
 * where no place follows, and for what has a name.
 */
export function phraseOf(rule: string, {input, index, groups}: RegExpExecArray): string | null {
  const kind = groups?.kind;
  if (kind === undefined || !OF_UNNAMED.test(rule)) return null;
  const start = input.indexOf(kind, index);
  const behind = WHERE.exec(input.slice(start + kind.length, start + kind.length + 120));
  return behind === null || isNoPlace(behind.groups!.name!)
    ? null
    : `${kind}${behind[0]}`.replace(/[’']s?$|[.’']{1,9}$/gu, "");
}

/** "A plant of Russian design", "a plant in May". */
function isNoPlace(name: string): boolean {
  const [first = ""] = name.split(" ");
  return (
    gazetteer.get(nameKey(name))?.[0]?.form === "demonym" ||
    monthNumber(first) !== null ||
    weekdayNumber(first) !== null
  );
}
