import {compactText} from "../compactText.ts";
import type {Span} from "../types.ts";

/** A line of a page that holds more than white space; its span leaves out the white space around it. */
export interface PageLine extends Span {
  /** The words of the line, without the white space around them. */
  readonly text: string;
  /** Blank lines between this line and the one before it. */
  readonly gap: number;
  /** White space characters in front of the line's first word. */
  readonly indent: number;
  /** True below a line of non-breaking spaces, as forums put between posts; absent elsewhere. */
  readonly isParted?: true;
}

/** "14 0 ReplyWell said.", "ReplyDeleteWell said.": buttons to which the next comment's words stick. */
const STUCK_BUTTON = /^\s*(?:\d{1,5} \d{1,5} Reply(?=\p{Lu}|\d)|(?:Reply)?Delete(?=\p{Lu}))/u;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\f\v\0]/g;

/** The lines of `text` from `from` on that hold more than white space (a byte order mark counts as white space). */
export function splitLines(text: string, from = 0): PageLine[] {
  const lines: PageLine[] = [];
  let gap = 0;
  let parted = false;
  const add = (start: number, end: number) => {
    const raw = compactText(text.slice(start, end));
    const button = STUCK_BUTTON.exec(raw)?.[0].length ?? 0;
    if (button > 0) {
      add(start, start + button);
      add(start + button, end);
      return;
    }
    const words = raw.trim();
    if (words === "") {
      gap++;
      parted ||= raw.includes("\u00a0");
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    lines.push({
      start: start + indent,
      end: start + indent + words.length,
      text: words,
      gap,
      indent,
      ...(parted && {isParted: true as const})
    });
    gap = 0;
    parted = false;
  };
  let start = from;
  LINE_BREAK.lastIndex = from;
  for (let found = LINE_BREAK.exec(text); found; found = LINE_BREAK.exec(text)) {
    add(start, found.index);
    start = LINE_BREAK.lastIndex;
  }
  add(start, text.length);
  return lines;
}

/** One span over several lines, from the first one's start to the last one's end. */
export function spanOf(lines: readonly PageLine[]): Span {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? {start: first.start, end: last.end} : {start: 0, end: 0};
}
