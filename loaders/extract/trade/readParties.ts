import type {CountryCode, TradeMeasure} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {assignParties, type Parties} from "./assignParties.ts";
import type {Firing} from "./findFirings.ts";

/** Who gives and who takes by the words alone; the giver may stand in the rule's own pattern. */
export function readParties(
  marked: MarkedSentence,
  text: string,
  {rule, cue, cueEnd, from}: Firing,
  focus: number,
  {measure, isLent}: {readonly measure: TradeMeasure; readonly isLent: boolean}
): Parties {
  const direction = measure === "bilateral trade" ? "pair" : rule.direction === "deficit" ? "giver" : rule.direction;
  const isGift = measure === "aid" || measure === "debt";
  const isNominal = rule.last === true;
  const read = assignParties(marked, text, {direction, cue, cueEnd, focus, isNominal, isLent, isGift});
  const named = (mark: string | undefined) => marked.parties.get(mark ?? "")?.country;
  const {first, second} = rule.direction === "deficit" ? (BETWEEN.exec(text)?.groups ?? {}) : {};
  if (first !== undefined) return {from: orNull(named(first)), to: orNull(named(second)), bloc: read.bloc};
  const after = text.slice(focus + 1);
  const behind = named(GIVEN_BY.exec(after)?.groups?.giver);
  if (direction === "giver" && behind !== undefined && behind !== read.from)
    return {from: behind, to: null, bloc: read.bloc};
  const given = isGift && direction === "giver" ? named(GIFT_OF.exec(after)?.groups?.giver) : undefined;
  if (given !== undefined && given !== read.from && given !== read.to) return {...read, from: given};
  // "Came to 14 million of total exports": whoever's they are, they go to all the world.
  if (measure === "export" && read.from === null && OF_ALL_EXPORTS.test(after))
    return {from: read.to, to: null, bloc: read.bloc};
  const site = measure === "investment" ? named(siteBeside(text, focus)) : undefined;
  if (site !== undefined && site === read.from) return {from: read.to, to: site, bloc: read.bloc};
  const giver = named(from ?? undefined);
  return giver === undefined ? read : {...read, from: giver, to: read.from === giver ? read.to : read.from};
}

const OF_ALL_EXPORTS = /^\)? of (?:(?:its|the country['’]s|the|all|total|overall) ){1,2}exports?\b(?! to)/iu;

/** A body of many countries has its end of the flow, but no code. */
const orNull = (country: CountryCode | undefined): CountryCode | null =>
  country === undefined || country === "" ? null : country;

/** "The deficit between Peru and Chile": the first has it. */
const BETWEEN =
  /\b(?:deficit|gap|imbalance) between (?:the )?(?<first>[\ue000-\ue0ff]) and (?:the )?(?<second>[\ue000-\ue0ff])(?!['’])/u;

/** "60,000 doses donated by Oman", behind those that another donated. */
const GIVEN_BY =
  /^ (?:[\p{L}-]+ ){0,3}?(?:donated|given|provided|contributed|sent|supplied|delivered|transferred|lent|pledged) by (?:the )?(?<giver>[\ue000-\ue0ff])/u;

/** "3 million in Peruvian aid". */
const GIFT_OF =
  /^ (?:worth )?(?:of|in) (?:the )?(?:\p{Ll}+ )?(?<giver>[\ue000-\ue0ff])(?:['’]s)? (?:\p{Ll}+ ){0,2}(?:aid|assistance|loans?|credits?|grants?|support|relief|funding)\b/u;

/** The mark of where an amount is invested by its own words. */
function siteBeside(text: string, focus: number): string | undefined {
  const match = INVESTED_IN.exec(text);
  if (match === null) return undefined;
  const between = text.slice(Math.min(match.index, focus), Math.max(match.index, focus));
  return /[\ue200-\ue2fe]/u.test(between) ? undefined : match.groups!.site;
}

/** "The investment in Peru will exceed 20 million": Peru gets it. */
const INVESTED_IN = /\binvest(?:ments?|s|ed|ing)? in(?:to)? (?:the )?(?<site>[\ue000-\ue0ff])(?!['’]s? )/u;
