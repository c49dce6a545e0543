import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Token} from "../../types.ts";
import {atHome, isOfficerOfNone} from "./atHome.ts";
import {isPosted} from "./isAtDesk.ts";
import {isAtSeat, isOfWorld, SEATS} from "./isOfWorld.ts";
import {findPlaceList} from "./findListedStops.ts";
import {placeWhereHeld} from "./findGatheringPlace.ts";
import {findMeetingPlace} from "./findMeetingPlace.ts";
import type {MeetingDraft} from "./findMeetingPlace.ts";
import {findOccasion} from "./findOccasion.ts";
import {datesOfGovernor} from "./datesOfDestination.ts";
import {findTripDates} from "./findTripDates.ts";
import {isNameless} from "./isNameless.ts";
import {isLocated} from "./mentionKinds.ts";
import {SIDELINES} from "./sidelines.ts";
import type {Actor, Destination, TripDates, TripFrame, VisitContext} from "./tripFrame.ts";

/** The occasion of a meeting on the sidelines of what was just told. */
export const BARE_SIDELINES = "sidelines";
/** What many states' leaders come to, whoever of them is at home: they meet there, and one does not visit another. */
const OF_MANY = /\b(?:council|summit|assembly|G-?\d+)\b/i;

/** The frame that a meeting gives: a visit where its place is known and is home to one side; empty for nobody's. */
export function meetingFrames(
  context: VisitContext,
  parsed: ParsedSentence,
  draft: MeetingDraft,
  sentence: number
): TripFrame[] {
  const {modality, last, token} = draft;
  if (draft.people.every(isNameless)) return [];
  const {tokens} = parsed.sentence;
  const sidelines = tokens.some(({lower}) => SIDELINES.test(lower));
  const aside = sidelines ? placeWhereHeld(parsed, nounsBehind(parsed, SIDELINES)) : null;
  const to = findMeetingPlace(context, parsed, draft) ?? aside ?? atPost(context, draft);
  const people = withOrigin(context, draft.people, to);
  const earlier = tokens.slice(Math.max(0, token - 3), token).some((t) => /^(?:previous|last|earlier)$/.test(t.lower));
  const base = {
    rule: sidelines && !isBare(tokens) ? "meeting/sidelines" : "meeting/met",
    to,
    modality,
    occasion: sidelines ? sidelineOccasion(parsed) : findOccasion(parsed, token + 1, last),
    earlier,
    anaphoric: to === null,
    dayTold: isDayTold(parsed, draft),
    sentence,
    token,
    ...datesOfMeeting(parsed, draft)
  };
  const hosts = to === null ? [] : hostsAmong(context, parsed, {...draft, people}, to);
  const isMany = sidelines && OF_MANY.test(base.occasion ?? "");
  const guests =
    to === null || isMany
      ? []
      : people.filter((p) => (p.country !== null || isOfWorld(context, p)) && !hosts.includes(p));
  if (guests.length > 0 && hosts.length > 0 && guests.every((guest) => isEnvoy(context, guest)))
    return [{...base, rule: "meeting/envoy", kind: "meeting", people, with: []}];
  if (guests.length > 0 && hosts.length > 0)
    return [{...base, rule: "meeting/at-home", kind: "visit", people: guests, with: hosts}];
  // "Ahead of his trip to Lima, he met the press."
  const isThere = to !== null && !sidelines && word(tokens[to.token - 1]) !== "to";
  const travellers = isThere ? travellersAbroad(people, guests) : [];
  if (travellers.length === 0) return [{...base, kind: "meeting", people, with: []}];
  const others = people.filter((p) => !travellers.includes(p));
  const abroad: TripFrame = {...base, rule: "meeting/abroad", kind: "visit", people: travellers, with: others};
  return [abroad, ...furtherStops(parsed, to!).map((stop) => ({...abroad, to: stop, with: []}))];
}

/** "on the sidelines of a summit taking place in Oslo": the nouns behind a word. */
function nounsBehind({sentence: {tokens}, chunks}: ParsedSentence, pattern: RegExp): Chunk[] {
  const at = tokens.findIndex(({lower}) => pattern.test(lower));
  return chunks.filter(({kind, first}) => kind === "noun" && first > at);
}

/** Those at home where a meeting is, or in one of the countries that the guest has seen. */
function hostsAmong(context: VisitContext, parsed: ParsedSentence, draft: MeetingDraft, to: Destination): Actor[] {
  const visited = countriesVisited(parsed, draft);
  return draft.people.filter(
    (p, i) => p.country === to.country || (i > 0 && visited.has(p.country)) || isAtSeat(context, p, to)
  );
}

/** "visited Chile and Peru, where he met X and Y": each of them is at home in one. */
function countriesVisited({sentence}: ParsedSentence, {marker, token}: MeetingDraft): ReadonlySet<string | null> {
  const places = marker === "where" ? sentence.mentions.filter(isLocated).filter((m) => m.lastToken < token) : [];
  return new Set(places.map(({country}) => country));
}

