/**
 * A value that is worked out when it is first asked for, and kept: most sentences tell no row, and are never asked
 * closely.
 */
export function lazily<Value>(compute: () => Value): () => Value {
  let kept: {readonly value: Value} | null = null;
  return () => (kept ??= {value: compute()}).value;
}
