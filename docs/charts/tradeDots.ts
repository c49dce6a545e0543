import type {TopLevelSpec} from "vega-lite";
import {vegaConfig} from "./vegaConfig.ts";

/** A figure as the chart takes it. */
export interface TradeDot {
  /** Id of the figure's row. */
  readonly id: string;
  /** Parties, measure, item and period, as they stand left of the axis. */
  readonly label: string;
  /** Place among the unit's figures. */
  readonly order: number;
  /** Place on the unit's axis, from 0 to 1. */
  readonly position: number;
  /** The value as it is written beside the dot. */
  readonly valueLabel: string;
  /** True where the value is written to the left of its dot, for lack of room on the right. */
  readonly flip: boolean;
  /** How far the figure has come: the dot's shape. */
  readonly status: "reported" | "planned" | "requested" | "offered";
  /** Who asserts it: the dot's colour. */
  readonly source: "article" | "comment";
  /** "in" the selection, "out" of it, or "picked". */
  readonly state: "in" | "out" | "picked";
  /** Sentence for screen readers. */
  readonly description: string;
}

/** Figures of one unit as dots along an axis; names beside the plot when wide, above their dots when narrow. */
export function tradeDots(layout: "wide" | "narrow"): TopLevelSpec {
  const y = {
    field: "label",
    type: "nominal" as const,
    sort: {field: "order", op: "min" as const},
    axis: layout === "wide" ? {title: null, labelLimit: 334, minExtent: 340, maxExtent: 340, grid: true} : null
  };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: "Trade figures of one unit.",
    // Round values of the unit's axis, from 0 to 1, and what they are.
    params: [
      {name: "tickPositions", value: []},
      {name: "tickLabels", value: []}
    ],
    data: {name: "figures"},
    width: 400,
    height: {step: layout === "wide" ? 22 : 40},
    encoding: {y, opacity: {condition: {test: "datum.state === 'out'", value: 0.28}, value: 1}},
    layer: [
      {mark: dot, encoding: {x, ...dotEncoding}},
      {mark: valueBesideDot, encoding: {x, text: {field: "valueLabel"}}},
      ...(layout === "narrow" ? [namesAboveDots] : [])
    ],
    config: vegaConfig
  };
}

const x = {
  field: "position",
  type: "quantitative" as const,
  scale: {domain: [0, 1], padding: 30, nice: false},
  axis: {
    title: null,
    orient: "top" as const,
    values: {expr: "tickPositions"},
    gridDash: [1, 3],
    labelExpr: "tickLabels[indexof(tickPositions, datum.value)]",
    labelOverlap: "greedy" as const,
    labelSeparation: 12
  }
};

const dot = {type: "point", size: 90, filled: true, strokeWidth: 1.8, cursor: "pointer"} as const;

const dotEncoding = {
  shape: {
    field: "status",
    scale: {
      domain: ["reported", "planned", "requested", "offered"],
      range: ["circle", "circle", "triangle-up", "diamond"]
    },
    legend: null
  },
  fill: {
    condition: [
      {test: "datum.state === 'picked'", value: "var(--focus)"},
      {test: "datum.status === 'planned'", value: "var(--paper)"},
      {test: "datum.source === 'comment'", value: "var(--reader)"}
    ],
    value: "var(--held)"
  },
  stroke: {condition: {test: "datum.source === 'comment'", value: "var(--reader)"}, value: "var(--held)"},
  description: {field: "description"}
};

const valueBesideDot = {
  type: "text",
  align: {expr: "datum.flip ? 'right' : 'left'"},
  dx: {expr: "datum.flip ? -11 : 11"},
  aria: false
} as const;

const namesAboveDots = {
  mark: {type: "text", align: "left", x: 0, dy: -15, limit: 330, aria: false, fill: "var(--ink-soft)"},
  encoding: {text: {field: "label"}}
} as const;
