import type {EnergyProject} from "../../loaders/types.ts";
import {svgElement} from "./element.js";
import type {Notebook} from "./notebook.js";
import {energyStatuses} from "./statuses.js";

/** Room for the headings, in pixels. */
export const headHeight = 44;

/** The statuses as headings over the tracks, each of which selects its projects. */
export function drawStatusHeads(
  {selection}: Notebook,
  x: (status: EnergyProject["status"]) => number,
  height: number
): SVGGElement {
  const [first, last] = [energyStatuses[0]!, energyStatuses.at(-1)!];
  // Where columns are narrow, every second heading stands a line higher.
  const isNarrow = x(last) - x(first) < 520;
  const heads = energyStatuses.map((status, i) => {
    const words = isNarrow ? [status.replace("construction", "constr.")] : status.split(" ");
    const bottom = headHeight - (isNarrow && i % 2 === 1 ? 32 : 16);
    const anchor = isNarrow && status === first ? "start" : isNarrow && status === last ? "end" : "middle";
    const shift = anchor === "start" ? -14 : anchor === "end" ? 20 : 0;
    const act = () => selection.toggle("energy-progress", "energy", status);
    const lines = words.map((word, line) =>
      svgElement(
        "text",
        {x: x(status) + shift, y: bottom - (words.length - 1 - line) * 13, "text-anchor": anchor},
        word
      )
    );
    return svgElement(
      "g",
      {
        class: "status-head",
        role: "button",
        tabindex: 0,
        "data-status": status,
        "aria-label": `Only ${status}`,
        onclick: act,
        onkeydown(event) {
          if (!["Enter", " "].includes((event as KeyboardEvent).key)) return;
          event.preventDefault();
          act();
        }
      },
      svgElement("line", {x1: x(status), x2: x(status), y1: bottom + 5, y2: height}),
      lines
    );
  });
  const axis = svgElement("line", {class: "axis", x1: x(first), x2: x(last), y1: headHeight - 9, y2: headHeight - 9});
  return svgElement("g", {class: "status-heads"}, heads, axis);
}
