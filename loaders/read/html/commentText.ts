import {anyOf} from "../../anyOf.ts";
import {isBelowText} from "../comments/isBelowText.ts";
import {isButtonLine} from "../comments/isButtonLine.ts";
import {parseCommentsHeading} from "../comments/parseCommentsHeading.ts";
import {parseHead} from "../comments/parseHead.ts";
import {isSureButton} from "../comments/parseMarkedComments.ts";
import type {HtmlLine} from "./htmlLines.ts";

/** Counts of votes beside a comment's words, and the comment's own number: "+12", "Thumb up 0", "Comment 3". */
const COUNTER = new RegExp(
  String.raw`^(?:[•*]\s)?${anyOf(
    String.raw`[+-]\d{1,5}|(?:comment )?(?:#|no\. ?)?\d{1,5}[.)]?|(?:recommended|liked) by \d{1,6}(?: people| readers)?`,
    String.raw`rating: ?[+-]?\d{1,4}.{0,30}|rate this comment|\d{1,4} of \d{1,4}|(?:thumbs? (?:up|down) ?\d{0,5} ?){1,2}`
  )}$`,
  "iu"
);

const isNote = (text: string) =>
  COUNTER.test(text) ||
  isBelowText(text) ||
  parseCommentsHeading(text) !== undefined ||
  parseHead(text)?.author === null;

/** The lines of a text, without buttons around them; a text of nothing else is one where its element says so. */
export function textLines(lines: readonly HtmlLine[], isText: boolean): string[] {
  const isQuotation = lines.every(({mark}) => mark === "quotation");
  const isTool = ({text}: HtmlLine) => isButtonLine(text) || (lines.length > 1 && isNote(text));
  const from = lines.findIndex((line) => !isTool(line));
  const kept = from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => !isTool(line)) + 1);
  const words = isText && kept.length === 0 ? lines.filter(({text}) => !isSureButton(text)) : kept;
  const isQuoted = ({text, mark}: HtmlLine) => mark === "quotation" && !isQuotation && !text.startsWith(">");
  return words.map((line) => (isQuoted(line) ? `> ${line.text}` : line.text));
}
