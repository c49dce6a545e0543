import {isDatedRow} from "./isDatedRow.ts";
import type {MarkdownLine} from "./markdownLines.ts";
import type {PageLine} from "./pageLines.ts";

const SHORTEST_FULL_LINE = 45;
const LONGEST_WRAPPED_LINE = 120;
const ENDS_SENTENCE = /[.!?:;”"'’)\]…]$/u;
const STARTS_SMALL = /^\p{Ll}/u;
const SMALL_WORD = /\p{Ll}{2}/u;
const STARTS_ITEM = /^(?:[•*·‣▪●○◦–—-]\s|\d{1,3}[.)]\s|>|\|)/u;

/**
 * Puts the lines of a hard-wrapped page together into paragraphs, also where a scan left a blank line below each; other
 * pages stay as they are.
 */
export function joinWrappedLines(lines: readonly PageLine[], always = false): PageLine[] {
  const spacing = always ? 0 : [0, 1].find((gap) => isWrapped(lines, gap));
  if (spacing === undefined) return [...lines];
  const joined: PageLine[] = [];
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last && continues(lines[i - 1], line, {always, spacing}))
      joined[joined.length - 1] = {...last, end: line.end, text: `${last.text} ${line.text}`};
    else joined.push(line);
  }
  return joined;
}

function continues(
  before: PageLine | undefined,
  line: PageLine,
  {always, spacing}: {readonly always: boolean; readonly spacing: number}
): boolean {
  if (!before || line.gap > spacing || STARTS_ITEM.test(line.text) || isDatedRow(line.text)) return false;
  if (isShouted(before.text) && !isShouted(line.text)) return false;
  if (always) return goesOnInMarkdown(before, line);
  // Where every line stands by itself, only words tell a paragraph's end.
  return before.text.length >= SHORTEST_FULL_LINE && (spacing === 0 || !ENDS_SENTENCE.test(before.text));
}

/** A headline in capitals goes on in no line with small letters. */
function isShouted(text: string): boolean {
  return !SMALL_WORD.test(text);
}

/**
 * A list item or quotation may go on over lines without a mark; headings, rules and rows of a table are one line each.
 */
function goesOnInMarkdown({mark: before, text}: MarkdownLine, {mark}: MarkdownLine): boolean {
  if (before === "title" || before === "heading" || before === "rule" || text.includes(" | ")) return false;
  return mark === undefined || (mark === "quotation" && before === "quotation");
}

/** True where many full lines with so many blank ones below them break off in mid-sentence. */
function isWrapped(lines: readonly PageLine[], spacing: number): boolean {
  let full = 0;
  let broken = 0;
  let small = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || line.gap !== spacing || before.text.length < SHORTEST_FULL_LINE) continue;
    if (before.text.length > LONGEST_WRAPPED_LINE) return false;
    full++;
    if (ENDS_SENTENCE.test(before.text)) continue;
    broken++;
    if (STARTS_SMALL.test(line.text)) small++;
  }
  // A list of headlines breaks off as well, but opens with capitals.
  return broken >= 3 && broken * 2 > full && (spacing === 0 || small * 3 > broken);
}
