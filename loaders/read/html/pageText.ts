import type {BlockKind, Span} from "../../types.ts";
import type {MarkdownLine} from "../markdownLines.ts";

/** Gathers the text made of a page, and where each line of it stands. */
export class PageText {
  readonly #lines: MarkdownLine[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  /** The text so far. */
  get text(): string {
    return this.#parts.join("");
  }

  /** Its lines, with what the page's elements make of them. */
  get lines(): readonly MarkdownLine[] {
    return this.#lines;
  }

  /** Adds a line after an empty one. */
  addLine(text: string, mark?: BlockKind): MarkdownLine {
    return this.#add(this.#length === 0 ? "" : "\n\n", text, mark);
  }

  /** Adds lines that belong together; the span covers them all. */
  addLines(lines: readonly string[]): Span {
    const added = lines.map((line, i) => (i === 0 ? this.addLine(line) : this.#add("\n", line)));
    return {start: added[0]?.start ?? this.#length, end: this.#length};
  }

  #add(gap: string, text: string, mark?: BlockKind): MarkdownLine {
    const start = this.#length + gap.length;
    const line = {start, end: start + text.length, text, gap: 1, indent: 0, ...(mark && {mark})};
    this.#parts.push(gap, text);
    this.#length = line.end;
    this.#lines.push(line);
    return line;
  }
}
