import fc from "fast-check";
import {expect, test} from "vitest";
import {formatTick, valueScale} from "../../docs/components/charts/valueScale.ts";

const labelsOf = (values: number[]) => valueScale(values).ticks.map(({label}) => label);

test("values of one size share a linear scale from zero", () => {
  const scale = valueScale([2e9, 5e9]);
  expect(scale.isLogarithmic).toBe(false);
  expect(scale.position(0)).toBe(0);
  expect(labelsOf([2e9, 5e9])).toEqual(["0", "1bn", "2bn", "3bn", "4bn", "5bn"]);
});

test("values far apart share a logarithmic scale with ticks of 1, 2 and 5", () => {
  expect(valueScale([10, 5000]).isLogarithmic).toBe(true);
  expect(labelsOf([10, 5000])).toEqual(["10", "50", "100", "500", "1k", "5k"]);
  expect(labelsOf([3, 450])).toEqual(["5", "10", "20", "50", "100", "200"]);
  expect(labelsOf([1, 1e12])).toEqual(["1", "1k", "1m", "1bn", "1tn"]);
});

test("one value has no axis; zero and losses are placed too", () => {
  expect(valueScale([7]).ticks).toEqual([]);
  expect(valueScale([-5, 0, 5000]).isLogarithmic).toBe(false);
  expect(valueScale([-5, 5]).position(0)).toBe(0.5);
});

test("positions lie between 0 and 1, and ticks are few", () => {
  fc.assert(
    fc.property(fc.array(fc.double({min: 1e-3, max: 1e15, noNaN: true}), {minLength: 2, maxLength: 9}), (values) => {
      const {position, ticks} = valueScale(values);
      for (const value of values) expect(position(value)).toBeGreaterThanOrEqual(0);
      for (const value of values) expect(position(value)).toBeLessThanOrEqual(1.000001);
      expect(ticks.length).toBeLessThanOrEqual(12);
    })
  );
});

test("formatTick(value) is short", () => {
  expect([0, 0.5, 999, 1500, 2e6, 1.25e9, 3e12].map(formatTick)).toEqual([
    "0",
    "0.5",
    "999",
    "1.5k",
    "2m",
    "1.25bn",
    "3tn"
  ]);
});
