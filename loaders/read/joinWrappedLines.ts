import {isDatedRow} from "./isDatedRow.ts";
import {goesOnAtLink, hasLinkedWords} from "./linkedWords.ts";
import type {MarkdownLine} from "./markdownLines.ts";
import type {PageLine} from "./pageLines.ts";

const SHORTEST_FULL_LINE = 45;
/** Blank lines that a scan may leave below each line; none is how people wrap. */
const SPACINGS = [0, 1, 2, 3];
/** A narrow column's full lines are this much of its widest one. */
const FULL_SHARE = 0.7;
/** Characters of a paragraph that a page's end may break. */
const SHORTEST_BROKEN_LINE = 60;
const LONGEST_WRAPPED_LINE = 120;
const ENDS_SENTENCE = /[.!?:;”"'’)\]…]$/u;
const STARTS_SMALL = /^\p{Ll}/u;
const ENDS_SMALL = /(?:^|\s)\p{Ll}[\p{Ll}'’-]{0,30},?$/u;
const SMALL_WORDS = /^\p{Ll}+(?:,? [\p{L}\d]|[.!?]$)/u;
const SMALL_WORD = /\p{Ll}{2}/u;
/** "The Trade Minister" over "Mr Roe will leave". */
const ENDS_OFFICE = /\b(?:Minister|President|Premier|Secretary|Ambassador)$/u;
const STARTS_HONOUR = /^(?:Shri|Smt\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|H\.E\.) \p{Lu}\p{Ll}.* \p{Ll}/u;
const STARTS_ITEM = /^(?:[•*·‣▪●○◦–—-]\s|\d{1,3}[.)]\s|>|\|)/u;

/** "**Publisher:** The Daily Kite", "__Date__: 3 May 2019". */
const FIELD = /^(?:\*\*|__)[^*_:]{2,40}(?::(?:\*\*|__)|(?:\*\*|__) ?:)/u;

/** How the lines of a page go on. */
interface Wrapping {
  /** True for Markdown, whose lines go on wherever no blank line stands between. */
  readonly markdown: boolean;
  /** Blank lines between the lines of one paragraph. */
  readonly spacing: number;
  /** Characters of a line that reaches the margin. */
  readonly full: number;
}

/**
 * Puts the lines of a hard-wrapped page together into paragraphs, also where a scan left blank lines below each,
 * paragraphs that break off in mid-sentence, and those that were broken at their links; other pages stay as they are.
 */
export function joinWrappedLines(lines: readonly PageLine[], markdown = false): PageLine[] {
  const widest = lines.reduce((most, {text}) => Math.max(most, text.length), 0);
  const full = Math.min(SHORTEST_FULL_LINE, Math.round(FULL_SHARE * widest));
  const spacing = SPACINGS.slice(markdown ? 1 : 0).find((gap) => isWrapped(lines, gap, full)) ?? (markdown ? 0 : -1);
  const linked = hasLinkedWords(lines);
  const joined: PageLine[] = [];
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1);
    const isLinked = linked && last !== undefined && goesOnAtLink(lines[i - 1]!, line, lines[i + 1]);
    if (last && (isLinked || continues(lines[i - 1], line, {markdown, spacing, full})))
      joined[joined.length - 1] = {...last, end: line.end, text: `${last.text} ${line.text}`};
    else joined.push(line);
  }
  return joined;
}

function continues(before: PageLine | undefined, line: PageLine, {markdown, spacing, full}: Wrapping): boolean {
  if (!before || STARTS_ITEM.test(line.text) || isDatedRow(line.text)) return false;
  if (markdown && !goesOnInMarkdown(before, line)) return false;
  if (breaksOff(before, line)) return true;
  if (line.gap > spacing || (isShouted(before.text) && !isShouted(line.text))) return false;
  if (markdown && line.gap === 0) return true;
  // "Ms Roe is" over "to arrive on Monday": wrapped anew, a short line may be left.
  if (spacing === 0 && line.gap === 0 && ENDS_SMALL.test(before.text) && STARTS_SMALL.test(line.text)) return true;
  if (spacing === 0 && line.gap === 0 && ENDS_OFFICE.test(before.text) && STARTS_HONOUR.test(line.text)) return true;
  // Where every line stands by itself, only words tell a paragraph's end.
  return before.text.length >= full && (spacing === 0 || !ENDS_SENTENCE.test(before.text));
}

/** A long line that ends in a small word, and one below it that opens with one, are one sentence. */
function breaksOff({text}: PageLine, line: PageLine): boolean {
  return text.length >= SHORTEST_BROKEN_LINE && ENDS_SMALL.test(text) && SMALL_WORDS.test(line.text);
}

/** A headline in capitals goes on in no line with small letters. */
function isShouted(text: string): boolean {
  return !SMALL_WORD.test(text);
}

/**
 * A list item or quotation may go on over lines without a mark; headings, rules, rows of a table and fields
 * ("**Published:** 2019-05-03") are one line each.
 */
function goesOnInMarkdown({mark: before, text}: MarkdownLine, {mark, raw}: MarkdownLine): boolean {
  if (FIELD.test(raw ?? "")) return false;
  if (before === "title" || before === "heading" || before === "rule" || text.includes(" | ")) return false;
  return mark === undefined || (mark === "quotation" && before === "quotation");
}

/** True where many full lines with so many blank ones below them break off in mid-sentence. */
function isWrapped(lines: readonly PageLine[], spacing: number, shortest: number): boolean {
  let full = 0;
  let broken = 0;
  let small = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || line.gap !== spacing || before.text.length < shortest) continue;
    if (before.text.length > LONGEST_WRAPPED_LINE) return false;
    full++;
    if (ENDS_SENTENCE.test(before.text)) continue;
    broken++;
    if (STARTS_SMALL.test(line.text)) small++;
  }
  // A list of headlines breaks off as well, but opens with capitals.
  return broken >= 3 && broken * 2 > full && (spacing === 0 || small * 3 > broken);
}
