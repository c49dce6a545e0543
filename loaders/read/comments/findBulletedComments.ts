import {wordCount} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isInformal} from "./isInformal.ts";

const BULLET = /^[•◦○▪]\s{1,4}(?=\S)/u;
const LEAST_INDENT = 2;
const LEAST_VOICED = 0.5;
/** Words of the page above the list. */
const SHORTEST_ABOVE = 12;
const SHORTEST_ITEM = 4;

/**
 * The first line of an indented list of bullets that ends the page in readers' words: items of several paragraphs, or
 * answers as bullets below bullets; undefined for the lists that articles have.
 */
export function findBulletedComments(lines: readonly PageLine[]): number | undefined {
  let to = lines.length;
  while (to > 0 && isFoot(lines[to - 1]?.text ?? "")) to--;
  const floor = lines.slice(0, to).findLastIndex(({indent}) => indent < LEAST_INDENT) + 1;
  const from = floor + lines.slice(floor, to).findIndex(({text}) => BULLET.test(text));
  const list = from < floor ? [] : lines.slice(from, to);
  const outermost = Math.min(...list.map(({indent}) => indent));
  if (list.length < 2 || list[0]?.indent !== outermost || /:$/u.test(lines[from - 1]?.text ?? "")) return undefined;
  const above = lines.slice(0, from).reduce((sum, {text}) => sum + wordCount(text), 0);
  return above >= SHORTEST_ABOVE && isTalk(list, outermost) ? from : undefined;
}

function isTalk(list: readonly PageLine[], outermost: number): boolean {
  const starts = list.flatMap(({text}, i) => (BULLET.test(text) ? [i] : []));
  const items = starts.map((from, n) => list.slice(from, starts[n + 1]));
  const answers = items.filter(([first]) => first !== undefined && first.indent > outermost);
  const longer = items.filter((item) => item.slice(1).some(({gap}) => gap > 0));
  const voiced = items.filter((item) =>
    item.some(({text}) => hasReaderVoice(text.replace(BULLET, "")) || isInformal(text.replace(BULLET, "")))
  );
  const worded = items.filter((item) => item.reduce((sum, {text}) => sum + wordCount(text), 0) > SHORTEST_ITEM);
  const isApart = items.slice(1).every(([first]) => (first?.gap ?? 0) > 0);
  return (
    isApart &&
    answers.length + longer.length > 0 &&
    voiced.length >= items.length * LEAST_VOICED &&
    worded.length >= items.length * LEAST_VOICED
  );
}

const isFoot = (text: string) =>
  isButtonLine(text) || findCue(text, ["policy", "form", "more", "footer"]) !== undefined;
