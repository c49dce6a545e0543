import type {PageLine} from "./pageLines.ts";
import {dayOfYear, splitNameAndYear} from "./timestamps/joinBrokenDate.ts";

const LEAST_HEADS = 2;

/**
 * Joins heads that an archive broke into two lines, name and year over the day ("Ann Holm | 2023" over "03-27 03:01"),
 * where a page has several.
 */
export function joinBrokenHeads<L extends PageLine>(lines: readonly L[]): readonly L[] {
  const heads = lines.map((line, i) => joinedHead(line, lines[i + 1]));
  if (heads.filter((head) => head !== undefined).length < LEAST_HEADS) return lines;
  return lines.flatMap((line, i) => {
    if (heads[i - 1] !== undefined) return [];
    const text = heads[i];
    return [text === undefined ? line : {...line, end: lines[i + 1]?.end ?? line.end, text}];
  });
}

/** What a line and the next say as one head; undefined where they are none. */
function joinedHead({text}: PageLine, next: PageLine | undefined): string | undefined {
  const head = next?.gap === 0 ? splitNameAndYear(text) : undefined;
  const day = head && dayOfYear(next?.text ?? "", head.year);
  if (!head || !day || day.year !== head.year) return undefined;
  const [month, date] = [day.month, day.day].map((part) => String(part).padStart(2, "0"));
  return `${head.name} | ${[day.year, month, date].join("-")}${day.time === null ? "" : ` ${day.time}`}`;
}
