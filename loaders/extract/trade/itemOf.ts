import type {AnnotatedDocument, QuantityMention, TradeMeasure, TradeRecord} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {findItem} from "./findItem.ts";
import {itemBeforeFlow, itemBehindAmount} from "./itemBeforeFlow.ts";
import type {Fired} from "./readFiring.ts";

/** Characters in front of a rule's cue in which goods may stand: "natural gas exports". */
const BEFORE_CUE = 40;

const POWER = /\b(?:electricity|hydro-?power|hydro-?electricity|(?:solar|wind|nuclear) power)\b/iu;

/** What was traded: told beside the amount, or by the figure that it continues. */
export function itemOf(
  marked: MarkedSentence,
  quantity: QuantityMention,
  {text, focus, firing: {rule, cue, cueEnd}, continued}: Fired,
  {
    measure,
    topic,
    annotated
  }: {
    readonly measure: TradeMeasure;
    readonly topic: TradeRecord | null;
    readonly annotated: AnnotatedDocument;
  }
): string {
  if (measure === "bilateral trade") return /goods and services/iu.test(text) ? "goods and services" : "goods";
  const written = annotated.source.text.slice(quantity.start, quantity.end);
  const isBare = /^\S+$/.test(written);
  if (continued !== null && quantity.kind === "count" && isBare) return continued.item;
  if (quantity.kind === "count" && (isBare || written.endsWith(" ones")))
    return topic?.unit === quantity.unit ? topic.item : quantity.unit;
  // "5 million for its police and 8 million for wells": each gift is for its own.
  const isForOther = measure === "aid" && / for (?!about|some|nearly)\p{L}/u.test(text.slice(focus + 1, focus + 20));
  const fallback =
    continued === null
      ? rule.item
      : isForOther
        ? "aid"
        : continued.item.startsWith("loan for ")
          ? "loan"
          : continued.item;
  if (quantity.kind === "power" || quantity.kind === "energy")
    return POWER.exec(text)?.[0].toLowerCase() ?? "electricity";
  const item = findItem(marked, text, quantity, {focus, cue, cueEnd, fallback});
  // "Sent 400 billion worth of goods into".
  if (item === "aid" && (measure === "export" || measure === "import")) return "goods";
  const behind =
    quantity.kind === "mass" || quantity.kind === "volume" ? itemBehindAmount(text.slice(focus + 1)) : null;
  return item === "goods" ? (behind ?? itemBeforeFlow(text.slice(Math.max(0, cue - BEFORE_CUE), focus)) ?? item) : item;
}
