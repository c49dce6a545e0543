import {boundsOf, overlaps} from "../annotate/dates/edtf.ts";
import {foldUnit} from "../annotate/quantities/unitLexicon.ts";
import {remembered} from "../remembered.ts";
import type {TradeFigure, TradeMeasure, TradeReport, TradeStatus} from "../types.ts";
import type {KeyedRow} from "./groupRows.ts";
import type {LinkFrame} from "./linkFrame.ts";
import {mergeAlike} from "./mergeAlike.ts";
import {foldName} from "./names.ts";
import {latestStatus, mergeEvidence, sortReports} from "./reports.ts";
import {bestValue, mergeConflicts, narrowDates, rankValues, supported} from "./support.ts";

/** Statistics of which two sources give rival values; of loans and deals there can be many. */
const STATISTICS: ReadonlySet<TradeMeasure> = new Set(["bilateral trade", "export", "import"]);
const GIFTS: ReadonlySet<TradeMeasure> = new Set(["aid", "debt", "investment"]);
const STATUSES: readonly TradeStatus[] = ["offered", "requested", "planned", "reported"];
/** Part of a value by which two exact figures, and two of which one is "about", may differ and be one. */
const EXACT_TOLERANCE = 0.005;
const ABOUT_TOLERANCE = 0.05;
/** Part of a value by which none is rounded that is told with two digits. */
const MOST_ROUNDED = 0.1;

type Amount = Pick<TradeFigure, "value" | "approximate">;

/** Merges rows that are one figure: the same value, or a rival value for the same statistic. */
export function linkTrade(frame: LinkFrame, rows: readonly TradeFigure[]): readonly TradeFigure[] {
  return mergeAlike(rows, {keyRow, finerKeys, likeness, isTwin, merge: (same) => mergeTrade(frame, same)});
}

/** A figure with the words that tell whether another is the same. */
interface KeyedFigure extends KeyedRow<TradeFigure> {
  /** What it is counted in, by `unitKey`. */
  readonly unit: string;
  /** The goods, folded. */
  readonly item: string;
}

/** Rows that may be one share the value to its first digits, or the parties and the period of a statistic. */
function keyRow(row: TradeFigure): KeyedFigure {
  const unit = unitKey(row.unit);
  const kind = `${row.source}|${row.measure}|${unit}`;
  const size = Math.round(Math.log(Math.abs(row.value) + 1) * 10);
  const keys = [`${kind}|${size}`, `${kind}|${size + 1}`];
  if (STATISTICS.has(row.measure) && row.period !== null)
    keys.push(`${kind}|${row.from ?? ""}|${row.to ?? ""}|${row.period}`);
  return {row, content: JSON.stringify(row), keys, unit, item: foldName(row.item)};
}

/** Rows that are one share a word for the goods, and mostly a party and the first digits. */
function finerKeys({item, row: {value, from, to}}: KeyedFigure): readonly string[] {
  const words = item.split(" ");
  const digits = value.toPrecision(2);
  return words.flatMap((word) => [`${word}|${digits}`, `${word}|${from ?? ""}|${to ?? ""}`]);
}

function likeness(one: KeyedFigure, other: KeyedFigure): number {
  const [a, b] = [one.row, other.row];
  const parties = partyLikeness(a, b);
  if (parties === 0 || a.measure !== b.measure || a.source !== b.source) return 0;
  const item = one.unit === other.unit ? itemLikeness(one.item, other.item) : 0;
  const period = item === 0 ? 0 : periodLikeness(a, b);
  if (period === 0) return 0;
  if (isSameValue(a, b)) return 10 + period + item + parties;
  const isRival = STATISTICS.has(a.measure) && a.status === b.status && period === 2 && item === 2 && parties === 2;
  return isRival && !tellsBoth(a, b) ? 1 : 0;
}

/** A document that gives both values means two different things by them. */
function tellsBoth(a: TradeFigure, b: TradeFigure): boolean {
  return a.reports.some(({document}) => b.reports.some((report) => report.document === document));
}

/** "5 million for wells and 5 million for schools" are two gifts, whatever else of one document may be one row. */
function isTwin({row: a, item}: KeyedFigure, {row: b, item: other}: KeyedFigure): boolean {
  if (GIFTS.has(a.measure)) return false;
  return a.value === b.value && a.status === b.status && a.period === b.period && item === other;
}

/** Equal within rounding: to the digits that the rounder of the two gives, or a little more for "about". */
function isSameValue(a: Amount, b: Amount): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  if (low === high) return true;
  const apart = (high - low) / Math.abs(high);
  if (apart <= (a.approximate || b.approximate ? ABOUT_TOLERANCE : EXACT_TOLERANCE)) return true;
  if (apart > MOST_ROUNDED) return false;
  const digits = Math.max(Math.min(digitsOf(low), digitsOf(high)), 2);
  return low.toPrecision(digits) === high.toPrecision(digits);
}

