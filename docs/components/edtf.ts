/** Days that an EDTF expression allows, counted from 1970-01-01 UTC; infinite where it leaves an end open. */
export interface DayBounds {
  /** First day that it allows. */
  readonly first: number;
  /** Last day that it allows (inclusive). */
  readonly last: number;
  /** True where it is marked approximate (~), uncertain (?) or both (%). */
  readonly vague: boolean;
}

const datePattern =
  /^(?<year>\d{3}[\dX]|\d{2}XX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?:T[\d:.]{2,12}(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** Bounds of an EDTF date or interval; null for null and for what is not EDTF. */
export function parseEdtf(edtf: string | null): DayBounds | null {
  if (edtf === null) return null;
  const slash = edtf.indexOf("/");
  if (slash < 0) return parseDate(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const first = isOpen(from) ? openEnd : parseDate(from);
  const last = isOpen(to) ? openEnd : parseDate(to);
  if (!first || !last) return null;
  return {first: first.first, last: last.last, vague: first.vague || last.vague};
}

/** "2012-10-03" for a day counted from 1970-01-01; "" where the day is infinite. */
export function formatIsoDay(day: number): string {
  return Number.isFinite(day) ? new Date(day * msPerDay).toISOString().slice(0, 10) : "";
}

/** Milliseconds of a day. */
export const msPerDay = 86_400_000;

const openEnd: DayBounds = {first: -Infinity, last: Infinity, vague: false};

function isOpen(part: string): boolean {
  return part === ".." || part === "";
}

function parseDate(text: string): DayBounds | null {
  const vague = /[~?%]/.test(text);
  const groups = datePattern.exec(text.replace(/[~?%]/g, ""))?.groups;
  if (!groups) return null;
  const {year = "", month, day} = groups;
  const [firstYear, lastYear] = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  const [firstMonth, lastMonth] = monthRange(month);
  if (firstMonth < 0) return null;
  if (day && day !== "XX") {
    const date = toDay(firstYear, firstMonth, Number(day));
    return Number.isFinite(date) ? {first: date, last: date, vague} : null;
  }
  return {first: toDay(firstYear, firstMonth, 1), last: toDay(lastYear, lastMonth + 1, 0), vague};
}

/** Months (from 0) of a month, season (21–24) or quarter (33–36) number; [-1, -1] for any other. */
function monthRange(month: string | undefined): readonly [number, number] {
  if (!month || month === "XX") return [0, 11];
  const n = Number(month);
  if (n >= 1 && n <= 12) return [n - 1, n - 1];
  // Winter runs over the year's end, so it keeps to the months that lie in the year named.
  if (n >= 21 && n <= 23) return [(n - 20) * 3 - 1, (n - 20) * 3 + 1];
  if (n === 24) return [0, 11];
  if (n >= 33 && n <= 36) return [(n - 33) * 3, (n - 33) * 3 + 2];
  return [-1, -1];
}

function toDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / msPerDay;
}
