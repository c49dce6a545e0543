import {wholeWord} from "../../anyOf.ts";
import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {startsWithCapital} from "../../annotate/tokens/wordShapes.ts";
import type {PlaceMention} from "../../types.ts";
import {namelessTowns} from "./describedPlaces.ts";
import {findPlaceBefore, onePerCountry} from "./findDestinations.ts";
import {hereOf} from "./hereOf.ts";
import {findTripDates} from "./findTripDates.ts";
import {SEATS} from "./isOfWorld.ts";
import type {Actor, Destination, VisitContext} from "./tripFrame.ts";
import {isOfAffair} from "./isOfOtherNoun.ts";
import {isLocated, isPlaceName} from "./mentionKinds.ts";
import {isReport} from "./meetingSenses.ts";
import {onlyTown, sidesMeet} from "./onlyTown.ts";
import {isOfOther} from "./placesOfOthers.ts";
import {villageNear} from "./villageNear.ts";

/** What is done at a meeting that is news where it took place. */
const SPEECH_VERB = wholeWord(
  "say|tell|stress|note|announce|state|underline|add|declare|express|thank|brief|inform|assure|receive|discuss"
);
const SETTLEMENT = /^(?:capital|city|town|village|resort|port)$/;
const IN_THE_TOWN = /\b(?:in|at) (?:the|its|their) (?:\S{2,20} ){0,2}(?:capital|city|town|port|resort)(?: ,)?$/;
const IN_THE_TOWN_OF = /\b(?:in|at) (?:the )?(?:\S{2,20} ){0,2}(?:capital|city|town|port|resort) of$/;

/** Tokens behind a meeting's word in which "here" tells its place: "will hold talks with X here this week". */
const HERE_WITHIN = 16;

/** A meeting before its place is known. */
export interface MeetingDraft {
  /** Everybody who takes part. */
  readonly people: readonly Actor[];
  /** Those who are called on, in their own country as a rule; empty where nobody is. */
  readonly hosts: readonly Actor[];
  /** How it stands, and as of when. */
  readonly modality: Modality;
  /** Tokens between which its place and day are told. */
  readonly first: number;
  /** Last of them. */
  readonly last: number;
  /** The word that tells the meeting. */
  readonly token: number;
  /** The word that opens its clause ("where"); null for none. */
  readonly marker: string | null;
}

/**
 * Where a meeting took place: as its clause says, where the story is datelined, or where those called on are at home;
 * null where nothing tells.
 */
export function findMeetingPlace(
  context: VisitContext,
  parsed: ParsedSentence,
  draft: MeetingDraft
): Destination | null {
  return placeOf(context, parsed, draft) ?? hostedHere(context, parsed, draft) ?? calledOn(context, parsed, draft);
}

function placeOf(
  context: VisitContext,
  parsed: ParsedSentence,
  {people, first, last, token, marker}: MeetingDraft
): Destination | null {
  const {sentence, chunks} = parsed;
  const {tokens, mentions} = sentence;
  // "In Paris he had talks with X; in Brussels with Y"
  const stop = tokens.findIndex(({text}, i) => i > token && text === ";");
  const end = stop < 0 ? last : Math.min(last, stop);
  const places = mentions.filter(
    (m): m is PlaceMention =>
      isLocated(m) &&
      m.firstToken >= first &&
      m.lastToken <= end &&
      (isPlaced(tokens.slice(0, m.firstToken).map(word)) ||
        isInName(sentence, m, token) ||
        isBehindTown(sentence, m)) &&
      !isOfAffair(parsed, m) &&
      !isOfOther(parsed, m, token)
  );
  const after = onePerCountry(places.filter((m) => m.firstToken > token));
  const all = after.length > 0 ? after : onePerCountry(places);
  if (all.length > 0) return villageNear(tokens, all[0]!);
  const [town] = chunks.flatMap((c) => (isSettlement(sentence, c, token, last) ? namelessTowns(sentence, c) : []));
  if (town !== undefined) return town;
  if (marker === "where") return findPlaceBefore({sentence, chunks: [], clauses: []}, first);
  return tokens.slice(token, Math.min(last + 1, token + HERE_WITHIN)).some((t) => t.lower === "here")
    ? (hereOf(context, parsed)[0] ?? onlyTown(context, people))
    : null;
}

/** Small words inside a town's name: "Villa de Montes". */
const JOINS = /^(?:de|del|do|da|di|la|las|los|el|al|am|an|der|sur|les|upon|of)$/;

/** "met X in Mettlach, Germany": the country of a town that no gazetteer has. */
function isBehindTown({tokens}: ParsedSentence["sentence"], {form, firstToken}: PlaceMention): boolean {
  if (form !== "country" || tokens[firstToken - 1]?.text !== ",") return false;
  let at = firstToken - 2;
  while (at > firstToken - 6 && (startsWithCapital(tokens[at]?.text ?? "") || JOINS.test(tokens[at]?.text ?? ""))) at--;
  return at < firstToken - 2 && /^(?:in|at|near)$/.test(word(tokens[at]));
}

