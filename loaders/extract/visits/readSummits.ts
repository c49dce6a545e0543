import {wholeWord} from "../../anyOf.ts";
import {boundsOf} from "../../annotate/dates/edtf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {datesOfDestination} from "./datesOfDestination.ts";
import {endOfPhrase} from "./endOfPhrase.ts";
import {findActors} from "./findActors.ts";
import {findDestinations, findPlacesIn, onePerCountry} from "./findDestinations.ts";
import {spokenHere} from "./hereOf.ts";
import {gatheringToldBefore} from "./findGatheringPlace.ts";
import {findOccasion} from "./findOccasion.ts";
import {frontedPlaces} from "./frontedPlaces.ts";
import type {DateRole} from "./findTripDates.ts";
import {isAmongStates} from "./isAmongStates.ts";
import {isNameless} from "./isNameless.ts";
import {putOffLater} from "./putOffLater.ts";
import {tripFrame, type Destination, type TripDates, type TripFrame, type VisitContext} from "./tripFrame.ts";

/** What heads of state and ministers hold together. */
export const SUMMIT = wholeWord("summit|conference|forum|meeting|session|talks|congress|negotiations|assembly");
const OPENS = wholeWord("open|begin|start|kick|resume|get");
const CLOSES = wholeWord("end|conclude|close|finish|wrap|adjourn|collapse|break");
const HOLDS = wholeWord("hold|take|convene|meet|host|schedule|plan|set|due|fail");
/** Those who meet elsewhere than in the affairs of states. */
const OTHERS = wholeWord(
  "party|parties|shareholders?|board|investors?|business|parliament|senate|house|court|cabinet|trade union|unions|film",
  "startups?|tech|web|aviation|tourism|travel|wellness|developers|fashion|art|music|sports?|club|league|football|church|bishops|medical|scientific|youth|students?|telephone|video"
);

/** A summit or conference of states of which the sentence tells where and when, whoever is there. */
export function readSummits(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    const noun = summitOf(parsed, clause);
    if (
      noun === null ||
      !isOfStates(parsed, clause.subjects, noun, endOfPhrase(parsed, noun)) ||
      isPersonal(context, parsed, clause)
    )
      return [];
    const modality = findVerbModality(parsed, clause);
    if (isUnreal(modality) || modality.status === "proposed") return [];
    const own = placeOf(context, parsed, clause, noun);
    if (own === null && (!isAllied(parsed, noun, noun.last) || isFromAfar(parsed))) return [];
    const to = own ?? placeToldBefore(context, parsed, noun);
    const dates = datesOfDestination(parsed, clause, roleOf(clause), to, to === null ? [] : [to]);
    const settled = putOffLater(parsed, clause, settledModality(context, parsed, clause, modality, dates));
    if (!isDated(dates, settled, to)) return [];
    const occasion = findOccasion(parsed, noun.first, noun.last) ?? word(parsed.sentence.tokens[noun.head]);
    const frame = {to, people: [], modality: settled, occasion, sentence, token: clause.verb.head, ...dates};
    return [tripFrame({rule: "session/summit", kind: "session", ...frame})];
  });
}

/** The summit that a clause says was opened, held or ended; null for none. */
function summitOf(parsed: ParsedSentence, {verb, subjects, objects, marker, at}: Clause): Chunk | null {
  const {tokens} = parsed.sentence;
  const isSummit = (c: Chunk | undefined): boolean => c?.kind === "noun" && SUMMIT.test(word(tokens[c.head]));
  const lemma = verb.lemma;
  if (lemma === "take" && word(tokens[verb.last + 1]) !== "place") return null;
  if (![OPENS, CLOSES, HOLDS].some((verbs) => verbs.test(lemma))) return null;
  const told = verb.passive || lemma !== "hold" ? subjects : [...subjects, ...objects];
  const isInfinitive = verb.tense === "infinitive" && (subjects.length === 0 || verb.passive);
  const isBehind = /^(?:which|that)$/.test(marker ?? "") || isInfinitive;
  const before = isBehind ? parsed.chunks.slice(Math.max(0, at - 8), at) : [];
  return (
    told.find(isSummit) ?? objects.find(isSummit) ?? before.findLast((c) => c.kind === "noun" && isSummit(c)) ?? null
  );
}

/** A summit, a meeting of ministers, a conference of an alliance; peace talks; `last` ends what is said of the noun. */
export function isOfStates(parsed: ParsedSentence, subjects: readonly Chunk[], noun: Chunk, last: number): boolean {
  const {tokens} = parsed.sentence;
  const told = [{first: noun.first, last}, ...subjects];
  const words = told.flatMap((c) => joined(tokens.slice(c.first, c.last + 1).map((t) => t.lower)));
  if (words.some((w) => OTHERS.test(w) && !isLeagueOfStates(parsed, w))) return false;
  const head = word(tokens[noun.head]);
  const isPeace = words.some((w) =>
    /^(?:peace|disarmament|trade|border|nuclear|truce|ceasefire|six-party|arms|donors?|sides|countries|governments)$/.test(
      w
    )
  );
  if (head === "summit" || (/^(?:talks|negotiations|conference)$/.test(head) && isPeace)) return true;
  const isMinisters = words.some((w) =>
    /^(?:ministers?|ministerial|leaders|presidents|premiers|heads|summit|intergovernmental)$/.test(w)
  );
  const isHeldByAllies = subjects.some((subject) => isAllied(parsed, subject, subject.last));
  return isAllied(parsed, noun, last) || isHeldByAllies || (isMinisters && isAmongStates(parsed));
}

