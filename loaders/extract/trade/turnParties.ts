import {anyOf} from "../../anyOf.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Parties} from "./assignParties.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import {donorCountries} from "./donorCountries.ts";
import {countriesOf} from "./findPartner.ts";
import {tellsOfLender} from "./lendingBodies.ts";
import type {TradeRule} from "./tradeRule.ts";

const BOTH_SIGN = new RegExp(
  "[\ue000-\ue0ff] and (?:the )?[\ue000-\ue0ff] (?:[\\p{L}\ue100-\ue1ff]+ ){0,3}?" +
    "(?:sign|seal|ink|agree|reach|conclude|str[iu]ck)",
  "u"
);
const BUILT_IN =
  /\b(?:construction|building|expansion|moderni[sz]ation)\b[^;]{0,120}? in (?:the )?(?<mark>[\ue000-\ue0ff])/iu;

/**
 * "Against the deficit of last year, Peru recorded one of 3 billion": a country alone has the balance unless it is
 * "with" it.
 */
export function asDebtor({name, direction}: TradeRule, {from, to, bloc}: Parties, text: string): Parties {
  const isBalance = direction === "deficit" || name === "trade/surplus";
  const isPartner = /\b(?:with|to|from|against|over|between) (?:the )?[\ue000-\ue0ff]/iu.test(text);
  return isBalance && from === null && !isPartner ? {from: to, to: null, bloc} : {from, to, bloc};
}

/**
 * "Israel and the United States signed a deal on 12 helicopters": of two that sign, the document's own country buys.
 */
export function asSigners(
  {direction}: TradeRule,
  {from, to, bloc}: Parties,
  {parties}: MarkedSentence,
  text: string,
  {countries}: {readonly countries: DocumentCountries}
): Parties {
  const both = BOTH_SIGN.test(text);
  const site = BUILT_IN.exec(text)?.groups?.mark;
  if (both && direction === "taker" && from !== null && parties.get(site ?? "")?.country === from)
    return {from: to, to: from, bloc};
  const isTold = /\b(?:to|from|by) (?:the )?[\ue000-\ue0ff]/iu.test(text);
  const isOwn = from !== null && (countries.home === from || (countries.home !== to && countries.main[0] === from));
  return both && !isTold && direction === "taker" && to !== null && isOwn
    ? {from: to, to: from, bloc}
    : {from, to, bloc};
}

const WON = new RegExp(
  `\\b${anyOf("w[io]ns?|winning|secur(?:es?|ed|ing)|land(?:s|ed|ing)|clinch(?:es|ed|ing)|gets?|got|bagg?(?:s|ed)|receiv(?:es?|ed)")}` +
    "\\b[^;]{0,40}\\b(?:orders?|contracts?|deals?)\\b[^;]{0,40} (?:from|in|with) (?:the |an? )?[\ue000-\ue0ff]",
  "iu"
);

/** "Israel will sell Greece drones under a contract worth": the subject sells. */
const SELLS =
  /(?<seller>[\ue000-\ue0ff]) (?:(?:will|would|is|are|to|has|have|had|agreed|due|also) ){0,4}(?:sells?|sold|suppl(?:y|ies|ied)|delivers?|delivered) [^;]{0,80}\b(?:contract|deal|order)\b/iu;

/** "A Finnish yard won an order from Chile for two tugs": who wins an order sells. */
export function asWinner(
  {direction, measure}: TradeRule,
  {from, to, bloc}: Parties,
  {parties}: MarkedSentence,
  text: string
): Parties {
  const seller = SELLS.exec(text)?.groups?.seller;
  const sells = seller !== undefined && parties.get(seller)?.country === to;
  return direction === "taker" && measure === "purchase" && (sells || WON.test(text))
    ? {from: to, to: from, bloc}
    : {from, to, bloc};
}

const GIVING_BODY =
  /\b(?:Millennium Challenge Corporation|(?:European|EU) Commission|donors|United Nations|the UN)\b/iu;
const AID = /\b(?:aid|grants?|assistance|donors?)\b/iu;
/** Beginnings of verbs for giving money. */
export const GIVING = anyOf(
  "g[ai]ve|giv|len[dt]|pledg|promis|contribut|donat|commit|provid|pa(?:id|y)|extend|offer|put|wr[oi]te|waiv|cancel",
  "forg"
);
const GIVES = new RegExp(
  anyOf(
    `^(?:['’]s)?(?: [\\p{L}-]+){0,5}? ${GIVING}`,
    `^ [^;\ue000-\ue2ff]{0,80}, (?:also |having )?${GIVING}\\p{Ll}{0,6}(?:ing|ed) `,
    "^ (?:is|was|remains?|has been|became) [^;,\ue000-\ue2ff]{0,60}\\bdonors?\\b"
  ),
  "iu"
);

/**
 * "The World Bank approved $5 million for Peru's roads": the one country beside such a body gets the money; null where
 * there is none, or the country gives some itself.
 */
export function asBorrower(
  {measure, namesLender}: Pick<EndsContext, "measure" | "namesLender">,
  {from, to}: Ends,
  marked: MarkedSentence,
  text: string,
  focus: number
): Ends | null {
  if ((measure !== "debt" && measure !== "aid") || from === null || to !== null) return null;
  // A poor country alone beside aid gets some.
  const isGiven =
    (measure === "aid" && !donorCountries.has(from) && AID.test(text)) ||
    tellsOfLender(text, namesLender) ||
    GIVING_BODY.test(text) ||
    isOfBloc(marked, text);
  if (countriesOf(marked).length > 1 || !isGiven) return null;
  // "With 17 million from Norway" beside the bank's own.
  if (measure === "aid" && donorCountries.has(from)) return null;
  const isGiver = [...text.slice(0, focus)].some(
    (char, at) => marked.parties.get(char)?.country === from && GIVES.test(text.slice(at + 1, focus))
  );
  return isGiver ? null : {from: null, to: from};
}

/** True where the sentence names a body of many countries. */
export function namesBloc({parties}: MarkedSentence): boolean {
  return [...parties.values()].some(({form}) => form === "bloc");
}

/** True where a body of many countries acts in the sentence, and is not whom the money goes to. */
export function isOfBloc({parties}: MarkedSentence, text: string): boolean {
  const isBloc = (char: string) => parties.get(char)?.form === "bloc";
  return [...text].some((char, at) => isBloc(char) && !GOES_TO.test(text.slice(Math.max(0, at - 16), at)));
}

/** Before whom money goes to; whom one turns to for it gives some. */
const GOES_TO =
  /(?<!\b(?:turn|turned|turning|go|goes|went|appl\p{L}{1,4}|appeal\p{L}{0,3})) (?:to|for|in|into|across|towards) (?:the )?(?:[\p{Ll}\d]+ )?$/u;

/** "The Red Cross appealed for $5 million for Peru": the money is for the country behind it, else for the one before. */
export function asNeedy({parties}: MarkedSentence, text: string, focus: number): Ends {
  const named = (part: string) => [...part].map((char) => parties.get(char)?.country ?? "").find((code) => code !== "");
  return {from: null, to: named(text.slice(focus)) ?? named(text.slice(0, focus)) ?? null};
}
