import {createHash} from "node:crypto";
import type {Problem, SourceDocument} from "../types.ts";
import {isEnglish} from "./isEnglish.ts";
import {parseHtml} from "./html/parseHtml.ts";
import {parseText} from "./parseText.ts";

/** A file whose bytes are text. */
export interface DecodedFile {
  /** Path relative to the documents folder. */
  readonly file: string;
  /** Id of the document that it becomes. */
  readonly id: string;
  /** The decoded text. */
  readonly text: string;
  /** How the bytes were encoded; "other" for a guessed one. */
  readonly encoding: "utf-8" | "utf-16" | "other";
}

/** What the layout of a page tells; spans count into `text`. */
export type PageReading = Omit<SourceDocument, "id" | "file" | "textFile" | "words" | "sha256">;

/** Reads one decoded file; gives no document (and an error) only for a page without text. */
export function parseDocument(source: DecodedFile): {document?: SourceDocument; problems: Problem[]} {
  const {file, id, encoding} = source;
  const problems: Problem[] = [];
  const report = (level: Problem["level"], code: string, message: string, line: number | null = null) =>
    void problems.push({file, level, code, message, line});
  if (encoding !== "utf-8")
    report(
      "warning",
      "not-utf-8",
      "The file is not UTF-8 and was read by another encoding: check accents, or save it as UTF-8."
    );
  const html = /\.x?html?$/iu.test(file);
  const page = html
    ? parseHtml(source.text, report)
    : parseText(source.text, {markdown: /\.(?:md|markdown)$/iu.test(file), report});
  if (!page) {
    report("error", "no-text", "No text was found in the page (is it made by scripts?): save it as text.");
    return {problems};
  }
  // Hardly a word of a thread may stand outside its posts.
  const spans = page.kind === "forum thread" ? [...page.blocks, ...page.comments] : page.blocks;
  if (!isEnglish(spans.map(({start, end}) => page.text.slice(start, end)).join(" ")))
    report(
      "warning",
      "not-english",
      "The article seems not to be in English, which is all that the rules read: expect no rows, or translate it."
    );
  const words = page.blocks.reduce((sum, {start, end}) => sum + countWords(page.text.slice(start, end)), 0);
  const sha256 = createHash("sha256").update(page.text, "utf8").digest("hex");
  // Offsets count into the file itself, or where that is no UTF-8 text into a copy that is.
  const textFile = html || encoding !== "utf-8" ? `texts/${id}.txt` : null;
  return {document: {id, file, textFile, ...page, words, sha256}, problems};
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
