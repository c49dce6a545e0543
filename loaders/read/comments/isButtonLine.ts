import {anyOf} from "../../anyOf.ts";
import {LINES_OF_A_PAGE, remembered} from "../../remembered.ts";
import {isButton} from "../pageCues.ts";

const LONGEST = 120;
const LONGEST_LIKERS = 240;
/** Words of a button, most first. */
const LENGTHS = [5, 4, 3, 2, 1];
/** Where one button's word runs into the next: "LikeReply". */
const GLUED = /(?<=[\p{Ll})\d])(?=\p{Lu}\p{Ll})/u;

/** "3 replies by Ann Holm and others", "147 more comments..." */
const ANSWERS = /^\(?\d{1,5}\s(?:repl(?:y|ies)(?: by .{1,60})?|more (?:comments?|repl(?:y|ies)))(?:\.{3}|…)?\)?$/iu;

/** "1 user liked this comment 2 users disliked this comment" */
const LIKERS =
  /^(?:[•*]\s)?(?:(?:\d{1,6} (?:users?|people|readers?|members?) (?:dis)?liked this(?: comment| post)?|please sign in to rate this comment (?:up|down)\.)\s?){1,4}$/iu;

/** "3 ( +5 / -2 )", "Recommended by 5 people", "Reader Recommended" */
const RATED = anyOf(
  String.raw`[+-]?\d{1,5}\s?\(\s?\+?\d{1,5}\s?\/\s?-?\d{1,5}\s?\)`,
  String.raw`recommended by \d{1,6} (?:people|persons?|readers?|users?)|readers? recommended`,
  String.raw`(?:\d{1,6}|no) (?:people|persons?)(?: listening)?`
);
const RATING = new RegExp(`^${RATED}$`, "iu");

/** "[ Post Reply | Private Reply | To 1 | View Replies]" */
const SQUARE = /^\[[^[\]]{3,80}\]$/u;
const isRowPart = (part: string) => isButton(part.trim()) || /^to \d{1,5}$/iu.test(part.trim());

/** "(1) (2) (3) (Reply)", "(Reply) (Thread)" */
const BRACKETED = /^(?:\([^()]{1,20}\)\s?){2,12}$/u;

/** True for a line that holds nothing but buttons, counters and ages such as "2h". */
export const isButtonLine = remembered((line): boolean => {
  const text = line.replace(/^\((?<inside>[^()]{1,80})\)$/u, "$<inside>");
  if (text.length <= LONGEST_LIKERS && LIKERS.test(text)) return true;
  if (text.length > LONGEST) return false;
  if (ANSWERS.test(text) || RATING.test(text)) return true;
  if (SQUARE.test(line)) return line.slice(1, -1).split("|").every(isRowPart);
  if (BRACKETED.test(line)) return line.split(/[()]/u).every((word) => isButton(word));
  if (GLUED.test(text) && text.split(GLUED).every((word) => isButton(word))) return true;
  const words = text.split(/\s+/u);
  if (arePhrases(words)) return true;
  return text.split(/\s{2,}|\s?[|·•,]\s?|\t/u).every((part) => isButton(part) || /^\d{1,3}\s?[smhdwy]$/u.test(part));
}, LINES_OF_A_PAGE);

/** True where the words are buttons of one or more words, one after the other: "Reply Mark as inappropriate". */
function arePhrases(words: readonly string[]): boolean {
  let from = 0;
  while (from < words.length) {
    const most = words.length - from;
    const length = LENGTHS.find((n) => n <= most && isButton(words.slice(from, from + n).join(" ")));
    if (length === undefined) return false;
    from += length;
  }
  return true;
}
