/**
 * More texts than a run of ten thousand documents asks about again; then all are forgotten, so that memory stays flat.
 */
const MOST_TEXTS = 50_000;

/** Lines that are asked about again while one page is read, and more. */
export const LINES_OF_A_PAGE = 2_000;

/** The same function, which keeps its answers to the last texts: names, units and dates come up again and again. */
export function remembered<Value>(compute: (text: string) => Value, most = MOST_TEXTS): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
