import type {Sentence} from "../../types.ts";
import {findChunks} from "./chunks.ts";
import type {Chunk} from "./chunks.ts";
import type {VerbGroup} from "./verbGroups.ts";
import {word} from "./verbGroups.ts";

/** A preposition with its noun phrases ("in Algiers and Dakar"). */
export interface Phrase {
  readonly preposition: string;
  /** The noun phrase, and those that are coordinated with it. */
  readonly nouns: readonly Chunk[];
}

/** A verb with its subject and complements. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Place of the verb among the sentence's chunks. */
  readonly at: number;
  /** Noun phrases that are its subject, coordinated ones in text order; empty where none was found. */
  readonly subjects: readonly Chunk[];
  /** Noun phrases right after it, without a preposition. */
  readonly objects: readonly Chunk[];
  readonly phrases: readonly Phrase[];
  /** Adverb or particle right after the verb ("down", "off", "here"); "" for none. */
  readonly particle: string;
  /** First token that belongs to the clause. */
  readonly first: number;
  /** Last token that belongs to the clause, with its infinitives and participles. */
  readonly last: number;
  /** Verb that governs an infinitive or participle, as an index into the sentence's clauses; null for a finite verb. */
  readonly governor: number | null;
  /** Word that opens a relative or adverbial clause ("who", "after"); null for a main clause. */
  readonly marker: string | null;
}

/** A sentence with its chunks and clauses. */
export interface ParsedSentence {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
}

/** Reads a sentence into clauses: a shallow parse, right where newsroom prose is plain and cautious elsewhere. */
export function parseSentence(sentence: Sentence): ParsedSentence {
  const chunks = findChunks(sentence);
  const verbs = chunks.flatMap((chunk, at) => (chunk.verb === null || isInverted(chunks, at) ? [] : [at]));
  const drafts = verbs.map((at) => ({at, finite: isFinite(sentence, chunks, at)}));
  const bounds = drafts.map(({at, finite}) => (finite ? clauseStart(sentence, chunks, at) : at));
  const clauses: Clause[] = [];
  drafts.forEach(({at, finite}, n) => {
    const next = drafts.findIndex((d, m) => m > n && d.finite);
    const stop = next < 0 ? chunks.length : Math.max(at + 1, bounds[next]!);
    const governor = finite ? null : n > 0 ? n - 1 : null;
    const {subjects, marker} = finite
      ? findSubject(sentence, chunks, at, clauses)
      : {
          subjects: controlledSubject(chunks, at, governor === null ? null : clauses[governor]!),
          marker: governor === null ? null : clauses[governor]!.marker
        };
    const ends = Math.min(stop, complementStop(chunks, at, stop));
    const resumed = finite && marker !== "who" ? resumption(chunks, stop, bounds, drafts) : null;
    clauses.push({
      verb: verbOf(chunks, at),
      at,
      subjects,
      ...findComplements(sentence, chunks, [[at + 1, ends], ...(resumed === null ? [] : [resumed])]),
      first: chunks[finite ? bounds[n]! : at]!.first,
      last: chunks[(resumed?.[1] ?? stop) - 1]!.last,
      governor,
      marker
    });
  });
  return {sentence, chunks, clauses};
}

