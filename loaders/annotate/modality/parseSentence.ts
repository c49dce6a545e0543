import {lazily} from "../../lazily.ts";
import type {Sentence} from "../../types.ts";
import {findChunks} from "./chunks.ts";
import type {Chunk} from "./chunks.ts";
import type {Clause, ParsedSentence} from "./clause.ts";
import {clauseStart, complementStop, isFinite, resumption} from "./clauseBounds.ts";
import {controlledSubject} from "./controlledSubject.ts";
import {findComplements} from "./findComplements.ts";
import {findSubject} from "./findSubject.ts";
import {withHeadlinePlan} from "./headlinePlan.ts";
import {behindSpeaker} from "./speakerBehind.ts";
import type {VerbGroup} from "./verbGroups.ts";

/**
 * Reads a sentence into clauses, when they are asked for: a shallow parse, right where newsroom prose is plain and
 * cautious elsewhere.
 */
export function parseSentence(sentence: Sentence): ParsedSentence {
  const chunks = lazily(() => withHeadlinePlan(findChunks(sentence)));
  const clauses = lazily(() => findClauses(sentence, chunks()));
  return {
    sentence,
    get chunks() {
      return chunks();
    },
    get clauses() {
      return clauses();
    }
  };
}

function findClauses(sentence: Sentence, chunks: readonly Chunk[]): Clause[] {
  const verbs = chunks.flatMap((chunk, at) => (chunk.verb === null || isInverted(chunks, at) ? [] : [at]));
  const drafts = verbs.map((at) => ({at, finite: isFinite(sentence, chunks, at)}));
  const bounds = drafts.map(({at, finite}) => (finite ? clauseStart(sentence, chunks, at) : at));
  const clauses: Clause[] = [];
  drafts.forEach(({at, finite}, n) => {
    const next = drafts.findIndex((d, m) => m > n && d.finite);
    const stop = next < 0 ? chunks.length : Math.max(at + 1, bounds[next]! > at ? bounds[next]! : drafts[next]!.at - 1);
    const governor = finite ? null : governorOf(clauses, n);
    const {subjects, marker} = finite
      ? findSubject(sentence, chunks, at, clauses)
      : {
          subjects: controlledSubject(sentence, chunks, at, governor === null ? null : clauses[governor]!),
          marker: governor === null ? null : clauses[governor]!.marker
        };
    const speaks = subjects[0] !== undefined && subjects[0] === chunks[at + 1];
    const begins = speaks ? behindSpeaker(chunks, at) : at + 1;
    const ends = Math.min(stop, complementStop(chunks, at, stop));
    const resumed = finite && marker !== "who" ? resumption(chunks, stop, bounds, drafts) : null;
    clauses.push({
      verb: verbOf(chunks, at),
      at,
      subjects,
      ...findComplements(sentence, chunks, [[begins, ends], ...(resumed === null ? [] : [resumed])]),
      first: chunks[finite ? bounds[n]! : at]!.first,
      last: chunks[(resumed?.[1] ?? stop) - 1]!.last,
      governor,
      marker
    });
  });
  return clauses;
}

/** The verb before one that has no tense; "met officials, including X, before leaving": X does not leave. */
function governorOf(clauses: readonly Clause[], n: number): number | null {
  const before = clauses[n - 1];
  if (before === undefined) return null;
  return before.verb.lemma === "include" && before.verb.tense === "gerund" ? (before.governor ?? n - 1) : n - 1;
}

/** "Nor did he go": an auxiliary that its subject parts from its verb. */
function isInverted(chunks: readonly Chunk[], at: number): boolean {
  const {verb} = chunks[at]!;
  const main = chunks[at + 2]?.verb;
  return (
    verb?.first === verb?.last &&
    /^(?:do|have|will|would|be)$/.test(verb!.lemma) &&
    chunks[at + 1]?.kind === "noun" &&
    main?.first === main?.head &&
    main != null &&
    main.tense !== "gerund" &&
    main.tense !== "infinitive" &&
    (at === 0 || opensClause(chunks, at - 1))
  );
}

/** "Mr Peters also has trips planned" is in plain order: an adverb behind a noun opens nothing. */
function opensClause(chunks: readonly Chunk[], i: number): boolean {
  const {kind} = chunks[i]!;
  return /^(?:conjunction|comma|quote|stop)$/.test(kind) || (kind === "other" && chunks[i - 1]?.kind !== "noun");
}

/** The verb of a clause, with the time and negation of an auxiliary that stands before its subject. */
function verbOf(chunks: readonly Chunk[], at: number): VerbGroup {
  const verb = chunks[at]!.verb!;
  if (at < 2 || chunks[at - 2]!.verb === null || !isInverted(chunks, at - 2)) return verb;
  const auxiliary = chunks[at - 2]!.verb!;
  return {
    ...verb,
    tense: auxiliary.lemma === "have" ? "pluperfect" : auxiliary.tense,
    negated: auxiliary.negated || verb.negated
  };
}
