import {groups} from "d3";
import type {TradeFigure} from "../../loaders/types.ts";
import type {TradeDot} from "../charts/tradeDots.ts";
import {categoryKeys} from "./categoryKeys.js";
import {chartFigure} from "./chartFigure.js";
import {element} from "./element.js";
import {describeFigure, formatCount, formatCountry, formatMeasure, formatValue, readableEdtf} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {describeSelected, twinOfTrade} from "./twins.js";
import {vegaStage, type CompiledChart, type VegaStage} from "./vegaStage.js";

const source = "trade-figures";
const [namesWidth, narrowBelow] = [306, 620];

/** Trade figures by unit, each unit on a logarithmic scale of its own; `limit` cuts each unit's list. */
export function tradeFigures(
  notebook: Notebook,
  {charts, limit = Infinity}: {charts: Readonly<Record<"wide" | "narrow", CompiledChart>>; limit?: number}
): HTMLElement {
  const {tables, selection} = notebook;
  const units = groups(tables.trade, ({unit}) => unit).sort(
    ([a, figuresA], [b, figuresB]) => figuresB.length - figuresA.length || (a < b ? -1 : 1)
  );
  const stages = new Map<string, {stage: VegaStage; section: HTMLElement; more: HTMLElement}>();
  let width = 0;
  let layout: "wide" | "narrow" = "wide";

  function draw(next: number): HTMLElement {
    width = next;
    const fits = width < narrowBelow ? "narrow" : "wide";
    if (fits !== layout) stages.clear();
    layout = fits;
    for (const [unit, figures] of units) {
      if (stages.has(unit)) continue;
      const stage = vegaStage(charts[layout], (datum) => selection.pick({table: "trade", id: (datum as TradeDot).id}));
      const more = element("p", {class: "more"});
      const heading = element("h3", {}, formatUnit(unit), element("span", {class: "count"}, ` ${figures.length}`));
      stages.set(unit, {stage, more, section: element("section", {class: "unit"}, heading, stage.node, more)});
    }
    return element(
      "div",
      {class: "units"},
      [...stages.values()].map(({section}) => section)
    );
  }

  function paint(): void {
    for (const [unit, figures] of units) {
      const {stage, more} = stages.get(unit)!;
      const {dots, hidden} = readDots(notebook, figures, {limit, isNarrow: layout === "narrow"});
      more.textContent = hidden > 0 ? `and ${formatCount(hidden, "smaller figure")} in this unit` : "";
      stage.update("figures", dots, layout === "wide" ? width - namesWidth - 8 : width - 8);
    }
  }

  return chartFigure(notebook, {
    name: source,
    title: "Figures of trade, aid and debt",
    tools: element(
      "div",
      {class: "tools"},
      categoryKeys(notebook, {table: "trade", field: "measure", label: "Figures by measure"})
    ),
    note: "● reported  ○ planned  ▲ requested  ◆ offered; orange: claimed by a reader, not by the document; ≈ approximate. Units never mix: each has its own logarithmic scale.",
    describe: () => describeSelected(notebook, "trade", "figure"),
    draw,
    paint,
    twin: () => twinOfTrade(notebook)
  });
}

const unitNames: Readonly<Record<string, string>> = {
  USD: "US dollars",
  EUR: "Euros",
  GBP: "Pounds sterling",
  CNY: "Chinese yuan",
  RUB: "Russian roubles",
  INR: "Indian rupees",
  PKR: "Pakistani rupees",
  JPY: "Japanese yen",
  CAD: "Canadian dollars",
  KES: "Kenyan shillings",
  BDT: "Bangladeshi taka",
  m3: "Cubic metres",
  percent: "Per cent"
};

function formatUnit(unit: string): string {
  return unitNames[unit] ?? `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
}

function readDots(
  notebook: Notebook,
  figures: readonly TradeFigure[],
  {limit, isNarrow}: {limit: number; isNarrow: boolean}
): {dots: TradeDot[]; hidden: number} {
  const {tables, filtered, selection} = notebook;
  const picked = selection.picked();
  const rows = new Map(tables.trade.map((figure, row) => [figure, row]));
  // A logarithmic scale has no place for zero or less; the table twin and the table page list such figures.
  const shown = figures
    .filter(({value}) => value > 0)
    .map((figure) => ({figure, isIn: filtered.trade.store.passes(rows.get(figure)!)}))
    .sort((a, b) => (limit === Infinity ? 0 : Number(b.isIn) - Number(a.isIn)) || b.figure.value - a.figure.value);
  const top = shown.slice(0, limit);
  const [low, high] = [
    Math.min(...top.map(({figure}) => figure.value)),
    Math.max(...top.map(({figure}) => figure.value))
  ];
  const seen = new Map<string, number>();
  const dots = top.map(({figure, isIn}, order): TradeDot => {
    const name = formatDotLabel(figure, notebook);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const share = high > low ? (Math.log(figure.value) - Math.log(low)) / (Math.log(high) - Math.log(low)) : 0;
    return {
      id: figure.id,
      // A point scale would put equal names on one line: a thin mark keeps them apart.
      label: name + "\u200b".repeat(times - 1),
      order,
      value: figure.value,
      valueLabel: formatDotValue(figure),
      flip: share > (isNarrow ? 0.55 : 0.7),
      status: figure.status,
      source: figure.source,
      state: picked?.table === "trade" && picked.id === figure.id ? "picked" : isIn ? "in" : "out",
      description: describeFigure(figure, notebook)
    };
  });
  return {dots, hidden: shown.length - top.length};
}

function formatDotLabel(figure: TradeFigure, notebook: Notebook): string {
  const sides = [figure.from, figure.to].filter((code) => code !== null).map((code) => formatCountry(code, notebook));
  const between = sides.join(figure.measure === "bilateral trade" ? "–" : " → ");
  const what = figure.measure === "bilateral trade" && figure.item === "goods" ? "trade" : formatMeasure(figure);
  return [between, what, figure.period && readableEdtf(figure.period)].filter(Boolean).join(", ");
}

function formatDotValue(figure: TradeFigure): string {
  const value = formatValue({...figure, approximate: false}).replace(/ (USD|EUR|[A-Z]{3})$/, "");
  return `${figure.approximate ? "≈ " : ""}${value}`;
}
