import {wholeWord} from "../../anyOf.ts";
import type {AnnotatedDocument, Mention, Sentence} from "../../types.ts";
import {countCountries, isNamed, isPlace} from "./countCountries.ts";

// A statesman named once may be a quotation, but on a page of a few sentences he is whom it is about.
const FEW = 2;
const SHORT = 4;

const POLITICS = wholeWord(
  "war|wars|troops|army|military|soldiers?|president|governments?|govt|ministers?|parliament|congress|senate|senators?",
  "elections?|voters?|vote|sanctions|propaganda|regime|policy|policies|politicians?|treaty|embassy|diplomats?|taxes",
  "territory|territorial|sovereignty|dictators?|dictatorship|tyrants?|tyranny|democracy|democracies|communists?|communism",
  "imperialists?|imperialism|colonialism|genocide|geopolitics|geopolitical|superpowers?|invaded?|aggression|propagandists?",
  "chancellor|budget|lawmakers?|mps|politics|political|opposition|party|parties|referendum|taxpayers?|immigration"
);
const ARMS = wholeWord(
  "tanks?|missiles?|weapons?|warships?|submarines?|drones?|airstrikes?|arms|nato|ceasefire|truce|invasion|nuclear|pipelines?",
  "peace|mediat(?:e|ion|ors?)|diplomacy|diplomatic|tariffs?|bailouts?|imf|refugees?|border|occupation|annexation|alliance|allies|coup"
);
const OFTEN_POLITICAL = 4;
/** What countries have to do with each other; who buys a car has some of it too. */
const AFFAIRS = wholeWord(
  "talks|pact|accords?|agreements?|memorandum|bilateral|delegations?|summit|exports?|imports?|trade|gas|oil|dams?|debts?",
  "loans?|navy|patrols?|protest(?:s|ed)?|ambassadors?|owes?|foreign|sovereign|reactors?|grain|wheat|fighter|frigates?"
);
const OFTEN_AFFAIRS = 3;

/** Of the words of a page that speaks of politics: who talks of recipes for long says "war" and "party" now and then too. */
const LEAST_SHARE = 0.004;
/** Few words and no story do not tell; the tables are of politics. */
const LEAST_WORDS = 250;

/**
 * Whether a page speaks of statesmen, their bodies and affairs; readers of others mean no country by "we" or "they". A
 * lost page is one without a story.
 */
export function isPolitical({sentences, comments}: AnnotatedDocument, isLost: boolean): boolean {
  const all = [...sentences, ...comments.flat()];
  const few = sentences.length <= SHORT ? 1 : FEW;
  const words = all.flatMap(({tokens}) => tokens.map(({lower}) => lower));
  if (isLost && words.length < LEAST_WORDS) return true;
  const statesmen = all.flatMap(({mentions}) => mentions).filter(isStatesmanOrBody).length;
  const political = words.filter((word) => POLITICS.test(word) || ARMS.test(word)).length;
  const affairs = words.filter((word) => AFFAIRS.test(word)).length;
  const isOften = (times: number): boolean => times >= LEAST_SHARE * words.length;
  if ((statesmen >= few || political >= OFTEN_POLITICAL) && isOften(statesmen + political)) return true;
  const isAffair = political + affairs >= OFTEN_AFFAIRS && isOften(political + affairs);
  return (isAffair && countCountries(sentences, isNamed).size > 1) || sentences.some(isDispute);
}

/** "Oslo urges Stockholm to pay": what a title says that one country does to another. */
const BETWEEN_STATES = wholeWord(
  "urges?|urged|warns?|warned|accuses?|accused|condemns?|condemned|denounces?|denounced|slams?|blasts?|demands?|rejects?",
  "protests?|summons?|row|dispute|spat|feud|tensions?|rift|relations|ties|talks|sanctions|visits?|pact"
);

/** Whether a sentence is a title that sets one country against or beside another. */
function isDispute(sentence: Sentence): boolean {
  const isTitle = sentence.kind === "title" && countCountries([sentence], isPlace).size > 1;
  return isTitle && sentence.tokens.some(({lower}) => BETWEEN_STATES.test(lower));
}

function isStatesmanOrBody(mention: Mention): boolean {
  if (mention.type === "person") return mention.form !== "pronoun" && mention.country !== null;
  return mention.type === "organisation" && (mention.kind === "government" || mention.kind === "alliance");
}
