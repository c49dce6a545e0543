import type {BlockKind} from "../types.ts";
import {findCue, FURNITURE, hasMastheadWord} from "./pageCues.ts";
import {isDateLine} from "./isDateLine.ts";
import {isDatedByline, isMetaLine, isProse, isTicker, wordCount} from "./isProse.ts";
import type {PageLine} from "./pageLines.ts";
import {findPleas} from "./findPleas.ts";

/** What a line of the article's part of the page is; "masthead" names the publisher, "release" a kind of statement. */
export type LineRole = BlockKind | "boilerplate" | "masthead" | "release";

/** A line or joined paragraph and what it is. */
export interface RoledLine {
  readonly line: PageLine;
  readonly role: LineRole;
}

const LIST_ITEM = /^(?:[•*·‣▪●○◦]|[–—-](?=\s)|\d{1,2}[.)])\s{1,6}\S/u;
const MENU_SPLIT = /\s{3,}|\s{2,}|\s[|·•>»›/]\s|\t|\]\s{0,3}\[|】\s?【/u;
/** A line that is nothing but a web address. */
const ADDRESS = /^(?:https?:\/\/\S{1,300}|(?:www\.)?[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,20}){0,2}\.\p{L}{2,20})$/u;
const LONGEST_HEADING_WORDS = 25;
const ENDS_SENTENCE = /[.!?…][”"’')\]]{0,3}$|[”"]$/u;

/** Says what each line of an article is: its title, furniture and meta lines around it, and the text. */
export function classifyArticle(lines: readonly PageLine[]): RoledLine[] {
  const prose = lines.map(({text}) => isProse(text));
  const motto = isMotto(lines, prose) ? 1 : 0;
  const first = prose.indexOf(true, motto);
  const bodyStart = first < 0 ? lines.length : first;
  const pleas = findPleas(lines, bodyStart);
  const roles = lines.map((line, i): LineRole => {
    if (pleas.has(i) || i < motto) return "boilerplate";
    if (i < bodyStart) return headRole(line, i);
    return bodyRole(lines, i, prose);
  });
  const title = titleIndex(lines, roles, bodyStart);
  if (title !== undefined) roles[title] = "title";
  markMastheads(lines, roles, title);
  markRelated(lines, roles, prose);
  return lines.map((line, i) => ({line, role: roles[i] ?? "paragraph"}));
}

/** True where the page opens with a blog's motto: a sentence above the date and the title of the entry, in either order. */
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
  if (isDateLine(text)) return "meta";
  if (findCue(text, ["release"])) return "release";
  if (findCue(text, FURNITURE) || isAppeal(text)) return "boilerplate";
  if (LIST_ITEM.test(text) || (line.indent >= 2 && i > 0 && wordCount(text) > 2)) return "list item";
  if (isMetaLine(text)) return "meta";
  return wordCount(text) > LONGEST_HEADING_WORDS ? "paragraph" : "heading";
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
  if (isMetaLine(text) || isDateLine(text) || ADDRESS.test(text)) return "meta";
  if (LIST_ITEM.test(text)) return "list item";
  const heads = wordCount(text) <= 14 && !ENDS_SENTENCE.test(text) && !/[,;]$/u.test(text);
  if (heads && prose.slice(i + 1, i + 3).includes(true)) return "heading";
  return heads && !prose.includes(true, i + 1) ? "meta" : "paragraph";
}

function isLanguageSwitch(text: string): boolean {
  return (
    /^[•\s]{0,4}(?:[a-z]{2}(?:-[A-Z]{2})?\d{0,2}[\s|]{1,3}){2,}|^[•\s]{0,4}(?:[A-Z]{2}\d{0,2}[\s|]{1,3}){2,}|^[•\s]{0,4}[a-z]{2}-[A-Z]{2}\d?\s[a-z]{2}-[A-Z]{2}\d?$/u.test(
      text
    ) && text.length <= 120
  );
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
      !/^(?:in summary|key points|highlights|at a glance)\b|\bin brief$/iu.test(text)
    );
  };
  const [first, second] =
    [candidates.filter(named(3)), candidates.filter(named(2))].find((found) => found.length > 0) ?? [];
  const opening = lines[first ?? -1]?.text ?? "";
  // A short line of capitals on top is a masthead even without a newspaper's word in it.
  if (second !== undefined && first === 0 && wordCount(opening) <= 4 && opening === opening.toUpperCase())
    return second;
  return first;
}

/** True for a line that names a newspaper, an agency or an office, maybe with a section of it ("TODAY.EXAMPLE / World"). */
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
