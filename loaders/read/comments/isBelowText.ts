import {anyOf} from "../../anyOf.ts";

const WORDS = anyOf(
  String.raw`last edited by|last edited\s?:|edited by|thanked by \d{1,4}|edited \p{L}{3,9} \d|reactions?\s?:|click to expand|attachments?\s?:`,
  String.raw`.{1,80}(?:likes this|like this|thanked)\b`
);
const BELOW_TEXT = new RegExp(`^${WORDS}`, "iu");

/** True for what a forum notes below a post: who changed it, who liked it, what is attached. */
export const isBelowText = (line: string) => BELOW_TEXT.test(line);
