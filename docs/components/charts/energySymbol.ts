import type {EnergyKind, EnergyStatus} from "../../../loaders/types.ts";
import {svgElement} from "../element.js";

/** Kinds of energy projects in the order of legends, each with the custom property that holds its colour. */
export const energyKinds: Readonly<Record<EnergyKind, string>> = {
  "gas pipeline": "var(--kind-gas)",
  "oil pipeline": "var(--kind-oil)",
  LNG: "var(--kind-lng)",
  "thermal power": "var(--kind-thermal)",
  nuclear: "var(--kind-nuclear)",
  hydropower: "var(--kind-hydro)",
  electricity: "var(--kind-electricity)",
  other: "var(--kind-other)"
};

const radius = 6.5;

/** Shares of the disc that are filled: the further a project has come, the fuller. */
const fills: Readonly<Record<Exclude<EnergyStatus, "stalled">, number>> = {
  mentioned: 0,
  proposed: 0,
  offered: 0.25,
  agreed: 0.5,
  "under construction": 0.75,
  operating: 1
};

/** A status as a disc that fills up from a mention (a point) to operation; two bars for a standstill. */
export function drawEnergySymbol(status: EnergyStatus, x: number, y: number): SVGGElement {
  const place = {class: "energy-symbol", transform: `translate(${x},${y})`};
  if (status === "stalled")
    return svgElement(
      "g",
      place,
      svgElement("path", {class: "full", d: "M-5.5,-6.5H-1.5V6.5H-5.5ZM1.5,-6.5H5.5V6.5H1.5Z"})
    );
  if (status === "mentioned") return svgElement("g", place, svgElement("circle", {class: "ring", r: 3}));
  const share = fills[status];
  return svgElement(
    "g",
    place,
    svgElement("circle", {class: share === 1 ? "ring full" : "ring", r: radius}),
    share > 0 && share < 1 && svgElement("path", {class: "full", d: sectorPath(share)})
  );
}

/** A sector of the disc, clockwise from the top. */
function sectorPath(share: number): string {
  const angle = share * 2 * Math.PI;
  const end = `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`;
  return `M0,0V${-radius}A${radius},${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${end}Z`;
}

/** A status's symbol in a little picture of its own. */
export function energyIcon(status: EnergyStatus): SVGSVGElement {
  return svgElement(
    "svg",
    {class: "icon", width: 18, height: 18, viewBox: "-9 -9 18 18", "aria-hidden": "true"},
    drawEnergySymbol(status, 0, 0)
  );
}
