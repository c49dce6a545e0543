import {beforeEach, describe, expect, test} from "vitest";
import {commentThreads} from "../../docs/components/charts/commentThreads.ts";
import {documentList} from "../../docs/components/documents/documentList.ts";
import {rowLife} from "../../docs/components/evidence/rowLife.ts";
import {energyProgress} from "../../docs/components/charts/energyProgress.ts";
import {tripsMap, type World} from "../../docs/components/charts/tripsMap.ts";
import {evidencePanel} from "../../docs/components/evidence/evidencePanel.ts";
import {headline} from "../../docs/components/charts/headline.ts";
import {tripsTwin} from "../../docs/components/charts/tripsTwin.ts";
import {visitTimeline} from "../../docs/components/timeline/visitTimeline.ts";
import {createNotebook, type Notebook} from "../../docs/components/notebook/notebook.ts";
import type {Tables} from "../../loaders/types.ts";
import {drawChart, paintFrame, providePage} from "./drawChart.ts";
import {sampleTables} from "./sampleTables.ts";

const world: World = {
  type: "Topology",
  arcs: [],
  objects: {
    countries: {type: "GeometryCollection", geometries: []},
    land: {type: "GeometryCollection", geometries: []}
  }
};
const [visit] = sampleTables.visits;
const emptyTables: Tables = {...sampleTables, visits: [], trade: [], energy: [], comments: [], documents: []};

const charts: Record<string, {draw: (notebook: Notebook) => HTMLElement; labels: string[]; sentence: string}> = {
  visitTimeline: {
    draw: visitTimeline,
    labels: ["Ana Ortega, Peru → Chile, 3–4 May 2016, held"],
    sentence: "2 visits: 1 held, 1 planned."
  },
  tripsMap: {
    draw: (notebook) => tripsMap(notebook, {world}),
    labels: ["Peru → Chile: 1 trip held or under way", "Peru: 1 visit", "Chile: 2 visits"],
    sentence: "1 direction of travel."
  },
  energyProgress: {
    draw: energyProgress,
    labels: ["Bay power line, electricity, proposed"],
    sentence: "1 project: 1 proposed."
  },
  commentThreads: {
    draw: commentThreads,
    labels: ["Gull: “What a waste”, negative"],
    sentence: "1 comment: 1 negative."
  }
};

const labelsOf = (figure: HTMLElement) =>
  [...figure.querySelectorAll(".stage .mark")].map((mark) => mark.getAttribute("aria-label"));

function dispatch(target: Element, type: string): void {
  const {Event} = target.ownerDocument.defaultView as never as {Event: typeof globalThis.Event};
  target.dispatchEvent(new Event(type, {bubbles: true}));
}

beforeEach(() => providePage(900));

