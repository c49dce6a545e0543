import {startsAfter} from "../../annotate/dates/edtf.ts";
import {countryOfMoney} from "../../annotate/quantities/unitLexicon.ts";
import type {
  AnnotatedDocument,
  CountryCode,
  Edtf,
  Evidence,
  QuantityMention,
  TradeMeasure,
  TradeRecord
} from "../../types.ts";
import {isOrderedAbroad} from "../figures/isGoods.ts";
import {isWare} from "../figures/isWare.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {betweenEnemies} from "./betweenEnemies.ts";
import {type Ends, type EndsContext, findEnds} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {findStatus} from "./findStatus.ts";
import type {FigureContext} from "./findTopic.ts";
import {isDeployed} from "./isDeployed.ts";
import {
  isDenied,
  isInvestedAtHome,
  isOfPeople,
  isOfState,
  isOutput,
  isOwnWeight,
  isPaidAtHome,
  isPriceOfOne,
  isSpokenOf
} from "./isNoTrade.ts";
import {itemOf} from "./itemOf.ts";
import {namesLender} from "./lendingBodies.ts";
import {measureOf} from "./measureOf.ts";
import {endsOfNear} from "./nearEnds.ts";
import {periodOf} from "./periodOf.ts";
import {nearRuleNames} from "./rules/nearRules.ts";
import {statedUnit} from "./statedUnit.ts";
import {statusClause} from "./statusClause.ts";
import {turnByKind} from "./turnByKind.ts";

/** A figure's context, and the figures that its own sentence has told before it. */
export type OwnContext = FigureContext & {readonly earlierHere: readonly TradeRecord[]};

/** An amount and the rule that fires on it. */
export interface Fired {
  /** The amount's mark in the marked sentence. */
  readonly mark: string;
  /** Marked text, with the amount in focus. */
  readonly text: string;
  /** Where the amount stands in `text`. */
  readonly focus: number;
  /** The rule and its cue. */
  readonly firing: Firing;
  /** The figure that the rule continues; null for a rule of its own. */
  readonly continued: TradeRecord | null;
}

