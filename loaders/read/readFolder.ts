import {readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import type {Problem, ReadResult, SourceDocument} from "../types.ts";
import {decodeText} from "./decodeText.ts";
import {listFiles} from "./listFiles.ts";
import {parseDocument} from "./parseDocument.ts";

const LARGEST_FILE = 20_000_000;
/** Code units; whole books have no longer paragraph, and the rules compare what one paragraph tells. */
const LONGEST_PARAGRAPH = 200_000;
const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml)$/iu;

/** Reads every file of a folder; throws only where the folder itself cannot be read. */
export async function readFolder(folder: string): Promise<ReadResult> {
  const {files, problems: listing} = await listFiles(folder);
  const documents: SourceDocument[] = [];
  const problems: Problem[] = [...listing];
  const taken = new Map<string, string>();
  for (const file of files) {
    const id = idOf(file);
    const other = taken.get(id.toLowerCase());
    const result = other === undefined ? await readOne(folder, file, id) : {problems: [clash(file, other)]};
    if (result.document) taken.set(id.toLowerCase(), file);
    if (result.document) documents.push(result.document);
    problems.push(...result.problems);
  }
  return {documents, problems};
}

interface FileResult {
  readonly document?: SourceDocument;
  readonly problems: readonly Problem[];
}

async function readOne(folder: string, file: string, id: string): Promise<FileResult> {
  const fail = (code: string, message: string): FileResult => ({
    problems: [{file, level: "error", code, message, line: null}]
  });
  if (!READABLE.test(file))
    return fail("unsupported-type", "Only .txt, .md and .html are read: save it as text or html.");
  const path = join(folder, file);
  try {
    const {size} = await stat(path);
    if (size > LARGEST_FILE) return fail("too-large", `Files over ${LARGEST_FILE / 1e6} MB are not read: split it.`);
    const decoded = decodeText(await readFile(path));
    if (decoded.text === null)
      return decoded.reason === "empty"
        ? fail("empty", "The file holds no text: fill or remove it.")
        : fail("not-text", "The file is not text (a picture, a program or a PDF?): save it as text or html.");
    const result = parseDocument({file, id, text: decoded.text, encoding: decoded.encoding});
    return result.document && isEndless(result.document)
      ? fail(
          "paragraph-too-long",
          `A paragraph of over ${LONGEST_PARAGRAPH} characters is not read: break it into lines.`
        )
      : result;
  } catch (error) {
    if (error instanceof Error && "code" in error)
      return fail("unreadable", `The file cannot be read (${String(error.code)}): check its permissions.`);
    return fail("not-understood", `The page's layout could not be read (${String(error)}): save its text as .txt.`);
  }
}

function isEndless({blocks, comments}: SourceDocument): boolean {
  return [...blocks, ...comments].some(({start, end}) => end - start > LONGEST_PARAGRAPH);
}

/** File name without its extension, with the folders in front of it. */
function idOf(file: string): string {
  return file.replace(/\.[^./]{1,16}$/u, "").replaceAll("/", "-");
}

function clash(file: string, other: string): Problem {
  const message = `Its name without extension is that of ${other}, or differs in capitals alone: rename one of them.`;
  return {file, level: "error", code: "duplicate-id", message, line: null};
}
