import {createHash} from "node:crypto";
import type {Problem, SourceDocument} from "../types.ts";
import {parseText} from "./parseText.ts";

/** A file whose bytes are text. */
export interface DecodedFile {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16" | "windows-1252";
}

/** What the layout of a page tells; spans count into `text`. */
export type PageReading = Omit<SourceDocument, "id" | "file" | "textFile" | "words" | "sha256">;

/** Reads one decoded file; gives no document (and an error) only for a page without text. */
export function parseDocument(source: DecodedFile): {document?: SourceDocument; problems: Problem[]} {
  const problems: Problem[] = [];
  const report = (level: Problem["level"], code: string, message: string, line: number | null = null) =>
    void problems.push({file: source.file, level, code, message, line});
  const page = parseText(source.text, {markdown: /\.(?:md|markdown)$/iu.test(source.file), report});
  const words = page.blocks.reduce((sum, {start, end}) => sum + countWords(page.text.slice(start, end)), 0);
  const sha256 = createHash("sha256").update(page.text, "utf8").digest("hex");
  const textFile = null;
  return {document: {id: source.id, file: source.file, textFile, ...page, words, sha256}, problems};
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
