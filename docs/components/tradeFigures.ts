import {groups} from "d3";
import type {TradeFigure} from "../../loaders/types.ts";
import type {TradeDot} from "../charts/tradeDots.ts";
import {categoryKeys} from "./categoryKeys.js";
import {chartFigure} from "./chartFigure.js";
import {element} from "./element.js";
import {formatCount} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {tableDescriber} from "./tableDescriber.js";
import {rankFigures, readTradeDots, type PlacedFigure} from "./tradeDotRows.js";
import {twinOfTrade} from "./twins.js";
import {formatUnit} from "./units.js";
import {vegaStage, type CompiledChart} from "./vegaStage.js";

// Two figures make no scale of their own: units with so few share one.
const fewestOfUnit = 3;
const [namesWidth, wideFrom] = [346, 720];

type Layout = "wide" | "narrow";

/** Figures that share a scale. */
interface Plot {
  readonly title: string;
  /** Largest first. */
  readonly figures: readonly PlacedFigure[];
  /** True where the unit stands above and need not follow each value. */
  readonly oneUnit: boolean;
}

/** Trade figures by unit on logarithmic scales; `limit` cuts each list, `maxUnits` the number of units with a scale of their own. */
export function tradeFigures(
  notebook: Notebook,
  {
    charts,
    limit = Infinity,
    maxUnits = Infinity
  }: {charts: Readonly<Record<Layout, CompiledChart>>; limit?: number; maxUnits?: number}
): HTMLElement {
  const plots = findPlots(notebook.tables.trade, maxUnits);
  let [sections, width, layout]: [{node: HTMLElement; paint: () => void}[], number, Layout | null] = [[], 0, null];
  return chartFigure(notebook, {
    name: "trade-figures",
    isEmpty: notebook.tables.trade.length === 0,
    title: "Figures of trade, aid and debt",
    tools: element(
      "div",
      {class: "tools"},
      categoryKeys(notebook, {table: "trade", field: "measure", label: "Figures by measure"})
    ),
    note: "● reported  ○ planned  ▲ requested  ◆ offered; orange: claimed by a reader, not by the document; ≈ approximate. Nothing is converted, and scales are logarithmic; figures of zero or less stand in the table only.",
    describe: tableDescriber(notebook, {table: "trade", noun: "figure", field: "measure"}),
    draw(next) {
      width = next;
      const fitting = width < wideFrom ? "narrow" : "wide";
      if (fitting !== layout) {
        layout = fitting;
        sections = plots.map((plot) =>
          drawPlot(notebook, plot, {chart: charts[fitting], layout: fitting, limit, widthOf: () => width})
        );
      }
      return element(
        "div",
        {class: "units"},
        sections.map(({node}) => node)
      );
    },
    paint: () => sections.forEach(({paint}) => paint()),
    twin: () => twinOfTrade(notebook)
  });
}

/** The fullest units each by itself, the others together. */
function findPlots(figures: readonly TradeFigure[], maxUnits: number): Plot[] {
  const plottable = figures
    .map((figure, row) => ({figure, row}))
    .filter(({figure}) => figure.value > 0)
    .sort((a, b) => b.figure.value - a.figure.value || a.row - b.row);
  const units = groups(plottable, ({figure}) => figure.unit).sort(
    ([a, of], [b, others]) => others.length - of.length || (a < b ? -1 : 1)
  );
  const own = units.filter(([, of]) => of.length >= fewestOfUnit).slice(0, maxUnits);
  const plots = own.map(([unit, of]): Plot => ({title: formatUnit(unit), figures: of, oneUnit: true}));
  const rest = units.filter((unit) => !own.includes(unit)).flatMap(([, of]) => of);
  rest.sort((a, b) => b.figure.value - a.figure.value || a.row - b.row);
  const title = own.length > 0 ? "In other units, each figure in its own" : "Each figure in its own unit";
  return rest.length > 0 ? [...plots, {title, figures: rest, oneUnit: false}] : plots;
}

function drawPlot(
  notebook: Notebook,
  {title, figures, oneUnit}: Plot,
  {chart, layout, limit, widthOf}: {chart: CompiledChart; layout: Layout; limit: number; widthOf: () => number}
): {node: HTMLElement; paint: () => void} {
  const most = oneUnit ? limit : limit * 2;
  const stage = vegaStage(chart, (datum) => notebook.selection.pick({table: "trade", id: (datum as TradeDot).id}));
  const heading = element("h3", {}, title, element("span", {class: "count"}, ` ${figures.length}`));
  const hidden = Math.max(0, figures.length - most);
  const more = hidden > 0 ? element("p", {class: "more"}, `and ${formatCount(hidden, "other figure")}`) : null;
  return {
    node: element("section", {class: "unit"}, heading, stage.node, more),
    paint() {
      const flipFrom = layout === "wide" ? 0.7 : 0.5;
      const dots = readTradeDots(notebook, rankFigures(notebook, figures, most), {flipFrom, oneUnit});
      stage.update("figures", dots, layout === "wide" ? widthOf() - namesWidth - 12 : widthOf() - 12);
    }
  };
}
