import {findTimestamp, type Timestamp} from "./findTimestamp.ts";

/** "Ann Holm | 2023": some archives break a head at the first hyphen of its date, or behind its year. */
const NAME_AND_YEAR = /^(?<name>\S.{0,60}?)\s?[|·•,–—-]\s?(?<year>(?:19|20)\d{2})$/u;
/** Characters before the day in its own line. */
const LONGEST_LABEL = 8;

/** A writer's name and the year behind it, which belongs to a day in another line; undefined for other words. */
export function splitNameAndYear(words: string): {readonly name: string; readonly year: number} | undefined {
  const {name, year} = NAME_AND_YEAR.exec(words)?.groups ?? {};
  return name === undefined ? undefined : {name, year: Number(year)};
}

/** The day in `words` ("03-27 03:01 UTC", "3 March, 21:40"), whose year stands elsewhere; undefined for no such day. */
export function dayOfYear(words: string, year: number): Timestamp | undefined {
  const numbers = /^\d{1,2}-\d{1,2}(?=\s|$)/u.test(words) ? findTimestamp(`${year}-${words}`) : undefined;
  const named = numbers ?? findTimestamp(words);
  return named && named.start <= LONGEST_LABEL && named.month !== null
    ? {...named, year: named.year ?? year}
    : undefined;
}
