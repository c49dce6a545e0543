import {compactText} from "../compactText.ts";
import type {CountryCode, DateMention, Edtf, Mention, SourceDocument} from "../types.ts";
import {findDates, type DatedText} from "./dates/findDates.ts";
import {dollarCountry} from "./home/dollarCountry.ts";
import type {PlacedSentence} from "./people/findPeople.ts";
import {findQuantities} from "./quantities/findQuantities.ts";
import {spansOverlap} from "./spansOverlap.ts";

/** Dates and amounts of the nth sentence, found when they are asked for. */
export function createMarker(
  source: SourceDocument,
  sentences: readonly PlacedSentence[],
  country: CountryCode | null
): (n: number) => readonly Mention[] {
  const named = new Set(sentences.flatMap(({places}) => places.flatMap(({country: code}) => code ?? [])));
  const dollars = dollarCountry(source.text, country);
  const texts = sentences.map(({start, end, tokens}) => {
    return {start, tokens, text: compactText(source.text.slice(start, end))};
  });
  const dates = createDater(source, sentences, texts);
  return (n) => {
    const quantities = findQuantities(texts[n]!, {country, named, dollars});
    return [...dates(n), ...quantities.filter((quantity) => !dates(n).some((date) => spansOverlap(date, quantity)))];
  };
}

/** Dates of the nth sentence, each sentence's read once; a comment's are read from when it was posted. */
function createDater(
  {published, comments}: SourceDocument,
  sentences: readonly PlacedSentence[],
  texts: readonly DatedText[]
): (n: number) => readonly DateMention[] {
  const found: (readonly DateMention[])[] = [];
  const anchors: (Edtf | null)[] = [];
  const dates = (n: number) =>
    (found[n] ??= findDates(texts[n]!, {published: publishedOf(n), anchor: () => anchorOf(n)}));
  return dates;

  function publishedOf(n: number): Edtf | null {
    const {kind, block} = sentences[n]!;
    return (kind === "comment" ? comments[block]!.posted : null) ?? published;
  }

  /**
   * The date mentioned last before the nth sentence; read in text order, so that no sentence waits for more than the
   * one before it.
   */
  function anchorOf(n: number): Edtf | null {
    let from = n;
    while (goesOn(from) && anchors[from] === undefined) from--;
    let anchor = anchors[from] ?? null;
    for (let i = from; i < n; i++)
      anchors[i + 1] = anchor = dates(i).findLast(({edtf}) => edtf !== null)?.edtf ?? anchor;
    return anchor;
  }

  /** Whether the nth sentence is read after the one before it: a comment begins anew. */
  function goesOn(n: number): boolean {
    const [before, sentence] = [sentences[n - 1], sentences[n]!];
    if (before === undefined || sentence.kind !== "comment") return before !== undefined;
    return before.kind === "comment" && before.block === sentence.block;
  }
}
