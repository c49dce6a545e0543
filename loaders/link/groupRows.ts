import {compareStrings} from "../compareStrings.ts";
import {contentOf} from "./contentOf.ts";

/** A row with the documents that report it. */
interface Reported {
  readonly reports: readonly {readonly document: string}[];
}

/** How sure two rows are one: the higher the sooner they are joined; 0 is never. */
export type Likeness<Row> = (a: Row, b: Row) => number;

/**
 * Groups of rows that are one thing, found among those that share a key: the likeliest pairs join first, and a group
 * never holds two rows of one document unless the two are `twins`. The order of the rows does not matter.
 */
export function groupRows<Row extends Reported>(
  rows: readonly Row[],
  {
    keys,
    likeness,
    twins
  }: {keys: (row: Row) => readonly string[]; likeness: Likeness<Row>; twins: (a: Row, b: Row) => boolean}
): readonly (readonly Row[])[] {
  const contents = rows.map((row) => ({row, content: contentOf(row)}));
  const sorted = contents.sort((a, b) => compareStrings(a.content, b.content)).map(({row}) => row);
  const groupOf: (Group | undefined)[] = sorted.map(() => undefined);
  const groupAt = (i: number): Group => (groupOf[i] ??= startGroup(i, sorted[i]!));
  for (const {a, b} of likelyPairs(sorted, keys, likeness)) {
    const [small, large] = bySize(groupAt(a), groupAt(b));
    if (small === large || !areTwins(small, large, (i, j) => twins(sorted[i]!, sorted[j]!))) continue;
    for (const i of small.members) groupOf[i] = large;
    large.members.push(...small.members);
    for (const [document, told] of small.tellers)
      large.tellers.set(document, [...(large.tellers.get(document) ?? []), ...told]);
  }
  const isFirst = (i: number): boolean => groupOf[i] === undefined || Math.min(...groupOf[i].members) === i;
  const membersOf = (i: number): readonly number[] => groupOf[i]?.members.sort((a, b) => a - b) ?? [i];
  return sorted.flatMap((_, i) => (isFirst(i) ? [membersOf(i).map((member) => sorted[member]!)] : []));
}

/** Rows by index that are one thing, and which of them each document tells. */
interface Group {
  readonly members: number[];
  readonly tellers: Map<string, readonly number[]>;
}

function startGroup(i: number, {reports}: Reported): Group {
  return {members: [i], tellers: new Map(reports.map(({document}) => [document, [i]]))};
}

function bySize(a: Group, b: Group): readonly [Group, Group] {
  return a.members.length < b.members.length ? [a, b] : [b, a];
}

/** Whether what any one document tells in both groups is told in the same terms. */
function areTwins(small: Group, large: Group, twins: (i: number, j: number) => boolean): boolean {
  return [...small.tellers].every(([document, told]) =>
    told.every((i) => (large.tellers.get(document) ?? []).every((j) => twins(i, j)))
  );
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Rows of one key are compared with this many that follow, so that a key that all share cannot make the work quadratic.
 */
const BLOCK_REACH = 40;

function likelyPairs<Row>(
  rows: readonly Row[],
  keys: (row: Row) => readonly string[],
  likeness: Likeness<Row>
): readonly Pair[] {
  const blocks = new Map<string, number[]>();
  rows.forEach((row, i) => {
    for (const key of new Set(keys(row))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [i]);
      else block.push(i);
    }
  });
  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    block.forEach((a, at) => {
      const end = Math.min(at + 1 + BLOCK_REACH, block.length);
      for (let next = at + 1; next < end; next++) {
        const b = block[next]!;
        const likely = likeness(rows[a]!, rows[b]!);
        if (likely > 0) pairs.push({a, b, likeness: likely});
      }
    });
  }
  return pairs.sort((p, q) => q.likeness - p.likeness || p.a - q.a || p.b - q.b);
}