/** "Nor did he go": an auxiliary that its subject parts from its verb. */
function isInverted(chunks: readonly Chunk[], at: number): boolean {
  const {verb} = chunks[at]!;
  const main = chunks[at + 2]?.verb;
  return verb?.first === verb?.last && /^(?:do|have|will|would|be)$/.test(verb!.lemma) && chunks[at + 1]?.kind === "noun" && main?.first === main?.head && main != null && main.tense !== "gerund" && main.tense !== "infinitive" && (at === 0 || /conjunction|comma|quote|other|stop/.test(chunks[at - 1]!.kind)); // prettier-ignore
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

function isFinite(sentence: Sentence, chunks: readonly Chunk[], at: number): boolean {
  const {verb} = chunks[at]!;
  if (verb!.tense === "infinitive" || verb!.tense === "gerund") return false;
  if (verb!.tense !== "past" || verb!.first !== verb!.head) return true;
  // "the meeting held in Moscow", "a visit planned for May": a participle right after its noun, with no object.
  const form = word(sentence.tokens[verb!.head]);
  const before = chunks[at - 1];
  const after = chunks[at + 1];
  const outer = chunks[at - 2]?.verb;
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
  if (before?.kind === "comma" && after?.kind === "preposition" && /^(?:accompanied|joined|led|followed|extended|planned|scheduled|due|held|hosted|invited)$/.test(form)) return false; // prettier-ignore
  const participle = /^(?:planned|scheduled|slated|held|hosted|due|extended|expected|called|proposed|organised|organized|accompanied|led|postponed|made)$/; // prettier-ignore
  return !(before?.kind === "noun" && participle.test(form) && after?.kind === "preposition" && !before.mentions.some((m) => m.type === "person" && m.lastToken === before.head)); // prettier-ignore
}

/** Where a finite clause begins: at its marker, at the conjunction before it, or at the mark before its subject. */
function clauseStart(sentence: Sentence, chunks: readonly Chunk[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0; i--) {
    const {kind, verb} = chunks[i]!;
    if (kind === "relative" || kind === "subordinator") return i;
    if (kind === "stop" && word(sentence.tokens[chunks[i]!.first]) === ")") {
      i = openingBracket(sentence, chunks, i);
      continue;
    }
    if (kind === "stop") return i + 1;
    if (verb !== null && isInsideSubject(sentence, chunks, i)) continue;
    if (verb !== null) return Math.max(start, i + 1);
    if (kind === "conjunction" && !joinsNouns(chunks, i)) return i;
    // ", in the presence of X, the cost stood": the aside before the subject belongs to the clause before it.
    if (
      kind === "comma" &&
      chunks[i + 1]?.kind === "noun" &&
      /preposition|conjunction/.test(chunks[i - 2]?.kind ?? "") &&
      i + 2 >= at - 3 &&
      chunks.slice(0, i).some((c) => c.verb !== null)
    )
      return i;
    if (kind === "comma") start = i;
    else if (kind === "noun" && start === at) start = i;
  }
  return 0;
}

const INFINITIVE_NOUN = /^(?:decision|plan|plans|bid|move|attempt|desire|refusal|failure|request|proposal|invitation|effort|efforts|willingness|agreement|intention|threat|promise|pledge|offer|chance|right|ability)$/; // prettier-ignore

/** "his decision to postpone his trip would …": an infinitive with its object inside the subject. */
function isInsideSubject({tokens}: Sentence, chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  return chunks[i]!.verb?.tense === "infinitive" && chunks[i + 1]?.kind === "noun" && before?.kind === "noun" && INFINITIVE_NOUN.test(word(tokens[before.head])); // prettier-ignore
}

function joinsNouns(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  const after = chunks[i + 1];
  return (
    (before?.kind === "noun" || before?.kind === "comma") && after?.kind === "noun" && /^(?:and|or|&)$/i.test("and")
  );
}

const OBJECT_CONTROL = /^(?:invite|urge|ask|tell|allow|send|order|expect|want|dispatch|permit|persuade|press|push)$/;

function controlledSubject(chunks: readonly Chunk[], at: number, governor: Clause | null): readonly Chunk[] {
  const before = chunks[at - 1];
  if (chunks[at]!.verb!.tense !== "infinitive") {
    // ", touring Greenland," right after a name; "arriving in Delhi, he" takes the main clause's subject later.
    if (before?.kind === "comma") return coordinated(chunks, nounBefore(chunks, at - 2));
    if (before?.kind === "noun") return coordinated(chunks, at - 1);
  }
  if (before?.kind === "noun" && isRanked(chunks, at)) return rankedSubject(chunks, at, governor);
  const owner = before?.kind === "noun" ? ownerOf(before) : null;
  if (owner !== null) return [owner];
  if (governor === null) return nextSubject(chunks, at);
  if (OBJECT_CONTROL.test(governor.verb.lemma) && !governor.verb.passive && governor.objects.length > 0) return governor.objects; // prettier-ignore
  return governor.subjects;
}

/** "the first president to visit", "the last of his predecessors to go". */
function isRanked(chunks: readonly Chunk[], at: number): boolean {
  return [chunks[at - 1], chunks[at - 3]].some((c) => c !== undefined && c.rank);
}

/** Whoever is called the first: the phrase itself where it names somebody, the name it stands beside, or the subject. */
function rankedSubject(chunks: readonly Chunk[], at: number, governor: Clause | null): readonly Chunk[] {
  const phrase = chunks[at - 1]!;
  if (hasPerson(phrase)) return [phrase];
  const beside = chunks[at - 2]?.kind === "comma" ? chunks[at - 3] : undefined;
  if (beside !== undefined && hasPerson(beside)) return [beside];
  return governor === null ? [] : governor.subjects;
}

/** "Putin's decision to cancel": whoever owns the noun does what the infinitive says. */
function ownerOf(noun: Chunk): Chunk | null {
  const owner = noun.mentions.find((m) => m.type === "person" && m.lastToken < noun.head);
  return owner === undefined
    ? null
    : {...noun, first: owner.firstToken, last: owner.lastToken, head: owner.lastToken, mentions: [owner]};
}

function nounBefore(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i >= Math.max(0, from - 6); i--) {
    if (chunks[i]!.kind === "noun" && chunks[i - 1]?.kind !== "preposition") return i;
    if (chunks[i]!.kind === "verb") return -1;
  }
  return -1;
}

