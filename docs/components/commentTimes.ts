import type {TimeBar} from "../charts/commentTimes.ts";
import type {Counts} from "./columnStore.js";
import {chartFigure} from "./chartFigure.js";
import {msPerDay} from "./edtf.js";
import {formatCount, readableEdtf} from "./labels.js";
import type {Notebook} from "./notebook.js";
import {isTimeWindow} from "./selection.js";
import {encodeCategories} from "./tableColumns.js";
import {findTimeBins, readTime, type TimeBins} from "./timeBins.js";
import {twinOfComments} from "./twins.js";
import {vegaStage, type CompiledChart} from "./vegaStage.js";

const source = "comment-times";
// From the line outwards: neutral and positive above it, negative below.
const tones = ["neutral", "positive", "negative"] as const;

/** Comments by the time of posting, a bar a stretch of time and tone; choosing one selects its days. */
export function commentTimes(notebook: Notebook, {chart}: {chart: CompiledChart}): HTMLElement {
  const {tables, filtered} = notebook;
  const bins = findTimeBins(tables.comments.map(({posted}) => readTime(posted)));
  const keys = tables.comments.map(({label}, row) => (bins.of[row] === null ? null : `${bins.of[row]} ${label}`));
  const counts = filtered.comments.store.countBy(encodeCategories(keys), "time");
  const dated = bins.of.filter((bin) => bin !== null).length;
  const stage = vegaStage(chart, (datum) => selectDays(notebook, datum as TimeBar));
  let width = 0;
  return chartFigure(notebook, {
    name: source,
    isEmpty: dated === 0,
    title: "When readers wrote",
    note: "Below the line negative comments, above it neutral ones and, on top of them, positive ones. Faint: what the selection leaves out. A bar selects its days.",
    describe() {
      if (dated === 0)
        return tables.comments.length === 0
          ? "The documents tell of no comments."
          : "No comment tells when it was posted.";
      const undated = tables.comments.length - dated;
      const now = counts.counts.reduce((sum, count) => sum + count, 0);
      const head = now === dated ? formatCount(dated, "comment") : `${now} of ${formatCount(dated, "comment")}`;
      const first = bins.starts.find((_, bin) =>
        counts.values.some((key, code) => key.startsWith(`${bin} `) && counts.counts[code]! > 0)
      );
      const since = first === undefined ? "" : `, from ${readableEdtf(new Date(first).toISOString().slice(0, 10))} on`;
      return `${head} with a date${since}${undated > 0 ? `; ${formatCount(undated, "other")} tell none` : ""}.`;
    },
    draw(next) {
      width = next;
      return stage.node;
    },
    paint: () => stage.update("bars", readBars(bins, counts), Math.max(60, width - 40)),
    twin: () => twinOfComments(notebook)
  });
}

/** Bars of all bins, those of one bin stacked from the line outwards. */
function readBars({starts}: TimeBins, {values, totals, counts}: Counts): TimeBar[] {
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return starts.slice(0, -1).flatMap((from, bin) => {
    const stacked = {above: [0, 0], below: [0, 0]};
    return tones.flatMap((tone): TimeBar[] => {
      const code = codeOf.get(`${bin} ${tone}`);
      if (code === undefined) return [];
      const sign = tone === "negative" ? -1 : 1;
      const at = sign < 0 ? stacked.below : stacked.above;
      const [totalFrom, nowFrom] = at as [number, number];
      at[0] = totalFrom + sign * totals[code]!;
      at[1] = nowFrom + sign * counts[code]!;
      const when = readableEdtf(new Date(from).toISOString().slice(0, 10));
      const description = `${formatCount(counts[code]!, `${tone} comment`)} from ${when}`;
      return [{from, to: starts[bin + 1]!, tone, totalFrom, totalTo: at[0], nowFrom, nowTo: at[1], description}];
    });
  });
}

function selectDays({selection}: Notebook, {from, to}: TimeBar): void {
  const days = {from: Math.floor(from / msPerDay), to: Math.ceil(to / msPerDay) - 1};
  const old = selection.get("time");
  const isChosen = old?.source === source && isTimeWindow(old.value) && old.value.from === days.from;
  if (isChosen) selection.clear("time");
  else selection.set({source, field: "time", value: {...days, certainty: "possible"}});
}
