import {anyOf} from "../anyOf.ts";
import type {BlockKind} from "../types.ts";
import {findCue, FURNITURE, hasMastheadWord} from "./pageCues.ts";
import {isDateLine} from "./isDateLine.ts";
import {isDatedItem, isDatedRow, isDiaryEntry} from "./isDatedRow.ts";
import {ENDS_SENTENCE, isDatedByline, isMetaLine, isProse, isTicker, wordCount} from "./isProse.ts";
import type {PageLine} from "./pageLines.ts";
import {findPleas} from "./findPleas.ts";
import {findTimestamp} from "./timestamps/findTimestamp.ts";

/** What a line of the article's part of the page is; "masthead" names the publisher, "release" a kind of statement. */
export type LineRole = BlockKind | "boilerplate" | "masthead" | "release";

/** A line or joined paragraph and what it is. */
export interface RoledLine {
  /** The line. */
  readonly line: PageLine;
  /** What it is. */
  readonly role: LineRole;
}

const LIST_ITEM = /^(?:[•*·‣▪●○◦]|[–—-](?=\s)|\d{1,2}[.)])\s{1,6}\S/u;
const MENU_SPLIT = /\s{3,}|\s{2,}|\s[|·•>»›/]\s|\t|\]\s{0,3}\[|】\s?【/u;
/** A line that is nothing but a web address. */
const ADDRESS = /^(?:https?:\/\/\S{1,300}|(?:www\.)?[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,20}){0,2}\.\p{L}{2,20})$/u;
const LONGEST_HEADING_WORDS = 25;
const SHORTEST_SENTENCE = 4;
const LONGEST_AGE = 20;
const KIND_OF_PAPER = anyOf(
  "blog|weekly|daily|monthly|quarterly|newsletter|magazine|online|journal|newspaper|independent|bulletin",
  String.raw`since \d{4}|lives|opinion|world|politics|business`
);
const CIRCULAR = anyOf("newsletter|bulletin|circular|journal|letter|gazette");
/**
 * A masthead that says what kind of paper it is: "The Sound — an independent weekly", "Letter of the Guild, no. 12".
 */
const TAGLINE = new RegExp(
  String.raw`\s[—–|·-]\s(?:.{0,40}\b)?${KIND_OF_PAPER}\b|^${CIRCULAR}\sof\b|,?\s(?:no\.|vol\.|issue)\s?\d`,
  "iu"
);

/** Says what each line of an article is: its title, furniture and meta lines around it, and the text. */
export function classifyArticle(lines: readonly PageLine[]): RoledLine[] {
  const prose = lines.map(({text}) => isProse(text));
  const motto = isMotto(lines, prose) ? 1 : 0;
  const bodyStart = startOfBody(lines, prose, motto);
  const pleas = findPleas(lines, bodyStart);
  const roles = lines.map((line, i): LineRole => {
    if (pleas.has(i) || i < motto) return "boilerplate";
    if (i < bodyStart) return isEntry(lines, i) ? "list item" : headRole(line, i);
    return bodyRole(lines, i, prose);
  });
  const title = titleIndex(lines, roles, bodyStart);
  if (title !== undefined) roles[title] = "title";
  markMastheads(lines, roles, title);
  markRelated(lines, roles, prose);
  return lines.map((line, i) => ({line, role: roles[i] ?? "paragraph"}));
}

/**
 * The first line of text: of prose, or on a page of a line or two without any, the first one that is a sentence, or its
 * only line.
 */
function startOfBody(lines: readonly PageLine[], prose: boolean[], from: number): number {
  const first = prose.indexOf(true, from);
  if (first >= 0) return first;
  const sentence = lines.findIndex(({text}) => wordCount(text) >= SHORTEST_SENTENCE && ENDS_SENTENCE.test(text));
  const isOnly = lines.length === 1 && wordCount(lines[0]?.text ?? "") >= SHORTEST_SENTENCE;
  const start = sentence >= 0 ? sentence : isOnly ? 0 : lines.length;
  if (start < lines.length) prose[start] = true;
  return start;
}

/**
 * True where the page opens with a blog's motto: a sentence above the date and the title of the entry, in either order.
 */
function isMotto([, second, third]: readonly PageLine[], prose: readonly boolean[]): boolean {
  const isTitle = (line: PageLine | undefined, i: number) => !prose[i] && wordCount(line?.text ?? "") >= 3;
  const isDated = (line: PageLine | undefined) => isDateLine(line?.text ?? "") || isDatedByline(line?.text ?? "");
  return prose[0] === true && ((isDated(second) && isTitle(third, 2)) || (isTitle(second, 1) && isDated(third)));
}

/** Several short entries in one line: a menu, a breadcrumb, a row of buttons. */
export function isMenu(text: string): boolean {
  if (text.length > 400) return false;
  const entries = text.split(MENU_SPLIT).filter((entry) => entry.trim() !== "");
  return entries.length >= 3 && entries.every((entry) => wordCount(entry) <= 6 && !ENDS_SENTENCE.test(entry.trim()));
}

function headRole(line: PageLine, i: number): LineRole {
  const {text} = line;
  if (isLanguageSwitch(text) || isMenu(text) || isTicker(text)) return "boilerplate";
  if (isDateLine(text) || isAge(text)) return "meta";
  if (findCue(text, ["release"])) return "release";
  if (findCue(text, FURNITURE) || isAppeal(text)) return "boilerplate";
  if (LIST_ITEM.test(text) || isDiaryEntry(text) || (line.indent >= 2 && i > 0 && wordCount(text) > 2))
    return "list item";
  if (isMetaLine(text)) return "meta";
  return wordCount(text) > LONGEST_HEADING_WORDS ? "paragraph" : "heading";
}

