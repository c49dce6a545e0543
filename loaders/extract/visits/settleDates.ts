import {anyOf} from "../../anyOf.ts";
import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import type {Edtf, Sentence} from "../../types.ts";
import {nextWeekday} from "./nextWeekday.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {withEntryDay} from "./withEntryDay.ts";

/**
 * Days and status that the text around the frames tells: the weekday of a plan, the day of an event that several
 * attend.
 */
export function settleDates(context: VisitContext, frames: readonly TripFrame[]): TripFrame[] {
  const dated = frames.map((frame) =>
    withNewsDay(context, withSameDay(context, withEntryDay(context, nextWeekday(context, frame))))
  );
  const near = (i: number): readonly TripFrame[] => dated.slice(Math.max(0, i - 12), i + 13);
  return dated.map((frame, i) => withDeparture(context, withCompany(context, frame, near(i)), near(i)));
}

/** "left on Friday. She went straight on to Seoul": the day of leaving one stop is that of setting out for the next. */
function withDeparture({parsed, annotated}: VisitContext, frame: TripFrame, around: readonly TripFrame[]): TripFrame {
  if (
    frame.rule !== "visit/travel-to" ||
    frame.start !== null ||
    frame.end !== null ||
    frame.modality.status !== "held"
  )
    return frame;
  const {start, end, tokens} = parsed[frame.sentence]!.sentence;
  const told = annotated.source.text.slice(tokens[frame.token]?.start ?? start, end);
  if (!/^\S{1,15} (?:straight |directly )?(?:on|onwards?) to\b/.test(told)) return frame;
  const left = around.findLast(
    (f) =>
      f.rule === "visit/leave" &&
      f.sentence <= frame.sentence &&
      frame.sentence - f.sentence <= 2 &&
      f.end !== null &&
      f.people.some((p) => frame.people.some((q) => q.name === p.name))
  );
  return left === undefined ? frame : {...frame, start: left.end};
}

/** A frame with what its days say of its status, and without the day on which it was called off. */
export function settleStatus(context: VisitContext, frame: TripFrame): TripFrame {
  return withoutDayOfNews(context, withoutDaysToCome(context, {...frame, modality: datedModality(context, frame)}));
}

/** "On Sunday A landed in Juba. B was there as well": who attends with others comes on their day. */
function withCompany({parsed}: VisitContext, frame: TripFrame, around: readonly TripFrame[]): TripFrame {
  if (
    frame.kind !== "visit" ||
    frame.start !== null ||
    frame.end !== null ||
    frame.modality.status !== "held" ||
    frame.earlier ||
    frame.to === null
  )
    return frame;
  const blockOf = (f: TripFrame): number => parsed[f.sentence]!.sentence.block;
  const company = around.find(
    (f) =>
      f !== frame &&
      f.kind === "visit" &&
      f.modality.status === "held" &&
      !f.earlier &&
      f.to?.country === frame.to!.country &&
      /^\d{4}-\d\d-\d\d$/.test(f.start ?? "") &&
      f.people.every((p) => frame.people.every((q) => p.name !== q.name)) &&
      Math.abs(f.sentence - frame.sentence) <= 1 &&
      blockOf(f) === blockOf(frame)
  );
  return company === undefined ? frame : {...frame, start: company.start};
}

const SAME_DAY = new RegExp(
  `\\b${anyOf(
    "in the (?:morning|afternoon|evening)|later (?:in|on) the day|later that day|that (?:day|evening|night|afternoon)",
    "the same (?:day|evening)|at (?:noon|dusk|dawn|nightfall)"
  )}\\b`,
  "i"
);

/** "That afternoon he will welcome the king": the day that was told last. */
function withSameDay({parsed, annotated}: VisitContext, frame: TripFrame): TripFrame {
  const isOpen = frame.start === null && frame.end === null && frame.kind === "visit";
  if (!isOpen || !/^(?:held|planned)$/.test(frame.modality.status ?? "")) return frame;
  const {start, end} = parsed[frame.sentence]!.sentence;
  if (!SAME_DAY.test(annotated.source.text.slice(start, end))) return frame;
  const told = parsed
    .slice(Math.max(0, frame.sentence - 2), frame.sentence)
    .flatMap((p) => p.sentence.mentions)
    .findLast((m) => m.type === "date" && m.form === "point" && /^\d{4}-\d\d-\d\d$/.test(m.edtf ?? ""));
  return told?.type === "date" ? {...frame, start: told.edtf} : frame;
}

/**
 * "Thursday was not all lost. Orban was in Jerusalem": a day that opens the sentence before. An undated page's weekday
 * is near its own date.
 */
