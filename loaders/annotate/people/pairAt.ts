import type {Token} from "../../types.ts";
import type {NounItem} from "./nounItems.ts";

/** What may stand between "the two" and their verb. */
const HOW = /^(?:last|first|also|later|then|previously|both)$/;

/** "the two met", "both looked on", "the two men": people spoken of before. */
export function pairAt(tokens: readonly Token[], i: number): NounItem | null {
  const {lower} = tokens[i]!;
  const next = tokens[HOW.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1];
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
