import {anyOf} from "../../anyOf.ts";
import type {TradeMeasure, TradeRecord} from "../../types.ts";
import {verbClasses} from "../figures/verbClasses.ts";
import {LENDING_BODY} from "./lendingBodies.ts";
import type {TradeRule} from "./tradeRule.ts";

// What is delivered for nothing is aid.
const GIFT = new RegExp(
  `\\b${anyOf(
    "as a gift|a gift of|gift from|as (?:(?:emergency|food|relief) )?aid|as (?:a )?grants?|humanitarian",
    "donat(?:ed|ion|ions)|free of charge|in aid|food aid|relief supplies|aid shipment"
  )}\\b`,
  "iu"
);
// What is "given" in instalments or for money is delivered.
const SUPPLY = /\bto (?:follow|come)\b|\b(?:commercial|contract|consignments?|batch|order|paid|payment|price)\b/iu;
/** "Algiers promised Madrid 8 billion cubic metres of gas" is no gift. */
const FUEL = /\ue2ff (?:a (?:day|year) )?of (?:\p{L}+ )?(?:gas|LNG|oil|crude|petrol|diesel|electricity|power|coal)\b/iu;
/** "Needs 3 tonnes of food aid" tells no purchase. */
const FOOD_AID = /\ue2ff of (?:\p{Ll}+ )?(?:food|emergency) aid\b/u;
const LOAN = /\b(?:financ(?:es?|ed|ing)|loans?|credits?|lend\w*|borrow\w*|debts?|repa(?:y|id)\w*)\b/iu;
// What stands behind the next amount is said of that.
const OWN_WORDS = /^[^\ue2ff]*\ue2ff[^\ue200-\ue2fe]*/u;
/** "Mexico sent $475 billion worth of goods" is no gift. */
const WORTH_OF_GOODS = /\ue2ff (?:worth )?(?:of|in) (?:\p{Ll}+ )?(?:goods|products|merchandise)\b(?! aid)/iu;
// "Rice shipments fell to": what statistics tell of shipments is a country's exports.
const SHIPMENTS = new RegExp(
  `\\b(?:shipments|loadings|liftings)\\b[^;,\ue200-\ue2ff]{0,40} ${verbClasses.get("move")!}\\b[^;\ue200-\ue2fe]{0,30}\ue2ff`,
  "iu"
);
const REMITTED = /\bremittances?\b/iu;
const STAKE = /\b(?:invest\w*|equity|stakes?|shares?)\b/iu;

/** What firms put money into; a state's gift for one says that it is one. */
const BUSINESS = new RegExp(
  `\\b${anyOf(
    "refiner(?:y|ies)|smelters?|shipyards?|wind ?farms?|solar (?:farms?|parks?)|factor(?:y|ies)|uranium|mines?(?! clear)",
    "(?:[Oo]il|[Gg]as|LNG|container) ?(?:fields?|terminals?)|(?:processing|assembly|steel|chip|car|cement|gas) plants?"
  )}\\b`,
  "u"
);
const GIFT_WORD =
  /\b(?:aid|grants?|assistance|donat\w*|gifts?|humanitarian|relief|help\w*|support\w*|clear\w*|assist)\b/iu;

/**
 * What a rule's figure measures: of money or goods that only "go" to a country the sentence's other words tell, else
 * the figure before.
 */
export function measureOf(
  {name, measure}: TradeRule,
  text: string,
  sentence: string,
  {topic, isWeighed}: {readonly topic: Pick<TradeRecord, "from" | "measure"> | null; readonly isWeighed: boolean}
): TradeMeasure {
  if (/trade\/(?:delivered|received|went-from-to)$/.test(name) && GIFT.test(text)) return "aid";
  if (name === "trade/purchased" && FOOD_AID.test(text)) return "aid";
  // What is sold by weight is exported, and what is told by the piece is bought.
  if (name === "trade/sold" && isWeighed) return "export";
  if (name === "trade/delivered" && SHIPMENTS.test(text)) return "export";
  if (name === "trade/delivered" && /\bexport(?:ed|s|ing)\b/iu.test(text)) return "export";
  if (name === "trade/donated" && (SUPPLY.test(text) || FUEL.test(text)) && !GIFT.test(text)) return "delivery";
  if (!/money-(?:given|received)$/.test(name)) return measure!;
  // What migrants send home is no gift of a state.
  if (REMITTED.test(text)) return "other";
  if (WORTH_OF_GOODS.test(text)) return "export";
  const own = OWN_WORDS.exec(text)?.[0] ?? text;
  if (LOAN.test(own) || LENDING_BODY.test(sentence)) return "debt";
  if (STAKE.test(own) || (BUSINESS.test(own.slice(own.indexOf("\ue2ff")).slice(0, 70)) && !GIFT_WORD.test(own)))
    return "investment";
  return topic?.from === null && topic.measure === "debt" ? "debt" : measure!;
}
