import type {TradeFigure} from "../../loaders/types.ts";
import type {TradeDot} from "../charts/tradeDots.ts";
import {describeFigure, formatCountry, formatMeasure, formatValue, readableEdtf} from "./labels.js";
import type {Notebook} from "./notebook.js";

/** A figure and whether the selection keeps it. */
export interface RankedFigure {
  readonly figure: TradeFigure;
  readonly isIn: boolean;
}

/** Figures for a list: the largest first, and where `limit` cuts the list, selected ones before the others. */
export function rankFigures(notebook: Notebook, figures: readonly TradeFigure[], limit: number): RankedFigure[] {
  const rows = new Map(notebook.tables.trade.map((figure, row) => [figure, row]));
  const {store} = notebook.filtered.trade;
  return figures
    .map((figure) => ({figure, isIn: store.passes(rows.get(figure)!)}))
    .sort((a, b) => (figures.length > limit ? Number(b.isIn) - Number(a.isIn) : 0) || b.figure.value - a.figure.value)
    .slice(0, limit);
}

/** What the chart of one unit is fed; `flipFrom` is the share of the width from which values stand left of their dots. */
export function readTradeDots(
  notebook: Notebook,
  ranked: readonly RankedFigure[],
  {flipFrom, oneUnit}: {flipFrom: number; oneUnit: boolean}
): TradeDot[] {
  const picked = notebook.selection.picked();
  const values = ranked.map(({figure}) => Math.log(figure.value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const seen = new Map<string, number>();
  return ranked.map(({figure, isIn}, order): TradeDot => {
    const name = formatFigureName(figure, notebook);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return {
      id: figure.id,
      // Equal names would share one line; characters of no width keep them apart.
      label: name + "\u200b".repeat(times - 1),
      order,
      value: figure.value,
      valueLabel: formatFigureValue(figure, oneUnit),
      flip: high > low && (values[order]! - low) / (high - low) > flipFrom,
      status: figure.status,
      source: figure.source,
      state: picked?.table === "trade" && picked.id === figure.id ? "picked" : isIn ? "in" : "out",
      description: describeFigure(figure, notebook)
    };
  });
}

/** "Brazil → China, export: beef, 2022". */
function formatFigureName(figure: TradeFigure, notebook: Notebook): string {
  const sides = [figure.from, figure.to].filter((code) => code !== null).map((code) => formatCountry(code, notebook));
  const between = sides.join(figure.measure === "bilateral trade" ? "–" : " → ");
  const what = figure.item === "goods" ? figure.measure.replace("bilateral ", "") : formatMeasure(figure);
  return [between, what, figure.period && readableEdtf(figure.period)].filter(Boolean).join(", ");
}

/** "≈ 8 billion", with its unit where none stands above the chart. */
function formatFigureValue(figure: TradeFigure, oneUnit: boolean): string {
  const unit = oneUnit && figure.unit !== "percent" ? "" : figure.unit;
  return `${figure.approximate ? "≈ " : ""}${formatValue({...figure, approximate: false, unit})}`;
}
