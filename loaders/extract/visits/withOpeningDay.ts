import type {TripFrame, VisitContext} from "./tripFrame.ts";

const COLON = /^[:–—-]$/;

/** "Tuesday: X arrives in Lima": the day that stands in front of an entry of a diary. */
export function withOpeningDay({parsed, annotated}: VisitContext, frame: TripFrame): TripFrame {
  if (frame.kind === "session" || frame.start !== null || frame.end !== null) return frame;
  const {tokens, mentions} = parsed[frame.sentence]!.sentence;
  const [date] = mentions;
  if (date?.type !== "date" || date.firstToken > 0 || !COLON.test(tokens[date.lastToken + 1]?.text ?? "")) return frame;
  if (!/^\d{4}-\d\d-\d\d$/.test(date.edtf ?? "") || annotated.source.published === null) return frame;
  const isMeeting = frame.kind === "meeting" || frame.rule.startsWith("meeting/");
  const end = isMeeting ? date.edtf : null;
  const modality = {...frame.modality, present: frame.modality.present || frame.modality.status === null};
  return {...frame, start: date.edtf, end, weekday: date.basis === "inferred", modality};
}
