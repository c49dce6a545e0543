import type {PageLine} from "../pageLines.ts";
import {isName} from "./parseName.ts";

/** A bullet or number in front of a line. */
export const LIST_MARK = /^(?:[•*·‣▪●○◦]|#?\d{1,4}[.)])\s{1,4}(?=\S)/u;

/** True for a name after a bullet or number over words that stand further in. */
export function isMarkedName(lines: readonly PageLine[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]];
  const mark = LIST_MARK.exec(line?.text ?? "")?.[0].length ?? 0;
  if (!line || !next || mark === 0) return false;
  return (
    next.indent > line.indent &&
    !LIST_MARK.test(next.text) &&
    !/^[-–—]\s/u.test(next.text) &&
    isName(line.text.slice(mark))
  );
}
