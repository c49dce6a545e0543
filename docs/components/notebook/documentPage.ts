/**
 * Name of a document's page and text file: its id where that is safe in a path, else a readable part of it and a hash.
 */
export function documentPage(id: string): string {
  if (/^[A-Za-z0-9_-]{1,80}$/.test(id) && id !== "index") return id;
  const readable = id
    .slice(0, 60)
    .replace(/[^A-Za-z0-9_]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${readable || "document"}-${fnv1a(id)}`;
}

// FNV-1a with 64 bits: the browser's SHA-256 is asynchronous, and links are made while drawing.
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
