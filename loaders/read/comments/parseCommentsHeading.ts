import {anyOf} from "../../anyOf.ts";

/** A line over a list of comments. */
export interface CommentsHeading {
  /** The number of comments that it prints; null for none. */
  readonly stated: number | null;
}

const NOUN = anyOf(
  String.raw`comments?|talk\s?backs?|responses?|replies|reactions?|discussions?|debate|opinions`,
  "readers?['’]? (?:comments|views|letters|reactions|posts)|guestbook|entries|conversation"
);
const WHOSE = anyOf(
  "all|reader|readers['’]?|reader['’]s|user|users['’]?|user['’]s|visitor|visitors['’]?|your|the|latest|recent|top",
  "public|view|facebook|show|hide|join the|web"
);
const BEFORE = `(?:${WHOSE}\\s){0,2}`;
const COUNT = "[\\[(]?\\s?(?<count>\\d{1,3}(?:,\\d{3})|\\d{1,4}(?:\\.\\d)?k|\\d{1,6}|one|no)\\s?[\\])]?";
const SORTED_BY = anyOf("newest|oldest|latest|most recent|best|top|sorted|sort by|in order|closed");
const ORDER =
  anyOf(String.raw`\s?[-–—:|,(\[]?\s?${SORTED_BY}\b.{0,30}|\ssorted by|,?\s(?:and\s)?\d{1,4}\s(?:track|ping)backs?`) +
  "?";
const FIXED_HEADING = anyOf(
  "what (?:our )?readers (?:say|said|are saying|think)|from our readers|have your say|readers write|guestbook",
  `(?:sound ?off|readers? discussion)\\s?[(\\[]?(?:${COUNT}\\s${NOUN})?[)\\]]?`,
  "search comments|expand comment search|comments section|comment viewing options",
  "disqus comments|discussion thread|recommended posts|discussion about this post|comments ?restacks"
);
const PATTERNS = [
  `${BEFORE}${NOUN}\\s?[:\\-–]?\\s?(?:${COUNT})?${ORDER}\\s?:?`,
  `(?:(?:show|view|read|see)\\s)?${COUNT}\\s${BEFORE}${NOUN}${ORDER}\\s?:?`,
  `${COUNT}\\s${BEFORE}(?:comments?|responses?|replies|thoughts?|reactions?)\\s(?:to|on|for|so far)\\b.{0,200}`,
  `${BEFORE}comments\\s(?:on|for|to|from|about)\\s.{0,160}[^\\s.,;]`,
  `${FIXED_HEADING}\\s?:?`,
  `search ${COUNT} comments.{0,40}`,
  `showing\\s(?:comments?\\s|posts\\s)?\\d{1,6}(?:\\s?[-–]\\s?\\d{1,6})?\\sof\\s(?<count>\\d{1,6})(?:\\scomments?.{0,40})?`,
  "showing\\s(?<count>\\d{1,6})\\scomments?"
].map((source) => new RegExp(`^[\\s•*#=_–—-]{0,6}${source}[\\s=_*#–—-]{0,6}$`, "iu"));
const LONGEST = 240;
/** The last word of a sentence that was broken into lines, and a code with its meaning ("304 response:"). */
const BROKEN =
  /^(?:comment|discussion|response|entries|debate|conversation|opinions)\b(?!.*\d)|^\d{2,3} response\b|^Opinions\d/u;
/** "The comments to this entry are closed." stands below them. */
const CLOSED = /\b(?:is|are|were) (?:now )?closed\b/iu;

/** Reads "COMMENTS (14)", "7 Responses to …", "Discussion 6" and the like; undefined for other lines. */
export function parseCommentsHeading(line: string): CommentsHeading | undefined {
  if (line.length > LONGEST || CLOSED.test(line) || BROKEN.test(line)) return undefined;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(line);
    if (found) return {stated: countOf(found.groups?.count)};
  }
  return undefined;
}

function countOf(words: string | undefined): number | null {
  const lower = words?.toLowerCase() ?? "";
  // "2.4k" is rounded.
  if (lower === "" || lower.endsWith("k")) return null;
  return lower === "one" ? 1 : lower === "no" ? 0 : Number(lower.replaceAll(",", ""));
}