describe.each(Object.entries(charts))("%s", (_, {draw, labels, sentence}) => {
  test("draws a mark for each row, named for those who cannot see it, one of them a tab stop", () => {
    const {figure} = drawChart(sampleTables, draw);
    expect(labelsOf(figure)).toEqual(labels);
    const marks = [...figure.querySelectorAll(".stage .mark")];
    expect(marks.filter((mark) => mark.getAttribute("tabindex") === "0")).toHaveLength(1);
    expect(marks.every((mark) => mark.getAttribute("role") === "button")).toBe(true);
  });

  test("has a title and a sentence of what it shows, which are its name and description", () => {
    const {figure} = drawChart(sampleTables, draw);
    const [title, now] = [figure.querySelector("h2")!, figure.querySelector(".now")!];
    expect(figure.getAttribute("aria-labelledby")).toBe(title.id);
    expect(figure.getAttribute("aria-describedby")).toBe(now.id);
    expect(title.textContent).not.toBe("");
    expect(now.textContent).toBe(sentence);
  });

  test("draws numbers only, at any width", () => {
    for (const width of [320, 900, 2000]) {
      providePage(width);
      const {outerHTML} = drawChart(sampleTables, draw).figure;
      expect(outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test("says that there is nothing, and draws nothing, where the table is empty", () => {
    const {figure} = drawChart(emptyTables, draw);
    expect(figure.querySelector("svg")).toBeNull();
    expect(figure.querySelector(".now")!.textContent).toMatch(/no |No /);
  });
});

test("what the selection leaves out stays, faded", () => {
  const {figure, notebook} = drawChart(sampleTables, visitTimeline);
  notebook.selection.set({source: "test", field: "status", value: ["planned"]});
  paintFrame();
  expect(figure.querySelectorAll(".mark.out")).toHaveLength(1);
  expect(figure.querySelector(".now")!.textContent).toBe("1 of 2 visits: 1 planned.");
});

test("choosing a mark chooses its row", () => {
  const {figure, notebook} = drawChart(sampleTables, energyProgress);
  const mark = figure.querySelector(".mark")!;
  dispatch(mark, "click");
  expect(notebook.selection.picked()).toEqual({table: "energy", id: "e1"});
});

test("a mark under the pointer tells its name, once", () => {
  const {figure} = drawChart(sampleTables, energyProgress);
  const mark = figure.querySelector(".mark")!;
  for (const child of [mark.querySelector(".hit")!, mark]) dispatch(child, "pointerover");
  const titles = [...mark.children].filter(({localName}) => localName === "title");
  expect(titles.map((title) => title.textContent)).toEqual(["Bay power line, electricity, proposed"]);
});

test("dates that leave an end open have a pale symbol and an arrow to that side; sure ones have neither", () => {
  const open = {...visit!, id: "v3", start: "2016-05-10/..", end: null};
  const {figure} = drawChart({...sampleTables, visits: [visit!, open]}, visitTimeline);
  const [sure, unsure] = figure.querySelectorAll(".stage .mark");
  expect([sure!.querySelector(".unsure"), sure!.querySelector(".open-end")]).toEqual([null, null]);
  expect(unsure!.querySelector(".unsure")).not.toBeNull();
  expect(unsure!.querySelector(".open-end")!.getAttribute("d")).toMatch(/^M10,/);
});

test("a visit that documents tell differently shows what it was before", () => {
  const [report] = visit!.reports;
  const told = {...visit!, reports: [{...report!, status: "planned" as const}, report!]};
  const {figure} = drawChart({...sampleTables, visits: [told]}, visitTimeline);
  expect(figure.querySelectorAll(".stage .mark .symbol")).toHaveLength(2);
  expect(figure.querySelector(".life-line")).not.toBeNull();
});

test("a visitor whose country nobody tells has a lane of their own and a ring on the map", () => {
  const tables = {...sampleTables, visits: [visit!, {...visit!, id: "v3", from: null}]};
  const lanes = drawChart(tables, visitTimeline).figure.querySelectorAll(".lane-label title");
  expect([...lanes].map(({textContent}) => textContent)).toEqual(["Peru → Chile", "Visitor’s country unknown"]);
  const map = drawChart(tables, (notebook) => tripsMap(notebook, {world})).figure;
  expect(map.querySelectorAll(".place .unknown")).toHaveLength(1);
});

test("long lists are cut, and a button shows the rest", () => {
  const projects = Array.from({length: 80}, (_, i) => ({...sampleTables.energy[0]!, id: `e${i}`, name: `Line ${i}`}));
  const {figure} = drawChart({...sampleTables, energy: projects}, energyProgress);
  expect(labelsOf(figure)).toHaveLength(30);
  const more = [...figure.querySelectorAll("button.toggle")].find((button) => /80 projects/.test(button.textContent))!;
  (more as HTMLElement).click();
  expect(labelsOf(figure)).toHaveLength(80);
  const documents = Array.from({length: 60}, (_, i) => ({...sampleTables.documents[0]!, id: `d${i}`}));
  const list = drawChart({...sampleTables, documents}, documentList).figure;
  expect(list.querySelectorAll("li:not([hidden])")).toHaveLength(20);
});

test("the map's twin tells directions with their trips, not visits one by one", () => {
  const visits = [
    visit!,
    {...visit!, id: "v3", status: "planned" as const},
    {...visit!, id: "v4", from: null},
    {...visit!, id: "v5", kind: "meeting" as const, from: null}
  ];
  const countries = {PER: {name: "Peru", position: null}, CHL: {name: "Chile", position: null}};
  const {columns, rows} = tripsTwin(createNotebook({...sampleTables, visits}, {countries}))();
  expect([columns, ...rows]).toEqual([
    ["From", "To", "held or under way", "planned or proposed", "cancelled or postponed"],
    ["Peru", "Chile", 1, 1, 0],
    ["not told", "Chile", 1, 0, 0]
  ]);
});

test("comments without text are told of in the sentence, so that its parts add up", () => {
  const [comment] = sampleTables.comments;
  const comments = [comment!, {...comment!, id: "c2", n: 2, text: "", sentiment: null, label: null, targets: []}];
  const {figure} = drawChart({...sampleTables, comments}, commentThreads);
  expect(figure.querySelector(".now")!.textContent).toBe("2 comments: 1 negative, 1 without text.");
});

test("what a reader can do stands apart from how to read the marks", () => {
  const {figure} = drawChart(sampleTables, energyProgress);
  const note = figure.querySelector(".note")!;
  expect(note.firstChild!.textContent).not.toMatch(/[Dd]rag/);
  expect(note.querySelector(".hint")!.textContent).toMatch(/Drag/);
});

test("rowLife tells dated documents in their order, and apart from these undated ones at the end", () => {
  const documents = ["2016-05-05", null, "2016-05-01"].map((published, i) => ({
    ...sampleTables.documents[0]!,
    id: `d${i}`,
    published
  }));
  const reports = ["held", "planned", "proposed"].map((status, i) => ({document: `d${i}`, status}));
  const steps = [...rowLife(reports, createNotebook({...sampleTables, documents}))!.querySelectorAll("li")];
  expect(steps.map((step) => step.querySelector("strong")!.textContent)).toEqual(["proposed", "held", "planned"]);
  expect(steps.map((step) => step.className)).toEqual(["", "", "undated"]);
});

test("a notebook without documents says what to do, and asks for no condition to be removed", () => {
  const notebook = createNotebook(emptyTables);
  expect(headline(notebook).querySelector(".basis")!.textContent).toMatch(/^No document is read yet: put/);
  expect(evidencePanel(notebook).querySelector(".empty")!.textContent).toBe("Nothing is told yet.");
});

test("a document's bars have a word each, and one without rows says so", () => {
  const documents = [...sampleTables.documents, {...sampleTables.documents[0]!, id: "plain"}];
  const {figure} = drawChart({...sampleTables, documents}, documentList);
  const items = [...figure.querySelectorAll("li")].map((item) => [
    item.querySelectorAll(".bar").length,
    item.querySelector(".bar-words")!.textContent
  ]);
  expect(items).toEqual([
    [4, "2 visits,1 figure,1 project,1 comment"],
    [0, "no rows"]
  ]);
});
