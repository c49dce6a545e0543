import {describe, expect, test} from "vitest";
import {extractEnergy} from "../../../loaders/extract/energy/extractEnergy.ts";
import {looseAreas} from "../../../loaders/extract/energy/looseAreas.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";

describe.each(looseAreas.map((area) => [area.name, area] as const))("%s", (name, area) => {
  test.each(area.examples)("%s", (text, row) => {
    const records = extractEnergy(annotateParagraphs([text]));
    expect(records.map((record) => `${record.name} ${record.kind}: ${record.status}`)).toEqual([row]);
    expect(records[0]!.evidence.map(({rule}) => rule)).toEqual([name]);
  });
  test.each(area.misses)("no row: %s", (text) => {
    expect(extractEnergy(annotateParagraphs([text])).map((record) => record.name)).toEqual([]);
  });
});

describe("what is dealt in by whatever wording", () => {
  test("is no row beside a project for it", () => {
    const records = extractEnergy(
      annotateParagraphs([
        "Norway and Denmark are building the Sorang gas pipeline.",
        "Denmark has long hoped to obtain more of its gas in Norway."
      ])
    );
    expect(records.map(({name}) => name)).toEqual(["Sorang gas pipeline"]);
  });
  test("is a row beside a project of other countries", () => {
    const records = extractEnergy(
      annotateParagraphs([
        "Zambia and Zimbabwe share the Kariba Dam, which has run low.",
        "Zambia is in talks with the South African utility Eskom on importing 300 megawatts (MW) of electricity."
      ])
    );
    expect(records.map(({name}) => name)).toContain("South Africa-Zambia electricity deliveries");
  });
  test("is a row beside a line that is only mentioned", () => {
    const records = extractEnergy(
      annotateParagraphs([
        "Algeria has suspended the flow of natural gas to Tunisia.",
        "The Sorang gas pipeline runs from Algeria to Tunisia, the paper noted in a footnote."
      ])
    );
    expect(records.map(({name}) => name)).toContain("Gas deliveries to Tunisia");
  });
});

describe("cooperation", () => {
  test("is no row beside the reactor that it is about", () => {
    const records = extractEnergy(
      annotateParagraphs([
        "Russia and Ghana signed an agreement on nuclear cooperation on Monday.",
        "Rosatom of Russia is to build a nuclear power plant at Lodva in Ghana."
      ])
    );
    expect(records.map(({name}) => name)).toEqual(["Lodva nuclear power plant"]);
  });
});

describe("a plant that is named after it has been told of", () => {
  test("is one row", () => {
    const records = extractEnergy(
      annotateParagraphs([
        "Kepco of South Korea has begun the construction of a wind power plant in Lodva, Oman. The plant, called the Sorang Wind Power Plant, will generate 89 megawatts."
      ])
    );
    expect(records.map(({name, aliases}) => [name, aliases])).toEqual([
      ["Lodva wind power plant", ["Sorang Wind Power Plant", "Sorang"]]
    ]);
  });
  test("is not called after its owner", () => {
    const records = extractEnergy(annotateParagraphs(["It will be Petronas's second nuclear power plant in Oman."]));
    expect(records.map(({name}) => name)).not.toContain("Petronas nuclear power plant");
  });
});
