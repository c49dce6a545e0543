import type {Sentence} from "../../types.ts";
import {findParties, type Party, type PartyContext} from "./findParties.ts";
import {isIronic} from "./ironyMarks.ts";
import {plainClauses} from "./plainClauses.ts";
import {readMention} from "./readMention.ts";
import {clauseVotes, ruleVotes, verdictOf} from "./vote.ts";

/** What a comment's sentences say of one target, before anybody decides what is enough. */
export interface StanceSigns {
  /** Rules that speak for the target. */
  for: number;
  /** Rules that speak against it; 0 or more. */
  against: number;
  /** Good and bad words of its clauses. */
  words: number;
  /** Mean of what the mention model holds of its mentions, from -1 to 1. */
  mention: number;
  /** How often it is mentioned, pronouns and "our leaders" counting less. */
  mentions: number;
  /** Whether it is the first party of the comment. */
  first: boolean;
  /** Whether a sentence begins with it. */
  subject: boolean;
}

/** What is said of each target in a comment's sentences, in order of mention; `from` is where the writer's words begin. */
export function readStances(
  text: string,
  sentences: readonly Sentence[],
  context: PartyContext,
  from: number
): Map<string, StanceSigns> {
  // prettier-ignore
  const stances = new Map<string, StanceSigns>();
  const ironic = sentences.map(({start, end}) => isIronic(text.slice(Math.max(from, start), end)));
  let before: readonly Party[] = [];
  sentences.forEach((sentence, i) => {
    const parties = findParties(sentence, before.at(-1) ?? null, context).filter(({first}) => sentence.tokens[first]!.start >= from); // prettier-ignore
    const plain = plainClauses(sentence, parties, from);
    const isMockery = ironic[i] === true || ironic[i + 1] === true;
    if (parties.length === 0) {
      if (before.length > 0) addVote(stances, before[0]!, verdictOf(plain), isMockery, "rule");
      return;
    }
    for (const party of parties) addMention(stances, text, sentence, party);
    for (const {party, vote} of ruleVotes(plain)) addVote(stances, parties[party]!, vote, isMockery, "rule");
    for (const {party, vote} of clauseVotes(plain)) addVote(stances, parties[party]!, vote, isMockery, "words");
    before = parties;
  });
  return stances;
}

function addMention(
  stances: Map<string, StanceSigns>,
  text: string,
  sentence: Sentence,
  {targets, first, last, weight}: Party
): void {
  // prettier-ignore
  const start = sentence.tokens[first]!.start;
  const mention = readMention(text.slice(sentence.start, sentence.end), start - sentence.start, sentence.tokens[last]!.end - sentence.start); // prettier-ignore
  const isSubject = start === sentence.start || first <= 1;
  for (const target of targets) {
    const known = stances.get(target);
    if (known === undefined) {
      const isFirst = stances.size === 0 || targets.includes(stances.keys().next().value!);
      stances.set(target, {
        for: 0,
        against: 0,
        words: 0,
        mention,
        mentions: weight,
        first: isFirst,
        subject: isSubject
      });
    } else {
      known.mention = (known.mention * known.mentions + mention * weight) / (known.mentions + weight);
      known.mentions += weight;
      known.subject ||= isSubject;
    }
  }
}

// Praise in mockery is meant the other way round.
const MOCKERY = -0.8;

function addVote(
  stances: Map<string, StanceSigns>,
  {targets, weight}: Party,
  vote: number,
  isMockery: boolean,
  kind: "rule" | "words"
): void {
  // prettier-ignore
  const meant = weight * (isMockery && vote > 0 ? vote * MOCKERY : vote);
  for (const target of targets) {
    const signs = stances.get(target)!;
    if (kind === "words") signs.words += meant;
    else if (meant > 0) signs.for += meant;
    else signs.against -= meant;
  }
}
