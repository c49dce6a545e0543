import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {isUnreal, NEUTRAL} from "../../annotate/modality/modality.ts";
import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {DateMention, PlaceMention} from "../../types.ts";
import {findActors, findOwner} from "./findActors.ts";
import {onePerCountry} from "./findDestinations.ts";
import {findTripDates, withLength} from "./findTripDates.ts";
import type {Actor, TripDates, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";
import {isPosted} from "./isAtDesk.ts";
import {isLocated} from "./mentionKinds.ts";

/** "back from the assembly in New York" */
const FROM_EVENT = /\b(?:fresh|back) from (?:an? |the )?(?:\S{2,15} )?(?:in|at)$/;
/** Days within which somebody who set out may still be on his way. */
const RECENT_DAYS = 14;
const SAYS = /^(?:say|add|note|announce|tell|report)$/;
const TALKS = /^(?:talks|consultations|meetings|discussions|negotiations)$/;
const HOMECOMING = /^(?:return|homecoming)$/;

/** "on his way to Oslo", "en route to Oslo": bound for a place, and there no sooner than the clause tells. */
const TO =
  /\b(?:en route|on (?:his|her|their|the) way|bound|(?:aboard|on board|on) (?:his|her|their|the|a) (?:plane|flight|jet|aircraft)) (?:to|for)$/;
const FROM = /\b(?:fresh|back|home|homecoming|return|straight|just in|just returned) from$/;

/**
 * "fresh from Kyiv", "on his way home from Tokyo", "after two days in Cairo": a stay that another verb's clause
 * mentions.
 */
export function readReturns(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const {tokens, names} = parsed.sentence;
  const places = names.filter(isLocated);
  return places
    .flatMap((place) => {
      const before = tokens
        .slice(Math.max(0, firstOfList(parsed, places, place) - 5), firstOfList(parsed, places, place))
        .map(word)
        .join(" ");
      const days = lengthBefore(parsed, firstOfList(parsed, places, place));
      const isBound = TO.test(before);
      const isBack = FROM.test(before) || FROM_EVENT.test(before);
      if (!isBound && !isBack && days === null) return [];
      const clause = clauseAt(parsed, place.firstToken);
      const modality = clause === null ? null : findVerbModality(parsed, clause);
      if (clause === null || modality === null || isUnreal(modality)) return [];
      const people = travellers(context, parsed, clause, place).filter((a) => !isPosted(context, a));
      const frame = {people, sentence, token: place.firstToken};
      return onePerCountry([place]).map((to) =>
        isBound
          ? tripFrame({...frame, rule: "visit/bound-for", to, modality: boundModality(context, parsed, clause)})
          : tripFrame({
              ...frame,
              rule: days === null ? "visit/fresh-from" : "visit/days-in",
              to,
              modality: days === null ? {...modality, status: "held", present: false} : modality,
              ...datesOf(parsed, clause, place, days)
            })
      );
    })
    .filter((f) => f.people.length > 0);
}

/** "stopped in Riga on his way to Oslo": still to come in fresh news, made where the stop is long past. */
function boundModality({today}: VisitContext, parsed: ParsedSentence, clause: Clause): Modality {
  const {start} = findTripDates(parsed, clause.first, clause.last, "whole", null);
  const day = boundsOf(start)?.last ?? null;
  const isPast = today !== null && day !== null && day < addDays(today, -RECENT_DAYS);
  return {...NEUTRAL, status: isPast ? "held" : "planned"};
}

/** First token of the list that a place stands in ("fresh from Tokyo and Seoul"). */
function firstOfList({sentence}: ParsedSentence, places: readonly PlaceMention[], place: PlaceMention): number {
  const joint = word(sentence.tokens[place.firstToken - 1]);
  const before =
    joint === "and" || joint === "," ? places.find((p) => p.lastToken === place.firstToken - 2) : undefined;
  return before === undefined ? place.firstToken : firstOfList({sentence, chunks: [], clauses: []}, places, before);
}

/** "two days in Oslo ended on Friday", "back from Oslo since Friday": a day that the words around the place tell. */
function datesOf(parsed: ParsedSentence, clause: Clause, place: PlaceMention, days: number | null): TripDates {
  if (days !== null && isLastDayThere(parsed, clause, place))
    return withLength(findTripDates(parsed, clause.verb.last, clause.last, "end", null), days, "end");
  const since = parsed.sentence.mentions.find(
    (m): m is DateMention =>
      m.type === "date" &&
      m.edtf !== null &&
      m.firstToken > place.lastToken &&
      m.firstToken <= place.lastToken + 5 &&
      (m.form === "bound" || word(parsed.sentence.tokens[m.firstToken - 1]) === "since")
  );
  const end = days === null && since !== undefined ? since.edtf!.replace(/\/\.\.$/, "") : null;
  return end === null && days === null
    ? findTripDates(parsed, place.lastToken, place.lastToken + 6, "end", null)
    : {start: null, end, days};
}

/** "two days in Oslo ended on Friday", "flew home on Friday after two days in Oslo". */
function isLastDayThere({sentence: {tokens}}: ParsedSentence, {verb}: Clause, {firstToken}: PlaceMention): boolean {
  const isAfter = tokens.slice(Math.max(verb.last, firstToken - 7), firstToken).some(({lower}) => lower === "after");
  const goesOn = /^(?:return|fly|leave|travel|come|depart|go|arrive)$/.test(verb.lemma) && isAfter;
  return goesOn || /^(?:end|conclude|finish|close)$/.test(verb.lemma);
}

/** Days of "two days in Cairo"; null where no length stands before the place's or its list's first token. */
function lengthBefore({sentence}: ParsedSentence, firstToken: number): number | null {
  const {tokens, mentions} = sentence;
  if (word(tokens[firstToken - 1]) !== "in") return null;
  // "three days of talks in Oslo"
  const isTalks = TALKS.test(word(tokens[firstToken - 2])) && word(tokens[firstToken - 3]) === "of";
  const last = firstToken - (isTalks ? 4 : 2);
  const length = mentions.find(
    (m): m is DateMention => m.type === "date" && m.form === "duration" && m.lastToken === last
  );
  const inDays =
    length !== undefined &&
    tokens.slice(length.firstToken, length.lastToken + 1).some((t) => /^(?:days?|weeks?|nights?)$/.test(t.lower));
  return inDays ? length.days : null;
}

/** The clause of a phrase; of "X said that on his way back from Oslo, Y would stop in Riga" the one about Y. */
function clauseAt({clauses, sentence: {tokens}}: ParsedSentence, token: number): Clause | null {
  const clause = clauses.find((c) => c.governor === null && c.first <= token && token <= c.last) ?? null;
  if (clause === null || !SAYS.test(clause.verb.lemma)) return clause;
  const comma = tokens.findIndex(({text}, i) => i > token && text === ",");
  const told = clauses.find(({subjects}) => comma > 0 && subjects[0]?.first === comma + 1);
  return token > clause.verb.head && told !== undefined ? told : clause;
}

/** The name that "fresh from" stands beside, or the subject of the clause. */
export function travellers(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  place: PlaceMention
): Actor[] {
  const at = parsed.chunks.findIndex((c) => c.first <= place.firstToken && place.firstToken <= c.last);
  const beside = parsed.chunks
    .slice(Math.max(0, at - 5), at)
    .findLast((c, i, all) => c.kind === "noun" && all[i + 1]?.kind === "comma");
  const [homeward] = parsed.chunks
    .slice(Math.max(0, at - 2), at)
    .filter((c) => c.kind === "noun" && HOMECOMING.test(word(parsed.sentence.tokens[c.head])));
  const owner = homeward === undefined ? [] : findOwner(context, parsed, homeward);
  if (owner.length > 0) return owner;
  const named = beside === undefined ? [] : findActors(context, parsed, [beside]);
  return (named.length > 0 ? named : findActors(context, parsed, clause.subjects)).filter(
    (a) => a.official || a.country !== null
  );
}
