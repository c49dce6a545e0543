import {createCanMatch} from "../../prefilter/canMatch.ts";
import {markPattern} from "../figures/markSentence.ts";
import {isOfLendingBody} from "./lendingBodies.ts";
import {tellsOfCompanies} from "./tellsOfCompanies.ts";
import type {TradeRule} from "./tradeRule.ts";
import {nearRules} from "./rules/nearRules.ts";
import {tradeRules} from "./tradeRules.ts";

/** A rule that fires on an amount, and where its cue stands in the marked text. */
export interface Firing {
  /** The rule. */
  readonly rule: TradeRule;
  /** Where its cue begins. */
  readonly cue: number;
  /** Where its cue ends. */
  readonly cueEnd: number;
  /** Mark of the country that the pattern itself names as giver; null where the words around must tell. */
  readonly from: string | null;
}

const compile = (rules: readonly TradeRule[]) =>
  rules.map((rule) => {
    const pattern = markPattern(rule.pattern);
    return {rule, pattern: new RegExp(pattern.source, `${pattern.flags}dg`), canMatch: createCanMatch(pattern)};
  });
const compiled = compile(tradeRules);
const compiledNear = compile(nearRules);
const MOST_CUES = 6;
const CUES = ["cue", "cue2", "cue3", "cue4", "cue5", "cue6", "cue7", "cue8", "cue9", "cue10"];

/**
 * Rules that fire on the amount at `focus`, nearest cue first, up to a word against trade ("costs"), which ends the
 * list.
 */
export function findFirings(text: string, focus: number, of: "money" | "goods", rules = compiled): Firing[] {
  const firings = rules.flatMap(({rule, pattern, canMatch}) => {
    if ((rule.of !== "both" && rule.of !== of) || !canMatch(text)) return [];
    return findCues(text, pattern).map((span) => ({...span, rule, distance: distanceOf(text, focus, span)}));
  });
  const isOfCompanies =
    firings.some(({rule}) => rule.ofCompanies === true) && !isOfLendingBody(text) && tellsOfCompanies(text);
  const order = ({last}: TradeRule) => (last === true ? 1 : 0);
  const against = ({measure}: TradeRule) => (measure === null ? 1 : 0);
  const kept = isOfCompanies ? firings.filter(({rule}) => rule.ofCompanies !== true) : firings;
  const sorted = kept.sort(
    (a, b) => order(a.rule) - order(b.rule) || a.distance - b.distance || against(b.rule) - against(a.rule)
  );
  const end = sorted.findIndex(({rule}) => rule.measure === null);
  return end < 0 ? sorted : sorted.slice(0, end);
}

/** "Rose to 6 billion with imports at 5": what opens the next amount's words. */
const OPENS_NEXT = / (?:with|as|while|whereas|and|but) (?:the |its |their |total |overall )?$/iu;
/** In characters: as far as a comma parts a cue from the amount before it, and as far as the next amount's words are. */
const [PARTED, NEXT] = [60, 120];

function distanceOf(text: string, focus: number, {cue, cueEnd}: Pick<Firing, "cue" | "cueEnd">): number {
  if (cue <= focus) return gap(text, cueEnd, focus, 10);
  const opensNext = OPENS_NEXT.test(text.slice(focus + 1, cue));
  return gap(text, focus + 1, cue, PARTED) + (opensNext ? NEXT : 0);
}

/** Distance in characters; a comma or colon parts more than words do. */
function gap(text: string, from: number, to: number, comma: number): number {
  return to - from + (/[,:]/.test(text.slice(from, to)) ? comma : 0);
}

function findCues(text: string, pattern: RegExp): Omit<Firing, "rule">[] {
  const cues: Omit<Firing, "rule">[] = [];
  pattern.lastIndex = 0;
  for (let i = 0; i < MOST_CUES; i++) {
    const match = pattern.exec(text);
    const groups = match?.indices?.groups;
    const span = groups && CUES.map((name) => groups[name]).find((cue) => cue !== undefined);
    if (span === undefined) break;
    cues.push({cue: span[0], cueEnd: span[1], from: match?.groups?.from ?? null});
    // A cue nearer to the amount may stand between this one and the amount.
    pattern.lastIndex = span[0] + 1;
  }
  return cues;
}

/** The words of trade near an amount that no rule takes, nearest first. */
export function findNear(text: string, focus: number, of: "money" | "goods"): Firing[] {
  return findFirings(text, focus, of, compiledNear);
}
