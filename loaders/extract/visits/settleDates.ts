import {anyOf} from "../../anyOf.ts";
import type {Edtf} from "../../types.ts";
import {asShown} from "./asShown.ts";
import {nextWeekday} from "./nextWeekday.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {withDiaryDay} from "./withDiaryDay.ts";
import {withEntryDay} from "./withEntryDay.ts";
import {withOpeningDay} from "./withOpeningDay.ts";
import {withPurposeDay} from "./withPurposeDay.ts";
import {withYearOfReview} from "./withYearOfReview.ts";

/**
 * Days and status that the text around the frames tells: the weekday of a plan, the day of an event that several
 * attend.
 */
export function settleDates(context: VisitContext, frames: readonly TripFrame[]): TripFrame[] {
  const dated = frames.map((frame) =>
    withNewsDay(
      context,
      withPurposeDay(
        context,
        withSameDay(
          context,
          withDiaryDay(
            context,
            withEntryDay(context, nextWeekday(context, withOpeningDay(context, asShown(context, frame))))
          )
        )
      )
    )
  );
  const near = (i: number): readonly TripFrame[] => dated.slice(Math.max(0, i - 12), i + 13);
  return dated
    .map((frame, i) => withDeparture(context, withGathering(withCompany(context, frame, near(i)), near(i)), near(i)))
    .map((frame) => withYearOfReview(context, frame));
}

const ONWARD = /^\S{1,15} (?:(?:straight |directly )?(?:on|onwards?)|straight|directly) to\b/;

/** "ended a visit on Friday. She went straight to Seoul": one stop's last day is that of setting out for the next. */
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
  if (!ONWARD.test(told)) return frame;
  const left = around.findLast(
    (f) =>
      (f.rule === "visit/leave" || (/noun$/.test(f.rule) && f.start === null)) &&
      f.sentence <= frame.sentence &&
      frame.sentence - f.sentence <= 2 &&
      f.end !== null &&
      f.people.some((p) => frame.people.some((q) => q.name === p.name))
  );
  return left === undefined ? frame : {...frame, start: left.end};
}

/** "On Sunday A landed in Juba. B was there as well": who attends with others comes on their day. */
function withCompany({parsed}: VisitContext, frame: TripFrame, around: readonly TripFrame[]): TripFrame {
  if (
    frame.kind !== "visit" ||
    frame.start !== null ||
    frame.end !== null ||
    !/^(?:held|planned)$/.test(frame.modality.status ?? "") ||
    frame.earlier ||
    frame.to === null ||
    frame.rule === "visit/receive"
  )
    return frame;
  const blockOf = (f: TripFrame): number => parsed[f.sentence]!.sentence.block;
  const company = around.find(
    (f) =>
      f !== frame &&
      f.kind === "visit" &&
      f.modality.status === frame.modality.status &&
      !f.earlier &&
      f.to?.country === frame.to!.country &&
      /^\d{4}-\d\d-\d\d$/.test(f.start ?? "") &&
      f.people.every((p) => frame.people.every((q) => p.name !== q.name)) &&
      Math.abs(f.sentence - frame.sentence) <= 1 &&
      (blockOf(f) === blockOf(frame) || frame.to!.token < 0)
  );
  return company === undefined ? frame : {...frame, start: company.start};
}

/** "The summit opens in Lima on Friday. X will attend": on its first day. */
function withGathering(frame: TripFrame, around: readonly TripFrame[]): TripFrame {
  const isUndated = frame.rule === "visit/act-in" && frame.start === null && frame.end === null;
  if (!isUndated || frame.earlier || frame.to === null || frame.to.token >= 0) return frame;
  const gathering = around.find(
    (f) =>
      f.kind === "session" &&
      f.to?.country === frame.to!.country &&
      f.sentence < frame.sentence &&
      /^\d{4}-\d\d-\d\d$/.test(f.start ?? "") &&
      (f.modality.status === "planned") === (frame.modality.status !== "held")
  );
  return gathering === undefined ? frame : {...frame, start: gathering.start};
}

/** "X said on Monday. She was speaking in Oslo": the day of what she said. */
function dayOfSpeech(parsed: VisitContext["parsed"], {sentence, token}: TripFrame): Edtf | null {
  const verb = parsed[sentence]!.clauses.find((c) => c.verb.head === token)?.verb;
  const before = parsed[sentence - 1];
  if (verb?.lemma !== "speak" || !verb.progressive || before === undefined) return null;
  const said = before.clauses.find((c) => /^(?:say|tell|warn|announce|add|declare)$/.test(c.verb.lemma));
  const day = before.sentence.mentions.find(
    (m) =>
      m.type === "date" && said !== undefined && m.firstToken > said.verb.last && m.firstToken <= said.verb.last + 4
  );
  return day?.type === "date" && /^\d{4}-\d\d-\d\d$/.test(day.edtf ?? "") ? day.edtf : null;
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
  const speech = dayOfSpeech(parsed, frame);
  if (speech !== null) return {...frame, start: speech, end: speech};
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
