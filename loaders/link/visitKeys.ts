import {daysBetween, isApproximate, type Bounds} from "../annotate/dates/edtf.ts";
import {compareStrings} from "../compareStrings.ts";
import type {Visit} from "../types.ts";
import {publishedKey, type LinkFrame} from "./linkFrame.ts";
import {personKeys} from "./people.ts";
import {datedness, possibleSpan, spanOf, startWidth} from "./visitDates.ts";

/** Longest stretch that is looked up month by month; a longer one is looked up as undated. */
const LONGEST_DAYS = 800;

/** A stretch of months, counted from the year 0. */
export interface Months {
  /** First month. */
  readonly from: number;
  /** Last month. */
  readonly to: number;
}

/** Where a row is looked up: under each party in each country, and there by its months. */
export interface Slots {
  /** In the order in which they are searched. */
  readonly parties: readonly string[];
  /** ISO 3166-1 alpha-3 codes, "" for an unknown one, in the order in which they are searched. */
  readonly countries: readonly string[];
  /** Null for what has no dates, and for a search through all that a party did. */
  readonly months: Months | null;
}

/** A row with what it is found by. */
export interface KeyedVisit {
  /** The row. */
  readonly visit: Visit;
  /** Sorts rows, with their content for those that agree. */
  readonly order: string;
  /** The terms in which one document tells the row; null for a row of several reports. */
  readonly identity: string | null;
  /** Slots of the index in which the row stands. */
  readonly stored: Slots;
  /** Slots in which rows that may be the same are looked for. */
  readonly searched: Slots;
}

/** A row with its keys, as the documents of a frame let them be told. */
export function keyVisit(frame: LinkFrame, visit: Visit): KeyedVisit {
  const stored = storeSlots(frame, visit);
  return {
    visit,
    order: orderKey(frame, visit),
    identity: visit.reports.length === 1 ? identityKey(visit) : null,
    stored,
    searched: searchSlots(frame, visit, stored)
  };
}

/** Where a row is stored: by party and month where its days are known, else among its party's undated rows. */
export function storeSlots(frame: LinkFrame, row: Visit): Slots {
  const months = datedness(row) === "dated" ? monthsOf(spanOf(row)) : null;
  return {parties: partyKeys(frame, row), countries: [row.to ?? ""], months};
}

/**
 * Where a row looks for its like: in the months that it touches and among the undated; without any hint of its time,
 * through all that its party did.
 */
function searchSlots(frame: LinkFrame, row: Visit, {parties, months}: Slots): Slots {
  const countries = row.to === null ? [""] : [row.to, ""];
  return {parties, countries, months: datedness(row) === "dated" ? months : monthsOf(possibleSpan(frame, row))};
}

/** Two rows that agree in these terms are one row told twice. */
function identityKey({kind, people, to, start, end, status, reports}: Visit): string {
  return JSON.stringify([reports[0]?.document, kind, [...people].sort(compareStrings), to, start, end, status]);
}

/** Narrow starts first, then the exact, then by publication, document and place in it. */
function orderKey(frame: LinkFrame, row: Visit): string {
  const known = datedness(row);
  const width = known === "dated" ? startWidth(row.start) : known === "open" ? 1e6 : 2e6;
  const [report] = row.reports;
  const document = report?.document ?? "";
  const at = String(report?.evidence[0]?.start ?? 0).padStart(9, "0");
  const approximate = isApproximate(row.start) ? 1 : 0;
  return [String(width).padStart(8, "0"), approximate, publishedKey(frame, document), document, at].join("\u0000");
}

function partyKeys(frame: LinkFrame, row: Visit): readonly string[] {
  if (row.kind === "session") return ["session"];
  const [only, ...others] = row.people.map((name) => personKeys(frame, name, row.from));
  return others.length === 0 ? (only ?? []) : [...new Set([only!, ...others].flat())];
}

/** Months within a day of a stretch; null where it has no two ends or is too long. */
function monthsOf(span: Bounds | null): Months | null {
  if (span?.first == null || span.last == null || daysBetween(span.first, span.last) > LONGEST_DAYS) return null;
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const from = index(span.first) - (span.first.endsWith("-01") ? 1 : 0);
  return {from, to: index(span.last) + (Number(span.last.slice(8)) >= 28 ? 1 : 0)};
}
