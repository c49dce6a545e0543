import type {Comment, EnergyProject, Tables, TradeFigure, Visit} from "../../loaders/types.ts";
import type {CategoryColumn} from "./columnStore.js";
import {parseEdtf} from "./edtf.js";
import type {Field} from "./selection.js";
import {findTimeExtent, type TimeExtent} from "./timeExtent.js";

/** What the selection can ask of a table's rows. */
export interface TableColumns {
  readonly size: number;
  /** When each row took place; null where unknown. */
  readonly times: readonly (TimeExtent | null)[];
  /** Values by field; a field that the table lacks does not filter it. */
  readonly categories: Readonly<Partial<Record<Field, CategoryColumn>>>;
}

type Values = string | null | readonly (string | null)[];
type Reader<Row> = {
  readonly time: (row: Row) => TimeExtent | null;
  readonly values: Partial<Record<Field, (row: Row) => Values>>;
};

/** Columns of a table; `publishedOn` gives the documents' dates, for rows that have none of their own. */
export function readTableColumns(
  tables: Tables,
  name: "visits" | "trade" | "energy" | "comments" | "documents",
  publishedOn: ReadonlyMap<string, string | null>
): TableColumns {
  const readers = {visits: visitReader, trade: tradeReader, energy: energyReader, comments: commentReader};
  const reader = name === "documents" ? documentReader : readers[name](publishedOn);
  return readColumns(tables[name], reader as Reader<object>);
}

/** A direction of travel or trade, e.g. "RUS>PAK"; an end that is not told is empty. */
export function formatRoute(from: string | null, to: string | null): string {
  return `${from ?? ""}>${to ?? ""}`;
}

/** A visit's direction: "?>PAK" where a visitor's country is not told, ">PAK" for a meeting, at which nobody is the visitor. */
export function formatVisitRoute({kind, from, to}: Pick<Visit, "kind" | "from" | "to">): string {
  return formatRoute(from ?? (kind === "visit" ? "?" : null), to);
}

/** Distinct values of a list of rows as codes, in order of first appearance. */
export function encodeCategories(rows: readonly Values[]): CategoryColumn {
  const codeOf = new Map<string, number>();
  const offsets = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((values, row) => {
    const distinct = new Set(
      Array.isArray(values) ? (values as readonly (string | null)[]) : [values as string | null]
    );
    for (const value of distinct) {
      if (value === null) continue;
      if (!codeOf.has(value)) codeOf.set(value, codeOf.size);
      codes.push(codeOf.get(value)!);
    }
    offsets[row + 1] = codes.length;
  });
  return {values: [...codeOf.keys()], offsets, codes: Uint32Array.from(codes)};
}

function readColumns<Row extends object>(rows: readonly Row[], {time, values}: Reader<Row>): TableColumns {
  const entries = Object.entries(values).map(([field, read]) => [field, encodeCategories(rows.map(read))]);
  return {
    size: rows.length,
    times: rows.map(time),
    categories: Object.fromEntries(entries)
  };
}

const documentsOf = ({reports}: {readonly reports: readonly {readonly document: string}[]}) =>
  reports.map(({document}) => document);

const visitReader = (): Reader<Visit> => ({
  time: ({start, end}) => findTimeExtent(start, end),
  values: {
    country: ({from, to}) => [from, to],
    route: formatVisitRoute,
    person: (visit) => [...visit.people, ...visit.with],
    document: documentsOf,
    status: ({status}) => status
  }
});

const tradeReader = (publishedOn: ReadonlyMap<string, string | null>): Reader<TradeFigure> => ({
  time: (figure) => findTimeExtent(figure.period, figure.period) ?? reportedExtent(documentsOf(figure), publishedOn),
  values: {
    country: ({from, to}) => [from, to],
    route: ({from, to}) => formatRoute(from, to),
    document: documentsOf,
    measure: ({measure}) => measure
  }
});

const energyReader = (publishedOn: ReadonlyMap<string, string | null>): Reader<EnergyProject> => ({
  time: (project) =>
    findTimeExtent(project.agreed, project.agreed) ?? reportedExtent(documentsOf(project), publishedOn),
  values: {country: ({countries}) => countries, document: documentsOf, energy: ({status}) => status}
});

const commentReader = (publishedOn: ReadonlyMap<string, string | null>): Reader<Comment> => ({
  time: ({posted, document}) => findTimeExtent(posted, posted) ?? reportedExtent([document], publishedOn),
  values: {
    country: ({targets}) => targets.map(({target}) => target).filter((target) => /^[A-Z]{3}$/.test(target)),
    document: ({document}) => document,
    tone: ({label}) => label,
    target: ({targets}) => targets.map(({target}) => target)
  }
});

const documentReader: Reader<Tables["documents"][number]> = {
  time: ({published}) => findTimeExtent(published, published),
  values: {document: ({id}) => id}
};

/** A row without a date of its own may belong to its documents' days, and is never surely anywhere. */
function reportedExtent(ids: readonly string[], publishedOn: ReadonlyMap<string, string | null>): TimeExtent | null {
  const bounds = ids.flatMap((id) => parseEdtf(publishedOn.get(id) ?? null) ?? []);
  if (bounds.length === 0) return null;
  const earliestStart = Math.min(...bounds.map(({first}) => first));
  const latestEnd = Math.max(...bounds.map(({last}) => last));
  return {earliestStart, latestStart: Infinity, earliestEnd: -Infinity, latestEnd, vague: true, told: "both"};
}
