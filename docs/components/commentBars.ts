import type {Target} from "../../loaders/types.ts";
import type {TargetBar} from "../charts/commentTargets.ts";
import {joinColumns} from "./categoryColumn.js";
import {categoryKeys} from "./categoryKeys.js";
import {chartFigure} from "./chartFigure.js";
import {element} from "./element.js";
import {formatCount, formatCountry} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {columnOf} from "./rowColumns.js";
import {tableDescriber} from "./tableDescriber.js";
import {twinOfComments} from "./twins.js";
import {vegaStage, type CompiledChart} from "./vegaStage.js";

const source = "comment-bars";
const tones = ["negative", "neutral", "positive"];

/** Comments for and against each target; choosing a bar selects the comments about that target. */
export function commentBars(
  notebook: Notebook,
  {chart, limit = 12}: {chart: CompiledChart; limit?: number}
): HTMLElement {
  const {columns, filtered, selection} = notebook;
  const stances = joinColumns(
    columns.comments.size,
    [columnOf(columns.comments, "targets")],
    ({target, stance}: Target) => `${stance}${target}`
  );
  const counts = filtered.comments.store.countBy(stances, "target");
  const codeOf = new Map(counts.values.map((value, code) => [value, code]));
  const totalOf = (target: string) =>
    ([1, -1] as const).reduce((sum, stance) => sum + (counts.totals[codeOf.get(`${stance}${target}`) ?? -1] ?? 0), 0);
  const targets = [...new Set(counts.values.map((value) => value.replace(/^-?1/, "")))]
    .sort((a, b) => totalOf(b) - totalOf(a) || (a < b ? -1 : 1))
    .slice(0, limit);
  const stage = vegaStage(chart, (datum) => selection.toggle(source, "target", (datum as TargetBar).target));
  let width = 0;
  return chartFigure(notebook, {
    name: source,
    isEmpty: columns.comments.size === 0,
    title: "Readers for and against",
    tools: element(
      "div",
      {class: "tools"},
      categoryKeys(notebook, {
        table: "comments",
        field: "tone",
        label: "Comments by tone",
        order: tones
      })
    ),
    note: "Comments against to the left, in favour to the right, of those that clearly take a side. A bar selects its target.",
    describe: tableDescriber(notebook, {table: "comments", noun: "comment", field: "tone", order: tones}),
    draw(next) {
      width = next;
      return stage.node;
    },
    paint() {
      const value = selection.get("target")?.value;
      const chosen = Array.isArray(value) ? (value as string[]) : null;
      const bars = targets.flatMap((target, order) =>
        ([-1, 1] as const).map((stance): TargetBar => {
          const code = codeOf.get(`${stance}${target}`);
          const [total, now] = code === undefined ? [0, 0] : [counts.totals[code]!, counts.counts[code]!];
          const label = formatCountry(target, notebook);
          const description = `${formatCount(now, "comment")} ${stance < 0 ? "against" : "for"} ${label}`;
          return {target, label, stance, total, now, order, chosen: chosen?.includes(target) ?? true, description};
        })
      );
      stage.update("bars", bars, Math.max(60, width - 190));
    },
    twin: () => twinOfComments(notebook)
  });
}
