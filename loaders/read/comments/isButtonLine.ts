import {LINES_OF_A_PAGE, remembered} from "../../remembered.ts";
import {isButton} from "../pageCues.ts";

const LONGEST = 120;
/** Where one button's word runs into the next: "LikeReply". */
const GLUED = /(?<=[\p{Ll})\d])(?=\p{Lu}\p{Ll})/u;

/** "3 replies by Ann Holm and others", "147 more comments..." */
const ANSWERS = /^\(?\d{1,5}\s(?:repl(?:y|ies)(?: by .{1,60})?|more (?:comments?|repl(?:y|ies)))(?:\.{3}|…)?\)?$/iu;

/** "1 user liked this comment 2 users disliked this comment" */
const LIKERS =
  /^(?:[•*]\s)?(?:\d{1,6} (?:users?|people|readers?|members?) (?:dis)?liked this(?: comment| post)?\s?){1,2}$/iu;

/** "(1) (2) (3) (Reply)", "(Reply) (Thread)" */
const BRACKETED = /^(?:\([^()]{1,20}\)\s?){2,12}$/u;

/** True for a line that holds nothing but buttons, counters and ages such as "2h". */
export const isButtonLine = remembered((line): boolean => {
  const text = line.replace(/^\((?<inside>[^()]{1,80})\)$/u, "$<inside>");
  if (text.length > LONGEST) return false;
  if (ANSWERS.test(text) || LIKERS.test(text)) return true;
  if (BRACKETED.test(line)) return line.split(/[()]/u).every((word) => isButton(word));
  if (GLUED.test(text) && text.split(GLUED).every((word) => isButton(word))) return true;
  if (text.split(/\s+/u).every((word) => isButton(word))) return true;
  return text.split(/\s{2,}|\s?[|·•,]\s?|\t/u).every((part) => isButton(part) || /^\d{1,3}\s?[smhdwy]$/u.test(part));
}, LINES_OF_A_PAGE);
