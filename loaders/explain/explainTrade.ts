import {findDocumentCountries} from "../extract/figures/documentCountries.ts";
import {isGoods} from "../extract/figures/isGoods.ts";
import {markSentence, withFocus, type MarkedSentence} from "../extract/figures/markSentence.ts";
import {findFirings} from "../extract/trade/findFirings.ts";
import type {AnnotatedDocument, QuantityMention, Sentence, TradeFigure} from "../types.ts";
import {restsOn, type RuleReading} from "./ruleReading.ts";

/** What the rules of trade read in each amount of a sentence, kept or not. */
export function explainTrade(
  annotated: AnnotatedDocument,
  figures: readonly TradeFigure[]
): (sentence: Sentence) => readonly RuleReading[] {
  const {source} = annotated;
  const countries = findDocumentCountries(annotated);
  return (sentence) => {
    const rows = figures.filter((row) => restsOn(row, source.id, sentence));
    const marked = markSentence(source.text, sentence, countries);
    return [...marked.quantities].map(([mark, quantity]) => readAmount(marked, mark, quantity, {source, rows}));
  };
}

function readAmount(
  marked: MarkedSentence,
  mark: string,
  quantity: QuantityMention,
  {source, rows}: {readonly source: AnnotatedDocument["source"]; readonly rows: readonly TradeFigure[]}
): RuleReading {
  const told = source.text.slice(quantity.start, quantity.end);
  const text = withFocus(marked.text, mark);
  const [first] = findFirings(text, text.indexOf("\ue2ff"), isGoods(quantity) ? "goods" : "money");
  const valueOf = ({value, reports}: TradeFigure) =>
    reports.find(({document}) => document === source.id)?.value ?? value;
  const isRow = rows.some((row) => valueOf(row) === quantity.value);
  const missing = first
    ? "the countries on either side, or what it goes on about, are not told"
    : "no word beside it makes it a figure between countries";
  return {rule: first?.rule.name ?? null, told, missing: isRow ? null : missing};
}
