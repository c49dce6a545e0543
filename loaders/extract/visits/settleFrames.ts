import {findNounModality} from "../../annotate/modality/findNounModality.ts";
import type {CountryCode} from "../../types.ts";
import {hereOf} from "./hereOf.ts";
import {atHome} from "./atHome.ts";
import {unique} from "./findActors.ts";
import {DEED_RULE} from "./isAtDesk.ts";
import {findGoalAround, REACH} from "./findGoalAround.ts";
import {areEnvoysOfMany} from "./isNameless.ts";
import {onNewDay} from "./onNewDay.ts";
import {asHost, onOwnTrip} from "./onOwnTrip.ts";
import {onReturn} from "./onReturn.ts";
import {onTour} from "./onTour.ts";
import {settleDates} from "./settleDates.ts";
import {settleStatus} from "./settleStatus.ts";
import {titlePlace} from "./titlePlace.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {asTheirTour, withTourDays} from "./withTourDays.ts";
import {withKnownCountries} from "./withKnownCountries.ts";

const CALLED_OFF = /^(?:cancelled|postponed)$/;

const EVENT = /^(?:summit|ceremony|conference|meeting|signing|parade|talks|session|celebrations|congress|forum)$/;

/** How many frames around one may explain it; keeps long documents linear. */
const WINDOW = 150;

/**
 * Frames with their travellers and destinations filled in from one another, one frame a country of origin; the rest
 * are dropped.
 */
export function settleFrames(context: VisitContext, told: readonly TripFrame[]): TripFrame[] {
  const frames = told.map((frame, i) => onReturn(context, frame, i, told));
  const topic = topicOf(
    context,
    frames.filter((f) => f.sentence < context.told)
  );
  const settled: TripFrame[] = [];
  frames.forEach((told, i) => {
    const frame = asHost(onOwnTrip(told, settled.slice(-WINDOW)), settled.slice(-WINDOW));
    if (frame.kind !== "visit" || frame.wide === true) settled.push(frame);
    else
      settled.push(
        ...settleVisit(context, frame, settled.slice(-WINDOW), frames.slice(Math.max(0, i - WINDOW), i + WINDOW), topic)
      );
  });
  const tours = settled.filter((f) => f.wide === true).slice(0, WINDOW);
  const isOff = ({modality}: TripFrame): boolean => CALLED_OFF.test(modality.status ?? "");
  const [off, made] = [tours.filter(isOff), tours.filter((f) => !isOff(f))];
  const stops = settled
    .filter((f) => f.wide !== true)
    .map((f) => asTheirTour(onTour(context, calledOff(f, off), made), made));
  const trips = withTourDays(stops, made);
  return settleDates(context, withKnownCountries(trips))
    .flatMap((frame) => [frame, ...eventOff(context, frame)])
    .map(onNewDay)
    .map((frame) => settleStatus(context, frame));
}

function settleVisit(
  context: VisitContext,
  frame: TripFrame,
  settled: readonly TripFrame[],
  all: readonly TripFrame[],
  topic: Destination | null
): TripFrame[] {
  if (areEnvoysOfMany(frame.people)) return [];
  // Entries of a diary stand beside one another, and tell nothing of each other.
  const entry = context.diary.get(context.parsed[frame.sentence]!.sentence.n);
  if (entry !== undefined && frame.people.length === 0) return [];
  const filled = frame.people.length === 0 ? adoptTravellers(frame, settled) : [frame];
  return filled.flatMap((f) => {
    const to = f.to ?? (entry === undefined ? findGoalAround(context, f, settled, all, topic) : entry.to);
    if (to === null) return [];
    const goals = goalsOf(f.people, all);
    const known = f.people.map((p) => (DEED_RULE.test(f.rule) ? p : atHome(context, p, to, goals)));
    const hosts = unique([...f.with, ...known.filter((p) => p.country === to.country && p.official)]);
    return byOrigin(known.filter((p) => p.country !== to.country)).map((people) => ({
      ...f,
      people,
      to,
      with: hosts.filter((w) => people.every((p) => p.name !== w.name))
    }));
  });
}

/** The countries to which any of these people goes: none of them is where he comes from. */
function goalsOf(people: readonly Actor[], frames: readonly TripFrame[]): ReadonlySet<CountryCode> {
  const own = frames.filter((f) => f.people.some(({name}) => people.some((p) => p.name === name)));
  return new Set(own.flatMap((f) => f.to?.country ?? []));
}

