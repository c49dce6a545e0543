import type {Span} from "../../types.ts";

interface Posted extends Span {
  readonly author: string | null;
}

const LEAST_COMMENTS = 3;
const MOST_LINES = 12;
const LONGEST_FOOT = 2_000;

/**
 * Finds the lines that several writers' comments close with alike, two or more in a row: a form that the page repeats
 * below each ("Post your comments … Screen Name").
 */
export function findSharedFoot(text: string, drafts: readonly Posted[]): ReadonlySet<string> {
  const users = new Map<string, {count: number; readonly authors: Set<string | null>; readonly lines: string[]}>();
  for (const draft of drafts) {
    const lines = lastLines(text, draft).map(({line}) => line);
    for (let n = 2; n <= lines.length; n++) {
      const foot = lines.slice(0, n);
      const user = users.get(foot.join("\n")) ?? {count: 0, authors: new Set(), lines: foot};
      users.set(foot.join("\n"), {...user, count: user.count + 1, authors: user.authors.add(draft.author)});
    }
  }
  const shared = [...users.values()].filter(({count, authors}) => count >= LEAST_COMMENTS && authors.size > 1);
  return new Set(shared.flatMap(({lines}) => lines));
}

/** A comment's span without the lines of the shared foot; as it is where nothing would be left. */
export function withoutSharedFoot<Draft extends Posted>(text: string, draft: Draft, foot: ReadonlySet<string>): Draft {
  const lines = foot.size === 0 ? [] : lastLines(text, draft);
  const own = lines.findIndex(({line}) => !foot.has(line));
  const first = lines[own - 1];
  const end = first === undefined ? draft.end : draft.start + text.slice(draft.start, first.start).trimEnd().length;
  return own >= 2 && end > draft.start ? {...draft, end} : draft;
}

/** The last lines of a comment that are not blank, the last one first, with where they start. */
function lastLines(text: string, {start, end}: Span): {readonly line: string; readonly start: number}[] {
  const from = Math.max(start, end - LONGEST_FOOT);
  const lines = [...text.slice(from, end).matchAll(/[^\n]+/gu)].flatMap((match) =>
    match[0].trim() === "" ? [] : [{line: match[0].trim(), start: from + match.index}]
  );
  return lines.reverse().slice(0, MOST_LINES);
}
