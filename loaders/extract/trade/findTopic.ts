import type {AnnotatedDocument, Edtf, TradeMeasure, TradeRecord} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {assignParties} from "./assignParties.ts";
import {sorted} from "./findPartner.ts";
import {TRADE} from "./measureClasses.ts";
import type {TradeRule} from "./tradeRule.ts";

/** What stands around a sentence when its figures are read. */
export interface FigureContext {
  /** The annotated document. */
  readonly annotated: AnnotatedDocument;
  /** Countries that it is about. */
  readonly countries: DocumentCountries;
  /** Who asserts the figures: the article or a reader. */
  readonly source: TradeRecord["source"];
  /** The figure read last in this block; null for none. */
  readonly topic: TradeRecord | null;
  /** Period that the headline or the sentences before give to trade; null for none. */
  readonly period: Edtf | null;
  /** The sentence before; null for none. */
  readonly before: MarkedSentence | null;
  /** The sentence before that; null for none. */
  readonly earlier: MarkedSentence | null;
}

/**
 * The figure that "it" or "from $3bn" continues: the last one, if it is near and of trade, or what the sentence before
 * speaks of; null for none.
 */
export function findTopic(
  {name}: TradeRule,
  marked: MarkedSentence,
  context: FigureContext & {readonly first: boolean}
): TradeRecord | null {
  const {topic, first} = context;
  if (name === "trade/in-brackets" || name === "trade/gift-in-list")
    return topic !== null && /^(?:debt|aid|investment)$/.test(topic.measure) ? topic : null;
  if (name === "trade/those-of") return topic !== null && GIVEN.has(topic.measure) ? topic : null;
  if (name === "trade/the-deal") return topic === null ? null : priced(topic);
  if (name === "trade/paid-off") return topic?.measure === "debt" ? topic : null;
  if (name === "trade/ranked-partner") return topic !== null && RANKED.has(topic.measure) ? topic : null;
  const opens = /^trade\/(?:it-came-to|target|part-of|set-against|includes)$/.test(name);
  if (topic === null || (first && !opens)) return opens ? topicBefore(marked, context) : null;
  if (name === "trade/price-of-goods") return priced(topic);
  if (name === "trade/part-of") return isTraded(topic) ? topic : null;
  if (name === "trade/includes")
    return HANDED_OVER.has(topic.measure) || topic.measure === "import" || topic.measure === "export" ? topic : null;
  if (name === "trade/it-came-to" && first) return topicOfSubject(marked, context) ?? topic;
  if (name !== "trade/target") return topic;
  if (topic.measure === "other" && topic.item.startsWith("trade "))
    return {...topic, measure: "bilateral trade", item: "goods"};
  return TRADE.has(topic.measure) ? topic : null;
}

const GIVEN: ReadonlySet<TradeMeasure> = new Set(["aid", "investment", "debt"]);
const RANKED: ReadonlySet<TradeMeasure> = new Set([...TRADE, "investment"]);

const HANDED_OVER: ReadonlySet<TradeMeasure> = new Set(["aid", "delivery", "purchase", "other", "debt", "investment"]);

/** "Tea alone earned 3 million" is part of exports, deliveries and the like, not of a debt. */
function isTraded({measure}: TradeRecord): boolean {
  return TRADE.has(measure) || measure === "delivery" || measure === "purchase" || measure === "other";
}

function priced(topic: TradeRecord): TradeRecord | null {
  if (!/^(?:delivery|purchase|aid|export|import)$/.test(topic.measure) || /^[A-Z]{3}$/.test(topic.unit)) return null;
  return {...topic, measure: topic.measure === "delivery" ? "purchase" : topic.measure};
}

/**
 * "Exports to Chile are growing. In 2012 they came to …", "We attach importance to trade. With Peru the volume is about
 * …"
 */
function topicBefore(marked: MarkedSentence, context: FigureContext): TradeRecord | null {
  const {annotated, source, before, countries} = context;
  const empty = {
    document: annotated.source.id,
    item: "goods",
    value: 0,
    unit: "",
    approximate: false,
    period: null,
    from: null,
    to: null,
    status: "reported",
    source,
    evidence: []
  } as const;
  const told = before === null ? null : flowTold(before);
  if (told !== null) return {...empty, ...told};
  const isTrade = /\btrade\b/iu.test(`${before?.text ?? ""} ${marked.text}`);
  return isTrade && countries.main.length > 1 ? {...empty, measure: "bilateral trade"} : null;
}

/** "Russia invests in Ghana. Trade with it is growing. In 2011 it was …": of what was spoken of last; null for an amount. */
function topicOfSubject(marked: MarkedSentence, context: FigureContext): TradeRecord | null {
  const {before, topic} = context;
  const isOfTrade = before !== null && before.quantities.size === 0 && /\b(?:trade|turnover)\b/iu.test(before.text);
  const told = isOfTrade && topic !== null && !TRADE.has(topic.measure) ? topicBefore(marked, context) : null;
  return told === null || told.from !== null ? told : {...told, ...sorted(topic!.from, topic!.to)};
}

/** The exports or imports between two countries that a sentence speaks of without an amount; null for none. */
function flowTold(before: MarkedSentence): Pick<TradeRecord, "measure" | "from" | "to"> | null {
  const noun = /\b(?<noun>exports?|imports?|shipments|sales)\b/iu.exec(before.text);
  if (noun === null || before.quantities.size > 0) return null;
  const measure: TradeMeasure = /^import/iu.test(noun[0]) ? "import" : "export";
  const cueEnd = noun.index + noun[0].length;
  const direction = measure === "import" ? "taker" : "giver";
  const {from, to} = assignParties(before, before.text, {
    direction,
    cue: noun.index,
    cueEnd,
    focus: cueEnd,
    isNominal: false
  });
  return from === null || to === null ? null : {measure, from, to};
}
