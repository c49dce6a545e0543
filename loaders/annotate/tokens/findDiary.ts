import type {Sentence, Token} from "../../types.ts";
import {entryDateline, opensWithDay} from "./entryDateline.ts";

/** A sentence that may open an entry. */
interface Line extends Pick<Sentence, "kind"> {
  readonly tokens: readonly Token[];
}

/** Towns of which a page has entries that is a diary or a digest; one opens a report. */
const FEWEST_TOWNS = 3;

/** The entries of a page that has several datelines. */
export interface Diary {
  /** Sentences that open one; empty for reports, whose dateline is that of all their text. */
  readonly entries: ReadonlySet<number>;
  /** True where entries have the clock or the last day behind them: what is to come in all the world. */
  readonly isAgenda: boolean;
}

/**
 * Which sentences open an entry of a diary ("OSLO - President Roe meets Prime Minister Lund - 0900 GMT"): a page of
 * several towns, or of entries that say so themselves.
 */
export function findDiary(lines: readonly Line[]): Diary {
  const found = lines.flatMap(({kind, tokens}, i) => {
    const line = kind === "comment" || kind === "title" ? null : entryDateline(tokens);
    const [marked, dated] = [isMarked(tokens), isDay(lines[i - 1]?.tokens ?? [])];
    return line === null ? [] : [{i, town: townOf(tokens.slice(line.first, line.dash)), marked, dated}];
  });
  // A day alone may stand over a report.
  const isAgenda = found.some(({marked}) => marked) || (found.length > 1 && found.some(({dated}) => dated));
  const isDiary = isAgenda || new Set(found.map(({town}) => town)).size >= FEWEST_TOWNS;
  return {entries: new Set(isDiary ? found.map(({i}) => i) : []), isAgenda};
}

function townOf(tokens: readonly Token[]): string {
  return tokens.map(({text}) => text).join(" ");
}

/** Two stars in front, the clock or the last day behind: nothing that a report's first sentence has. */
function isMarked(tokens: readonly Token[]): boolean {
  const end = tokens.slice(-8).map(({lower}) => lower).join(" "); // prettier-ignore
  const isStarred = tokens[0]?.text === "*" && tokens[1]?.text === "*";
  return isStarred || isTimed(tokens) || /\( (?:(?:to|until|till) .{0,20}\d|(?:final|last|first) day)/.test(end);
}

/** "… - 0900 GMT", "… - 1030/0930 GMT": an entry of today, or of the day above it. */
export function isTimed(tokens: readonly Token[]): boolean {
  const end = tokens.slice(-6).map(({lower}) => lower).join(" "); // prettier-ignore
  return /(?:^| )(?:[–—-]|--) (?:\d{4} ?\/ ?)?\d{1,2}[:.]?\d\d ?(?:gmt|utc)\b/.test(end);
}

/** "MONDAY, MAY 2" */
function isDay(tokens: readonly Token[]): boolean {
  return opensWithDay(tokens) && tokens.length < 6;
}
