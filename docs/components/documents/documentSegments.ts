import type {BlockKind, SourceComment, SourceDocument, Span} from "../../../loaders/types.ts";
import type {RowRef} from "../selection/selection.js";

/** A stretch of a document that is shown as one thing. */
export interface Region extends Span {
  /** "other" is text that the reader classed as nothing, "head" what the page prints over a comment of its writer. */
  readonly kind: BlockKind | "boilerplate" | "repeat" | "comment" | "head" | "other";
  /** The comment, for kinds "comment" and "head". */
  readonly comment: SourceComment | null;
}

/** Characters of a comment's head: name, time and a member's card. */
const LONGEST_HEAD = 300;

/** A sentence that a row rests on. */
export interface MarkedSpan extends Span {
  /** The row that rests on it. */
  readonly row: RowRef;
}

/** A run of characters over which the same rows rest. */
export interface Segment extends Span {
  /** The sentences that overlap here; empty where no row rests. */
  readonly marks: readonly MarkedSpan[];
}

/** The whole text as regions in order, none overlapping, none of them blank. */
export function findRegions({text, blocks, boilerplate, repeats, comments}: SourceDocument): Region[] {
  const known: Region[] = [
    ...comments.map((comment) => ({start: comment.start, end: comment.end, kind: "comment" as const, comment})),
    ...blocks.map(({start, end, kind}) => ({start, end, kind, comment: null})),
    ...boilerplate.map(({start, end}) => ({start, end, kind: "boilerplate" as const, comment: null})),
    ...repeats.map(({start, end}) => ({start, end, kind: "repeat" as const, comment: null}))
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const regions: Region[] = [];
  let at = 0;
  const fill = (end: number) => {
    if (text.slice(at, end).trim() !== "") regions.push({start: at, end, kind: "other", comment: null});
  };
  for (const region of known) {
    if (region.end <= at && region.kind !== "comment") continue;
    fill(region.start);
    regions.push({...region, start: Math.max(at, region.start), end: Math.max(at, region.end)});
    at = Math.max(at, region.end);
  }
  fill(text.length);
  return withHeads(regions, text);
}

/** Names the short stretches right above a comment its head, where they hold its writer's name. */
function withHeads(regions: readonly Region[], text: string): Region[] {
  const named = [...regions];
  for (const [i, {kind, comment, start}] of regions.entries()) {
    let from = i;
    while (kind === "comment" && isBeside(regions[from - 1], start)) from--;
    const author = comment?.author ?? null;
    if (from === i || author === null || !text.slice(regions[from]!.start, start).includes(author)) continue;
    for (let at = from; at < i; at++) named[at] = {...regions[at]!, kind: "head", comment};
  }
  return named;
}

const isBeside = (region: Region | undefined, comment: number) =>
  (region?.kind === "other" || region?.kind === "boilerplate") && comment - region.start <= LONGEST_HEAD;

/** A region cut wherever a mark begins or ends. */
export function cutSegments({start, end}: Span, marks: readonly MarkedSpan[]): Segment[] {
  const touching = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of touching) for (const cut of [mark.start, mark.end]) if (cut > start && cut < end) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i]!;
    return {start: from, end: to, marks: touching.filter((mark) => mark.start < to && mark.end > from)};
  });
}