function digitsOf(value: number): number {
  return value.toExponential().replace(/e.*|[^\d]/g, "").length;
}

/** 2 for the same period, 1 where one is unknown or they overlap, 0 where they are apart. */
function periodLikeness({period: a}: TradeFigure, {period: b}: TradeFigure): number {
  if (a === null || b === null) return a === b ? 1.5 : 1;
  if (a === b) return 2;
  if (JSON.stringify(boundsOf(a)) === JSON.stringify(boundsOf(b))) return 2;
  return overlaps(a, b) ? 1 : 0;
}

/** 2 for the same parties, 1 where one is unknown, 0 for others. */
function partyLikeness(a: TradeFigure, b: TradeFigure): number {
  if (isOther(a.from, b.from) || isOther(a.to, b.to)) return 0;
  return a.from === b.from && a.to === b.to ? 2 : 1;
}

function isOther(a: string | null, b: string | null): boolean {
  return a !== b && a !== null && b !== null;
}

/** By their folded words: 2 for the same goods, 1 where the words overlap or one is only "goods", 0 for different goods. */
function itemLikeness(x: string, y: string): number {
  if (x === y) return 2;
  const general = ["goods", "trade", "goods and services", ""];
  if (general.includes(x) && general.includes(y)) return 2;
  const words = new Set(x.split(" "));
  return y.split(" ").some((word) => word.length > 2 && words.has(word)) ? 1 : 0;
}

/** Money by its code, things by their noun: "attack helicopters" and "helicopters" are one. */
const unitKey = remembered((unit) => {
  const folded = foldUnit(unit);
  const isFixed = /^[A-Z]{3}$/.test(unit) || / per day$/.test(folded);
  return isFixed ? folded : (foldName(folded).split(" ").at(-1) ?? "").replace(/(?<=\p{L}{3})s$/u, "");
});

function mergeTrade(frame: LinkFrame, rows: readonly TradeFigure[]): TradeFigure {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return first!;
  const told = rows.flatMap(toldValues);
  const {value, approximate, conflicts} = settleValue(frame, told);
  const reports = mergeReports(frame, told, value);
  const period = narrowDates(
    frame,
    "period",
    supported(rows, (row) => row.period)
  );
  const kept = rows.flatMap((row) => row.conflicts.filter(({field}) => field !== "value"));
  return {
    id: "",
    measure: first.measure,
    item: bestValue(frame, rows, ({item}) => item) ?? "",
    value,
    unit: bestValue(frame, rows, ({unit}) => unit) ?? "",
    approximate,
    period: period.value,
    from: bestValue(frame, rows, ({from}) => from),
    to: bestValue(frame, rows, ({to}) => to),
    status: latestStatus(frame, reports, STATUSES),
    source: first.source,
    reports,
    conflicts: mergeConflicts([...kept, ...period.conflicts, ...conflicts])
  };
}

/** What one report gives as the value. */
interface ToldValue extends Amount {
  readonly report: TradeReport;
}

/** A report with a value of its own gives that as exact: which it was is no longer known. */
function toldValues(row: TradeFigure): readonly ToldValue[] {
  return row.reports.map((report) => {
    const value = report.value ?? row.value;
    return {report, value, approximate: row.approximate && report.value === undefined};
  });
}

/** The value that most documents give, the latest among equals; an exact one near it stands for "about". */
function settleValue(frame: LinkFrame, told: readonly ToldValue[]): Amount & Pick<TradeFigure, "conflicts"> {
  const ranked = rankValues(
    frame,
    told.map(({value, report}) => ({value, documents: [report.document]}))
  );
  const isExact = (value: number): boolean => told.some((one) => one.value === value && !one.approximate);
  const best = ranked[0]?.value ?? 0;
  const likeliest = {value: best, approximate: !isExact(best)};
  const sharp = ranked.find(({value}) => isExact(value) && isSameValue(likeliest, {value, approximate: false}));
  const settled = {value: sharp?.value ?? best, approximate: sharp === undefined};
  const rivals = ranked.filter(({value}) => !isSameValue(settled, {value, approximate: !isExact(value)}));
  return {...settled, conflicts: rivals.map(({value, documents}) => ({field: "value", value, documents}))};
}

function mergeReports(
  frame: LinkFrame,
  told: readonly {readonly report: TradeReport; readonly value: number}[],
  rowValue: number
): readonly TradeReport[] {
  const merged = new Map<string, TradeReport>();
  for (const {report, value} of told) {
    const {document, status} = report;
    const key = JSON.stringify([document, status, value]);
    const evidence = mergeEvidence([...(merged.get(key)?.evidence ?? []), ...report.evidence]);
    merged.set(key, {document, status, ...(value === rowValue ? {} : {value}), evidence});
  }
  return sortReports(frame, [...merged.values()]);
}
