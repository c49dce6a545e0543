import {daysBetween, weekdayOf} from "../annotate/dates/edtf.ts";
import type {Visit, VisitStatus} from "../types.ts";
import type {LinkFrame} from "./linkFrame.ts";
import {foldName} from "./names.ts";
import {holdRivalOffices, isSamePerson, shareAPerson} from "./people.ts";
import {canCoincide, datedness, mayTouch, possibleSpan, spanOf} from "./visitDates.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const NO_SUBJECT = new Set([
  "the",
  "of",
  "on",
  "and",
  "for",
  "a",
  "an",
  "in",
  "its",
  "their",
  "meeting",
  "session",
  "talks",
  "round"
]);

/** Whether two rows can be one trip, meeting or session by who and where; dates are asked after that. */
export function isSameParty(frame: LinkFrame, a: Visit, b: Visit): boolean {
  if (a.to !== b.to && a.to !== null && b.to !== null) return false;
  if (a.to !== b.to && (datedness(a) !== "dated" || datedness(b) !== "dated")) return false;
  if (a.kind === "session" || b.kind === "session") return a.kind === b.kind && isSameSession(a, b);
  if (a.kind === "visit" && b.kind === "visit") {
    return (
      (a.from === b.from || a.from === null || b.from === null) &&
      shareAPerson(frame, a.people, b.people, a.from ?? b.from)
    );
  }
  if (a.kind === "meeting" && b.kind === "meeting") return sharedPeople(frame, a.people, b.people) >= 2;
  const [visit, meeting] = a.kind === "visit" ? [a, b] : [b, a];
  const {people} = meeting;
  return (
    people.length >= 2 &&
    sharedPeople(frame, people, [...visit.people, ...visit.with]) === people.length &&
    shareAPerson(frame, people, visit.people, visit.from)
  );
}

/** Whether the dates and what became of the trip let two rows of one party be one thing. */
export function canBeOneEvent(frame: LinkFrame, a: Visit, b: Visit): boolean {
  if (datedness(a) === "dated" && datedness(b) === "dated") return canCoincide(a, b);
  if (!fitsLife(a, b) || holdRivalOffices(frame, a.with, b.with)) return false;
  if (!mayTouch(possibleSpan(frame, a), possibleSpan(frame, b)) || !fitsWeekdays(a, b) || !fitsWeekdays(b, a))
    return false;
  if (a.kind === "session" && (isTimeless(frame, a) || isTimeless(frame, b))) return false;
  return !(isEndless(frame, a) || isEndless(frame, b)) || hasSharedCounterpart(frame, a, b);
}

/** Whether both name one counterpart. */
export function hasSharedCounterpart(frame: LinkFrame, a: Visit, b: Visit): boolean {
  return shareAPerson(frame, a.with, b.with, a.to ?? b.to);
}

/** A trip of "after 2019" fits every later one: it takes a common counterpart to make them one. */
function isEndless(frame: LinkFrame, row: Visit): boolean {
  const span = possibleSpan(frame, row);
  return datedness(row) === "open" && (span?.first == null || span.last == null);
}

/** A standing body meets again and again. */
function isTimeless(frame: LinkFrame, row: Visit): boolean {
  return possibleSpan(frame, row) === null;
}

/** A hope stays a hope, and what was called off did not take place. */
function fitsLife(a: Visit, b: Visit): boolean {
  const stages = [stagesOf(a), stagesOf(b)];
  if (stages[0]!.has("hoped") || stages[1]!.has("hoped")) return stages[0]!.has("hoped") === stages[1]!.has("hoped");
  const isDropped = stages.some((stage) => stage.has("dropped"));
  return !(isDropped && stages.some((stage) => stage.has("happened")));
}

function stagesOf({reports}: Visit): ReadonlySet<"hoped" | "ahead" | "happened" | "dropped"> {
  return new Set(reports.map(({status}) => STAGE[status]));
}

const STAGE: Readonly<Record<VisitStatus, "hoped" | "ahead" | "happened" | "dropped">> = {
  proposed: "hoped",
  planned: "ahead",
  "under way": "happened",
  held: "happened",
  cancelled: "dropped",
  postponed: "dropped"
};

/** A trip told as made on a Wednesday did not take place from a Friday to a Sunday. */
function fitsWeekdays(undated: Visit, known: Visit): boolean {
  const span = datedness(known) === "dated" ? spanOf(known) : null;
  if (datedness(undated) === "dated" || !stagesOf(undated).has("happened") || span?.first == null || span.last == null)
    return true;
  const told = undated.reports.flatMap(({evidence}) => evidence.flatMap(({quote}) => weekdaysIn(quote)));
  const days = daysBetween(span.first, span.last);
  if (told.length === 0 || days > 6) return true;
  const first = weekdayOf(span.first);
  return told.some((weekday) => (weekday - first + 7) % 7 <= days);
}

function weekdaysIn(quote: string): readonly number[] {
  const words = quote.toLowerCase().match(/\p{L}{6,9}/gu) ?? [];
  return words.map((word) => WEEKDAYS.indexOf(word)).filter((weekday) => weekday >= 0);
}

function sharedPeople(frame: LinkFrame, a: readonly string[], b: readonly string[]): number {
  return a.filter((name) => b.some((other) => isSamePerson(frame, name, other, null))).length;
}

/** Sessions of one body in one country; where nobody tells the country, it takes the same days as well. */
function isSameSession(a: Visit, b: Visit): boolean {
  return a.to === b.to && (a.to !== null || a.start === b.start) && isSameSubject(a, b);
}

/** Whether two sessions are of one body: half of the telling words of their occasions agree. */
function isSameSubject(a: Visit, b: Visit): boolean {
  const [x, y] = [subjectWords(a), subjectWords(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return both > 0 && both * 2 >= Math.min(x.size, y.size);
}

function subjectWords({occasion}: Visit): ReadonlySet<string> {
  return new Set(
    foldName(occasion ?? "")
      .split(" ")
      .filter((word) => word !== "" && !NO_SUBJECT.has(word))
  );
}
