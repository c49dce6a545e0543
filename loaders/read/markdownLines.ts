import type {BlockKind} from "../types.ts";
import type {PageLine} from "./pageLines.ts";

/** A line of Markdown without its marks: `text` is plain words, while the span keeps what stands between them. */
export interface MarkdownLine extends PageLine {
  /** What its mark makes of it; undefined for none. */
  readonly mark?: BlockKind | "rule";
  /** The characters of the span; undefined where they are `text`. */
  readonly raw?: string;
}

const MARKS: readonly {pattern: RegExp; mark: BlockKind | "rule"}[] = [
  {pattern: /^(?:[-*_=]\s?){3,}$|^\|?(?:\s?:?-{2,}:?(?:\s?\||\s|$))+$/u, mark: "rule"},
  {pattern: /^#\s{1,4}/u, mark: "title"},
  {pattern: /^#{2,6}\s{1,4}/u, mark: "heading"},
  {pattern: /^[-*+]\s{1,4}/u, mark: "list item"},
  {pattern: /^\d{1,3}[.)]\s{1,4}/u, mark: "list item"},
  {pattern: /^>\s{0,3}(?=\S)/u, mark: "quotation"},
  {pattern: /^\|\s{0,40}/u, mark: "list item"}
];

const HEADING = /^#{2,6}\s{1,4}(?=[\p{L}\d*[(])/u;
const EMPHASISED = /^(?:[-*+]\s{1,4}|\d{1,3}[.)]\s{1,4})?\*\*[^\s*][^*]{0,80}\*\*/u;
const LEAST_HEADINGS = 2;
const LEAST_EMPHASISED = 3;

/** True for the lines of a file that is Markdown whatever its name: several headings, or lines that open in bold. */
export function areMarkdown(lines: readonly PageLine[]): boolean {
  const count = (mark: RegExp) => lines.filter(({text}) => mark.test(text)).length;
  return count(HEADING) >= LEAST_HEADINGS || count(EMPHASISED) >= LEAST_EMPHASISED;
}

/** Takes Markdown's marks off the lines. */
export function markdownLines(lines: readonly PageLine[]): MarkdownLine[] {
  return lines.map((line) => {
    for (const {pattern, mark} of MARKS) {
      const found = pattern.exec(line.text);
      if (!found) continue;
      if (mark === "rule") return {...line, mark};
      const tail = /(?:\s{1,40}#{1,6}|\s{0,40}\|)$/u.exec(line.text)?.[0].length ?? 0;
      const inner = line.text.slice(found[0].length, line.text.length - (mark === "quotation" ? 0 : tail));
      return {
        ...line,
        start: line.start + found[0].length,
        end: line.start + found[0].length + inner.length,
        text: plainWords(inner),
        raw: inner,
        mark
      };
    }
    return {...line, text: plainWords(line.text), raw: line.text};
  });
}

/** Where the line's span has come after so many characters of its plain words, and after the marks that end there. */
export function rawOffset({text, raw = text}: MarkdownLine, offset: number): number {
  let at = 0;
  for (let n = 0; n < offset && at < raw.length; at++) if (raw[at] === text[n]) n++;
  return at + (raw === text ? 0 : (/^[*_`\s]{1,8}/u.exec(raw.slice(at, at + 8))?.[0].length ?? 0));
}

/** Words without emphasis and link targets. */
function plainWords(text: string): string {
  return text
    .replaceAll(/!?\[(?<words>[^\][]{0,300})\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/gu, "$<words>")
    .replaceAll(/\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`/gu, "")
    .trim();
}
