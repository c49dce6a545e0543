import type {PageLine} from "../pageLines.ts";
import type {HeadRun} from "./findHeadRuns.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {parseHead} from "./parseHead.ts";
import {isNameAlone} from "./parseName.ts";
import type {CommentHead} from "./parseHead.ts";

/** The head of one comment and the lines of its text, as indices. */
export interface CommentBlock {
  /** Author and time. */
  readonly head: CommentHead;
  /** First line of the text. */
  readonly from: number;
  /** After its last line. */
  readonly to: number;
}

const LEAST_RUNS = 3;

/**
 * The comments of a list where each has its name at one end of its text and its time at the other, so that a time
 * stands beside the next or the last comment's name; undefined where names and times stand together.
 */
export function namesApart(lines: readonly PageLine[], runs: readonly HeadRun[]): CommentBlock[] | undefined {
  if (runs.length < LEAST_RUNS || !runs.some(({head}) => head.author !== null)) return undefined;
  return namesOver(lines, runs) ?? namesUnder(lines, runs);
}

const isTimeAlone = (line: PageLine | undefined) => {
  const head = parseHead(line?.text ?? "");
  return head?.timestamp != null && head.author === null;
};

const isNameLine = (line: PageLine | undefined) =>
  line !== undefined && isNameAlone(line.text) && !isButtonLine(line.text) && !parseHead(line.text);

/** Name, text, time: each time stands over the next comment's name. */
function namesOver(lines: readonly PageLine[], runs: readonly HeadRun[]): CommentBlock[] | undefined {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  const isOver = runs.every(
    ({from, to, head}, i) =>
      isTimeAlone(lines[from]) && (head.author !== null ? to === from + 2 : i === runs.length - 1)
  );
  const opens = first.from >= 2 && isNameLine(lines[0]);
  const closes =
    first.from >= 1 && last.head.author === null && lines.slice(last.to).every(({text}) => isButtonLine(text));
  if (!isOver || (!opens && !closes)) return undefined;
  const blocks = runs.map(({from, head}, i): CommentBlock => {
    const author = i > 0 ? (runs[i - 1]?.head.author ?? null) : opens ? (lines[0]?.text ?? null) : null;
    return {
      head: {author, timestamp: head.timestamp, answered: null},
      from: i > 0 ? (runs[i - 1]?.to ?? 0) : Number(opens),
      to: from
    };
  });
  const rest = lines.slice(last.to).some(({text}) => !isButtonLine(text));
  if (!rest || last.head.author === null) return blocks;
  return [...blocks, {head: {...last.head, timestamp: null}, from: last.to, to: lines.length}];
}

/** Time, text, name: each time stands under the comment's name before it. */
function namesUnder(lines: readonly PageLine[], runs: readonly HeadRun[]): CommentBlock[] | undefined {
  const end = lines.findLastIndex(({text}, i) => i >= (runs.at(-1)?.to ?? 0) && !isButtonLine(text));
  const isUnder = runs.every(
    ({from, to, head}, i) =>
      (head.author === null) === (i === 0) && isTimeAlone(lines[to - 1]) && (i === 0 || from < to - 1)
  );
  if (!isUnder || end <= (runs.at(-1)?.to ?? 0) || !isNameLine(lines[end])) return undefined;
  return runs.map(({to, head}, i) => {
    const next = runs[i + 1];
    const author = next?.head.author ?? lines[end]?.text ?? null;
    return {head: {author, timestamp: head.timestamp, answered: null}, from: to, to: next?.from ?? end};
  });
}
