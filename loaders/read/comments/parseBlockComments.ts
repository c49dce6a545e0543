import type {MarkdownLine} from "../markdownLines.ts";
import type {PageLine} from "../pageLines.ts";
import {isAboutWriter} from "./isAboutWriter.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {parseHead} from "./parseHead.ts";
import {isNameAlone, parseName} from "./parseName.ts";
import {makeDraft, withoutLabels, type CommentDraft} from "./parseMarkedComments.ts";

const MOST = 0.6;
const LONGEST_SLOGAN = 100;

/**
 * Splits a list whose comments are blocks of their own: under Markdown headings, or from a name down to a time and
 * buttons; else undefined.
 */
export function parseBlockComments(lines: readonly PageLine[]): CommentDraft[] | undefined {
  return underHeadings(lines) ?? overTimes(lines) ?? overFeet(lines);
}

/** Each comment stands under a heading with its writer, and maybe the time. */
function underHeadings(lines: readonly MarkdownLine[]): CommentDraft[] | undefined {
  const isHead = (line: MarkdownLine | undefined) => line?.mark === "heading" || line?.mark === "title";
  const blocks = split(
    lines.filter(({mark}) => mark !== "rule"),
    isHead
  );
  if (blocks.length < 2 || !isHead(lines[0])) return undefined;
  const drafts = blocks.flatMap(([head, next, ...rest]) => {
    const found = parseHead(head?.text ?? "") ?? withName(head?.text ?? "");
    const time = next && !found?.timestamp ? parseHead(next.text) : undefined;
    const isTime = time?.timestamp != null && time.author === null;
    const text = isTime || !next ? rest : [next, ...rest];
    return found ? [makeDraft(isTime ? {...found, timestamp: time.timestamp} : found, text, head)] : [];
  });
  return drafts.length === blocks.length ? drafts : undefined;
}

/** Name, text, time, buttons. */
function overTimes(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const blocks = split(
    lines,
    (line, before) => before !== undefined && isButtonLine(before.text) && !isButtonLine(line.text)
  );
  const drafts = blocks.map((block) => {
    const words = block.filter(({text}) => !isButtonLine(text));
    const time = words.length >= 3 ? parseHead(words.at(-1)?.text ?? "") : undefined;
    const name = withName(words[0]?.text ?? "");
    const isWhole = name && time?.timestamp && time.author === null && words.length < block.length;
    return isWhole ? makeDraft({...name, timestamp: time.timestamp}, words.slice(1, -1), words[0]) : undefined;
  });
  const whole = drafts.filter((draft) => draft !== undefined);
  return whole.length >= 2 && whole.length >= blocks.length * MOST ? whole : undefined;
}

/** Name, text, and a line with the time, maybe among buttons ("Like · Reply · 3 May 2019 at 10:15"), which ends it. */
function overFeet(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const words = lines.filter(({text}) => timeIn(text) || !isButtonLine(text));
  const blocks = split(words, (_, before) => before !== undefined && timeIn(before.text) !== undefined);
  const texts = wordsOf(blocks);
  const drafts = blocks.map((block, i) => {
    const timestamp = timeIn(block.at(-1)?.text ?? "");
    const words = (block[0]?.text ?? "").split(/\s[·•|]\s/u, 1)[0] ?? "";
    const name = withName(words) ?? withSlogan(words, block[1]);
    return name && timestamp && block.length > 2
      ? {draft: makeDraft({...name, timestamp}, texts[i] ?? [], block[0]), isSlogan: !withName(words)}
      : undefined;
  });
  const whole = drafts.flatMap((found) => found?.draft ?? []);
  const slogans = drafts.filter((found) => found?.isSlogan).length;
  const isWhole = whole.length >= 2 && drafts[0] && whole.length === blocks.length;
  return isWhole && slogans <= blocks.length * (1 - MOST) ? whole : undefined;
}

/** The words of blocks, without the lines that tell of their writers, whether most blocks have such a line or few. */
function wordsOf(blocks: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const insides = blocks.map((block) => block.slice(1, -1));
  return withoutLabels(insides).map((words, i) => {
    const isWhole = words.length > 1 && words.length === insides[i]?.length;
    return words.slice(isWhole && isAboutWriter(words[0]?.text ?? "") ? 1 : 0);
  });
}

/** A few readers of a list call themselves by a whole phrase, which stands apart from their words as names do. */
function withSlogan(words: string, next: PageLine | undefined) {
  const isApart = next !== undefined && next.gap > 0;
  const isPhrase = words !== "" && words.length <= LONGEST_SLOGAN && !/[.!?:;,…]$/u.test(words);
  return isApart && isPhrase ? {author: words, answered: null} : undefined;
}

/** The time of a line with nothing else but buttons. */
function timeIn(text: string) {
  const head = parseHead(
    text
      .split(/\s[·•|]\s/u)
      .filter((part) => !isButtonLine(part) || parseHead(part)?.timestamp)
      .join(" · ")
  );
  return head?.author === null ? (head.timestamp ?? undefined) : undefined;
}

function withName(text: string) {
  const head = parseHead(text);
  if (head?.author && !head.timestamp) return {author: head.author, answered: head.answered, timestamp: null};
  const names = isNameAlone(text) ? parseName(text) : undefined;
  return names && {...names, timestamp: null};
}

function split<L extends PageLine>(lines: readonly L[], starts: (line: L, before: L | undefined) => boolean): L[][] {
  const blocks: L[][] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || starts(line, lines[i - 1])) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}
