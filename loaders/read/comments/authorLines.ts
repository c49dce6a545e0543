import type {PageLine} from "../pageLines.ts";

/** What heads say that their writers did. */
export const VERBS = "says|said|wrote|writes|commented|comments|replied|replies|responded|asked|added";
/** "by Ann Holm (715623)", as a forum numbers its members, with what else it tells of them behind. */
export const NUMBERED_WRITER = /^by\s(?<name>[^()]{1,40})\s\(\s?\d{3,9}\s?\)(?:\s.{0,60})?$/iu;
/** How many of them make a page that forum's. */
const LEAST_NUMBERED = 2;

/** The first of the lines that number their writers; undefined where hardly any does. */
export function findNumberedWriters(lines: readonly PageLine[]): number | undefined {
  const heads = lines.flatMap(({text}, i) => (NUMBERED_WRITER.test(text) ? [i] : []));
  return heads.length >= LEAST_NUMBERED ? heads[0] : undefined;
}

/** Lines that name a writer and no time. */
export const AUTHOR_LINES = [
  // "At 9:14 AM, Ann Holm said…": the day stands nowhere.
  new RegExp(
    `^(?:at\\s)?\\d{1,2}:\\d{2}(?:\\s?[ap]m)?,\\s(?<name>.{1,60}?)\\s(?:${VERBS})(?:\\s?(?:\\.{3}|…))?\\s?:?$`,
    "iu"
  ),
  new RegExp(`^(?<name>.{1,60}?)\\s{1,2}(?:${VERBS})(?:\\s?(?:\\.{3}|…))?\\s?[:,]?$`, "iu"),
  /^(?:posted|comment(?:ed)?|written|submitted|added|left|sent|message)\s{1,2}(?:by|from):?\s{1,2}(?<name>.{1,60})$/iu,
  /^by:\s{1,3}(?<name>.{1,40}?)(?:\s{1,3}from:\s.{0,60})?$/iu,
  /^(?:name|author|user(?:name)?|nickname|from|posted by)\s?:\s{1,3}(?<name>.{1,60})$/iu,
  /^(?:post|comment|reply|message)\s#?\d{1,6}\s(?:(?:by|from)|[-–—:|])\s{1,2}@?(?<name>.{1,60})$/iu,
  // The day was lost.
  /^by\s{1,3}(?<name>\S.{0,40}?)\s{1,3}on$/iu,
  // "ann_h 12 pts", as a service for comments counts its members' fame.
  /^(?<name>\S.{0,38}?)\s\d{1,6}\spts$/iu,
  NUMBERED_WRITER
];
