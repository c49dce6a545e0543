import {addDays} from "../../annotate/dates/edtf.ts";
import {showsPicture} from "../../annotate/dates/showsPicture.ts";
import type {Edtf} from "../../types.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** Characters behind a caption in which whose picture it is may stand as a sentence of its own. */
const CREDIT_REACH = 50;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** "Roe greets Lund in Lima on Tuesday (Photo: Wire)": what a picture shows in the present tense has been. */
export function asShown({parsed, annotated, today}: VisitContext, frame: TripFrame): TripFrame {
  const {status, present} = frame.modality;
  const {start, end} = parsed[frame.sentence]!.sentence;
  // "Roe meets Lund in Lima, March 7, 2019", on a page that nobody dates: no plan bears its year.
  if (today === null && present && status === null && DAY.test(frame.start ?? ""))
    return {...frame, modality: {...frame.modality, status: "held", present: false}};
  const isOpen = present && (status === null || status === "under way") && frame.weekday === true;
  if (!isOpen) return frame;
  const [line = ""] = annotated.source.text.slice(start, end + CREDIT_REACH).split("\n");
  if (!showsPicture(line)) return frame;
  const shownOn = (day: Edtf | null): Edtf | null =>
    today !== null && DAY.test(day ?? "") && day! > today ? addDays(day!, -7) : day;
  const modality = {...frame.modality, status: "held" as const, present: false};
  return {...frame, start: shownOn(frame.start), end: shownOn(frame.end), modality};
}
