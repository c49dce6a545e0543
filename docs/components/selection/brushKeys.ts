/** The days at the two ends of a chart. */
export interface DayRange {
  /** First day of the chart, from 1970-01-01. */
  readonly first: number;
  /** Last day of the chart, from 1970-01-01. */
  readonly last: number;
}

/**
 * Where a key takes the window: moved by a hundredth of the chart, or with Shift wider on that side; null for other
 * keys.
 */
export function stepWindow(
  key: string,
  old: {readonly from: number; readonly to: number} | null,
  {first, last, widens}: DayRange & {widens: boolean}
): {from: number; to: number} | null {
  const sign = key === "ArrowRight" || key === "ArrowUp" ? 1 : key === "ArrowLeft" || key === "ArrowDown" ? -1 : 0;
  if (sign === 0) return null;
  const span = last - first;
  // A first key opens a window of a tenth of the chart in its middle.
  if (!old) return {from: Math.round(first + span * 0.45), to: Math.round(first + span * 0.55)};
  const step = Math.max(1, Math.round(span / 100));
  const {from, to} = old;
  if (widens) return sign > 0 ? {from, to: Math.min(last, to + step)} : {from: Math.max(first, from - step), to};
  const move = sign > 0 ? Math.max(0, Math.min(step, last - to)) : -Math.max(0, Math.min(step, from - first));
  return {from: from + move, to: to + move};
}

/** The day that a key leads to, a step being a hundredth of the chart (a tenth with Shift); null for other keys. */
export function stepDay(key: string, day: number, {first, last, big}: DayRange & {big: boolean}): number | null {
  const step = Math.max(1, Math.round((last - first) / (big ? 10 : 100)));
  const days: Readonly<Record<string, number>> = {
    ArrowLeft: day - step,
    ArrowDown: day - step,
    ArrowRight: day + step,
    ArrowUp: day + step,
    PageDown: day - 10 * step,
    PageUp: day + 10 * step,
    Home: first,
    End: last
  };
  const next = days[key];
  return next === undefined ? null : Math.max(first, Math.min(last, next));
}

/** Calls back with keys that are pressed on an element; true tells that the key has been used. */
export function onKey(node: Element, use: (event: KeyboardEvent) => boolean): void {
  node.addEventListener("keydown", (event) => {
    if (use(event as KeyboardEvent)) event.preventDefault();
  });
}
