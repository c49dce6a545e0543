import {element} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";
import {isTimeWindow} from "../selection/selection.js";
import {statusLegend} from "../selection/statusLegend.js";
import {mostLanes, type TimelineView} from "./timelineStage.js";

/**
 * The key to shapes, and buttons that zoom to the window or give each direction a lane; `redraw` follows a change of
 * the view.
 */
export function timelineTools(
  notebook: Notebook,
  view: TimelineView,
  {redraw, isDense}: {redraw: () => void; isDense: boolean}
): HTMLElement {
  const {selection} = notebook;
  const zoom = element(
    "button",
    {type: "button", class: "toggle", onclick: () => setZoom(view.zoom === null)},
    "Zoom to window"
  );
  const expand = element(
    "button",
    {type: "button", class: "toggle", onclick: () => setLanes(!view.allLanes)},
    "All directions"
  );
  const setZoom = (on: boolean) => {
    const value = selection.get("time")?.value;
    view.zoom = on && isTimeWindow(value) ? value : null;
    show();
    redraw();
  };
  const setLanes = (on: boolean) => {
    view.allLanes = on;
    show();
    redraw();
  };
  const show = () => {
    zoom.setAttribute("aria-pressed", String(view.zoom !== null));
    expand.setAttribute("aria-pressed", String(view.allLanes));
    zoom.hidden = !selection.get("time") && !view.zoom;
    expand.hidden = isDense || countRoutes(notebook) <= mostLanes;
  };
  selection.subscribe(show);
  show();
  return element("div", {class: "tools"}, statusLegend(notebook), element("div", {class: "toggles"}, expand, zoom));
}

function countRoutes({filtered}: Notebook): number {
  return filtered.visits.categories.route!.values.filter((route) => !route.startsWith(">")).length;
}