/** The city of the summit that was told before; ministers of several bodies meet in one story, each in a city of theirs. */
export function placeToldBefore(context: VisitContext, parsed: ParsedSentence, {head}: Chunk): Destination | null {
  return word(parsed.sentence.tokens[head]) === "summit" ? gatheringToldBefore(context, parsed, "summit") : null;
}

/** "met at a virtual summit", "by video link": nobody goes anywhere. */
export function isFromAfar({sentence: {tokens}}: ParsedSentence): boolean {
  return tokens.some(({lower}) => /^(?:virtual|virtually|video|online|videoconference|telephone)$/.test(lower));
}

/** "the ASEAN meeting", "a session of the African Union": a body of many countries, up to a token behind the noun. */
function isAllied({sentence: {mentions}}: ParsedSentence, {first}: Chunk, last: number): boolean {
  return mentions.some(
    (m) => m.type === "organisation" && m.kind === "alliance" && m.firstToken >= first && m.lastToken <= last
  );
}

/** The "league" of the Arab League plays no football. */
function isLeagueOfStates({sentence: {tokens, mentions}}: ParsedSentence, lower: string): boolean {
  const alliances = mentions.filter((m) => m.type === "organisation" && m.kind === "alliance");
  return (
    lower === "league" &&
    alliances.some(({firstToken, lastToken}) => {
      const words = tokens.slice(firstToken, lastToken + 1).map((t) => t.lower);
      return words.includes("league") && words.every((w) => w === "league" || !OTHERS.test(w));
    })
  );
}

/** "six-party" is one word, and no party's. */
function joined(words: readonly string[]): string[] {
  return words.join(" ").replace(/ - /g, "-").split(" ");
}

/** Whether somebody named acts in the clause: his deed is his trip, or his day at home. */
function isPersonal(context: VisitContext, parsed: ParsedSentence, {verb, subjects, objects}: Clause): boolean {
  const actors = findActors(context, parsed, verb.passive ? [] : [...subjects, ...objects]);
  return actors.some((a) => !isNameless(a));
}

/** "in Oslo", "opened here", "the Oslo summit", "Norway hosted", "In Oslo on Monday, the alliance held". */
function placeOf(context: VisitContext, parsed: ParsedSentence, clause: Clause, noun: Chunk): Destination | null {
  const [told] = findDestinations(context, parsed, clause, ["in", "at"]);
  if (told !== undefined) return told;
  const isHere = parsed.sentence.tokens.slice(clause.first, clause.last + 1).some((t) => t.lower === "here");
  if (isHere) return spokenHere(context)[0] ?? null;
  const at = parsed.chunks.indexOf(noun);
  const link = parsed.chunks[at + 1];
  const isBeside = link?.kind === "preposition" && /^(?:in|at)$/.test(word(parsed.sentence.tokens[link.first]));
  const beside = isBeside ? findPlacesIn(parsed, parsed.chunks.slice(at + 2, at + 3)) : [];
  const own = noun.mentions.filter((m): m is PlaceMention => m.type === "place" && m.form === "city");
  // "Jordan will host the summit"
  const host = clause.verb.lemma === "host" && !clause.verb.passive ? findPlacesIn(parsed, clause.subjects) : [];
  return beside[0] ?? onePerCountry(own)[0] ?? host[0] ?? frontedPlaces(parsed, clause)[0] ?? null;
}

function roleOf({verb}: Clause): DateRole {
  return OPENS.test(verb.lemma) ? "start" : CLOSES.test(verb.lemma) ? "end" : "whole";
}

/** "is due to be held in May", "opens on Friday". */
function settledModality(
  {today}: VisitContext,
  {sentence: {tokens}}: ParsedSentence,
  {verb}: Clause,
  modality: Modality,
  {start, end}: TripDates
): Modality {
  const around = tokens.slice(Math.max(0, verb.first - 2), verb.last + 4).map(word);
  const first = boundsOf(start)?.first ?? boundsOf(end)?.first ?? "";
  const isAhead =
    around.some((w) => /^(?:due|scheduled|set|planned|expected|slated)$/.test(w)) || (today !== null && first > today);
  if (isAhead) return {...modality, status: "planned", explicit: true};
  return modality.status === null || modality.status === "under way" ? {...modality, status: "held"} : modality;
}

/** A day or month; of what is to come, or was in a city, a year will do. */
function isDated({start, end}: TripDates, {status}: Modality, to: Destination | null): boolean {
  const day = start ?? end;
  const isDay = day !== null && !/^\d{4}$/.test(day);
  return to === null
    ? isDay && !day.includes("..")
    : day !== null && (status === "planned" || to.place !== null || isDay);
}
