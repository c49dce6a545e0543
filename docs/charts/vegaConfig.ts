import type {Config} from "vega-lite";

const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * Look of all Vega-Lite charts; colours are the page's custom properties, so that light and dark need no new drawing.
 */
export const vegaConfig: Config = {
  background: "transparent",
  font: sans,
  view: {stroke: null},
  // The charts are fed clean numbers; filtering them again would fork the data of each layer.
  mark: {invalid: null},
  axis: {
    domain: false,
    ticks: false,
    labelColor: "var(--ink-soft)",
    labelFontSize: 12,
    labelPadding: 6,
    gridColor: "var(--rule)",
    gridOpacity: 1
  },
  header: {title: null, labelColor: "var(--ink)", labelFontSize: 13, labelFontWeight: 600, labelPadding: 8},
  text: {fill: "var(--ink)", fontSize: 12}
};
