import {leaningOf, type Probabilities} from "../sentiment/softmaxModel.ts";
import {findMentions, type PartyMention, type Said} from "./findMentions.ts";
import type {Party, PartyContext, PartyKind} from "./party.ts";
import {isIronic} from "./isIronic.ts";
import {judgesPage} from "./judgesPage.ts";
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
  /** How often each sort of words names it. */
  kinds: Record<PartyKind, number>;
  /** How often it is only where something is, comes from or goes: "in Norway". */
  placed: number;
  /** How often it is whom something is done with or to: "with Norway". */
  partner: number;
  /** How bad the worst of the sentences that mention it sounds, from -1 to 0. */
  worst: number;
  /** How good the best of them sounds, from 0 to 1. */
  best: number;
  /** How often it is mentioned where something is asked, wished or supposed. */
  supposed: number;
  /** How much the words around its mentions speak for (above 0) or against it, summed by how surely they mean it. */
  aimed: number;
  /** The most that the words around one mention speak for it, from 0 to 1. */
  aimedFor: number;
  /** The most that the words around one mention speak against it, from 0 to 1. */
  aimedAgainst: number;
}

/** A comment's sentences with how they sound. */
export interface Heard extends Said {
  /** How good (up to 1) or bad (down to -1) each sentence sounds. */
  readonly leanings: readonly number[];
  /** How likely a sentence speaks against, neither way or for somebody, by its words before and after the name. */
  readonly targetTone: (before: string, after: string) => Probabilities;
}

/** What is said of each target in a comment's sentences, in order of mention. */
export function readStances(heard: Heard, context: PartyContext): Map<string, StanceSigns> {
  const {text, sentences, leanings, from, targetTone} = heard;
  const stances = new Map<string, StanceSigns>();
  const ironic = sentences.map(({start, end}) => isIronic(text.slice(Math.max(from, start), end)));
  let before: readonly Party[] = [];
  findMentions(heard, context).forEach((found, i) => {
    // Who scolds an article that scolds a statesman does not mean him.
    const mentions = leanings[i]! < 0 && judgesPage(sentences[i]!) ? [] : found;
    const parties = mentions.map(({party}) => party);
    const plain = plainClauses(sentences[i]!, parties, from);
    const isMockery = ironic[i] === true || ironic[i + 1] === true;
    if (parties.length === 0) {
      if (before.length > 0 && found.length === 0) addVote(stances, before[0]!, meant(verdictOf(plain), isMockery));
      return;
    }
    for (const mention of mentions) {
      addMention(stances, mention, leanings[i]!);
      addAim(stances, mention.party, targetTone(mention.before, mention.after));
    }
    for (const {party, vote} of ruleVotes(plain)) addVote(stances, parties[party]!, meant(vote, isMockery));
    for (const {party, vote} of clauseVotes(plain)) addWords(stances, parties[party]!, meant(vote, isMockery));
    before = parties;
  });
  for (const target of before.at(-1)?.targets ?? []) if (stances.has(target)) stances.get(target)!.last = true;
  return stances;
}

/** Praise in mockery is meant the other way round. */
function meant(vote: number, isMockery: boolean): number {
  return isMockery && vote > 0 ? -0.8 * vote : vote;
}

function addMention(stances: Map<string, StanceSigns>, {party, before, after}: PartyMention, leaning: number): void {
  const {targets, first, weight, kind} = party;
  const isFirst = stances.size === 0;
  for (const target of targets) {
    let signs = stances.get(target);
    if (signs === undefined) stances.set(target, (signs = {...NOTHING, kinds: {...NOTHING.kinds}, first: isFirst}));
    signs.mentions += weight;
    signs.leaning += weight * leaning;
    signs.subject ||= first <= 1;
    signs.kinds[kind] += weight;
    if (PLACED.test(before)) signs.placed += weight;
    if (PARTNER.test(before)) signs.partner += weight;
    if (SUPPOSED.test(before) || after.includes("?")) signs.supposed += weight;
    signs.worst = Math.min(signs.worst, leaning);
    signs.best = Math.max(signs.best, leaning);
  }
}

const PLACED =
  /\b(?:in|at|near|across|through|from|inside|via|into|towards?|over|around|outside)(?: the| all of| of)?\s{0,2}$/i;
const PARTNER = /\b(?:with|to|for|and|or|between|of|by)(?: the| our)?\s{0,2}$/i;
const SUPPOSED = /\b(?:if|should|must|would|could|hope|hopefully|wish|let|may|might|will|unless|when will|why)\b/i;

const NOTHING: StanceSigns = {
  for: 0, against: 0, words: 0, mentions: 0, first: false, subject: false, leaning: 0, last: false,
  kinds: {government: 0, people: 0, leader: 0, town: 0, organisation: 0, pronoun: 0},
  placed: 0, partner: 0, worst: 0, best: 0, supposed: 0, aimed: 0, aimedFor: 0, aimedAgainst: 0
}; // prettier-ignore

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

function addAim(stances: Map<string, StanceSigns>, {targets, weight}: Party, tone: Probabilities): void {
  for (const target of targets) {
    const signs = stances.get(target)!;
    signs.aimed += weight * leaningOf(tone);
    signs.aimedAgainst = Math.max(signs.aimedAgainst, weight * tone[0]);
    signs.aimedFor = Math.max(signs.aimedFor, weight * tone[2]);
  }
}
