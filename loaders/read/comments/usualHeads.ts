import type {PageLine} from "../pageLines.ts";
import type {CommentHead} from "./parseHead.ts";

/** A line of a list and what it tells as a head. */
export interface Labelled {
  /** The line. */
  readonly line: PageLine;
  /** Author and time, where the line looks like a head. */
  readonly head: CommentHead | undefined;
  /** The words behind a bullet; undefined for a line without. */
  readonly bullet: string | undefined;
}

/** Drops a dated line inside a comment's text: it differs from the heads, which are built alike. */
export function usualHeads(labelled: readonly Labelled[], timed: readonly number[]): number[] {
  const shape = (i: number) => {
    const head = labelled[i]?.head;
    return `${head?.author === null} ${head?.timestamp?.time === null} ${head?.timestamp?.relative}`;
  };
  const counts = new Map<string, number>();
  for (const i of timed) counts.set(shape(i), (counts.get(shape(i)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const quoted = quotedHeads(labelled, timed);
  const isOther = (i: number) =>
    most >= 3 && counts.get(shape(i)) === 1 && labelled[i]?.bullet === undefined && !opensList(labelled, i);
  return timed.filter((i) => !quoted.has(i) && !isOther(i));
}

/** Whether a line with a name and an age opens a list, so that it can stand in no comment's text. */
function opensList(labelled: readonly Labelled[], at: number): boolean {
  const head = labelled[at]?.head;
  return at === 0 && head?.author != null && head.timestamp?.relative === true;
}

/** Heads that stand word for word over earlier comments: a few of them are quoted with what they stand over. */
function quotedHeads(labelled: readonly Labelled[], timed: readonly number[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const again = timed.filter((i) => {
    const {line, head} = labelled[i] as Labelled;
    const isWhole = head?.author != null && head.timestamp?.time != null;
    if (!isWhole || !seen.has(line.text)) return void seen.add(line.text);
    return true;
  });
  return new Set(again.length * 2 < seen.size ? again : []);
}
