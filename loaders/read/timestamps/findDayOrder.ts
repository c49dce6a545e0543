import {anyOf} from "../../anyOf.ts";
import {findTimestamp, type Timestamp} from "./findTimestamp.ts";

/** Which of day and month a page puts first in dates of numbers; null where it does not tell. */
export type DayOrder = "day first" | "month first" | null;

/** A clock or an address of the United States; embassies there keep their own country's order. */
const AMERICAN = new RegExp(
  anyOf(
    String.raw`\d\s?[AaPp]\.?[Mm]\.?,?\s\(?[ECMP][SD]?T\b|\b[ECMP][SD]T\s\d{1,2}:\d\d`,
    String.raw`,\s(?!DC)[A-Z]{2}\.?\s\d{5}(?:-\d{4})?\b|\(\d{3}\)\s?\d{3}-\d{4}\b`
  ),
  "u"
);
const NUMBERS = /\d[-/.]\d{1,2}[-/.]\d/u;
const LONGEST_LINE = 120;

/** The order that a page's other dates of numbers show, or else its country. */
export function findDayOrder(lines: readonly string[]): DayOrder {
  const short = lines.filter((line) => line.length <= LONGEST_LINE);
  const stamps = short.flatMap((line) => (NUMBERS.test(line) ? (findTimestamp(line) ?? []) : []));
  const orders = new Set(stamps.flatMap(({day, order}) => (day !== null && day > 12 ? [order] : [])));
  if (orders.has("day first") !== orders.has("month first"))
    return orders.has("day first") ? "day first" : "month first";
  return short.some((line) => AMERICAN.test(line)) ? "month first" : null;
}

/** A date of numbers in the page's order: "10.03.2012" has its day first, unless it stands on an American page. */
export function inOrder(timestamp: Timestamp, line: string, order: DayOrder): Timestamp {
  const {month, day} = timestamp;
  const isDotted = timestamp.order === "day first" && /\d\.\d/u.test(line.slice(timestamp.start, timestamp.end));
  const isOpen = timestamp.order === "either" || (isDotted && order === "month first");
  if (!isOpen || order === null || day === null || day > 12) return timestamp;
  return order === "day first" ? {...timestamp, order} : {...timestamp, month: day, day: month, order};
}
