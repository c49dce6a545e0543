import type {Sentence, Token} from "../../types.ts";
import {BE, DO, FUTURE, HAVE, MODAL, NEGATION, isAuxiliary} from "./auxiliaries.ts";
import {isSharing, isVerbal, TIME} from "./isVerbal.ts";
import {verbLemma} from "./verbLemma.ts";
import {word} from "./word.ts";

/** Time and mood of a verb group as its own words tell them. */
export type Tense =
  "past" | "present" | "perfect" | "pluperfect" | "future" | "conditional" | "infinitive" | "participle" | "gerund";

/** A verb with its auxiliaries ("had not been received"), or a "to" infinitive. */
export interface VerbGroup {
  /** Index of its first token in the sentence. */
  readonly first: number;
  /** Index of its last token. */
  readonly last: number;
  /** Index of the main verb, or of the copula that stands alone. */
  readonly head: number;
  /** Dictionary form of the head. */
  readonly lemma: string;
  /** Tense that its first auxiliary, or else the verb, shows. */
  readonly tense: Tense;
  /** True for "was received". */
  readonly passive: boolean;
  /** True for "is visiting", "will be holding". */
  readonly progressive: boolean;
  /** True with "not", "never" and the like. */
  readonly negated: boolean;
  /** "may", "could", "should"… in front of the verb; null for none. */
  readonly modal: string | null;
}

const SAME_IN_PAST = new Set(["put", "cut", "set", "hit", "let", "quit"]);
/** Verb groups of a sentence in text order. */
export function findVerbGroups({tokens, mentions}: Sentence): VerbGroup[] {
  const inside = new Set(
    mentions.filter((m) => m.type !== "date" && m.type !== "quantity").flatMap((m) => range(m.firstToken, m.lastToken))
  );
  // "He last night met X": no time lasts.
  const times = new Set(mentions.flatMap((m) => (m.type === "date" ? [m.firstToken] : [])));
  const isTime = (i: number): boolean => times.has(i) && word(tokens[i]) === "last";
  const verbal = tokens.map(
    (_, i) => isSharing(tokens, i) || (!inside.has(i) && !isTime(i) && isVerbal(tokens, i, inside))
  );
  const dates = new Map(mentions.flatMap((m) => (m.type === "date" ? [[m.firstToken, m.lastToken] as const] : [])));
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!verbal[i]) continue;
    const near = findEnd(tokens, verbal, i);
    const last = behindDate(tokens, verbal, dates, near) ?? near;
    groups.push(describe(tokens, i, last));
    i = last;
  }
  return groups;
}

