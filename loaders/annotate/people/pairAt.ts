import type {Token} from "../../types.ts";
import type {NounItem} from "./nounItems.ts";

/** "the two met", "both looked on", "the two men": people spoken of before. */
export function pairAt(tokens: readonly Token[], i: number): NounItem | null {
  const {lower} = tokens[i]!;
  const next = tokens[i + 1];
  if (next === undefined) return null;
  if (/^(?:men|women)$/.test(lower) && /^(?:two|both|three)$/.test(tokens[i - 1]?.lower ?? "")) {
    return {
      kind: "S",
      first: i,
      last: i,
      role: {title: "Person", level: "person", gender: null, plural: true, country: null, first: i, last: i}
    };
  }
  const isPair = lower === "both" || (/^(?:two|pair)$/.test(lower) && tokens[i - 1]?.lower === "the");
  return isPair && /^(?:VERB|AUX)$/.test(next.pos) ? {kind: "P", first: i, last: i} : null;
}