/** "met X in the Uzbek capital", "in the southern Uzbek town of N". */
function isSettlement(
  {tokens}: ParsedSentence["sentence"],
  {kind, head, first}: Chunk,
  token: number,
  last: number
): boolean {
  const isInside = kind === "noun" && first > token && head <= last;
  // "met X after a shooting in a village"
  const isOther = tokens.slice(token, first).some(({lower}) => /^(?:after|before|on|over|about|against)$/.test(lower));
  const isNamed = word(tokens[head]) === "capital" || (!isOther && word(tokens[head + 1]) === "of");
  return isInside && isNamed && SETTLEMENT.test(word(tokens[head])) && /^(?:in|at)$/.test(word(tokens[first - 1]));
}

/** "his Moscow talks with X". */
function isInName({tokens}: ParsedSentence["sentence"], {form, lastToken}: PlaceMention, token: number): boolean {
  return form === "city" && lastToken === token - 1 && /^(?:NOUN|PROPN)$/.test(tokens[token]!.pos);
}

/** "ASTANA - The president said at a meeting with the Turkish minister that …": what is news here happened here. */
function hostedHere(context: VisitContext, parsed: ParsedSentence, draft: MeetingDraft): Destination | null {
  const {people, first, last, token} = draft;
  const [here] = hereOf(context, parsed);
  if (here !== undefined && context.diary.get(parsed.sentence.n)?.isAgenda === true)
    return draft.modality.status !== "held" || sidesMeet(people, here) ? here : null;
  if (here !== undefined && isDatelined(parsed, here) && isReport(parsed, draft))
    return sidesMeet(people, here) ? here : null;
  const isAbroad = SEATS.test(here?.place ?? "") && new Set(people.map((p) => p.country)).size > 1;
  if (here !== undefined && isOfTheDay(context, parsed, draft))
    return isAbroad || sidesMeet(people, here) ? here : null;
  const speech = parsed.clauses.find((c) => c.first <= token && token <= c.last && SPEECH_VERB.test(c.verb.lemma));
  if (here === undefined || speech === undefined || speech.verb.tense !== "past") return null;
  const told = parsed.sentence.mentions.some(
    (m) => isPlaceName(m) && m.firstToken > Math.min(first, token) && m.lastToken <= last
  );
  return sidesMeet(people, here) && !told ? here : null;
}

/** "He met the prime minister on Tuesday night": what the story itself reports of the last days, and of no other place. */
function isOfTheDay(
  {today}: VisitContext,
  parsed: ParsedSentence,
  {first, last, token, modality}: MeetingDraft
): boolean {
  const clause = parsed.clauses.find(({verb}) => verb.head === token);
  const {start} = findTripDates(parsed, first, last, "whole", null);
  const day = boundsOf(start)?.first ?? null;
  const isReported = clause?.verb.tense === "past" && clause.marker === null && modality.status === "held";
  return isReported && today !== null && day !== null && day <= today && day >= addDays(today, -3);
}

/** "RAWALPINDI: The army chief met …": the sentence that the dateline opens, with no other place in it. */
function isDatelined(parsed: ParsedSentence, here: Destination): boolean {
  const {mentions, tokens} = parsed.sentence;
  const places = mentions.filter(isPlaceName);
  const [first] = places;
  const opens =
    first !== undefined &&
    first.firstToken === 0 &&
    first.place === here.place &&
    (tokens[0]!.text === tokens[0]!.text.toUpperCase() || tokens[first.lastToken + 1]?.text === ":");
  return opens && !isElsewhere(parsed, here);
}

/** Whether a sentence names a place in another country. */
function isElsewhere({sentence: {mentions}}: ParsedSentence, {country}: Destination): boolean {
  return mentions.some((m) => isPlaceName(m) && m.country !== null && m.country !== country);
}

/** "General X called on President Y": the caller goes to where the other is at home. */
function calledOn(
  context: VisitContext,
  {sentence}: ParsedSentence,
  {hosts, people, modality}: MeetingDraft
): Destination | null {
  const country = hosts.find((h) => h.country !== null)?.country ?? null;
  const callers = people.filter((p) => hosts.every((h) => h.name !== p.name));
  const aside = sentence.tokens.some((t) => /^(?:sidelines|margins|fringes)$/.test(t.lower));
  if (
    country === null ||
    aside ||
    modality.status !== "held" ||
    !callers.some((p) => p.country !== null && p.country !== country)
  )
    return null;
  return hereOf(context).find((h) => h.country === country) ?? {country, place: null, token: -1};
}

/** What goes to a country, or stands towards it, without anybody going there: "talks on the debt to Lima". */
const TOWARDS = wholeWord(
  "debts?|aid|help|exports?|sales?|supply|supplies|shipments?|deliver(?:y|ies)|loans?|credits?|assistance|support",
  "threats?|commitments?|access|alternatives?|solutions?|approach|policy|opposition|arms|weapons|gas|oil"
);

function isPlaced(before: readonly string[]): boolean {
  const words = before.slice(-3);
  if (words.at(-1) === "to" && TOWARDS.test(words.at(-2) ?? "")) return false;
  // "in the Egyptian capital of Cairo"
  if (words.at(-1) === "of") return IN_THE_TOWN_OF.test(before.slice(-7).join(" "));
  // "in the capital Cairo"
  if (IN_THE_TOWN.test(before.slice(-6).join(" "))) return true;
  return (
    /^(?:in|at|to|near|outside)$/.test(words.at(-1) ?? "") ||
    (words.at(-1) === "the" && /^(?:in|at)$/.test(words.at(-2) ?? ""))
  );
}
