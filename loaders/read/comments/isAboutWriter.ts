import {anyOf} from "../../anyOf.ts";

const WORK_OR_HOME = anyOf(
  "works? (?:at|for)|worked (?:at|for)|studie[sd] (?:at|in)|student at|lives in|self-employed|retired|university of",
  String.raw`.{2,40}\suniversity$|.{3,40}\sat\s\p{Lu}.{1,40}$`
);
const OCCUPATION = new RegExp(`^${WORK_OR_HOME}`, "iu");
/** "Harbourton, United Kingdom" */
const PLACE =
  /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,2},\s\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,2}$/u;

/** True for a line that tells where a reader works, learns or lives, as Facebook puts it below a name. */
export const isAboutWriter = (text: string) => OCCUPATION.test(text) || PLACE.test(text);