/** A participle or infinitive that opens the sentence shares the subject that comes after its comma. */
function nextSubject(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const comma = chunks.findIndex((c, i) => i > at && c.kind === "comma");
  const next = comma < 0 ? undefined : chunks[comma + 1];
  return next?.kind === "noun" ? [next] : [];
}

interface Subject {
  readonly subjects: readonly Chunk[];
  readonly marker: string | null;
}

function findSubject(sentence: Sentence, chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): Subject {
  let aside: readonly Chunk[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const {kind, first} = chunks[i]!;
    const lower = word(sentence.tokens[first]);
    if (kind === "other" || kind === "quote") continue;
    if (lower === ")") {
      i = openingBracket(sentence, chunks, i);
      continue;
    }
    if (kind === "date") {
      if (chunks[i - 1]?.kind === "preposition") i--;
      continue;
    }
    if (kind === "relative") return relativeSubject(chunks, i, lower);
    if (kind === "subordinator" && lower === "that" && chunks[i - 1]?.kind === "noun")
      return relativeSubject(chunks, i, lower);
    if (kind === "conjunction") {
      // ", where X lives, and called on": a comma before "and" closes the relative clause.
      const closed = chunks[i - 1]?.kind === "comma" && /^(?:where|who|which)$/.test(clauses.at(-1)?.marker ?? "");
      const open = closed ? clauses.filter((c) => c.marker === null) : clauses;
      return {subjects: sharedSubject(open), marker: open.at(-1)?.marker ?? null};
    }
    if (kind === "comma") {
      if (chunks[i - 1]?.kind === "noun" && closesApposition(sentence, chunks[i - 1]!)) continue;
      const opening = findOpening(chunks, i);
      if (opening < 0 && clauses.length === 0 && chunks[i - 1]?.kind === "noun" && hasPerson(chunks[i - 1]!)) continue;
      if (opening < 0) return {subjects: sharedSubject(clauses), marker: null};
      if (chunks[opening + 1]?.kind === "noun")
        aside = chunks.slice(opening + 1, i).filter((c) => c.kind === "noun" && hasPerson(c));
      i = opening;
      continue;
    }
    if (kind === "noun") {
      if (chunks[i - 1]?.kind === "preposition" && !isSentenceAdverbial(chunks, i)) {
        i--;
        continue;
      }
      if (chunks[i - 1]?.kind === "preposition") return {subjects: aside, marker: null};
      if (chunks[i - 1]?.verb != null && isInsideSubject(sentence, chunks, i - 1)) {
        i -= 1;
        continue;
      }
      const inside = chunks[i - 1]?.verb != null ? relativeBefore(chunks, i) : -1;
      if (inside > 0) {
        i = chunks[inside - 1]!.kind === "preposition" ? inside - 1 : inside;
        continue;
      }
      const phrase = listedPhrase(chunks, i);
      if (phrase > 0) {
        i = phrase;
        continue;
      }
      return {subjects: [...coordinated(chunks, i), ...aside], marker: markerBefore(sentence, chunks, i)};
    }
    if (kind === "verb" && isInsideSubject(sentence, chunks, i)) continue;
    const relative = kind === "verb" ? relativeBefore(chunks, i) : -1;
    if (relative > 0) {
      i = chunks[relative - 1]!.kind === "preposition" ? relative - 1 : relative;
      continue;
    }
    if (kind === "verb" && !isFinite(sentence, chunks, i) && chunks[i]!.verb!.tense !== "infinitive") continue;
    return {subjects: kind === "verb" ? sharedSubject(clauses) : [], marker: null};
  }
  return {subjects: aside, marker: null};
}

