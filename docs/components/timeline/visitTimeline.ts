import {chartFigure} from "../charts/chartFigure.js";
import {element} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";
import {visitStatuses} from "../statuses.js";
import {tableDescriber} from "../charts/tableDescriber.js";
import {mostMarks, timelineDensity} from "./timelineDensity.js";
import {drawTimelineStage, type TimelineView} from "./timelineStage.js";
import {timelineTools} from "./timelineTools.js";
import {twinOfVisits} from "../charts/twins.js";
import {undatedVisits} from "./undatedVisits.js";

const marksNote = [
  "Solid: surely then. Faded: within what the dates allow, with an arrow where they leave an end open.",
  "Small symbols before a mark: what earlier documents said."
].join(" ");

/** Visits in time, a lane a direction; brushing selects a window of time. */
export function visitTimeline(notebook: Notebook): HTMLElement {
  const {tables} = notebook;
  const view: TimelineView = {zoom: null, allLanes: false};
  const density = tables.visits.length > mostMarks ? timelineDensity(notebook) : null;
  const undated = undatedVisits(notebook);
  const stage = element("div", {class: "timeline"});
  let [width, paintLanes] = [0, () => {}];
  const redraw = () => {
    const lanes = drawTimelineStage(notebook, {width, view, density});
    paintLanes = lanes.paint;
    stage.replaceChildren(lanes.node, undated.node);
    paint();
  };
  const paint = () => {
    paintLanes();
    undated.paint();
  };
  return chartFigure(notebook, {
    name: "visits-timeline",
    isEmpty: tables.visits.length === 0,
    title: "Who went where, and when",
    tools: timelineTools(notebook, view, {redraw, isDense: density !== null}),
    note: density ? "Darker: more visits." : marksNote,
    hint: "Drag over the chart, or move the two handles with the arrow keys, to choose a time.",
    describe: tableDescriber(notebook, {
      table: "visits",
      noun: "visit",
      field: "status",
      order: visitStatuses.map(({status}) => status)
    }),
    draw(next) {
      width = next;
      redraw();
      return stage;
    },
    paint,
    twin: () => twinOfVisits(notebook)
  });
}
