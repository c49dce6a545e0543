import {parseEdtf} from "../edtf.js";

/** When something begins and ends, each as the first and last day that its date allows, from 1970-01-01. */
export interface TimeExtent {
  /** First day on which it may begin. */
  readonly earliestStart: number;
  /** Last day on which it may begin. */
  readonly latestStart: number;
  /** First day on which it may end. */
  readonly earliestEnd: number;
  /** Last day on which it may end. */
  readonly latestEnd: number;
  /** True where a date is marked approximate or uncertain. */
  readonly vague: boolean;
  /** "both" ends are told, or one only. */
  readonly told: "both" | "start" | "end";
}

/** Extent of something with these EDTF dates; null where neither date is told. */
export function findTimeExtent(start: string | null, end: string | null): TimeExtent | null {
  const [begun, ended] = [parseEdtf(start), parseEdtf(end)];
  // One end told: nothing is said of the length, so it counts as the one day that is sure.
  const [first, last] = [begun ?? ended, ended ?? begun];
  if (!first || !last) return null;
  return {
    earliestStart: first.first,
    latestStart: Math.max(first.first, Math.min(first.last, last.last)),
    earliestEnd: Math.min(last.last, Math.max(last.first, first.first)),
    latestEnd: last.last,
    vague: first.vague || last.vague,
    told: begun && ended ? "both" : begun ? "start" : "end"
  };
}

/** Whether it surely or possibly overlaps the window of days [from, to]. */
export function isWithin(extent: TimeExtent, from: number, to: number, certainty: Certainty): boolean {
  return certainty === "certain"
    ? extent.latestStart <= to && extent.earliestEnd >= from
    : extent.earliestStart <= to && extent.latestEnd >= from;
}

/** How a window of time is meant: only what surely overlaps it, or also what may. */
export type Certainty = "certain" | "possible";
