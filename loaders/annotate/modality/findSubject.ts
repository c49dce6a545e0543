import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import type {Clause} from "./clause.ts";
import {isFinite, isInsideSubject, isThenBehindSubject} from "./clauseBounds.ts";
import {isBareApposition} from "./isBareApposition.ts";
import {arePlaces, coordinated, hasPerson, openingBracket, openingDash} from "./nounGroups.ts";
import {listedNames} from "./listedNames.ts";
import {isThingOfActor} from "./isThingOfActor.ts";
import {relativeSubject} from "./relativeSubject.ts";
import {speakerBehind} from "./speakerBehind.ts";
import {subjectBehindWith} from "./subjectBehindWith.ts";
import {word} from "./word.ts";

/** Noun phrases that a verb has as its subject, and the word that opens its clause. */
export interface Subject {
  /** Noun phrases of the subject, in text order; empty where none was found. */
  readonly subjects: readonly Chunk[];
  /** "who", "after", "where"…; null for a main clause. */
  readonly marker: string | null;
}

/**
 * Where a walk to the left stands: the next chunk to look at, people of an aside passed on the way, or the subject
 * found.
 */
interface Walk {
  readonly next: number;
  readonly aside: readonly Chunk[];
  readonly found: Subject | null;
}

/** What a walk needs to know. */
interface Ground {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
}

/**
 * Finds the subject of a finite verb by walking left from it over asides, phrases and clauses inside the subject; who
 * speaks behind a quotation stands to the right of the verb.
 */
export function findSubject(
  sentence: Sentence,
  chunks: readonly Chunk[],
  at: number,
  clauses: readonly Clause[]
): Subject {
  const apart = [speakerBehind(chunks, at), subjectBehindWith(sentence, chunks, at)].find(({length}) => length > 0);
  if (apart !== undefined) return {subjects: apart, marker: null};
  const ground = {sentence, chunks, clauses};
  let walk: Walk = {next: at - 1, aside: [], found: null};
  while (walk.next >= 0 && walk.found === null) walk = step(ground, walk);
  return walk.found ?? {subjects: walk.aside, marker: null};
}

function step(ground: Ground, walk: Walk): Walk {
  const {sentence, chunks, clauses} = ground;
  const i = walk.next;
  const {kind, first} = chunks[i]!;
  const lower = word(sentence.tokens[first]);
  const go = (to: number): Walk => ({...walk, next: to - 1});
  const stop = (found: Subject): Walk => ({...walk, found});
  if (kind === "other" || kind === "quote") return go(i);
  if (lower === ")") return go(openingBracket(sentence, chunks, i));
  const dash = kind === "stop" ? openingDash(sentence, chunks, i) : -1;
  if (dash > 0) return go(dash);
  if (kind === "date") return go(chunks[i - 1]?.kind === "preposition" ? i - 1 : i);
  if (kind === "relative") return stop(relativeSubject(sentence, chunks, i));
  if (lower === "that" && kind === "subordinator" && chunks[i - 1]?.kind === "noun")
    return stop(relativeSubject(sentence, chunks, i));
  if (kind === "conjunction") return isThenBehindSubject(sentence, chunks, i) ? go(i) : stop(joinedSubject(ground, i));
  if (kind === "comma") return stepOverComma(ground, walk);
  if (kind === "noun") return stepAtNoun(ground, walk);
  if (kind !== "verb") return stop({subjects: [], marker: null});
  const before = beforeRelative(sentence, chunks, i);
  if (isInsideSubject(sentence, chunks, i) || before > 0) return go(before > 0 ? before : i);
  if (!isFinite(sentence, chunks, i) && chunks[i]!.verb!.tense !== "infinitive") return go(i);
  const shared = sharedSubject(clauses);
  const isOwn = isFinite(sentence, chunks, i) && shared.some((noun) => isThingOfActor(sentence, noun));
  return stop({subjects: isOwn ? [] : shared, marker: null});
}

/** "A arrived and met B": the verb after "and" shares the subject of the clause before. */
function joinedSubject({chunks, clauses}: Ground, i: number): Subject {
  // ", where X lives, and called on": a comma before "and" closes the relative clause.
  const closed = chunks[i - 1]?.kind === "comma" && /^(?:where|who|which)$/.test(clauses.at(-1)?.marker ?? "");
  const open = closed ? clauses.filter((c) => c.marker === null) : clauses;
  return {subjects: sharedSubject(open), marker: open.at(-1)?.marker ?? null};
}

function stepOverComma({sentence, chunks, clauses}: Ground, walk: Walk): Walk {
  const i = walk.next;
  const noun = chunks[i - 1]?.kind === "noun" ? chunks[i - 1]! : null;
  if (noun !== null && closesApposition(sentence, noun)) return {...walk, next: i - 1};
  // "X, the envoy to Uruguay, said"
  const titled = chunks[i - 2]?.kind === "preposition" ? chunks[i - 3] : undefined;
  if (titled?.kind === "noun" && closesApposition(sentence, titled)) return {...walk, next: i - 3};
  const opening = findOpening(sentence, chunks, i);
  if (opening < 0 && clauses.length === 0 && noun !== null && hasPerson(noun)) return {...walk, next: i - 1};
  if (opening < 0) return {...walk, found: {subjects: sharedSubject(clauses), marker: null}};
  // ", a close aide to President Y,": nobody but the aide stands beside the name.
  const isOwned = (n: number): boolean => chunks[n - 1]?.kind === "preposition" && n > opening + 2;
  const inside = chunks.filter((c, n) => n > opening && n < i && c.kind === "noun" && hasPerson(c) && !isOwned(n));
  return {...walk, next: opening - 1, aside: chunks[opening + 1]?.kind === "noun" ? inside : walk.aside};
}

