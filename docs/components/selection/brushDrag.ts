/** What a drag needs to know of the brush, and does to it. */
export interface BrushDrag {
  readonly dayAt: (px: number) => number;
  readonly xAt: (day: number) => number;
  readonly window: () => {from: number; to: number} | null;
  readonly publish: (a: number, b: number) => void;
  readonly clear: () => void;
}

/** Drags on the surface draw a window, move it, or move its ends; a plain click on empty ground clears it. */
export function listenToDrag(surface: SVGElement, {dayAt, xAt, window, publish, clear}: BrushDrag): void {
  surface.addEventListener("pointerdown", (down) => {
    const target = down.target as Element;
    if (down.button !== 0 || target.closest(".mark, .lane-label")) return;
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
      if (!moved && !side) clear();
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", up);
    if (down.pointerType === "mouse" && !side) down.preventDefault();
  });
}

function toLocal(surface: SVGElement, event: PointerEvent): number {
  return event.clientX - surface.getBoundingClientRect().left;
}
