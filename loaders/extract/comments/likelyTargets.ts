import type {Target} from "../../types.ts";
import type {CommentSigns} from "./commentSigns.ts";

/** A comment's tone where nothing tells for sure whom it means. */
interface ToneOfWhole {
  readonly label: "negative" | "neutral" | "positive";
  /** Whether the tone, or that it is meant for those whom the comment names, is sure enough to go by. */
  readonly isSure: boolean;
}

/** Whom a comment most likely means though no sign of its own is sure: more often right than wrong. */
export function likelyTargets(signs: CommentSigns, {label, isSure}: ToneOfWhole): Target[] {
  if (label !== "negative") return [];
  const target = blamedTarget(signs) ?? (isSure ? unsaidTarget(signs) : null);
  return target === null ? [] : [{target, stance: -1}];
}

/**
 * The targets with the country that the page is about, where a complaint below it names only others and is not sure to
 * mean them: "They lent to whoever hid him" is against both.
 */
export function withSubject(
  targets: readonly Target[],
  {stances, subject, isPolitical, isReply}: CommentSigns,
  {label, isSure}: ToneOfWhole
): readonly Target[] {
  if (label !== "negative" || isSure || subject === null || isReply || !isPolitical) return targets;
  const named = namedTargets(stances);
  return named.length === 0 || named.includes(subject) || targets.some(({target}) => target === subject)
    ? targets
    : [...targets, {target: subject, stance: -1}];
}

/** Those whom a comment names, more often than by "they" or a town, most often named first. */
function namedTargets(stances: CommentSigns["stances"]): string[] {
  return [...stances]
    .filter(([, {kinds, mentions}]) => kinds.pronoun + kinds.town < mentions)
    .sort(([, a], [, b]) => b.mentions - a.mentions)
    .map(([target]) => target);
}

/** Who complains and names somebody means one of them: the country of the page, or whom he names most. */
function blamedTarget({stances, subject, about, home, isPolitical}: CommentSigns): string | null {
  if (!isPolitical) return null;
  const named = namedTargets(stances);
  return [subject, about, home].find((country) => country !== null && named.includes(country)) ?? named[0] ?? null;
}

/** Who names nobody may speak of the page itself. */
const OF_PAGE =
  /\b(?:(?<!(?:good|great|best|bad|sad) )news|article|story|report(?:er|ing)?|headline|journalis[mt]s?|comments?|editor|writer|author|link|picture|photo)\b/i;
/** Characters; who says more without naming him speaks of the matter. */
const LONGEST_UNSAID = 120;

/**
 * Who says "Shame!" below an article about a statesman, and names nobody, means him; who scoffs below one about a single
 * country, from nobody knows where, means that country. Praise may be for anything.
 */
function unsaidTarget({
  protagonist,
  home,
  about,
  stances,
  isReply,
  isPolitical,
  isHomeTold,
  words
}: CommentSigns): string | null {
  const isNobody =
    stances.size === 0 && !isReply && isPolitical && words.length <= LONGEST_UNSAID && !OF_PAGE.test(words);
  return isNobody ? (protagonist ?? (about === null && !isHomeTold ? home : null)) : null;
}
