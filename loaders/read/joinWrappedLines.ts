import {isDatedRow} from "./isDatedRow.ts";
import type {MarkdownLine} from "./markdownLines.ts";
import type {PageLine} from "./pageLines.ts";

const SHORTEST_FULL_LINE = 45;
const LONGEST_WRAPPED_LINE = 120;
const ENDS_SENTENCE = /[.!?:;”"'’)\]…]$/u;
const STARTS_ITEM = /^(?:[•*·‣▪●○◦–—-]\s|\d{1,3}[.)]\s|>|\|)/u;

/** Puts the lines of a hard-wrapped page together into paragraphs; other pages stay as they are. */
export function joinWrappedLines(lines: readonly PageLine[], always = false): PageLine[] {
  if (!always && !isWrapped(lines)) return [...lines];
  const joined: PageLine[] = [];
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last && continues(lines[i - 1], line, always))
      joined[joined.length - 1] = {...last, end: line.end, text: `${last.text} ${line.text}`};
    else joined.push(line);
  }
  return joined;
}

function continues(before: PageLine | undefined, line: PageLine, always: boolean): boolean {
  if (!before || line.gap > 0 || STARTS_ITEM.test(line.text) || isDatedRow(line.text)) return false;
  return always ? goesOnInMarkdown(before, line) : before.text.length >= SHORTEST_FULL_LINE;
}

/**
 * A list item or quotation may go on over lines without a mark; headings, rules and rows of a table are one line each.
 */
function goesOnInMarkdown({mark: before, text}: MarkdownLine, {mark}: MarkdownLine): boolean {
  if (before === "title" || before === "heading" || before === "rule" || text.includes(" | ")) return false;
  return mark === undefined || (mark === "quotation" && before === "quotation");
}

/** True where many full lines break off in mid-sentence. */
function isWrapped(lines: readonly PageLine[]): boolean {
  let full = 0;
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || line.gap > 0 || before.text.length < SHORTEST_FULL_LINE) continue;
    if (before.text.length > LONGEST_WRAPPED_LINE) return false;
    full++;
    if (!ENDS_SENTENCE.test(before.text)) broken++;
  }
  return broken >= 3 && broken * 2 > full;
}
