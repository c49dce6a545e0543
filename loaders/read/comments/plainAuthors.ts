import {anyOf} from "../../anyOf.ts";

/** A score and a running number in front of a name: "+1 #2 Ann Holm". */
const NUMBERS = /^(?:[+-]?\d{1,4}\s{1,2})?#\d{1,5}:?\s{1,2}(?=\p{L})|^[+-]\d{1,4}\s{1,2}(?=\p{L})/u;
/** "1 Ann Holm", where the names of a list are numbered one after the other. */
const COUNTED = /^(?<number>\d{1,4})[.)]?\s(?=\p{L})/u;
const LEAST_COUNTED = 2;
const PRONOUNS = "(?:s?he|they|[xz]e|it|any)\\s?/\\s?(?:h(?:im|ers?)|them|hir|it|s?he|they|any)";
/** "Ann Holm ()", whose number was left out, and "Ann Holm ." */
const EMPTY = /\s?[([]\s?#?[)\]]$|\s[.@]$/u;
/** What sites put behind a name: "Ann Holm (not verified)", "Ann Holm she/her", "Ann Holm edited". */
const BADGES = new RegExp(
  String.raw`\s{1,2}[([]?${anyOf("not verified|unverified|unregistered|edited", PRONOUNS)}(?:/\p{L}{2,6})?[)\]]?$`,
  "iu"
);
/** "Reply #1 on: …", where the writers' names were lost. */
const NOBODY = /^(?:reply|post|message)(?:\s#?\d{1,5})?$/iu;
/** "Ann Holm from Harbourton", where the list tells of all where they live; one alone may call himself so. */
const FROM = /(?<=\S)\s{1,2}from\s(?:the\s)?\p{Lu}[\p{L}.'’ -]{1,30}$/u;
const LEAST_AUTHORS = 4;
const LEAST_SHARE = 0.6;
const SHORTEST_PREFIX = 6;
const SHORTEST_SUFFIX = 4;

/**
 * The names of a list's writers without scores, pronouns and badges, and without the words that most of them share
 * ("Profile for Ann", "Ann Report Abuse"): they are the page's, for its pictures and buttons.
 */
export function plainAuthors(given: readonly (string | null)[]): readonly (string | null)[] {
  const authors = withoutPlaces(withoutNumbers(given)).map(
    (author) =>
      author && (NOBODY.test(author) ? null : author.replace(NUMBERS, "").replace(EMPTY, "").replace(BADGES, ""))
  );
  const names = [...new Set(authors.filter((author) => author !== null))];
  if (names.length < LEAST_AUTHORS) return authors;
  const prefix = sharedStart(names, SHORTEST_PREFIX);
  const suffix = backward(sharedStart(names.map(backward), SHORTEST_SUFFIX));
  const before = /\s/u.test(prefix.trim()) || /[\s:]$/u.test(prefix) ? prefix : "";
  const after = /^[\s,(]/u.test(suffix) ? suffix : "";
  return authors.map((author) => author && without(author, before, after));
}

/** Names without the places behind them, where most have one. */
function withoutPlaces(given: readonly (string | null)[]): readonly (string | null)[] {
  const placed = given.filter((author) => author !== null && FROM.test(author)).length;
  return placed < 2 || placed < given.length * LEAST_SHARE
    ? given
    : given.map((author) => author && author.replace(FROM, ""));
}

/** Names without the numbers before them, where those grow by one from name to name, or fall. */
function withoutNumbers(given: readonly (string | null)[]): readonly (string | null)[] {
  const numbers = given.map((author) => Number(COUNTED.exec(author ?? "")?.groups?.number ?? NaN));
  const areInOrder = numbers.every((number, i) => i === 0 || Math.abs(number - (numbers[i - 1] ?? NaN)) === 1);
  return given.length >= LEAST_COUNTED && areInOrder && !numbers.includes(NaN)
    ? given.map((author) => author && author.replace(COUNTED, ""))
    : given;
}

/** The longest start that most of the names share, with something behind it; empty for none. */
function sharedStart(names: readonly string[], shortest: number): string {
  const sorted = [...names].sort((a, b) => (a < b ? -1 : 1));
  const middle = sorted[Math.floor(sorted.length / 2)] ?? "";
  for (let length = middle.length - 1; length >= shortest; length--) {
    const start = middle.slice(0, length);
    const sharing = names.filter((name) => name.startsWith(start) && name.length > length).length;
    if (sharing >= names.length * LEAST_SHARE) return start;
  }
  return "";
}

const backward = (words: string) => [...words].reverse().join("");

function without(author: string, before: string, after: string): string {
  const from = before !== "" && author.startsWith(before) ? before.length : 0;
  const to = after !== "" && author.endsWith(after) ? author.length - after.length : author.length;
  return from < to ? author.slice(from, to).trim() : author;
}
