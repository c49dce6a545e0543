import type {CountryCode, TradeRecord} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Parties} from "./assignParties.ts";
import type {Ends} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {endsBehind, inTheSamePlace, thoseWith, withPartner} from "./findPartner.ts";

/** Ends of a figure that goes on about another: its ends, but for one that the text names anew; null for neither. */
export function continuedEnds(
  marked: MarkedSentence,
  text: string,
  {rule, cue}: Firing,
  focus: number,
  {topic, read, countries}: {topic: TradeRecord; read: Parties; countries: DocumentCountries}
): Ends | null {
  if (rule.replacesPartner === true) {
    const partner = marked.parties.get(text.charAt(cue))?.country ?? null;
    const those = thoseWith(text.slice(0, cue), partner, topic);
    const owned = GENITIVE.test(text.slice(cue + 1)) ? ofOwner(topic, partner) : null;
    return (
      those ?? owned ?? inTheSamePlace(marked, text, {cue, focus}, topic) ?? withPartner(topic, partner, countries)
    );
  }
  if (rule.continues !== true) return null;
  if (rule.name === "trade/those-of") return ofAnother(read, topic);
  const behind = endsBehind(marked, text, focus, topic) ?? giftToOthers(rule, marked, text, focus, {topic, read});
  return behind ?? (isWithin(read, topic) ? {from: topic.from, to: topic.to} : null);
}

/** "More than those of Oman (3 million)": another gives, sells or invests, in the same country. */
function ofAnother({from: other}: Parties, {measure, from, to}: TradeRecord): Ends | null {
  if (other === null || other === from || other === to) return null;
  return measure === "import" ? {from, to: other} : {from: other, to};
}

const GENITIVE = /^['’]s (?:\p{Ll}+ ){0,3}(?:about )?[\ue200-\ue2ff]/u;

/** "Oman's exports to Japan rose to 3 million, and Qatar's to 2": another's, to the same; null for other figures. */
function ofOwner({measure, from, to}: TradeRecord, owner: CountryCode | null): Ends | null {
  if (owner === null || owner === "" || owner === from || owner === to) return null;
  if (measure === "export") return {from: owner, to};
  return measure === "import" ? {from, to: owner} : null;
}

/** "Gave 2 million for wells in Chad, and 1 million for relief in Yemen and Mali": the same giver; null for no gift. */
function giftToOthers(
  {name}: Firing["rule"],
  {parties}: MarkedSentence,
  text: string,
  focus: number,
  {topic: {measure, from}, read}: {topic: TradeRecord; read: Parties}
): Ends | null {
  const isGift = name === "trade/and-another" && (measure === "aid" || measure === "debt") && from !== null;
  const isNamed = [...text.slice(focus)].some((char) => (parties.get(char)?.country ?? from) !== from);
  return isGift && isNamed && read.to !== from ? {from, to: read.to} : null;
}

function isWithin({from, to}: Parties, topic: TradeRecord): boolean {
  return (
    [from, to].every((country) => country === null || country === topic.from || country === topic.to) &&
    (topic.from ?? topic.to) !== null
  );
}