function stepAtNoun({sentence, chunks}: Ground, walk: Walk): Walk {
  const i = walk.next;
  const before = chunks[i - 1];
  if (before?.kind === "preposition")
    return isSentenceAdverbial(chunks, i)
      ? {...walk, found: {subjects: walk.aside, marker: null}}
      : {...walk, next: i - 2};
  if (before?.verb != null) {
    if (isInsideSubject(sentence, chunks, i - 1)) return {...walk, next: i - 2};
    const relative = beforeRelative(sentence, chunks, i);
    if (relative > 0) return {...walk, next: relative - 1};
  }
  if (isBareApposition(sentence, chunks, i)) return {...walk, next: i - 2};
  const phrase = listedPhrase(chunks, i);
  if (phrase > 0) return {...walk, next: phrase - 1};
  return {
    ...walk,
    found: {
      subjects: [...listedNames(chunks, i), ...coordinated(chunks, i), ...walk.aside],
      marker: markerBefore(sentence, chunks, i)
    }
  };
}

/** "The summit at which he was to sign has been put off": the relative clause that ends where the main verb comes. */
function beforeRelative({tokens}: Sentence, chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i > 0; i--) {
    const [{kind, first}, outer] = [chunks[i]!, chunks[i - 1]!.kind];
    const isThat = kind === "subordinator" && outer === "noun" && word(tokens[first]) === "that";
    if (kind === "relative" || isThat) return outer === "comma" ? -1 : outer === "preposition" ? i - 1 : i;
    if (kind === "comma" || kind === "stop" || kind === "conjunction" || kind === "subordinator") return -1;
  }
  return -1;
}

/**
 * "the presidents of Uganda and Rwanda": the preposition of a list that the noun ends; -1 where the noun stands free.
 */
function listedPhrase(chunks: readonly Chunk[], at: number): number {
  if (hasPerson(chunks[at]!) || chunks[at - 1]?.kind !== "conjunction" || chunks[at - 2]?.kind !== "noun") return -1;
  return chunks[at - 3]?.kind === "preposition" && at > 4 ? at - 3 : -1;
}

/** "he and X, the foreign minister, meet": a comma that only ends what stands beside a name. */
function closesApposition({tokens}: Sentence, noun: Chunk): boolean {
  return hasPerson(noun) && tokens.slice(noun.first, noun.last).some((t) => t.lower === ",");
}

/** A preposition phrase at the very start of a clause modifies the clause and leaves no subject before it. */
function isSentenceAdverbial(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 2];
  return before === undefined || before.kind === "stop" || before.kind === "subordinator";
}

/** The comma that opens the aside which the comma at `closing` ends; -1 where there is none. */
function findOpening({tokens}: Sentence, chunks: readonly Chunk[], closing: number): number {
  for (let i = closing - 1; i > 0; i--) {
    const {kind} = chunks[i]!;
    if (kind === "stop") return -1;
    if (kind !== "comma") continue;
    const inside = chunks.slice(i + 1, closing);
    const opener = inside[0]?.kind;
    const finite = inside.some((c) => c.verb !== null && c.verb.tense !== "gerund" && c.verb.tense !== "infinitive");
    if (
      opener === "conjunction" ||
      (inside.some((c) => c.kind === "conjunction") && arePlaces([chunks[i - 1]!, ...inside]))
    )
      continue;
    if (finite && opener !== "relative" && opener !== "subordinator" && !isOwnAside(tokens, chunks, i, inside))
      continue;
    return chunks[i - 1]?.kind === "noun" || chunks[i - 1]?.kind === "date" || chunks[i - 1]?.kind === "stop" ? i : -1;
  }
  return -1;
}

/** "Jane Doe, an ally of the premier who lost, was there": whatever acts in the aside does so in its relative clause. */
function isOwnAside(
  tokens: Sentence["tokens"],
  chunks: readonly Chunk[],
  comma: number,
  inside: readonly Chunk[]
): boolean {
  const relative = inside.findIndex(({kind}) => kind === "relative");
  const verb = inside.findIndex((c) => c.verb !== null);
  const {kind, last, mentions} = chunks[comma - 1]!;
  const isName = kind === "noun" && tokens[last]!.pos === "PROPN" && mentions.every((m) => m.type === "person");
  return isName && relative > 0 && relative < verb && /^an?$/.test(word(tokens[inside[0]!.first]));
}

function sharedSubject(clauses: readonly Clause[]): readonly Chunk[] {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]!;
    if (clause.governor === null && clause.subjects.length > 0 && (clause.marker === null || i === clauses.length - 1))
      return clause.subjects;
  }
  return clauses.findLast((c) => c.subjects.length > 0)?.subjects ?? [];
}

function markerBefore(sentence: Sentence, chunks: readonly Chunk[], i: number): string | null {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const {kind, first} = chunks[j]!;
    if (kind === "subordinator" || kind === "relative") return word(sentence.tokens[first]);
    if (kind === "verb" || kind === "stop") return null;
  }
  return null;
}
