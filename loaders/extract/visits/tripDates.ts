import {addDays, boundsOf, formatBounds} from "../../annotate/dates/edtf.ts";
import type {Edtf, VisitStatus} from "../../types.ts";
import {withLength} from "./findTripDates.ts";
import {isOpeningNews} from "./isJustBegun.ts";
import type {Trip} from "./mergeTrips.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;
/** Days of the longest stay that is told by its length. */
const LONGEST_STAY = 31;

/** First and last day of a trip, the surest that its tellings give; null where none does. */
export function datesOf({today}: VisitContext, trip: Trip): {start: Edtf | null; end: Edtf | null} {
  const frames = withoutTalksToCome(today, trip.frames);
  const start = pick(surest(frames, "start"), "first");
  const end = lastTold(frames, pick(departures(frames) ?? surest(frames, "end"), "last"));
  const days = frames.find((f) => f.days !== null)?.days ?? null;
  const whole = withLength({start, end, days: null}, days, end !== null && start === null ? "end" : "start");
  return whole.start !== null && whole.end !== null && isAfter(whole.start, whole.end)
    ? {start: whole.start, end: null}
    : {start: whole.start, end: whole.end};
}

/** "was received on Wednesday and flies home on Friday": who leaves tells the last day; null where nobody does. */
function departures(frames: readonly TripFrame[]): Edtf[] | null {
  const days = frames.flatMap(({rule, start, end}) => (rule === "visit/leave" && start === null ? (end ?? []) : []));
  return days.some((day) => DAY.test(day)) ? days : null;
}

/** "met the premier on Thursday. On Friday she travelled to Hefei": a day of talks ends no stay that goes on. */
function lastTold(frames: readonly TripFrame[], end: Edtf | null): Edtf | null {
  if (end === null || !DAY.test(end)) return end;
  const own = frames.filter(({kind, modality}) => kind === "visit" && modality.status === "held");
  const days = own.flatMap(({start}) => start ?? []);
  return (
    days
      .filter((day) => DAY.test(day) && day > end)
      .sort()
      .at(-1) ?? end
  );
}

/** A stay that goes on has begun by the document's day, even where nothing tells when; its length bounds both ends. */
export function boundedDates(
  context: VisitContext,
  {frames}: Trip,
  dates: {start: Edtf | null; end: Edtf | null},
  status: VisitStatus
): {start: Edtf | null; end: Edtf | null} {
  const {today, annotated} = context;
  const isTold = dates.start !== null && (today === null || (boundsOf(dates.start)?.first ?? "") <= today);
  if (status !== "under way" || isTold || today === null) return dates;
  const length = frames.find((f) => f.days !== null)?.days ?? null;
  const isDay = DAY.test(annotated.source.published?.slice(0, 10) ?? "");
  const hasCome = isDay && frames.some((f) => f.rule === "visit/arrive" && isOpeningNews(context, f));
  if (length === null || length < 1 || length > LONGEST_STAY || !isDay || dates.end !== null)
    return {...dates, start: hasCome ? `${addDays(today, -1)}/${today}` : `../${today}`};
  // Who has just come has most of the stay ahead.
  const gone = hasCome ? Math.min(length - 1, 1) : length - 1;
  const end = formatBounds({first: addDays(today, length - 1 - gone), last: addDays(today, length - 1)});
  return {start: formatBounds({first: addDays(today, -gone), last: today}), end};
}

/** The earliest of the narrowest first days that are told, talks to come left out; null where none is told. */
export function firstStart(today: string | null, frames: readonly TripFrame[]): Edtf | null {
  return pick(
    withoutTalksToCome(today, frames).flatMap((f) => (f.start === null ? [] : [f.start])),
    "first"
  );
}

/** The days told; a bare weekday counts only where no frame tells a date. */
function surest(frames: readonly TripFrame[], side: "start" | "end"): Edtf[] {
  const all = frames.filter((f) => f[side] !== null);
  const isOwn = (f: TripFrame, day: Edtf | null): boolean =>
    f.shared !== true && DAY.test(day ?? "") && !f.kind.startsWith("meeting");
  const own = all.filter((f) => isOwn(f, f[side]));
  // "from 3 to 9 May … will go to Oslo on 5 May": the tour's last day is not that of the stop.
  if (side === "end" && own.length === 0 && frames.some((f) => isOwn(f, f.start))) return endsOfStop(all);
  const told = own.length > 0 ? own : all;
  const dated = told.filter((f) => f.weekday !== true || f.modality.status === "held");
  return (dated.some((f) => DAY.test(f[side]!)) ? dated : told).map((f) => f[side]!);
}

function endsOfStop(all: readonly TripFrame[]): Edtf[] {
  return all.filter((f) => f.shared !== true).map((f) => f.end!);
}

/**
 * "made Xi'an his first stop before talks that start on Friday": days of talks to come are not those on which a stay
 * began.
 */
function withoutTalksToCome(today: string | null, frames: readonly TripFrame[]): readonly TripFrame[] {
  const isTalk = ({rule}: TripFrame): boolean => rule.startsWith("meeting/");
  const begun = frames.some((f) => !isTalk(f) && /^(?:held|under way)$/.test(f.modality.status ?? ""));
  if (!begun || today === null) return frames;
  return frames.filter((f) => !isTalk(f) || (boundsOf(f.start)?.first ?? "") <= today);
}

function isAfter(start: Edtf, end: Edtf): boolean {
  const [a, b] = [boundsOf(start)?.first, boundsOf(end)?.last];
  return a != null && b != null && a > b;
}

/** The earliest start or latest end among the narrowest dates told. */
function pick(dates: readonly Edtf[], side: "first" | "last"): Edtf | null {
  const width = (edtf: Edtf): number => {
    const {first = null, last = null} = boundsOf(edtf) ?? {};
    return first === null || last === null ? 1e9 : Date.parse(last) - Date.parse(first);
  };
  const narrow = Math.min(...dates.map(width));
  const key = (edtf: Edtf): string => boundsOf(edtf)?.[side] ?? "";
  const best = dates
    .filter((d) => width(d) === narrow)
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return (side === "first" ? best[0] : best.at(-1)) ?? null;
}