/** "The summit at which he was to sign has been put off": the relative clause that ends where the main verb comes. */
function relativeBefore(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i > 0; i--) {
    const {kind} = chunks[i]!;
    if (kind === "relative") return chunks[i - 1]!.kind === "comma" ? -1 : i;
    if (kind === "comma" || kind === "stop" || kind === "conjunction" || kind === "subordinator") return -1;
  }
  return -1;
}

/** "the presidents of Uganda and Rwanda": the preposition of a list that the noun ends; -1 where the noun stands free. */
function listedPhrase(chunks: readonly Chunk[], at: number): number {
  if (hasPerson(chunks[at]!) || chunks[at - 1]?.kind !== "conjunction" || chunks[at - 2]?.kind !== "noun") return -1;
  return chunks[at - 3]?.kind === "preposition" && at > 4 ? at - 3 : -1;
}

/** "he and X, the foreign minister, meet": a comma that only ends what stands beside a name. */
function closesApposition({tokens}: Sentence, noun: Chunk): boolean {
  return hasPerson(noun) && tokens.slice(noun.first, noun.last).some((t) => t.lower === ",");
}

function hasPerson({mentions}: Chunk): boolean {
  return mentions.some((m) => m.type === "person");
}

/** A preposition phrase at the very start of a clause modifies the clause and leaves no subject before it. */
function isSentenceAdverbial(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 2];
  return before === undefined || before.kind === "stop" || before.kind === "subordinator";
}

function openingBracket({tokens}: Sentence, chunks: readonly Chunk[], closing: number): number {
  for (let i = closing - 1; i >= 0; i--) if (word(tokens[chunks[i]!.first]) === "(") return i;
  return 0;
}

/** The comma that opens the aside which the comma at `closing` ends; -1 where there is none. */
function findOpening(chunks: readonly Chunk[], closing: number): number {
  for (let i = closing - 1; i > 0; i--) {
    const {kind} = chunks[i]!;
    if (kind === "stop") return -1;
    if (kind !== "comma") continue;
    const inside = chunks.slice(i + 1, closing);
    const opener = inside[0]?.kind;
    const finite = inside.some((c) => c.verb !== null && c.verb.tense !== "gerund" && c.verb.tense !== "infinitive");
    if (opener === "conjunction") continue;
    if (finite && opener !== "relative" && opener !== "subordinator") continue;
    return chunks[i - 1]?.kind === "noun" || chunks[i - 1]?.kind === "date" || chunks[i - 1]?.kind === "stop" ? i : -1;
  }
  return -1;
}

function relativeSubject(chunks: readonly Chunk[], relative: number, lower: string): Subject {
  // "where X will receive him": the subject stands after the marker, and was found before it was reached.
  if (lower === "where" || lower === "when" || lower === "whose") return {subjects: [], marker: lower};
  let i = relative - 1;
  while (i >= 0 && (chunks[i]!.kind === "comma" || chunks[i]!.kind === "quote" || chunks[i]!.kind === "other")) i--;
  if (chunks[i]?.kind !== "noun") return {subjects: [], marker: lower};
  if (hasPerson(chunks[i]!)) return {subjects: coordinated(chunks, i), marker: lower};
  const listed = listedAfter(chunks, relative);
  return {subjects: listed.length > 0 ? listed : coordinated(chunks, personBefore(chunks, i)), marker: lower};
}

/** "three neighbours who had flown in, A, B and C, …": the names that follow the relative clause. */
function listedAfter(chunks: readonly Chunk[], relative: number): readonly Chunk[] {
  const comma = chunks.findIndex((c, i) => i > relative && c.kind === "comma");
  const names: Chunk[] = [];
  for (let i = comma + 1; comma > 0 && i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === "noun" && hasPerson(chunk) && chunks[i + 1]?.verb == null) names.push(chunk);
    else if (chunk.kind !== "comma" && chunk.kind !== "conjunction") break;
  }
  return names.length > 1 ? names : [];
}

