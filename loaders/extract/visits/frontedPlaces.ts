import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention, Token} from "../../types.ts";
import {onePerCountry} from "./findDestinations.ts";
import type {Destination} from "./tripFrame.ts";

/** What somebody does only where he is. */
const ENGAGEMENT = /^(?:chair|co-chair|attend|inaugurate|deliver|sign|participate|lay|dine|address)$/;

/**
 * "In Canberra, on Thursday, he is to sign", "in Malta, from 1 to 3 May, I will attend": a city, or a country with
 * its days, that opens the clause.
 */
export function frontedPlaces(
  {sentence: {tokens, mentions}}: ParsedSentence,
  {first, subjects, verb}: Clause
): Destination[] {
  const until = subjects[0]?.first ?? verb.first;
  // "In Chile, the minister will co-chair the commission", but not "In Chile, he will say, …"
  const isEngagement = verb.tense === "future" && ENGAGEMENT.test(verb.lemma);
  const isDated = ({lastToken}: PlaceMention): boolean =>
    mentions.some(
      (m) =>
        m.type === "date" &&
        m.edtf !== null &&
        m.firstToken > lastToken &&
        m.firstToken <= lastToken + 3 &&
        m.lastToken < until
    );
  return onePerCountry(
    mentions.filter(
      (m): m is PlaceMention =>
        m.type === "place" &&
        (m.form === "city" || (m.form === "country" && (isDated(m) || isEngagement))) &&
        m.firstToken >= first &&
        m.lastToken < until &&
        standsIn(tokens, m) &&
        word(tokens[m.lastToken + 1]) !== "'s"
    )
  );
}

/** "In Lima", "in the Peruvian city of Cusco". */
function standsIn(tokens: readonly Token[], {firstToken, form}: PlaceMention): boolean {
  const before = tokens
    .slice(Math.max(0, firstToken - 6), firstToken)
    .map(word)
    .join(" ");
  return (
    /\b(?:in|at)$/.test(before) ||
    (form === "city" && /\b(?:in|at)(?: \S+){1,3} (?:city|town|resort|port|capital) of$/.test(before))
  );
}
