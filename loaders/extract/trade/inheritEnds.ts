import {anyOf} from "../../anyOf.ts";
import type {CountryCode, TradeMeasure, TradeRecord} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {assignParties} from "./assignParties.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {endsOfTalks} from "./endsOfTalks.ts";
import {countriesOf, partnerNamed, withStranger} from "./findPartner.ts";
import {isOfLendingBody} from "./lendingBodies.ts";
import {isOfBloc, namesBloc} from "./turnParties.ts";
import {STATISTICS} from "./measureClasses.ts";
import {ALL_THE_WORLD, canBeTotal, isOfThisCountry, ownerOfTotal, totalOf, totalWithoutCountry} from "./findTotal.ts";

const OPENS_WITH_FLOW = /^\W{0,4}(?:(?:total|annual|our) )?(?:exports?|imports?)\b/iu;
const DEAL = anyOf("contract|deal|order|agreement|sale|loan|credit");
const OPENS_WITH_DEAL = new RegExp(
  `^["“]?(?:The|This) ${DEAL}\\b|\\b(?:the|this|that) ${DEAL} (?:signed|concluded|reached|sealed|initialled)\\b`,
  "u"
);

/** Ends of a figure whose sentence names no country: the figure's before, or of what was signed before. */
export function endsWithoutParty(
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  context: EndsContext
): Ends | null {
  const {topic, measure, before, earlier, countries} = context;
  if (canBeTotal(firing, text) && isOfThisCountry(firing, text))
    return totalWithoutCountry(firing, marked, text, context);
  const owner = ownerOfTotal(topic);
  if (owner !== null && canBeTotal(firing, text)) return totalOf(owner, measure);
  // "Thai exports rose to 23 billion. Shipments of rice were 4.": of the same seller.
  if (owner !== null && topic?.measure === "export" && measure === "export" && /\bshipments\b/iu.test(text))
    return totalOf(owner, measure);
  // "Direct investment in the union rose to 200 billion": into no one country.
  if (measure === "investment" && namesBloc(marked)) return {from: null, to: null};
  if (measure === "investment" && FOREIGN_INVESTMENT.test(text)) return investedHere(before, countries);
  const continued = topic === null ? null : endsOfTopic(topic, marked, text, firing, context);
  if (continued !== null) return continued;
  const listed = measure === "export" || measure === "import" ? countriesOf(before) : [];
  if (listed.length === 2 && OPENS_WITH_FLOW.test(text))
    return seenFrom(listed.find((code) => code === countries.home) ?? listed[0]!, listed, measure);
  if (canBeTotal(firing, text)) return totalWithoutCountry(firing, marked, text, context);
  if (FLOWS.has(measure) && THE_GOODS.test(text)) return endsOfGift(before) ?? endsOfGift(earlier);
  const agreed = endsOfTalks(text, context);
  if (agreed !== null) return agreed;
  if (before === null || !OPENS_WITH_DEAL.test(text)) return null;
  return endsOfSigning(before) ?? (earlier === null ? null : endsOfSigning(earlier));
}

/** Ends that a figure shares with the one before, of which it tells more; null where it is of another flow. */
function endsOfTopic(
  topic: TradeRecord,
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  context: EndsContext
): Ends | null {
  const {measure, isSameSentence} = context;
  const isPair = topic.from !== null && topic.to !== null;
  // "Imports from Peru were 81 tonnes. Total imports are set at 700.": of the same buyer.
  if (isPair && topic.measure === measure && canBeTotal(firing, text) && ALL_THE_WORLD.test(text))
    return totalOf(measure === "import" || measure === "debt" ? topic.to! : topic.from!, measure);
  // "Oman bought 40 tonnes from Chad. Exports in that year fell to 300.": all that Chad sold.
  const isSold = topic.measure === "purchase" || topic.measure === "delivery";
  if (isPair && isSold && !isSameSentence && measure === "export" && canBeTotal(firing, text))
    return totalOf(topic.from!, measure);
  if (isPair && (isSameSentence || STATISTICS.has(measure) || isGoodsFlow(topic, measure)))
    return endsLike(topic, marked, text, firing, context);
  // "Japan gives Bhutan 500 million yen. The grants for schools came to 25 million.": to the same.
  if (GIVEN.has(measure) && GIVEN.has(topic.measure) && /^trade\/(?:aid|loan)$/.test(firing.rule.name))
    return {from: isOfBody(marked, text) ? null : topic.from, to: topic.to};
  // "Italy's investments in Albania exceed 2 billion. One billion was invested last year.": of the same investor.
  if (isPair && measure === "investment" && topic.measure === measure) return {from: topic.from, to: topic.to};
  // "Argentina owes 50 billion abroad. Its debt to banks is 30.": of the same debtor.
  if (measure === "debt" && topic.measure === "debt" && topic.from === null) return {from: null, to: topic.to};
  // "Bought 600 tonnes in a tender for 50": of the same buyer.
  if (isSameSentence && FLOWS.has(measure) && topic.measure === measure) return {from: topic.from, to: topic.to};
  return null;
}

