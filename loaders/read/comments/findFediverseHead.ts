import {isBadge} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {parseHead} from "./parseHead.ts";

/** "• ann_h@ferries.example", "• Ann [she/her]" */
const BULLETED_NAME = /^•\s{1,4}\S.{0,59}$/u;
const LEAST_BUTTONS = 2;
const MOST_BUTTONS = 12;

/**
 * The first line with a bullet and a name over nothing but buttons and counters down to an age, as servers of the
 * Fediverse print the comments to a post; undefined for none. A single one tells.
 */
export function findFediverseHead(lines: readonly PageLine[]): number | undefined {
  const found = lines.findIndex((_, i) => isHead(lines, i));
  return found < 0 ? undefined : found;
}

function isHead(lines: readonly PageLine[], i: number): boolean {
  const name = lines[i];
  if (!name || !BULLETED_NAME.test(name.text)) return false;
  const below = lines.slice(i + 1, i + 2 + MOST_BUTTONS);
  const age = below.findIndex(({text}) => !isButtonLine(text) && !isBadge(text));
  const head = parseHead(below[age]?.text ?? "");
  const isBelow = age >= LEAST_BUTTONS && head?.author === null && head.timestamp?.relative === true;
  return isBelow && below.slice(0, age + 1).every(({indent, gap}) => indent > name.indent && gap === 0);
}
