import {anyOf} from "../../anyOf.ts";
import type {CountryCode, TradeMeasure, TradeRecord} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Parties} from "./assignParties.ts";
import {continuedEnds} from "./continuedEnds.ts";
import {explicitEnds} from "./explicitEnds.ts";
import type {Firing} from "./findFirings.ts";
import {countriesOf, sorted} from "./findPartner.ts";
import {endsWithoutParty} from "./inheritEnds.ts";
import {isOtherBalance} from "./isOtherBalance.ts";
import {isOwedAbroad} from "./isOwedAbroad.ts";
import {canBeTotal, ownerOfTrade, totalOf} from "./findTotal.ts";
import {isWithinCountry} from "./isNoTrade.ts";
import {giverBefore, isSameGift, partOfGift, takerBefore} from "./giftsBefore.ts";
import {isOfLender} from "./lendingBodies.ts";
import {STATISTICS} from "./measureClasses.ts";
import {mayStayOpen} from "./mayStayOpen.ts";
import {otherEnd} from "./otherEnd.ts";
import {pairEnds} from "./pairEnds.ts";
import {rankedEnds} from "./rankedEnds.ts";
import {rankedListNames} from "./rules/rankedListRules.ts";
import {readParties} from "./readParties.ts";
import {secondBalance} from "./secondBalance.ts";
import {asBorrower, asDebtor, asNeedy, asSigners, asWinner} from "./turnParties.ts";

/** Seller, giver or creditor, and the other end. */
export type Ends = Pick<TradeRecord, "from" | "to">;

/** What decides between whom a figure is, beside the sentence itself. */
export interface EndsContext {
  /** What the figure measures. */
  readonly measure: TradeMeasure;
  /** The figure that this one follows; null for none. */
  readonly topic: TradeRecord | null;
  /** The sentence before; null for none. */
  readonly before: MarkedSentence | null;
  /** The sentence before that; null for none. */
  readonly earlier: MarkedSentence | null;
  /** Countries that the document is about. */
  readonly countries: DocumentCountries;
  /** True where the sentence has told of the topic already. */
  readonly isSameSentence: boolean;
  /** True for what is weighed or measured, such as grain and oil. */
  readonly isBulk: boolean;
  /** True for jets, tanks and the like, which most states order abroad. */
  readonly isOrderedAbroad: boolean;
  /** Country in whose money the figure is; null for dollars and other money of many. */
  readonly moneyOf: CountryCode | null;
  /** True where the document names a body that lends to countries. */
  readonly namesLender: boolean;
  /** Countries named inside the amount ("four Russian helicopters"). */
  readonly origins: readonly CountryCode[];
}

/** From whom to whom a figure goes; null where the text does not tell of two countries. */
export function findEnds(
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  focus: number,
  context: EndsContext
): Ends | null {
  const {rule} = firing;
  const {topic, measure} = context;
  if (isOtherBalance(firing, text, context)) return null;
  if (rankedListNames.has(rule.name)) return rankedEnds(marked, text, firing);
  const isLent = isOfLender(text, context);
  const read = readParties(marked, text, firing, focus, {measure, isLent});
  if (context.origins.length === 0 && isWithinCountry(marked, text, measure, read)) return null;
  const continued = topic === null ? null : continuedEnds(marked, text, firing, focus, {...context, topic, read});
  if (continued !== null || (rule.replacesPartner === true && topic !== null)) return continued;
  if (measure === "bilateral trade") return pairEnds(read, marked, text, context);
  const balanced = secondBalance(marked, text, firing, focus, context);
  if (balanced !== null) return balanced;
  if (rule.forNeedy === true) return orNone(asNeedy(marked, text, focus));
  const {from, to} = withOrigin(
    asSigners(rule, asWinner(rule, asDebtor(rule, read, text), marked, text), marked, text, context),
    context.origins
  );
  const known = from ?? to;
  const part = partOfGift({from, to}, marked, text, focus, context);
  if (part !== null) return part;
  const taker = marked.sentence.kind === "list item" ? null : takerBefore({from, to}, read.bloc, context);
  if (taker !== null) return {from: from ?? giverBefore(text, context), to: taker};
  const lent = asBorrower(context, {from, to}, marked, text, focus);
  if (lent !== null) return isSameGift(lent, text, context) ? {...lent, from: context.topic!.from} : lent;
  if (known === null) return endsOfUnnamed(read, marked, text, firing, context);
  if (isOwedAbroad({from, to}, firing, text)) return {from: null, to: to ?? from};
  if (rule.explicit === true) return explicitEnds({from, to}, marked, read.bloc, text, context);
  if (read.bloc) return {from, to};
  if (isLent && from === null && countriesOf(marked).length === 1) return {from, to};
  if (rule.ofTwo === true && (from === null || to === null) && !tellsOfTwo(marked, text)) return null;
  return withOtherEnd({from, to}, marked, text, firing, context);
}

/** Ends of a figure whose words name no country: those of what was told before, or open ones between groups. */
function endsOfUnnamed(
  read: Parties,
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  context: EndsContext
): Ends | null {
  const {topic, measure} = context;
  const owner = read.bloc && STATISTICS.has(measure) ? ownerOfTrade(topic) : null;
  if (owner !== null) return totalOf(owner, measure);
  return endsWithoutParty(marked, text, firing, context) ?? (isOfGroups(read, firing, text, measure) ? OPEN : null);
}

/** Adds the end that the words leave out; null where a figure of this kind needs both and one stays unknown. */
function withOtherEnd(
  {from, to}: Ends,
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  context: EndsContext
): Ends | null {
  const {rule} = firing;
  const other = otherEnd({from, to}, marked, text, firing, context);
  const ends = {from: from ?? (to === other ? null : other), to: to ?? (from === other ? null : other)};
  // A deficit is with somebody; fees and deals may leave an end open.
  if (context.measure === "other" && !/deficit|surplus/.test(rule.name))
    return rule.direction === "pair" ? sorted(ends.from, ends.to) : ends;
  const isOpen = ends.from === null || ends.to === null;
  return isOpen && !mayStayOpen(ends, marked, text, firing, context) ? null : ends;
}

const OPEN: Ends = {from: null, to: null};

/** "Donors promised Africa 25 billion": between groups of countries, which have no codes. */
function isOfGroups({bloc}: Parties, firing: Firing, text: string, measure: TradeMeasure): boolean {
  return bloc && firing.rule.explicit !== true && (measure === "aid" || measure === "debt" || canBeTotal(firing, text));
}

const orNone = (ends: Ends): Ends | null => (ends.from === null && ends.to === null ? null : ends);

const OF_TWO = anyOf(
  "two (?:countries|sides|nations|governments|neighbou?rs)",
  "both|bilateral|mutual|during (?:his|her|the) visit"
);
const TELLS_OF_TWO = new RegExp(`\\b${OF_TWO}\\b`, "iu");

/** "Poland signed contracts worth 2 billion" with firms of its own, unless two countries sign. */
function tellsOfTwo(marked: MarkedSentence, text: string): boolean {
  return countriesOf(marked).length > 1 || TELLS_OF_TWO.test(text);
}

/** "Islamabad received four Russian helicopters": the goods' own country is the seller. */
function withOrigin({from, to}: Parties, [origin]: readonly CountryCode[]): Ends {
  if (origin === undefined) return {from, to};
  if (from === null) return {from: origin === to ? null : origin, to};
  return from !== origin && to === null ? {from: origin, to: from} : {from, to};
}
