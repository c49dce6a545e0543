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
});
