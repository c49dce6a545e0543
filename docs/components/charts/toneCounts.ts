import {extent, sum} from "d3";
import {msPerDay} from "../edtf.js";
import {joinColumns, pairColumns} from "../notebook/categoryColumn.js";
import type {Counts} from "../notebook/categoryCounts.js";
import type {Notebook} from "../notebook/notebook.js";
import {columnOf} from "../notebook/rowColumns.js";
import {findTimeBins, readTime, type TimeBins} from "../selection/timeBins.js";

/** Comments with a time, counted by it and by tone. */
export interface ToneCounts {
  /** The stretches of time that are counted. */
  readonly bins: TimeBins;
  /** Whatever days are chosen. */
  readonly counts: Counts;
  /** Of the chosen days. */
  readonly chosen: Counts;
  /** First and last day of the comments in `counts` that the selection leaves; null where it leaves none. */
  readonly span: () => readonly [number, number] | null;
  /** Comments that bins shorter than a day hold at noon, since only their day is told. */
  readonly dayOnly: number;
}

/** Counts the comments of a notebook, once. */
export function countTones({columns: {comments}, filtered}: Notebook): ToneCounts {
  const [posted, label] = [columnOf(comments, "posted"), columnOf(comments, "label")];
  const times = new Map(posted.values.map((value) => [value as string | null, readTime(value as string | null)]));
  const bins = findTimeBins([...times.values()]);
  const column = pairColumns(comments.size, [posted, label], (value: string | null, tone: string | null) => {
    const time = times.get(value) ?? null;
    return time === null ? null : `${bins.binOf(time)} ${tone ?? "without text"}`;
  });
  const dayOf = (value: string | null) => {
    const time = times.get(value) ?? null;
    return time === null ? null : String(Math.floor(time / msPerDay));
  };
  const isShort = bins.starts.length > 1 && bins.starts[1]! - bins.starts[0]! < msPerDay;
  const isDay = posted.values.map((value) => isShort && /^\d{4}-\d\d-\d\d[~?%]?$/.test(String(value)));
  const dayOnly = sum(posted.codes, (code) => Number(isDay[code]));
  const {store} = filtered.comments;
  const byDay = store.countBy(joinColumns(comments.size, [posted], dayOf), "time");
  const span = () => findSpan(byDay);
  return {bins, counts: store.countBy(column, "time"), chosen: store.countBy(column), span, dayOnly};
}

/** The first moments of the first and the last day that have a comment now. */
function findSpan({values, counts}: Counts): ReturnType<ToneCounts["span"]> {
  const days = values.filter((_, code) => counts[code]! > 0);
  const [first, last] = extent(days, (day) => Number(day) * msPerDay);
  return first === undefined ? null : [first, last];
}

/** Comments of one bin and tone: all of them, and those of now. */
export function countOf({values, totals, counts}: Counts, bin: number, tone: string): {total: number; now: number} {
  const code = values.indexOf(`${bin} ${tone}`);
  return {total: totals[code] ?? 0, now: counts[code] ?? 0};
}
