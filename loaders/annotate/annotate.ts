import type {
  AnnotatedDocument,
  BlockKind,
  CountryCode,
  DateMention,
  Edtf,
  QuantityMention,
  Sentence,
  SourceDocument,
  Span,
  Token
} from "../types.ts";
import {findDates} from "./dates/findDates.ts";
import {findPeople, type PlacedSentence} from "./people/findPeople.ts";
import {findPlaces} from "./places/findPlaces.ts";
import {findQuantities} from "./quantities/findQuantities.ts";
import {findTokens} from "./tokens/findTokens.ts";
import {splitSentences} from "./tokens/splitSentences.ts";

/** A sentence before its mentions are read. */
type Draft = Omit<Sentence, "mentions" | "n">;

/** Marks sentences and, in them, people, places, organisations, dates and quantities. */
export function annotate(source: SourceDocument): AnnotatedDocument {
  const article = source.blocks.flatMap((block, index) => draftSentences(source.text, [block], block.kind, index));
  const comments = source.comments.map((comment, index) => draftSentences(source.text, spansWithout(comment, comment.quoted), "comment", index)); // prettier-ignore
  const placed = addPlaces(source.text, [...article, ...comments.flat()]);
  const {people, mentions} = findPeople(source, placed, {here: null, home: null});
  const figures = findFigures(source, placed);
  const sentences = placed.map(({places, organisations, ...draft}, n) => {
    const persons = mentions[n]!;
    const others = [...places, ...organisations].filter(
      (mention) => !persons.some((person) => overlaps(person, mention))
    );
    const all = [...persons, ...others, ...figures[n]!];
    return {...draft, n, mentions: all.sort((a, b) => a.start - b.start || b.end - a.end)};
  });
  let from = article.length;
  return {
    source,
    sentences: sentences.slice(0, from),
    comments: comments.map(({length}) => sentences.slice(from, (from += length))),
    people,
    here: null
  };
}

/** Dates and quantities of each sentence; a date such as "the day before" leans on the last one told before it. */
function findFigures(source: SourceDocument, drafts: readonly Draft[]): (DateMention | QuantityMention)[][] {
  let anchor: Edtf | null = null;
  return drafts.map(({kind, block, start, end, tokens}) => {
    const sentence = {text: source.text.slice(start, end), start, tokens};
    const published = (kind === "comment" ? source.comments[block]?.posted : null) ?? source.published;
    const dates = findDates(sentence, {published, anchor});
    anchor = dates.findLast(({edtf}) => edtf !== null)?.edtf ?? anchor;
    return [...dates, ...findQuantities(sentence)];
  });
}

/** A town's country depends on the countries that the document names, so those are read first. */
function addPlaces(text: string, drafts: readonly Draft[]): PlacedSentence[] {
  const countries = new Set<CountryCode>();
  for (const {tokens} of drafts) {
    for (const {country, form} of findPlaces(text, tokens, {countries, informal: false})) {
      if (country !== null && form !== "city") countries.add(country);
    }
  }
  return drafts.map((draft) => ({
    ...draft,
    places: findPlaces(text, draft.tokens, {countries, informal: draft.kind === "comment"}),
    organisations: []
  }));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function draftSentences(text: string, spans: readonly Span[], kind: BlockKind | "comment", block: number): Draft[] {
  return spans.flatMap(({start, end}) => {
    const tokens = findTokens(text, start, end);
    const starts = splitSentences(text, tokens);
    return starts.map((first, i) => draft(tokens.slice(first, starts[i + 1]), kind, block));
  });
}

function draft(tokens: readonly Token[], kind: BlockKind | "comment", block: number): Draft {
  return {kind, block, tokens, start: tokens[0]!.start, end: tokens.at(-1)!.end};
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
