import type {CountryCode} from "../../types.ts";
import {agreeOnDates, agreeOnStatus, isDated, isOnDayOf, isStay, sameTense, statusClass} from "./agreeOnTrip.ts";
import {unique} from "./findActors.ts";
import {DELEGATION} from "./findPassengers.ts";
import {isAtDesk} from "./isAtDesk.ts";
import {BARE_SIDELINES} from "./meetingFrames.ts";
import {isTheirSummit, isToldWithPlace} from "./isTheirSummit.ts";
import {isPrivate} from "./isPrivate.ts";
import {isBygone} from "./isBygone.ts";
import {isClaimed, isMeetingTold} from "./isReportable.ts";
import type {Actor, TripFrame, VisitContext} from "./tripFrame.ts";
import {createTripsByPerson} from "./tripsByPerson.ts";

/** One trip, meeting or session of a document with all its tellings, first one first. */
export interface Trip {
  /** Its tellings. */
  readonly frames: TripFrame[];
}

/** Trips to a country and tellings of a trip that are looked at; a page with more says the same again, or is a list. */
const MOST_TRIPS = 200;
const MOST_TELLINGS = 200;
/** How an unnamed holder of the other side's office is called. */
const COUNTERPART = "Counterpart of ";

/** Gathers frames that tell one trip; meetings inside a trip become that trip's counterparts. */
export function mergeTrips(context: VisitContext, frames: readonly TripFrame[]): Trip[] {
  const trips: Trip[] = [];
  const byCountry = new Map<CountryCode | undefined, Trip[]>();
  const isPart = createIsPart(frames);
  for (const frame of frames) {
    if (frame.kind === "meeting" || isPart(frame)) continue;
    const there = byCountry.get(frame.to?.country) ?? [];
    byCountry.set(frame.to?.country, there);
    const home = there.slice(-MOST_TRIPS).findLast((trip) => isSameTrip(context, trip, frame));
    if (home !== undefined) tell(home, frame);
    else {
      const trip = {frames: [frame]};
      trips.push(trip);
      there.push(trip);
    }
  }
  for (const trip of trips) coincide(trips, trip);
  const told = [...trips, ...placeMeetings(context, trips, frames)].filter(({frames}) =>
    frames[0]!.kind === "meeting" ? isMeetingTold(frames[0]!) : frames.some(isClaimed) && !isAtDesk(context, frames)
  );
  return told.filter(({frames}) => !isPrivate(context, frames));
}

/**
 * "Consultations were held during the minister's visit to Oslo": what is a part of somebody's trip is no row of its
 * own.
 */
function createIsPart(frames: readonly TripFrame[]): (frame: TripFrame) => boolean {
  const keyOf = ({sentence, to}: TripFrame): string => `${sentence} ${to?.country}`;
  const trips = frames.filter((f) => f.kind === "visit");
  const [visits, encounters] = [trips, frames.filter((f) => f.kind === "meeting")].map((of) => new Set(of.map(keyOf)));
  const placed = frames.filter((f) => f.kind !== "meeting" && f.to !== null);
  return (frame) =>
    frame.kind === "session" &&
    (visits!.has(keyOf(frame)) ||
      isTheirSummit(trips, encounters!.has(keyOf(frame)), frame) ||
      isToldWithPlace(placed, frame));
}

function tell(trip: Trip, frame: TripFrame): void {
  if (trip.frames.length < MOST_TELLINGS) trip.frames.push(frame);
}

/**
 * "Lavrov's visit coincides with Kayani's trip": the one that has no days of its own takes the other's, as an
 * approximation.
 */
function coincide(trips: readonly Trip[], trip: Trip): void {
  const at = trip.frames.findIndex((f) => f.coincides === true);
  if (at < 0 || isDated(trip.frames)) return;
  const frame = trip.frames[at]!;
  const other = trips.find(
    (t) => t !== trip && t.frames.some((f) => f.sentence === frame.sentence && f.coincides === true)
  );
  const start = other?.frames.find((f) => f.start !== null)?.start ?? null;
  const status = other?.frames.find((f) => f.modality.status !== null)?.modality.status ?? null;
  trip.frames[at] = {
    ...frame,
    start: start === null ? null : `${start.replace(/[~?]$/, "")}~`,
    modality: {...frame.modality, status: frame.modality.status ?? status}
  };
}

/** People of a trip over all its frames. */
export function peopleOf({frames}: Trip): Actor[] {
  const people = unique(frames.filter((f) => f.kind === frames[0]!.kind).flatMap((f) => f.people));
  // "his Greek counterpart, Nikos Dendias": what stands beside the name of somebody from there is no other person.
  const isOther = ({name, country}: Actor): boolean =>
    !name.startsWith(COUNTERPART) || people.every((p) => p.name === name || p.country !== country);
  const named = people.filter((p) => !isUnnamed(p) && isOther(p));
  return named.length > 0 ? named : people;
}

/** "A delegation", "Peruvian officials". */
function isUnnamed({name, unnamed}: Actor): boolean {
  return unnamed === true || name.startsWith(DELEGATION);
}

