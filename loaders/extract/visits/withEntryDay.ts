import {boundsOf} from "../../annotate/dates/edtf.ts";
import type {Edtf} from "../../types.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** "12 May – Hauge visits Portugal": an entry of a chronicle takes its day, and what lies behind has been held. */
export function withEntryDay(context: VisitContext, told: TripFrame): TripFrame {
  const {parsed, entries, today} = context;
  const {n, mentions} = parsed[told.sentence]!.sentence;
  const day = entries.bySentence.get(n);
  const frame = day === undefined ? told : inYearOf(context, told, day);
  const {status} = frame.modality;
  const isNews = status === "held" || status === "under way" || isToldFlatly(frame);
  const hasOwnDay = mentions.some(
    (m) =>
      m.type === "date" && m.firstToken > 3 && !/^(?:duration|bound)$/.test(m.form) && !/^\d{4}$/.test(m.edtf ?? "")
  );
  const isUndated = frame.start === null && frame.end === null;
  if (day === undefined || !isNews || frame.earlier || !(isUndated || isPast(frame, day))) return frame;
  const [start = day, end = day.length < 10 ? day : null] = day.split("/");
  const dates = /\/(?:leave|return-from)$/.test(frame.rule) ? {end: end ?? start} : {start, end};
  const isOver =
    today === null ? entries.looksBack : (boundsOf(day)?.last ?? today) < today || entries.lastDay !== null;
  return {
    ...frame,
    ...(isUndated && !hasOwnDay ? dates : {}),
    modality: isOver ? {...frame.modality, status: "held"} : frame.modality
  };
}

/** "2015 | Hauge came on 13 December": a day that leaves its year out is of the entry's. */
function inYearOf({parsed}: VisitContext, frame: TripFrame, day: Edtf): TripFrame {
  const isInferred = parsed[frame.sentence]!.sentence.mentions.some(
    (m) => m.type === "date" && m.basis === "inferred" && m.edtf !== null && m.edtf === frame.start
  );
  const year = (edtf: Edtf | null): Edtf | null =>
    edtf === null ? null : edtf.replace(/^\d{4}(?=-\d\d(?:-\d\d)?$)/, day.slice(0, 4));
  return isInferred ? {...frame, start: year(frame.start), end: year(frame.end)} : frame;
}

/**
 * Whether a trip's own days are not after that of its entry: "27 May: Hauge visits Oslo and meets the king on 25 May".
 */
function isPast({start, end}: TripFrame, day: Edtf): boolean {
  const own = boundsOf(start ?? end)?.first ?? null;
  return own !== null && own <= (boundsOf(day)?.last ?? day);
}

/** "12 May: Hauge visits Portugal", "19 May: Hauge's visit to Peru": no word tells whether it was made. */
function isToldFlatly({modality, rule}: TripFrame): boolean {
  return modality.status === null && (modality.present || rule === "visit/visit-noun");
}
