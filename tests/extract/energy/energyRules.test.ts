import {describe, expect, test} from "vitest";
import {energyRules} from "../../../loaders/extract/energy/energyRules.ts";
import {extractEnergy} from "../../../loaders/extract/energy/extractEnergy.ts";
import type {EnergyRecord} from "../../../loaders/types.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";

const format = ({name, aliases, kind, places, status}: EnergyRecord) =>
  `${name} (${aliases.join("; ")}) ${kind} @ ${places.join("; ")}: ${status}`;

describe.each(energyRules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  test("has two examples and two misses", () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(2);
    expect(rule.misses.length).toBeGreaterThanOrEqual(2);
  });
  test.each(rule.examples)("%s", (text, row) => {
    const records = extractEnergy(annotateParagraphs([text])).filter(({evidence}) =>
      evidence.some((e) => e.rule === name)
    );
    expect(records.map(format)).toEqual(row.split("|"));
  });
  test.each(rule.misses)("no row: %s", (text) => {
    expect(extractEnergy(annotateParagraphs([text])).map(format)).toEqual([]);
  });
});
