import {groups} from "d3";
import type {TradeFigure} from "../../loaders/types.ts";
import type {TradeDot} from "../charts/tradeDots.ts";
import {categoryKeys} from "./categoryKeys.js";
import {chartFigure} from "./chartFigure.js";
import {tableDescriber} from "./tableDescriber.js";
import {element} from "./element.js";
import {formatCount, formatValue} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {formatFigureName, rankFigures, readTradeDots} from "./tradeDotRows.js";
import {twinOfTrade} from "./twins.js";
import {formatUnit} from "./units.js";
import {vegaStage, type CompiledChart} from "./vegaStage.js";

// Two figures make no scale: units with so few are listed.
const fewestToPlot = 3;
const [namesWidth, wideFrom] = [346, 720];

/** One part of the chart: shows the selection at the width of the whole. */
interface Part {
  readonly node: HTMLElement;
  readonly paint: (width: number) => void;
}

/** Trade figures by unit, each unit on a logarithmic scale of its own; `limit` cuts each unit's list, `maxUnits` the plots. */
export function tradeFigures(
  notebook: Notebook,
  {
    charts,
    limit = Infinity,
    maxUnits = Infinity
  }: {charts: Readonly<Record<"wide" | "narrow", CompiledChart>>; limit?: number; maxUnits?: number}
): HTMLElement {
  // A logarithmic scale has no place for zero or less: such figures go to the list.
  const isPlotted = (figures: readonly TradeFigure[]) =>
    figures.length >= fewestToPlot && figures.every(({value}) => value > 0);
  const units = groups(notebook.tables.trade, ({unit}) => unit).sort(
    ([a, figuresA], [b, figuresB]) => figuresB.length - figuresA.length || (a < b ? -1 : 1)
  );
  const plotted = units.filter(([, figures]) => isPlotted(figures)).slice(0, maxUnits);
  const listed = units.filter((unit) => !plotted.includes(unit)).flatMap(([, figures]) => figures);
  let [parts, width, layout]: [Part[], number, "wide" | "narrow" | null] = [[], 0, null];
  return chartFigure(notebook, {
    name: "trade-figures",
    isEmpty: notebook.tables.trade.length === 0,
    title: "Figures of trade, aid and debt",
    tools: element(
      "div",
      {class: "tools"},
      categoryKeys(notebook, {table: "trade", field: "measure", label: "Figures by measure"})
    ),
    note: "● reported  ○ planned  ▲ requested  ◆ offered; orange: claimed by a reader, not by the document; ≈ approximate. Units never mix: each has a logarithmic scale of its own.",
    describe: tableDescriber(notebook, {table: "trade", noun: "figure", field: "measure"}),
    draw(next) {
      width = next;
      const fitting = width < wideFrom ? "narrow" : "wide";
      if (fitting !== layout) {
        layout = fitting;
        parts = plotted.map(([unit, figures]) =>
          plotUnit(notebook, unit, figures, {chart: charts[fitting], layout: fitting, limit})
        );
        if (listed.length > 0) parts.push(listFigures(notebook, listed, plotted.length === 0, limit * 2));
      }
      return element(
        "div",
        {class: "units"},
        parts.map(({node}) => node)
      );
    },
    paint: () => parts.forEach(({paint}) => paint(width)),
    twin: () => twinOfTrade(notebook)
  });
}

function plotUnit(
  notebook: Notebook,
  unit: string,
  figures: readonly TradeFigure[],
  {chart, layout, limit}: {chart: CompiledChart; layout: "wide" | "narrow"; limit: number}
): Part {
  const stage = vegaStage(chart, (datum) => notebook.selection.pick({table: "trade", id: (datum as TradeDot).id}));
  const hidden = Math.max(0, figures.length - limit);
  const heading = element("h3", {}, formatUnit(unit), element("span", {class: "count"}, ` ${figures.length}`));
  const more =
    hidden > 0
      ? element("p", {class: "more"}, `and ${formatCount(hidden, "other figure")} in ${formatUnit(unit)}`)
      : null;
  return {
    node: element("section", {class: "unit"}, heading, stage.node, more),
    paint(width) {
      const dots = readTradeDots(notebook, rankFigures(notebook, figures, limit), layout === "wide" ? 0.7 : 0.5);
      stage.update("figures", dots, layout === "wide" ? width - namesWidth - 12 : width - 12);
    }
  };
}

function listFigures(notebook: Notebook, figures: readonly TradeFigure[], alone: boolean, limit: number): Part {
  const {selection} = notebook;
  const list = element("ul", {class: "figure-list"});
  const hidden = Math.max(0, figures.length - limit);
  const more = hidden > 0 ? element("p", {class: "more"}, `and ${formatCount(hidden, "other figure")}`) : null;
  return {
    node: element(
      "section",
      {class: "unit"},
      element("h3", {}, alone ? "Figures" : "In other units", element("span", {class: "count"}, ` ${figures.length}`)),
      list,
      more
    ),
    paint() {
      const picked = selection.picked();
      const items = rankFigures(notebook, figures, limit).map(({figure, isIn}) => {
        const classes = [
          isIn ? "" : "out",
          picked?.table === "trade" && picked.id === figure.id ? "picked" : "",
          figure.source
        ];
        const onclick = () => selection.pick({table: "trade", id: figure.id});
        const button = element(
          "button",
          {type: "button", class: classes.filter(Boolean).join(" "), onclick},
          element("span", {class: "figure-value"}, formatValue(figure).replace("about", "≈")),
          formatFigureName(figure, notebook),
          figure.status !== "reported" && element("em", {}, ` ${figure.status}`)
        );
        return element("li", {}, button);
      });
      list.replaceChildren(...items);
    }
  };
}
