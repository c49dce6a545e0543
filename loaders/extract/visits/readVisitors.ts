import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {NEUTRAL} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention} from "../../types.ts";
import {actorsOfMention} from "./findActors.ts";
import {findTripDates} from "./findTripDates.ts";
import {isOfWorld} from "./isOfWorld.ts";
import {isNamedPerson} from "./mentionKinds.ts";
import type {Actor, Destination, TripDates, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";
import {unnamedTravellers} from "./unnamedTravellers.ts";

/** Words before "visiting" that make it a verb. */
const MAKES_VERB = /^(?:is|are|was|were|be|been|after|before|by|while|when|not|from)$/;

/** Days for which a guest may still be there. */
const LATELY = 7;

/** "visiting Chinese Vice Premier X", "the visiting minister": somebody who is on a trip to where the story plays. */
export function readVisitors(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const {mentions} = parsed.sentence;
  const visitors = mentions.filter((m): m is PersonMention => m.type === "person" && isVisiting(parsed.sentence, m));
  return visitors.flatMap((mention) => {
    const people = visitorsOf(context, parsed, mention).filter((a) => a.country !== null || isOfWorld(context, a));
    if (people.length === 0) return [];
    const to = hostOf(context, parsed, people);
    const dates = daysGoneBy(context, parsed, mention);
    const modality = {...NEUTRAL, status: dates === null ? ("under way" as const) : ("held" as const)};
    const told = {rule: "visit/visitor", people, to, modality, sentence, token: mention.firstToken, ...dates};
    return [tripFrame(to === null ? {...told, here: true} : told)];
  });
}

/** "Last week she told the visiting minister": when the guest was there, where that is over; null for other guests. */
function daysGoneBy({today}: VisitContext, parsed: ParsedSentence, {firstToken}: PersonMention): TripDates | null {
  const clause = parsed.clauses.findLast(({first, last}) => first <= firstToken && firstToken <= last);
  if (clause?.verb.tense !== "past" || today === null) return null;
  const dates = findTripDates(parsed, clause.first, clause.last, "whole", null);
  const {first = null, last = null} = boundsOf(dates.start) ?? {};
  const isStretch = first !== last && last !== null && last <= today;
  return isStretch || (last !== null && last < addDays(today, -LATELY)) ? {...dates, days: null} : null;
}

/** Those whom a mention names; failing that, "a visiting Chinese delegation". */
function visitorsOf(context: VisitContext, parsed: ParsedSentence, mention: PersonMention): Actor[] {
  if (mention.name !== null) return actorsOfMention(context, mention);
  const noun = parsed.chunks.find((c) => c.kind === "noun" && c.head === mention.lastToken);
  return noun === undefined ? [] : unnamedTravellers(context, parsed, [noun]);
}

/**
 * "King X held talks with visiting President Y": where the story tells no place, it is the country of the one other
 * side that the sentence names.
 */
function hostOf(
  context: VisitContext,
  {sentence: {mentions}}: ParsedSentence,
  visitors: readonly Actor[]
): Destination | null {
  if (context.annotated.here !== null) return null;
  const sides = mentions.filter(isNamedPerson).flatMap((m) => actorsOfMention(context, m));
  const countries = new Set(sides.flatMap(({official, country}) => (official ? (country ?? []) : [])));
  const others = [...countries].filter((country) => visitors.every((v) => v.country !== country));
  return others.length === 1 ? {country: others[0]!, place: null, token: -1} : null;
}

/**
 * The word stands right before the person, or opens the phrase ("the visiting minister"); "is visiting X" is a verb.
 */
function isVisiting({tokens, mentions}: ParsedSentence["sentence"], {firstToken, lastToken}: PersonMention): boolean {
  const at = tokens.findIndex((t, i) => t.lower === "visiting" && i >= firstToken - 1 && i <= lastToken);
  // "a picture shows the premier visiting King X"
  if (mentions.some((m) => m.type === "person" && m.lastToken === at - 1)) return false;
  return at >= 0 && !MAKES_VERB.test(word(tokens[at - 1])) && tokens[at - 1]?.pos !== "AUX";
}
