import {describe, expect, test} from "vitest";
import {link} from "../../loaders/link/link.ts";
import type {DocumentRecords, TradeFigure, TradeRecord} from "../../loaders/types.ts";
import {documentOf} from "./records.ts";

const goods2014 = {from: "CHN", to: "VNM", period: "2014"};

function tradeOf(...records: readonly DocumentRecords[]): readonly TradeFigure[] {
  const {trade} = link(records);
  expect(link([...records].reverse()).trade).toEqual(trade);
  return trade;
}

function figure(id: string, published: string | null, ...trade: readonly Partial<TradeRecord>[]): DocumentRecords {
  return documentOf(id, published, {trade: trade.map((one) => ({...goods2014, ...one}))});
}

describe("one figure or two", () => {
  test("two customs offices that disagree make one row with a conflict, each report with its value", () => {
    const rows = tradeOf(figure("01", "2015-10-29", {value: 83.6e9}), figure("02", "2015-11-07", {value: 58.6e9}));
    expect(rows).toMatchObject([
      {
        value: 58.6e9,
        reports: [{document: "01", value: 83.6e9}, {document: "02"}],
        conflicts: [{field: "value", value: 83.6e9, documents: ["01"]}]
      }
    ]);
  });

  test("one amount in tons, tonnes or bcm is one row, a daily flow another", () => {
    const oil = {measure: "export", item: "oil", value: 4e6, status: "reported"} as const;
    const rows = tradeOf(figure("01", "2015-10-29", {...oil, unit: "tons"}), figure("02", null, {...oil, unit: "tonnes"}), figure("03", null, {...oil, unit: "tonnes per day"})); // prettier-ignore
    expect(rows.map(({reports}) => reports.length).sort()).toEqual([1, 2]);
  });

  test("parts are no rivals of the whole", () => {
    const parts = figure(
      "b",
      null,
      {measure: "export", value: 14.9e9, from: "VNM", to: "CHN"},
      {measure: "import", value: 43.7e9}
    );
    expect(tradeOf(figure("a", null, {value: 58.6e9}), parts)).toMatchObject([{conflicts: []}, {conflicts: []}, {conflicts: []}]); // prettier-ignore
  });

  test.each<[string, Partial<TradeRecord>, Partial<TradeRecord>, number]>([
    ["the same", {value: 150.5e9}, {value: 150.5e9}, 1],
    ["rounded", {value: 150.5e9}, {value: 150e9}, 1],
    ["“about” and exact", {value: 500e6, approximate: true}, {value: 502e6}, 1],
    ["a target and its date", {value: 1e11, status: "planned", period: "../2017"}, {value: 1e11, status: "planned", period: "2017"}, 1],
    ["trade told the other way round", {value: 1e9}, {value: 1e9, from: "VNM", to: "CHN"}, 1],
    ["another period", {value: 1e9}, {value: 1e9, period: "2015"}, 2],
    ["another party", {value: 1e9}, {value: 1e9, to: "SGP"}, 2],
    ["another unit", {value: 1e9}, {value: 1e9, unit: "CNY"}, 2],
    ["other goods", {value: 1e9, item: "beef"}, {value: 1e9, item: "iron ore"}, 2],
    ["a reader's claim", {value: 1e9}, {value: 1e9, source: "comment"}, 2],
    ["a target and a result", {value: 1e11, status: "planned"}, {value: 9e10}, 2],
    ["two loans", {value: 5e8, measure: "debt", item: "loan"}, {value: 1e9, measure: "debt", item: "loan"}, 2],
    ["two statistics without a period", {value: 5e9, period: null}, {value: 9e9, period: null}, 2]
  ])("%s", (_, a, b, count) => {
    expect(tradeOf(figure("a", "2015", a), figure("b", "2016", b))).toHaveLength(count);
  }); // prettier-ignore

  test("a document that gives both values means two things by them", () => {
    const cost = {measure: "investment", item: "pipeline cost", from: null, to: null, period: null} as const;
    const rows = tradeOf(figure("05", "2021-04-12", {...cost, value: 3.5e9}), figure("06", "2025-03-27", {...cost, value: 3.5e9}, {...cost, value: 5e9})); // prettier-ignore
    expect(rows.map(({value, reports, conflicts}) => [value, reports.length, conflicts.length])).toEqual([
      [3.5e9, 2, 0],
      [5e9, 1, 0]
    ]);
  });
});

describe("what the documents say together", () => {
  test("an exact value stands for “about”, without a conflict", () => {
    const rows = tradeOf(figure("a", "2018", {value: 500e6, approximate: true}), figure("b", "2017", {value: 502e6}));
    expect(rows).toMatchObject([{value: 502e6, approximate: false, conflicts: []}]);
  });

  test("the value of most documents stands", () => {
    const rows = tradeOf(
      figure("a", "2015", {value: 6e9}),
      figure("b", "2015", {value: 6e9}),
      figure("c", "2016", {value: 9e9})
    );
    expect(rows).toMatchObject([{value: 6e9, conflicts: [{value: 9e9, documents: ["c"]}]}]);
  });

  test("the latest document decides the status", () => {
    const doses = {measure: "delivery", item: "doses", unit: "doses", value: 150_000, period: null} as const;
    expect(tradeOf(figure("a", "2021-04", {...doses, status: "planned"}), figure("b", "2021-06", doses))).toMatchObject([{status: "reported"}]); // prettier-ignore
  });
});
