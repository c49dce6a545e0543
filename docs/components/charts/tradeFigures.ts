import {ascending, groups} from "d3";
import type {TradeFigure} from "../../../loaders/types.ts";
import type {TradeDot} from "../../charts/tradeDots.ts";
import {categoryKeys} from "../selection/categoryKeys.js";
import {chartFigure} from "./chartFigure.js";
import {element} from "../element.js";
import {moreRows} from "../tables/moreRows.js";
import type {Notebook} from "../notebook/notebook.js";
import {tableDescriber} from "./tableDescriber.js";
import {arrangeFigures, rankFigures, readTradeDots, type PlacedFigure} from "./tradeDotRows.js";
import {twinOfTrade} from "./twins.js";
import {formatUnit} from "./units.js";
import {valueScale} from "./valueScale.js";
import {vegaStage, type CompiledChart} from "./vegaStage.js";

// One figure makes no scale.
const fewestOfUnit = 2;
// Paper counts as wide: the other layout could not be started before the page is printed.
const [namesWidth, wideFrom] = [346, 680];

type Layout = "wide" | "narrow";

/** Figures that share a scale, or have none in common. */
interface Plot {
  readonly title: string;
  /** Largest first. */
  readonly figures: readonly PlacedFigure[];
  /** True where they share a unit, which stands above and need not follow each value. */
  readonly isOneUnit: boolean;
}

/**
 * Trade figures by unit, for values in different units have no scale in common; `limit` cuts each list, `maxUnits` the
 * number of units with a scale of their own.
 */
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
    note: "● reported  ○ planned  ▲ requested  ◆ offered; orange: claimed by a reader, not by the document; ≈ approximate. Nothing is converted, so each unit has its own scale.",
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

/** The fullest units each on a scale of its own; the others, which have no scale in common, in one list. */
function findPlots(figures: readonly TradeFigure[], maxUnits: number): Plot[] {
  const placed = figures
    .map((figure, row) => ({figure, row}))
    .sort((a, b) => b.figure.value - a.figure.value || a.row - b.row);
  const units = groups(placed, ({figure}) => figure.unit).sort(
    ([a, of], [b, others]) => others.length - of.length || ascending(a, b)
  );
  const own = units.filter(([, of]) => of.length >= fewestOfUnit).slice(0, maxUnits);
  const plots = own.map(([unit, of]): Plot => ({title: formatUnit(unit), figures: of, isOneUnit: true}));
  const rest = units.filter((unit) => !own.includes(unit)).flatMap(([, of]) => of);
  const title = own.length > 0 ? "In other units: no scale in common" : "Each in a unit of its own: no scale in common";
  return rest.length > 0 ? [...plots, {title, figures: rest, isOneUnit: false}] : plots;
}

function drawPlot(
  notebook: Notebook,
  {title, figures, isOneUnit}: Plot,
  {chart, layout, limit, widthOf}: {chart: CompiledChart; layout: Layout; limit: number; widthOf: () => number}
): {node: HTMLElement; paint: () => void} {
  const scale = valueScale(isOneUnit ? figures.map(({figure}) => figure.value) : []);
  const stage = vegaStage(chart, {
    act: (datum) => notebook.selection.pick({table: "trade", id: (datum as TradeDot).id})
  });
  const words = scale.isLogarithmic ? `${figures.length}, logarithmic scale` : String(figures.length);
  const heading = element("h3", {}, title, element("span", {class: "count"}, ` ${words}`));
  const more = moreRows("trade", {count: figures.length - limit, noun: "other figure"}, notebook);
  const params = {
    tickPositions: scale.ticks.map(({position}) => position),
    tickLabels: scale.ticks.map(({label}) => label)
  };
  return {
    node: element("section", {class: "unit"}, heading, stage.node, more),
    paint() {
      const flipFrom = layout === "wide" ? 0.7 : 0.5;
      const ranked = arrangeFigures(rankFigures(notebook, figures, limit));
      const dots = readTradeDots(notebook, ranked, {flipFrom, hasUnitAbove: isOneUnit, scale});
      stage.update("figures", dots, widthOf() - (layout === "wide" ? namesWidth : 0) - 12, params);
    }
  };
}
