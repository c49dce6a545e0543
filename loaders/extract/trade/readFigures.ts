import type {AnnotatedDocument, CountryCode, Evidence, QuantityMention, TradeRecord} from "../../types.ts";
import {counterpartOf, type DocumentCountries} from "../figures/documentCountries.ts";
import {withFocus, type MarkedSentence} from "../figures/markSentence.ts";
import {assignParties} from "./assignParties.ts";
import {chooseRule, type Firing} from "./chooseRule.ts";
import {findItem} from "./findItem.ts";
import {findPeriod} from "./findPeriod.ts";
import {findStatus} from "./findStatus.ts";
import {isGoods} from "./isGoods.ts";

/** What stands around a sentence when its figures are read. */
export interface FigureContext {
  readonly annotated: AnnotatedDocument;
  readonly countries: DocumentCountries;
  readonly source: TradeRecord["source"];
  /** The figure read last in this block; null for none. */
  readonly topic: TradeRecord | null;
  /** The sentence before; null for none. */
  readonly before: MarkedSentence | null;
}

type Ends = Pick<TradeRecord, "from" | "to">;

/** Trade figures of one sentence, in text order. */
export function readFigures(marked: MarkedSentence, context: FigureContext): TradeRecord[] {
  const records: TradeRecord[] = [];
  for (const [mark, quantity] of marked.quantities) {
    if (!marked.text.includes(mark)) continue;
    const topic = records.at(-1) ?? context.topic;
    const record = readFigure(marked, mark, quantity, {...context, topic, first: records.length === 0});
    if (record !== null) records.push(record);
  }
  return records;
}

function readFigure(
  marked: MarkedSentence,
  mark: string,
  quantity: QuantityMention,
  context: FigureContext & {readonly first: boolean}
): TradeRecord | null {
  const {topic, source, annotated} = context;
  const money = quantity.kind === "money" || (quantity.unit === "" && topic !== null && /^[A-Z]{3}$/.test(topic.unit));
  const [value, unit] = [quantity.value, quantity.unit === "" ? (topic?.unit ?? "") : quantity.unit];
  if (!money && !isGoods(quantity)) return null;
  const text = withFocus(marked.text, mark);
  const focus = text.indexOf("\ue2ff");
  const firing = chooseRule(text, focus, money ? "money" : "goods");
  if (firing === null) return null;
  const {rule} = firing;
  const continued = rule.continues === true ? continuedTopic(firing, context) : null;
  if (rule.continues === true && continued === null) return null;
  const measure = continued?.measure ?? rule.measure!;
  const ends = findEnds(marked, text, firing, focus, {...context, measure, origins: marked.origins.get(mark) ?? []});
  if (ends === null) return null;
  const {cue, cueEnd} = firing;
  const own = findItem(marked, text, quantity, {focus, cue, cueEnd, fallback: continued?.item ?? rule.item});
  const elliptic = continued !== null && quantity.kind === "count" && /^\S+$/.test(annotated.source.text.slice(quantity.start, quantity.end)); // prettier-ignore
  const item = measure === "bilateral trade" ? tradeItem(text) : elliptic ? continued.item : own;
  const period = findPeriod(marked, text, focus) ?? inheritedPeriod(measure, quantity, context);
  const status = rule.status ?? findStatus(statusClause(text, focus));
  const approximate = quantity.approximate;
  return {document: annotated.source.id, measure, item, value, unit, approximate, period, ...ends, status, source, evidence: [evidenceOf(annotated, marked, rule.name)]}; // prettier-ignore
}

/** The figure that "it" or "from $3bn" continues: the last one, if it is near and trade is what it was about. */
function continuedTopic(
  {rule}: Firing,
  {topic, first, before}: FigureContext & {readonly first: boolean}
): TradeRecord | null {
  if (topic === null || (first && before === null)) return null;
  if (rule.name !== "trade/target") return first && rule.name !== "trade/it-came-to" ? null : topic;
  const goods = ["bilateral trade", "export", "import"].includes(topic.measure) || topic.item.startsWith("trade ");
  return goods ? (topic.measure === "other" ? {...topic, measure: "bilateral trade", item: "goods"} : topic) : null;
}

