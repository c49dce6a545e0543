import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isSureButton} from "./parseMarkedComments.ts";
import {isName, parseHead, parseName} from "./parseHead.ts";

const LONGEST = 15;
const SAYS = /\s(?:says|said|wrote|writes|commented|replied)(?:\s?(?:\.{3}|…))?\s?:?$/iu;

/**
 * The first line of a page's only comment, which has no heading and nothing that repeats: a name with a day and a time
 * of day, over a reader's words or right below them at the page's end; undefined for none.
 */
export function findSingleComment(lines: readonly PageLine[], prose: number): number | undefined {
  const heads = lines.flatMap((_, i) => (i > prose + 1 && timeAt(lines, i) ? [i] : []));
  const [at] = heads;
  if (at === undefined || heads.length > 1) return undefined;
  const nameAt = parseHead(lines[at]?.text ?? "")?.author == null ? at - 1 : at;
  const below = lines.slice(at + 1);
  if (below.length === 0) return nameAt < at && isVoice(lines[nameAt - 1]) ? nameAt - 1 : undefined;
  const foot = below.findIndex(({text}) => isSureButton(text) || findCue(text, ["form"]) !== undefined);
  const words = foot < 0 ? below : below.slice(0, foot);
  const signs = [foot > 0, SAYS.test(lines[nameAt]?.text ?? ""), words.some(isVoice)].filter(Boolean).length;
  const hasButton = foot > 0 && isSureButton(below[foot]?.text ?? "");
  return words.length > 0 && words.length <= LONGEST && (hasButton || signs > 1) ? nameAt : undefined;
}

/** True where a line gives name, day and time of day, or the last two under a line with the name. */
function timeAt(lines: readonly PageLine[], i: number): boolean {
  const head = parseHead(lines[i]?.text ?? "");
  if (head?.timestamp?.day == null || head.timestamp.time === null) return false;
  if (head.author !== null) return isName(head.author);
  const above = lines[i - 1]?.text ?? "";
  return lines[i]?.gap === 0 && (parseHead(above)?.author ?? (/[.!?]$/u.test(above) ? undefined : parseName(above))) != null; // prettier-ignore
}

const isVoice = (line: PageLine | undefined) => line !== undefined && hasReaderVoice(line.text);
