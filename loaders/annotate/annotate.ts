import type {
  AnnotatedDocument,
  BlockKind,
  CountryCode,
  Mention,
  Sentence,
  SourceDocument,
  Span,
  Token
} from "../types.ts";
import {findPlaces} from "./places/findPlaces.ts";
import {findTokens} from "./tokens/findTokens.ts";
import {splitSentences} from "./tokens/splitSentences.ts";

/** A sentence before its mentions are read. */
type Draft = Omit<Sentence, "mentions">;

/** Marks sentences and, in them, people, places, organisations, dates and quantities. */
export function annotate(source: SourceDocument): AnnotatedDocument {
  const drafts = source.blocks.flatMap((block, index) => draftSentences(source.text, [block], block.kind, index));
  const comments = source.comments.map((comment, index) => draftSentences(source.text, spansWithout(comment, comment.quoted), "comment", index)); // prettier-ignore
  const countries = new Set<CountryCode>();
  for (const {tokens} of drafts) {
    for (const {country, form} of findPlaces(source.text, tokens, {countries, informal: false})) {
      if (country !== null && form !== "city") countries.add(country);
    }
  }
  let n = 0;
  const read = (draft: Draft): Sentence => {
    const mentions: Mention[] = findPlaces(source.text, draft.tokens, {countries, informal: draft.kind === "comment"});
    return {...draft, n: n++, mentions};
  };
  return {source, sentences: drafts.map(read), comments: comments.map((list) => list.map(read)), people: new Map(), here: null}; // prettier-ignore
}

function draftSentences(text: string, spans: readonly Span[], kind: BlockKind | "comment", block: number): Draft[] {
  return spans.flatMap(({start, end}) => {
    const tokens = findTokens(text, start, end);
    const starts = splitSentences(text, tokens);
    return starts.map((first, i) => draft(tokens.slice(first, starts[i + 1]), kind, block));
  });
}

function draft(tokens: readonly Token[], kind: BlockKind | "comment", block: number): Draft {
  return {n: 0, kind, block, tokens, start: tokens[0]!.start, end: tokens.at(-1)!.end};
}

/** What remains of a span when the holes are taken out of it. */
function spansWithout({start, end}: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = start;
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    if (hole.start > from) rest.push({start: from, end: hole.start});
    from = Math.max(from, hole.end);
  }
  if (from < end) rest.push({start: from, end});
  return rest;
}
