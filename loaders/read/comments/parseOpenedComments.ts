import {rawOffset} from "../markdownLines.ts";
import {spanOf, type PageLine} from "../pageLines.ts";
import {findOpening, type Opening} from "./findOpening.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {parseHead} from "./parseHead.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

/** The share of lines that have to open a comment: names before a colon may be a writer's own words as well. */
const LEAST: Readonly<Record<Opening["kind"], number>> = {timed: 0.4, cell: 0.6, name: 0.6, gap: 0.6, handle: 0.9};
const LEAST_COMMENTS = 2;
const LONGEST_TIME = 40;
/** The row over a table of comments. */
const TABLE_HEAD = /^(?:author|user|name|reader|who)\s?\|.{0,60}$/iu;

/**
 * Splits a list whose comments begin with their heads on one line with the words ("Ann: …", "Ann (3h): …"), maybe below
 * a line with the time; else undefined.
 */
export function parseOpenedComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const listed = TABLE_HEAD.test(lines[0]?.text ?? "") ? lines.slice(1) : lines;
  const words = listed.filter(({text}) => timeOf(text) || !isButtonLine(text));
  const times = words.map(({text}) => timeOf(text));
  const openings = words.map(({text}, i) => (times[i] ? undefined : findOpening(text)));
  const lead = times[0] ? openings[1] : openings[0];
  if (!lead) return undefined;
  const opens = (i: number) => openings[i]?.kind === lead.kind && (lead.kind !== "gap" || times[i - 1] !== undefined);
  const starts = words.flatMap((_, i) => (opens(i) ? [i] : []));
  const texts = words.length - times.filter(Boolean).length;
  if (starts.length < LEAST_COMMENTS || starts.length < texts * LEAST[lead.kind]) return undefined;
  return starts.map((from, n) => {
    const {author, timestamp, length} = openings[from] as Opening;
    let to = starts[n + 1] ?? words.length;
    while (to > from + 1 && times[to - 1]) to--;
    const {start, end} = spanOf(words.slice(from, to));
    const offset = rawOffset(words[from] as PageLine, length);
    const closing = closingTime(words[to - 1]?.text ?? "");
    const time = timestamp ?? times[from - 1] ?? closing?.timestamp ?? null;
    return {author, timestamp: time, answered: null, start: start + offset, end: end - (closing?.length ?? 0)};
  });
}

/** The time that ends a line after its last sentence, and the length of what it takes. */
function closingTime(text: string) {
  const tail = text.slice(-LONGEST_TIME);
  const stop = /[.!?…”"]\s{1,3}(?=[^.!?…”"]{2,36}$)/u.exec(tail);
  const words = stop ? tail.slice(stop.index + stop[0].length) : "";
  const timestamp = timeOf(words);
  return stop && timestamp ? {timestamp, length: tail.length - stop.index - 1} : undefined;
}

/** The time of a line that holds nothing else. */
function timeOf(text: string) {
  const head = parseHead(text);
  return head && head.author === null ? (head.timestamp ?? undefined) : undefined;
}
