import {anyOf} from "../../anyOf.ts";
import {wordCount} from "../isProse.ts";
import {parseHead} from "./parseHead.ts";

const LONGEST_WORDS = 6;
/** "Here are some of the responses that we were sent:" */
const LONGEST_LEAD_WORDS = 14;
const LONGEST_WORD = 10;
const COUNT = /[[(](?<count>\d{1,6})(?:\s\p{L}{3,12})?[\])]$/u;
const READERS_WORD = anyOf(
  "comments|letters|views|opinions|voices|reactions?|replies|answers|responses|feedback|mail|mail ?bag|inbox",
  "post ?bag|talk|talk ?back|chat|join|readers?|discuss|discussion|debate|turn|thoughts|forum|guest ?book|conversation"
);
const WHO = "you|your|they|we|people|others|viewers|subscribers|users|fans";
const SAYING = "say|said|says|saying|think|thinking|write|wrote";
const READERS = [
  /^latest:?$/iu,
  new RegExp(String.raw`(?<!\p{L})${READERS_WORD}(?!\p{L})`, "iu"),
  // "What do you think?", but not "You say well."
  new RegExp(String.raw`(?<!\p{L})(?:${WHO})\s(?:\p{L}{2,9}\s)?(?:${SAYING})(?!\p{L}|.{0,40}[^.]\.$)`, "iu")
];
/** The rest of a sentence that was broken into lines, and an address. */
const BROKEN = /^\p{Ll}.*[.,)\]]|@/u;

/**
 * True for a short line that may stand over readers' words ("Letters", "Join in (3)", "What do you think?"), and may as
 * well stand elsewhere.
 */
export function isReadersHeading(text: string): boolean {
  const most = /(?::|…|\.{3})$/u.test(text) ? LONGEST_LEAD_WORDS : LONGEST_WORDS;
  if (text.length > most * LONGEST_WORD || wordCount(text) > most || /[;,]$/u.test(text)) return false;
  if (parseHead(text) !== undefined) return false;
  return COUNT.test(text) || (READERS.some((words) => words.test(text)) && !BROKEN.test(text));
}

/** The count in brackets that ends a heading; null for none. */
export function countIn(text: string): number | null {
  const count = COUNT.exec(text)?.groups?.count;
  return count === undefined ? null : Number(count);
}
