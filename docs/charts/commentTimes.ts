import type {TopLevelSpec} from "vega-lite";
import {vegaConfig} from "./vegaConfig.ts";

/** Comments of one tone that were posted in one stretch of time. */
export interface TimeBar {
  /** First millisecond of the stretch. */
  readonly from: number;
  /** First millisecond after it. */
  readonly to: number;
  /** Tone that its comments share. */
  readonly tone: "negative" | "neutral" | "positive" | "without text";
  /** Where its bar begins and ends, below zero for what is not positive or neutral. */
  readonly totalFrom: number;
  /** Where the bar of the whole table ends, in comments. */
  readonly totalTo: number;
  /** Where the bar of the selection begins, in comments. */
  readonly nowFrom: number;
  /** Where the bar of the selection ends, in comments. */
  readonly nowTo: number;
  /** Sentence for screen readers. */
  readonly description: string;
}

/** Days with their month: of weekdays nobody knows which they were. */
const dayFormats = {date: "%-d %b", day: "%-d %b", week: "%-d %b"};

/**
 * Comments by the time of posting: negative ones below the line, neutral and positive ones above it; totals stay faint
 * behind.
 */
export const commentTimes: TopLevelSpec = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  description: "Comments by the time at which they were posted.",
  width: 400,
  height: 150,
  // Below the days the handles of the brush have room.
  padding: {left: 5, top: 5, right: 8, bottom: 26},
  data: {name: "bars"},
  encoding: {
    x: {
      field: "from",
      type: "temporal",
      scale: {type: "utc", padding: 4},
      axis: {title: null, tickCount: 4, labelOverlap: true, labelSeparation: 10, labelFlush: true, format: dayFormats}
    },
    x2: {field: "to"}
  },
  layer: [
    {
      mark: {type: "bar", fill: "var(--ghost)", stroke: "var(--paper)", strokeWidth: 0.5, aria: false},
      encoding: {
        y: {
          field: "totalFrom",
          type: "quantitative",
          axis: {title: null, tickMinStep: 1, tickCount: 5, labelExpr: "abs(datum.value)"}
        },
        y2: {field: "totalTo"}
      }
    },
    {
      mark: {type: "bar", cursor: "pointer", strokeWidth: {expr: "datum.tone === 'without text' ? 1 : 0.5"}},
      encoding: {
        y: {field: "nowFrom", type: "quantitative"},
        y2: {field: "nowTo"},
        fill: {
          condition: [
            {test: "datum.tone === 'negative'", value: "var(--against)"},
            {test: "datum.tone === 'positive'", value: "var(--for)"},
            {test: "datum.tone === 'without text'", value: "var(--paper)"}
          ],
          value: "var(--neutral)"
        },
        stroke: {condition: {test: "datum.tone === 'without text'", value: "var(--neutral)"}, value: "var(--paper)"},
        description: {field: "description"}
      }
    },
    {
      mark: {type: "rule", stroke: "var(--ink-soft)", aria: false},
      encoding: {x: {value: 0}, x2: {value: "width"}, y: {datum: 0}}
    }
  ],
  config: vegaConfig
};