/** The destination that most frames of the document name: what "arrived on Wednesday" is about. */
function topicOf(context: VisitContext, frames: readonly TripFrame[]): Destination | null {
  const titled = titlePlace(context);
  if (titled !== null) return titled;
  const counts = new Map<CountryCode, {to: Destination; count: number}>();
  for (const {to, kind} of frames) {
    if (to === null || kind !== "visit") continue;
    const known = counts.get(to.country);
    counts.set(to.country, {to: known?.to ?? {...to, place: null, token: -1}, count: (known?.count ?? 0) + 1});
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return most?.to ?? hereOf(context)[0] ?? null;
}

/**
 * "The trip was postponed" is about the last trip told; a trip to a named country without a traveller is the last
 * traveller's.
 */
function adoptTravellers(frame: TripFrame, settled: readonly TripFrame[]): TripFrame[] {
  const near = settled.filter((f) => f.kind === "visit" && frame.sentence - f.sentence <= REACH && f.people.length > 0);
  const telling =
    frame.rule === "visit/itinerary" ||
    frame.modality.explicit ||
    frame.start !== null ||
    frame.end !== null ||
    frame.days !== null;
  if (!telling || frame.earlier) return [];
  if (frame.to === null) {
    const trips = near.filter((f) => f.wide !== true);
    const last =
      trips.findLast((f) => f.modality.status !== "held" || !frame.modality.explicit) ??
      trips.findLast((f) => f.sentence >= frame.sentence - 1);
    return last === undefined ? [] : [{...frame, people: last.people, to: last.to, anaphoric: true}];
  }
  const same = near.findLast((f) => f.to?.country === frame.to?.country) ?? mainTraveller(near, frame);
  if (same === undefined) return [];
  const modality = frame.rule === "visit/itinerary" && frame.modality.status === null ? same.modality : frame.modality;
  // "has put off a tour from 3 to 9 May … The tour - to Peru and Chile - was": on the same days.
  const days = same.wide === true && frame.start === null && CALLED_OFF.test(modality.status ?? "") ? daysOf(same) : {};
  return [{...frame, ...days, people: same.people, modality}];
}

function daysOf({start, end}: TripFrame): Pick<TripFrame, "start" | "end" | "shared"> {
  return {start, end, shared: true};
}

/** Whoever travelled last, but a plan is of somebody who has plans where anybody near has. */
function mainTraveller(near: readonly TripFrame[], {to, modality}: TripFrame): TripFrame | undefined {
  const abroad = near.filter((f) => f.people.every((p) => p.country !== to?.country));
  const isPlan = (f: TripFrame): boolean => f.modality.status === "planned";
  return (modality.status === "planned" ? abroad.findLast(isPlan) : undefined) ?? abroad.at(-1);
}

/**
 * People of one telling by country; whoever has none comes from where his companion does ("the king and Queen Mary").
 */
function byOrigin(people: readonly Actor[]): Actor[][] {
  const known = new Set(people.flatMap((p) => p.country ?? []));
  const isMost = people.filter((p) => p.country !== null).length * 2 >= people.length;
  if (known.size === 1 && isMost) return [people.map((p) => ({...p, country: p.country ?? [...known][0]!}))];
  const groups = new Map<CountryCode | null, Actor[]>();
  for (const person of people) groups.set(person.country, [...(groups.get(person.country) ?? []), person]);
  return [...groups.values()];
}

/** "He called off his tour of the Gulf. He had planned to visit Doha": the stops of a tour fall with it. */
function calledOff(frame: TripFrame, tours: readonly TripFrame[]): TripFrame {
  if (frame.modality.status !== "planned" || !frame.modality.pastPlan) return frame;
  const off = tours.find(
    (t) =>
      Math.abs(t.sentence - frame.sentence) <= 3 && t.people.some((p) => frame.people.some((q) => p.name === q.name))
  );
  return off === undefined ? frame : {...frame, modality: off.modality};
}

/** "The summit at which he was to sign has been put off": so is the trip that was made for it. */
function eventOff({parsed}: VisitContext, frame: TripFrame): TripFrame[] {
  if (frame.kind !== "visit" || frame.modality.status !== "planned" || !frame.modality.pastPlan) return [];
  const sentence = parsed[frame.sentence]!;
  const events = sentence.chunks.filter(
    (c) => c.kind === "noun" && EVENT.test(sentence.sentence.tokens[c.head]!.lower)
  );
  const off = events
    .map((c) => findNounModality(sentence, c))
    .find((m) => m.status === "cancelled" || m.status === "postponed");
  return off === undefined ? [] : [{...frame, rule: "visit/event-off", modality: off, start: null, end: null}];
}
