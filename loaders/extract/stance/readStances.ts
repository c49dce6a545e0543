import type {Sentence, Target} from "../../types.ts";
import {findParties, type Party, type PartyContext} from "./findParties.ts";
import {isIronic} from "./ironyMarks.ts";
import {plainClauses} from "./plainClauses.ts";
import {stanceRules, type StanceRule} from "./stanceRules.ts";

/** How strongly a comment speaks for (above 0) or against each target, before anybody decides what is enough. */
export type Votes = Map<string, number>;

const GAP = "(?: (?![@^$,.;:!?…])[^ ]{1,40}){0,3}?";
const compiled = stanceRules.map((rule) => ({rule, pattern: compile(rule)}));

function compile({pattern}: StanceRule): RegExp {
  const named = new Set<string>();
  const source = pattern.replace(/\{(gap|x|y)\}/g, (_, name: string) => {
    if (name === "gap") return GAP;
    const group = named.has(name) ? `${name}2` : name;
    named.add(name);
    return `@(?<${group}>\\d{1,3})`;
  });
  return new RegExp(`(?<= )${source}(?= )`, "g");
}

/** What stance rules say of the parties in a comment's sentences; `from` is where the writer's own words begin. */
export function collectVotes(text: string, sentences: readonly Sentence[], context: PartyContext, from: number): Votes {
  const votes: Votes = new Map();
  const ironic = sentences.map(({start, end}) => isIronic(text.slice(Math.max(from, start), end)));
  let before: readonly Party[] = [];
  sentences.forEach((sentence, i) => {
    const parties = findParties(sentence, before.at(-1) ?? null, context);
    const plain = plainClauses(sentence, parties, from);
    const irony = ironic[i] || ironic[i + 1] ? -0.8 : 1;
    const cast = (party: Party, vote: number): void => {
      for (const target of party.targets) {
        votes.set(target, (votes.get(target) ?? 0) + party.weight * vote * (vote > 0 ? irony : 1));
      }
    };
    if (parties.length === 0) {
      const verdict = verdictOf(plain);
      if (before.length > 0 && verdict !== 0) cast(before[0]!, verdict);
    } else {
      for (const {party, vote} of [...ruleVotes(plain), ...clauseTones(plain)]) cast(parties[party]!, vote);
      before = parties;
    }
  });
  return votes;
}

interface Vote {
  readonly party: number;
  readonly vote: number;
}

/** Votes of the rules that fire in a sentence; of several for one party each way, the strongest counts. */
function ruleVotes(plain: string): Vote[] {
  const best = new Map<string, Vote>();
  for (const {rule, pattern} of compiled) {
    for (const match of plain.matchAll(pattern)) {
      const turned = isTurned(plain, match.index, match[0]) ? -0.8 : 1;
      const {x, x2, y, y2} = match.groups as Record<string, string | undefined>;
      const cast = (party: string | undefined, value: number | undefined): void => {
        if (party === undefined || value === undefined) return;
        const vote = value * turned;
        const key = `${party}${vote > 0 ? "+" : "-"}`;
        if (Math.abs(vote) > Math.abs(best.get(key)?.vote ?? 0)) best.set(key, {party: Number(party), vote});
      };
      cast(x ?? x2, rule.votes.x);
      cast(y ?? y2, rule.votes.y);
    }
  }
  return [...best.values()];
}

function isTurned(plain: string, start: number, matched: string): boolean {
  const inside = matched.match(/(?<= )not(?= )|^not(?= )/g)?.length ?? 0;
  return inside % 2 === 1 || (/^[^@]/.test(matched) && / not (?:[a-z]+ )?$/.test(plain.slice(Math.max(0, start - 24), start))); // prettier-ignore
}

const GOOD = new Set(["good", "praise", "helps", "friend"]);
const BAD = new Set(["bad", "curse", "hurts", "enemy", "tool"]);
const CLAUSE_END = /^(?:[.;!?…:]|but|while|whereas|although|though|however|unlike|\$|\^)$/;

/** What the good and bad words of a clause say of its first party; weaker than a rule, since it does not see who does what. */
function clauseTones(plain: string): Vote[] {
  const tones: Vote[] = [];
  let party: number | null = null;
  let tone = 0;
  let negated = 0;
  for (const word of plain.split(" ")) {
    if (CLAUSE_END.test(word)) {
      if (party !== null && tone !== 0) tones.push({party, vote: Math.max(-0.5, Math.min(0.4, 0.4 * tone))});
      party = null;
      tone = negated = 0;
    } else if (word.startsWith("@")) party ??= Number(word.slice(1));
    else if (word === "not") negated = 4;
    else tone += toneOf(word, negated > 0);
    if (negated > 0) negated--;
  }
  return tones;
}

function toneOf(word: string, negated: boolean): number {
  if (GOOD.has(word)) return negated ? -0.8 : 1;
  return BAD.has(word) ? (negated ? 0.5 : -1) : 0;
}

/** What a short sentence without a party says of the party before it: "Clowns." "Salute!"; 0 for nothing. */
function verdictOf(plain: string): number {
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

/** The targets whose votes reach a threshold, strongest first, ties by name. */
export function decideTargets(votes: Votes, threshold: number): Target[] {
  return [...votes]
    .filter(([, vote]) => Math.abs(vote) >= threshold)
    .sort(([a, va], [b, vb]) => Math.abs(vb) - Math.abs(va) || (a < b ? -1 : 1))
    .map(([target, vote]) => ({target, stance: vote > 0 ? 1 : -1}));
}
