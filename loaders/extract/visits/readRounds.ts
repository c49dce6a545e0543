import {wholeWord} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention, PlaceMention} from "../../types.ts";
import {datesOfEach} from "./datesOfEach.ts";
import {actorsOfMention, findActors} from "./findActors.ts";
import {findPlaceList} from "./findListedStops.ts";
import {isTown} from "./mentionKinds.ts";
import {MEETING_NOUN, MEETING_VERB} from "./readMeetings.ts";
import {tripFrame, type Actor, type Destination, type TripFrame, type VisitContext} from "./tripFrame.ts";

/** Tokens between the name of a host and the "in" before the city. */
const NEAR = 3;

/** A host at home: by name and with his city, or one of many. */
interface Call {
  /** Null for one of "his counterparts". */
  readonly host: Actor | null;
  readonly to: Destination;
}

/** Hosts whom nobody names. */
const HOSTS = wholeWord("counterparts|leaders|ministers|officials|authorities|colleagues|executives|presidents");

/** "will meet X in Apia on Thursday and Y in Nuku'alofa on Friday": one who goes round and meets each at home. */
export function readRounds(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    if (!tellsMeeting(parsed, clause)) return [];
    const named = callsIn(context, parsed, clause);
    const calls = named.length > 0 ? named : callsOnMany(parsed, clause);
    const people = findActors(context, parsed, clause.subjects).filter((a) => a.official);
    const modality = findVerbModality(parsed, clause);
    const isAtHome = people.some((p) => p.country === null || calls.some(({to}) => to.country === p.country));
    if (calls.length < 2 || people.length === 0 || isAtHome || isUnreal(modality)) return [];
    const places = calls.map(({to}) => to);
    const dates = datesOfEach(parsed, places, "whole");
    const frame = {rule: "visit/rounds", people, modality, sentence, token: clause.verb.head};
    return calls.map(({host, to}, i) => tripFrame({...frame, to, with: host === null ? [] : [host], ...dates?.[i]}));
  });
}

function tellsMeeting({sentence: {tokens}}: ParsedSentence, {verb, objects}: Clause): boolean {
  return MEETING_VERB.test(verb.lemma) || MEETING_NOUN.test(word(tokens[objects[0]?.head ?? -1]));
}

/** The hosts of a clause, each with his city, where no country has two. */
function callsIn(context: VisitContext, {sentence}: ParsedSentence, {verb, last}: Clause): Call[] {
  const {tokens, mentions} = sentence;
  const hosts = mentions.filter(
    (m): m is PersonMention => m.type === "person" && !m.plural && m.firstToken > verb.last && m.lastToken <= last
  );
  const calls = hosts.flatMap((m): Call[] => {
    const city = mentions.find(
      (c): c is PlaceMention => isTown(c) && c.firstToken > m.lastToken && c.firstToken <= m.lastToken + NEAR
    );
    const [host] = actorsOfMention(context, m);
    if (city === undefined || host === undefined || word(tokens[city.firstToken - 1]) !== "in") return [];
    return host.country === city.country
      ? [{host, to: {country: city.country!, place: city.place, token: city.firstToken}}]
      : [];
  });
  return new Set(calls.map(({to}) => to.country)).size === calls.length ? calls : [];
}

/** "to see his counterparts in Kuwait, Qatar and, possibly, Oman": the countries of hosts whom nobody names. */
function callsOnMany({sentence}: ParsedSentence, {objects, phrases}: Clause): Call[] {
  const {tokens} = sentence;
  const hosts = [...objects, ...phrases.filter((p) => p.preposition === "with").flatMap((p) => p.nouns)];
  const noun = hosts.find((n) => HOSTS.test(word(tokens[n.head])) && word(tokens[n.last + 1]) === "in");
  return noun === undefined ? [] : findPlaceList(sentence, noun.last + 2).map((to) => ({host: null, to}));
}
