import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {findActors} from "./findActors.ts";
import {findDestinations} from "./findDestinations.ts";
import {findTripDates} from "./findTripDates.ts";
import {tripFrame, type TripFrame, type VisitContext} from "./tripFrame.ts";

/** Where somebody is again, or is to be. */
const BACK = /^(?:back|home)$/;
const DUE = /^(?:due|expected)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** "is expected back on Friday", "is due home tomorrow", "was back in Accra on Monday": the last day of a trip. */
export function readHomecomings(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    if (!isBack(parsed, clause)) return [];
    const modality = findVerbModality(parsed, clause);
    const {end, weekday = false} = findTripDates(parsed, clause.verb.head, clause.last, "end", null);
    if (isUnreal(modality) || end === null || !DAY.test(end)) return [];
    const people = findActors(context, parsed, clause.subjects).filter((a) => a.official || a.country !== null);
    const places = findDestinations(context, parsed, clause, ["in", "to", "at"]);
    const isHome = people.length > 0 && places.every((to) => people.every((p) => p.country === to.country));
    const frame = {people, to: null, modality, anaphoric: true, end, weekday, sentence, token: clause.verb.head};
    return isHome ? [tripFrame({rule: "visit/leave", ...frame})] : [];
  });
}

function isBack({sentence: {tokens}}: ParsedSentence, {verb}: Clause): boolean {
  if (!/^(?:be|expect)$/.test(verb.lemma)) return false;
  const at = DUE.test(word(tokens[verb.head + 1])) ? verb.head + 2 : verb.head + 1;
  return BACK.test(word(tokens[at]));
}
