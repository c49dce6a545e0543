import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import {findNounModality} from "../../annotate/modality/findNounModality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import type {CountryCode, Mention, PlaceMention} from "../../types.ts";
import {hereOf} from "./findDestinations.ts";

import {titlePlace} from "./titlePlace.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";

/** How far back, in sentences, "the trip" may point. */
const REACH = 8;

/** How many frames around one may explain it; keeps long documents linear. */
const WINDOW = 150;

/** Frames with their travellers and destinations filled in from one another, one frame a country of origin; the rest are dropped. */
export function settleFrames(context: VisitContext, frames: readonly TripFrame[]): TripFrame[] {
  const topic = topicOf(context, frames);
  const settled: TripFrame[] = [];
  frames.forEach((frame, i) => {
    if (frame.kind !== "visit") settled.push(frame);
    else
      settled.push(
        ...settleVisit(context, frame, settled.slice(-WINDOW), frames.slice(Math.max(0, i - WINDOW), i + WINDOW), topic)
      );
  });
  return settled
    .map((frame) => withNewsDay(context, nextWeekday(context, frame)))
    .flatMap((frame) => [frame, ...eventOff(context, frame)])
    .map((frame) => withoutDayOfNews(context, {...frame, modality: datedModality(context, frame)}));
}

function settleVisit(
  context: VisitContext,
  frame: TripFrame,
  settled: readonly TripFrame[],
  all: readonly TripFrame[],
  topic: Destination | null
): TripFrame[] {
  const filled = frame.people.length === 0 ? adoptTravellers(frame, settled) : [frame];
  return filled.flatMap((f) => {
    const to = f.to ?? findGoal(context, f, settled, all, topic);
    if (to === null) return [];
    return byOrigin(f.people.filter((p) => p.country !== to.country)).map((people) => ({...f, people, to, with: f.with.filter((w) => people.every((p) => p.name !== w.name))})); // prettier-ignore
  });
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

/** "The trip was postponed" is about the last trip told; a trip to a named country without a traveller is the last traveller's. */
function adoptTravellers(frame: TripFrame, settled: readonly TripFrame[]): TripFrame[] {
  const near = settled.filter((f) => f.kind === "visit" && frame.sentence - f.sentence <= REACH && f.people.length > 0);
  const telling = frame.modality.explicit || frame.start !== null || frame.end !== null || frame.days !== null;
  if (!telling || frame.earlier) return [];
  if (frame.to === null) {
    const last = near.findLast(
      (f) => f.modality.status !== "held" || !frame.modality.explicit || f.sentence >= frame.sentence - 1
    );
    return last === undefined ? [] : [{...frame, people: last.people, to: last.to, anaphoric: true}];
  }
  const same = near.findLast((f) => f.to?.country === frame.to?.country) ?? mainTraveller(near, frame.to.country);
  return same === undefined ? [] : [{...frame, people: same.people}];
}

function mainTraveller(near: readonly TripFrame[], to: CountryCode): TripFrame | undefined {
  return near.findLast((f) => f.people.every((p) => p.country !== to));
}

function findGoal(
  context: VisitContext,
  frame: TripFrame,
  settled: readonly TripFrame[],
  all: readonly TripFrame[],
  topic: Destination | null
): Destination | null {
  const isHis = (f: TripFrame): boolean => f !== frame && f.kind === "visit" && f.to !== null && f.people.some((p) => frame.people.some((q) => p.name === q.name)); // prettier-ignore
  const foreign = (to: Destination | null): boolean =>
    to !== null && frame.people.some((p) => p.country !== to.country);
  const sources = all
    .filter((f) => f.sentence === frame.sentence && f.rule === "visit/return-from")
    .map((f) => f.to?.country);
  const isGoal = (f: TripFrame): boolean =>
    f.rule !== "visit/return-from" && foreign(f.to) && !sources.includes(f.to?.country);
  const recent = settled.findLast((f) => isHis(f) && isGoal(f) && f.sentence >= frame.sentence - 2);
  const dateline = frame.anaphoric
    ? undefined
    : hereOf(context).find((h) => foreign(h) && !sources.includes(h.country));
  if (recent === undefined && dateline !== undefined) return dateline;
  const own = recent ?? settled.findLast((f) => isHis(f) && isGoal(f) && f.sentence >= frame.sentence - REACH) ?? all.find((f) => isHis(f) && isGoal(f)); // prettier-ignore
  if (own?.to != null) return {...own.to, place: null, token: -1};
  if (frame.here === true) return foreign(topic) ? topic : null;
  const near = placeInSentence(context, frame) ?? settled.findLast((f) => f.kind === "visit" && isGoal(f) && f.sentence >= frame.sentence - 3)?.to ?? null; // prettier-ignore
  if (foreign(near)) return {...near!, token: -1};
  if (foreign(topic)) return topic;
  const here = hereOf(context)[0] ?? null;
  return foreign(here) ? here : null;
}

/** "stood at the crossing near Serhetabat beside Akhund, who had come over": a place told earlier in the sentence. */
function placeInSentence({parsed}: VisitContext, frame: TripFrame): Destination | null {
  const {tokens, mentions} = parsed[frame.sentence]!.sentence;
  const place = mentions.findLast((m): m is PlaceMention => m.type === "place" && m.form !== "demonym" && m.country !== null && m.lastToken < frame.token && /^(?:in|at|near)$/.test(tokens[m.firstToken - 1]?.lower ?? "") && frame.people.some((p) => p.country !== m.country)); // prettier-ignore
  if (place === undefined) return frame.anaphoric ? onlyPartner(mentions, frame) : null;
  return frame.people.every((p) => p.country === place.country) ? null : {country: place.country!, place: place.form === "city" ? place.place : null, token: -1}; // prettier-ignore
}

/** "Lima has drawn half of what X promised on his visit": the one other country that the sentence speaks of by name. */
function onlyPartner(mentions: readonly Mention[], {people}: TripFrame): Destination | null {
  const named = mentions.filter((m): m is PlaceMention => m.type === "place" && m.form !== "region" && m.country !== null && people.every((p) => p.country !== m.country)); // prettier-ignore
  const country = named[0]?.country ?? null;
  return country !== null && named.every((m) => m.country === country) ? {country, place: null, token: -1} : null;
}

function byOrigin(people: readonly Actor[]): Actor[][] {
  const groups = new Map<CountryCode | null, Actor[]>();
  for (const person of people) groups.set(person.country, [...(groups.get(person.country) ?? []), person]);
  return [...groups.values()];
}

/** "would fly to Minsk on Friday": the weekday of a plan lies ahead. */
function nextWeekday({today}: VisitContext, frame: TripFrame): TripFrame {
  const shift = (day: string | null): string | null =>
    day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? addDays(day, 7) : day;
  const start = frame.start ?? frame.end;
  const {status, present} = frame.modality;
  const planned = status === "planned" || status === "proposed" || (status === null && present);
  if (
    frame.weekday !== true ||
    !planned ||
    today === null ||
    start === null ||
    start >= today ||
    start < addDays(today, -7)
  )
    return frame;
  return {...frame, start: shift(frame.start), end: shift(frame.end)};
}

/** "Thursday was not all lost. Orban was in Jerusalem": a day that opens the sentence before. An undated page's weekday is near its own date. */
function withNewsDay({parsed, annotated}: VisitContext, frame: TripFrame): TripFrame {
  if (frame.start !== null || frame.end !== null || frame.kind !== "visit" || frame.modality.status !== "held")
    return frame;
  const {sentence} = parsed[frame.sentence]!;
  const {published} = annotated.source;
  const weekday = sentence.mentions.some((m) => m.type === "date" && m.weekday !== null && m.edtf === null);
  if (weekday && published?.endsWith("/..")) return frame.rule === "visit/return-from" ? {...frame, end: published} : {...frame, start: published, end: published}; // prettier-ignore
  const before = parsed[frame.sentence - 1]?.sentence;
  const sameDay = /\b(?:in the (?:morning|afternoon|evening)|later (?:in|on) the day|later that day|that (?:day|evening|night|afternoon)|the same (?:day|evening)|at (?:noon|dusk|dawn|nightfall))\b/i.test(annotated.source.text.slice(sentence.start, sentence.end)); // prettier-ignore
  const told = parsed.slice(Math.max(0, frame.sentence - 2), frame.sentence).flatMap((p) => p.sentence.mentions).findLast((m) => m.type === "date" && m.form === "point" && /^\d{4}-\d\d-\d\d$/.test(m.edtf ?? "")); // prettier-ignore
  if (sameDay && told?.type === "date") return {...frame, start: told.edtf};
  const day = before?.mentions.find((m) => m.type === "date" && m.firstToken === 0 && m.form === "point" && m.edtf !== null && /^\d{4}-\d\d-\d\d$/.test(m.edtf)); // prettier-ignore
  if (day?.type !== "date" || before?.block !== sentence.block || sentence.mentions.some((m) => m.type === "date"))
    return frame;
  return {...frame, start: day.edtf, end: day.edtf};
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

const EVENT = /^(?:summit|ceremony|conference|meeting|signing|parade|talks|session|celebrations|congress|forum)$/;

/** "cancelled the trip on Tuesday", said on Wednesday: a day just past is when it was called off, not when it was to be. */
function withoutDayOfNews({today}: VisitContext, frame: TripFrame): TripFrame {
  const {status} = frame.modality;
  const last = boundsOf(frame.end ?? frame.start)?.last ?? null;
  if ((status !== "cancelled" && status !== "postponed") || today === null || last === null) return frame;
  return last < today && last >= addDays(today, -7) ? {...frame, start: null, end: null} : frame;
}

/** What the dates say where the words do not, or say otherwise: "arrives on Friday" is planned, a stay that is over was held. */
function datedModality({today, parsed}: VisitContext, {modality, start, end, sentence}: TripFrame): Modality {
  const {status} = modality;
  if (today !== null && status === null && modality.present && start === null && end === null) {
    // "leaves on Thursday, stops in Bern": the present tense of a sentence that looks ahead.
    const ahead = parsed[sentence]!.sentence.mentions.some((m) => m.type === "date" && (boundsOf(m.edtf)?.first ?? "") > today); // prettier-ignore
    return ahead ? {...modality, status: "planned"} : modality;
  }
  if (today === null || (status !== null && !/^(?:held|under way|planned)$/.test(status))) return modality;
  const first = boundsOf(start)?.first ?? boundsOf(end)?.first ?? null;
  const last = boundsOf(end)?.last ?? null;
  if (first !== null && first > today && (status === null || status === "under way"))
    return {...modality, status: "planned"};
  if (last !== null && last < today && (status === null || status === "under way"))
    return {...modality, status: "held"};
  // "leads a mission to Oslo later this month": what the present tense tells of the days that are left is to come.
  if (status === null && modality.present && first === today && (boundsOf(start)?.last ?? "") > today)
    return {...modality, status: "planned"};
  if (status === null && first !== null && first <= today)
    return {...modality, status: last !== null && last > today ? "under way" : "held"};
  return modality;
}
