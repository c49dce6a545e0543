import {findCounterparts} from "./findHosts.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findNounModality} from "../../annotate/modality/findNounModality.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {word} from "../../annotate/modality/word.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {findActors, findOwner, unique} from "./findActors.ts";
import {isEnvoy, meetingFrames} from "./meetingFrames.ts";
import {isAppeal, isFronted, isOtherSense, nextStepOf, seesHappen} from "./meetingSenses.ts";
import {isNextRound} from "./readNextRounds.ts";
import {pairBefore} from "./pairBefore.ts";
import {peopleBeside} from "./peopleBeside.ts";
import {subjectsOf} from "./meetingSubjects.ts";
import {readPresence} from "./readPresence.ts";
import type {Actor, TripFrame, VisitContext} from "./tripFrame.ts";

/** Verbs of meeting. */
export const MEETING_VERB = /^(?:meet|confer|huddle|sit|see|dine|lunch|spend)$/;
/** Nouns of meeting. */
export const MEETING_NOUN =
  /^(?:talk|talks|dialogue|meeting|meetings|encounters?|negotiations|discussions|consultations|session|summit|dinner|lunch|breakfast|tea|audience)$/;
const HOLDING = /^(?:hold|have|conduct|take|host|finish|begin|open|conclude)$/;
/** Verbs between two people that tell a meeting only where they are already under one roof. */
export const CONTACT = /^(?:call|shake|brief|thank|assure|tell|discuss|join)$/;
/** What a meeting does with those who come to it: "will bring together". */
export const UNITES = /^(?:bring|gather|unite|assemble)$/;

/** Verbs of a courtesy call. */
export const CALLS = /^(?:pay|make)$/;
const CALLS_ON = /^(?:on|to)$/;
const WITH = /^(?:with|on|between)$/;
const TALKS_TO = /^(?:with|to)$/;

/** Meetings of named people that the verbs and nouns of a sentence tell. */
export function readMeetings(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const read = parsed.clauses.flatMap((clause) => readClause(context, parsed, clause, sentence));
  // "will meet with X and hold talks" tells of one meeting.
  const verbs = read.filter(
    (f) =>
      f.people.length > 1 ||
      f.kind === "visit" ||
      !read.some((g) => g !== f && g.people.length > 1 && g.people.some((p) => p.name === f.people[0]?.name))
  );
  const present = readPresence(context, parsed, sentence);
  if (present.length > 0) return [...verbs, ...present];
  return verbs.length > 0 ? verbs : parsed.chunks.flatMap((noun) => readNoun(context, parsed, noun, sentence));
}

function readClause(context: VisitContext, parsed: ParsedSentence, clause: Clause, sentence: number): TripFrame[] {
  const {verb, objects, phrases, first, last, marker} = clause;
  const how = encounterOf(context, parsed, clause);
  if (how === null || isOtherSense(clause)) return [];
  const isAhead = verb.tense !== "past" && how === "hold" && isNextRound(parsed, objects[0]!);
  if (isAhead || (how === "hold" && isFromAfar(parsed, objects[0]!))) return [];
  const modality = findVerbModality(parsed, clause);
  if (isUnreal(modality)) return [];
  const others = how === "meet" || how === "talk" ? findActors(context, parsed, objects) : [];
  const beside = how === "pay" ? CALLS_ON : how === "talk" ? TALKS_TO : WITH;
  const withs = findActors(
    context,
    parsed,
    phrases.filter(({preposition}) => beside.test(preposition)).flatMap(({nouns}) => nouns)
  );
  if (how === "call" && (withs.length === 0 || isAppeal(parsed, clause))) return [];
  if (verb.lemma === "see" && (others.length === 0 || seesHappen(parsed, objects[0]!))) return [];
  const people = unique([
    ...findActors(context, parsed, clause.subjects),
    ...others,
    ...withs,
    ...findCounterparts(context, parsed, first, Math.min(last, nextStepOf(parsed, clause)))
  ]);
  // "spent years in Lima"
  if (verb.lemma === "spend" && people.length < 2) return [];
  const hosts = how === "call" || how === "pay" ? withs : [];
  return meetingFrames(context, parsed, {people, hosts, modality, first, last, token: verb.head, marker}, sentence);
}

/** How a clause tells that people met: "met", "held talks", "called on", "paid a call on", "shook hands with", "talked to". */
type Encounter = "meet" | "hold" | "call" | "pay" | "shake" | "talk";

function encounterOf(context: VisitContext, parsed: ParsedSentence, clause: Clause): Encounter | null {
  const {verb: {lemma}, objects, subjects, particle} = clause; // prettier-ignore
  const done = objects[0] === undefined ? "" : deedOf(parsed, objects[0]);
  if (MEETING_VERB.test(lemma)) return "meet";
  if (HOLDING.test(lemma) && MEETING_NOUN.test(done)) return "hold";
  if (lemma === "call" && particle === "on") return "call";
  if (CALLS.test(lemma) && done === "call") return "pay";
  if (lemma === "shake" && done === "hands") return "shake";
  // "In Lima he talked to the president"
  if (/^(?:talk|speak)$/.test(lemma) && isFronted(parsed, clause)) return "talk";
  const unites = UNITES.test(lemma) && subjects.some((c) => isMeeting(parsed, c));
  return unites || receivesEnvoy(context, parsed, clause) ? "meet" : null;
}

/** The noun that a clause is about: "talks" of "a round of talks". */
function deedOf({chunks, sentence: {tokens}}: ParsedSentence, object: Chunk): string {
  const at = chunks.indexOf(object);
  const [of, inner] = chunks.slice(at + 1, at + 3);
  const isRound =
    /^(?:rounds?|series|string)$/.test(word(tokens[object.head])) && word(tokens[of?.first ?? -1]) === "of";
  return word(tokens[isRound && inner?.kind === "noun" ? inner.head : object.head]);
}

