import type {Span} from "../../types.ts";
import {opensWithQuote} from "./findQuoted.ts";

interface Signed extends Span {
  readonly author: string | null;
}

/** The lines by which writers close several of their comments, by name. */
export type Signatures = ReadonlyMap<string, ReadonlySet<string>>;

const LONGEST_SIGNATURE = 300;
const LONGEST_GAP = 200;

/** A comment's span and quoted spans without a quotation that opens it and without its writer's signature. */
export function ownWords(text: string, draft: Signed, quoted: readonly Span[], signatures: Signatures) {
  const {start, end, author} = draft;
  const [first, ...rest] = quoted;
  const opens = first?.start === start && first.end < end && opensWithQuote(text.slice(start, first.end));
  const from = opens ? first.end + gapAt(text, first.end) : start;
  const last = lastLine(text, {start: from, end});
  const isSigned = author !== null && signatures.get(author)?.has(last) === true;
  const to = isSigned ? from + text.slice(from, end - last.length).trimEnd().length : end;
  if (to <= from) return {start, end, quoted};
  return {start: from, end: to, quoted: (opens ? rest : quoted).filter((span) => span.end <= to)};
}

/** The last lines that a writer repeats under several comments. */
export function findSignatures(text: string, drafts: readonly Signed[]): Signatures {
  const seen = new Set<string>();
  const signatures = new Map<string, Set<string>>();
  for (const {author, ...span} of drafts) {
    const line = lastLine(text, span);
    if (author === null || line === "") continue;
    const key = `${author}\n${line}`;
    if (seen.has(key)) signatures.set(author, (signatures.get(author) ?? new Set()).add(line));
    seen.add(key);
  }
  return signatures;
}

const gapAt = (text: string, at: number) => /^\s*/u.exec(text.slice(at, at + LONGEST_GAP))?.[0].length ?? 0;

/** A comment's last line where others stand above it; else empty. */
function lastLine(text: string, {start, end}: Span): string {
  const words = text.slice(Math.max(start, end - LONGEST_SIGNATURE), end);
  const at = words.lastIndexOf("\n");
  return at < 0 ? "" : words.slice(at + 1).trim();
}
