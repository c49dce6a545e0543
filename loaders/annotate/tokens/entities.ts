const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bdquo: "„",
  bull: "•",
  euro: "€",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: "\u00a0",
  ndash: "–",
  pound: "£",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
  yen: "¥"
};

/** Pattern of a character that HTML writes by name or number, as some plain texts still hold it: "&#8217;". */
export const ENTITY = String.raw`&(?:#\d{2,5}|#[xX][\da-fA-F]{2,4}|${Object.keys(NAMED).join("|")});`;
/** Pattern of an apostrophe so written, with the letters that it parts from their word: "&#8217;s". */
export const ENTITY_ELISION = String.raw`&(?:#39|#x27|#8217|#x2019|rsquo|apos);(?:s|S|ll|re|ve|d|m|t)(?![\p{L}\p{M}])`;

const ENTITIES = new RegExp(ENTITY, "g");

/** The text with the characters that entities stand for. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITIES, decode) : text;
}

/** The same, with spaces behind each so that offsets stay true. */
export function maskEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITIES, (entity) => decode(entity).padEnd(entity.length)) : text;
}

function decode(entity: string): string {
  const name = entity.slice(1, -1);
  const named = NAMED[name];
  if (named !== undefined) return named;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code < 0x20) return " ";
  // Halves of characters, and those that take two units, stay as they are written.
  return code >= 0xd800 ? entity : String.fromCharCode(code);
}
