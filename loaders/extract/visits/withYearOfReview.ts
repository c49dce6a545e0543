import {anyOf} from "../../anyOf.ts";
import type {AnnotatedDocument, Edtf} from "../../types.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** How a page says that it looks back on a year. */
const LOOKS_BACK = anyOf(
  "years? (?:under|in) review|year-end (?:review|report|briefing|statement)|review of the year",
  "the year (?:has |also |just )*(?:witnessed|saw|seen)|(?:how|what) the year has been|in the year just ended"
);
const REVIEW = new RegExp(`\\b${LOOKS_BACK}\\b`, "i");
/** Sentences from the top in which the year stands that is looked back on. */
const LEAD = 4;

/** "The year under review saw the president in Lima": a trip made takes the year on which its page looks back. */
export function withYearOfReview(context: VisitContext, frame: TripFrame): TripFrame {
  const {kind, start, end, days, modality, earlier} = frame;
  const isOpen = kind === "visit" && start === null && end === null && days === null && !earlier;
  const isMade = modality.status === "held" || (modality.status === null && !modality.present);
  if (!isOpen || !isMade || hasDate(context, frame)) return frame;
  const year = yearOfReview(context.annotated);
  return year === null ? frame : {...frame, start: year, end: year};
}

function hasDate({parsed}: VisitContext, {sentence}: TripFrame): boolean {
  return parsed[sentence]!.sentence.mentions.some(({type}) => type === "date");
}

// Every undated trip asks it of the same document.
const known = new WeakMap<AnnotatedDocument, Edtf | null>();

/** The first year that the title or the first sentences name, where the page looks back on a year; else null. */
function yearOfReview(annotated: AnnotatedDocument): Edtf | null {
  const found = known.get(annotated);
  if (found !== undefined) return found;
  const {source, sentences} = annotated;
  const lead = [source.title ?? "", ...sentences.slice(0, LEAD).map((s) => source.text.slice(s.start, s.end))].join(
    " "
  );
  const year = REVIEW.test(source.text) ? (/\b(?:19|20)\d\d\b/.exec(lead)?.[0] ?? null) : null;
  const isPast = source.published === null || (year !== null && source.published.slice(0, 4) >= year);
  const told = isPast ? year : null;
  known.set(annotated, told);
  return told;
}
