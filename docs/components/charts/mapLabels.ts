import {labelWidth} from "../timeline/timelineLayout.js";

/** Where a label stands beside its point. */
export interface LabelPlace {
  /** From the left edge of the map, in pixels. */
  readonly x: number;
  /** From the top of the map, in pixels. */
  readonly y: number;
  /** Which part of the label stands there, as in SVG's text-anchor. */
  readonly anchor: "start" | "end" | "middle";
}

/** Places labels right, left, above or below their points, heaviest first; those that find no room are left out. */
export function labelPositions(
  points: readonly {code: string; x: number; y: number; label: string; weight: number}[],
  width: number
): Map<string, LabelPlace> {
  const taken: Box[] = points.map(({x, y}) => ({x1: x - 4, x2: x + 4, y1: y - 4, y2: y + 4}));
  const places = new Map<string, LabelPlace>();
  for (const {code, x, y, label} of [...points].sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))) {
    const size = labelWidth(label);
    const options: readonly (readonly [LabelPlace, number])[] = [
      [{x: x + 7, y: y + 4, anchor: "start"}, x + 7],
      [{x: x - 7, y: y + 4, anchor: "end"}, x - 7 - size],
      [{x, y: y - 8, anchor: "middle"}, x - size / 2],
      [{x, y: y + 16, anchor: "middle"}, x - size / 2]
    ];
    for (const [place, left] of options) {
      const box = {x1: left, x2: left + size, y1: place.y - 11, y2: place.y + 3};
      if (box.x1 < 0 || box.x2 > width || box.y1 < 0 || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      places.set(code, place);
      break;
    }
  }
  return places;
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
