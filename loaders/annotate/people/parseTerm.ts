import type {Term} from "./peopleLexicon.ts";

/** Reads "President 2000-2008", "King 2022-" or "Foreign Minister", as a cell of data/lexicons/people.csv lists them. */
export function parseTerm(text: string): Term {
  const {
    title = text,
    from,
    dash,
    to
  } = /^(?<title>.{1,60}?)(?:\s(?<from>\d{4})(?<dash>-)?(?<to>\d{4})?)?$/.exec(text)?.groups ?? {};
  const start = from === undefined ? 0 : Number(from);
  return {title, from: start, to: to ? Number(to) : from !== undefined && dash === undefined ? start : 9999};
}