/** Whether a frame tells the trip that others have told. */
function isSameTrip(context: VisitContext, trip: Trip, frame: TripFrame): boolean {
  const first = trip.frames[0]!;
  if (first.kind !== frame.kind || first.to?.country !== frame.to?.country) return false;
  if (frame.kind === "session")
    return (
      agreeOnDates(context, trip, frame) &&
      statusClass(first.modality.status) === statusClass(frame.modality.status) &&
      sameTense(trip, frame)
    );
  const isNameless = [...frame.people, ...first.people].some(isUnnamed);
  const isSame = frame.people.some((p) => trip.frames.some((f) => f.people.some((q) => q.name === p.name)));
  if (!(isNameless || isSame) || !areCompatriots(frame.people[0], first.people[0], isSame)) return false;
  return !isBygone(context, trip.frames, frame) && agreeOnDates(context, trip, frame) && agreeOnStatus(trip, frame);
}

/** Whether travellers are of one country, as far as is known: a name may be told without its country at first. */
function areCompatriots(a: Actor | undefined, b: Actor | undefined, isSame: boolean): boolean {
  return a?.country === b?.country || (isSame && (a?.country === null || b?.country === null));
}

/** A meeting goes into the trip that one of its people is on; those that stand for themselves are returned. */
function placeMeetings(context: VisitContext, trips: readonly Trip[], frames: readonly TripFrame[]): Trip[] {
  const meetings: Trip[] = [];
  const travels = createTripsByPerson();
  const encounters = createTripsByPerson();
  for (const trip of trips) travels.add(trip, peopleOf(trip));
  for (const frame of frames) {
    if (frame.kind !== "meeting") continue;
    const fitting = travels.find(frame.people).filter((trip) => isInside(context, trip, frame));
    const near = fitting.sort(
      (a, b) => Number(isPastFor(a, frame)) - Number(isPastFor(b, frame)) || gap(a, frame) - gap(b, frame)
    )[0];
    const meeting = near ?? findTwin(context, encounters.find(frame.people), frame) ?? {frames: []};
    if (meeting.frames.length === 0) meetings.push(meeting);
    if (near === undefined) encounters.add(meeting, frame.people);
    tell(meeting, frame);
  }
  return meetings;
}

/** The meeting told before that has two of the people and fits; undefined for none. */
function findTwin(context: VisitContext, meetings: readonly Trip[], frame: TripFrame): Trip | undefined {
  return meetings.find(
    (t) =>
      frame.people.filter((p) => peopleOf(t).some((q) => q.name === p.name)).length >= 2 &&
      agreeOnDates(context, t, frame) &&
      (t.frames[0]!.to === null || frame.to === null || t.frames[0]!.to.country === frame.to.country)
  );
}

/** "will hold talks": not on a trip of which nothing but what was made is told, where another fits. */
function isPastFor({frames}: Trip, {modality}: TripFrame): boolean {
  return modality.status === "planned" && frames.every((f) => f.modality.status === "held" && !isStay(f));
}

function gap(trip: Trip, frame: TripFrame): number {
  return Math.min(...trip.frames.map((f) => Math.abs(f.sentence - frame.sentence)));
}

/** Whether a meeting took place on a trip of one of its people. */
function isInside(context: VisitContext, trip: Trip, frame: TripFrame): boolean {
  const first = trip.frames[0]!;
  if (first.kind !== "visit" || frame.earlier || frame.rule === "meeting/sidelines") return false;
  if (frame.to !== null && frame.to.country !== first.to?.country) return false;
  if (frame.occasion === BARE_SIDELINES && gap(trip, frame) <= 1) return true;
  // "will be in Rome from 3 to 6 June and have an audience with the Pope on 6 June"
  if (frame.to === null && trip.frames.some((f) => f.sentence === frame.sentence && isOnDayOf(f, frame))) return true;
  // Travellers who only confer with one another tell nothing of the trip.
  const travellers = peopleOf(trip);
  const isAmongThem = frame.people.every((p) => travellers.some((t) => t.name === p.name));
  if (frame.people.length > 1 && isAmongThem && frame.to === null) return false;
  const hosts =
    frame.people.some((p) => p.country === first.to?.country) ||
    trip.frames.some((f) => f.with.some((w) => frame.people.some((p) => p.name === w.name)));
  const strangers = frame.people.every(
    (p) => p.country === null || p.country === first.people[0]?.country || p.country === first.to?.country
  );
  const isOn = trip.frames.some(isStay);
  const near = frame.to === null && strangers && gap(trip, frame) <= 1 && agreeOnDates(context, trip, frame);
  if (
    near &&
    trip.frames.every(
      (f) =>
        !f.earlier &&
        !/^(?:off|wish)$/.test(statusClass(f.modality.status)) &&
        (isOn || (f.modality.status === "planned") === (frame.modality.status === "planned"))
    )
  )
    return true;
  if (frame.people.length > 1 && !hosts && frame.to === null) return false;
  if (trip.frames.some((f) => f.earlier) || !agreeOnDates(context, trip, frame)) return false;
  const status = trip.frames.map((f) => statusClass(f.modality.status));
  const isWish = status.includes("wish") && !status.includes("real");
  return frame.modality.status === "held" || frame.modality.status === "under way"
    ? !status.includes("off") && !isWish && trip.frames.some((f) => f.modality.status !== "planned")
    : !isWish || frame.modality.status === "proposed";
}
