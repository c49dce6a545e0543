import {chartPicture, pictureToPng, pictureToSvg} from "./chartPicture.js";
import {element} from "../element.js";
import type {Notebook} from "../notebook/notebook.js";
import {paintWhenSeen} from "./paintWhenSeen.js";
import {saveFile} from "../tables/saveFile.js";
import type {Change} from "../selection/selection.js";

/** A chart's twin for readers who prefer or need words. */
export interface TableTwin {
  /** Headings of the columns. */
  readonly columns: readonly string[];
  /** Cells by row, in the order of the columns. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a chart supplies; the figure around it does the rest. */
export interface ChartParts {
  /** Word for ids and tests, e.g. "visits-timeline". */
  readonly name: string;
  /** True where there is nothing to draw: then the sentence stands alone. */
  readonly isEmpty: boolean;
  /** The question or finding that the chart is about. */
  readonly title: string;
  /** One sentence that says what it shows now. */
  readonly describe: () => string;
  /** Draws everything for a width in pixels. */
  readonly draw: (width: number) => Node;
  /** Shows the selection on what was drawn. */
  readonly paint: (change: Change | null) => void;
  /** The table that tells in words what is drawn now. */
  readonly twin: () => TableTwin;
  /** Legend or controls between title and chart. */
  readonly tools?: Node;
  /** How to read the marks. */
  readonly note?: string;
  /** What a reader can do with the marks, which nobody can on paper or in a picture. */
  readonly hint?: string;
}

// The text of a wide chart that is shrunk to a page's width cannot be read: A4 between its margins, at 96 pixels an
// inch.
const paperWidth = 680;

/** A chart with title, sentence, legend, note and table twin; drawn anew when its width changes. */
export function chartFigure(notebook: Notebook, parts: ChartParts): HTMLElement {
  if (parts.isEmpty) return emptyFigure(parts);
  const titleId = `${parts.name}-title`;
  const sentence = element("p", {class: "now", id: `${parts.name}-now`});
  const stage = element("div", {class: "stage"});
  const body = element("div", {class: "twin-body"});
  const opening = {class: "twin", ontoggle: () => fillTwin()};
  const twin = element("details", opening, element("summary", {}, "As a table"), body);
  const figure = element(
    "figure",
    {class: "chart", id: parts.name, role: "group", "aria-labelledby": titleId, "aria-describedby": sentence.id},
    element("h2", {id: titleId}, parts.title),
    sentence,
    parts.tools,
    stage,
    element("footer", {}, drawNote(parts), twin)
  );
  twin.before(pictureButtons(figure, parts));
  const fillTwin = () => twin.open && body.replaceChildren(tableOf(parts.title, parts.twin()));
  let width = 0;
  const paint = (change: Change | null) => {
    if (width === 0) return;
    parts.paint(change);
    sentence.textContent = parts.describe();
    fillTwin();
  };
  const drawAt = (next: number) => {
    if (next === width) return;
    width = next;
    stage.replaceChildren(parts.draw(width));
    paint(null);
  };
  observeWidth(stage, drawAt);
  redrawForPaper({widthOf: () => width, drawAt});
  notebook.onChange(paintWhenSeen(figure, paint));
  return figure;
}

/** Draws for the width of a page while it is printed; Vega does so before the browser goes on, though not at once. */
function redrawForPaper({widthOf, drawAt}: {widthOf: () => number; drawAt: (width: number) => void}): void {
  if (typeof addEventListener === "undefined") return;
  let screenWidth = 0;
  addEventListener("beforeprint", () => {
    screenWidth = widthOf();
    if (screenWidth > paperWidth) drawAt(paperWidth);
  });
  addEventListener("afterprint", () => {
    if (screenWidth > 0) drawAt(screenWidth);
  });
}

function drawNote({note, hint}: ChartParts): HTMLElement | null {
  if (!note && !hint) return null;
  return element("p", {class: "note"}, note ?? "", hint && element("span", {class: "hint"}, ` ${hint}`));
}

/** Buttons that save the chart as it looks now. */
function pictureButtons(figure: HTMLElement, {name, title}: ChartParts): HTMLElement {
  const button = (format: string, save: () => Promise<Blob>) =>
    element(
      "button",
      {
        type: "button",
        class: "save",
        "aria-label": `Save “${title}” as ${format}`,
        onclick: () => void save().then((blob) => saveFile(blob, `${name}.${format.toLowerCase()}`))
      },
      format
    );
  return element(
    "p",
    {class: "save-picture"},
    "Save as ",
    button("SVG", () => Promise.resolve(pictureToSvg(chartPicture(figure)))),
    button("PNG", () => pictureToPng(chartPicture(figure)))
  );
}

function emptyFigure({name, title, describe}: ChartParts): HTMLElement {
  const words = element("p", {class: "now"}, describe());
  return element(
    "figure",
    {class: "chart empty-chart", id: name, role: "group", "aria-label": title},
    element("h2", {}, title),
    words
  );
}

/** A plain table of cells. */
function tableOf(caption: string, {columns, rows}: TableTwin): HTMLTableElement {
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        columns.map((name) => element("th", {scope: "col"}, name))
      )
    ),
    element(
      "tbody",
      {},
      rows.map((cells) =>
        element(
          "tr",
          {},
          cells.map((cell) => element("td", {}, cell))
        )
      )
    )
  );
}

function observeWidth(node: Element, callback: (width: number) => void): void {
  if (typeof ResizeObserver === "undefined") return;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    // Drawing at once would change sizes while they are being observed.
    if (width > 0) requestAnimationFrame(() => callback(width));
  }).observe(node);
}
