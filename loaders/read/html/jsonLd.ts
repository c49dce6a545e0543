/** An object of a page's JSON-LD. */
export type DataNode = Readonly<Record<string, unknown>>;

const MOST_NODES = 2000;

/** The objects of a page's JSON-LD that tell what the page is, outermost first; broken data give none. */
export function readJsonLd(document: Document): DataNode[] {
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      queue.push(JSON.parse(script.textContent ?? ""));
    } catch {
      // Broken data say nothing; the page's other signs do.
    }
  }
  const nodes: DataNode[] = [];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...(node.slice(0, MOST_NODES) as unknown[]));
    else if (typeof node === "object" && node !== null) {
      const data = node as DataNode;
      nodes.push(data);
      queue.push(data["@graph"], data.mainEntity);
    }
  }
  return nodes;
}

/** The values of a property that may hold one or several. */
export const valuesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

/** The name of a person or organisation, given as such or as an object; undefined for none. */
export function nameOf(value: unknown): string | undefined {
  const [first] = valuesOf(value);
  const name = typeof first === "object" && first !== null ? (first as DataNode).name : first;
  return typeof name === "string" && name.trim() !== "" ? name.replaceAll(/\s+/gu, " ").trim() : undefined;
}
