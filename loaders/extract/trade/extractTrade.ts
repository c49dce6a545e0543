import type {AnnotatedDocument, Sentence, TradeRecord} from "../../types.ts";
import {findDocumentCountries} from "../figures/documentCountries.ts";
import {markSentence} from "../figures/markSentence.ts";
import {mergeTrade} from "./mergeTrade.ts";
import type {FigureContext} from "./findTopic.ts";
import {readFigures} from "./readFigures.ts";

/** Reads the trade records of one document: its article's figures and its readers'. */
export function extractTrade(annotated: AnnotatedDocument): readonly TradeRecord[] {
  const countries = findDocumentCountries(annotated);
  const read = (sentences: readonly Sentence[], source: TradeRecord["source"]): TradeRecord[] => {
    const records: TradeRecord[] = [];
    let context: Omit<FigureContext, "annotated" | "countries" | "source"> = {topic: null, before: null, earlier: null};
    for (const sentence of sentences) {
      const marked = markSentence(annotated.source.text, sentence, countries);
      if (!isProse(sentence)) {
        // "Trade of India with Bhutan" above a list says between whom its figures are.
        if (sentence.kind === "heading") context = {topic: null, before: marked, earlier: null};
        continue;
      }
      const found = readFigures(marked, {...context, annotated, countries, source});
      records.push(...found);
      const topic = mainFigure(found) ?? (isNear(context.before?.sentence, sentence) ? context.topic : null);
      context = {topic, before: marked, earlier: context.before};
    }
    return records;
  };
  const comments = annotated.comments.flatMap((sentences) => read(sentences, "comment"));
  return mergeTrade([...read(annotated.sentences, "article"), ...comments]);
}

/** The figure that later sentences go on about: the one for the latest period rather than what it is compared with; null for none. */
function mainFigure(found: readonly TradeRecord[]): TradeRecord | null {
  const own = found.filter(({evidence}) => evidence[0]?.rule !== "trade/compared-with");
  const last = found.at(-1) ?? null;
  const main = own.at(-1) ?? null;
  return main !== null && last !== null && (main.period ?? "") >= (last.period ?? "") ? main : last;
}

// A headline's figure stands in the text below it as well, with its parties and period.
function isProse({kind}: Sentence): boolean {
  return kind === "paragraph" || kind === "list item" || kind === "quotation" || kind === "comment";
}

function isNear(before: Sentence | undefined, sentence: Sentence): boolean {
  return before !== undefined && sentence.block - before.block <= 1 && sentence.kind === before.kind;
}
