import type {TopLevelSpec} from "vega-lite";
import {vegaConfig} from "./vegaConfig.ts";

/** Comments for or against one target. */
export interface TargetBar {
  /** Canonical target: a country's code, a person's or body's name, or "other commenter". */
  readonly target: string;
  /** The target as the axis names it. */
  readonly label: string;
  /** 1 for it, -1 against it. */
  readonly stance: -1 | 1;
  /** Comments in the whole table. */
  readonly total: number;
  /** Comments in the selection. */
  readonly now: number;
  /** Place among the targets. */
  readonly order: number;
  /** False where other targets are chosen. */
  readonly chosen: boolean;
  /** Sentence for screen readers. */
  readonly description: string;
}

/**
 * Bars to the left for comments against a target, to the right for comments in its favour; totals stay faint behind.
 */
export const commentTargets: TopLevelSpec = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  description: "Comments against and for each target.",
  width: 400,
  height: {step: 24},
  data: {name: "bars"},
  transform: [
    {calculate: "datum.stance * datum.total", as: "totalX"},
    {calculate: "datum.stance * datum.now", as: "nowX"}
  ],
  encoding: {
    y: {
      field: "label",
      type: "nominal",
      sort: {field: "order", op: "min"},
      axis: {title: null, labelLimit: 150, labelColor: "var(--ink)"}
    },
    opacity: {condition: {test: "datum.chosen", value: 1}, value: 0.35}
  },
  layer: [
    {
      mark: {type: "bar", height: 14, fill: "var(--ghost)", cursor: "pointer", aria: false},
      encoding: {
        x: {
          field: "totalX",
          type: "quantitative",
          scale: {padding: 28, nice: false},
          axis: {
            title: null,
            grid: true,
            tickMinStep: 1,
            tickCount: 6,
            labelExpr: "abs(datum.value)",
            labelOverlap: "greedy",
            labelSeparation: 8
          }
        }
      }
    },
    {
      mark: {type: "bar", height: 14, cursor: "pointer"},
      encoding: {
        x: {field: "nowX", type: "quantitative"},
        fill: {condition: {test: "datum.stance < 0", value: "var(--against)"}, value: "var(--for)"},
        description: {field: "description"}
      }
    },
    {
      transform: [{filter: "datum.total > 0"}],
      mark: {
        type: "text",
        align: {expr: "datum.stance < 0 ? 'right' : 'left'"},
        dx: {expr: "datum.stance * 5"},
        aria: false,
        fill: "var(--ink-soft)"
      },
      encoding: {
        x: {field: "totalX", type: "quantitative"},
        text: {
          condition: {test: "datum.now === datum.total", field: "total"},
          value: {expr: "datum.now + '/' + datum.total"}
        }
      }
    },
    {
      data: {
        values: [
          {side: -1, words: "◂ against"},
          {side: 1, words: "for ▸"}
        ]
      },
      mark: {
        type: "text",
        y: -10,
        align: {expr: "datum.side < 0 ? 'right' : 'left'"},
        dx: {expr: "datum.side * 8"},
        aria: false,
        fill: {expr: "datum.side < 0 ? 'var(--against)' : 'var(--for)'"},
        fontWeight: 600
      },
      encoding: {x: {datum: 0}, y: {value: -10}, text: {field: "words"}, opacity: {value: 1}}
    },
    {
      mark: {type: "rule", stroke: "var(--ink-soft)", aria: false},
      encoding: {x: {datum: 0}, y: {value: 0}, y2: {value: "height"}, opacity: {value: 1}}
    }
  ],
  config: vegaConfig
};
