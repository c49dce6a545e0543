import {anyOf, wholeWord} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import type {Mention, PlaceMention} from "../../types.ts";
import {onePerCountry} from "./findDestinations.ts";
import {hereOf} from "./hereOf.ts";
import {findTripDates} from "./findTripDates.ts";
import {putOffLater} from "./putOffLater.ts";
import type {Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";
import {isLocated, isNamedPerson, endsWithPlace} from "./mentionKinds.ts";

const NUMBERED = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|regular|\\d{1,2}(?:st|nd|rd|th)";
const OPENING_WORD = anyOf("\\p{Lu}[\\w'’-]{0,80}", NUMBERED);
/** Words right before a body that are of its name: "Russian-Malagasy", "the fourth". */
const NAME_OPENING = new RegExp(`(?:${OPENING_WORD} ){0,5}$`, "u");

const BODY_KIND = anyOf(
  "inter-?\\s?governmental|joint|mixed|bilateral|binational|steering|economic|military|ministerial|strategic|trade",
  "consultative|boundary|border|coordination|cooperation|trilateral|quadrilateral|consultation|technical"
);
const BODY_NOUN = anyOf("commission|committee|council|dialogue|mechanism|working group|group|consultations");
const BODY_NAMES = anyOf(
  `${BODY_KIND}(?: [\\w'’-]+){0,3} ${BODY_NOUN}`,
  "commission(?:'s|’s)?,? [\\w ,-]{0,40}(?:meeting|session)",
  `(?:commission|committee|council) (?:on|for) (?!${anyOf("(?:mon|tues|wednes|thurs|fri|satur|sun)day", "\\d", "the (?:first|second) time")})[\\w ,-]{3,80}`,
  "rounds? of (?:[\\w-]+ ){0,3}(?:talks|negotiations|consultations|dialogue)|talks between",
  "trilateral (?:meeting|talks|consultations)|quadrilateral (?:meeting|talks)",
  "(?:extended )?troika|contact group|strategic dialogue"
);
/** Bodies that meet without any person named: standing commissions and rounds of talks. */
const BODY = new RegExp(`\\b${BODY_NAMES}\\b`, "giu");
/** "the Kenya-Uganda working group", "the first Norwegian–Danish border talks": what two countries have together. */
const OF_PAIR = new RegExp(
  `(?<!\\p{L})\\p{Lu}\\p{L}{1,30}[-–]\\p{Lu}\\p{L}{1,30}(?: [\\w'’-]{1,30}){0,4}? (?:${BODY_NOUN}|JWG|JCM|meeting|talks)\\b`,
  "gu"
);
const canHoldBody = createCanMatch(BODY);
const canHoldPair = createCanMatch(OF_PAIR);
/** Whoever takes part in a session travels to it: that trip is the row. */
const ATTENDED = /^(?:take|attend)$/;
const SESSION_VERB = wholeWord(
  "hold|host|meet|convene|take|gather|sit|reconvene|conclude|begin|open|end|start|resume|schedule|due|attend",
  "organise|organize|kick|adjourn|wrap|enter|extend|reopen|recess|finish"
);
/** Parliaments and courts sit at home every day. */
const OTHER_SITTINGS = anyOf(
  "senate|congress|parliament\\w*|house|congressional|national security|security council|central committee",
  "gulf co-?operation|high commission (?:on|for)|standing committee|select committee|olympic|cricket|football|ethics|judiciary|budget",
  "(?:city|county|town|village|school|parish|borough|municipal|planning|electoral) (?:commission|council|committee|board)"
);
const NO_SESSION = new RegExp(`\\b${OTHER_SITTINGS}\\b`, "i");

/** Sessions of standing bodies and negotiation rounds that a sentence tells, with a place or a date. */
export function readSessions(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const {source} = context.annotated;
  const {start, end, tokens} = parsed.sentence;
  const text = source.text.slice(start, end).replace(/[^\S ]/g, " ");
  const frames: TripFrame[] = [];
  for (const {0: name, index} of bodiesOf(parsed, text)) {
    if (NO_SESSION.test(text.slice(Math.max(0, index - 30), index + name.length))) continue;
    const token = tokens.findIndex((t) => t.start >= start + index);
    const frame = token < 0 ? null : readBody(context, parsed, token, sessionName(text, index, name), sentence);
    if (frame !== null && !frames.some((f) => f.to?.country === frame.to?.country)) frames.push(frame);
  }
  return frames;
}

/** What meets, as the sentence names it: a body by its kind, or by the two countries that it is of. */
function bodiesOf({sentence: {start, mentions}}: ParsedSentence, text: string): readonly RegExpExecArray[] {
  const bodies = canHoldBody(text) ? [...text.matchAll(BODY)] : [];
  const pairs = canHoldPair(text) ? [...text.matchAll(OF_PAIR)] : [];
  const isOfStates = ({index}: RegExpExecArray): boolean =>
    mentions.some((m) => m.type === "place" && m.country !== null && m.start === start + index);
  return [...bodies, ...pairs.filter(isOfStates)];
}

/** "talks between the premier, Jane Doe, and …": a meeting of those named. */
function isOfPeople({sentence: {tokens, mentions}}: ParsedSentence, token: number): boolean {
  const isNear = (m: Mention): boolean => m.firstToken > token + 1 && m.firstToken < token + 5;
  return word(tokens[token + 1]) === "between" && mentions.some((m) => isNamedPerson(m) && isNear(m));
}

function readBody(
  context: VisitContext,
  parsed: ParsedSentence,
  token: number,
  occasion: string,
  sentence: number
): TripFrame | null {
  const clause = sessionClause(parsed, token);
  if (clause === null || isAttended(clause) || isOfPeople(parsed, token)) return null;
  const modality = putOffLater(parsed, clause, sessionModality(parsed, clause));
  if (isUnreal(modality) || modality.status === "proposed") return null;
  const last = Math.max(clause.last, token);
  const dates = findTripDates(parsed, Math.min(clause.first, token), last, "whole", null);
  // "began in 1986": not where the story is told.
  const isOfYear = /^\d{4}$/.test(dates.start ?? "");
  const own = placeOf(context, parsed, clause, token, last);
  const to = own ?? (isOfYear ? null : datelinePlace(context, parsed, modality));
  if (to === null && dates.start === null && dates.end === null) return null;
  const isOfOld = isOfYear && /\btalks between$/i.test(occasion);
  if (to === null && (modality.status === "planned" || isOfOld)) return null;
  const bounded =
    dates.start === null && context.today !== null && isRecent(parsed)
      ? {...dates, start: `../${context.today}`, end: `../${context.today}`}
      : dates;
  return tripFrame({
    rule: "session/body",
    kind: "session",
    people: [],
    to,
    modality,
    occasion,
    sentence,
    token,
    ...bounded
  });
}

/** "X took part in the session": a trip of X's. */
function isAttended({verb, subjects}: Clause): boolean {
  const isByPerson = subjects.some((s) => s.mentions.some((m) => m.type === "person"));
  return ATTENDED.test(verb.lemma) && !verb.passive && isByPerson;
}

function isRecent({sentence}: ParsedSentence): boolean {
  return sentence.tokens.some((t) => t.lower === "recently" || t.lower === "recent");
}

/** The clause that says that the body met: one with a verb of holding, or "due to meet" beside the name. */
function sessionClause({clauses, sentence}: ParsedSentence, token: number): Clause | null {
  const reach = sentence.tokens.slice(token, token + 16).some((t) => /chaired$|^headed$/.test(t.lower)) ? 40 : 14;
  const near = clauses.filter(
    (c) => SESSION_VERB.test(c.verb.lemma) && c.first - reach <= token && token <= c.last + 1
  );
  return near.find((c) => c.first <= token && token <= c.last) ?? near[0] ?? null;
}

function sessionModality(parsed: ParsedSentence, clause: Clause): Modality {
  const own = findVerbModality(parsed, clause);
  const before = parsed.sentence.tokens.slice(Math.max(0, clause.verb.first - 3), clause.verb.last + 1).map(word);
  if (before.some((w) => /^(?:due|scheduled|set|slated|planned|expected)$/.test(w)))
    return {...own, status: "planned", explicit: true};
  if (own.status === null || own.status === "under way")
    return {...own, status: own.present && clause.verb.tense !== "gerund" ? "planned" : "held"};
  return own;
}

function placeOf(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  token: number,
  last: number
): Destination | null {
  const {sentence} = parsed;
  const places = sentence.mentions.filter((m): m is PlaceMention => isLocated(m) && m.lastToken <= last + 8);
  const inside = onePerCountry(
    places.filter(
      (m) =>
        m.firstToken > Math.min(token, clause.verb.head) &&
        /^(?:in|at|to)$/.test(word(sentence.tokens[m.firstToken - 1])) &&
        endsWithPlace(parsed, m) &&
        m.lastToken <= last
    )
  );
  if (inside.length > 0) return inside[0]!;
  if (/^(?:host)$/.test(clause.verb.lemma)) {
    const host = onePerCountry(
      places.filter((m) => clause.subjects.some((s) => s.first <= m.firstToken && m.lastToken <= s.last))
    );
    if (host.length > 0) return host[0]!;
    if (clause.subjects.some((s) => word(sentence.tokens[s.head]) === "it"))
      return lastCapital(context, sentence.start);
  }
  return null;
}

/** "MAPUTO, 4 December – The joint commission met today": where nobody names another place, it is the dateline's. */
function datelinePlace(context: VisitContext, {sentence}: ParsedSentence, {status}: Modality): Destination | null {
  const isElsewhere = sentence.mentions.some((m) => isLocated(m) && m.form === "city" && m.firstToken > 3);
  return isElsewhere || !/^(?:held|under way)$/.test(status ?? "") ? null : (hereOf(context)[0] ?? null);
}

/** "it hosted talks": the government that the sentence before speaks of by its capital. */
function lastCapital({annotated}: VisitContext, before: number): Destination | null {
  const sentence = annotated.sentences.findLast((s) => s.end <= before);
  const place = sentence?.mentions.findLast(
    (m): m is PlaceMention => m.type === "place" && m.form === "city" && m.capital && m.country !== null
  );
  return place === undefined ? null : {country: place.country!, place: place.place, token: -1};
}

/** The body's name with the capitalised words before it and its ordinal: "fifth meeting of the … Commission". */
function sessionName(text: string, index: number, name: string): string {
  const before = NAME_OPENING.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? "";
  return (before + name).replace(/\s+/g, " ").trim();
}
