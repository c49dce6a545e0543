import {anyOf} from "../../anyOf.ts";
import {counterpartOf} from "../figures/documentCountries.ts";
import type {CountryCode, TradeRecord} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Parties} from "./assignParties.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import {countriesOf, sorted} from "./findPartner.ts";
import {ownerOfTotal} from "./findTotal.ts";

const OF_TWO = anyOf(
  "bilateral|two-way|mutual|their|the two|both|between us|each other|our|the pair|the sides|annual trade",
  "trade (?:volume|turnover)|turnover|goal|target"
);
const TELLS_OF_TWO = new RegExp(`\\b${OF_TWO}\\b`, "iu");

/** The two countries whose trade a figure is, by alphabet; null where the text does not tell of two. */
export function pairEnds(
  {from, to, bloc}: Parties,
  marked: MarkedSentence,
  text: string,
  {topic, countries, before, moneyOf}: EndsContext
): Ends | null {
  if (from !== null && to !== null) return sorted(from, to);
  const open = bloc ? (from ?? ownerOfTotal(topic)) : ownerOfAll(from, text, {topic, countries});
  if (open !== null || bloc) return open === null ? null : {from: open, to: null};
  if (from !== null) {
    const other =
      topic?.from === from
        ? topic.to
        : topic?.to === from
          ? topic.from
          : (ownOfPair(topic, {countries, moneyOf}) ??
            partnerIn(before, from) ??
            counterpartOf(countries, from, countriesOf(marked)));
    return other === null ? null : sorted(from, other);
  }
  if (topic !== null && topic.from !== null && topic.to !== null) return sorted(topic.from, topic.to);
  const isOfTwoBefore = countriesOf(before).length === 2 && /\btrade\b/iu.test(before?.text ?? "");
  if (!TELLS_OF_TWO.test(text) && !isOfTwoBefore) return null;
  const [only, ...others] = countriesOf(marked);
  const isWithBloc = [...marked.parties.values()].some(({form}) => form === "bloc");
  if (isWithBloc && only !== undefined && others.length === 0) return {from: only, to: null};
  const named = [marked, before].map((sentence) => countriesOf(sentence)).find(({length}) => length === 2);
  const [one = null, other = null] = named ?? countries.main;
  return one === null || other === null ? null : sorted(one, other);
}

/** Of a pair told before the one whose trade the text is on: the home country, or whose money it counts in. */
function ownOfPair(
  topic: TradeRecord | null,
  {countries, moneyOf}: Pick<EndsContext, "countries" | "moneyOf">
): CountryCode | null {
  if (topic?.measure !== "bilateral trade") return null;
  return [countries.home, moneyOf].find((code) => code !== null && (code === topic.from || code === topic.to)) ?? null;
}

const ALL_TRADE = new RegExp(
  "\\b(?:foreign|external|overseas|merchandise|world|global) trade\\b|\\btotal trade (?!with)|" +
    "\\b(?:imports? and exports?|exports? and imports?|import-export|export-import)\\b(?! bank)",
  "iu"
);

/** "Exports to Chile touched 3 million, taking the total trade to 5". */
const SUMS_UP = /\b(?:taking|bringing|pushing|lifting|raising|making)\b[^;,\ue200-\ue2ff]{0,30}\ue2ff/u;

/** The country whose trade with all the world a figure is; null where it is with one country, or nothing tells whose. */
function ownerOfAll(
  from: CountryCode | null,
  text: string,
  {topic, countries}: Pick<EndsContext, "topic" | "countries">
): CountryCode | null {
  const isSumOfPair = topic?.from != null && topic.to !== null && SUMS_UP.test(text);
  if (isSumOfPair || !ALL_TRADE.test(text) || /\b(?:bilateral|mutual|two-way|between|with)\b/iu.test(text)) return null;
  return from ?? ownerOfTotal(topic) ?? countries.home;
}

/** "China is Taiwan's largest partner. Trade came to 3 billion, with Taiwan in surplus": the other one of the two. */
function partnerIn(before: MarkedSentence | null, from: CountryCode): CountryCode | null {
  const both = countriesOf(before);
  return both.length === 2 && both.includes(from) ? both.find((code) => code !== from)! : null;
}
