import {parseEdtf} from "../edtf.js";
import {columnOf, readValue, type RowColumns} from "./rowColumns.js";
import {findTimeExtent, type TimeExtent} from "../selection/timeExtent.js";

/** When rows took place that have a first and a last day; rows with equal dates share an extent. */
export function spanTimes(table: RowColumns, [first, last]: readonly [string, string]): (TimeExtent | null)[] {
  const [start, end] = [columnOf(table, first), columnOf(table, last)];
  const found = new Map<number, TimeExtent | null>();
  return Array.from({length: table.size}, (_, row) => {
    const [a, b] = [start.codes[row]!, end.codes[row]!];
    const key = a * end.values.length + b;
    if (!found.has(key)) found.set(key, findTimeExtent(start.values[a] as string, end.values[b] as string));
    return found.get(key)!;
  });
}

/**
 * When rows took place that have one date, or else may have taken place on the days on which their documents were
 * published.
 */
export function toldTimes(
  table: RowColumns,
  documents: RowColumns,
  {told, document}: {told: string; document: string}
): (TimeExtent | null)[] {
  const [dates, reports] = [columnOf(table, told), columnOf(table, document)];
  const extents = dates.values.map((date) => findTimeExtent(date as string | null, date as string | null));
  const publishedOn = readPublished(documents);
  const reported = reports.values.map((id) => reportedExtent([id as string], publishedOn));
  return Array.from({length: table.size}, (_, row) => {
    const extent = extents[dates.codes[row]!];
    if (extent) return extent;
    if (!reports.offsets) return reported[reports.codes[row]!]!;
    const [from, to] = [reports.offsets[row]!, reports.offsets[row + 1]!];
    if (to - from === 1) return reported[reports.codes[from]!]!;
    return reportedExtent(readValue(reports, row) as string[], publishedOn);
  });
}

/** When each document was published, by its id; null where that is unknown. */
export function readPublished(documents: RowColumns): Map<string, string | null> {
  const [ids, published] = [columnOf(documents, "id"), columnOf(documents, "published")];
  return new Map(
    Array.from({length: documents.size}, (_, row) => [
      readValue(ids, row) as string,
      readValue(published, row) as string
    ])
  );
}

/** A row without a date of its own may belong to its documents' days, and is never surely anywhere. */
function reportedExtent(ids: readonly string[], publishedOn: ReadonlyMap<string, string | null>): TimeExtent | null {
  const bounds = ids.flatMap((id) => parseEdtf(publishedOn.get(id) ?? null) ?? []);
  if (bounds.length === 0) return null;
  const earliestStart = Math.min(...bounds.map(({first}) => first));
  const latestEnd = Math.max(...bounds.map(({last}) => last));
  return {earliestStart, latestStart: Infinity, earliestEnd: -Infinity, latestEnd, vague: true, told: "both"};
}
