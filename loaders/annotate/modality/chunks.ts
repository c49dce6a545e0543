import type {Mention, Sentence, Token} from "../../types.ts";
import {markAt} from "./markAt.ts";
import {isAttributive, nounChunkAt, opensNoun} from "./nounChunk.ts";
import {findVerbGroups} from "./verbGroups.ts";
import type {VerbGroup} from "./verbGroups.ts";

/** What a stretch of a sentence does in its clause. */
export type ChunkKind =
  | "noun"
  | "verb"
  | "date"
  | "preposition"
  | "conjunction"
  | "comma"
  | "stop"
  | "quote"
  | "relative"
  | "subordinator"
  | "other";

/** A run of tokens with one part to play: a noun phrase, a verb group, a preposition, a mark. */
export interface Chunk {
  /** What part it plays. */
  readonly kind: ChunkKind;
  /** Index of its first token in the sentence. */
  readonly first: number;
  /** Index of its last token. */
  readonly last: number;
  /** Index of the noun that carries a noun phrase; else the last token. */
  readonly head: number;
  /** Mentions that lie in it, in text order. */
  readonly mentions: readonly Mention[];
  /** True for a noun phrase with "first", "last", "only"…, of which an infinitive tells what was done. */
  readonly rank: boolean;
  /** True for an invitation, whose infinitive tells what the invited are to do. */
  readonly invites: boolean;
  /** The verb group of a "verb" chunk; else null. */
  readonly verb: VerbGroup | null;
}

/** The sentence as chunks, one after another without gaps. */
export function findChunks(sentence: Sentence): Chunk[] {
  const {tokens, mentions} = sentence;
  const verbs = new Map(findVerbGroups(sentence).map((verb) => [verb.first, verb]));
  const starts = new Map<number, Mention>();
  for (const mention of mentions) {
    const known = starts.get(mention.firstToken);
    if (known === undefined || known.lastToken < mention.lastToken) starts.set(mention.firstToken, mention);
  }
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length;) {
    const chunk = chunkAt(i, tokens, mentions, verbs, starts);
    chunks.push(chunk);
    i = chunk.last + 1;
  }
  return chunks;
}

/** "On Tuesday, April 2 afternoon the premier left": part of the date, and no subject. */
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|noon|midday)$/;

function chunkAt(
  i: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbs: ReadonlyMap<number, VerbGroup>,
  starts: ReadonlyMap<number, Mention>
): Chunk {
  const verb = verbs.get(i);
  if (verb !== undefined) return {...plain("verb", i, Math.max(i, verb.last)), head: verb.head, verb};
  const bracket = Math.max(shortBracket(tokens, i, verbs, starts), whereInPicture(tokens, i));
  if (bracket > 0)
    return plain(
      "other",
      i,
      bracket,
      mentions.filter((m) => i < m.firstToken && m.lastToken < bracket)
    );
  const date = starts.get(i);
  if (date?.type === "date" && !isAttributive(date, tokens)) {
    const isPartTold = PART_OF_DAY.test(tokens[date.lastToken + 1]?.lower ?? "") && !starts.has(date.lastToken + 1);
    return plain("date", i, date.lastToken + (isPartTold ? 1 : 0), [date]);
  }
  const free = date === undefined;
  const mark = free ? markAt(tokens, i) : null;
  if (mark === "stop" && isListed(i, tokens, mentions, starts)) return plain("comma", i, i);
  if (mark !== null) return plain(mark, i, mark === "comma" && isFormerly(tokens, i + 1) ? i + 1 : i);
  if (!free || opensNoun(tokens[i]!)) return nounChunkAt(i, tokens, mentions, verbs, starts);
  return plain("other", i, i);
}

/** "to Tokyo, Japan; Singapore; and Cairns, Australia": a semicolon that parts places as a comma does. */
function isListed(
  i: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  starts: ReadonlyMap<number, Mention>
): boolean {
  if (tokens[i]!.text !== ";") return false;
  const next = /^(?:and|the)$/.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  return starts.get(next)?.type === "place" && mentions.some((m) => m.type === "place" && m.lastToken === i - 1);
}

/** "a visit, originally scheduled for May": the adverb changes nothing in what hangs on what. */
function isFormerly(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:originally|initially|previously|tentatively|first)$/.test(tokens[i]?.lower ?? "") &&
    /^(?:scheduled|planned|set|slated|due|fixed|expected|announced)$/.test(tokens[i + 1]?.lower ?? "")
  );
}

function plain(kind: ChunkKind, first: number, last: number, mentions: readonly Mention[] = []): Chunk {
  return {kind, first, last, head: last, mentions, rank: false, invites: false, verb: null};
}

/** "President Roe, left, greets": the end of what a caption puts between commas; -1 for anything else. */
function whereInPicture(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.text !== ",") return -1;
  const opens = /^(?:second|third|fourth|far|front|back)$/.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  const at = tokens[opens]?.lower === "from" ? opens + 1 : opens;
  return /^(?:left|right|cent(?:re|er))$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.text === "," ? at + 1 : -1;
}

/** "the Group of 20 (G20) Summit": the end of a bracket that only adds a short name; -1 for none. */
function shortBracket(
  tokens: readonly Token[],
  i: number,
  verbs: ReadonlyMap<number, VerbGroup>,
  starts: ReadonlyMap<number, Mention>
): number {
  if (tokens[i]!.text !== "(") return -1;
  // "(Feb. 16-18)"
  const reach = starts.get(i + 1)?.type === "date" ? 12 : 6;
  for (let j = i + 1; j < Math.min(tokens.length, i + reach); j++) {
    if (verbs.has(j) && !/^(?:pictured|seen|shown)$/.test(tokens[j]!.lower)) return -1;
    if (tokens[j]!.text === ")") return j;
  }
  return -1;
}