/** The antecedent of "who": the phrase before it, or the person whom that phrase is in apposition to. */
function personBefore(chunks: readonly Chunk[], from: number): number {
  const isPerson = (i: number): boolean => hasPerson(chunks[i]!);
  if (isPerson(from)) return from;
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    if (chunks[i]!.kind === "verb") break;
    if (chunks[i]!.kind === "noun" && isPerson(i)) return i;
  }
  return from;
}

function sharedSubject(clauses: readonly Clause[]): readonly Chunk[] {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]!;
    if (clause.governor === null && clause.subjects.length > 0 && (clause.marker === null || i === clauses.length - 1)) return clause.subjects; // prettier-ignore
  }
  return clauses.findLast((c) => c.subjects.length > 0)?.subjects ?? [];
}

/** A noun phrase with those joined to it by "and" (and by the commas of such a list), leftwards. */
function coordinated(chunks: readonly Chunk[], from: number): readonly Chunk[] {
  if (from < 0 || chunks[from] === undefined) return [];
  const nouns = [chunks[from]];
  let joined = false;
  for (let i = from - 1; i >= 0; i--) {
    const {kind} = chunks[i]!;
    const inPhrase = chunks[i - 1]?.kind === "preposition";
    if (kind === "conjunction" || (kind === "comma" && joined)) joined = true;
    else if (kind === "noun" && joined && inPhrase) i--;
    else if (kind === "noun" && (joined || (!inPhrase && chunks[i + 1]?.kind === "noun"))) nouns.unshift(chunks[i]!);
    else if (kind !== "quote") break;
  }
  return nouns;
}

function markerBefore(sentence: Sentence, chunks: readonly Chunk[], i: number): string | null {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const {kind, first} = chunks[j]!;
    if (kind === "subordinator" || kind === "relative") return word(sentence.tokens[first]);
    if (kind === "verb" || kind === "stop") return null;
  }
  return null;
}

/** Complements end at the next clause, relative, or verb that is not this verb's own infinitive. */
function complementStop(chunks: readonly Chunk[], at: number, stop: number): number {
  for (let i = at + 1; i < stop; i++) {
    const {kind} = chunks[i]!;
    if (kind === "relative" || kind === "subordinator" || kind === "stop" || kind === "verb") return i;
    if (kind === "conjunction" && chunks[i + 1]?.kind === "verb") return i;
  }
  return stop;
}

function findComplements(
  sentence: Sentence,
  chunks: readonly Chunk[],
  stretches: readonly (readonly [number, number])[]
): Pick<Clause, "objects" | "phrases" | "particle"> {
  const objects: Chunk[] = [];
  const phrases: {preposition: string; nouns: Chunk[]}[] = [];
  const at = stretches[0]![0] - 1;
  for (const [from, to] of stretches) {
    let open: Chunk[] | null = from === at + 1 ? objects : null;
    let preposition = "";
    for (let i = from; i < to; i++) {
      const {kind, first} = chunks[i]!;
      if (i === at + 1 && isParticle(sentence, chunks, i)) continue;
      if (kind === "preposition") preposition = word(sentence.tokens[first]);
      else if (kind === "noun" && preposition !== "") {
        phrases.push({preposition, nouns: (open = [chunks[i]!])});
        preposition = "";
      } else if (kind === "noun") open?.push(chunks[i]!);
      else if (kind === "date") preposition = "";
    }
  }
  return {objects, phrases, particle: particleAfter(sentence, chunks, at)};
}

function particleAfter({tokens}: Sentence, chunks: readonly Chunk[], at: number): string {
  const next = tokens[chunks[at]!.last + 1];
  const isNoun = chunks[at + 1]?.kind === "noun" && !/^(?:here|there|home)$/.test(word(next));
  return next === undefined || isNoun ? "" : word(next);
}

/** Where a clause goes on after a relative clause between commas: "met Abbasi, who replaced Sharif, in Sochi". */
function resumption(
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

/** "called off a visit", "flew in from Cairo": a preposition right after the verb that belongs to it. */
function isParticle({tokens}: Sentence, chunks: readonly Chunk[], i: number): boolean {
  const lower = word(tokens[chunks[i]!.first]);
  if (/^(?:off|up|down|out|back|away|aside)$/.test(lower)) return true;
  return /^(?:in|over|on|through|by)$/.test(lower) && chunks[i + 1]?.kind !== "noun" && chunks[i + 1]?.kind !== "date";
}
