import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {findActors} from "./findActors.ts";
import {gatheringAmong} from "./findGatheringPlace.ts";
import {findTripDates} from "./findTripDates.ts";
import {isLocated, isNamedPerson, isTown} from "./mentionKinds.ts";
import {isPosted} from "./isAtDesk.ts";
import type {Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";

/** What somebody says to those before him. */
export const REMARKS = wholeWord(
  "remarks|speech|address|comments|interview|lecture|toast|conference|briefing|keynote|appearance"
);
/** Talks and ceremonies after which somebody speaks. */
export const TALKS_BEFORE = wholeWord(
  "talks|meeting|meetings|summit|ceremony|forum|session|negotiations|consultations|retreat|round"
);
/** What somebody does in words. */
const SAYS = wholeWord(
  "say|tell|announce|praise|warn|urge|reject|confirm|thank|add|declare|express|promise|pledge|accuse|vow|insist|hail",
  "reiterate|reaffirm|stress|note|unveil|condemn|criticise|criticize|welcome|describe|acknowledge|repeat|voice|deny",
  "complain|argue|claim|concede|demand|appeal|propose|reveal|admit|lament|defend|caution|signal|concur|call"
);
const FROM_AFAR = /^(?:virtual|video|televised|telephone|phone|online|written|recorded|videotaped|radio)$/;
/** Tokens of the longest phrase that opens a sentence so. */
const LONGEST_OPENING = 36;

/**
 * "In remarks to reporters on Thursday at the alliance's headquarters in Brussels, the minister defended …": where a
 * speech that opens a sentence was given, its speaker was.
 */
export function readRemarks(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const until = endOfOpening(parsed);
  const main = parsed.clauses.find((c) => c.verb.first > until && c.governor === null);
  const to = until < 0 ? null : placeOf(context, parsed, until);
  if (to !== null && main !== undefined) return speakerAt(context, parsed, {clause: main, to, until, sentence});
  return parsed.clauses.flatMap((clause) => {
    const isThere = SAYS.test(clause.verb.lemma) && !parsed.sentence.tokens.some(({lower}) => FROM_AFAR.test(lower));
    const town = isThere ? (townOfTalks(parsed, clause) ?? townInFront(parsed, clause)) : null;
    return town === null ? [] : speakerAt(context, parsed, {clause, to: town, until: clause.last, sentence});
  });
}

/** What somebody says, and where. */
interface Remark {
  readonly clause: Clause;
  readonly to: Destination;
  /** The last token that may tell the day. */
  readonly until: number;
  readonly sentence: number;
}

/** The one foreign officer who speaks there, or by whom something is said, alone or beside one who is at home there. */
function speakerAt(context: VisitContext, parsed: ParsedSentence, {clause, to, until, sentence}: Remark): TripFrame[] {
  const modality = findVerbModality(parsed, clause);
  if (isUnreal(modality)) return [];
  const agents = clause.phrases.filter(({preposition}) => preposition === "by").flatMap(({nouns}) => nouns);
  const speakers = findActors(context, parsed, clause.verb.passive ? agents : clause.subjects);
  const officers = speakers.filter((a) => a.official && a.country !== null && !isPosted(context, a));
  const people = officers.filter(({country}) => country !== to.country);
  const hosts = officers.filter(({country}) => country === to.country);
  if (people.length !== 1 || hosts.length > 1) return [];
  const dates = findTripDates(parsed, until === clause.last ? clause.first : 0, until, "whole", null);
  const told = {people, to, with: hosts, modality, sentence, token: clause.verb.head, ...dates};
  return [tripFrame({rule: "visit/remarks", ...told})];
}

/** "announced the plan after talks in Wellington", "said at the end of a meeting in Lima": a city right behind talks. */
function townOfTalks(parsed: ParsedSentence, {verb, objects, last}: Clause): Destination | null {
  const {chunks, sentence: {tokens, mentions}} = parsed; // prettier-ignore
  // "confirmed his attendance at the summit in Lima": of what is yet to come.
  if (objects.some((c) => /^(?:attendance|participation|presence|visit|trip)$/.test(word(tokens[c.head])))) return null;
  const at = chunks.findIndex(
    (c, i) =>
      c.kind === "noun" &&
      c.first > verb.last &&
      c.last <= last &&
      isSetting(parsed, verb, c) &&
      c.mentions.every((m) => m.type !== "person") &&
      placedBehind(parsed, i) !== null
  );
  if (at < 0) return null;
  const isSummit = /^(?:summit|conference|forum)$/.test(word(tokens[chunks[at]!.head]));
  const behind = placedBehind(parsed, at)!.first + 1;
  const where = word(tokens[behind]) === "the" ? behind + 1 : behind;
  const town = mentions.find(
    (m): m is PlaceMention => (isTown(m) || (isSummit && isLocated(m))) && m.firstToken === where
  );
  return town === undefined ? null : {country: town.country!, place: town.place, token: town.firstToken};
}

/** The preposition of "a briefing in Lima", "a briefing on Tuesday at the Lima Hotel"; null for none. */
function placedBehind({chunks, sentence: {tokens}}: ParsedSentence, at: number): Chunk | null {
  const isDate = (i: number): boolean => chunks[i]?.kind === "date";
  const next = isDate(at + 1) ? at + 2 : isDate(at + 2) ? at + 3 : at + 1;
  const preposition = chunks[next];
  return preposition?.kind === "preposition" && /^(?:in|at)$/.test(word(tokens[preposition.first]))
    ? preposition
    : null;
}

/**
 * "In Lima, the minister said", "On Monday in Lima, he told": a city with no more than a day beside it in front of who
 * speaks.
 */
function townInFront({chunks, sentence: {tokens, mentions}}: ParsedSentence, {subjects}: Clause): Destination | null {
  const [who] = subjects;
  const before = who === undefined ? [] : chunks.slice(0, chunks.indexOf(who));
  const town = mentions.find((m): m is PlaceMention => isTown(m) && m.lastToken < (who?.first ?? 0));
  const isFront =
    town !== undefined &&
    before.at(-1)?.kind === "comma" &&
    before.filter(({kind}) => kind === "noun").length === 1 &&
    before.every(({kind}) => /^(?:noun|date|preposition|comma)$/.test(kind)) &&
    word(tokens[town.firstToken - 1]) === "in" &&
    word(tokens[town.lastToken + 1]) !== "'s";
  return isFront ? {country: town.country!, place: town.place, token: town.firstToken} : null;
}

/**
 * "at talks", "at the end of talks", "in a speech", "told a briefing": what is praised after talks was agreed there by
 * others.
 */
function isSetting({sentence: {tokens}}: ParsedSentence, verb: Clause["verb"], {first, head}: Chunk): boolean {
  const before = tokens
    .slice(Math.max(0, first - 4), first)
    .map(word)
    .join(" ");
  const isOwn = REMARKS.test(word(tokens[head]));
  if (!isOwn && !TALKS_BEFORE.test(word(tokens[head]))) return false;
  if (isOwn && verb.lemma === "tell" && first === verb.last + 1) return true;
  if (/\b(?:after|following)$/.test(before)) return isOwn || /^(?:say|tell|announce|add)$/.test(verb.lemma);
  return (
    /(?:\b(?:at|during)|\bat the (?:end|close|start|conclusion|opening) of)$/.test(before) ||
    (isOwn && /\bin$/.test(before))
  );
}

/** The last token of the phrase about somebody's own words that opens a sentence; -1 where none does. */
function endOfOpening({chunks, sentence: {tokens}}: ParsedSentence): number {
  const [opening, remarks] = chunks;
  const opens =
    /^(?:in|during|at|after|following)$/.test(word(tokens[opening?.first ?? -1])) && remarks?.kind === "noun";
  const head = opens ? word(tokens[remarks.head]) : "";
  if (!REMARKS.test(head) && !TALKS_BEFORE.test(head)) return -1;
  const isOfOther = remarks!.mentions.some(isNamedPerson);
  if (isOfOther || tokens.slice(remarks!.first, remarks!.head).some(({lower}) => FROM_AFAR.test(lower))) return -1;
  const end = tokens.findIndex(({text}, i) => text === "," && i > remarks!.last);
  const rest = tokens.slice(remarks!.last + 1, end).map(word);
  return end < LONGEST_OPENING && !rest.includes("by") && !rest.some((w) => FROM_AFAR.test(w)) ? end : -1;
}

/** The one city, or the gathering, in which the opening phrase puts the speech. */
function placeOf(context: VisitContext, parsed: ParsedSentence, until: number): Destination | null {
  const {chunks, sentence: {tokens, mentions}} = parsed; // prettier-ignore
  const towns = mentions.filter(
    (m): m is PlaceMention => isTown(m) && m.lastToken < until && /^(?:in|at)$/.test(word(tokens[m.firstToken - 1]))
  );
  const [town] = towns;
  if (towns.some(({country}) => country !== town!.country)) return null;
  if (town !== undefined) return {country: town.country!, place: town.place, token: town.firstToken};
  // "During the meeting, he said": it may be any of those told before.
  if (!REMARKS.test(word(tokens[chunks[1]!.head]))) return null;
  const nouns = chunks.filter(({kind, last}) => kind === "noun" && last < until);
  return gatheringAmong(context, parsed, nouns);
}
