import {wordCount} from "../isProse.ts";
import {findCue, FURNITURE} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isInformal} from "./isInformal.ts";
import {isSureButton} from "./parseMarkedComments.ts";

const LEAST_FEET = 3;
/** Words of a row of buttons: a single one may stand below the teasers of other pages. */
const LEAST_WORDS = 2;
/** What nothing but an answer to somebody's words is made with. */
const ANSWER = /\b(?:reply|respond|permalink|quote)\b/iu;
/** Of the texts over the feet, where no button is for answers. */
const LEAST_VOICED = 0.3;
/** Lines of the first comment that are looked at. */
const MOST_LINES = 20;

/**
 * The first line of comments of which nothing was kept but their words, each over the same row of buttons ("permalink
 * save report reply"); undefined for none.
 */
export function findClosedByButtons(lines: readonly PageLine[]): number | undefined {
  const rows = new Map<string, number[]>();
  for (const [i, {text}] of lines.entries())
    if (wordCount(text) >= LEAST_WORDS && isButtonLine(text) && text.split(/\s+/u).some(isSureButton)) {
      // Counters differ from one comment to the next.
      const row = text.replace(/\d+/g, "#");
      rows.set(row, [...(rows.get(row) ?? []), i]);
    }
  const [feet = []] = [...rows.values()].sort((a, b) => b.length - a.length);
  const [first] = feet;
  if (first === undefined || feet.length < LEAST_FEET) return undefined;
  const from = startOfFirst(lines, first);
  // A comment that was taken away has left its buttons.
  const texts = feet
    .map((to, n) => lines.slice(n === 0 ? from : (feet[n - 1] ?? 0) + 1, to))
    .filter((text) => text.length > 0);
  const voiced = texts.filter((text) => text.some((line) => hasReaderVoice(line.text) || isInformal(line.text)));
  const areWorded = texts.length >= LEAST_FEET && texts.some((text) => text.some(isSentence));
  const isAnswered = ANSWER.test(lines[first]?.text ?? "");
  return areWorded && (isAnswered || voiced.length >= texts.length * LEAST_VOICED) ? from : undefined;
}

/** The first comment begins below the page's own lines, else where its block does. */
function startOfFirst(lines: readonly PageLine[], foot: number): number {
  const floor = Math.max(0, foot - MOST_LINES);
  const above = lines.slice(floor, foot);
  const own = above.findLastIndex(({text}) => isButtonLine(text) || findCue(text, FURNITURE) !== undefined);
  if (own >= 0) return floor + own + 1;
  const gap = above.findLastIndex((line) => line.gap > 0);
  // A page without blank lines begins with its article.
  return gap >= 0 ? floor + gap : floor === 0 ? foot - 1 : floor;
}

const isSentence = ({text}: PageLine) => wordCount(text) > 3;
