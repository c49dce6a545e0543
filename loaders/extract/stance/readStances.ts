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
}

/** A comment's sentences in their document's text. */
export interface Said {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Where the writer's own words begin. */
  readonly from: number;
}

/** What is said of each target in a comment's sentences, in order of mention. */
export function readStances({text, sentences, from}: Said, context: PartyContext): Map<string, StanceSigns> {
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
      if (stances.size > 0) addVote(stances, before[0]!, meant(verdictOf(plain), isMockery));
      return;
    }
    for (const party of parties) addMention(stances, party);
    for (const {party, vote} of ruleVotes(plain)) addVote(stances, parties[party]!, meant(vote, isMockery));
    for (const {party, vote} of clauseVotes(plain)) addWords(stances, parties[party]!, meant(vote, isMockery));
    before = parties;
  });
  if (stances.size === 0 && OURS.test(text.slice(from, sentences.at(-1)?.end)))
    for (const party of impliedParties(context.home)) addMention(stances, party);
  return stances;
}

// Words by which a comment that names nobody speaks of its own country.
const OURS = /\b(?:our|ours|we|us|my|pm|minister|president|government|parliament|here|taxes|taxpayers?)\b/i;

/** Whom a comment means that names nobody. */
function impliedParties(target: string | null): readonly Party[] {
  return target === null ? [] : [{targets: [target], first: 99, last: 99, weight: 0.3}];
}

/** Praise in mockery is meant the other way round. */
function meant(vote: number, isMockery: boolean): number {
  return isMockery && vote > 0 ? -0.8 * vote : vote;
}

function addMention(stances: Map<string, StanceSigns>, {targets, first, weight}: Party): void {
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
        subject: first <= 1
      });
    } else {
      known.mentions += weight;
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
