import type {CountryCode, TradeMeasure, TradeRecord} from "../../types.ts";
import {counterpartOf, type DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {hasOwnAmount} from "./assignParties.ts";
import {donorCountries} from "./donorCountries.ts";
import {distinct} from "./endsBySlot.ts";
import {countriesOf} from "./findPartner.ts";
import {placeParties} from "./placeParties.ts";
import {isWithoutOwner, ownerOfFlow} from "./ownerOfFlow.ts";
import {means} from "./turnByKind.ts";
import {GOODS_FLOWS, STATISTICS} from "./measureClasses.ts";
import {investsAbroad} from "./investsAbroad.ts";
import {ALL_THE_WORLD, canBeTotal, ownerOfTotal} from "./findTotal.ts";

/** The end that the words leave out: the last figure's, else the document's other country; null where it is open. */
export function otherEnd(
  {from, to}: Ends,
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  context: EndsContext
): CountryCode | null {
  const {topic, measure} = context;
  const {rule} = firing;
  const known = from ?? to!;
  // "Peru attracted 2 billion of foreign investment": from no one country.
  if (measure === "investment" && from === null && FROM_MANY.test(text)) return null;
  // "Chad owes Oman 6 million, while Mali owes 4": to the same.
  if (measure === "debt" && from === null && context.isSameSentence && topic?.measure === "debt" && topic.from !== to)
    return topic.from;
  // Of a country's foreign debt no one country is the creditor.
  if (measure === "debt" && canBeTotal(firing, text)) return null;
  if (topic !== null && STATISTICS.has(measure) && !ALL_THE_WORLD.test(text)) {
    const owner = ownerOfTotal(topic);
    if (owner === known) return null;
    // "Its surplus was 12 billion, more than half of it, 7, in trade with Peru".
    if (owner !== null && from === null) return owner;
    // A gift told before says nothing of whom a country sells to.
    const isOfTrade = measure === "debt" || STATISTICS.has(topic.measure) || GOODS_FLOWS.has(topic.measure);
    if (isOfTrade && topic.from === known) return topic.to;
    if (isOfTrade && topic.to === known) return topic.from;
  }
  // "The surplus with America shrank to 3 trillion yen".
  const isBalance = measure === "other" && from === null && /(?:deficit|surplus)$/.test(rule.name);
  if (isBalance && context.moneyOf !== null && context.moneyOf !== known) return context.moneyOf;
  // "Other importers include Oman with 3 million": of the same goods.
  if (topic !== null && rule.name === "trade/buyer" && from === null && topic.from !== to) return topic.from;
  if (topic !== null && rule.name === "trade/supplier" && to === null && topic.to !== from) return topic.to;
  const isParallel = context.isSameSentence && BESIDE.test(text);
  const parallel = endOfParallel(from, measure, topic, isParallel);
  if (parallel !== null) return parallel;
  if (isWithoutOwner({from, to}, measure)) return ownerOfFlow(known, marked, text, firing, context);
  const isOpen = measure === "import" || measure === "debt" ? from === null : to === null;
  if (isOpen && canBeTotal(firing, text) && !isWithOne(text)) return null;
  return endNamedAround({from, to}, marked, text, firing, context);
}

/** The country named nearby that can only be the other end: in the sentence before, else here or by the document. */
function endNamedAround(
  {from, to}: Ends,
  marked: MarkedSentence,
  text: string,
  firing: Firing,
  {measure, countries, before, isBulk}: EndsContext
): CountryCode | null {
  const known = from ?? to!;
  if (!isBulk && isOfFirms(known, marked, firing, SOLD)) return null;
  // Who gives aid as well gets none.
  const canTake = (code: CountryCode) => measure !== "aid" || from === null || !donorCountries.has(code);
  // And who only gets aid, or invades, gives none.
  const canGive = (code: CountryCode) =>
    measure !== "aid" ||
    from !== null ||
    ((means(code) > 1 || code === countries.home) && !countries.invasions.has(code));
  const named = countriesOf(before).filter((code) => code !== known && canTake(code) && canGive(code));
  // Who owes money as well has lent none.
  const isLender = measure !== "debt" || from !== null || donorCountries.has(named[0] ?? "");
  const isGuessed = measure !== "investment" || from === null || investsAbroad(known, marked, text);
  if (named.length === 1 && isLender && isGuessed && countries.main.slice(0, 3).includes(named[0]!)) return named[0]!;
  if (!isBulk && isOfFirms(known, marked, firing, ANYWHERE)) return null;
  const here = countriesHere(marked, text, firing);
  const other = counterpartOf(countries, known, here);
  if (measure === "investment" && other !== null && !here.includes(other) && !investsAbroad(known, marked, text))
    return null;
  if (other !== null && (!canGive(other) || (!here.includes(other) && !canTake(other)))) return null;
  return other !== null && (here.includes(other) || (isGuessed && isMeant(other, measure, countries))) ? other : null;
}

/** Countries of the sentence that take part in this flow, not in a share of it or in one with its own amount. */
function countriesHere(marked: MarkedSentence, text: string, {cue, cueEnd}: Firing): readonly CountryCode[] {
  // "A third of it to Chile" tells of a third.
  return distinct(
    placeParties(marked, text, cue, cueEnd).filter(
      ({slot, at}) => slot !== "aside" && !OF_A_SHARE.test(text.slice(0, at)) && !hasOwnAmount(text, at)
    )
  );
}

const FROM_MANY =
  /\ue2ff (?:in|of|worth of) (?:foreign (?:direct )?investments?|FDI)\b|\b(?:attract\p{L}*|inflows?|record|total|overall)\b[^;]{0,80}\b(?:foreign (?:direct )?investments?|FDI)\b|\b(?:foreign (?:direct )?investments?|FDI) (?:inflows?|in|into|reached|totall?ed|stood|rose|fell|grew)\b/iu;

const OF_A_SHARE =
  /\b(?:thirds?|quarters?|half|most|much|some|part|bulk|rest) of (?:it|them|that|which)\b[^,;]{0,30}$/iu;

/** True for a country that speaks or that the document is about: any other, and whom a country owes, nobody guesses. */
function isMeant(code: CountryCode, measure: TradeMeasure, {home, central, main}: DocumentCountries): boolean {
  const isGift = measure === "aid" || measure === "debt";
  // Of a text that names two countries alone, one of them poor, that one gets the money.
  if (isGift && main.length === 2 && !donorCountries.has(code) && main.some((other) => donorCountries.has(other)))
    return true;
  return code === home || (measure !== "debt" && central.has(code));
}

/** "Exports of Ghana to Mali were 3 million, while Togo sold goods worth 2." */
const BESIDE = /\b(?:while|whereas)\b[^;]{0,80}\ue2ff/u;

/** "The biggest seller was Ghana with 40 tonnes. Togo sold 20.": to the same buyer; null for figures that go alone. */
function endOfParallel(
  from: CountryCode | null,
  measure: TradeMeasure,
  topic: TradeRecord | null,
  isParallel: boolean
): CountryCode | null {
  if (from === null || topic === null || topic.from === null || topic.to === from) return null;
  // "Danish investment in Mali of 3 million is dwarfed by Spain's".
  if (measure === "investment" && topic.measure === measure && topic.from !== from) return topic.to;
  if (!GOODS_FLOWS.has(topic.measure)) return null;
  const isAlike = isParallel && measure === "export" && topic.measure === "export" && topic.from !== from;
  return isAlike || /^(?:delivery|purchase)$/.test(measure) ? topic.to : null;
}

const SOLD = /^trade\/(?:sold|sales|delivered)$/;
const ANYWHERE = /^trade\/(?:sold|sales|purchased|delivered)$/;

/** "Japanese carmakers sold 80,000 units": what firms buy and sell, they may at home. */
function isOfFirms(country: CountryCode, {parties}: MarkedSentence, {rule}: Firing, deeds: RegExp): boolean {
  if (!deeds.test(rule.name)) return false;
  const named = [...parties.values()].filter((party) => party.country === country);
  return named.every(({form}) => form === "demonym" || form === "organisation");
}

/** A country's trade with all the world has no partner: only "our", "bilateral" or "Greek goods" call for one. */
function isWithOne(text: string): boolean {
  const focus = text.indexOf("\ue2ff");
  const around = text.slice(Math.max(0, focus - 90), focus + 90);
  return (
    /\b(?:our|bilateral|mutual|two-way|(?:agreement|contract|deal) (?:has been |was |is |were )?(?:signed )?(?:for|on|to))\b/iu.test(
      around
    ) || /[\ue000-\ue0ff] (?:goods|products|wares|made)/u.test(around)
  );
}
