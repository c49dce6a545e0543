import {csvParse} from "d3";
import fc from "fast-check";
import {expect, test} from "vitest";
import {tableSchemas} from "../../loaders/schema.ts";
import {formatCsv, formatJson} from "../../loaders/write/formatTable.ts";

test("formatJson puts one row on a line and reads back as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.record({a: fc.string(), b: fc.option(fc.integer())})), (rows) => {
      const json = formatJson(rows);
      expect(JSON.parse(json)).toEqual(rows);
      expect(json.endsWith("]\n")).toBe(true);
    })
  );
  expect(formatJson([{a: 1}, {a: 2}]).split("\n")).toHaveLength(5);
});

test.each([
  ["null", null, ""],
  ["a number, even a negative one", -5.5, "-5.5"],
  ["a list", ["PAK", "RUS"], "PAK; RUS"],
  ["a list of pairs", [{target: "PAK", stance: -1}], "PAK -1"],
  ["a formula", "=1+1", "'=1+1"],
  ["a command", "@cmd", "'@cmd"],
  ["a formula behind a tab", "\t=1", "'\t=1"],
  ["a formula in wide letters", "＝1+1", "'＝1+1"],
  ["a list that starts as a formula", ["+1"], "'+1"],
  ["an old line end", "a\rb", "a\rb"],
  ["a comma, a quotation mark and a line break", 'a,"b"\nc', 'a,"b"\nc']
])("formatCsv writes %s so that a reader gets it back harmless", (_, value, text) => {
  expect(csvParse(formatCsv([{file: value, code: "x"}], tableSchemas.problems))[0]).toMatchObject({
    file: text,
    code: "x"
  });
});

test("formatCsv has the schema's columns in order, without the nested ones", () => {
  expect(formatCsv([], tableSchemas.trade)).toBe(
    "id,measure,item,value,unit,approximate,period,from,to,status,source\n"
  );
});
