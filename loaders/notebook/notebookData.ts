import {documentPage} from "../../docs/components/notebook/documentPage.ts";
import type {PublishedChanges} from "../../docs/components/tables/changeList.ts";
import type {OwnTableData} from "../../docs/components/tables/ownTable.ts";
import {ownTables} from "../extract/ownTables.ts";
import {readLabelledSets} from "../accuracy/labels.ts";
import {measureSet, type TableAccuracy} from "../accuracy/measureAccuracy.ts";
import {compareTables} from "../diff/compareTables.ts";
import {areOfOtherDocuments, publishedRows, readPublished} from "../diff/publishedRows.ts";
import {documentsFolder} from "../documentsFolder.ts";
import {formatProblem} from "../formatProblem.ts";
import {runPipeline, type PipelineResult} from "../pipeline.ts";
import {checkSettings} from "../publish/checkSettings.ts";
import {packageFiles} from "../publish/packageFiles.ts";
import {publish} from "../publish/publish.ts";
import {PUBLISH_FILE, readPublishSettings} from "../publish/publishSettings.ts";
import {tableSchemas} from "../schema.ts";
import type {Reading} from "../readings/reading.ts";
import {CACHE_FOLDER, openReadingCache} from "../readings/readingCache.ts";
import type {SourceDocument, Tables} from "../types.ts";
import {formatCsv} from "../write/formatTable.ts";
import {readCountries} from "./countries.ts";
import {packTables, type PackedFiles} from "./packTables.ts";

interface NotebookData {
  readonly tables: Tables;
  readonly own: PipelineResult["ownTables"];
  readonly sources: ReadonlyMap<string, SourceDocument>;
}

// One process may run every loader over the same folder (see runLoaders): the folder is read for the first of them.
let data: Promise<NotebookData> | undefined;
const known = new Map<string, Reading>();

// What a loader prints that somebody runs by itself may be given away.
let forPublishing = true;

/** Who will see what the loaders print. */
export interface Audience {
  /** True where it is given away, and so may hold only what `data/publish.yaml` allows. */
  readonly publish: boolean;
}

/** Makes the next loader read the folder again; of its documents, only those that have changed. */
export function rereadDocuments(audience: Audience): void {
  forPublishing = audience.publish;
  data = undefined;
}

async function readNotebookData(): Promise<NotebookData> {
  const settings = await readPublishSettings();
  const read = await runPipeline(documentsFolder(), {known, cache: openReadingCache(CACHE_FOLDER)});
  const problems = [...read.tables.problems, ...checkSettings(read, settings)];
  const result = {...read, tables: {...read.tables, problems}};
  const {tables, ownTables: own, sources} = forPublishing ? publish(result, settings) : result;
  return {tables, own, sources: new Map(sources.map((source) => [documentPage(source.id), source]))};
}

function notebookData(): Promise<NotebookData> {
  return (data ??= readNotebookData());
}

/** Prints one table as JSON, for a page to attach. */
export async function printTable(name: keyof Tables): Promise<void> {
  const {tables} = await notebookData();
  process.stdout.write(JSON.stringify(tables[name]));
}

/** Prints the tables' columns, for all pages to attach. */
export async function printColumns(): Promise<void> {
  process.stdout.write((await packNotebook()).columns);
}

/** Prints the sentences that the tables' rows rest on, for pages to fetch parts of. */
export async function printEvidence(): Promise<void> {
  process.stdout.write((await packNotebook()).evidence);
}

async function packNotebook(): Promise<PackedFiles> {
  return packTables((await notebookData()).tables, readCountries());
}

/** Prints one table as CSV, for readers to download. */
export async function printCsv(name: keyof Tables): Promise<void> {
  const {tables} = await notebookData();
  process.stdout.write(formatCsv(tables[name], tableSchemas[name]));
}

/** Prints how the tables differ from those published last, as they would be published; null where none are. */
export async function printChanges(): Promise<void> {
  const before = await readPublished("dist/data");
  const now = publishedRows(await runPipeline(documentsFolder(), {known}), await readPublishSettings());
  const changes: PublishedChanges | null = before && {
    changes: compareTables(before, now),
    areOfOtherDocuments: areOfOtherDocuments(before, now)
  };
  process.stdout.write(JSON.stringify(changes));
}

/** Prints a table of one's own with its columns, for its page; throws where there is no table of that name. */
export async function printOwnTable(name: string): Promise<void> {
  const table = ownTables.find((own) => own.name === name);
  if (!table) throw new Error(`no such table: ${name}`);
  const {own, sources} = await notebookData();
  const titles = Object.fromEntries([...sources.values()].map(({id, title}) => [id, title ?? id]));
  const countries = Object.fromEntries(Object.entries(readCountries()).map(([code, {name}]) => [code, name]));
  const data: OwnTableData = {title: table.title, fields: table.fields, rows: own[name] ?? [], titles, countries};
  process.stdout.write(JSON.stringify(data));
}

// Neither the rules nor the tests' documents change while a process lives, and an edit should show at once.
const measured = new Map<string, readonly TableAccuracy[]>();

/** Prints how the tables score on the labelled documents, for the accuracy page. */
export async function printAccuracy(): Promise<void> {
  const accuracy: TableAccuracy[] = [];
  for (const set of readLabelledSets()) {
    const kept = set.documentsFolder.startsWith("tests/") ? measured.get(set.name) : undefined;
    const rows = kept ?? (await measureSet(set, {known, cache: openReadingCache(CACHE_FOLDER)}));
    measured.set(set.name, rows);
    accuracy.push(...rows);
  }
  process.stdout.write(JSON.stringify(accuracy));
}

/**
 * Prints a document as read (its text and the spans over it) as JSON; throws where no document has a page of that name.
 */
export async function printText(page: string): Promise<void> {
  const {sources} = await notebookData();
  const source = sources.get(page);
  if (!source) throw new Error(`no such document: ${page}`);
  process.stdout.write(JSON.stringify(source));
}

/** Problems of the project's own files rather than of documents. */
const OF_THE_PROJECT: ReadonlySet<string> = new Set(["lexicon-row", "unknown-file"]);

/** The files of a data package of the tables, by path; tells on stderr what its publisher may have overlooked. */
export async function readPackageFiles(): Promise<ReadonlyMap<string, string>> {
  const {tables, own, sources} = await notebookData();
  const settings = await readPublishSettings();
  const warnings = tables.problems.filter(({code}) => OF_THE_PROJECT.has(code)).map(formatProblem);
  if (sources.size === 0) warnings.push(`warning: ${documentsFolder()} holds no .txt, .md or .html file to read`);
  if (settings.package.licence === null)
    warnings.push(
      `warning: ${PUBLISH_FILE}: its licence is for other documents: these tables are published without one`
    );
  process.stderr.write(warnings.map((warning) => `${warning}\n`).join(""));
  return packageFiles({tables, ownTables: own, sources: [...sources.values()]}, settings);
}

/** Names of the documents' pages, as `documentPage` gives them. */
export async function findDocumentPages(): Promise<readonly string[]> {
  const {sources} = await notebookData();
  return [...sources.keys()];
}
