import {expect, test} from "vitest";
import {findPackageImports} from "../../loaders/notebook/findPackageImports.ts";

const cases: [string, string, [string, string[]][]][] = [
  ["names", `import {scaleLinear, axisLeft as axis} from "d3";`, [["d3", ["scaleLinear", "axisLeft"]]]],
  ["names over several lines", `import {\n  brushX,\n  select\n} from "d3";`, [["d3", ["brushX", "select"]]]],
  ["everything", `import * as d3 from "d3";`, [["d3", ["*"]]]],
  ["a default", `import table, {op} from '@scope/name/part';`, [["@scope/name/part", ["op", "default"]]]],
  ["effects alone", `import "polyfill";`, [["polyfill", []]]],
  ["what a module passes on", `export {extent} from "d3";\nexport * from "vega";`, [["d3", ["extent"]], ["vega", ["*"]]]], // prettier-ignore
  ["what is loaded later", `const {View} = await import("vega-view");`, [["vega-view", ["*"]]]],
  ["code blocks of a page", '# Title\n\n```js\nimport {sum} from "d3";\n```\n', [["d3", ["sum"]]]],
  ["no types", `import type {Selection} from "d3";\nimport {type Axis, max} from "d3";`, [["d3", ["max"]]]],
  ["no files of ours", `import {edtf} from "./edtf.js";\nimport "/style.js";`, []],
  ["no addresses", `import {x} from "npm:d3";\nimport "https://example.org/x.js";`, []],
  ["no prose", `Traders import "goods" from "abroad".\nimport duties (from "d3") rose`, []]
];

test.each(cases)("findPackageImports(source) finds %s", (_, source, expected) => {
  expect(findPackageImports(source).map(({specifier, names}) => [specifier, names])).toEqual(expected);
});

test("findPackageImports(source) takes no longer for a hostile line", () => {
  expect(findPackageImports(`import ${"{a,".repeat(20_000)}`)).toEqual([]);
  expect(findPackageImports("import ".repeat(20_000))).toEqual([]);
});
