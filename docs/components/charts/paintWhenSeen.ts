import type {Change, Field} from "../selection/selection.js";

/** A pause that stays out of a drag's way, and short enough that nobody looks there first. */
export const quietMs = 150;

/** Lets a view off the screen wait until a drag pauses or the view is scrolled to; what is in sight paints at once. */
export function paintWhenSeen(view: Element, paint: (change: Change | null) => void): (change: Change | null) => void {
  let isSeen = true;
  let missed: Set<Field | "picked"> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = () => {
    clearTimeout(timer);
    const change = missed;
    missed = null;
    if (change) paint(change);
  };
  if (typeof IntersectionObserver !== "undefined") {
    const observer = new IntersectionObserver((entries) => {
      isSeen = entries.at(-1)!.isIntersecting;
      if (isSeen) catchUp();
    });
    observer.observe(view);
  }
  return (change) => {
    if (isSeen || change === null) return paint(change);
    missed = new Set([...(missed ?? []), ...change]);
    clearTimeout(timer);
    timer = setTimeout(catchUp, quietMs);
  };
}
