import type {Edtf} from "../types.ts";
import {inOrder, type DayOrder} from "./timestamps/findDayOrder.ts";
import {findTimestamp} from "./timestamps/findTimestamp.ts";
import {formatDay} from "./timestamps/formatPosted.ts";

/** What metadata give as a day: "2012-10-03T08:00Z", "2012/10/03", "20121003", and one of two days. */
const ISO_DATE = /^((?:1[5-9]|20)\d{2})(?:[-/]?(\d{2}))?(?:[-/]?(\d{2}))?(?:[T\s].*)?$/u;
const ONE_OF_TWO = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u;

/**
 * The day that a date in front matter or a meta tag gives, in its own time zone; null for what is no date. Where its
 * numbers leave open which is the day, `order` tells.
 */
export function parseStatedDate(value: string, order: () => DayOrder = () => null): Edtf | null {
  const words = value.trim();
  if (ONE_OF_TWO.test(words)) return words;
  const iso = ISO_DATE.exec(words);
  const [year, month = "01", day = "01"] = iso?.slice(1, 4) ?? [];
  if (iso && year && isDay(year, month, day)) return iso.slice(1, 4).filter(Boolean).join("-");
  const stamp = findTimestamp(value);
  if (!stamp || stamp.relative) return null;
  return formatDay(stamp.order === "either" ? inOrder(stamp, value, order()) : stamp);
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
