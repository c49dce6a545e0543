import {functionWords} from "../functionWords.ts";

const MOST_WORDS = 5;
const PARTICLES: ReadonlySet<string> = new Set(
  "of de del da di la le van von der den al el bin ibn the from at in y e".split(" ")
);
/** Code, versions, keys of settings, and the end of a sentence that was broken into lines. */
const NO_NAME =
  /[[\]{}<>$%^=\\/|#~*]|^[.:]|\bv?\d{1,4}\.\d|^[^.]{0,60}\p{Ll}{3}\.$|\.\p{Ll}{2,20}\.|\d:\d{2}|^\p{Lu}{2,20}_[\p{Lu}_]{2,40}$/u;
/** "FIRST ROWER" speaks in a play. */
const SPEAKER = /^[\p{Lu}\s.'’-]{5,60}$/u;
/** "remove the old hull file" */
const SENTENCE = /^(?:\p{Ll}{1,20}\s){3,10}\p{Ll}{1,20}$/u;

/** True for a name as people have or make up; headings, versions and keys of settings are none. */
export function isPersonsName(name: string): boolean {
  const [first = "", ...rest] = name.replace(/^by\s/iu, "").split(/\s+/u);
  if (
    NO_NAME.test(name) ||
    SPEAKER.test(name) ||
    SENTENCE.test(name) ||
    rest.length >= MOST_WORDS ||
    functionWords.has(first.toLowerCase())
  )
    return false;
  return rest.every((word) => PARTICLES.has(word) || !isHeadingWord(word, first));
}

/** "Buffer settings" is a heading, while a name that a reader made up may begin small as well. */
const isHeadingWord = (word: string, first: string) =>
  functionWords.has(word.toLowerCase()) || (/^\p{Ll}{3}/u.test(word) && /^\p{Lu}/u.test(first));
