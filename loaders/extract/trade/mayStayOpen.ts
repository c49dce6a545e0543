import type {Ends, EndsContext} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {canBeTotal} from "./findTotal.ts";
import type {TradeRule} from "./tradeRule.ts";

/** True where one end of a figure need not be told for it to be one between countries. */
export function mayStayOpen(ends: Ends, firing: Firing, text: string, context: EndsContext): boolean {
  return (
    canBeTotal(firing, text) ||
    isBulkOrder(firing.rule, ends, text, context) ||
    isOfLenders(ends, text, context) ||
    isForeignInvestment(ends, text, context) ||
    isForeignAid(context, text)
  );
}

const LENDERS = /\bfrom (?:[\p{L}\ue000-\ue0ff-]+ ){0,5}(?:banks?|lenders?|creditors?|consortium|syndicate|funds?)\b/iu;

/** "Ecuador signed for a loan from a group of banks": who lends is no country. */
function isOfLenders({to}: Ends, text: string, {measure}: EndsContext): boolean {
  return measure === "debt" && to !== null && LENDERS.test(text);
}

const FOREIGN_INVESTMENT = /\b(?:foreign|attract\w*|FDI|overseas|investors)\b/iu;

/** "Peru attracted 2 billion in foreign investment": whose it is may stay untold. */
function isForeignInvestment({to}: Ends, text: string, {measure}: EndsContext): boolean {
  return measure === "investment" && to !== null && FOREIGN_INVESTMENT.test(text);
}

const FOREIGN =
  /\b(?:humanitarian|foreign|overseas|donors?|(?:emergency|disaster|flood|earthquake) relief|reconstruction)\b/iu;

/** "Chile gave $3 million in humanitarian aid": whom it gave it to may stay untold. */
export function isForeignAid({measure}: EndsContext, text: string): boolean {
  return measure === "aid" && FOREIGN.test(text);
}

const ORDERED = /\b(?:agree|contract|deal|tender|order|export|import|ship|cargo)/iu;

/** "Egypt bought 60,000 tonnes of wheat at a tender": of grain and oil the seller, or who takes them, may stay untold. */
function isBulkOrder({name}: TradeRule, {from, to}: Ends, text: string, {isBulk}: EndsContext): boolean {
  const isOrder = name === "trade/purchased" ? to !== null : /delivered|sold$/.test(name) && from !== null;
  return isBulk && isOrder && ORDERED.test(text);
}
