import type {PageLine} from "./pageLines.ts";

const SHORTEST_REPEAT = 24;

/** For each line the index of the earlier line that it repeats, or -1; short lines count inside a longer run only. */
export function findRepeats(lines: readonly PageLine[]): readonly number[] {
  const firstAt = new Map<string, number>();
  const sources: number[] = [];
  const keys = lines.map(({text}) => repeatKey(text));
  for (const [i, key] of keys.entries()) {
    const before = (sources[i - 1] ?? -1) + 1;
    const follows = before > 0 && key !== "" && keys[before] === key;
    const earlier = firstAt.get(key);
    if (follows) sources.push(before);
    else sources.push(earlier !== undefined && key.length >= SHORTEST_REPEAT ? earlier : -1);
    if (earlier === undefined) firstAt.set(key, i);
  }
  return sources;
}

/** Letters and digits alone, in lower case, so that quotation marks and spaces may differ. */
export function repeatKey(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