/** "3 hours ago" */
const isAge = (text: string) => text.length <= LONGEST_AGE && findTimestamp(text)?.relative === true;

/** "Mar 2023 | Hauge visits Lima" above or below another such line: an entry of a chronicle. */
function isEntry(lines: readonly PageLine[], i: number): boolean {
  const isRow = (n: number) => isDatedRow(lines[n]?.text ?? "");
  return isRow(i) && (isRow(i - 1) || isRow(i + 1));
}

function bodyRole(lines: readonly PageLine[], i: number, prose: readonly boolean[]): LineRole {
  const line = lines[i];
  if (!line) return "paragraph";
  const {text} = line;
  const furniture = findCue(text, FURNITURE);
  if (furniture && wordCount(text) <= (furniture === "footer" || furniture === "policy" ? 30 : 14))
    return "boilerplate";
  if (prose[i]) return LIST_ITEM.test(text) ? "list item" : text.startsWith("> ") ? "quotation" : "paragraph";
  if (isLanguageSwitch(text) || isMenu(text) || isTicker(text) || /^\[[^\]]{1,80}\]$/u.test(text)) return "boilerplate";
  if (isDatedItem(text) || isDiaryEntry(text) || isEntry(lines, i)) return "list item";
  if (isMetaLine(text) || isDateLine(text) || ADDRESS.test(text)) return "meta";
  if (LIST_ITEM.test(text)) return "list item";
  const heads = wordCount(text) <= 14 && !ENDS_SENTENCE.test(text) && !/[,;]$/u.test(text);
  if (heads && prose.slice(i + 1, i + 3).includes(true)) return "heading";
  return heads && !prose.includes(true, i + 1) ? "meta" : "paragraph";
}

const LANGUAGE_MENU = new RegExp(
  anyOf(
    String.raw`^[•\s]{0,4}(?:[a-z]{2}(?:-[A-Z]{2})?\d{0,2}[\s|]{1,3}){2,}|^[•\s]{0,4}(?:[A-Z]{2}\d{0,2}[\s|]{1,3}){2,}`,
    String.raw`^[•\s]{0,4}[a-z]{2}-[A-Z]{2}\d?\s[a-z]{2}-[A-Z]{2}\d?$`
  ),
  "u"
);

/** "en ru zh", a choice of languages. */
function isLanguageSwitch(text: string): boolean {
  return LANGUAGE_MENU.test(text) && text.length <= 120;
}

/** "Support The Daily Planet!" */
function isAppeal(text: string): boolean {
  return wordCount(text) <= 7 && /^(?:support|donate to|subscribe to|help|join)\s.{1,40}!$/iu.test(text);
}

/** The first heading over the text that is no name of a newspaper or ministry. */
function titleIndex(lines: readonly PageLine[], roles: readonly LineRole[], bodyStart: number): number | undefined {
  const candidates = roles.flatMap((role, i) => (role === "heading" && i < bodyStart ? [i] : []));
  const named = (least: number) => (i: number) => {
    const text = lines[i]?.text ?? "";
    return (
      wordCount(text) >= least &&
      !isPublisherName(text) &&
      !/^\(.*\)$/u.test(text) &&
      !/^(?:in summary|key points|highlights|at a glance)\b|\bin brief$/iu.test(text)
    );
  };
  const found = [candidates.filter(named(3)), candidates.filter(named(2))].find((some) => some.length > 0) ?? [];
  const textOf = (i: number | undefined) => lines[i ?? -1]?.text ?? "";
  // A short line of capitals on top is a masthead even without a newspaper's word in it, and so is one that says what
  // it is.
  const isMasthead = (i: number | undefined) =>
    (i === 0 && wordCount(textOf(i)) <= 4 && isLoud(textOf(i))) || TAGLINE.test(textOf(i));
  const [first, ...others] = found.length > 1 && isMasthead(found[0]) ? found.slice(1) : found;
  const last = others.at(-1);
  return last !== undefined && isLoud(textOf(last)) && !isLoud(textOf(first)) ? last : first;
}

/** True for capitals alone. */
const isLoud = (text: string) => text === text.toUpperCase() && /\p{L}{3}/u.test(text);

/**
 * True for a line that names a newspaper, an agency or an office, maybe with a section of it ("TODAY.EXAMPLE / World").
 */
export function isPublisherName(text: string): boolean {
  if (wordCount(text) > 9 || ENDS_SENTENCE.test(text)) return false;
  const [opening = ""] = text.split(/\s[/|»›>]\s/u, 1);
  if (ADDRESS.test(opening) || findCue(text, ["letterhead"]) !== undefined) return true;
  return wordCount(text) <= 6 && hasMastheadWord(text);
}

function markMastheads(lines: readonly PageLine[], roles: LineRole[], title: number | undefined): void {
  for (let i = 0; i < (title ?? 0); i++) if (roles[i] === "heading" && lines[i]) roles[i] = "masthead";
}

/** Headlines below "Related articles" and the like are links to other pages. */
function markRelated(lines: readonly PageLine[], roles: LineRole[], prose: readonly boolean[]): void {
  for (const [i, line] of lines.entries()) {
    if (roles[i] !== "boilerplate" || !findCue(line.text, ["related"])) continue;
    for (let j = i + 1; j < lines.length && !prose[j] && roles[j] !== "title"; j++) roles[j] = "boilerplate";
  }
}
