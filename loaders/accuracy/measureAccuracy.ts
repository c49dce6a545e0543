import {runPipeline} from "../pipeline.ts";
import type {ReadOptions} from "../readings/readFiles.ts";
import type {Tables} from "../types.ts";
import {type Counts, countMatches, emptyCounts} from "./countMatches.ts";
import {countTone, macroF1, type ToneCounts} from "./countTone.ts";
import {commentCriteria, energyCriteria, tradeCriteria, visitCriteria} from "./criteria.ts";
import {type LabelledSet, type Labels, readLabelledSets} from "./labels.ts";
import {locateQuotes} from "./locateQuotes.ts";
import {wilsonInterval} from "./wilsonInterval.ts";

/** How one table of one labelled set scores; shares run from 0 to 1 and are null where there is nothing to count. */
export interface TableAccuracy {
  /** Name of the labelled set. */
  readonly set: string;
  /** The table that is scored. */
  readonly table: "visits" | "trade" | "energy" | "comments";
  /** Documents of the set. */
  readonly documents: number;
  /** Rows that readers found. */
  readonly labelled: number;
  /** Rows that Dossier gives. */
  readonly extracted: number;
  /** Rows that both have. */
  readonly found: number;
  /** Share of the extracted rows that are found; null without any. */
  readonly precision: number | null;
  /** Share of the labelled rows that are found; null without any. */
  readonly recall: number | null;
  /** Harmonic mean of both; null where there are no rows at all. */
  readonly f1: number | null;
  /** 95 % interval of `f1`, taken as a share of found rows plus half the wrong ones. */
  readonly f1Interval: readonly [number, number] | null;
  /** F1 of rows with every field right. */
  readonly strictF1: number | null;
  /** Per field: rows found that have it right, of all rows found, with the 95 % interval of the share. */
  readonly fields: readonly {field: string; right: number; of: number; interval: readonly [number, number] | null}[];
  /** Kinds of miss, commonest first. */
  readonly misses: readonly {kind: string; count: number}[];
  /** Mean F1 over the tones of comments; null for other tables. */
  readonly toneMacroF1: number | null;
  /** F1 of targets with their stance; null for other tables. */
  readonly targetF1: number | null;
}

type Table = TableAccuracy["table"];
const tableNames: readonly Table[] = ["visits", "trade", "energy", "comments"];

/** Scores the pipeline on every labelled set of a folder. */
export async function measureAccuracy(folder?: string): Promise<TableAccuracy[]> {
  const accuracy: TableAccuracy[] = [];
  for (const set of readLabelledSets(folder)) accuracy.push(...(await measureSet(set)));
  return accuracy;
}

/** Scores the pipeline on one labelled set, read as if it were a user's folder. */
export async function measureSet(set: LabelledSet, options: ReadOptions = {}): Promise<TableAccuracy[]> {
  const {sourceOf, tables} = await runPipeline(set.documentsFolder, options);
  const counts = Object.fromEntries(tableNames.map((table) => [table, emptyCounts()])) as Record<Table, Counts>;
  const tone: ToneCounts = {confusion: {}, targetsLabelled: 0, targetsExtracted: 0, targetsFound: 0};
  for (const labels of set.labels) {
    const text = sourceOf(labels.document)?.text ?? "";
    countDocument(counts, tone, locateQuotes(labels, text), tables);
  }
  return tableNames.map((table) => summarise(set, table, counts[table], table === "comments" ? tone : null));
}

function countDocument(counts: Record<Table, Counts>, tone: ToneCounts, labels: Labels, tables: Tables): void {
  const comments = tables.comments.filter(({document}) => document === labels.document);
  countMatches(counts.visits, labels.visits, reportedBy(tables.visits, labels.document), visitCriteria);
  countMatches(counts.trade, labels.trade, reportedBy(tables.trade, labels.document), tradeCriteria);
  countMatches(counts.energy, labels.energy, reportedBy(tables.energy, labels.document), energyCriteria);
  countMatches(counts.comments, labels.comments, comments, commentCriteria);
  countTone(tone, labels.comments, comments);
}

/** The rows as one document reports them: the report's status, dates and evidence stand over the row's. */
function reportedBy<Row extends {readonly reports: readonly {readonly document: string}[]}>(
  rows: readonly Row[],
  document: string
): (Row & Row["reports"][number])[] {
  return rows.flatMap((row) =>
    row.reports.filter((r) => r.document === document).map((report) => ({...row, ...report}))
  );
}

function summarise(set: LabelledSet, table: Table, counts: Counts, tone: ToneCounts | null): TableAccuracy {
  const {labelled, extracted, found, strict, right, misses} = counts;
  return {
    set: set.name,
    table,
    documents: set.labels.length,
    labelled,
    extracted,
    found,
    precision: share(found, extracted),
    recall: share(found, labelled),
    f1: share(2 * found, labelled + extracted),
    f1Interval: wilsonInterval(found, (labelled + extracted) / 2),
    strictF1: share(2 * strict, labelled + extracted),
    fields: Object.entries(right).map(([field, n]) => ({
      field,
      right: n,
      of: found,
      interval: wilsonInterval(n, found)
    })),
    misses: Object.entries(misses)
      .map(([kind, count]) => ({kind, count}))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    toneMacroF1: tone && macroF1(tone.confusion),
    targetF1: tone && share(2 * tone.targetsFound, tone.targetsLabelled + tone.targetsExtracted)
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
