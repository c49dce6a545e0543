import {boundsOf} from "../../annotate/dates/edtf.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Token} from "../../types.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/**
 * "FRIDAY, MAY 3" over "OSLO - President Roe visits Norway (to May 5)": an entry of a diary is of the day above it, and a
 * plan until that is over.
 */
export function withDiaryDay({parsed, diary, today}: VisitContext, frame: TripFrame): TripFrame {
  const {n, tokens} = parsed[frame.sentence]!.sentence;
  const {status, present} = frame.modality;
  const entry = diary.get(n);
  const isToCome = status === "planned" || (present && (status === null || status === "under way"));
  if (entry === undefined || frame.earlier || !isToCome) return frame;
  const planned: TripFrame = {...frame, modality: {...frame.modality, status: "planned", explicit: true}};
  if (entry.day === null) return entry.isAgenda ? planned : frame;
  const isLast = isLastDay(tokens);
  const start = frame.start === null || frame.start.startsWith("../") ? (isLast ? null : entry.day) : frame.start;
  const end = frame.end ?? (isLast ? entry.day : null);
  const last = boundsOf(end ?? start)?.last ?? null;
  const isOver = today !== null && last !== null && last < today;
  const isOn = isLast && entry.day === today;
  const now = isOver ? ("held" as const) : isOn ? ("under way" as const) : ("planned" as const);
  return {...planned, start, end, modality: {...planned.modality, status: now}};
}

/** "(final day)": of a stay that began before. */
function isLastDay(tokens: readonly Token[]): boolean {
  return tokens.some(
    (t, i) => word(t) === "day" && /^(?:final|last)$/.test(word(tokens[i - 1])) && tokens[i - 2]?.text === "("
  );
}
