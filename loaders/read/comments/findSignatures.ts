import type {Span} from "../../types.ts";
import {wordCount} from "../isProse.ts";

interface Signed extends Span {
  readonly author: string | null;
}

/** The lines by which writers close several of their comments, by name. */
export type Signatures = ReadonlyMap<string, ReadonlySet<string>>;

const LONGEST_SIGNATURE = 300;
/** Words: a shorter line is the writer’s name, which belongs to the comment as a greeting does. */
const SHORTEST_SIGNATURE = 2;
const GREETING = /^(?:many |kind |best |warm )?(?:thanks?|regards|wishes|cheers|hope|good luck|yours)\b/iu;

/** A comment's span without the line by which its writer signs several of them. */
export function withoutSignature<Draft extends Signed>(text: string, draft: Draft, signatures: Signatures): Draft {
  const {start, end, author} = draft;
  const last = lastLine(text, draft);
  if (author === null || signatures.get(author)?.has(last) !== true) return draft;
  const to = start + text.slice(start, end - last.length).trimEnd().length;
  return to > start ? {...draft, end: to} : draft;
}

/** The last lines that a writer repeats under several comments. */
export function findSignatures(text: string, drafts: readonly Signed[]): Signatures {
  const seen = new Map<string, string>();
  const signatures = new Map<string, Set<string>>();
  for (const {author, ...span} of drafts) {
    const line = lastLine(text, span);
    if (author === null || line === "") continue;
    const key = `${author}\n${line}`;
    const words = text.slice(span.start, span.end);
    // Who posts the same words again has signed neither.
    if ((seen.get(key) ?? words) !== words) signatures.set(author, (signatures.get(author) ?? new Set()).add(line));
    seen.set(key, words);
  }
  return signatures;
}

/** A comment's last line where others stand above it, and it is no name or greeting; else empty. */
function lastLine(text: string, {start, end}: Span): string {
  const words = text.slice(Math.max(start, end - LONGEST_SIGNATURE), end);
  const at = words.lastIndexOf("\n");
  const line = at < 0 ? "" : words.slice(at + 1).trim();
  return wordCount(line) < SHORTEST_SIGNATURE || GREETING.test(line) ? "" : line;
}
