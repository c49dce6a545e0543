import {analyse} from "scslre";
import {expect, test} from "vitest";
import {findBuiltPatterns, findModules, findWrittenPatterns, type FoundPattern} from "./findPatterns.ts";

/** Where a pattern may take more than linear time, and over which repeat. */
function faultsOf({source, flags, place}: FoundPattern): string[] {
  const {reports} = analyse({source, flags: flags.replace("d", "")});
  return reports.map((report) => `${place}: ${report.exponential ? "exponential" : "polynomial"} over ${JSON.stringify(report.character.pick)} in ${source}`); // prettier-ignore
}

const modules = findModules();

test("the check finds what takes quadratic and exponential time", () => {
  const bad = [/^(?:a+)+$/, /\s+$/, /^\s*a*\s*$/, /(?:a|ab?)+c/];
  for (const {source, flags} of bad) expect(faultsOf({source, flags, place: ""}), source).not.toEqual([]);
  expect(faultsOf({source: "^\\s{0,9}a{0,9}\\s{0,9}$", flags: "d", place: ""})).toEqual([]);
});

test("no pattern that stands in the code takes more than linear time", () => {
  const patterns = findWrittenPatterns(modules);
  expect(patterns.length).toBeGreaterThan(1000);
  expect(patterns.flatMap(faultsOf)).toEqual([]);
}, 60_000);

test("no pattern that is built of words and lexicons takes more than linear time", async () => {
  const patterns = await findBuiltPatterns(modules);
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.flatMap(faultsOf)).toEqual([]);
}, 60_000);
