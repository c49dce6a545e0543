import type {Comment} from "../../../loaders/types.ts";
import {svgElement} from "../element.js";

const paths: Readonly<Record<NonNullable<Comment["label"]>, string>> = {
  positive: "M0,-6L6.5,5L-6.5,5Z",
  negative: "M0,6L6.5,-5L-6.5,-5Z",
  neutral: "M-5.5,-2.5H5.5V2.5H-5.5Z"
};

/** A comment's tone as a shape: a triangle that points up or down, a bar, or a ring where there is no text. */
export function drawToneSymbol(label: Comment["label"]): SVGElement {
  return label ? svgElement("path", {d: paths[label]}) : svgElement("circle", {r: 4});
}

/** A tone's shape in a little picture of its own. */
export function toneIcon(label: Comment["label"]): SVGSVGElement {
  return svgElement(
    "svg",
    {class: "icon", width: 18, height: 18, viewBox: "-9 -9 18 18", "aria-hidden": "true"},
    svgElement("g", {class: `comment tone-${label ?? "none"}`}, drawToneSymbol(label))
  );
}
