import {findQuantities} from "../../../annotate/quantities/findQuantities.ts";
import {findTokens} from "../../../annotate/tokens/findTokens.ts";
import type {QuantityMention} from "../../../types.ts";

const SCALE = "(?:thousand|million|billion|trillion|mln|mn|bln|bn|crore|lakh|m|['’]000|000s?)s?";
const SIGN = "(?:US\\$|[A-Z]{1,2}\\$|[$€£¥₹]|[A-Z]{3}|Rs\\.?)";
const NOUN = "(?:of )?[\\p{L}.]{2,20}(?: [\\p{L}.]{2,20}){0,2}";
const IS_SIGNED = new RegExp(`(?<sign>${SIGN})[ ,]?(?<scale>${SCALE})(?![\\p{L}\\d])`, "gu");
const IS_NAMED = new RegExp(`(?<![\\p{L}\\d])(?<scale>${SCALE})[ ,]{1,2}(?<noun>${SIGN}|${NOUN})`, "giu");

/** What one number of a table is, by the words over it: "(million US dollars)", "in thousand tonnes", "US$ mn". */
export function unitTold(text: string): QuantityMention | null {
  const phrases = [
    ...[...text.matchAll(IS_SIGNED)].map(({groups}) => `${groups!.sign!} 1 ${plain(groups!.scale!)}`),
    ...[...text.matchAll(IS_NAMED)].map(
      ({groups}) => `1 ${plain(groups!.scale!)} ${groups!.noun!.replace(/^of /i, "")}`
    )
  ];
  const units = phrases.flatMap((phrase) => oneOf(phrase) ?? []);
  return units.at(-1) ?? null;
}

function plain(scale: string): string {
  return /000/.test(scale) ? "thousand" : scale.replace(/s$/, "");
}

function oneOf(phrase: string): QuantityMention | null {
  const [quantity] = findQuantities({text: phrase, start: 0, tokens: findTokens(phrase, 0, phrase.length)});
  return quantity !== undefined && /^(?:money|mass|volume|energy)$/.test(quantity.kind) ? quantity : null;
}
