import {isButtonLine} from "../comments/isButtonLine.ts";
import {parseCommentsHeading} from "../comments/parseCommentsHeading.ts";
import {wordCount} from "../isProse.ts";
import {findCue, FURNITURE} from "../pageCues.ts";
import type {HtmlComment} from "./readCommentElement.ts";

const CLOSED = /\bcomments?\b.{0,30}\b(?:closed|turned off|disabled|found)\b|^(?:please )?(?:sign|log) in\b/iu;
const SHORTEST = 3;
const PINGBACK = /^(?:pingback|trackback)s?\b/iu;

/** False for an element that is called a comment and holds none: a field of a form, a notice, a place left empty. */
export function isComment({author, timestamp, lines}: HtmlComment): boolean {
  if (PINGBACK.test(lines[0] ?? "")) return false;
  if (author !== null && timestamp !== null) return true;
  const words = lines.filter((line) => !isNotice(line));
  return (
    words.length > 0 && (author !== null || timestamp !== null || words.some((line) => wordCount(line) >= SHORTEST))
  );
}

const isNotice = (line: string) =>
  isButtonLine(line) ||
  CLOSED.test(line) ||
  parseCommentsHeading(line) !== undefined ||
  findCue(line, [...FURNITURE, "placeholder"]) !== undefined;
