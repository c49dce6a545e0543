import {hasMastheadWord} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {spanOf} from "../pageLines.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

const NUMBERED = "\\p{L}[\\p{L}\\d]{0,20}[\\d_][\\p{L}\\d_]{0,20}";
const CAPITALISED = "\\p{Lu}[\\p{L}.'’-]{1,20}";
/** "oarlock, Torrick", "pilot, North Bay": small letters before a place of up to three words that ends the line. */
const SMALL = `\\p{Ll}[\\p{Ll}\\d]{2,20}(?=,\\s${CAPITALISED}(?:,?\\s${CAPITALISED}){0,2}$)`;
const HANDLE = `(?:${NUMBERED}|${SMALL})`;
const PLACE = "(?:,\\s(?:the\\s)?\\p{L}[\\p{L}.'’ -]{1,30}){0,2}";
const NAME = "\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){0,3}";
/** "So it goes. – Ann Holm"; of two names the first is the writer's. */
const SIGNED = new RegExp(
  `(?<mark>(?:^|\\s)[-–—]{1,2}\\s?(?<name>Name withheld|${NAME}|${HANDLE}))(?:\\s[-–—]\\s${NAME}|${PLACE})?$`,
  "u"
);
const LEAST = 3;
const MOST_OF_LINES = 0.6;
const TAIL = 130;

/** The name by which a line is signed, and the length of its words before it; undefined for an unsigned line. */
export function findSignature(text: string): {readonly name: string; readonly length: number} | undefined {
  const from = Math.max(0, text.length - TAIL);
  const found = SIGNED.exec(text.slice(from));
  const name = found?.groups?.name;
  if (!found || name === undefined || hasMastheadWord(name)) return undefined;
  return {name, length: from + found.index};
}

/** Splits a list of which most lines end with their writer's name after a dash; undefined for other lists. */
export function parseSignedComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const signatures = lines.map(({text}) => findSignature(text));
  const names = new Set(signatures.flatMap((signature) => signature?.name ?? []));
  const rest = lines.filter(({text}, i) => signatures[i] === undefined && !names.has(text));
  const isBelow = signatures.at(-1)?.length === 0 && signatures.filter((each) => each?.length === 0).length >= LEAST;
  if (names.size < LEAST || (rest.length > lines.length * (1 - MOST_OF_LINES) && !isBelow)) return undefined;
  const drafts: CommentDraft[] = [];
  let open: PageLine[] = [];
  for (const [i, line] of lines.entries()) {
    const signature = signatures[i];
    if (signature) {
      const words = line.text.slice(0, signature.length).trimEnd();
      const last = {...line, end: line.start + words.length, text: words};
      const text = words === "" && open.length > 0 ? open : [...open, last];
      drafts.push({author: signature.name, timestamp: null, answered: null, ...spanOf(text)});
    } else if (!names.has(line.text)) {
      open = [...open, line];
      continue;
    }
    open = [];
  }
  return drafts;
}
