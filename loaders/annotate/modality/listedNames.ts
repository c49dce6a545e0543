import type {Chunk} from "./chunks.ts";

/** "Merkel, Macron to visit Kyiv": the names that a headline puts before the last one, with commas alone. */
export function listedNames(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const before = chunks.slice(0, at);
  const isList = before.every((c, i) => (i % 2 === 0 ? isBareName(c) : c.kind === "comma"));
  return isList && before.length % 2 === 0 && isBareName(chunks[at]!) ? before.filter(isBareName) : [];
}

/** A name with nothing beside it: what stands between commas may else be somebody's office. */
function isBareName({kind, mentions, first, last}: Chunk): boolean {
  const [name] = mentions;
  const isName = name?.type === "person" && name.form === "name" && name.role === null;
  return kind === "noun" && isName && name.firstToken === first && name.lastToken === last;
}
