import type {SourceComment, Span} from "../../types.ts";

/** The parts of a comment that its writer said: without a reply's "@name:" and without other people's words. */
export function ownSpans(text: string, comment: SourceComment): Span[] {
  const start = comment.start + addressLength(text.slice(comment.start, comment.end), comment.replyTo);
  const spans: Span[] = [];
  let from = start;
  for (const quoted of [...comment.quoted].sort((a, b) => a.start - b.start)) {
    if (quoted.start > from) spans.push({start: from, end: quoted.start});
    from = Math.max(from, quoted.end);
  }
  if (from < comment.end) spans.push({start: from, end: comment.end});
  return spans;
}

/** Length of "@name:", "@ name" or "to name:" at the head of a comment. */
function addressLength(text: string, replyTo: readonly string[]): number {
  let length = 0;
  for (const name of replyTo) {
    const at = text.toLowerCase().indexOf(name.toLowerCase(), length);
    if (at >= 0 && at - length <= 6) length = at + name.length;
  }
  return length + (/^[\s:,.;-]{0,4}/.exec(text.slice(length))?.[0].length ?? 0);
}
