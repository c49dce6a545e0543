import {wholeWord} from "../../anyOf.ts";
import {boundsOf} from "../../annotate/dates/edtf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {findNounModality, governingClause} from "../../annotate/modality/findNounModality.ts";
import {isUnreal, type Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {endOfPhrase} from "./endOfPhrase.ts";
import {findActors} from "./findActors.ts";
import {onePerCountry} from "./findDestinations.ts";
import {findOccasion} from "./findOccasion.ts";
import {findTripDates} from "./findTripDates.ts";
import {isNameless} from "./isNameless.ts";
import {isLocated} from "./mentionKinds.ts";
import {isFromAfar, isOfStates, placeToldBefore} from "./readSummits.ts";
import {tripFrame, type Destination, type TripDates, type TripFrame, type VisitContext} from "./tripFrame.ts";

/** What states hold together, as a noun of its own. */
export const GATHERING = wholeWord(
  "summit|conference|forum|talks|negotiations|consultations|session|meeting|gathering"
);
/** Participles that bring where and when a gathering is: "held in Oslo in May", "scheduled for May in Oslo". */
const HELD = wholeWord("held|hosted|convened|organised|organized|scheduled|planned|due|set|slated");

/** Who holds a summit of no name. */
const HEADS = /\bheads of (?:state|government)\b|\b(?:world|european|eu|african|arab|asian|nato|g\d{1,2}) leaders\b/;
/** Tokens of a short name in brackets between a body and its meeting. */
const BRACKET = 3;
/** Who meets as states do. */
const LEADERS = wholeWord("leaders|ministers?|ministerial|presidents|premiers|heads|envoys|session");

/** What a sentence says of a gathering behind its noun. */
interface Stretch {
  /** First token that is of it: the year before its name too. */
  readonly first: number;
  /** Last token of its place and days. */
  readonly last: number;
  /** True where a participle says that it is or was held. */
  readonly held: boolean;
}

/** A summit or talks of states that a noun tells in passing: "the 2014 Lomé summit", "talks held in Oslo in May". */
export function readGatherings(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.chunks.flatMap((noun) => {
    if (noun.kind !== "noun" || !GATHERING.test(word(parsed.sentence.tokens[noun.head]))) return [];
    const stretch = stretchOf(parsed, noun);
    if (!isOfStates(parsed, [], noun, stretch.last) || isPersonal(context, parsed, noun)) return [];
    const own = placeOf(parsed, noun, stretch);
    const dates = findTripDates(parsed, stretch.first, stretch.last, "whole", null);
    if (own === null ? !isNamedBySelf(parsed, noun, stretch, dates) : dates.start === null && !stretch.held) return [];
    const to = own ?? placeToldBefore(context, parsed, noun);
    const told = findNounModality(parsed, noun);
    // "have been invited to the summit scheduled for May"
    if (isUnreal(told) || (told.status === "proposed" && !stretch.held)) return [];
    const modality = settledModality(context, parsed, stretch, told, dates);
    // "is expected to join at a summit in July": of the July to come, and not the last one.
    if (own === null && told.status === "planned" && modality.status === "held") return [];
    const occasion = findOccasion(parsed, noun.first, noun.last) ?? word(parsed.sentence.tokens[noun.head]);
    const frame = {to, people: [], modality, occasion, sentence, token: noun.head, ...dates};
    return [tripFrame({rule: "session/summit", kind: "session", ...frame})];
  });
}

/** "the EU summit on 14 and 15 December", "the ASEAN meeting next week": the gathering of a body, known by its days. */
function isNamedBySelf(parsed: ParsedSentence, noun: Chunk, {last}: Stretch, {start}: TripDates): boolean {
  const {tokens, mentions} = parsed.sentence;
  const {first, head} = noun;
  const isAllied = mentions.some(
    (m) => m.type === "organisation" && m.kind === "alliance" && m.lastToken >= first - BRACKET && m.lastToken <= last
  );
  const isSummit = word(tokens[head]) === "summit";
  const isOfLeaders = isSummit
    ? HEADS.test(tokens.map(({lower}) => lower).join(" "))
    : tokens.slice(first, last).some(({lower}) => LEADERS.test(lower));
  if (isFromAfar(parsed)) return false;
  const isDay = start !== null && /^\d{4}-/.test(start) && !start.includes("..");
  // "The ministers recalled the summit in June": whose, nobody tells.
  const isTold = isSummit ? isAllied || (isOfLeaders && !/^\d{4}-\d\d$/.test(start ?? "")) : isAllied && isOfLeaders;
  return isDay && isTold;
}

/** "X said at the Oslo summit": whoever acts there travels to it, or is at home. */
function isPersonal(context: VisitContext, parsed: ParsedSentence, noun: Chunk): boolean {
  const clause = governingClause(parsed, noun);
  const actors = clause === null ? [] : findActors(context, parsed, [...clause.subjects, ...clause.objects]);
  return actors.some((a) => !isNameless(a));
}

function stretchOf(parsed: ParsedSentence, noun: Chunk): Stretch {
  const {chunks, sentence} = parsed;
  const at = chunks.indexOf(noun);
  const year = chunks[at - 1]?.kind === "date" ? chunks[at - 1]! : noun;
  const end = endOfSetOffDay(parsed, endOfPhrase(parsed, noun));
  let next = chunks.findIndex((c) => c.first > end);
  if (chunks[next]?.kind === "comma") next++;
  const verbs = chunks.slice(next, next + 2).filter(({verb}) => verb !== null);
  const isHeld = (c: Chunk | undefined): boolean => c?.verb != null && HELD.test(word(sentence.tokens[c.last]));
  const isReduced = chunks[next]?.verb?.tense === "infinitive" || chunks[next]?.first === chunks[next]?.last;
  if (!isHeld(verbs[0]) || !isReduced) return {first: year.first, last: end, held: false};
  const last = isHeld(verbs[1]) ? next + 1 : next;
  return {first: year.first, last: endOfComplements(parsed, last), held: true};
}

/** "a summit in Lima, Peru, in 2003": the last token of a day that stands behind the country of a city. */
function endOfSetOffDay({chunks, sentence: {tokens}}: ParsedSentence, end: number): number {
  const at = chunks.findIndex(({last}) => last === end);
  const [comma, country, second, preposition, date] = chunks.slice(Math.max(0, at - 1), at + 4);
  const isSetOff = comma?.kind === "comma" && second?.kind === "comma";
  const isCountry = country?.mentions.some((m) => m.type === "place") === true;
  const isDay = date?.kind === "date" && /^(?:in|on)$/.test(word(tokens[preposition?.first ?? -1]));
  return isSetOff && isCountry && isDay ? date.last : end;
}

/** Last token of the places and days behind a participle. */
function endOfComplements({chunks}: ParsedSentence, participle: number): number {
  let i = participle;
  for (;;) {
    const [next, after] = [chunks[i + 1], chunks[i + 2]];
    const isNamed = after?.mentions.some((m) => m.type === "place" || m.type === "date") === true;
    if (next?.kind === "date") i++;
    else if (next?.kind === "preposition" && /^(?:noun|date)$/.test(after?.kind ?? "")) i += 2;
    else if (next?.kind === "comma" && isNamed) i += 2;
    else return chunks[i]!.last;
  }
}

/** "in Oslo", "hosted by Norway", "the Oslo summit". */
function placeOf({sentence: {tokens, mentions}}: ParsedSentence, noun: Chunk, {last}: Stretch): Destination | null {
  const inside = mentions.filter(
    (m): m is PlaceMention => isLocated(m) && m.firstToken >= noun.first && m.lastToken <= last
  );
  const placed = inside.filter(({firstToken}) => {
    const before = word(tokens[firstToken - 1]);
    return /^(?:in|at)$/.test(before) || (before === "by" && word(tokens[firstToken - 2]) === "hosted");
  });
  const named = inside.filter(({form, lastToken}) => form === "city" && lastToken < noun.head);
  return onePerCountry(placed)[0] ?? onePerCountry(named)[0] ?? null;
}

/** What is dated ahead is to come, and what is dated and over was held, whatever is said of it. */
function settledModality(
  {today}: VisitContext,
  {sentence: {tokens}}: ParsedSentence,
  {first, last, held}: Stretch,
  modality: Modality,
  {start}: TripDates
): Modality {
  if (modality.status === "cancelled" || modality.status === "postponed") return modality;
  const bounds = boundsOf(start);
  const isOver = bounds !== null && today !== null && (bounds.last ?? "9") < today;
  const isPlanned = tokens
    .slice(first, last + 1)
    .some(
      (t, i, all) =>
        /^(?:scheduled|planned|due|set|slated)$/.test(t.lower) || (t.lower === "be" && all[i - 1]?.lower === "to")
    );
  const isAhead = (bounds !== null && today !== null && (bounds.first ?? "") > today) || (held && isPlanned && !isOver);
  return {...modality, status: isAhead ? "planned" : "held", explicit: isAhead};
}
