import {addDays} from "../../annotate/dates/edtf.ts";
import {rangeOf} from "./frameDays.ts";
import {isLongMade} from "./isBygone.ts";
import type {Trip} from "./mergeTrips.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** Whether a session is planned where its other tellings are, and told as held where they are. */
export function sameTense(trip: Trip, frame: TripFrame): boolean {
  const isPlan = (f: TripFrame): boolean => f.modality.status === "planned";
  return trip.frames.every((f) => isPlan(f) === isPlan(frame));
}

const DAY = /^\d{4}-\d\d-\d\d$/;

type StatusClass = "real" | "off" | "wish" | "open";

/** Kind of status by which tellings are kept apart; "open" where a telling leaves it open. */
export function statusClass(status: TripFrame["modality"]["status"], pastPlan = false): StatusClass {
  if (status === null) return "open";
  if (status === "cancelled" || status === "postponed") return "off";
  // "had invited him": what came of it is told elsewhere, if anything did.
  return status === "proposed" ? (pastPlan ? "open" : "wish") : "real";
}

/** A cancelled trip takes in the plan that it cancels, never a trip that was made. */
export function agreeOnStatus(trip: Trip, frame: TripFrame): boolean {
  if (trip.frames.some((f) => isReturnAfter(f, frame) || isReturnAfter(frame, f))) return false;
  const earlier = trip.frames.some((f) => f.earlier);
  if (earlier !== frame.earlier && !(isDated(trip.frames) && isDated([frame]))) return false;
  const theirs = new Set(trip.frames.map((f) => statusClass(f.modality.status, f.modality.pastPlan)));
  const own = statusClass(frame.modality.status, frame.modality.pastPlan);
  if (own === "open" || theirs.has(own)) return own !== "open" || !theirs.has("wish") || theirs.size > 1;
  if (theirs.size === 1 && theirs.has("open")) return true;
  const planned = [...trip.frames, frame].filter((f) => statusClass(f.modality.status) === "real");
  if (own === "off" || theirs.has("off")) return own !== "wish" && !theirs.has("wish") && planned.every(isDroppable);
  return planned.every((f) => f.modality.status === "planned");
}

/** "plans a return to Oslo" beside "her trip to Oslo": the one to come after the one made. */
function isReturnAfter(back: TripFrame, made: TripFrame): boolean {
  const isOther = back.rule === "visit/return-noun" && made.rule !== "visit/return-noun";
  return isOther && back.modality.status !== "held" && made.modality.status === "held";
}

/** A plan that a later word can cancel: not one that is told as going ahead on another day. */
function isDroppable({modality}: TripFrame): boolean {
  return modality.status === "planned" || modality.status === null;
}

/** Whether one of some tellings has a day of its own. */
export function isDated(frames: readonly TripFrame[]): boolean {
  return frames.some((f) => f.start !== null || f.end !== null);
}

/** Whether the days of a telling can be those of a trip. */
export function agreeOnDates(context: VisitContext, trip: Trip, frame: TripFrame): boolean {
  const {today} = context;
  const b = rangeOf(frame);
  // "from 28 to 31 May … on 28 May in Lima … on 31 May in Cusco": what falls into the days of the whole is part of it.
  if (b !== null && trip.frames.some((whole) => isWhole(whole) && isWithin(frame, whole))) return true;
  return trip.frames.every((other) => {
    const a = rangeOf(other);
    if (a !== null && b !== null) return a.first <= b.slack && b.first <= a.slack;
    if (areApart(context, frame, other)) return false;
    if ((a === null) === (b === null)) return true;
    if (today === null) return !isLongMade(a === null ? frame : other, a === null ? other : frame);
    if (frame.anaphoric && frame.sentence - other.sentence <= 1) return true;
    const [dated, range] = a === null ? [other, b!] : [frame, a];
    // A trip of long ago is not what the document says is coming or going on.
    const current =
      dated.modality.status === "planned" ||
      dated.modality.status === "under way" ||
      dated.modality.status === "proposed";
    return !(range.last < addDays(today, -45) && (current || statusClass(dated.modality.status) === "off"));
  });
}

/** Whether a telling's day is one of the days of a stay that is told with its first and its last one. */
export function isOnDayOf(stay: TripFrame, frame: TripFrame): boolean {
  return (
    isWhole(stay) && frame.start !== null && isWithin(frame, stay) && stay.modality.status === frame.modality.status
  );
}

/** "from 28 to 31 May": told with its first and its last day. */
function isWhole({start, end}: TripFrame): boolean {
  return DAY.test(start ?? "") && DAY.test(end ?? "") && start! < end!;
}

function isWithin({start, end}: TripFrame, whole: TripFrame): boolean {
  return [start, end].every((day) => day === null || (DAY.test(day) && whole.start! <= day && day <= whole.end!));
}

/** Whether entries of different days of a chronicle tell them: what one leaves undated is not of the other. */
function areApart({parsed, entries}: VisitContext, a: TripFrame, b: TripFrame): boolean {
  const dayOf = ({sentence}: TripFrame): string | undefined => entries.bySentence.get(parsed[sentence]!.sentence.n);
  const [one, other] = [dayOf(a), dayOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** "arrived on Friday", "is in Oslo": a stay in which talks may still be to come. */
export function isStay({rule, modality}: TripFrame): boolean {
  return /^visit\/(?:arrive|be-in|in-aside|visitor)$/.test(rule) && /^(?:held|under way)$/.test(modality.status ?? "");
}
