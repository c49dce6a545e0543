import {svgElement} from "../element.js";

/**
 * One tab stop for all marks of a chart: arrow keys walk them, Home and End jump, Enter and Space act. A pointer that
 * rests on a mark is told its name.
 */
export function makeMarksReachable(container: Element, selector: string, act: (mark: Element) => void): void {
  const marks = () => [...container.querySelectorAll<SVGElement>(selector)];
  const first = marks()[0];
  for (const mark of marks()) mark.setAttribute("tabindex", mark === first ? "0" : "-1");
  // Listeners stay when marks are drawn anew.
  if (container.hasAttribute("data-reachable")) return;
  container.setAttribute("data-reachable", "");
  container.addEventListener("keydown", (event) => {
    const {key, target} = event as KeyboardEvent;
    const mark = (target as Element).closest<SVGElement>(selector);
    if (!mark) return;
    const all = marks();
    const next = nextIndex(key, all.indexOf(mark), all.length);
    if (next !== null) focusMark(all, all[next]!);
    else if (key === "Enter" || key === " ") act(mark);
    else return;
    event.preventDefault();
  });
  container.addEventListener("click", (event) => {
    const mark = (event.target as Element).closest<SVGElement>(selector);
    if (!mark) return;
    focusMark(marks(), mark);
    act(mark);
  });
  container.addEventListener("pointerover", ({target}) => {
    const mark = (target as Element).closest<SVGElement>(selector);
    if (mark) nameOnHover(mark);
  });
}

/** Names of all marks from the start would double the size of a chart. */
function nameOnHover(mark: SVGElement): void {
  const known = [...mark.children].find(({localName}) => localName === "title");
  const title = known ?? svgElement("title");
  if (!known) mark.prepend(title);
  title.textContent = mark.getAttribute("aria-label");
}

/** Moves the focus, and the chart's tab stop, to a mark. */
export function focusMark(all: readonly Element[], mark: Element): void {
  for (const other of all) other.setAttribute("tabindex", other === mark ? "0" : "-1");
  (mark as SVGElement).focus();
}

function nextIndex(key: string, index: number, count: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(count - 1, index + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, index - 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
