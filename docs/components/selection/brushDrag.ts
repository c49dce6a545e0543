/** What a drag needs to know of the brush, and does to it. */
export interface BrushDrag {
  /** Day, from 1970-01-01, at a place in pixels. */
  readonly dayAt: (px: number) => number;
  /** Place of a day, in pixels. */
  readonly xAt: (day: number) => number;
  /** The days that are chosen now; null for none. */
  readonly window: () => {from: number; to: number} | null;
  /** Chooses the days between two places, given in any order. */
  readonly publish: (a: number, b: number) => void;
  /** Chooses no days. */
  readonly clear: () => void;
}

/** Drags on the surface draw a window, move it, or move its ends; a plain click on empty ground clears it. */
export function listenToDrag(surface: SVGElement, {dayAt, xAt, window, publish, clear}: BrushDrag): void {
  surface.addEventListener("pointerdown", (down) => {
    const target = down.target as Element;
    if (down.button !== 0 || target.closest(".mark, .lane-label")) return;
    // Vega's bars fill the plot: a drag may begin on one, and a click chooses it.
    const isBar = target.closest('[aria-roledescription="bar"]') !== null;
    const start = toLocal(surface, down);
    const side = target.closest(".brush-handle")?.getAttribute("data-side");
    const old = window();
    const isInside =
      !side && old !== null && start > xAt(old.from) && start < xAt(old.to + 1) && target.closest(".brush") !== null;
    let moved = false;
    const move = (event: PointerEvent) => {
      const now = toLocal(surface, event);
      if (!moved && Math.abs(now - start) < 3) return;
      moved = true;
      if (side && old) publish(dayAt(now), side === "from" ? old.to : old.from);
      else if (side) publish(dayAt(now), dayAt(side === "from" ? Infinity : -Infinity));
      else if (isInside) {
        const days = dayAt(now) - dayAt(start);
        publish(old.from + days, old.to + days);
      } else publish(dayAt(start), dayAt(now));
    };
    const up = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", up);
      if (!moved && !side && !isBar) clear();
      if (moved && isBar) ignoreNextClick();
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", up);
    if (down.pointerType === "mouse" && !side) down.preventDefault();
  });
}

/** What ends a drag is no choice of what lies under it. */
function ignoreNextClick(): void {
  const ignore = (event: Event) => event.stopPropagation();
  addEventListener("click", ignore, {capture: true, once: true});
  // Where the drag ends on something else no click comes.
  setTimeout(() => removeEventListener("click", ignore, {capture: true}));
}

function toLocal(surface: SVGElement, event: PointerEvent): number {
  return event.clientX - surface.getBoundingClientRect().left;
}
