import {ticks} from "d3";

/** Where values of one unit stand on an axis from 0 to 1. */
export interface ValueScale {
  /** True where equal steps multiply the value. */
  readonly isLogarithmic: boolean;
  /** Place of a value, from 0 to 1. */
  readonly position: (value: number) => number;
  /** Round values in the axis's range; empty where there is nothing to compare. */
  readonly ticks: readonly {readonly position: number; readonly label: string}[];
}

// Beyond this the smaller figures of a linear scale would all lie on zero.
const widestLinear = 100;
const mostTicks = 6;

/** A linear scale from zero, or a logarithmic one where positive values lie far apart. */
export function valueScale(values: readonly number[]): ValueScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2) return {isLogarithmic: false, position: () => 0, ticks: []};
  return low > 0 && high / low > widestLinear ? logarithmicScale(low, high) : linearScale(low, high);
}

/** "40k", "2m", "1.5bn": a tick in few letters. */
export function formatTick(value: number): string {
  const [size, suffix] = tickSizes.find(([from]) => Math.abs(value) >= from) ?? [1, ""];
  return `${Number((value / size).toPrecision(4))}${suffix}`;
}

const tickSizes: readonly (readonly [number, string])[] = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"]
];

function linearScale(low: number, high: number): ValueScale {
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  const position = (value: number) => (to === from ? 0 : (value - from) / (to - from));
  const values = ticks(from, to, mostTicks - 1);
  return {isLogarithmic: false, position, ticks: values.map((value) => labelTick(value, position))};
}

function logarithmicScale(low: number, high: number): ValueScale {
  const [from, to] = [Math.log10(low), Math.log10(high)];
  const position = (value: number) => (Math.log10(value) - from) / (to - from);
  const decades = Array.from({length: Math.floor(to) - Math.floor(from) + 1}, (_, i) => Math.floor(from) + i);
  const inRange = (value: number) => value >= low && value <= high;
  // 1, 2 and 5 of every power of ten, then 1 only, then every second, third… power.
  const choices = [[1, 2, 5], [1, 5], [1]].map((steps) =>
    decades.flatMap((decade) => steps.map((step) => Number(`${step}e${decade}`))).filter(inRange)
  );
  const powers = choices.at(-1)!;
  const fitting = choices.find(({length}) => length <= mostTicks);
  const stride = Math.ceil(powers.length / mostTicks);
  const values = fitting ?? powers.filter((_, i) => i % stride === 0);
  return {isLogarithmic: true, position, ticks: values.map((value) => labelTick(value, position))};
}

function labelTick(value: number, position: (value: number) => number): ValueScale["ticks"][number] {
  return {position: position(value), label: formatTick(value)};
}
