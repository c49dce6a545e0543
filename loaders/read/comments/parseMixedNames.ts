import {isBadge} from "../pageCues.ts";
import {wordCount} from "../isProse.ts";
import type {PageLine} from "../pageLines.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isInformal} from "./isInformal.ts";
import {isPersonsName} from "./isPersonsName.ts";
import {parseHead} from "./parseHead.ts";
import {isNameAlone, parseName} from "./parseName.ts";
import {makeDraft, type CommentDraft} from "./parseMarkedComments.ts";

const LONGEST_NAME = 4;
const BULLET = /^[-–•*·]\s{1,4}(?=\S)/u;
/** What hardly stands in a sentence: "Ann Holm", "ann holm", "oarsman62", "Ann H.", "ANN". */
const NAMES = /^(?:[\p{L}\d_][\p{L}\d_.'’@-]{0,30}|\p{Ll}{2,15}\s\p{Ll}{2,15})$/u;
const CAPITALS =
  /^(?:(?:[\p{Lu}\d][\p{L}\d_.'’&-]{0,25}|of|de|del|van|von|al|el|bin|the|in|from)\s){1,3}[\p{Lu}\d][\p{L}\d_.'’-]{0,25}$/u;
/** Names of a list, by its lines: between names stand words. */
const LEAST_SHARE = 0.17;
/** Of the comments, which may be a word like a name: a menu has nothing else. */
const MOST_SHORT = 0.4;
/** Words below the name of an only comment. */
const SHORTEST_ONLY = 4;

/** True for a line with nothing but what readers call themselves, of whatever kind: people's names or made-up ones. */
export function isReadersName(line: string): boolean {
  const text = line.replace(BULLET, "").replace(/\s?:$/u, "");
  if (!NAMES.test(text) && !CAPITALS.test(text)) return false;
  return (
    wordCount(text) <= LONGEST_NAME &&
    isNameAlone(text) &&
    /\p{L}/u.test(text) &&
    isPersonsName(text) &&
    !isButtonLine(text) &&
    !isBadge(text) &&
    !isInformal(text) &&
    parseHead(text)?.timestamp == null
  );
}

/**
 * Splits a list that begins with a name on a line of its own at such lines, whatever kinds of names they hold: what
 * follows on a name is always words; undefined for other lists.
 */
export function parseMixedNames(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const starts: number[] = [];
  for (const [i, {text}] of lines.entries())
    if (isReadersName(text) && starts.at(-1) !== i - 1 && i + 1 < lines.length) starts.push(i);
  if (starts[0] !== 0 || starts.length < lines.length * LEAST_SHARE) return undefined;
  const menu = starts.filter((i) => isReadersName(lines[i + 1]?.text ?? ""));
  if (menu.length > starts.length * MOST_SHORT) return undefined;
  if (starts.length === 1 && wordCount(lines[1]?.text ?? "") < SHORTEST_ONLY) return undefined;
  return starts.map((from, n) => {
    const line = lines[from];
    const names = parseName((line?.text ?? "").replace(BULLET, "").replace(/\s?:$/u, ""));
    const head = {author: names?.author ?? null, timestamp: null, answered: names?.answered ?? null};
    return makeDraft(head, lines.slice(from + 1, starts[n + 1]), line);
  });
}
