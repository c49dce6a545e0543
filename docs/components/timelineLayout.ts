import type {ScaleTime} from "d3";
import type {Visit} from "../../loaders/types.ts";
import {msPerDay} from "./edtf.js";
import {formatRoute} from "./tableColumns.js";
import type {TimeExtent} from "./timeExtent.js";

/** A visit's place in pixels, from the plot's left edge and its lane's top. */
export interface TimelineMark {
  /** Index of the visit. */
  readonly row: number;
  readonly visit: Visit;
  /** Centre of the symbol. */
  readonly x: number;
  readonly y: number;
  /** Span that the dates allow, cut at the plot's edges. */
  readonly possible: readonly [number, number];
  /** Span that the dates make sure; null where they make none. */
  readonly certain: readonly [number, number] | null;
  /** Ends of the possible span that the dates leave open. */
  readonly open: "left" | "right" | "both" | null;
  readonly label: string;
  /** Side of the symbol on which the label stands. */
  readonly side: "left" | "right";
}

/** Visits of one direction. */
export interface TimelineLane {
  /** Routes that it holds: one, or all of "meetings" or of "others". */
  readonly routes: readonly string[];
  readonly kind: "route" | "meetings" | "others";
  readonly marks: readonly TimelineMark[];
  readonly height: number;
}

/** Height of one row of marks. */
export const rowHeight = 22;

// Beyond this a lane of many directions would be all words.
const mostLabels = 24;

/** From a symbol's centre to its label. */
export const labelGap = 12;

/** Lanes by direction, the fullest first; from `maxLanes` on directions share the last one. */
export function layoutLanes(
  visits: readonly Visit[],
  extents: readonly (TimeExtent | null)[],
  x: ScaleTime<number, number>,
  {maxLanes = 12, labelOf}: {maxLanes?: number; labelOf: (visit: Visit, kind: TimelineLane["kind"]) => string}
): TimelineLane[] {
  const lanes = groupLanes(visits, extents, maxLanes);
  return lanes.map(({routes, kind, rows}) => {
    const spans = rows.map((row) =>
      placeSpan(row, visits[row]!, extents[row]!, x, rows.length > mostLabels ? "" : labelOf(visits[row]!, kind))
    );
    return {routes, kind, ...stackMarks(spans)};
  });
}

/** Day on which a visit's symbol stands: the middle of what is sure, else of what is possible. */
export function symbolDay({earliestStart, latestStart, earliestEnd, latestEnd}: TimeExtent): number {
  if (latestStart <= earliestEnd) return (latestStart + earliestEnd + 1) / 2;
  if (earliestStart === -Infinity) return latestEnd === Infinity ? 0 : latestEnd + 1;
  return latestEnd === Infinity ? earliestStart : (earliestStart + latestEnd + 1) / 2;
}

/** Rough width of a label at 12 px; measuring each would cost a layout. */
export function labelWidth(label: string): number {
  return label.length * 6.7;
}

/** Rows of visits by direction, the fullest first, then the others together, then meetings and sessions. */
export function groupLanes(
  visits: readonly Visit[],
  extents: readonly (TimeExtent | null)[],
  maxLanes: number
): {routes: string[]; kind: TimelineLane["kind"]; rows: number[]}[] {
  const byRoute = new Map<string, number[]>();
  visits.forEach((visit, row) => {
    if (!extents[row]) return;
    const key = visit.from === null ? "meetings" : formatRoute(visit.from, visit.to);
    const rows = byRoute.get(key);
    if (rows) rows.push(row);
    else byRoute.set(key, [row]);
  });
  const meetings = byRoute.get("meetings");
  byRoute.delete("meetings");
  const sorted = [...byRoute].sort(([a, rowsA], [b, rowsB]) => rowsB.length - rowsA.length || (a < b ? -1 : 1));
  const shown = sorted.length > maxLanes ? sorted.slice(0, maxLanes - 1) : sorted;
  const others = sorted.slice(shown.length);
  const lanes = shown.map(([route, rows]) => ({routes: [route], kind: "route" as TimelineLane["kind"], rows}));
  if (others.length > 0) {
    lanes.push({routes: others.map(([route]) => route), kind: "others", rows: others.flatMap(([, rows]) => rows)});
  }
  if (meetings) {
    const routes = [...new Set(meetings.map((row) => formatRoute(visits[row]!.from, visits[row]!.to)))];
    lanes.push({routes, kind: "meetings", rows: meetings});
  }
  return lanes;
}

function placeSpan(
  row: number,
  visit: Visit,
  extent: TimeExtent,
  x: ScaleTime<number, number>,
  words: string
): TimelineMark {
  const [left, right] = x.range() as [number, number];
  const at = (day: number) =>
    Math.min(right, Math.max(left, day === -Infinity ? left : day === Infinity ? right : x(day * msPerDay)));
  const certain = extent.latestStart <= extent.earliestEnd;
  const possible: [number, number] = [at(extent.earliestStart), at(extent.latestEnd + 1)];
  const [openLeft, openRight] = [extent.earliestStart === -Infinity, extent.latestEnd === Infinity];
  const label = extent.vague && words ? `~ ${words}` : words;
  const middle = x(symbolDay(extent) * msPerDay);
  return {
    row,
    visit,
    x: middle,
    y: 0,
    possible,
    certain: certain ? [at(extent.latestStart), at(extent.earliestEnd + 1)] : null,
    open: openLeft ? (openRight ? "both" : "left") : openRight ? "right" : null,
    label,
    side:
      middle + labelGap + labelWidth(label) > right + labelGap - 4 && middle - labelWidth(label) > left
        ? "left"
        : "right"
  };
}

/** Puts each mark on the first row where it and its label are free. */
function stackMarks(marks: readonly TimelineMark[]): {marks: TimelineMark[]; height: number} {
  const ends: number[] = [];
  const placed = [...marks]
    .sort((a, b) => a.x - b.x || a.row - b.row)
    .map((mark) => {
      // Open ends fade, so only the symbol and its sure neighbourhood need room.
      const width = labelGap + labelWidth(mark.label);
      const [before, after] = mark.side === "left" ? [width, 8] : [8, width];
      const left = Math.min(mark.x - before, mark.open ? mark.x : mark.possible[0]);
      const right = Math.max(mark.x + after, mark.open ? mark.x : mark.possible[1]);
      const free = ends.findIndex((end) => end <= left);
      const level = free < 0 ? ends.length : free;
      ends[level] = right + 6;
      return {...mark, y: (level + 0.5) * rowHeight};
    });
  return {marks: placed, height: Math.max(1, ends.length) * rowHeight};
}
