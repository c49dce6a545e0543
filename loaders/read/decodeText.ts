/** What a file's bytes say as text, and how that was found out. */
export type Decoded =
  | {readonly text: string; readonly encoding: "utf-8" | "utf-16" | "other"}
  | {readonly text: null; readonly reason: "empty" | "binary"};

/** What windows-1252 has from 0x80 to 0x9f. */
const C1 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const DECLARED = /charset\s{0,3}=\s{0,3}["']?(?<label>[a-z\d_-]{3,24})/iu;

/**
 * Decodes UTF-8 (byte order mark kept, as `readFileSync(file, "utf8")` does), UTF-16 with a mark, what a page declares,
 * or windows-1252.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return {text: null, reason: "empty"};
  const utf16 = utf16Label(bytes);
  if (utf16) return textOrReason(new TextDecoder(utf16).decode(bytes), "utf-16");
  try {
    return textOrReason(new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes), "utf-8");
  } catch {
    const decoder = declaredDecoder(bytes);
    const text = decoder.decode(bytes);
    return textOrReason(decoder.encoding === "windows-1252" ? withQuotes(text) : text, "other");
  }
}

// Some versions of Node take windows-1252 for ISO 8859-1, which has control characters where that has quotation marks
// and dashes.
function withQuotes(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (unit) => C1[unit.charCodeAt(0) - 0x80]!);
}

function declaredDecoder(bytes: Uint8Array): TextDecoder {
  const opening = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const label = /<meta\b/iu.test(opening) ? DECLARED.exec(opening)?.groups?.label : undefined;
  try {
    return new TextDecoder(label && !/^utf-?8$/iu.test(label) ? label : "windows-1252");
  } catch {
    return new TextDecoder("windows-1252");
  }
}

function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function textOrReason(text: string, encoding: "utf-8" | "utf-16" | "other"): Decoded {
  if (text.replaceAll("\uFEFF", "").trim() === "") return {text: null, reason: "empty"};
  if (isBinary(text)) return {text: null, reason: "binary"};
  return {text, encoding};
}

/**
 * Control characters that no text holds: a few may be stray, more than one in a hundred mean a picture or a program.
 */
function isBinary(text: string): boolean {
  let controls = 0;
  // Some programs that save pages close them with a NUL.
  const length = text.replace(/\0{1,8}\s?$/u, "").length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    const isSpace = code === 9 || code === 10 || code === 12 || code === 13;
    if ((code < 32 && !isSpace) || (code >= 0x7f && code < 0xa0) || code === 0xfffd) controls++;
  }
  return controls * 100 > text.length;
}
