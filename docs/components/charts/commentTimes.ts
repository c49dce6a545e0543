import {sum} from "d3";
import type {TimeBar} from "../../charts/commentTimes.ts";
import type {Counts} from "../notebook/categoryCounts.js";
import {chartFigure} from "./chartFigure.js";
import {msPerDay} from "../edtf.js";
import {formatCount, groupThousands} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {isTimeWindow} from "../selection/selection.js";
import {formatBins, formatSpan, type TimeBins} from "../selection/timeBins.js";
import {countOf, countTones, type ToneCounts} from "./toneCounts.js";
import {twinOfComments} from "./twins.js";
import {vegaTimeBrush} from "./vegaTimeBrush.js";
import {vegaStage, type CompiledChart} from "./vegaStage.js";

const source = "comment-times";
// From the line outwards: neutral, positive and those without text above it, negative below.
const tones = ["neutral", "positive", "without text", "negative"] as const;

/** Comments by the time of posting, a bar a stretch of time and tone; choosing one selects its days. */
export function commentTimes(notebook: Notebook, {chart}: {chart: CompiledChart}): HTMLElement {
  const counted = countTones(notebook);
  const {bins, counts} = counted;
  const brush = vegaTimeBrush(notebook.selection, source);
  const stage = vegaStage(chart, {act: (datum) => selectDays(notebook, datum as TimeBar), drawn: brush.place});
  let width = 0;
  return chartFigure(notebook, {
    name: source,
    isEmpty: sum(counts.totals) === 0,
    title: "When readers wrote",
    note: noteOn(counted),
    hint: "Drag to choose a time; a bar selects its days.",
    describe: () => describeTimes(counted, notebook),
    draw(next) {
      width = next;
      return stage.node;
    },
    paint() {
      stage.update("bars", readBars(bins, counts), Math.max(60, width - 40));
      brush.paint();
    },
    twin: () => twinOfComments(notebook)
  });
}

function noteOn({dayOnly}: ToneCounts): string {
  const reading =
    "Below the line negative comments, above it neutral ones and, on top of them, positive ones; hollow: without text. Faint: what the selection leaves out.";
  if (dayOnly === 0) return reading;
  return `${reading} ${formatCount(dayOnly, "comment")} of which only the day is told ${dayOnly === 1 ? "stands" : "stand"} at noon.`;
}

/** The chart itself goes on showing all days: how many of its comments are of those chosen stands in the words. */
function describeTimes({bins, counts, chosen, span}: ToneCounts, {columns, selection}: Notebook): string {
  const {size} = columns.comments;
  const dated = sum(counts.totals);
  if (size === 0) return "The documents tell of no comments.";
  if (dated === 0) return "No comment tells the day on which it was posted.";
  const [now, ends] = [sum(chosen.counts), span()];
  const head = `${now === dated ? "" : `${groupThousands(now)} of `}${formatCount(dated, "dated comment")}`;
  const days = selection.get("time") ? " in the chosen days" : ends ? `, ${formatSpan(bins.starts, ends)}` : "";
  return `${head}${days}${size > dated ? `; ${groupThousands(size - dated)} more without a known day` : ""}.`;
}

/** Bars of all bins, those of one bin stacked from the line outwards. */
function readBars({starts}: TimeBins, counts: Counts): TimeBar[] {
  return starts.slice(0, -1).flatMap((from, bin) => {
    const ends = {above: {total: 0, now: 0}, below: {total: 0, now: 0}};
    return tones.flatMap((tone): TimeBar[] => {
      const {total, now} = countOf(counts, bin, tone);
      if (total === 0) return [];
      const sign = tone === "negative" ? -1 : 1;
      const end = sign < 0 ? ends.below : ends.above;
      const [totalFrom, nowFrom] = [end.total, end.now];
      end.total += sign * total;
      end.now += sign * now;
      const counted =
        tone === "without text" ? `${formatCount(now, "comment")} ${tone}` : formatCount(now, `${tone} comment`);
      const description = `${counted} ${formatBins(starts, bin, bin)}`;
      return [{from, to: starts[bin + 1]!, tone, totalFrom, totalTo: end.total, nowFrom, nowTo: end.now, description}];
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
