import {compareStrings} from "../compareStrings.ts";

/** A row with the documents that report it. */
export interface Reported {
  /** What each document says of it. */
  readonly reports: readonly {readonly document: string}[];
}

/** A row with what it is found and compared by, which is read once. */
export interface KeyedRow<Row extends Reported> {
  /** The row. */
  readonly row: Row;
  /** The row as JSON: rows have an order of their own by it. */
  readonly content: string;
  /** Words under which the row is looked up: rows without a common one are never compared. */
  readonly keys: readonly string[];
}

/** How rows are compared and kept apart. */
export interface Grouping<Keyed> {
  /** Words by which the many rows of one key are looked up once more, so that all like ones meet. */
  readonly finerKeys: (row: Keyed) => readonly string[];
  /** How sure two rows are one: the higher the sooner they are joined; 0 is never. */
  readonly likeness: (a: Keyed, b: Keyed) => number;
  /** Whether two rows of one document may be one. */
  readonly isTwin: (a: Keyed, b: Keyed) => boolean;
}

/**
 * Groups of rows that are one thing, found among those that share a key: the likeliest pairs join first, and a group
 * never holds two rows of one document unless the two are twins. Of the keys only those given count, where they are. The
 * order of the rows does not matter.
 */
export function groupRows<Row extends Reported, Keyed extends KeyedRow<Row>>(
  rows: readonly Keyed[],
  {isTwin, ...comparison}: Grouping<Keyed>,
  counting: ReadonlySet<string> | null = null
): readonly (readonly Keyed[])[] {
  const sorted = rows.toSorted((a, b) => compareStrings(a.content, b.content));
  const groupOf: (Group | undefined)[] = sorted.map(() => undefined);
  const groupAt = (i: number): Group => (groupOf[i] ??= startGroup(i, sorted[i]!.row));
  for (const {a, b} of likelyPairs(sorted, comparison, counting)) {
    const [small, large] = bySize(groupAt(a), groupAt(b));
    if (small === large || !areTwins(small, large, (i, j) => isTwin(sorted[i]!, sorted[j]!))) continue;
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

function likelyPairs<Row extends Reported, Keyed extends KeyedRow<Row>>(
  rows: readonly Keyed[],
  {finerKeys, likeness}: Omit<Grouping<Keyed>, "isTwin">,
  counting: ReadonlySet<string> | null
): readonly Pair[] {
  const finer: (readonly string[] | undefined)[] = [];
  const finerOf = (i: number): readonly string[] => (finer[i] ??= finerKeys(rows[i]!));
  // A pair that shares several keys is told as often, which joins no more than once.
  const pairs: Pair[] = [];
  const compareWithin = (block: readonly number[]): void => {
    for (let at = 0; at < block.length; at++) {
      const a = block[at]!;
      const end = Math.min(block.length, at + 1 + BLOCK_REACH);
      for (let next = at + 1; next < end; next++) {
        const b = block[next]!;
        const likely = likeness(rows[a]!, rows[b]!);
        if (likely > 0) pairs.push({a, b, likeness: likely});
      }
    }
  };
  const keysOf = (i: number): readonly string[] =>
    counting === null ? rows[i]!.keys : rows[i]!.keys.filter((key) => counting.has(key));
  for (const block of blocksOf(rows.keys(), keysOf)) {
    compareWithin(block);
    if (block.length > BLOCK_REACH) blocksOf(block, finerOf).forEach(compareWithin);
  }
  return pairs.sort((p, q) => q.likeness - p.likeness || p.a - q.a || p.b - q.b);
}

/** Rows by index that share a key, in their order. */
function blocksOf(rows: Iterable<number>, keysOf: (row: number) => readonly string[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [row]);
      else if (block.at(-1) !== row) block.push(row);
    }
  }
  return [...blocks.values()].filter(({length}) => length > 1);
}
