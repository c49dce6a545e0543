import {wholeWord} from "../../anyOf.ts";
import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import {openingBracket} from "./nounGroups.ts";
import {word} from "./word.ts";

/** Participles of "a visit planned for May", "the meeting held in Moscow". */
const REDUCED_RELATIVE = wholeWord(
  "planned|scheduled|foreseen|fixed|arranged|intended|mooted|rescheduled|slated|held|hosted|due|extended|expected",
  "called|proposed|organised|organized|accompanied|led|postponed|made|based|stationed|accredited"
);
/** Participles of "…, accompanied by his wife", behind a comma. */
const AFTERTHOUGHT = wholeWord(
  "accompanied|joined|led|followed|extended|planned|scheduled|foreseen|fixed|set|arranged|announced|intended|mooted",
  "rescheduled|due|held|hosted|invited"
);

/** Whether a verb has a subject and tense of its own, and so makes a clause. */
export function isFinite(sentence: Sentence, chunks: readonly Chunk[], at: number): boolean {
  const {verb} = chunks[at]!;
  if (verb!.tense === "infinitive" || verb!.tense === "gerund") return false;
  if (verb!.tense !== "past" || verb!.first !== verb!.head) return true;
  // "the meeting held in Moscow", "a visit planned for May": a participle right after its noun, with no object.
  const form = word(sentence.tokens[verb!.head]);
  const before = chunks[at - 1];
  const after = chunks[at + 1];
  const outer = chunks[at - 2]?.verb;
  // "who travelled by train"
  if (before?.kind === "relative") return true;
  if (before?.kind === "noun" && outer != null && /^(?:see|watch|hear|find|get)$/.test(outer.lemma)) return false;
  if (word(sentence.tokens[after?.first ?? -1]) === "off") return true;
  if (
    /^(?:seen|gone|flown|taken|given|begun|known|shown|done|spoken|written|chosen|driven|sworn|drawn|seated)$/.test(
      form
    )
  )
    return false;
  if (/^(?:was|were|had|did|went|came|flew|took|gave|saw|said|told|became|began|left)$/.test(form)) return true;
  if (after?.kind === "preposition" && word(sentence.tokens[after.first]) === "by") return false;
  if (isAccompanying(sentence, chunks, at)) return false;
  if (before?.kind === "comma" && after?.kind === "preposition" && AFTERTHOUGHT.test(form)) return false;
  return !(
    before?.kind === "noun" &&
    REDUCED_RELATIVE.test(form) &&
    after?.kind === "preposition" &&
    !before.mentions.some((m) => m.type === "person" && m.lastToken === before.head)
  );
}

/** ", with their talks focused on trade": how things stood beside what the sentence tells. */
function isAccompanying({tokens}: Sentence, chunks: readonly Chunk[], at: number): boolean {
  const [comma, preposition, noun, verb] = chunks.slice(Math.max(0, at - 3), at + 1);
  return (
    comma?.kind === "comma" &&
    noun?.kind === "noun" &&
    word(tokens[preposition!.first]) === "with" &&
    !noun.mentions.some((m) => m.type === "person") &&
    word(tokens[verb!.head]).endsWith("ed")
  );
}

/** Where a finite clause begins: at its marker, at the conjunction before it, or at the mark before its subject. */
export function clauseStart(sentence: Sentence, chunks: readonly Chunk[], at: number): number {
  if (isBehindRelative(chunks, at)) return at;
  let start = at;
  for (let i = asideBefore(sentence, chunks, at) - 1; i >= 0; i--) {
    const {kind, verb} = chunks[i]!;
    if (kind === "relative" || kind === "subordinator") return i;
    if (kind === "stop" && word(sentence.tokens[chunks[i]!.first]) === ")") {
      i = openingBracket(sentence, chunks, i);
      continue;
    }
    if (kind === "stop") return i + 1;
    if (verb !== null && isInsideSubject(sentence, chunks, i)) continue;
    if (verb !== null) return isReport(chunks, at) ? at - 2 : Math.max(start, i + 1);
    if (isThenBehindSubject(sentence, chunks, i)) continue;
    if (kind === "conjunction" && !joinsNouns(chunks, i)) return i;
    if (kind === "comma" && start !== at && isOfPlaceList(chunks, i)) continue;
    // ", in the presence of X, the cost stood": the aside before the subject belongs to the clause before it.
    if (
      kind === "comma" &&
      chunks[i + 1]?.kind === "noun" &&
      chunks[i - 1]?.kind !== "date" &&
      /preposition|conjunction/.test(chunks[i - 2]?.kind ?? "") &&
      i + 2 >= at - 3 &&
      chunks.slice(0, i).some((c) => c.verb !== null)
    )
      return i;
    // ", yet he cancelled it": commas further left are of a list in the clause before.
    if (kind === "comma" && /^(?:yet|so|instead)$/.test(word(sentence.tokens[chunks[i + 1]?.first ?? -1]))) return i;
    if (kind === "comma") start = i;
    else if (kind === "noun" && start === at) start = i;
  }
  return 0;
}