function range(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

/** A group runs over auxiliaries, adverbs and "not" to its first full verb. */
function findEnd(tokens: readonly Token[], verbal: readonly boolean[], from: number): number {
  let last = from;
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    if (verbal[i]) {
      last = i;
      if (!isAuxiliary(word(tokens[i])) && word(tokens[i]) !== "'s") return last;
    } else if (i > from && closesBefore(tokens, verbal, i) > 0) i = closesBefore(tokens, verbal, i);
    else if (i > from && /^["“”'‘’]$/.test(tokens[i]!.text) && verbal[i + 1] === true) continue;
    else if (tokens[i]!.pos !== "ADV" && !NEGATION.has(word(tokens[i])) && !isInGroup(tokens, i)) return last;
    else if (NEGATION.has(word(tokens[i])) && last === i - 1) last = i;
  }
  return last;
}

/** "will on Friday, 15 March 2019, visit": the verb behind a date that parts it from its auxiliary; null for none. */
function behindDate(
  tokens: readonly Token[],
  verbal: readonly boolean[],
  dates: ReadonlyMap<number, number>,
  last: number
): number | null {
  const isComma = (i: number): boolean => tokens[i]?.text === ",";
  if (!FUTURE.has(word(tokens[last]))) return null;
  let from = isComma(last + 1) ? last + 2 : last + 1;
  if (/^(?:on|in|from|during)$/.test(word(tokens[from]))) from++;
  const end = dates.get(from);
  if (end === undefined) return null;
  const at = isComma(end + 1) ? end + 2 : end + 1;
  const next = tokens[at];
  const isBase = next !== undefined && next.lemma === next.lower && /^(?:VERB|AUX|NOUN|ADJ)$/.test(next.pos);
  return isBase ? Math.max(at, findEnd(tokens, verbal, at)) : null;
}

/** "would not, after all, be travelling": the comma that closes what stands inside a verb group; -1 for none. */
function closesBefore(tokens: readonly Token[], verbal: readonly boolean[], opening: number): number {
  if (tokens[opening]!.text !== ",") return -1;
  const length = tokens.slice(opening + 1, opening + 6).findIndex(({text}) => text === ",");
  const inside = tokens.slice(opening + 1, opening + 1 + length);
  const isAside =
    length > 0 && inside.every(({pos}, i) => /^(?:ADV|ADP|DET|NOUN)$/.test(pos) && !verbal[opening + 1 + i]);
  return isAside && verbal[opening + 2 + length] === true ? opening + 1 + length : -1;
}

/** "would himself be", "will no longer travel": words that stand inside a verb group. */
function isInGroup(tokens: readonly Token[], i: number): boolean {
  const lower = word(tokens[i]);
  return (
    TIME.test(lower) ||
    isSharing(tokens, i + 1) ||
    isSharing(tokens, i + 2) ||
    /^(?:himself|herself|themselves|itself|both|also)$/.test(lower) ||
    (lower === "no" && word(tokens[i + 1]) === "longer") ||
    (lower === "longer" && word(tokens[i - 1]) === "no")
  );
}

function describe(tokens: readonly Token[], first: number, last: number): VerbGroup {
  const words = tokens.slice(first, last + 1).map(word);
  // to "renew ties": a quotation may begin between the two words.
  // "to personally thank": so may an adverb.
  // "to co-chair"
  const start = isSharing(tokens, first) ? first - 2 : first;
  const parts = /^["“”'‘]$/.test(tokens[start - 1]?.text ?? "") || tokens[start - 1]?.lower.endsWith("ly") === true;
  const outer = parts && word(tokens[start - 2]) === "to" ? start - 1 : start;
  const before = [tokens[outer - 1], tokens[outer - 2]].map(word);
  const head = findHead(words, first);
  const form = word(tokens[head]);
  // "will on Sunday, May 16, depart": a month.
  const auxiliaries = words.slice(0, head - first).filter((_, i) => i === 0 || tokens[first + i]!.text !== "May");
  const be = auxiliaries.some((w) => BE.has(w));
  const gerund = form.endsWith("ing") && form.length > 4;
  // "looks forward to visiting": no infinitive.
  const infinitive = before[0] === "to" && !(gerund && auxiliaries.length === 0 && verbLemma(tokens[head]!) !== form);
  return {
    first: infinitive ? outer - 1 : first,
    last,
    head,
    lemma: verbLemma(tokens[head]!),
    tense:
      /^(?:having|being)$/.test(words[0]!) && head > first
        ? "gerund"
        : findTense(auxiliaries, form, tokens[head]!, before[0] === "to" && !infinitive ? [] : before),
    passive: be && !gerund && !BE.has(form) && !HAVE.has(form),
    progressive: be && gerund,
    negated:
      words.some((w, i) => NEGATION.has(w) || (w === "longer" && words[i - 1] === "no")) ||
      NEGATION.has(before[0]!) ||
      (before[0] === "to" && before[1] === "not") ||
      /^(?:nor|neither)$/.test(before[0]!),
    modal: auxiliaries.find((w) => MODAL.has(w)) ?? null
  };
}

function findHead(words: readonly string[], first: number): number {
  for (let i = words.length - 1; i >= 0; i--) if (!NEGATION.has(words[i]!)) return first + i;
  return first;
}

function findTense(auxiliaries: readonly string[], form: string, head: Token, before: readonly string[]): Tense {
  const has = (set: ReadonlySet<string>): boolean => auxiliaries.some((w) => set.has(w));
  if (has(FUTURE)) return "future";
  if (auxiliaries.some((w) => w === "would" || w === "'d" || w === "should" || w === "could" || w === "might"))
    return "conditional";
  if (has(MODAL)) return "future";
  if (before[0] === "to" || (NEGATION.has(before[0]!) && before[1] === "to")) return "infinitive";
  if (auxiliaries.includes("had")) return "pluperfect";
  if (has(HAVE)) return "perfect";
  if (auxiliaries.some((w) => w === "was" || w === "were" || w === "did")) return "past";
  if (has(BE) || has(DO)) return "present";
  if (form === "had" || form === "was" || form === "were" || form === "did") return "past";
  if (BE.has(form) && form !== "been") return "present";
  if (form.endsWith("ing") && form.length > 4) return "gerund";
  if (SAME_IN_PAST.has(form)) return "past";
  const base = form === verbLemma(head);
  if (base || (form.endsWith("s") && !form.endsWith("ss"))) return "present";
  return "past";
}
