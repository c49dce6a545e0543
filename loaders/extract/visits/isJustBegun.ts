import {anyOf} from "../../anyOf.ts";
import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import {showsPicture} from "../../annotate/dates/showsPicture.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Edtf} from "../../types.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const EVENT = anyOf("talks|visits?|trip|tour|meetings?|summit|conference|discussions|consultations|negotiations|stay");
const TO_COME = anyOf(
  `(?:for|on) (?:\\S{1,20} ){0,6}${EVENT}`,
  "to (?:attend|hold|meet|discuss|take part|participate|begin|start|seek|press|urge|try)",
  "(?:second|third|fourth|latest|next) (?:leg|stop|stage)"
);
/** What somebody arrives for, and has before him. */
const PURPOSE = new RegExp(`\\b${TO_COME}\\b`);
/** A tour of which the most is still to come for some days. */
const OPENING = /\b(?:start|beginning|outset|first (?:leg|stop|stage)) of (?:an?|his|her|their) /;
/** Tokens behind "arrived" in which its purpose stands. */
const NEAR = 24;

/** Sentences in which a story tells its news. */
const OPENING_SENTENCES = 3;

/** Verbs of setting out. */
const SETS_OUT = /^(?:leave|depart|emplane|enplane|embark)$/;
/** Verbs that are such with a particle alone. */
const SETS_OFF = /^(?:set|jet|fly) (?:off|out)$/;

/**
 * "arrived last night for talks": a stay that began yesterday or today, with what it is for still to come; "has left for
 * Oslo": a way on which somebody still is.
 */
export function isJustBegun(context: VisitContext, frame: TripFrame): boolean {
  const {today, parsed} = context;
  const {rule, modality, start, end, sentence, token} = frame;
  const {first = null, last = null} = boundsOf(start) ?? {};
  const isFresh = today !== null && first !== null && last !== null && first >= addDays(today, -1) && last <= today;
  if ((modality.status !== "held" && !modality.present) || end !== null) return false;
  if (rule === "visit/leave-for" && isFresh) return true;
  if (start === null && rule !== "visit/leave" && hasLeft(parsed[sentence]!, token)) return true;
  const {tokens} = parsed[sentence]!.sentence;
  const purpose = tokens
    .slice(token + 1, token + NEAR)
    .map(word)
    .join(" ");
  const isLate = today !== null && first !== null && first >= addDays(today, -3) && first <= today;
  const isNews = isFresh || (start === null && isOpeningNews(context, frame));
  return (
    isArrival(parsed[sentence]!, frame) && ((isNews && PURPOSE.test(purpose)) || (isLate && OPENING.test(purpose)))
  );
}

/** "arrived", "flew", "has travelled": how somebody got there whose stay is ahead. */
function isArrival({clauses, sentence: {tokens}}: ParsedSentence, {rule, token}: TripFrame): boolean {
  if (rule === "visit/arrive") return true;
  const isPerfect = clauses.some(({verb}) => verb.head === token && verb.tense === "perfect");
  return rule === "visit/travel-to" && (isPerfect || /^(?:flew|jetted)$/.test(tokens[token]!.text));
}

/** What a story opens with and tells no day of is its news: the last days. */
export function isOpeningNews(
  {parsed, today, annotated}: VisitContext,
  {sentence, earlier, anaphoric}: TripFrame
): boolean {
  // A picture may be of any day.
  const {start, end} = parsed[sentence]!.sentence;
  if (sentence >= OPENING_SENTENCES || showsPicture(annotated.source.text.slice(start, end))) return false;
  // "arrived for talks, the ministry said on Monday": the day of the news itself is no other one.
  const isOfNews = (day: Edtf): boolean => today !== null && [today, addDays(today, -1)].includes(day);
  const isUndated = parsed[sentence]!.sentence.mentions.every(
    (m) => m.type !== "date" || m.edtf === null || m.form === "duration" || isOfNews(m.edtf)
  );
  return isUndated && !earlier && !anaphoric;
}

/** "has left for Oslo", "sets off for Oslo", "has departed Lima to attend a summit in Oslo". */
function hasLeft({clauses}: ParsedSentence, token: number): boolean {
  const clause = clauses.find(({verb}) => verb.head === token);
  const governor = clause?.governor == null ? undefined : clauses[clause.governor];
  const isPurpose = clause?.verb.tense === "infinitive" && /^(?:attend|visit|join|meet)$/.test(clause.verb.lemma);
  const way = isPurpose ? governor : clause;
  if (!way || way.verb.negated || !/^(?:perfect|present)$/.test(way.verb.tense)) return false;
  return SETS_OUT.test(way.verb.lemma) || SETS_OFF.test(`${way.verb.lemma} ${way.particle}`);
}