/**
 * "The talks that opened in Oslo on Monday drew": where and when are of the relative clause, and the verb opens its
 * own.
 */
function isBehindRelative(chunks: readonly Chunk[], at: number): boolean {
  let i = at - 1;
  while (chunks[i]?.kind === "date" || chunks[i - 1]?.kind === "preposition")
    i -= chunks[i - 1]?.kind === "preposition" ? 2 : 1;
  const opening = chunks[i - 1];
  return i < at - 1 && chunks[i]?.verb != null && opening?.kind === "relative";
}

/**
 * "On Monday the premier, accompanied by his wife, flew": the comma that opens what stands between a subject and its
 * verb; the verb where nothing does.
 */
function asideBefore(sentence: Sentence, chunks: readonly Chunk[], at: number): number {
  if (chunks[at - 1]?.kind !== "comma") return at;
  const opens = chunks.findLastIndex(({kind, verb}, i) => i < at - 1 && (kind === "stop" || verb !== null)) - 1;
  const isAside = chunks[opens]?.kind === "comma" && !isFinite(sentence, chunks, opens + 1);
  return isAside && isPerson(chunks[opens - 1]) ? opens : at;
}

function isPerson(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && chunk.mentions.some((m) => m.type === "person" && m.lastToken === chunk.head);
}

/** "which took him to Oslo, Riga and Bonn, was": a comma between places, behind which "and" closes their list. */
function isOfPlaceList(chunks: readonly Chunk[], comma: number): boolean {
  const isPlace = (chunk: Chunk | undefined): boolean => chunk?.mentions.at(-1)?.type === "place";
  if (!isPlace(chunks[comma - 1]) || !isPlace(chunks[comma + 1])) return false;
  const next = chunks[comma + 2];
  return next?.kind === "conjunction" || (next?.kind === "comma" && isOfPlaceList(chunks, comma + 2));
}

/**
 * "will visit Laos, Malta and Peru from Friday, his office said": the last comma opens what is said of the news,
 * however many a list before it has.
 */
function isReport(chunks: readonly Chunk[], at: number): boolean {
  const reports = /^(?:say|announce|add|report|confirm|reveal|state|note)$/.test(chunks[at]!.verb!.lemma);
  return reports && chunks[at - 1]?.kind === "noun" && chunks[at - 2]?.kind === "comma";
}

const INFINITIVE_NOUN = wholeWord(
  "decision|plan|plans|bid|move|attempt|desire|refusal|failure|request|proposal|invitation|effort|efforts",
  "willingness|agreement|intention|threat|promise|pledge|offer|chance|right|ability"
);

/** "his decision to postpone his trip would …": an infinitive with its object inside the subject. */
export function isInsideSubject({tokens}: Sentence, chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  return (
    chunks[i]!.verb?.tense === "infinitive" &&
    chunks[i + 1]?.kind === "noun" &&
    before?.kind === "noun" &&
    INFINITIVE_NOUN.test(word(tokens[before.head]))
  );
}

/** "She then flew on": "then" behind a subject, not behind where somebody has gone before. */
export function isThenBehindSubject({tokens}: Sentence, chunks: readonly Chunk[], i: number): boolean {
  const [outer, subject, then, verb] = [chunks[i - 2], chunks[i - 1], chunks[i]!, chunks[i + 1]];
  const opens = outer === undefined || /^(?:comma|stop|conjunction|subordinator|quote|other)$/.test(outer.kind);
  return word(tokens[then.first]) === "then" && opens && subject?.kind === "noun" && verb?.kind === "verb";
}

function joinsNouns(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  const after = chunks[i + 1];
  return (before?.kind === "noun" || before?.kind === "comma") && after?.kind === "noun";
}

/** Complements end at the next clause, relative, or verb that is not this verb's own infinitive. */
export function complementStop(chunks: readonly Chunk[], at: number, stop: number): number {
  for (let i = at + 1; i < stop; i++) {
    const {kind} = chunks[i]!;
    if (kind === "relative" || kind === "subordinator" || kind === "stop" || kind === "verb") return i;
    if (kind === "conjunction" && chunks[i + 1]?.kind === "verb") return i;
  }
  return stop;
}

/** Where a clause goes on after a relative clause between commas: "met Abbasi, who replaced Sharif, in Sochi". */
export function resumption(
  chunks: readonly Chunk[],
  stop: number,
  bounds: readonly number[],
  drafts: readonly {readonly at: number; readonly finite: boolean}[]
): readonly [number, number] | null {
  if (chunks[stop]?.kind !== "relative" || chunks[stop - 1]?.kind !== "comma") return null;
  const next = drafts.findIndex((d, m) => d.finite && bounds[m]! > stop);
  const end = next < 0 ? chunks.length : bounds[next]!;
  const closing = chunks.findIndex((c, i) => i > stop && i < end && c.kind === "comma");
  if (closing < 0 || chunks[closing + 1]?.kind !== "preposition") return null;
  return [closing + 1, end];
}
