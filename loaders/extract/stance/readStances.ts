import type {Sentence} from "../../types.ts";
import {findParties, type Party, type PartyContext} from "./findParties.ts";
import {isIronic} from "./isIronic.ts";
import {plainClauses} from "./plainClauses.ts";
import {clauseVotes, ruleVotes, verdictOf} from "./vote.ts";

/** What a comment's sentences say of one target, before anybody decides what is enough. */
export interface StanceSigns {
  /** Rules that speak for the target. */
  for: number;
  /** Rules that speak against it; 0 or more. */
  against: number;
  /** Good and bad words of its clauses. */
  words: number;
  /** How often it is mentioned, pronouns and "our leaders" counting less. */
  mentions: number;
  /** Whether it is the first party of the comment. */
  first: boolean;
  /** Whether a sentence begins with it. */
  subject: boolean;
  /** How good (up to 1) or bad (down to -1) the sentences that mention it sound, summed by how surely they do. */
  leaning: number;
  /** Whether it is the party of the last sentence that has one. */
  last: boolean;
}

/** A comment's sentences in their document's text. */
export interface Said {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** How good (up to 1) or bad (down to -1) each sentence sounds. */
  readonly leanings: readonly number[];
  /** Where the writer's own words begin. */
  readonly from: number;
}

/** What is said of each target in a comment's sentences, in order of mention; those whom it may mean unnamed come last. */
export function readStances({text, sentences, leanings, from}: Said, context: PartyContext): Map<string, StanceSigns> {
  const stances = new Map<string, StanceSigns>();
  const ironic = sentences.map(({start, end}) => isIronic(text.slice(Math.max(from, start), end)));
  let before = impliedParties(context.about);
  sentences.forEach((sentence, i) => {
    const {tokens} = sentence;
    const parties = findParties(sentence, before.at(-1) ?? null, context).filter(
      ({first}) => tokens[first]!.start >= from
    );
    const plain = plainClauses(sentence, parties, from);
    const isMockery = ironic[i] === true || ironic[i + 1] === true;
    if (parties.length === 0) {
      if (stances.size > 0 && before.length > 0) addVote(stances, before[0]!, meant(verdictOf(plain), isMockery));
      return;
    }
    for (const party of parties) addMention(stances, party, leanings[i]!);
    for (const {party, vote} of ruleVotes(plain)) addVote(stances, parties[party]!, meant(vote, isMockery));
    for (const {party, vote} of clauseVotes(plain)) addWords(stances, parties[party]!, meant(vote, isMockery));
    before = parties;
  });
  for (const target of before.at(-1)?.targets ?? []) if (stances.has(target)) stances.get(target)!.last = true;
  const whole = leanings.reduce((sum, leaning) => sum + leaning, 0) / (leanings.length || 1);
  for (const target of [context.about, context.home])
    for (const party of impliedParties(target)) if (!stances.has(target!)) addMention(stances, party, whole);
  return stances;
}

/** Whom a comment means that names nobody. */
function impliedParties(target: string | null): readonly Party[] {
  return target === null ? [] : [{targets: [target], first: 99, last: 99, weight: UNNAMED}];
}

/** How often a target is mentioned that a comment does not name, but may mean. */
export const UNNAMED = 0.05;

/** Praise in mockery is meant the other way round. */
function meant(vote: number, isMockery: boolean): number {
  return isMockery && vote > 0 ? -0.8 * vote : vote;
}

function addMention(stances: Map<string, StanceSigns>, {targets, first, weight}: Party, leaning: number): void {
  const isFirst = stances.size === 0;
  for (const target of targets) {
    const known = stances.get(target);
    if (known === undefined) {
      stances.set(target, {
        for: 0,
        against: 0,
        words: 0,
        mentions: weight,
        first: isFirst,
        subject: first <= 1,
        leaning: weight * leaning,
        last: false
      });
    } else {
      known.mentions += weight;
      known.leaning += weight * leaning;
      known.subject ||= first <= 1;
    }
  }
}

function addVote(stances: Map<string, StanceSigns>, {targets, weight}: Party, vote: number): void {
  for (const target of targets) {
    const signs = stances.get(target)!;
    if (vote > 0) signs.for += weight * vote;
    else signs.against -= weight * vote;
  }
}

function addWords(stances: Map<string, StanceSigns>, {targets, weight}: Party, vote: number): void {
  for (const target of targets) stances.get(target)!.words += weight * vote;
}
