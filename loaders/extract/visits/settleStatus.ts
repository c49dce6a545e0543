import {anyOf} from "../../anyOf.ts";
import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import type {Sentence} from "../../types.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {withoutDayOfNews} from "./withoutDayOfNews.ts";

/** A frame with what its days say of its status, and without the day on which it was called off. */
export function settleStatus(context: VisitContext, frame: TripFrame): TripFrame {
  const dated = {...frame, modality: datedModality(context, frame)};
  return fromToday(context, withoutDayOfNews(context, withoutDaysToCome(context, dated)));
}

/** "will come before the end of June": between the document's day and then. */
function fromToday({today}: VisitContext, frame: TripFrame): TripFrame {
  const latest = frame.start?.startsWith("../") === true ? frame.start.slice(3) : null;
  const isAhead = frame.modality.status === "planned" || frame.modality.status === "proposed";
  return isAhead && today !== null && latest !== null && latest > today
    ? {...frame, start: `${today}/${latest}`}
    : frame;
}

/**
 * "ahead of the summit on Friday he had flown to Oslo": what was made is not of a day to come, which is another deed's.
 */
function withoutDaysToCome({today, parsed}: VisitContext, frame: TripFrame): TripFrame {
  const {modality, rule, start, sentence, token} = frame;
  // "his recent trip to Oslo, as well as the summit in June"
  const isRecent = /noun$/.test(rule) && isCalledRecent(parsed[sentence]!.sentence, token);
  const isMade = !modality.present && /^visit\/(?:visit|arrive|travel-to)$/.test(rule);
  const made = modality.status === "held" && (isMade || isRecent);
  return made && today !== null && (boundsOf(start)?.first ?? "") > today ? {...frame, start: null, end: null} : frame;
}

function isCalledRecent({tokens}: Sentence, token: number): boolean {
  return tokens.slice(Math.max(0, token - 3), token).some(({lower}) => /^(?:recent|last|previous)$/.test(lower));
}

const SETS_OUT = /^visit\/(?:leave-for|travel-to|arrive)$/;

/** "tonight", "this evening", "later today". */
function isLaterToday({sentence: {tokens}}: ParsedSentence): boolean {
  return tokens.some(
    ({lower}, i) =>
      lower === "tonight" ||
      (/^(?:this|later)$/.test(lower) && /^(?:evening|afternoon|today)$/.test(tokens[i + 1]?.lower ?? ""))
  );
}

/**
 * What the dates say where the words do not, or say otherwise: "arrives on Friday" is planned, a stay that is over was
 * held.
 */
function datedModality({today, parsed}: VisitContext, frame: TripFrame): Modality {
  const {rule, modality, start, end, sentence, weekday} = frame;
  const {status} = modality;
  if (today === null) return speaksAhead(parsed[sentence]!, modality) ? {...modality, status: "planned"} : modality;
  if (status === null && modality.present && start === null && end === null)
    return looksAhead(parsed[sentence]!, today, frame) || goesOn(parsed[sentence]!, frame)
      ? {...modality, status: "planned"}
      : modality;
  if (status !== null && !/^(?:held|under way|planned)$/.test(status)) return modality;
  const first = boundsOf(start)?.first ?? boundsOf(end)?.first ?? null;
  const last = boundsOf(end)?.last ?? null;
  // "remains until Saturday", "is touring Peru until May": it ends ahead, so it goes on.
  const endsAhead = start === null && last !== null && last > today;
  const isOn = rule === "visit/be-in" ? status !== "held" : status === "under way";
  if (isOn && modality.present && endsAhead) return {...modality, status: "under way"};
  // "before leaving Oslo yesterday", "on X's visit to Oslo last week"
  const isPlanOver = status === "planned" && !modality.pastPlan && (/noun$/.test(rule) || !modality.explicit);
  if (isPlanOver && weekday !== true && last !== null && last < today) return {...modality, status: "held"};
  const isOpen = status === null || status === "under way";
  if (isOpen && first !== null && first > today) return {...modality, status: "planned"};
  if (isOpen && last !== null && last < today) return {...modality, status: "held"};
  return status === null ? {...modality, status: impliedStatus(frame, parsed[sentence]!, today)} : modality;
}

const AHEAD = anyOf(
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day",
  "tomorrow|tonight|next (?:week|month|year)|later this (?:week|month|year)"
);
const SAYS_AHEAD = new RegExp(`\\b${AHEAD}\\b`);

/** "leaves on Sunday", "arrives tomorrow": what the present tense tells of a day to come, in a text of no known day. */
function speaksAhead({sentence: {tokens}}: ParsedSentence, {present, status}: Modality): boolean {
  const isOpen = status === null || status === "under way";
  return present && isOpen && SAYS_AHEAD.test(tokens.map(({lower}) => lower).join(" "));
}

const ONWARD = new RegExp(`\\b${anyOf("next|then|onwards?|afterwards|later|from there|on to")}\\b`);

/** "From there he heads to Lima", "goes next to Lima": what the present tense puts behind a stop. */
function goesOn({sentence: {tokens}}: ParsedSentence, {rule, token}: TripFrame): boolean {
  const near = tokens.slice(Math.max(0, token - 6), token + 5).map(({lower}) => lower);
  return SETS_OUT.test(rule) && ONWARD.test(near.join(" "));
}

/**
 * "leaves on Thursday, stops in Bern": the present tense of a sentence that names a day to come; "leaves today, then goes
 * on to Bern".
 */
function looksAhead({sentence: {mentions}}: ParsedSentence, today: string, {rule, token}: TripFrame): boolean {
  const isOnward = (lastToken: number): boolean => rule === "visit/travel-to" && lastToken < token;
  return mentions.some((m) => {
    const first = m.type === "date" ? (boundsOf(m.edtf)?.first ?? "") : "";
    return first > today || (first === today && isOnward(m.lastToken));
  });
}

/** What the dates alone tell of a trip that may begin today or have begun; null where they tell nothing. */
function impliedStatus(
  {rule, modality: {present}, start, end}: TripFrame,
  parsed: ParsedSentence,
  today: string
): Modality["status"] {
  const from = boundsOf(start);
  const first = from?.first ?? boundsOf(end)?.first ?? null;
  const last = boundsOf(end)?.last ?? null;
  const latest = from?.last ?? "";
  const isOpenEnded = end === null || (end === start && from?.first !== from?.last);
  // "leads a mission to Oslo later this month": what the present tense tells of the days that are left is to come.
  const isLeft = first === today || (first !== null && first < today && isOpenEnded && SETS_OUT.test(rule));
  if (present && isLeft && latest > today) return "planned";
  // "when X meets Y this week", "talks with X later this month"
  const isLater = from?.first === today || (rule.startsWith("meeting/") && present);
  if (isLater && latest > today && latest !== from?.first) return "planned";
  // "leaves tonight for Lima", "arrives this evening"
  if (present && start === today && SETS_OUT.test(rule) && isLaterToday(parsed)) return "planned";
  // "leaves for home this afternoon"
  if (present && rule === "visit/leave" && start === null && last === today) return "planned";
  // "begins a visit to Kyiv today": it has begun, and goes on.
  if (present && start === today && end === null) return "under way";
  // "heads to London this month", said early in the month.
  if (present && latest >= addDays(today, 7)) return "planned";
  if (first === null || first > today) return null;
  return last !== null && last > today ? "under way" : "held";
}
