import type {CountryCode, Mention, PlaceMention, Token} from "../../types.ts";
import {hereOf, spokenHere} from "./hereOf.ts";
import {findSetting} from "./findSetting.ts";
import {isLocated} from "./mentionKinds.ts";
import {titlePartner, titlePlace} from "./titlePlace.ts";
import type {Destination, TripFrame, VisitContext} from "./tripFrame.ts";

/** How far back, in sentences, "the trip" may point. */
export const REACH = 8;

/** Rules of staying on, going home and coming again. */
const POINTS_BACK = /^visit\/(?:be-in|leave|travel-to)$/;

/**
 * Where a trip led whose words do not tell: the traveller's goal told elsewhere, the dateline, a place nearby or what
 * the document is about; null where that would be his own country.
 */
export function findGoalAround(
  context: VisitContext,
  frame: TripFrame,
  settled: readonly TripFrame[],
  all: readonly TripFrame[],
  topic: Destination | null
): Destination | null {
  const foreign = (to: Destination | null): boolean =>
    to !== null && frame.people.some((p) => p.country !== to.country);
  const sources = sourcesOf(frame, all);
  const isGoal = (f: TripFrame): boolean =>
    f.rule !== "visit/return-from" &&
    foreign(f.to) &&
    !sources.includes(f.to?.country) &&
    !(isGoingHome(frame) && isCalledOff(f));
  const isOwnGoal = (f: TripFrame): boolean =>
    f !== frame && f.kind === "visit" && f.to !== null && sharePeople(f, frame) && isGoal(f);
  const own = settled.filter(isOwnGoal);
  // "left Oslo on Friday. He is to return on Monday": that may be to Oslo.
  if (frame.anaphoric && isLeave(frame) && own.some((f) => isLeave(f) && f.sentence >= frame.sentence - 2)) return null;
  const recent = lastStop(frame, own) ?? findRecent(frame, own);
  const dateline = frame.anaphoric ? null : hereOf(context).find((h) => foreign(h) && !sources.includes(h.country));
  if (recent === undefined && dateline != null) return dateline;
  const goal =
    goalOfHosts(frame, [...own, ...all.filter(isOwnGoal)]) ??
    recent ??
    own.findLast((f) => f.sentence >= frame.sentence - REACH) ??
    laterGoal(frame, all.filter(isOwnGoal));
  if (goal?.to != null) return {...goal.to, place: null, token: -1};
  // "will stay until Friday" tells the end of a trip, and none by itself.
  if (frame.anaphoric && frame.here !== true && POINTS_BACK.test(frame.rule)) return null;
  const home = frame.here === true && context.annotated.here === null ? spokenHere(context)[0] : undefined;
  if (home !== undefined && foreign(home)) return home;
  if (frame.here === true) return foreign(topic) && isScene(context, all, topic!) ? topic : null;
  // A stranger's visit that names no place is not said to have led to where the story plays.
  if (frame.anaphoric && frame.people.every((p) => p.country === null)) return listedGoal(frame, settled);
  const near = placeInSentence(context, frame) ?? placeBefore(context, frame, settled.filter(isGoal));
  if (foreign(near)) return {...near!, token: -1};
  const [first] = frame.people;
  const partner = titlePartner(context, first?.country ?? (first?.official === true ? context.annotated.home : null));
  if (partner !== null) return partner;
  return [topic, hereOf(context)[0] ?? null, findSetting(context)].find(foreign) ?? null;
}

/** "During the visit he will meet the president of Peru": of the traveller's goals that of whom he meets there. */
function goalOfHosts({with: hosts, anaphoric}: TripFrame, own: readonly TripFrame[]): TripFrame | undefined {
  const countries = new Set(hosts.flatMap(({country}) => country ?? []));
  return anaphoric && countries.size === 1 ? own.findLast((f) => countries.has(f.to!.country)) : undefined;
}

/** "will fly to Tokyo after stops in Rome and Bern. He is due back on Friday": he comes home from where he is yet to go. */
function lastStop(frame: TripFrame, own: readonly TripFrame[]): TripFrame | undefined {
  if (!isLeave(frame) || frame.modality.status !== "planned") return undefined;
  return own.findLast((f) => f.modality.status === "planned" && f.sentence >= frame.sentence - REACH);
}

/** The traveller's goal told later; of the way home, which has been told by then, the one of its own sentence. */
function laterGoal(frame: TripFrame, own: readonly TripFrame[]): TripFrame | undefined {
  return frame.anaphoric && isLeave(frame) ? own.find((f) => f.sentence === frame.sentence) : own[0];
}

