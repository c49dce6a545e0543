import {ascending, group} from "d3";
import type {TradeFigure} from "../../../loaders/types.ts";
import type {TradeDot} from "../../charts/tradeDots.ts";
import {describeFigure, formatCountry, formatMeasure, formatPeriod, formatValue} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import type {ValueScale} from "./valueScale.js";

/** A figure and whether the selection keeps it. */
export interface RankedFigure {
  /** The figure as the table has it. */
  readonly figure: TradeFigure;
  /** Whether the selection keeps it. */
  readonly isIn: boolean;
}

/** A figure and its place in the table. */
export interface PlacedFigure {
  /** The figure as the table has it. */
  readonly figure: TradeFigure;
  /** Index of its row. */
  readonly row: number;
}

/** The first `limit` of figures that come largest first; where that cuts the list, selected ones before the others. */
export function rankFigures({filtered}: Notebook, figures: readonly PlacedFigure[], limit: number): RankedFigure[] {
  const {store} = filtered.trade;
  if (figures.length <= limit) return figures.map(({figure, row}) => ({figure, isIn: store.passes(row)}));
  const ranked: RankedFigure[] = [];
  for (const isIn of [true, false]) {
    for (const {figure, row} of figures) {
      if (ranked.length >= limit) return ranked;
      if (store.passes(row) === isIn) ranked.push({figure, isIn});
    }
  }
  return ranked;
}

/**
 * Figures of one measure between the same countries stand together, in order of their periods; the largest group first.
 */
export function arrangeFigures(ranked: readonly RankedFigure[]): RankedFigure[] {
  const series = group(ranked, ({figure: {measure, item, from, to}}) => [measure, item, from, to].join("|"));
  return [...series.values()].flatMap((figures) =>
    figures.sort((a, b) => ascending(a.figure.period ?? "", b.figure.period ?? ""))
  );
}

/**
 * What the chart of one unit is fed; `flipFrom` is the share of the width from which values stand left of their dots.
 */
export function readTradeDots(
  notebook: Notebook,
  ranked: readonly RankedFigure[],
  {flipFrom, hasUnitAbove, scale}: {flipFrom: number; hasUnitAbove: boolean; scale: ValueScale}
): TradeDot[] {
  const picked = notebook.selection.picked();
  const seen = new Map<string, number>();
  return ranked.map(({figure, isIn}, order): TradeDot => {
    const name = formatFigureName(figure, notebook);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const position = scale.position(figure.value);
    return {
      id: figure.id,
      // Equal names would share one line; characters of no width keep them apart.
      label: name + "\u200b".repeat(times - 1),
      order,
      position,
      valueLabel: formatFigureValue(figure, hasUnitAbove),
      flip: position > flipFrom,
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
  return [between, what, figure.period && formatPeriod(figure.period)].filter(Boolean).join(", ");
}

/** "≈ 8 billion", with its unit where none stands above the chart. */
function formatFigureValue(figure: TradeFigure, hasUnitAbove: boolean): string {
  const unit = hasUnitAbove && figure.unit !== "percent" ? "" : figure.unit;
  return `${figure.approximate ? "≈ " : ""}${formatValue({value: figure.value, unit, approximate: false})}`;
}