function findEnds(
  marked: MarkedSentence,
  text: string,
  {rule, cue, cueEnd}: Firing,
  focus: number,
  context: FigureContext & {readonly measure: TradeRecord["measure"]; readonly origins: readonly CountryCode[]}
): Ends | null {
  const {topic, measure, countries, origins} = context;
  const direction = rule.direction === "deficit" ? "giver" : measure === "bilateral trade" ? "pair" : rule.direction;
  const read = assignParties(marked, text, {direction, cue, cueEnd, focus});
  if (measure === "bilateral trade") return pairEnds(read, text, context);
  const origin = origins[0] ?? null;
  let from = read.from ?? (origin === read.to ? null : origin);
  let to = read.to ?? (origin !== null && read.from !== null && read.from !== origin ? read.from : null);
  if (origin !== null && read.from !== null && read.from !== origin && read.to === null) from = origin;
  if (from === null && to === null && topic !== null && rule.continues === true)
    return {from: topic.from, to: topic.to};
  const known = from ?? to;
  const inTopic = topic !== null && [topic.from, topic.to];
  if (known === null && inTopic && measure !== "other") return endsOfTopic(rule.direction, topic, measure);
  const other = known === null ? null : inTopic && inTopic.includes(known) ? (inTopic.find((c) => c !== known) ?? null) : needsOther(measure, text, focus) ? counterpartOf(countries, known) : null; // prettier-ignore
  if (read.bloc) return known === null ? null : {from, to};
  from ??= to === null ? null : other;
  to ??= from === null ? null : other === from ? null : other;
  if (measure === "other")
    return from === null && to === null ? null : rule.direction === "pair" ? sorted(from, to) : {from, to};
  return from === null || to === null || from === to ? null : {from, to};
}

/** A seller's total exports have no buyer: only "to", "from" and "with" call for the document's other country. */
function needsOther(measure: TradeRecord["measure"], text: string, focus: number): boolean {
  if (measure !== "export" && measure !== "import") return true;
  return /(?:\bto|\bfrom|\bwith|\bour)\s?(?:the\s)?[\ue000-\ue0ff]|[\ue000-\ue0ff] \p{L}+/iu.test(text.slice(Math.max(0, focus - 90), focus + 90)) && !/^[^\ue000-\ue0ff]*[\ue000-\ue0ff]['’]s (?:total |overall |annual )?(?:exports|imports) (?:rose|fell|were|reached|totall?ed)/iu.test(text); // prettier-ignore
}

function endsOfTopic(direction: string, topic: TradeRecord, measure: TradeRecord["measure"]): Ends | null {
  if (topic.from === null || topic.to === null) return null;
  const same = topic.measure === measure || direction !== "taker" || topic.measure === "bilateral trade";
  return same ? {from: topic.from, to: topic.to} : {from: topic.to, to: topic.from};
}

function pairEnds(
  {from, to, bloc}: Ends & {readonly bloc: boolean},
  text: string,
  {topic, countries, before}: FigureContext
): Ends | null {
  if (from !== null && to !== null) return sorted(from, to);
  if (bloc) return from === null ? null : {from, to: null};
  if (from !== null) return sorted(from, counterpartOf(countries, from));
  if (topic?.from != null && topic.to !== null) return sorted(topic.from, topic.to);
  if (!/\b(?:bilateral|two-way|mutual|their|the two|both|between us|each other|our)\b/iu.test(text)) return null;
  const named =
    before === null ? [] : [...new Set([...before.parties.values()].map(({country}) => country))].filter(Boolean);
  const [one = null, other = null] = named.length === 2 ? named : countries.main;
  return one === null || other === null ? null : sorted(one, other);
}

function sorted(a: CountryCode | null, b: CountryCode | null): Ends {
  const [from = null, to = null] = [a, b].filter((code) => code !== null).sort();
  return {from, to};
}

function tradeItem(text: string): string {
  return /goods and services/iu.test(text) ? "goods and services" : "goods";
}

function inheritedPeriod(measure: TradeRecord["measure"], quantity: QuantityMention, {topic}: FigureContext) {
  const statistic =
    measure === "export" || measure === "import" || measure === "bilateral trade" || measure === "other";
  if (!statistic || topic === null || quantity.per !== null) return null;
  return topic.status === "reported" ? topic.period : null;
}

/** The words that tell an amount's tense: its own clause, without what belongs to other amounts. */
function statusClause(text: string, focus: number): string {
  const before =
    text
      .slice(0, focus)
      .split(/[;\ue200-\ue2fe]|, which | while |, but /u)
      .at(-1) ?? "";
  const after = text.slice(focus + 1, focus + 60).split(/[;,:\ue200-\ue2fe]| and /u)[0] ?? "";
  return `${before}§${after}`;
}

function evidenceOf({source}: AnnotatedDocument, {sentence}: MarkedSentence, rule: string): Evidence {
  const {start, end} = sentence;
  return {start, end, quote: source.text.slice(start, end), rule};
}
