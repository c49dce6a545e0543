import type {Evidence, VisitRecord, VisitStatus} from "../../types.ts";
import {unique} from "./findActors.ts";
import {peopleOf} from "./mergeTrips.ts";
import type {Trip} from "./mergeTrips.ts";
import {boundedDates, datesOf} from "./tripDates.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {statusOf} from "./tripStatus.ts";

/** Sentences that one row may rest on. */
const MAX_EVIDENCE = 5;

/** Turns the trips of a document into its rows, in text order. */
export function buildRecords(context: VisitContext, trips: readonly Trip[]): VisitRecord[] {
  return trips.map((trip) => buildRecord(context, trip, trips));
}

function buildRecord(context: VisitContext, trip: Trip, trips: readonly Trip[]): VisitRecord {
  const first = trip.frames[0]!;
  const own = trip.frames.filter((f) => f.kind === first.kind);
  const people = peopleOf(trip);
  const met = trip.frames.flatMap((f) => (f.kind === first.kind ? f.with : f.people));
  const status = statusOf(context, trip, trips);
  return {
    document: context.annotated.source.id,
    kind: first.kind,
    people: people.map((p) => p.name),
    from: first.kind === "visit" ? (people.find((p) => p.country !== null)?.country ?? null) : null,
    to: (first.to ?? own.find((f) => f.to !== null)?.to)?.country ?? null,
    place: placeOf(context, trip, status),
    with: unique(met)
      .filter((a) => people.every((p) => p.name !== a.name))
      .map((a) => a.name),
    ...boundedDates(context, trip, datesOf(context, trip), status),
    status,
    occasion: own.find((f) => f.occasion !== null)?.occasion ?? null,
    evidence: evidenceOf(context, trip, status)
  };
}

/** The first city that the trip's own words name, or its talks; the dateline's where they name but one still to come. */
function placeOf(context: VisitContext, {frames}: Trip, status: VisitStatus): string | null {
  const first = frames[0]!;
  const placed = frames.filter((f) => f.to?.place != null);
  const own = placed.filter((f) => f.kind === first.kind);
  const isAhead = own.every(({modality}) => modality.status === "planned");
  const here = isAhead ? datelineOf(context, first, status) : null;
  return here ?? own[0]?.to?.place ?? placed[0]?.to?.place ?? null;
}

/** "OTTAWA – The premier met today with X, who is on a visit to Canada": talks that a dateline places. */
function datelineOf({annotated: {here}}: VisitContext, {to}: TripFrame, status: VisitStatus): string | null {
  const isThere = here !== null && here.country === to?.country && /^(?:held|under way)$/.test(status);
  return isThere ? here.place : null;
}

/**
 * Few sentences that give the row: each one tells it by itself, or adds a person, place, date, status or counterpart.
 */
function evidenceOf({annotated, parsed}: VisitContext, {frames}: Trip, status: VisitStatus): Evidence[] {
  const chosen = new Map<number, string>();
  const told = new Set<string>();
  for (const frame of [...frames].sort(
    (a, b) => Number(a.anaphoric) - Number(b.anaphoric) || a.sentence - b.sentence
  )) {
    const facts = factsOf(frame, status).filter((fact) => !told.has(fact));
    if (facts.length === 0 || (chosen.size >= MAX_EVIDENCE && !chosen.has(frame.sentence))) continue;
    facts.forEach((fact) => told.add(fact));
    if (!chosen.has(frame.sentence)) chosen.set(frame.sentence, frame.rule);
  }
  return [...chosen]
    .sort((a, b) => a[0] - b[0])
    .map(([n, rule]) => {
      const {start, end} = parsed[n]!.sentence;
      return {start, end, quote: annotated.source.text.slice(start, end), rule};
    });
}

function factsOf(
  {people, to, start, end, days, with: hosts, modality, kind, anaphoric, sentence}: TripFrame,
  status: VisitStatus
): string[] {
  return [
    ...people.map((p) => `${kind === "meeting" ? "met" : "who"} ${p.name}`),
    ...(to === null ? [] : [`to ${to.country}`, ...(to.place === null ? [] : [`at ${to.place}`])]),
    ...[start, end].flatMap((date) => (date === null ? [] : [`on ${date}`])),
    ...(anaphoric || to === null || to.token < 0 || people.length === 0 ? [] : [`told in ${sentence}`]),
    ...(days === null ? [] : [`for ${days}`]),
    ...hosts.map((h) => `met ${h.name}`),
    ...(modality.explicit && modality.status === status ? [`is ${status}`] : [])
  ];
}
