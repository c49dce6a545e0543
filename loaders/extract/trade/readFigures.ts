import {hasNumber} from "../../annotate/quantities/amountPattern.ts";
import type {QuantityMention, TradeRecord} from "../../types.ts";
import {isGoods} from "../figures/isGoods.ts";
import {withFocus, type MarkedSentence} from "../figures/markSentence.ts";
import {findFirings, findNear, type Firing} from "./findFirings.ts";
import {isDifference} from "./isDifference.ts";
import {isNoCargo} from "./isNoCargo.ts";
import {isOfMarkets} from "./isOfMarkets.ts";
import {isPrivateMoney} from "./isPrivateMoney.ts";
import {findTopic, type FigureContext} from "./findTopic.ts";
import {type OwnContext, readFiring} from "./readFiring.ts";
import {tellsNoTrade} from "./tellsNoTrade.ts";
import {respectively, withoutListed} from "./respectively.ts";
import type {TradeRule} from "./tradeRule.ts";

/** Trade figures of one sentence, in text order. */
export function readFigures(marked: MarkedSentence, context: FigureContext): TradeRecord[] {
  if (!hasNumber(marked.sentence.tokens)) return [];
  const records: TradeRecord[] = [];
  for (const [mark, quantity] of marked.quantities) {
    if (!marked.text.includes(mark)) continue;
    const topic = records.at(-1) ?? context.topic;
    const own = {...context, topic, earlierHere: records};
    const record = readFigure(marked, mark, named(quantity, own), own);
    if (record !== null) records.push(...bothEnds(record, quantity));
  }
  return records;
}

/** A range is two figures, its lower and its upper bound. */
function bothEnds(record: TradeRecord, {valueTo}: QuantityMention): TradeRecord[] {
  return valueTo === null ? [record] : [record, {...record, value: valueTo}];
}

/** Less money than this is a price, not what countries trade, lend or give. */
const LEAST_SUM = 10_000;
/** Money of which a hundred times as much is no more. */
const SMALL_MONEY: ReadonlySet<string> = new Set([
  "JPY",
  "KRW",
  "VND",
  "IDR",
  "IRR",
  "ITL",
  "KHR",
  "LAK",
  "UGX",
  "TZS"
]);

function readFigure(
  marked: MarkedSentence,
  mark: string,
  quantity: QuantityMention,
  context: OwnContext
): TradeRecord | null {
  const leastSum = SMALL_MONEY.has(quantity.unit) ? 100 * LEAST_SUM : LEAST_SUM;
  if (quantity.unit === "" || (quantity.kind === "money" && quantity.value < leastSum)) return null;
  const text = respectively(withFocus(marked.text, mark));
  const focus = text.indexOf("\ue2ff");
  if (isOfMarkets(text, focus) || isNoFigure(quantity, text, focus, context)) return null;
  const record = readIn(text, marked, mark, quantity, context);
  const alone = record === null && quantity.kind !== "money" ? withoutListed(text) : text;
  const told = alone === text ? record : readIn(alone, marked, mark, quantity, context);
  return told ?? readNear(text, marked, mark, quantity, context);
}

/** True for sums and things that no country hands another, whatever word of trade stands near. */
function isNoFigure(quantity: QuantityMention, text: string, focus: number, {annotated}: OwnContext): boolean {
  if (quantity.kind === "money") return isDifference(text, focus) || isPrivateMoney(text, focus);
  return isNoCargo(quantity, annotated.source.text, text);
}

/** The record that the nearest word of trade gives to an amount, where nothing says that it is none. */
function readNear(
  text: string,
  marked: MarkedSentence,
  mark: string,
  quantity: QuantityMention,
  context: OwnContext
): TradeRecord | null {
  const focus = text.indexOf("\ue2ff");
  if (tellsNoTrade(text, focus, quantity) || TARIFFS_ON.test(text.slice(0, focus))) return null;
  const [firing] = findNear(text, focus, isGoods(quantity) ? "goods" : "money");
  if (firing === undefined || isTakeover(firing, text, focus)) return null;
  return readFiring(marked, quantity, {mark, text, focus, firing, continued: null}, context);
}

/** The record that the words of a marked text give to the amount in its focus. */
function readIn(
  text: string,
  marked: MarkedSentence,
  mark: string,
  quantity: QuantityMention,
  context: OwnContext
): TradeRecord | null {
  const focus = text.indexOf("\ue2ff");
  const first = context.earlierHere.length === 0;
  for (const firing of findFirings(text, focus, isGoods(quantity) ? "goods" : "money")) {
    const {rule} = firing;
    if (rule.continues === true && first && isOfOther(firing, text)) continue;
    const continued = rule.continues === true ? findTopic(rule, marked, {...context, first}) : null;
    if (rule.continues === true && (continued === null || !isAlike(rule, quantity, continued))) continue;
    if (isTakeover(firing, text, focus)) return null;
    if (rule.name === "trade/delivered" && CUTS.test(text.slice(0, firing.cue))) continue;
    if (TARIFFS_ON.test(text.slice(0, focus)) && rule.name !== "trade/tariffed-goods") continue;
    // What a line can carry in a day has not gone anywhere.
    if (rule.last === true && quantity.per !== null && quantity.kind !== "money") continue;
    const record = readFiring(marked, quantity, {mark, text, focus, firing, continued}, context);
    if (record !== null || rule.explicit !== true) return record;
  }
  return null;
}

