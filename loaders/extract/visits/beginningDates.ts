import {addDays} from "../../annotate/dates/edtf.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {findTripDates} from "./findTripDates.ts";
import type {TripDates, VisitContext} from "./tripFrame.ts";

const BEGINS = /^(?:begin|start|commence)$/;

/** "praised the visit of the premier to Oslo beginning on Friday": the first day, yet to come by its weekday; null for none. */
export function beginningDates({today}: VisitContext, parsed: ParsedSentence, reach: number): TripDates | null {
  const begins = parsed.clauses.find(
    ({verb}) => verb.tense === "gerund" && BEGINS.test(verb.lemma) && verb.first > reach && verb.first <= reach + 2
  );
  if (begins === undefined) return null;
  const dates = findTripDates(parsed, begins.verb.first, begins.last, "start", null);
  if (dates.start === null) return null;
  const isPast = dates.weekday === true && today !== null && dates.start < today && dates.start > addDays(today, -7);
  return isPast ? {...dates, start: addDays(dates.start, 7), weekday: false} : dates;
}
