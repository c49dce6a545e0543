import type {Token} from "../../types.ts";
import {isSpeaker, type ReferringSentence} from "./discourse.ts";
import type {Speaker} from "./findSpeakers.ts";
import type {PersonRegister} from "./personRegister.ts";

/** Sentences of the longest quotation that is followed. */
const LONGEST_QUOTE = 12;
const STATES = /^(?:statement|remarks|comment|comments|message|announcement)$/;
const OPENS = /^["“]$/;

/**
 * For each sentence, who says "I" in a quotation that the sentence before announces ("Minister X said:", "issued this
 * statement."); null outside such quotations.
 */
export function findQuotes(sentences: readonly ReferringSentence[], register: PersonRegister): (Speaker | null)[] {
  const quotes: (Speaker | null)[] = sentences.map(() => null);
  sentences.forEach((sentence, n) => {
    const next = sentences[n + 1];
    if (next === undefined || sentence.kind === "comment" || !OPENS.test(next.tokens[0]?.text ?? "")) return;
    const speaker = announced(sentence, register);
    if (speaker === null) return;
    const end = quoteEnd(sentences, n + 1);
    for (let i = n + 1; i <= end; i++) quotes[i] = speaker;
  });
  return quotes;
}

/** The one person whom a sentence names before it ends with a colon or with "statement". */
function announced({tokens, references}: ReferringSentence, register: PersonRegister): Speaker | null {
  const isColon = tokens.at(-1)?.text === ":";
  if (!isColon && !tokens.slice(-4).some(({lower}) => STATES.test(lower))) return null;
  const named = references.filter(({name, plural}) => name !== null && !plural);
  const reference = named.length === 1 ? named[0] : named.find((other) => isSpeaker(tokens, other));
  return reference === undefined ? null : (register.find(reference.name!, reference) ?? null);
}

/** Index of the sentence in which a quotation ends that opens at `from`. */
function quoteEnd(sentences: readonly ReferringSentence[], from: number): number {
  for (let n = from; n < Math.min(sentences.length, from + LONGEST_QUOTE); n++) {
    const next = sentences[n + 1]?.tokens[0]?.text ?? "";
    if (closes(sentences[n]!.tokens, n === from) && !(next === "“" || next === '"')) return n;
  }
  return from;
}

function closes(tokens: readonly Token[], isFirst: boolean): boolean {
  return tokens.slice(isFirst ? 1 : 0).some(({text}) => text === "”" || text === '"');
}