/** The record of an amount by the rule that fires on it; null where the text does not tell between whom it is. */
export function readFiring(
  marked: MarkedSentence,
  quantity: QuantityMention,
  fired: Fired,
  context: OwnContext
): TradeRecord | null {
  const {source, annotated} = context;
  const {text, focus, firing, continued} = fired;
  const isWeighed = quantity.kind === "mass";
  const measure =
    continued?.measure ?? measureOf(firing.rule, text, quoteOf(annotated, marked), {topic: context.topic, isWeighed});
  const topic = continued ?? context.topic;
  const ends = endsOf(marked, quantity, fired, context, {measure, topic});
  const written = annotated.source.text.slice(quantity.start, quantity.end);
  const isNone =
    isOutput(marked, quantity, text) || isDeployed(written, text, focus) || isOfState(quantity, text, focus);
  const lead = annotated.source.text.slice(Math.max(0, quantity.start - 12), quantity.start);
  if (quantity.kind === "count" && (isSpokenOf(written, lead) || isNoWare(quantity, written, fired))) return null;
  if (isOwnWeight(quantity, written, text, focus) || isOfPeople(quantity)) return null;
  if (isPriceOfOne(quantity, measure, text, focus) || isDenied(text, firing.cue)) return null;
  if (ends === null || isInvestedAtHome(text, measure, ends) || (HANDED.has(measure) && isNone)) return null;
  const told = statusOf(fired);
  const stated = periodOf(marked, quantity, measure, fired, context);
  const isToCome = isStillToCome(told, measure, stated, fired, context);
  const status = isToCome ? "planned" : told;
  return {
    document: annotated.source.id,
    measure,
    item: itemOf(marked, quantity, fired, {measure, topic, annotated}),
    value: quantity.value,
    unit: statedUnit(annotated.source.text, quantity),
    approximate: quantity.approximate,
    // A target "by 2030" is for 2030.
    period: status === "planned" ? (stated?.replace(/^\.\.\//, "") ?? null) : stated,
    ...(IN_RETURN.test(text.slice(0, focus)) ? {from: ends.to, to: ends.from} : ends),
    status,
    source,
    evidence: [evidenceOf(annotated, marked, firing.rule.name)]
  };
}

/** Flows of things that a navy or an air force might as well have moved itself. */
const HANDED: ReadonlySet<TradeMeasure> = new Set(["delivery", "aid", "import", "purchase"]);

const HANDS_OVER =
  /^(?:deliver|donat|export|import|s[eo]l[ld]|sale|bought|buy|purchas|suppl|shipped|procur|gift|hand(?:s|ed|ing)? over|provid)/iu;

/** "Left for Peru with two songs", "six hearings": what is no ware is one only where it is sold, given or delivered. */
function isNoWare({unit}: QuantityMention, written: string, {text, firing: {cue, cueEnd}, continued}: Fired): boolean {
  return continued === null && !isWare(unit, written) && !HANDS_OVER.test(text.slice(cue, cueEnd));
}

/** Between whom an amount goes, by its words and by what the amount itself tells of countries and goods. */
function endsOf(
  marked: MarkedSentence,
  quantity: QuantityMention,
  {mark, text, focus, firing}: Fired,
  context: OwnContext,
  {measure, topic}: Pick<EndsContext, "measure" | "topic">
): Ends | null {
  const {kind, unit} = quantity;
  const around: EndsContext = {
    ...context,
    topic: topic?.from == null && topic?.to == null ? null : topic,
    measure,
    isOrderedAbroad: isOrderedAbroad(quantity),
    isBulk: kind === "mass" || kind === "volume" || kind === "energy" || kind === "power",
    origins: originsOf(marked, text, mark, focus),
    isSameSentence: context.earlierHere.length > 0,
    namesLender: namesLender(context.annotated),
    moneyOf: countryOfMoney(unit)
  };
  if (nearRuleNames.has(firing.rule.name)) return endsOfNear(marked, text, firing, focus, around);
  const goesOn = firing.rule.continues === true || context.topic?.measure === measure;
  if (!goesOn && isPaidAtHome(marked, text, measure, around.moneyOf)) return null;
  const read = findEnds(marked, text, firing, focus, around);
  const ends = read === null ? null : betweenEnemies(read, measure, marked, context.countries);
  // What goes on about a figure goes the way that this one goes.
  const isTold = firing.rule.continues === true || (topic?.from === ends?.from && topic?.to === ends?.to);
  return ends === null || isTold ? ends : turnByKind(ends, measure, marked, `${text} ${unit}`, focus);
}

/** "Is to supply Iran with fuel in exchange for 100,000 barrels": these go the other way. */
const IN_RETURN = /\bin (?:exchange|return) for (?:about |some |up to )?$/iu;

const CARRIED = /(?<carrier>[\ue200-\ue2fe]) (?:with|carrying|(?:loaded|laden) with) (?:about |some |over )?$/u;

/** Countries named inside the amount, or inside that of what carries it: "two Russian planes with 38 tonnes". */
function originsOf({origins}: MarkedSentence, text: string, mark: string, focus: number): readonly CountryCode[] {
  const own = origins.get(mark) ?? [];
  const carrier = CARRIED.exec(text.slice(0, focus))?.groups?.carrier;
  return own.length > 0 || carrier === undefined ? own : (origins.get(carrier) ?? []);
}

function statusOf({text, focus, firing: {rule}, continued}: Fired): TradeRecord["status"] {
  // "Want to triple trade from 1 to 3 billion": what it is raised from is there already.
  if (
    RAISED_FROM.test(text.slice(0, focus)) &&
    /^[^;,]{0,12} to [^;,]{0,12}[\ue200-\ue2fe]/u.test(text.slice(focus + 1))
  )
    return "reported";
  const told = /price-of-goods|in-brackets|the-deal/.test(rule.name) ? continued?.status : rule.status;
  const isStatistic = /^(?:export|import|bilateral trade)$/.test(rule.measure ?? "");
  const own = told ?? findStatus(statusClause(text, focus), {isStatistic});
  // "From 1 to 3 billion": the words before both tell whether it has come to that.
  const isRaised = rule.name === "trade/compared-with" && RAISED.test(text.slice(0, focus));
  if (isRaised && own === "reported") return findStatus(text.slice(0, focus), {isStatistic: true});
  const goesOn = /and-another|next-partner|includes|gift-in-list/.test(rule.name);
  return goesOn && own === "reported" ? (continued?.status ?? own) : own;
}

const RAISED = /\bfrom [^;,]{0,12}[\ue200-\ue2fe][^;,]{0,12} to (?:about |some |nearly |over )?$/iu;
const RAISED_FROM = /\bfrom (?:about |some |nearly |over )?$/iu;

/** Two countries that "seek" more trade ask nobody for it, and what goes on to a year to come has not happened. */
function isStillToCome(
  status: TradeRecord["status"],
  measure: TradeMeasure,
  period: Edtf | null,
  {continued}: Fired,
  {annotated}: OwnContext
): boolean {
  if (measure === "bilateral trade" && status === "requested") return true;
  return status === "reported" && continued !== null && startsAfter(period, annotated.source.published);
}

function evidenceOf(annotated: AnnotatedDocument, marked: MarkedSentence, rule: string): Evidence {
  const {start, end} = marked.sentence;
  return {start, end, quote: quoteOf(annotated, marked), rule};
}

function quoteOf({source}: AnnotatedDocument, {sentence: {start, end}}: MarkedSentence): string {
  return source.text.slice(start, end);
}