/** An ambassador whom the text names: "the ambassador of Oman" alone makes no meeting. */
export function isEnvoy(context: VisitContext, person: Actor): boolean {
  return isPosted(context, person) && context.annotated.people.has(person.name);
}

/** "Dutch Ambassador Lund met Trade Minister Roe of Kenya": whoever meets an ambassador is at home; null for other meetings. */
function atPost(context: VisitContext, {people, modality}: MeetingDraft): Destination | null {
  const envoys = people.filter((person) => isEnvoy(context, person));
  const hosts = people.filter((person) => !envoys.includes(person));
  const country = hosts[0]?.country ?? null;
  const isHome = country !== null && hosts.every((host) => host.country === country && host.official);
  const areAbroad = envoys.length > 0 && envoys.every((e) => e.country !== null && e.country !== country);
  return isHome && areAbroad && modality.status === "held" ? {country, place: null, token: -1} : null;
}

/** The meeting's own, else those of the stay or way: "was in Oslo in May, where he met X", "came on Friday to meet X". */
function datesOfMeeting(parsed: ParsedSentence, {first, last, marker, token}: MeetingDraft): TripDates {
  const own = findTripDates(parsed, first, last, "whole", null);
  if (own.start !== null || own.end !== null) return own;
  if (marker === "where") return findTripDates(parsed, 0, last, "start", null);
  const clause = parsed.clauses.find(({verb}) => verb.head === token);
  const governor = clause?.governor == null ? undefined : parsed.clauses[clause.governor];
  return governor === undefined ? own : (datesOfGovernor(parsed, governor, clause!, "whole") ?? own);
}

/** "met on Tuesday" on a page that nobody dates. */
function isDayTold({sentence: {mentions}}: ParsedSentence, {first, last}: MeetingDraft): boolean {
  return mentions.some(
    (m) => m.type === "date" && m.form === "point" && m.edtf === null && m.firstToken >= first && m.lastToken <= last
  );
}

/** "has had talks in Paris, Geneva and Rome": the places behind the first one. */
function furtherStops({sentence}: ParsedSentence, {token, country}: Destination): Destination[] {
  const stops = token < 0 ? [] : findPlaceList(sentence, token).filter((stop) => stop.country !== country);
  const isList = stops.some(({token: at}) => word(sentence.tokens[at - 1]) === "and");
  return isList ? stops : [];
}

/** Those who met away from home, where all the guests are of one country; empty where that leaves a doubt. */
function travellersAbroad(people: readonly Actor[], guests: readonly Actor[]): readonly Actor[] {
  // "will hold talks in Geneva with Mary Robinson": whom nobody gives a country or an office may be at home.
  const areOthers = people.every((p) => guests.includes(p) || (p.country === null && !p.official));
  if (new Set(guests.map(({country}) => country)).size === 1 && areOthers) return guests;
  // "The UN's envoy holds talks in Lima": with whom, nobody tells.
  const [only] = people;
  return people.length === 1 && only!.official && only!.country === null ? people : [];
}

/** "On the sidelines she met X": of the occasion that was just told. */
function isBare(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({lower}) => SIDELINES.test(lower));
  return !/^(?:of|at|in|to)$/.test(word(tokens[at + 1]));
}

/** "The Minister held talks in Oslo with Prime Minister Solberg": beside a host, the one officer without a country. */
function withOrigin(context: VisitContext, people: readonly Actor[], to: Destination | null): readonly Actor[] {
  const strangers = people.filter(({country}) => country === null);
  if (to === null || strangers.length !== 1) return people;
  if (people.some(({country}) => country === to.country)) return people.map((p) => atHome(context, p, to));
  return isHost(context, people, to) ? people.map((p) => ({...p, country: p.country ?? to.country})) : people;
}

/** "Chilean Foreign Minister Roe met President Leon in Quito": whom a guest meets needs no country where it is his own. */
function isHost(context: VisitContext, people: readonly Actor[], {place}: Destination): boolean {
  const [met] = people.slice(-1);
  const isRelease = context.annotated.source.kind === "press release";
  const isMet = people.length > 1 && met!.country === null && isOfficerOfNone(context, met!);
  return isMet && !isRelease && !SEATS.test(place ?? "") && people[0]!.official;
}

function sidelineOccasion({sentence}: ParsedSentence): string | null {
  const {tokens} = sentence;
  if (isBare(tokens)) return BARE_SIDELINES;
  const from = tokens.findIndex(({lower}) => SIDELINES.test(lower));
  const stop = tokens.findIndex((t, i) => i > from + 2 && /^(?:in|,|\.|on|at|;)$/.test(t.lower));
  const words = tokens.slice(from, stop < 0 ? Math.min(tokens.length, from + 12) : stop);
  return words.reduce((phrase, t, i) => phrase + (i > 0 && t.start > words[i - 1]!.end ? " " : "") + t.text, "");
}
