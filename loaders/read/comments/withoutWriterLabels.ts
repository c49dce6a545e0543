import type {PageLine} from "../pageLines.ts";

/** What a group of newspapers puts over the name, the place and the time of each writer, below the words. */
const NAME = /^(?:commenter|commentator)\s?:?$/iu;
const PLACE = /^location\s?:?$/iu;
const TIME = /^date and time\s?:?$/iu;
const LEAST = 2;

/** The lines of a list without its labels for names and times, and without the places; other lists stay as they are. */
export function withoutWriterLabels(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines.filter(({text}) => NAME.test(text)).length < LEAST) return lines;
  const isLabel = (line: PageLine | undefined) =>
    line !== undefined && [NAME, PLACE, TIME].some((label) => label.test(line.text));
  return lines.filter((line, i) => !isLabel(line) && !(PLACE.test(lines[i - 1]?.text ?? "") && !isLabel(line)));
}
