/** For each row a bit a condition, set where the row fails it. */
export interface FilterBits {
  /** The conditions that each row fails. */
  readonly failed: Uint16Array;
  /** The bit of a condition, which its first mention gives it. */
  of(condition: string): number;
  /** How many rows fail none. */
  passing(): number;
  /** Fails the rows that do not meet a test, and no others; null fails none. */
  set(condition: string, test: ((row: number) => boolean) | null): void;
  /** Turns the condition's bit of these rows. */
  turn(rows: Uint32Array, condition: string): void;
  /** Calls back with the rows whose bit has turned. */
  onTurn(listener: (rows: Uint32Array, bit: number) => void): void;
}

/** Bits over so many rows, all of which pass. */
export function createFilterBits(size: number): FilterBits {
  const failed = new Uint16Array(size);
  const turned = new Uint32Array(size);
  const bits = new Map<string, number>();
  const listeners: ((rows: Uint32Array, bit: number) => void)[] = [];
  let passing = size;

  function bitOf(condition: string): number {
    if (!bits.has(condition)) bits.set(condition, 1 << bits.size);
    return bits.get(condition)!;
  }

  function turn(rows: Uint32Array, condition: string): void {
    const bit = bitOf(condition);
    for (const row of rows) {
      const before = failed[row]!;
      const after = (failed[row] = before ^ bit);
      if (before === 0) passing--;
      else if (after === 0) passing++;
    }
    for (const listener of listeners) listener(rows, bit);
  }

  function set(condition: string, test: ((row: number) => boolean) | null): void {
    const bit = bitOf(condition);
    let count = 0;
    for (let row = 0; row < size; row++) {
      const fails = test !== null && !test(row);
      if (fails !== ((failed[row]! & bit) !== 0)) turned[count++] = row;
    }
    turn(turned.subarray(0, count), condition);
  }

  const onTurn: FilterBits["onTurn"] = (listener) => void listeners.push(listener);
  return {failed, of: bitOf, passing: () => passing, set, turn, onTurn};
}
