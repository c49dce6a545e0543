import type {StanceSigns} from "../stance/readStances.ts";
import type {CommentSigns} from "./commentSigns.ts";

/** Names of what decides a comment's stance to one target, in the order of their weights. */
export const STANCE_MEASURES = [
  "rules for", "rules against", "good words", "bad words", "named", "tone", "tone if first", "first", "subject", "alone",
  "share of mentions", "in a reply", "in mockery", "long", "rules for others", "rules against others", "asks", "home", "tone at home", "others", "most mentioned", "tone if most mentioned", "last"
] as const; // prettier-ignore

/** Names of what decides a comment's tone, in the order of their weights. */
export const TONE_MEASURES = [
  "negative words", "neutral words", "positive words", "rules for", "rules against", "good words", "bad words",
  "against a reader", "for a reader", "in a reply", "mockery", "asks", "only asks", "names somebody", "long", "both ways"
] as const; // prettier-ignore

/** Names of what decides a comment's stance to another reader, in the order of their weights. */
export const READER_MEASURES = ["against", "for", "in a reply", "tone", "tone in a reply", "asks", "long", "mockery"] as const; // prettier-ignore

/** The measures of `STANCE_MEASURES` for one target of a comment. */
export function stanceMeasures(signs: CommentSigns, target: string): Float64Array {
  const own = signs.stances.get(target)!;
  const others = [...signs.stances].filter(([name]) => name !== target).map(([, stance]) => stance);
  const mentions = [...signs.stances.values()].reduce((sum, stance) => sum + stance.mentions, 0);
  const tone = signs.tone[2] - signs.tone[0];
  const isMost = others.every((other) => other.mentions <= own.mentions);
  return Float64Array.of(
    cap(own.for), cap(own.against), cap(Math.max(0, own.words)), cap(Math.max(0, -own.words)), Math.min(1, own.mentions),
    tone, own.first ? tone : 0, flag(own.first), flag(own.subject), flag(others.length === 0),
    own.mentions / mentions, flag(signs.isReply), flag(signs.isMockery), long(signs.words),
    strongest(others, "for"), strongest(others, "against"), flag(signs.words.includes("?")),
    flag(target === signs.home), target === signs.home ? tone : 0, Math.log2(1 + others.length) / 2,
    flag(isMost), isMost ? tone : 0, flag([...signs.stances.keys()].at(-1) === target)
  ); // prettier-ignore
}

/** The measures of `TONE_MEASURES` for a comment. */
export function toneMeasures({words, tone, stances, reader, isReply, isMockery}: CommentSigns): Float64Array {
  const all = [...stances.values()];
  const good = cap(all.reduce((sum, stance) => sum + Math.max(0, stance.words), 0));
  const bad = cap(all.reduce((sum, stance) => sum + Math.max(0, -stance.words), 0));
  const [inFavour, against] = [strongest(all, "for"), strongest(all, "against")];
  return Float64Array.of(
    Math.log(tone[0]), Math.log(tone[1]), Math.log(tone[2]), inFavour, against, good, bad,
    cap(Math.max(0, -reader)), cap(Math.max(0, reader)), flag(isReply), flag(isMockery),
    flag(words.includes("?")), flag(/^[^.!?]{1,200}\?\s*$/.test(words)), flag(all.some((stance) => stance.mentions >= 0.5)), long(words), Math.min(inFavour, against)
  ); // prettier-ignore
}

/** The measures of `READER_MEASURES` for a comment. */
export function readerMeasures({words, tone, reader, isReply, isMockery}: CommentSigns): Float64Array {
  const leaning = tone[2] - tone[0];
  return Float64Array.of(cap(Math.max(0, -reader)), cap(Math.max(0, reader)), flag(isReply), leaning, isReply ? leaning : 0, flag(words.includes("?")), long(words), flag(isMockery)); // prettier-ignore
}

function cap(value: number): number {
  return Math.min(2, value);
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** Length on a scale on which a tweet is about 0.6 and a page of argument 1. */
function long(words: string): number {
  return Math.log10(words.length + 1) / 3.5;
}

function strongest(stances: readonly StanceSigns[], side: "for" | "against"): number {
  return cap(stances.reduce((most, stance) => Math.max(most, stance[side]), 0));
}
