import {anyOf} from "../../anyOf.ts";
import {functionWords} from "../functionWords.ts";

const ANYBODY = anyOf("all|everyone|everybody|anyone|readers|others|both|each|them|those|you|the|this|that");
const GENERIC = new RegExp(String.raw`^${ANYBODY}\b|^to\s(?:all|everyone)\b`, "iu");
/** Words that may stand inside a name. */
const LINKS = new Set("from of de van von bin ibn al el the la da du".split(" "));
const AT = /(?<![\p{L}\p{N}._%+-])@\s?(?=[\p{N}_]{0,12}\p{L})/gu;
const TO = /^to\s(?<name>[^:\n]{1,40}):/iu;
/** "Response to Ann Holm, 1 May 2019 11:43PM" and "TO: Ann Holm" on lines of their own near the top. */
const RESPONSE = /^(?:(?:in )?(?:response|reply) to|to:)\s{1,3}@?(?<name>[^,:\n]{1,40})(?:,\s[^\n]{0,40})?$/imu;
const NEAR_TOP = 240;
const ANOTHER = /^\s?(?:n|&|and|,|\/)\s?@?(?=[\p{Lu}_])/u;
const LONGEST_NAME = 60;

/** The names of a page's commenters, by their first word in lower case, longest first. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

/** Makes known names quick to look up. */
export function indexNames(authors: readonly string[]): KnownNames {
  const index = new Map<string, string[]>();
  for (const name of [...new Set(authors)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const names = index.get(firstWord(name));
    if (names) names.push(name);
    else index.set(firstWord(name), [name]);
  }
  return index;
}

/**
 * Names that a comment addresses with @, with "to NAME:" at its start, or in a line that says whom it answers; the
 * page's `known` names tell where one with spaces ends.
 */
export function findReplyTo(text: string, known: KnownNames): string[] {
  const names: string[] = [];
  const to = TO.exec(text)?.groups?.name?.trim();
  if (to && (knownName(to, known) === to || (/^\p{Lu}/u.test(to) && isPlainName(to)))) names.push(to);
  const answered = RESPONSE.exec(text.slice(0, NEAR_TOP))?.groups?.name?.trim() ?? "";
  const reader = answered === to ? undefined : knownName(answered, known);
  if (reader !== undefined) names.push(reader);
  for (const {index, 0: mark} of text.matchAll(AT)) {
    let rest = text.slice(index + mark.length, index + mark.length + LONGEST_NAME);
    for (let more = true; more;) {
      const author = knownName(rest, known);
      const name = author ?? (GENERIC.test(rest) ? "" : nameAt(rest));
      if (name !== "" && !names.includes(name)) names.push(name);
      const next = name === "" ? null : ANOTHER.exec(rest.slice(name.length));
      rest = rest.slice(name.length + (next?.[0].length ?? 0));
      more = next !== null && isShortList(rest);
    }
  }
  return names;
}

const firstWord = (name: string) => /^[\p{L}\p{N}_]*/u.exec(name.toLowerCase())?.[0] ?? "";

/** The longest known name that the words begin with, as they spell it. */
function knownName(words: string, known: KnownNames): string | undefined {
  const name = known.get(firstWord(words))?.find((author) => startsWithName(words, author));
  return name === undefined ? undefined : words.slice(0, name.length);
}

/**
 * After "@Ann n" a second name follows only where it ends its line or is set off: "@Ann and Bob are wrong" names one.
 */
function isShortList(rest: string): boolean {
  return /^[^\s:,]{1,30}(?:\s[^\s:,]{1,20})?\s?(?:[:\n]|$)/u.test(rest);
}

function nameAt(rest: string): string {
  const line = rest.split(/[\n\r]/u, 1)[0] ?? "";
  const alone = line.length <= 40 && line.length < rest.trimEnd().length ? line : undefined;
  const delimited = /^(?<name>[^:,;!?()]{1,40}?)\s{0,2}(?::|,)/u.exec(line)?.groups?.name ?? alone;
  if (delimited !== undefined && isPlainName(delimited)) return delimited.trim();
  return undelimitedName(line);
}

function startsWithName(rest: string, name: string): boolean {
  if (name === "" || rest.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return false;
  return !/^[\p{L}\p{N}_]/u.test(rest.slice(name.length));
}

/** One to five words of which none but the first is a word of ordinary sentences. */
function isPlainName(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  if (words.length > 5 || /[.!?]\s\S+\s\S/u.test(name.trim().replaceAll(/\b\p{L}{1,3}\./gu, ""))) return false;
  return words.every((word, i) => i === 0 || LINKS.has(word.toLowerCase()) || !functionWords.has(word.toLowerCase()));
}

/**
 * Where nothing sets a name off from the sentence after it, the name ends before the word with which the sentence
 * starts.
 */
function undelimitedName(line: string): string {
  const words = line.split(/\s/u);
  const first = (words[0] ?? "").replace(/[.,:;!?)]{1,40}$/u, "");
  let end = 1;
  if (/[,:;!?)]$/u.test(words[0] ?? "")) return first;
  while (end < Math.min(words.length, 5) && continuesName(words, end)) end++;
  const startsSentence = (word: string | undefined) => /^[\p{Lu}\p{N}]/u.test(word ?? "");
  const lowerName = /^\p{Ll}/u.test(first);
  if (lowerName) return end > 1 && startsSentence(words[end]) ? words.slice(0, end).join(" ") : first;
  const next = words[end] ?? "";
  const ranIntoSentence =
    end > 1 && /^\p{Ll}/u.test(next) && !LINKS.has(next) && !functionWords.has((words[end] ?? "").toLowerCase());
  const name = words.slice(0, ranIntoSentence ? end - 1 : end);
  while (name.length > 1 && LINKS.has(name.at(-1) ?? "")) name.pop();
  return name.length === 1 ? first : name.join(" ");
}

function continuesName(words: readonly string[], i: number): boolean {
  const word = words[i] ?? "";
  if (LINKS.has(word))
    return /^\p{Lu}/u.test(words[i + 1] ?? "") && !functionWords.has((words[i + 1] ?? "").toLowerCase());
  if (functionWords.has(word.toLowerCase()) || /[.!?]$/u.test(words[i - 1]?.replace(/^\p{L}{1,3}\.$/u, "") ?? ""))
    return false;
  const lowerName = /^\p{Ll}/u.test(words[0] ?? "");
  return lowerName ? /^\p{Ll}[\p{Ll}\d_-]*$/u.test(word) : /^\p{Lu}[\p{L}\d_.'’-]*$/u.test(word);
}