function isLeave({rule}: TripFrame): boolean {
  return rule === "visit/leave" || rule === "visit/return-from";
}

/** "flew home": from where somebody was, and not from where he was only to be. */
function isGoingHome({rule, modality}: TripFrame): boolean {
  return rule === "visit/leave" && modality.status === "held";
}

function isCalledOff({modality}: TripFrame): boolean {
  return modality.status === "cancelled" || modality.status === "postponed";
}

/** The latest of the traveller's own goals, where it was told in the sentence or in the two before it. */
function findRecent(frame: TripFrame, goals: readonly TripFrame[]): TripFrame | undefined {
  const lately = goals.filter((f) => f.sentence >= frame.sentence - 2);
  // "will be accompanied by the minister": not on the trip that is over.
  const ahead = frame.modality.status === "planned" ? lately.filter((f) => f.modality.status !== "held") : [];
  return ahead.at(-1) ?? lately.at(-1);
}

/** Where a guest comes to, or where the trips told shortly before led. */
function placeBefore(context: VisitContext, frame: TripFrame, goals: readonly TripFrame[]): Destination | null {
  if (isOfGuest(context, frame)) return hereOf(context)[0] ?? null;
  return goals.findLast((f) => f.kind === "visit" && f.sentence >= frame.sentence - 3)?.to ?? null;
}

/** "WASHINGTON - Baker cancelled a trip to Lima because of the visit by Y": whom a noun's "by" names comes here. */
function isOfGuest(context: VisitContext, {rule, people, sentence, token}: TripFrame): boolean {
  const [here] = hereOf(context);
  const {tokens} = context.parsed[sentence]!.sentence;
  const isBy = tokens.slice(token + 1, token + 4).some(({lower}) => lower === "by" || lower === "of");
  return rule === "visit/visit-noun" && isBy && here !== undefined && people.every((p) => p.country !== here.country);
}

/** "X visited Peru in May, followed by the visit of Y in June": where the others of the list went. */
function listedGoal({sentence, start, people}: TripFrame, settled: readonly TripFrame[]): Destination | null {
  const before = settled.findLast((f) => f.kind === "visit" && f.sentence === sentence && f.start !== null);
  const isListed = start !== null && people.every(({official}) => official);
  return isListed && before?.to != null ? {...before.to, place: null, token: -1} : null;
}

function sharePeople(a: TripFrame, b: TripFrame): boolean {
  return a.people.some((p) => b.people.some((q) => p.name === q.name));
}

/** Countries that the sentence of a trip tells somebody to come back from. */
function sourcesOf({sentence}: TripFrame, all: readonly TripFrame[]): (CountryCode | undefined)[] {
  return all.filter((f) => f.sentence === sentence && f.rule === "visit/return-from").map((f) => f.to?.country);
}

/** Whether a story plays in a country, rather than mentioning it once: by its headline or by more than one trip. */
function isScene(context: VisitContext, all: readonly TripFrame[], {country}: Destination): boolean {
  return (
    titlePlace(context)?.country === country ||
    new Set(all.filter((f) => f.to?.country === country).flatMap((f) => f.people.map((p) => p.name))).size > 1
  );
}

/** "stood at the crossing near Serhetabat beside Akhund, who had come over": a place told earlier in the sentence. */
function placeInSentence({parsed}: VisitContext, frame: TripFrame): Destination | null {
  const {tokens, mentions} = parsed[frame.sentence]!.sentence;
  const place = mentions.findLast(
    (m): m is PlaceMention =>
      isLocated(m) &&
      m.lastToken < frame.token &&
      /^(?:in|at|near)$/.test(tokens[m.firstToken - 1]?.lower ?? "") &&
      frame.people.some((p) => p.country !== m.country)
  );
  if (place === undefined) return frame.anaphoric ? onlyPartner(tokens, mentions, frame) : null;
  return frame.people.every((p) => p.country === place.country)
    ? null
    : {country: place.country!, place: place.form === "city" ? place.place : null, token: -1};
}

/**
 * "Lima has drawn half of what X promised on his visit": the one other country that the sentence speaks of by name,
 * and not of its policy or people only.
 */
function onlyPartner(tokens: readonly Token[], mentions: readonly Mention[], {people}: TripFrame): Destination | null {
  const named = mentions.filter(
    (m): m is PlaceMention => isLocated(m) && m.form !== "region" && people.every((p) => p.country !== m.country)
  );
  const country = named[0]?.country ?? null;
  const isOne = country !== null && named.every((m) => m.country === country);
  return isOne && named.some(({lastToken}) => tokens[lastToken + 1]?.pos !== "NOUN")
    ? {country, place: null, token: -1}
    : null;
}
