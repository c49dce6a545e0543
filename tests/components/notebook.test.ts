import {expect, test} from "vitest";
import {createNotebook} from "../../docs/components/notebook/notebook.ts";
import type {Tables} from "../../loaders/types.ts";
import {sampleTables} from "./sampleTables.ts";

const emptyTables: Tables = {visits: [], trade: [], energy: [], comments: [], documents: [], problems: []};

test("a clause filters every table that has its field and leaves the others alone", () => {
  const {selection, filtered} = createNotebook(sampleTables);
  selection.set({source: "map", field: "country", value: ["PER"]});
  expect(filtered.visits.store.passing()).toBe(1);
  expect(filtered.trade.store.passing()).toBe(1);
  expect(filtered.energy.store.passing()).toBe(0);
  expect(filtered.comments.store.passing()).toBe(1);
  selection.set({source: "legend", field: "tone", value: ["positive"]});
  expect(filtered.visits.store.passing()).toBe(1);
  expect(filtered.comments.store.passing()).toBe(0);
  selection.clear();
  expect(filtered.visits.store.passing()).toBe(2);
});

test("search finds words of people, places and sentences, whatever their case", () => {
  const {selection, filtered} = createNotebook(sampleTables);
  selection.set({source: "search", field: "text", value: "ORTEGA harbour"});
  expect(filtered.visits.store.passing()).toBe(1);
});

test("search finds countries by name, and no names of columns", () => {
  const {selection, filtered} = createNotebook(sampleTables, {countries: {PER: {name: "Peru", position: null}}});
  selection.set({source: "search", field: "text", value: "peru"});
  expect(filtered.visits.store.passing()).toBe(1);
  selection.set({source: "search", field: "text", value: "occasion"});
  expect(filtered.visits.store.passing()).toBe(0);
});

test("a window of time leaves out undated visits and takes rows without a date at their document's", () => {
  const {selection, filtered} = createNotebook(sampleTables);
  const [from, to] = ["2016-05-01", "2016-05-31"].map((day) => Date.parse(day) / 86_400_000) as [number, number];
  selection.set({source: "brush", field: "time", value: {from, to, certainty: "possible"}});
  expect(filtered.visits.store.passing()).toBe(1);
  expect(filtered.energy.store.passing()).toBe(1);
  selection.set({source: "brush", field: "time", value: {from, to, certainty: "certain"}});
  expect(filtered.visits.store.passing()).toBe(1);
  expect(filtered.energy.store.passing()).toBe(0);
});

test("a comment without a day is of no window of time, whatever its page's day", () => {
  const [comment] = sampleTables.comments;
  const comments = [comment!, {...comment!, id: "c2", n: 2, posted: "2016-05-05/.."}];
  const {selection, filtered} = createNotebook({...sampleTables, comments});
  const passing = (day: string) => {
    const from = Date.parse(day) / 86_400_000;
    selection.set({source: "brush", field: "time", value: {from, to: from, certainty: "possible"}});
    return filtered.comments.store.passing();
  };
  expect(["2016-05-04", "2016-05-05", "2019-01-01"].map(passing)).toEqual([0, 1, 1]);
});

test("views paint once at the start and after each change; stores are ready before they do", () => {
  const {selection, filtered, onChange} = createNotebook(sampleTables);
  const seen: number[] = [];
  onChange(() => seen.push(filtered.visits.store.passing()));
  selection.toggle("legend", "status", "planned");
  selection.clear("status");
  expect(seen).toEqual([2, 1, 2]);
});

test("empty tables make a notebook", () => {
  const {selection, filtered} = createNotebook(emptyTables);
  selection.set({source: "search", field: "text", value: "anything"});
  expect(filtered.visits.store.passing()).toBe(0);
});
