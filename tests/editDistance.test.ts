import {expect, test} from "vitest";
import {editDistance} from "../loaders/editDistance.ts";

test.each([
  ["", "", 0],
  ["Lund", "Lund", 0],
  ["Lund", "Lunde", 1],
  ["Steinmaier", "Steinmeier", 1],
  ["Roe", "", 3],
  ["kitten", "sitting", 3]
])("%s and %s are %d letters apart", (a, b, letters) => {
  expect(editDistance(a, b)).toBe(letters);
  expect(editDistance(b, a)).toBe(letters);
});
