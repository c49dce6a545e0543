import {anyOf} from "../../anyOf.ts";

const OWNERSHIP = anyOf(
  "stakes?|shareholders?|shareholdings?|takeovers?|mergers?|buy-?outs?|subsidiar(?:y|ies)|auction(?:ed)?",
  "privati[sz]\\w+|(?:common|preferred|new|outstanding|ordinary) (?:stock|shares)|shares of",
  "(?:['’]s|its|their|in|sells?|selling|sold) shares|shares in|warrants|debentures",
  "flotation|underwriters?|asset sales?|divest\\w+|spin-?offs?",
  "(?:s[eo]ll|sold|selling|buy|buying|bought) (?:[\\p{L}-]+ ){1,5}business(?:es)?",
  "share (?:price|capital|offer|issue)|stock (?:exchange|market)|tender offer|acquisition of|acquire"
);
const EARNINGS = anyOf(
  "profits?|earnings|net (?:income|loss)|revenues?|pre-?tax|dividends?|full-year|charge-?offs|balance sheet",
  "courts?|judges?|jury|tribunals?|bankruptc(?:y|ies)|tax (?:bill|claim|demand)s?|back taxes|lawsuits?|sued|fraud"
);
const COMPANIES = new RegExp(`\\b${anyOf(OWNERSHIP, EARNINGS)}\\b`, "iu");

/** True where a sentence is on what companies own and earn: what is sold, owed or paid there is no country's. */
export function tellsOfCompanies(text: string): boolean {
  return COMPANIES.test(text);
}
