import type {ScaleTime} from "d3";
import {ascending} from "d3";
import type {Visit, VisitStatus} from "../../../loaders/types.ts";
import {msPerDay} from "../edtf.js";
import {formatVisitRoute} from "../notebook/tableColumns.js";
import type {TimeExtent} from "../selection/timeExtent.js";

/** A visit's place in pixels, from the plot's left edge and its lane's top. */
export interface TimelineMark {
  /** Index of the visit. */
  readonly row: number;
  /** The visit as the table has it. */
  readonly visit: Visit;
  /** Centre of the symbol. */
  readonly x: number;
  /** Centre of the symbol, from the lane's top. */
  readonly y: number;
  /** Span that the dates allow, cut at the plot's edges. */
  readonly possible: readonly [number, number];
  /** Span that the dates make sure; null where they make none. */
  readonly certain: readonly [number, number] | null;
  /** Ends of the possible span that the dates leave open. */
  readonly open: "left" | "right" | "both" | null;
  /** Who travels where, as it stands beside the symbol. */
  readonly label: string;
  /** What it was before, as earlier documents tell; empty where they all agree. */
  readonly earlier: readonly VisitStatus[];
  /** Side of the symbol on which the label stands. */
  readonly side: "left" | "right";
}

/**
 * What a lane holds: one direction, the directions with fewest visits, visits by nobody knows whose people, or
 * meetings.
 */
export type LaneKind = "route" | "others" | "unknown" | "meetings";

/** Visits of one direction, or of several that share a lane. */
export interface TimelineLane {
  /** Routes that it holds. */
  readonly routes: readonly string[];
  /** Whether it holds one direction, several, or meetings and sessions. */
  readonly kind: LaneKind;
  /** Its visits, in order of time. */
  readonly marks: readonly TimelineMark[];
  /** Height in pixels. */
  readonly height: number;
}

/** Height of one row of marks. */
export const rowHeight = 22;

// Beyond this a lane of many directions would be all words.
const mostLabels = 24;

/** From a symbol's centre to its label. */
export const labelGap = 12;

/** Room that each earlier status takes before the symbol. */
export const earlierStep = 13;

/** Lanes by direction, the fullest first; from `maxLanes` on directions share the last one. */
export function layoutLanes(
  visits: readonly Visit[],
  extents: readonly (TimeExtent | null)[],
  x: ScaleTime<number, number>,
  {
    maxLanes = 12,
    labelOf,
    earlierOf = () => []
  }: {
    maxLanes?: number;
    labelOf: (visit: Visit, kind: LaneKind) => string;
    earlierOf?: (visit: Visit) => readonly VisitStatus[];
  }
): TimelineLane[] {
  const lanes = groupLanes(visits, extents, maxLanes);
  return lanes.map(({routes, kind, rows}) => {
    const spans = rows.map((row) =>
      placeSpan(row, visits[row]!, extents[row]!, {
        x,
        words: rows.length > mostLabels ? "" : labelOf(visits[row]!, kind),
        earlier: earlierOf(visits[row]!)
      })
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

/**
 * Rows of visits by direction, the fullest first, then the others together, then those of unknown visitors and
 * meetings.
 */
export function groupLanes(
  visits: readonly Visit[],
  extents: readonly (TimeExtent | null)[],
  maxLanes: number
): {routes: string[]; kind: LaneKind; rows: number[]}[] {
  const byRoute = new Map<string, number[]>();
  visits.forEach((visit, row) => {
    if (!extents[row]) return;
    const key = formatVisitRoute(visit);
    const rows = byRoute.get(key);
    if (rows) rows.push(row);
    else byRoute.set(key, [row]);
  });
  const sorted = [...byRoute]
    .filter(([route]) => !/^[?>]/.test(route))
    .sort(([a, rowsA], [b, rowsB]) => rowsB.length - rowsA.length || ascending(a, b));
  const shown = sorted.length > maxLanes ? sorted.slice(0, maxLanes - 1) : sorted;
  const others = sorted.slice(shown.length);
  const startingWith = (sign: string) => [...byRoute].filter(([route]) => route.startsWith(sign));
  const shared: [LaneKind, [string, number[]][]][] = [
    ["others", others],
    ["unknown", startingWith("?")],
    ["meetings", startingWith(">")]
  ];
  return [
    ...shown.map(([route, rows]) => ({routes: [route], kind: "route" as const, rows})),
    ...shared
      .filter(([, entries]) => entries.length > 0)
      .map(([kind, entries]) => ({routes: entries.map(([route]) => route), kind, rows: entries.flatMap((d) => d[1])}))
  ];
}

function placeSpan(
  row: number,
  visit: Visit,
  extent: TimeExtent,
  {x, words, earlier}: {x: ScaleTime<number, number>; words: string; earlier: readonly VisitStatus[]}
): TimelineMark {
  const [left, right] = x.range() as [number, number];
  const at = (day: number) =>
    Math.min(right, Math.max(left, day === -Infinity ? left : day === Infinity ? right : x(day * msPerDay)));
  const certain = extent.latestStart <= extent.earliestEnd;
  const possible: [number, number] = [at(extent.earliestStart), at(extent.latestEnd + 1)];
  const [openLeft, openRight] = [extent.earliestStart === -Infinity, extent.latestEnd === Infinity];
  const middle = x(symbolDay(extent) * msPerDay);
  return {
    row,
    visit,
    x: middle,
    y: 0,
    possible,
    certain: certain ? [at(extent.latestStart), at(extent.earliestEnd + 1)] : null,
    open: openLeft ? (openRight ? "both" : "left") : openRight ? "right" : null,
    earlier,
    ...placeLabel(extent.vague && words ? `~ ${words}` : words, {left: middle - left, right: right - middle - 4})
  };
}

/** The label to the right of its symbol where there is room, else to the left; cut where neither side has enough. */
function placeLabel(
  label: string,
  room: {readonly left: number; readonly right: number}
): Pick<TimelineMark, "label" | "side"> {
  const width = labelWidth(label);
  const side = width <= room.right || (width >= room.left && room.right >= room.left) ? "right" : "left";
  if (width <= room[side]) return {label, side};
  const most = Math.max(1, Math.floor(room[side] / labelWidth("x")) - 2);
  return {label: label.length > most ? `${label.slice(0, most)}…` : label, side};
}

/** Puts each mark on the first row where it and its label are free. */
function stackMarks(marks: readonly TimelineMark[]): {marks: TimelineMark[]; height: number} {
  const ends: number[] = [];
  const placed = [...marks]
    .sort((a, b) => a.x - b.x || a.row - b.row)
    .map((mark) => {
      // Open ends fade, so only the symbol and its sure neighbourhood need room.
      const width = labelGap + labelWidth(mark.label);
      const life = mark.earlier.length * earlierStep;
      const [before, after] = mark.side === "left" ? [width + life, 8] : [8 + life, width];
      const left = Math.min(mark.x - before, mark.open ? mark.x : mark.possible[0]);
      const right = Math.max(mark.x + after, mark.open ? mark.x : mark.possible[1]);
      const free = ends.findIndex((end) => end <= left);
      const level = free < 0 ? ends.length : free;
      ends[level] = right + 6;
      return {...mark, y: (level + 0.5) * rowHeight};
    });
  return {marks: placed, height: Math.max(1, ends.length) * rowHeight};
}
