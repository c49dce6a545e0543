import {expect, test} from "vitest";
import {tableSchemas} from "../loaders/schema.ts";
import {sampleTables} from "./components/sampleTables.ts";

const tables = ["documents", "visits", "trade", "energy", "comments"] as const;

test.each(tables)("%s: the dictionary lists exactly the row's columns, in order", (table) => {
  expect(tableSchemas[table].map(({name}) => name)).toEqual(Object.keys(sampleTables[table][0]!));
});

test("every column says what it means, and what null means where it may be null", () => {
  for (const fields of Object.values(tableSchemas)) {
    for (const {name, description, constraints} of fields) {
      expect(description, name).toMatch(/[.”]$/);
      if (!constraints?.required) expect(description, name).toContain("null");
    }
  }
});
