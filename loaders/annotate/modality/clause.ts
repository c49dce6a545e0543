import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import type {VerbGroup} from "./verbGroups.ts";

/** A preposition with its noun phrases ("in Algiers and Dakar"). */
export interface Phrase {
  /** The preposition in lower case. */
  readonly preposition: string;
  /** The noun phrase, and those that are coordinated with it. */
  readonly nouns: readonly Chunk[];
}

/** A verb with its subject and complements. */
export interface Clause {
  /** Its verb group. */
  readonly verb: VerbGroup;
  /** Place of the verb among the sentence's chunks. */
  readonly at: number;
  /** Noun phrases that are its subject, coordinated ones in text order; empty where none was found. */
  readonly subjects: readonly Chunk[];
  /** Noun phrases right after it, without a preposition. */
  readonly objects: readonly Chunk[];
  /** Prepositions with their noun phrases, in text order. */
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
  /** The sentence with its tokens and mentions. */
  readonly sentence: Sentence;
  /** Its chunks, in text order. */
  readonly chunks: readonly Chunk[];
  /** Its clauses, in the order of their verbs. */
  readonly clauses: readonly Clause[];
}
