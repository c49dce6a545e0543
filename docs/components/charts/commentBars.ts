import type {Comment, Target} from "../../../loaders/types.ts";
import type {TargetBar} from "../../charts/commentTargets.ts";
import {joinColumns} from "../notebook/categoryColumn.js";
import {categoryKeys} from "../selection/categoryKeys.js";
import {chartFigure} from "./chartFigure.js";
import {element} from "../element.js";
import {formatCount, formatCountry} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {columnOf} from "../notebook/rowColumns.js";
import {tableDescriber} from "./tableDescriber.js";
import {toneIcon} from "./toneSymbol.js";
import {twinOfComments} from "./twins.js";
import {vegaStage, type CompiledChart} from "./vegaStage.js";

const source = "comment-bars";
const tones = ["negative", "neutral", "positive"];
const keys = {
  table: "comments",
  field: "tone",
  label: "Comments by tone",
  order: tones,
  icon: (tone: string) => toneIcon(tone as Comment["label"])
} as const;

/** Comments for and against each target; choosing a bar selects the comments about that target. */
export function commentBars(
  notebook: Notebook,
  {chart, limit = 12}: {chart: CompiledChart; limit?: number}
): HTMLElement {
  const {columns, selection} = notebook;
  const {targets: all, countOf} = countStances(notebook);
  const targets = all.slice(0, limit);
  const stage = vegaStage(chart, {act: (datum) => selection.toggle(source, "target", (datum as TargetBar).target)});
  let width = 0;
  return chartFigure(notebook, {
    name: source,
    isEmpty: columns.comments.size === 0,
    title: "Readers for and against",
    tools: element("div", {class: "tools"}, categoryKeys(notebook, keys)),
    note: "Comments against to the left, in favour to the right, of those that clearly take a side.",
    hint: "A bar selects its target.",
    describe: tableDescriber(notebook, {
      table: "comments",
      noun: "comment",
      field: "tone",
      order: tones,
      rest: "without text"
    }),
    draw(next) {
      width = next;
      return stage.node;
    },
    paint() {
      const value = selection.get("target")?.value;
      const chosen = Array.isArray(value) ? (value as string[]) : null;
      const bars = targets.flatMap((target, order) =>
        ([-1, 1] as const).map((stance): TargetBar => {
          const {total, now} = countOf(target, stance);
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

interface StanceCounts {
  /** All targets, those of most comments first. */
  readonly targets: readonly string[];
  /** Comments for (1) or against (-1) a target, in the whole table and, as of now, in the selection. */
  readonly countOf: (target: string, stance: -1 | 1) => {total: number; now: number};
}

function countStances({columns: {comments}, filtered}: Notebook): StanceCounts {
  const nameStance = ({target, stance}: Target) => `${stance}${target}`;
  const stances = joinColumns(comments.size, [columnOf(comments, "targets")], nameStance);
  const {values, totals, counts} = filtered.comments.store.countBy(stances, "target");
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const countOf: StanceCounts["countOf"] = (target, stance) => {
    const code = codeOf.get(nameStance({target, stance}));
    return code === undefined ? {total: 0, now: 0} : {total: totals[code]!, now: counts[code]!};
  };
  const totalOf = (target: string) => countOf(target, 1).total + countOf(target, -1).total;
  const targets = [...new Set(values.map((value) => value.replace(/^-?1/, "")))];
  return {targets: targets.sort((a, b) => totalOf(b) - totalOf(a) || (a < b ? -1 : 1)), countOf};
}
