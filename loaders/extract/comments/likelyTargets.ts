import type {Target} from "../../types.ts";
import type {CommentSigns} from "./commentSigns.ts";
import {OTHER_READER} from "./otherReader.ts";

/** A target, and how sure it is. */
export interface TargetRead extends Target {
  /** From 0, where it is only likely, to 1. */
  readonly confidence: number;
}

/** A comment's tone where nothing tells for sure whom it means. */
interface ToneOfWhole {
  readonly label: "negative" | "neutral" | "positive";
  /** Whether the tone is sure enough to be meant for somebody whom the comment does not name. */
  readonly isSure: boolean;
}

/** Whom a comment most likely means though no sign of its own is sure: more often right than wrong. */
export function likelyTargets(signs: CommentSigns, {label, isSure}: ToneOfWhole): TargetRead[] {
  if (label !== "negative") return [];
  const target = blamedTarget(signs) ?? (isSure ? unsaidTarget(signs) : null);
  return target === null ? [] : [{target, stance: -1, confidence: 0}];
}

// From this on those whom a complaint names are meant alone.
const SURE_OF_THEM_ALONE = 0.6;
// Who is named in a complaint about somebody else is mostly no more than named.
const SURE_BESIDE_SUBJECT = 0.4;
const SURE_OF_READER_BESIDE = 0.25;

/**
 * The targets of a complaint, seen by what its page is about: where that is one country or its statesman, and the
 * complaint names only others and is not sure to mean them, it means that country too ("They lent to whoever hid
 * him"); beside it, others need surer signs.
 */
export function aboutSubject(targets: readonly TargetRead[], signs: CommentSigns): readonly TargetRead[] {
  const {subject} = signs;
  const all = subject !== null && isBesideThem(subject, targets, signs) ? [...targets, subjectOf(subject)] : targets;
  const isAbout = all.some(({target}) => target === subject);
  return isAbout ? all.filter(({target, confidence}) => target === subject || confidence >= enoughBeside(target)) : all;
}

function enoughBeside(target: string): number {
  return target === OTHER_READER ? SURE_OF_READER_BESIDE : SURE_BESIDE_SUBJECT;
}

function subjectOf(target: string): TargetRead {
  return {target, stance: -1, confidence: 0};
}

/** Whether a comment means its page's country though it names only others. */
function isBesideThem(subject: string, targets: readonly TargetRead[], signs: CommentSigns): boolean {
  const {stances, isReply, isBrief, about, protagonist} = signs;
  const named = namedTargets(stances);
  const isTalk = targets.some(({target}) => target === OTHER_READER);
  const isThem = targets.some(({confidence}) => confidence >= SURE_OF_THEM_ALONE);
  const isGiven = targets.some(({target}) => target === subject);
  return (
    isBrief &&
    (about === null || protagonist !== null) &&
    named.length > 0 &&
    !named.includes(subject) &&
    !isGiven &&
    !isReply &&
    !isTalk &&
    !isThem
  );
}

/** Those whom a comment names, more often than by "they" or a town, most often named first. */
function namedTargets(stances: CommentSigns["stances"]): string[] {
  return [...stances]
    .filter(([, {kinds, mentions}]) => kinds.pronoun + kinds.town < mentions)
    .sort(([, a], [, b]) => b.mentions - a.mentions)
    .map(([target]) => target);
}

/** Who complains and names a country of the page means that; where parties fight each other, the one that he names most. */
function blamedTarget({stances, subject, about, home, isPolitical, isPartisan}: CommentSigns): string | null {
  if (!isPolitical) return null;
  const named = namedTargets(stances).filter((target) => !isPartisan || target !== home);
  const onPage = [subject, about, home].find((country) => country !== null && named.includes(country)) ?? null;
  return onPage ?? (isPartisan ? (named[0] ?? null) : null);
}

/** Who names nobody may speak of the page itself. */
const OF_PAGE =
  /\b(?:(?<!(?:good|great|best|bad|sad) )news|articles?|stor(?:y|ies)|report(?:ers?|ing)?|headlines?|journalis[mt]s?|comments?|editors?|writers?|authors?|links?|pictures?|photos?)\b/i;
/** Characters; who says more without naming him speaks of the matter. */
const LONGEST_UNSAID = 120;

/**
 * Who says "Shame!" below an article about a statesman, and names nobody, means him; who scoffs below one about a single
 * country, from nobody knows where, means that country. Praise may be for anything.
 */
function unsaidTarget({unsaid, stances, isReply, words}: CommentSigns): string | null {
  const isNobody = stances.size === 0 && !isReply && words.length <= LONGEST_UNSAID && !OF_PAGE.test(words);
  return isNobody ? unsaid : null;
}