/** "President Roe received Ambassador Lund": a meeting, for which nobody travels. */
function receivesEnvoy(context: VisitContext, parsed: ParsedSentence, {verb, objects}: Clause): boolean {
  if (verb.lemma !== "receive" || verb.passive) return false;
  const guests = findActors(context, parsed, objects);
  return guests.length > 0 && guests.every((guest) => isEnvoy(context, guest));
}

/** "the trilateral summit", "a conference of ministers". */
function isMeeting({sentence: {tokens}}: ParsedSentence, {head}: Chunk): boolean {
  return MEETING_NOUN.test(word(tokens[head])) || /^(?:conference|forum|gathering)$/.test(word(tokens[head]));
}

/** "his meeting with X", "talks between X and Y", "a previous meeting between the two ministers was held". */
function readNoun(context: VisitContext, parsed: ParsedSentence, noun: Chunk, sentence: number): TripFrame[] {
  const head = word(parsed.sentence.tokens[noun.head]);
  if (noun.kind !== "noun" || !MEETING_NOUN.test(head)) return [];
  if (isFromAfar(parsed, noun)) return [];
  const clause =
    parsed.clauses.find((c) => c.first <= noun.first && noun.last <= c.last && c.governor === null) ?? null;
  const told = findNounModality(parsed, noun);
  // "hinted at a possible meeting", "talks between X and Y, scheduled for Thursday": what the noun's own words tell.
  const isStated = told.explicit && /^(?:planned|proposed|cancelled|postponed)$/.test(told.status ?? "");
  const own = clause === null || isStated ? told : findVerbModality(parsed, clause);
  if (isUnreal(own)) return [];
  const people = peopleOfNoun(context, parsed, noun, clause);
  const last = clause?.last ?? parsed.sentence.tokens.length - 1;
  return meetingFrames(
    context,
    parsed,
    {
      people,
      hosts: [],
      modality: own,
      first: dateStart(parsed, noun, clause),
      last,
      token: noun.head,
      marker: clause?.marker ?? null
    },
    sentence
  );
}

/** Who meets, by whose the noun is, who stands beside it and what its clause says. */
function peopleOfNoun(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  clause: Clause | null
): readonly Actor[] {
  const owner = findOwner(context, parsed, noun);
  const beside = peopleBeside(context, parsed, noun);
  const isOneSided = word(parsed.sentence.tokens[noun.last + 1]) === "with";
  if (clause === null) return isOneSided && owner.length === 0 ? [] : unique([...owner, ...beside]);
  const others = beside.length > 0 ? beside : sidesOf(context, parsed, noun, clause);
  const isOpen = owner.length === 0;
  const during = isOpen && (isOneSided || others.length === 1) ? subjectsOf(context, parsed, clause) : [];
  const both =
    isOpen && word(parsed.sentence.tokens[noun.first]) === "their"
      ? [...subjectsOf(context, parsed, clause), ...findCounterparts(context, parsed, clause.first, noun.first)]
      : [];
  const sides = isOpen && others.length === 0 ? sidesAt(context, parsed, noun, clause) : [];
  const named = isOpen && others.length === 0 ? pairBefore(context, parsed, noun) : [];
  const people = unique([...owner, ...during, ...others, ...both, ...sides, ...named]);
  // "The programme includes meetings with X and Y": not one of X with Y.
  return isOneSided && people.length === others.length ? [] : people;
}

/** "no talks", "any summit", "a telephone conversation", "their virtual meeting", "look forward to talks". */
function isFromAfar({sentence: {tokens}}: ParsedSentence, noun: Chunk): boolean {
  const before = tokens.slice(Math.min(noun.first, Math.max(0, noun.head - 5)), noun.last);
  if (word(tokens[noun.first - 1]) === "to" && word(tokens[noun.first - 2]) === "forward") return true;
  return before.some(({lower}) => /^(?:no|any|telephone|phone|video|virtual|virtually|online)$/.test(lower));
}

/** "The talks will be in Oslo on Friday between X and Y": the sides stand behind the verb of a meeting. */
function sidesOf(context: VisitContext, parsed: ParsedSentence, noun: Chunk, {verb, phrases}: Clause): Actor[] {
  if (noun.last > verb.first || !/^(?:be|take|begin|open|start|resume|hold)$/.test(verb.lemma)) return [];
  return findActors(
    context,
    parsed,
    phrases.filter(({preposition}) => preposition === "between").flatMap(({nouns}) => nouns)
  );
}

/** "The two premiers ended a row at a meeting in Oslo": those who act in the clause, where they are two. */
function sidesAt(context: VisitContext, parsed: ParsedSentence, noun: Chunk, clause: Clause): Actor[] {
  const [at, article] = [word(parsed.sentence.tokens[noun.first - 1]), word(parsed.sentence.tokens[noun.first])];
  const people = /^(?:at|in|during)$/.test(at) && article === "a" ? findActors(context, parsed, clause.subjects) : [];
  return people.length === 2 && people.every(({official}) => official) ? people : [];
}

/** Dates of the whole clause count where the meeting is its subject, or tells where it was said: "spoke on Friday at talks with X". */
function dateStart({sentence: {tokens}}: ParsedSentence, noun: Chunk, clause: Clause | null): number {
  const isSetting = /^(?:during|at|after|following)$/.test(word(tokens[noun.first - 1]));
  return clause !== null && (clause.subjects.includes(noun) || isSetting) ? clause.first : noun.first;
}
