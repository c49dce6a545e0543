import {hash} from "node:crypto";
import {readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import type {Problem, SourceDocument} from "../types.ts";
import {decodeText} from "./decodeText.ts";
import {parseDocument} from "./parseDocument.ts";

/** What one file gives. */
export interface FileReading {
  /**
   * SHA-256 over the file's name and bytes, which are all that the reading depends on; null where the bytes were not
   * read.
   */
  readonly key: string | null;
  /** Whether there is a document: to ask for that itself may mean to parse it. */
  readonly isDocument: boolean;
  /** Null where the file is no document; then `problems` says why. */
  readonly document: SourceDocument | null;
  /** What is wrong with the file; empty where nothing is. */
  readonly problems: readonly Problem[];
}

const LARGEST_FILE = 20_000_000;
/** Code units; the tokens of a longer text would fill the memory. */
const LONGEST_TEXT = 6_000_000;
const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml)$/iu;

/** Reads one file of a folder; whatever is wrong with it becomes a problem. */
export function readDocument(folder: string, file: string): FileReading {
  let key: string | null = null;
  const fail = (code: string, message: string): FileReading => ({
    key,
    isDocument: false,
    document: null,
    problems: [{file, level: "error", code, message, line: null}]
  });
  if (!READABLE.test(file))
    return fail("unsupported-type", "Only .txt, .md and .html are read: save it as text or html.");
  try {
    const bytes = readBytes(folder, file);
    if (bytes === null) return fail("too-large", `Files over ${LARGEST_FILE / 1e6} MB are not read: split it.`);
    key = fileKey(file, bytes);
    const decoded = decodeText(bytes);
    if (decoded.text === null)
      return decoded.reason === "empty"
        ? fail("empty", "The file holds no text: fill or remove it.")
        : fail("not-text", "The file is not text (a picture, a program or a PDF?): save it as text or html.");
    const {text, encoding} = decoded;
    const {document = null, problems} = parseDocument({file, id: idOf(file), text, encoding});
    if (document === null || document.text.length <= LONGEST_TEXT)
      return {key, isDocument: document !== null, document, problems};
    return fail("too-long", `Texts over ${LONGEST_TEXT / 1e6} million characters are not read: split it.`);
  } catch (error) {
    if (error instanceof Error && "code" in error)
      return fail("unreadable", `The file cannot be read (${String(error.code)}): check its permissions.`);
    return fail("not-understood", `The page's layout could not be read (${String(error)}): save its text as .txt.`);
  }
}

/** A file's bytes; null where they are too many to be read. Throws where the disk does. */
export function readBytes(folder: string, file: string): Buffer | null {
  const path = join(folder, file);
  return statSync(path).size > LARGEST_FILE ? null : readFileSync(path);
}

/** SHA-256 over a file's name and bytes. */
export function fileKey(file: string, bytes: Uint8Array): string {
  return hash("sha256", Buffer.concat([Buffer.from(`${file}\0`), bytes]));
}

/** File name without its extension, with the folders in front of it. */
export function idOf(file: string): string {
  return file.replace(/\.[^./]{1,16}$/u, "").replaceAll("/", "-");
}
