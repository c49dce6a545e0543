import {describe, expect, test} from "vitest";
import {energyStatuses as shownStatuses} from "../../docs/components/statuses.ts";
import {energyStatuses} from "../../loaders/energyStatuses.ts";
import {link} from "../../loaders/link/link.ts";
import type {DocumentRecords, EnergyProject, EnergyRecord} from "../../loaders/types.ts";
import {documentOf} from "./records.ts";

function energyOf(...records: readonly DocumentRecords[]): readonly EnergyProject[] {
  const {energy} = link(records);
  expect(link([...records].reverse()).energy).toEqual(energy);
  return energy;
}

function project(id: string, published: string | null, ...energy: readonly Partial<EnergyRecord>[]): DocumentRecords {
  return documentOf(id, published, {energy});
}

const pakRus = ["PAK", "RUS"];
const eastAfrican = {kind: "oil pipeline", name: "East African Crude Oil Pipeline", countries: ["TZA", "UGA"]} as const;

describe("one project or two", () => {
  test.each<[string, Partial<EnergyRecord>, Partial<EnergyRecord>, number]>([
    [
      "an alias in common",
      {name: "North-South gas pipeline", countries: pakRus},
      {name: "Pakistan Stream Gas Pipeline", aliases: ["North–South Gas Pipeline"], countries: pakRus},
      1
    ],
    [
      "both ends in common",
      {name: "North-South gas pipeline", places: ["Karachi", "Lahore"], countries: pakRus},
      {name: "Pakistan Stream", places: ["Lahore", "Karachi"], countries: pakRus},
      1
    ],
    ["the fuel and its parties", {name: "LNG deliveries to Pakistan", kind: "LNG", countries: pakRus}, {name: "LNG supplies to Pakistan", kind: "LNG", countries: pakRus}, 1],
    ["a fuel without a name", {name: "LNG deliveries", kind: "LNG", countries: pakRus}, {name: "LNG supply", kind: "LNG", countries: pakRus}, 1],
    [
      "one seller's gas that goes to two",
      {name: "Gas deliveries to Lithuania", kind: "gas pipeline", aliases: ["Russian gas"], countries: ["LTU", "RUS"]},
      {name: "Gas deliveries to Poland", kind: "gas pipeline", aliases: ["Russian gas"], countries: ["LTU", "POL", "RUS"]},
      2
    ],
    ["another seller", {name: "LNG deliveries to Pakistan", kind: "LNG", countries: pakRus}, {name: "LNG deliveries to Pakistan", kind: "LNG", countries: ["PAK", "QAT"]}, 2],
    ["a longer name", {name: "Vinh Tan 1", kind: "thermal power", countries: ["CHN", "VNM"]}, {name: "Vinh Tan 1 thermal power plant", kind: "thermal power", countries: ["CHN", "VNM"]}, 1],
    ["another block of the plant", {name: "Vinh Tan 1", kind: "thermal power"}, {name: "Vinh Tan 4", kind: "thermal power"}, 2],
    ["an acronym", eastAfrican, {...eastAfrican, name: "EACOP", aliases: ["East African Crude Oil Pipeline"]}, 1],
    [
      "one port of two lines",
      {name: "Uganda-Kenya oil line to Lamu", aliases: ["Lamu route"], kind: "oil pipeline", places: ["Lamu"], countries: ["KEN", "UGA"]},
      {name: "Lapsset oil pipeline to Lamu", aliases: ["Lapsset"], kind: "oil pipeline", places: ["Lamu"], countries: ["KEN", "SSD"]},
      2
    ],
    [
      "one end of a line, told by that alone",
      {name: "pipeline to Lamu", kind: "oil pipeline", places: ["Lamu"], countries: ["KEN"]},
      {name: "oil pipeline to Lamu", kind: "oil pipeline", places: ["Lamu"], countries: ["KEN", "UGA"]},
      2
    ],
    ["a plant told by its site", {name: "Bushehr nuclear plant", kind: "nuclear", places: ["Bushehr"]}, {name: "Bushehr", kind: "nuclear", places: ["Bushehr"]}, 1],
    ["another kind", {name: "Bushehr", kind: "nuclear"}, {name: "Bushehr", kind: "gas pipeline"}, 2],
    ["a line with one country more", {name: "Iran-Pakistan gas pipeline"}, {name: "Iran-Pakistan-India gas pipeline"}, 2]
  ])("%s", (_, a, b, count) => {
    expect(energyOf(project("a", "2018", a), project("b", "2021", b))).toHaveLength(count);
  }); // prettier-ignore

  test("two lines of one document stay apart, though a third document knows both names", () => {
    const two = project("a", "2005", {name: "Yamal-Europe"}, {name: "Second string", aliases: ["Yamal-2"]});
    expect(energyOf(two, project("b", "2006", {name: "Yamal-Europe", aliases: ["Second string"]}))).toHaveLength(2);
  });
});

describe("what the documents say together", () => {
  test("the latest document decides the status; names, places, parties and the agreement are gathered", () => {
    const early = project("05", "2021-04-12", {...eastAfrican, aliases: ["EACOP"], places: ["Hoima", "Tanga"], companies: ["Total"], agreed: "2021-04-11", status: "agreed"}); // prettier-ignore
    const late = project("06", "2025-03-27", {...eastAfrican, places: ["Kabaale", "Tanga"], companies: ["CNOOC"], agreed: "2021", status: "under construction"}); // prettier-ignore
    expect(energyOf(early, late)).toMatchObject([
      {
        id: "east-african-crude-oil-pipeline",
        name: "East African Crude Oil Pipeline",
        aliases: ["EACOP"],
        places: ["Hoima", "Kabaale", "Tanga"],
        companies: ["CNOOC", "Total"],
        agreed: "2021-04-11",
        status: "under construction",
        reports: [
          {document: "05", status: "agreed"},
          {document: "06", status: "under construction"}
        ],
        conflicts: []
      }
    ]);
  });

  test("two dates of the agreement that cannot both be true are a conflict", () => {
    const rows = energyOf(
      project("a", "2018", {name: "X 1", agreed: "2015"}),
      project("b", "2019", {name: "X 1", agreed: "2017"})
    );
    expect(rows).toMatchObject([{agreed: "2017", conflicts: [{field: "agreed", value: "2015", documents: ["a"]}]}]);
  });
});

test("the chart shows the statuses in the order in which they are linked", () => {
  expect(shownStatuses).toEqual(energyStatuses);
});
