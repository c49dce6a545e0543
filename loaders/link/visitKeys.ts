import {daysBetween, isApproximate, type Bounds} from "../annotate/dates/edtf.ts";
import {compareStrings} from "../compareStrings.ts";
import type {Visit} from "../types.ts";
import {publishedKey, type LinkFrame} from "./linkFrame.ts";
import {personKeys} from "./people.ts";
import {datedness, possibleSpan, spanOf, startWidth} from "./visitDates.ts";

/** Longest stretch that is looked up month by month; a longer one is looked up as undated. */
const LONGEST_DAYS = 800;

/** Where a row is stored: by party and month where its days are known, else among its party's undated rows; by party alone in any case. */
export function storeKeys(frame: LinkFrame, row: Visit): readonly string[] {
  const times = datedness(row) === "dated" ? (monthsOf(spanOf(row)) ?? ["vague"]) : ["vague"];
  return partyKeys(frame, row).flatMap((party) => ["any", ...times].map((time) => `${party}|${row.to ?? ""}|${time}`));
}

/** Where a row looks for its like: in the months that it touches and among the undated; without any hint of its time, through all that its party did. */
export function searchKeys(frame: LinkFrame, row: Visit): readonly string[] {
  const span = possibleSpan(frame, row);
  const months = monthsOf(span);
  const times = months === null ? ["any"] : [...months, "vague"];
  const places = row.to === null ? [""] : [row.to, ""];
  return partyKeys(frame, row).flatMap((party) =>
    places.flatMap((to) => times.map((time) => `${party}|${to}|${time}`))
  );
}

/** The terms in which one document tells a thing: two rows that agree in them are one row told twice. */
export function identityKey({kind, people, to, start, end, status, reports}: Visit): string {
  return JSON.stringify([reports[0]?.document, kind, [...people].sort(compareStrings), to, start, end, status]);
}

/** Narrow starts first, then the exact, then by publication, document and place in it: the same for any order of the input. */
export function orderKey(frame: LinkFrame, row: Visit): string {
  const known = datedness(row);
  const width = known === "dated" ? startWidth(row.start) : known === "open" ? 1e6 : 2e6;
  const [report] = row.reports;
  const document = report?.document ?? "";
  const at = String(report?.evidence[0]?.start ?? 0).padStart(9, "0");
  const approximate = isApproximate(row.start) ? 1 : 0;
  return [String(width).padStart(8, "0"), approximate, publishedKey(frame, document), document, at, JSON.stringify(row)].join("\u0000"); // prettier-ignore
}

function partyKeys(frame: LinkFrame, row: Visit): readonly string[] {
  if (row.kind === "session") return ["session"];
  return [...new Set(row.people.flatMap((name) => personKeys(frame, name, row.from)))];
}

/** Months within a day of a stretch; null where it has no two ends or is too long. */
function monthsOf(span: Bounds | null): readonly string[] | null {
  if (span?.first == null || span.last == null || daysBetween(span.first, span.last) > LONGEST_DAYS) return null;
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const from = index(span.first) - (span.first.endsWith("-01") ? 1 : 0);
  const to = index(span.last) + (Number(span.last.slice(8)) >= 28 ? 1 : 0);
  return Array.from({length: Math.max(to - from + 1, 0)}, (_, i) => String(from + i));
}
