/** Days that an EDTF expression allows, counted from 1970-01-01 UTC; infinite where it leaves an end open. */
export interface DayBounds {
  /** First day that it allows. */
  readonly first: number;
  /** Last day that it allows (inclusive). */
  readonly last: number;
  /** True where it is marked approximate (~), uncertain (?) or both (%). */
  readonly vague: boolean;
}

// The forms that the tables use (see isEdtf), and those that a page's address may hold.
const datePattern =
  /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d)(?:T[\d:.]{2,12}(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?[~?%]?$/;

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

/** Day by which something of this date is put in order: its first, or its last where the first is open; else null. */
export function orderingDay(edtf: string | null): number | null {
  const bounds = parseEdtf(edtf);
  return [bounds?.first, bounds?.last].find((day) => day !== undefined && Number.isFinite(day)) ?? null;
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
  const groups = datePattern.exec(text)?.groups;
  if (!groups) return null;
  const {year, month, day} = groups;
  const vague = /[~?%]$/.test(text);
  const [firstMonth, lastMonth] = month ? [Number(month) - 1, Number(month) - 1] : [0, 11];
  if (day) {
    const date = toDay(Number(year), firstMonth, Number(day));
    return {first: date, last: date, vague};
  }
  return {first: toDay(Number(year), firstMonth, 1), last: toDay(Number(year), lastMonth + 1, 0), vague};
}

function toDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / msPerDay;
}