/** "The World Bank adds a loan of": a body of many countries gives this one. */
function isOfBody(marked: MarkedSentence, text: string): boolean {
  return isOfLendingBody(text) || isOfBloc(marked, text);
}

const FOREIGN_INVESTMENT = /\b(?:foreign (?:direct )?invest|FDI|inward invest|overseas invest)/iu;

/** "Taxes are cut to attract 15 billion of foreign investment": to the country that the text is about. */
function investedHere(before: MarkedSentence | null, {home, central, main}: DocumentCountries): Ends | null {
  const [named = null, ...others] = countriesOf(before);
  const [titled = null, ...more] = central;
  const to = (others.length === 0 ? named : null) ?? (more.length === 0 ? titled : null) ?? home ?? main[0] ?? null;
  return to === null ? null : {from: null, to};
}

/** The ends of the figure before, turned where the words turn them. */
function endsLike(
  topic: TradeRecord,
  marked: MarkedSentence,
  text: string,
  {rule}: Firing,
  {measure, countries, before}: EndsContext
): Ends {
  const {from, to} = withStranger(topic, marked, measure, countries);
  // "Turnover amounted to 320 million, exports to 30": whose exports, of two countries, the document's own point of
  // view tells.
  if (topic.measure === "bilateral trade" && (measure === "export" || measure === "import")) {
    const partner = partnerNamed(marked, text);
    const told = countries.home === null ? firstOfPair(before) : null;
    const viewed = [countries.home, told, ...countries.main].find((code) => code === from || code === to);
    const own = partner === from ? to : partner === to ? from : (viewed ?? from);
    return seenFrom(own, [from, to], measure);
  }
  if (rule.direction === "deficit" && topic.item !== "trade deficit")
    return isDebtor(topic, countries) ? {from, to} : {from: to, to: from};
  // "sold it goods worth 2 billion and bought goods worth 17": the other way round.
  const isSold = topic.measure === "export" || topic.evidence[0]?.rule === "trade/sold";
  const isTurned = (isSold && measure === "import") || (topic.measure === "import" && measure === "export");
  return isTurned ? {from: to, to: from} : {from, to};
}

/** "Trade between Kenya and China": who tells of it names itself first; null where no two are named so. */
function firstOfPair(before: MarkedSentence | null): CountryCode | null {
  const mark = /\bbetween (?:the )?(?<mark>[\ue000-\ue0ff]) and /u.exec(before?.text ?? "")?.groups?.mark;
  return before?.parties.get(mark ?? "")?.country || null;
}

/** Of two countries the exports go from one's own, and imports come to it. */
function seenFrom(own: CountryCode | null, both: readonly (CountryCode | null)[], measure: TradeMeasure): Ends {
  const other = both.find((code) => code !== own) ?? null;
  return measure === "export" ? {from: own, to: other} : {from: other, to: own};
}

const GIVEN: ReadonlySet<TradeMeasure> = new Set(["aid", "debt"]);
const FLOWS: ReadonlySet<TradeMeasure> = new Set(["delivery", "purchase", "aid"]);

/** "India is sending wheat. The first 50 lorries left on Tuesday.": what moves after that moves the same way. */
function isGoodsFlow({measure, unit}: TradeRecord, now: TradeMeasure): boolean {
  const isOfGoods = (measure === "export" || measure === "import") && !/^[A-Z]{3}$/.test(unit);
  return FLOWS.has(now) && (FLOWS.has(measure) || isOfGoods);
}

/** Of two countries the one with the deficit: the paper's own, else the one that buys more in the figure before. */
function isDebtor({from, to, measure}: TradeRecord, {home}: DocumentCountries): boolean {
  if (home !== null && (home === from || home === to)) return home === from;
  return measure === "export" || measure === "bilateral trade";
}

const THE_GOODS = /^(?:The|These|This) \ue2ff/u;
const GIVEN_AWAY = /\b(?:donat(?:ed|es|ing)|gave|given|sen[dt]|sends|shipped|delivered|provided)\b/iu;

/** "Ukraine donated wheat to Sudan. The 7,600 tonnes were …": who gave what was not counted yet; null for no gift. */
function endsOfGift(sentence: MarkedSentence | null): Ends | null {
  const verb = GIVEN_AWAY.exec(sentence?.text ?? "");
  if (sentence === null || verb === null || sentence.quantities.size > 0) return null;
  const cueEnd = verb.index + verb[0].length;
  const {from, to} = assignParties(sentence, sentence.text, {
    direction: "giver",
    cue: verb.index,
    cueEnd,
    focus: cueEnd,
    isNominal: false
  });
  return from === null || to === null ? null : {from, to};
}

/** "A and B signed the contract in Teheran. The contract is worth …": who orders is at home. */
function endsOfSigning(sentence: MarkedSentence): Ends | null {
  const countries = countriesOf(sentence);
  if (countries.length !== 2) return null;
  const host = [...sentence.parties.values()].find(({form}) => form === "city")?.country ?? countries[1]!;
  return {from: countries.find((country) => country !== host)!, to: host};
}
