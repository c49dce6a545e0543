import {compareStrings} from "../compareStrings.ts";
import {contentOf} from "./contentOf.ts";

/** A row with the documents that report it. */
interface Reported {
  readonly reports: readonly {readonly document: string}[];
}

/** How sure two rows are one: the higher the sooner they are joined; 0 is never. */
export type Likeness<Row> = (a: Row, b: Row) => number;

/** How rows are found, compared and kept apart. */
export interface Grouping<Row> {
  /** Words under which a row is looked up: rows without a common one are never compared. */
  readonly keys: (row: Row) => readonly string[];
  /** Words by which the many rows of one key are looked up once more, so that all like ones meet. */
  readonly finerKeys: (row: Row) => readonly string[];
  readonly likeness: Likeness<Row>;
  /** Whether two rows of one document may be one. */
  readonly twins: (a: Row, b: Row) => boolean;
}

/**
 * Groups of rows that are one thing, found among those that share a key: the likeliest pairs join first, and a group
 * never holds two rows of one document unless the two are `twins`. The order of the rows does not matter.
 */
export function groupRows<Row extends Reported>(
  rows: readonly Row[],
  {keys, finerKeys, likeness, twins}: Grouping<Row>
): readonly (readonly Row[])[] {
  const contents = rows.map((row) => ({row, content: contentOf(row)}));
  const sorted = contents.sort((a, b) => compareStrings(a.content, b.content)).map(({row}) => row);
  const groupOf: (Group | undefined)[] = sorted.map(() => undefined);
  const groupAt = (i: number): Group => (groupOf[i] ??= startGroup(i, sorted[i]!));
  for (const {a, b} of likelyPairs(sorted, {keys, finerKeys, likeness})) {
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
  {keys, finerKeys, likeness}: Pick<Grouping<Row>, "keys" | "finerKeys" | "likeness">
): readonly Pair[] {
  const all = rows.map((_, i) => i);
  const blocks = blocksOf(all, (i) => keys(rows[i]!)).flatMap((block) =>
    block.length > BLOCK_REACH ? [block, ...blocksOf(block, (i) => finerKeys(rows[i]!))] : [block]
  );
  const pairs = new Map<number, Pair>();
  for (const block of blocks) {
    block.forEach((a, at) => {
      for (const b of block.slice(at + 1, at + 1 + BLOCK_REACH)) {
        const likely = likeness(rows[a]!, rows[b]!);
        if (likely > 0) pairs.set(a * rows.length + b, {a, b, likeness: likely});
      }
    });
  }
  return [...pairs.values()].sort((p, q) => q.likeness - p.likeness || p.a - q.a || p.b - q.b);
}

/** Rows by index that share a key, in their order. */
function blocksOf(rows: readonly number[], keysOf: (row: number) => readonly string[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [row]);
      else block.push(row);
    }
  }
  return [...blocks.values()];
}
