import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence, Phrase} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";

const TRIP = /^(?:visits?|trips?|tours?|journeys?|stays?|stopovers?|pilgrimages?)$/;
/** What is in a country without anybody's going there: "talks on the situation in Mali". */
const AFFAIR = wholeWord(
  "situation|crisis|crises|conflicts?|wars?|violence|fighting|unrest|coups?|earthquake|floods?|ceasefire|truce",
  "crackdown|elections?|developments?|events|reforms|drought|famine|hunger|poverty|democracy|insurgency|atrocities",
  "genocide|troops|forces|interests|investments?|reconstruction|peace|stability|security|terrorism|affairs?|scandals?",
  "attacks?|bombings?|killings?|massacres?|shootings?|explosions?|accident|crash|disaster|tragedy|outbreak|epidemic",
  "strikes?|airstrikes?|blasts?|raids?|assassinations?|hostilities|clashes|protests?|riots?|ambush|siege|carnage",
  "offensive|incursion|bombardment|escalation|suffering|starvation|crimes|abuses|captivity|custody",
  "targets?|rebels|militants|insurgents|separatists|moments?|junctures?",
  "issues?|question|disputes?|invasion|revolution|policy|policies|sanctions|embargo|relations|election|vote",
  "agreements?|accords?|treaty|treaties|pact|protocol"
);

/** Whether a noun phrase is an affair that bears a place's name and no place: "the Falkland Islands conflict". */
export function isAffair({sentence}: ParsedSentence, noun: Chunk): boolean {
  // "the Commission on Consular Affairs"
  const isBody = noun.mentions.some((m) => m.type === "organisation" && m.lastToken === noun.head);
  return !isBody && AFFAIR.test(word(sentence.tokens[noun.head]));
}

/** "discussed the situation in Mali": whether a place stands behind an affair that plays there. */
export function isOfAffair(parsed: ParsedSentence, {firstToken}: PlaceMention): boolean {
  const affair = parsed.chunks.find(({last, kind}) => kind === "noun" && last === firstToken - 2);
  return affair !== undefined && isAffair(parsed, affair);
}

/**
 * "will head home after his visit to Oslo", "the war in Syria": the phrase tells where another trip led, or an affair
 * plays.
 */
export function isOfOtherNoun(parsed: ParsedSentence, {objects, subjects}: Clause, {nouns: [first]}: Phrase): boolean {
  const {chunks, sentence} = parsed;
  // "said: “In Lima we have a school”"
  if (/^["“]$/.test(sentence.tokens[(first?.first ?? 0) - 2]?.text ?? "")) return true;
  const trip = chunks[chunks.indexOf(first!) - 2];
  if (trip?.kind !== "noun") return false;
  // "said X, the consul in Oslo"
  if (subjects.includes(trip) && sentence.tokens.slice(trip.first, trip.last).some((t) => t.lower === ",")) return true;
  if (isAffair(parsed, trip) || isSideOf(parsed, trip, objects)) return true;
  return !objects.includes(trip) && TRIP.test(word(sentence.tokens[trip.head]));
}

/** "addressed the fighting between two armies in Mali": a side of the affair that the clause is about. */
function isSideOf(parsed: ParsedSentence, side: Chunk, objects: readonly Chunk[]): boolean {
  const {chunks, sentence: {tokens}} = parsed; // prettier-ignore
  const at = chunks.indexOf(side);
  const affair = chunks[at - 2];
  const joins = /^(?:between|among|against|on)$/.test(word(tokens[chunks[at - 1]?.first ?? -1]));
  const isListed = chunks[at - 3]?.kind === "conjunction";
  return joins && affair !== undefined && isAffair(parsed, affair) && (isListed || objects.includes(affair));
}

/** "left for Oregon's trade mission": who makes a trip is not where it leads. */
export function isOwnTrip({sentence: {tokens, mentions}}: ParsedSentence, {first, head}: Chunk): boolean {
  const owner = mentions.find((m) => m.type === "place" && m.firstToken === first);
  return (
    owner !== undefined &&
    /^['’]s?$/.test(word(tokens[owner.lastToken + 1])) &&
    /^(?:missions?|trips?|tours?|visits?|delegation)$/.test(word(tokens[head]))
  );
}
