import type {Sentence, SourceDocument, Span, Token} from "../../types.ts";
import {findTokens} from "./findTokens.ts";
import {runInDateline} from "./runInDateline.ts";
import {splitGlued} from "./splitGlued.ts";
import {splitSentences} from "./splitSentences.ts";

/** A sentence before its mentions are read. */
export type DraftSentence = Omit<Sentence, "names" | "mentions">;

/** The sentences of a document, article first, then each comment without the words that it quotes. */
export function draftSentences({text, blocks, comments}: SourceDocument): DraftSentence[] {
  let n = 0;
  const draft = (spans: readonly Span[], kind: Sentence["kind"], block: number): DraftSentence[] =>
    spans.flatMap(({start, end}) => {
      const tokens = findTokens(text, start, end);
      const dateline = kind === "paragraph" ? runInDateline(tokens) : 0;
      const story = tokens.slice(dateline);
      const starts = splitSentences(text, story, {isWrapped: kind !== "comment"});
      return [
        ...(dateline > 0 ? [toSentence(tokens.slice(0, dateline), n++, "meta", block)] : []),
        ...starts.map((first, i) => toSentence(story.slice(first, starts[i + 1]), n++, kind, block))
      ];
    });
  return [
    ...blocks.flatMap((block, index) =>
      splitGlued(text, block).flatMap((stretch) => draft([stretch], stretch.isApart ? "meta" : block.kind, index))
    ),
    ...comments.flatMap((comment, index) => draft(spansWithout(comment, comment.quoted), "comment", index))
  ];
}

function toSentence(tokens: readonly Token[], n: number, kind: Sentence["kind"], block: number): DraftSentence {
  return {n, kind, block, tokens, start: tokens[0]!.start, end: tokens.at(-1)!.end};
}

/** What remains of a span when the holes are taken out of it. */
function spansWithout({start, end}: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = start;
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    if (hole.start > from) rest.push({start: from, end: Math.min(hole.start, end)});
    from = Math.max(from, hole.end);
  }
  if (from < end) rest.push({start: from, end});
  return rest;
}
