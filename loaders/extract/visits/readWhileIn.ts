import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal, NEUTRAL} from "../../annotate/modality/modality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {findActors} from "./findActors.ts";
import {onePerCountry} from "./findDestinations.ts";
import {findTripDates} from "./findTripDates.ts";
import {isLocated} from "./mentionKinds.ts";
import {tripFrame} from "./tripFrame.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const INTENDS = /^(?:plan|hope|intend|expect|want|aim|seek)$/;

/** "While in Lima, X will tell the premier", "X met the premier while in Lima": a stay that tells when something is done. */
export function readWhileIn(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const {tokens, mentions} = parsed.sentence;
  const opening = tokens.findIndex((t, i) => /^whil(?:e|st)$/.test(t.lower) && word(tokens[i + 1]) === "in");
  if (opening < 0) return [];
  const places = placesBehind(mentions.filter(isLocated), tokens.map(word), opening + 2);
  const clause = mainClause(parsed, opening);
  if (places.length === 0 || clause === undefined) return [];
  const modality = modalityOf(parsed, clause);
  const people = findActors(context, parsed, clause.subjects).filter((a) => a.official);
  if (people.length === 0 || isUnreal(modality)) return [];
  const dates = findTripDates(parsed, clause.first, clause.last, "whole", null);
  const told = {rule: "visit/while-in", people, modality, sentence, token: clause.verb.head, ...dates};
  return onePerCountry(places).map((to) => tripFrame({...told, to}));
}

/** The place that "while in" brings, and the country behind its comma; empty where words go on behind it. */
function placesBehind(
  places: readonly PlaceMention[],
  words: readonly string[],
  from: number
): readonly PlaceMention[] {
  const first = places.find((m) => m.firstToken === from || (words[from] === "the" && m.firstToken === from + 1));
  if (first === undefined) return [];
  const country = places.find((m) => m.firstToken === first.lastToken + 2 && m.country === first.country);
  const behind = words[(country ?? first).lastToken + 1] ?? ".";
  return /^[,.]$/.test(behind) || /^(?:on|this|last|next)$/.test(behind) ? [first] : [];
}

/** What is done there: told behind the place where "while" opens the sentence, else before it. */
function mainClause({clauses}: ParsedSentence, opening: number): Clause | undefined {
  const finite = clauses.filter((c) => c.governor === null && c.subjects.length > 0);
  return opening < 2 ? finite[0] : finite.findLast((c) => c.verb.last < opening);
}

function modalityOf(parsed: ParsedSentence, clause: Clause): Modality {
  const isIntent = clause.verb.tense === "present" && INTENDS.test(clause.verb.lemma);
  return isIntent ? {...NEUTRAL, status: "planned"} : findVerbModality(parsed, clause);
}