function withNewsDay({parsed, annotated}: VisitContext, frame: TripFrame): TripFrame {
  if (frame.start !== null || frame.end !== null || frame.kind !== "visit" || frame.modality.status !== "held")
    return frame;
  const {sentence} = parsed[frame.sentence]!;
  const {published} = annotated.source;
  const weekday = sentence.mentions.some((m) => m.type === "date" && m.weekday !== null && m.edtf === null);
  if (weekday && published?.endsWith("/.."))
    return frame.rule === "visit/return-from"
      ? {...frame, end: published}
      : {...frame, start: published, end: published};
  const before = parsed[frame.sentence - 1]?.sentence;
  const day = before?.mentions.find(
    (m) =>
      m.type === "date" &&
      m.firstToken === 0 &&
      m.form === "point" &&
      m.edtf !== null &&
      /^\d{4}-\d\d-\d\d$/.test(m.edtf)
  );
  if (day?.type !== "date" || before?.block !== sentence.block || sentence.mentions.some((m) => m.type === "date"))
    return frame;
  return {...frame, start: day.edtf, end: day.edtf};
}

/**
 * "ahead of the summit on Friday he had flown to Oslo": what was made is not of a day to come, which is another deed's.
 */
function withoutDaysToCome({today}: VisitContext, frame: TripFrame): TripFrame {
  const {modality, rule, start} = frame;
  const made = modality.status === "held" && !modality.present && /^visit\/(?:visit|arrive|travel-to)$/.test(rule);
  return made && today !== null && (boundsOf(start)?.first ?? "") > today ? {...frame, start: null, end: null} : frame;
}

/**
 * "cancelled the trip on Tuesday", said on Wednesday: a day just past is when it was called off, not when it was to be.
 */
function withoutDayOfNews({today, parsed}: VisitContext, frame: TripFrame): TripFrame {
  const {status} = frame.modality;
  const last = boundsOf(frame.end ?? frame.start)?.last ?? null;
  if ((status !== "cancelled" && status !== "postponed") || today === null || last === null) return frame;
  // "was due to fly on Friday": the day of the trip itself.
  if (!/noun$|off$/.test(frame.rule) || isDayOfPlan(parsed[frame.sentence]!.sentence, frame.start)) return frame;
  // "postponed his visit on 5-6 January": a stay, and no day of news.
  if (frame.start !== null && frame.end !== null && frame.start !== frame.end) return frame;
  if (status === "postponed" && frame.start === null && last > today) return {...frame, start: frame.end, end: null};
  return last < today && last >= addDays(today, -7) ? {...frame, start: null, end: null} : frame;
}

const PLANNED_FOR = /\b(?:scheduled|planned|set|slated|due|fixed|expected|was|were) (?:for|on|to)\b/;

/** "a visit scheduled for 3 May was put off": the day is that of the plan. */
function isDayOfPlan({tokens, mentions}: Sentence, day: Edtf | null): boolean {
  return mentions.some(
    (m) =>
      m.type === "date" &&
      m.edtf === day &&
      PLANNED_FOR.test(
        tokens
          .slice(Math.max(0, m.firstToken - 6), m.firstToken)
          .map(({lower}) => lower)
          .join(" ")
      )
  );
}

/**
 * What the dates say where the words do not, or say otherwise: "arrives on Friday" is planned, a stay that is over was
 * held.
 */
function datedModality({today, parsed}: VisitContext, {rule, modality, start, end, sentence}: TripFrame): Modality {
  const {status} = modality;
  if (today !== null && status === null && modality.present && start === null && end === null) {
    // "leaves on Thursday, stops in Bern": the present tense of a sentence that looks ahead.
    const ahead = parsed[sentence]!.sentence.mentions.some(
      (m) => m.type === "date" && (boundsOf(m.edtf)?.first ?? "") > today
    );
    return ahead ? {...modality, status: "planned"} : modality;
  }
  if (today === null || (status !== null && !/^(?:held|under way|planned)$/.test(status))) return modality;
  const first = boundsOf(start)?.first ?? boundsOf(end)?.first ?? null;
  const last = boundsOf(end)?.last ?? null;
  // "remains until Saturday": it ends ahead, so it goes on.
  if (
    rule === "visit/be-in" &&
    modality.present &&
    start === null &&
    last !== null &&
    last > today &&
    status !== "held"
  )
    return {...modality, status: "under way"};
  if (first !== null && first > today && (status === null || status === "under way"))
    return {...modality, status: "planned"};
  if (last !== null && last < today && (status === null || status === "under way"))
    return {...modality, status: "held"};
  // "leads a mission to Oslo later this month": what the present tense tells of the days that are left is to come.
  if (status === null && modality.present && first === today && (boundsOf(start)?.last ?? "") > today)
    return {...modality, status: "planned"};
  // "begins a visit to Kyiv today": it has begun, and goes on.
  if (status === null && modality.present && start === today && end === null) return {...modality, status: "under way"};
  // "heads to London this month", said early in the month.
  const latest = boundsOf(start)?.last ?? null;
  if (status === null && modality.present && latest !== null && latest >= addDays(today, 7))
    return {...modality, status: "planned"};
  if (status === null && first !== null && first <= today)
    return {...modality, status: last !== null && last > today ? "under way" : "held"};
  return modality;
}
