import {unitsByForm} from "../../annotate/quantities/unitLexicon.ts";
import type {QuantityMention} from "../../types.ts";

const LAST_WORDS = /(?<!\p{L})(?<two>\p{L}{4,20} (?<one>\p{L}{3,20}))$|(?<!\p{L})(?<only>\p{L}{3,20})$/u;
/** "Tons" is a word, "bpd" and "bbl" are not. */
const SPELLED_OUT = /^(?=\p{Ll}*[aeiou])\p{Ll}{3,}$/u;
const SIGNS: Readonly<Record<string, string>> = {ft3: "cubic feet"};

/**
 * The unit as the text writes it out ("tons"), in its canonical form where the text abbreviates or multiplies it
 * ("bcm"), and "per day" where it is a flow.
 */
export function statedUnit(text: string, {start, end, unit, kind, per}: QuantityMention): string {
  if (kind !== "mass" && kind !== "volume" && kind !== "power") return unit;
  const words = LAST_WORDS.exec(text.slice(start, end).replace(/\s+/g, " "))?.groups ?? {};
  const form = [words.two, words.one, words.only].find((word) => word !== undefined && unitsByForm.has(word));
  const known = form === undefined ? undefined : unitsByForm.get(form);
  const isWrittenOut = form !== undefined && known?.unit === unit && known.factor === 1 && SPELLED_OUT.test(form);
  return `${isWrittenOut ? plural(form) : (SIGNS[unit] ?? unit)}${per === "day" ? " per day" : ""}`;
}

function plural(form: string): string {
  return /(?:s|feet|foot)$/.test(form) ? form : `${form}s`;
}
