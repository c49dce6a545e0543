import type {Target, Visit} from "../../../loaders/types.ts";
import {joinColumns, pairColumns, type CategoryColumn} from "./categoryColumn.js";
import type {PackedTables} from "./packedTables.js";
import {columnOf, type RowColumns} from "./rowColumns.js";
import type {Field} from "../selection/selection.js";
import type {TimeExtent} from "../selection/timeExtent.js";
import {spanTimes, toldTimes} from "./timeColumns.js";

/** What the selection can ask of a table's rows. */
export interface TableColumns {
  /** Number of rows. */
  readonly size: number;
  /** When each row took place; null where unknown. */
  readonly times: readonly (TimeExtent | null)[];
  /** Values by field; a field that the table lacks does not filter it. */
  readonly categories: Readonly<Partial<Record<Field, CategoryColumn>>>;
}

type Columns = PackedTables["tables"];

/** What the selection asks of a table. */
export function readTableColumns(
  tables: Columns,
  name: "visits" | "trade" | "energy" | "comments" | "documents"
): TableColumns {
  const table = tables[name];
  return {size: table.size, ...readers[name](table, tables.documents)};
}

/** A direction of travel or trade, e.g. "RUS>PAK"; an end that is not told is empty. */
function formatRoute(from: string | null, to: string | null): string {
  return `${from ?? ""}>${to ?? ""}`;
}

/**
 * A visit's direction: "?>PAK" where a visitor's country is not told, ">PAK" for a meeting, at which nobody is the
 * visitor.
 */
export function formatVisitRoute({kind, from, to}: Pick<Visit, "kind" | "from" | "to">): string {
  return formatRoute(from ?? (kind === "visit" ? "?" : null), to);
}

type Reader = (table: RowColumns, documents: RowColumns) => Omit<TableColumns, "size">;

const readers: Readonly<Record<"visits" | "trade" | "energy" | "comments" | "documents", Reader>> = {
  visits: (table) => ({
    times: spanTimes(table, ["start", "end"]),
    categories: {
      country: join(table, ["from", "to"]),
      route: readVisitRoutes(table),
      person: join(table, ["people", "with"]),
      document: join(table, ["reports.document"]),
      status: join(table, ["status"])
    }
  }),
  trade: (table, documents) => ({
    times: toldTimes(table, documents, {told: "period", document: "reports.document"}),
    categories: {
      country: join(table, ["from", "to"]),
      route: pairColumns(table.size, [columnOf(table, "from"), columnOf(table, "to")], formatRoute),
      document: join(table, ["reports.document"]),
      measure: join(table, ["measure"])
    }
  }),
  energy: (table, documents) => ({
    times: toldTimes(table, documents, {told: "agreed", document: "reports.document"}),
    categories: {
      country: join(table, ["countries"]),
      document: join(table, ["reports.document"]),
      energy: join(table, ["status"])
    }
  }),
  comments: (table) => ({
    times: spanTimes(table, ["posted", "posted"]),
    categories: {
      country: join(table, ["targets"], ({target}: Target) => (/^[A-Z]{3}$/.test(target) ? target : null)),
      document: join(table, ["document"]),
      tone: join(table, ["label"]),
      target: join(table, ["targets"], ({target}: Target) => target)
    }
  }),
  documents: (table) => ({
    times: spanTimes(table, ["published", "published"]),
    categories: {document: join(table, ["id"])}
  })
};

function join(table: RowColumns, names: readonly string[], format?: (value: never) => string | null): CategoryColumn {
  return joinColumns(table.size, names.map((name) => columnOf(table, name)), format); // prettier-ignore
}

function readVisitRoutes(table: RowColumns): CategoryColumn {
  const [kind, from, to] = ["kind", "from", "to"].map((name) => columnOf(table, name));
  const origins = pairColumns(table.size, [kind!, from!], (kind: Visit["kind"], from: string | null) =>
    formatVisitRoute({kind, from, to: null})
  );
  return pairColumns(table.size, [origins, to!], (origin: string, to: string | null) => origin + (to ?? ""));
}
