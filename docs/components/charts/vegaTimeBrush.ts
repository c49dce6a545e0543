import {scaleUtc, type ScaleTime} from "d3";
import type {View} from "vega";
import type {Selection} from "../selection/selection.js";
import {timeBrush, type TimeBrush} from "../selection/timeBrush.js";

/** A brush over the time axis of a Vega chart, like that of the charts that D3 draws. */
export interface VegaTimeBrush {
  /** Lays the brush over the chart as it was just drawn. */
  readonly place: (view: View, svg: SVGSVGElement) => void;
  /** Shows the selection's window. */
  readonly paint: () => void;
}

/** A brush that publishes under the name `source`. */
export function vegaTimeBrush(selection: Selection, source: string): VegaTimeBrush {
  let brush: TimeBrush | null = null;
  let surface: SVGSVGElement | null = null;
  let width = 0;
  return {
    place(view, svg) {
      if (surface === svg && width === view.width()) return;
      brush?.node.remove();
      [surface, width] = [svg, view.width()];
      const height = Number(svg.getAttribute("height"));
      brush = timeBrush(selection, {source, x: scaleInPicture(view), height, knobAt: height - 13, surface: svg});
      // Beneath the bars, which can so be chosen inside the window too.
      svg.querySelector(":scope > g")!.before(brush.node);
      svg.classList.add("brushed");
      brush.paint();
    },
    paint: () => brush?.paint()
  };
}

/** The chart's scale of time, in pixels from the left edge of its picture rather than of its plot. */
function scaleInPicture(view: View): ScaleTime<number, number> {
  const left = view.origin()[0]! + (view.padding() as {readonly left: number}).left;
  const x = view.scale("x") as ScaleTime<number, number>;
  return scaleUtc()
    .domain(x.domain())
    .range(x.range().map((px) => px + left));
}
