import {markPattern} from "../figures/markSentence.ts";
import type {TradeRule} from "./tradeRule.ts";
import {tradeRules} from "./tradeRules.ts";

/** A rule that fires on an amount, and where its cue stands in the marked text. */
export interface Firing {
  readonly rule: TradeRule;
  readonly cue: number;
  readonly cueEnd: number;
  /** Mark of the country that the pattern itself names as giver; null where the words around must tell. */
  readonly from: string | null;
}

const compiled = tradeRules.map((rule) => {
  const pattern = markPattern(rule.pattern);
  return {rule, pattern: new RegExp(pattern.source, `${pattern.flags}dg`)};
});
const MOST_CUES = 6;
const CUES = ["cue", "cue2", "cue3", "cue4", "cue5", "cue6"];

/** The rule whose cue stands nearest to the amount at `focus`; null where none fires or a word against trade stands nearer. */
export function chooseRule(text: string, focus: number, of: "money" | "goods"): Firing | null {
  let best: (Firing & {readonly distance: number}) | null = null;
  for (const {rule, pattern} of compiled) {
    if (rule.of !== "both" && rule.of !== of) continue;
    for (const {cue, cueEnd, from} of findCues(text, pattern)) {
      const distance = cue > focus ? gap(text, focus + 1, cue, 60) : gap(text, cueEnd, focus, 10);
      if (best === null || distance < best.distance) best = {rule, cue, cueEnd, from, distance};
    }
  }
  return best === null || best.rule.measure === null ? null : best;
}

/** Distance in characters; a comma parts more than words do. */
function gap(text: string, from: number, to: number, comma: number): number {
  return to - from + (text.slice(from, to).includes(",") ? comma : 0);
}

function findCues(text: string, pattern: RegExp): Omit<Firing, "rule">[] {
  const cues: Omit<Firing, "rule">[] = [];
  pattern.lastIndex = 0;
  for (let i = 0; i < MOST_CUES; i++) {
    const match = pattern.exec(text);
    const groups = match?.indices?.groups;
    const span = groups && (CUES.map((name) => groups[name]).find((cue) => cue !== undefined));
    if (span === undefined) break;
    cues.push({cue: span[0], cueEnd: span[1], from: match?.groups?.from ?? null});
    // A cue nearer to the amount may stand between this one and the amount.
    pattern.lastIndex = span[0] + 1;
  }
  return cues;
}
