import {allMatches} from "../../prefilter/allMatches.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import type {StanceRule} from "./stanceRule.ts";
import {stanceRules} from "./stanceRules.ts";

/** What speaks for (above 0) or against the nth party of a sentence. */
export interface Vote {
  /** Number of the party among the sentence's. */
  readonly party: number;
  /** How strongly it speaks for (above 0) or against it. */
  readonly vote: number;
}

const GAP = "(?: (?![@^$,.;:!?…])[^ ]{1,40}){0,3}?";
const compiled = stanceRules.map((rule) => {
  const pattern = compile(rule);
  return {rule, pattern, canMatch: createCanMatch(pattern)};
});

function compile({pattern}: StanceRule): RegExp {
  const named = new Set<string>();
  const source = pattern.replace(/\{(gap|x|y)\}/g, (_, name: string) => {
    if (name === "gap") return GAP;
    const group = named.has(name) ? `${name}2` : name;
    named.add(name);
    return `@(?<${group}>\\d{1,3})`;
  });
  return new RegExp(`(?<=^| )(?:${source})(?= )`, "g");
}

/** A rule that fired, and where. */
export interface RuleMatch {
  /** The rule. */
  readonly rule: StanceRule;
  /** Number of the party at {x}; null where the rule has none. */
  readonly x: number | null;
  /** Number of the party at {y}; null where the rule has none. */
  readonly y: number | null;
  /** Whether a "not" turns its votes round. */
  readonly isTurned: boolean;
}

/** The rules that fire in plain clauses, in the order of the rules. */
export function findRuleMatches(plain: string): RuleMatch[] {
  return compiled.flatMap(({rule, pattern, canMatch}) => {
    if (!canMatch(plain)) return [];
    return allMatches(pattern, plain).map((match) => {
      const {x, x2, y, y2} = match.groups as Record<string, string | undefined>;
      return {rule, x: numberOf(x ?? x2), y: numberOf(y ?? y2), isTurned: isTurned(plain, match.index, match[0])};
    });
  });
}

function numberOf(party: string | undefined): number | null {
  return party === undefined ? null : Number(party);
}

/** Votes of the rules that fire in plain clauses; of several for one party each way, the strongest counts. */
export function ruleVotes(plain: string): Vote[] {
  const best = new Map<string, Vote>();
  const keepStrongest = (party: number | null, vote: number): void => {
    if (party === null || vote === 0) return;
    const key = `${party}${vote > 0 ? "+" : "-"}`;
    if (Math.abs(vote) > Math.abs(best.get(key)?.vote ?? 0)) best.set(key, {party, vote});
  };
  for (const {rule, x, y, isTurned} of findRuleMatches(plain)) {
    const sign = isTurned ? -0.8 : 1;
    keepStrongest(x, sign * (rule.votes.x ?? 0));
    keepStrongest(y, sign * (rule.votes.y ?? 0));
  }
  return [...best.values()];
}

/** Whether a "not" stands inside what a rule matched, or just before its first word. */
function isTurned(plain: string, start: number, matched: string): boolean {
  const inside = matched.match(/(?<= )not(?= )|^not(?= )/g)?.length ?? 0;
  return (
    inside % 2 === 1 ||
    (!matched.startsWith("@") && / not (?:[a-z]+ )?$/.test(plain.slice(Math.max(0, start - 24), start)))
  );
}

const GOOD = new Set(["good", "well", "praise", "helps", "friend"]);
const BAD = new Set(["bad", "ill", "curse", "hurts", "enemy", "tool"]);
const CLAUSE_END = /^(?:[.;!?…:]|but|while|whereas|although|though|however|unlike|\$|\^)$/;

/** What the good and bad words of each clause say of its first party; weaker than rules, blind to who does what. */
export function clauseVotes(plain: string): Vote[] {
  const votes: Vote[] = [];
  let party: number | null = null;
  let tone = 0;
  let negated = 0;
  for (const word of plain.split(" ")) {
    if (CLAUSE_END.test(word)) {
      if (party !== null && tone !== 0) votes.push({party, vote: Math.max(-1, Math.min(1, tone))});
      party = null;
      tone = negated = 0;
    } else if (word.startsWith("@")) party ??= Number(word.slice(1));
    else if (word === "not") negated = 4;
    else tone += toneOf(word, negated > 0);
    if (negated > 0) negated--;
  }
  return votes;
}

function toneOf(word: string, negated: boolean): number {
  if (GOOD.has(word)) return negated ? -0.8 : 1;
  return BAD.has(word) ? (negated ? 0.5 : -1) : 0;
}

/** What a short sentence without a party says of the party before it: "Clowns." "Salute!"; 0 for nothing. */
export function verdictOf(plain: string): number {
  const words = plain.split(" ").slice(1, -1);
  if (words.length > 7 || words.includes("?")) return 0;
  let negated = false;
  let tone = 0;
  for (const word of words) {
    if (word === "not") negated = true;
    tone += toneOf(word, negated);
  }
  return Math.max(-0.8, Math.min(0.8, 0.8 * tone));
}