/** "The capital account showed 8 billion, but it narrowed from 12": what goes on is an amount that is no figure. */
function isOfOther({rule, cue}: Firing, text: string): boolean {
  return rule.name === "trade/it-came-to" && /[\ue200-\ue2fe]/u.test(text.slice(0, cue));
}

const NAME = "\\p{Lu}[\\p{L}’'-]+";
const BOUGHT = new RegExp(`^ (?:the )?(?:[\ue000-\ue0ff](?:['’]s)? )?${NAME} [^\ue200-\ue2ff]{0,60}for $`, "u");
const FIRM = "(?:Ltd|Inc|Corp|Co|PLC|plc|AG|SA|NV|Group|Holdings|Company|Corporation|Limited)\\b";
const FOR_NAME = new RegExp(
  `^ (?:to [^,;]{1,30})?for (?:${NAME} ${NAME}(?:[.,;]| of| from|$)|[^,;\ue200-\ue2ff]{2,40} ${FIRM})`,
  "u"
);

const TAKEN_OVER =
  /\b(?:buy|buying|bought|purchas(?:e|ed|es|ing)|acquir(?:e|ed|es|ing)) (?:of |out )?(?:the |an? )?(?:[^,;\ue200-\ue2ff]{0,50}(?:['’]s|-headquartered|-based) )?(?:[^,;\ue200-\ue2ff]{1,30} )?(?:business|unit|division|company|firm|rival|chain|mine|brand|airline|newspaper|studio)\b/iu;

/** "Sony bought CBS Records for 2 billion", "paid 80 million for Cristiano Ronaldo": a firm or a player, no goods. */
function isTakeover({rule, cueEnd}: Firing, text: string, focus: number): boolean {
  if (!/^trade\/(?:bought|paid-for|contract|deals-worth|near-purchase|purchased)$/.test(rule.name)) return false;
  return TAKEN_OVER.test(text) || BOUGHT.test(text.slice(cueEnd, focus)) || FOR_NAME.test(text.slice(focus + 1));
}

/** "Wants to cut shipments to 500,000 tonnes": who does sends none. */
const CUTS =
  /\b(?:cut|reduce|slash|halt|stop|limit|squeeze|curb|block)(?:ting|ing|s|ed)? (?:[\p{L}\ue000-\ue0ff]+ ){0,2}$/iu;

/** "Relief from tariffs on an earlier 250 billion list of goods" is no aid. */
const TARIFFS_ON =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|penalt(?:y|ies)|surcharges?|import taxes) (?:(?:\p{Ll}+|\d[\d.]*%) ){0,3}?on (?:(?:an?|the|about|some|nearly|another|earlier|additional|over|more than) ){0,3}$/iu;

/** Money is compared with money, and goods with goods; only a price, and what comes on top, is of another kind. */
function isAlike({name}: TradeRule, {kind}: QuantityMention, {unit}: TradeRecord): boolean {
  const isFree = unit === "" || /^trade\/(?:price-of-goods|and-another|includes|the-deal)$/.test(name);
  return isFree || (kind === "money") === /^[A-Z]{3}$/.test(unit);
}

/** The sum of money told last in the sentence before. */
function moneyOf(before: MarkedSentence | null): QuantityMention | undefined {
  return [...(before?.quantities.values() ?? [])].findLast(({kind}) => kind === "money");
}

/** A bare "5 billion" is in the last figure's money; "two smaller ones" are what the sentence before names. */
function named(quantity: QuantityMention, {topic, before, annotated}: FigureContext): QuantityMention {
  if (quantity.unit === "" && topic !== null && /^[A-Z]{3}$/.test(topic.unit))
    return {...quantity, unit: topic.unit, kind: "money"};
  const money = quantity.unit === "" && topic === null ? moneyOf(before) : undefined;
  if (money !== undefined) return {...quantity, unit: money.unit, kind: "money"};
  if (quantity.unit !== "ones") return quantity;
  if (topic !== null && !/^[A-Z]{3}$/.test(topic.unit)) return {...quantity, unit: topic.unit};
  if (before === null) return quantity;
  const earlier = annotated.source.text.slice(before.sentence.start, before.sentence.end);
  const noun = [...earlier.matchAll(/(?<!\p{L})(?<noun>\p{Ll}{3,20}) of (?:about |some )?\d/gu)].at(-1)?.groups?.noun;
  return noun === undefined ? quantity : {...quantity, unit: noun.replace(/(?<!s)$/, "s")};
}
