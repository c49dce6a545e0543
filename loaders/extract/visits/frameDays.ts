import {addDays, boundsOf} from "../../annotate/dates/edtf.ts";
import type {TripFrame} from "./tripFrame.ts";

/** Days after an arrival that still count as the same stay, where no end is told. */
const STAY_DAYS = 12;

/** The days that a frame may mean. */
export interface Range {
  /** First day, as YYYY-MM-DD. */
  readonly first: string;
  /** Last day. */
  readonly last: string;
  /** A little after the last: days of one stay may be told apart ("met on Monday, his host again on Tuesday"). */
  readonly slack: string;
}

// A frame is compared with every other of its country, so its days are worked out once.
const ranges = new WeakMap<TripFrame, Range | null>();

/** The days that a frame may mean; null where it has no dates. */
export function rangeOf(frame: TripFrame): Range | null {
  let range = ranges.get(frame);
  if (range === undefined) ranges.set(frame, (range = makeRange(frame)));
  return range;
}

/** The days that a frame's dates may mean, widened for a stay whose end is not told; null where it has none. */
function makeRange({start, end, days, weekday, modality}: TripFrame): Range | null {
  const from = boundsOf(start);
  const to = boundsOf(end);
  if (from === null && to === null) return null;
  const first = from?.first ?? (to?.first != null ? addDays(to.first, -STAY_DAYS) : "0000-01-01");
  const last =
    (to?.last == null ? null : addDays(to.last, days === null ? 0 : 1)) ??
    (from?.last != null ? addDays(from.last, STAY_DAYS) : "9999-12-31");
  // "is to arrive on Friday", printed on Saturday: the Friday may be the one before.
  const vague = weekday === true && modality.status === "planned" && first > "0001";
  return {first: vague ? addDays(first, -7) : first, last, slack: last >= "9999" ? last : addDays(last, 2)};
}
