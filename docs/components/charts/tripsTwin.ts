import {ascending, groups, sum} from "d3";
import type {Visit} from "../../../loaders/types.ts";
import type {TableTwin} from "./chartFigure.js";
import {formatCountry} from "../labels.js";
import {pairColumns} from "../notebook/categoryColumn.js";
import type {Counts} from "../notebook/categoryCounts.js";
import type {Notebook} from "../notebook/notebook.js";
import {columnOf} from "../notebook/rowColumns.js";
import {outcomeOf, outcomeWords, type TripOutcome} from "./tripArcs.js";

const outcomes = Object.keys(outcomeWords) as readonly TripOutcome[];

/** Makes the table of the selected directions of travel: the busiest first, each with its trips by what became of them. */
export function tripsTwin(notebook: Notebook): () => TableTwin {
  // Counts follow each step of a drag: only where somebody looks at them.
  let counts: Counts | null = null;
  return () => {
    const trips = listTrips((counts ??= countTrips(notebook)));
    const directions = groups(trips, ({route}) => route);
    directions.sort(([a, rowsA], [b, rowsB]) => countOf(rowsB) - countOf(rowsA) || ascending(a, b));
    return {
      columns: ["From", "To", ...outcomes.map((outcome) => outcomeWords[outcome])],
      rows: directions.map(([route, rows]) => [
        ...route.split(">").map((code) => nameEnd(code, notebook)),
        ...outcomes.map((outcome) => countOf(rows.filter((row) => row.outcome === outcome)))
      ])
    };
  };
}

interface TripCount {
  readonly route: string;
  readonly outcome: TripOutcome;
  readonly count: number;
}

function countTrips({columns, filtered}: Notebook): Counts {
  const keys = pairColumns(
    columns.visits.size,
    [filtered.visits.categories.route!, columnOf(columns.visits, "status")],
    (route: string, status: Visit["status"]) => (route.startsWith(">") ? null : `${route} ${outcomeOf[status]}`)
  );
  return filtered.visits.store.countBy(keys);
}

function listTrips({values, counts}: Counts): TripCount[] {
  return values.flatMap((key, code) => {
    const [route, outcome] = key.split(" ") as [string, TripOutcome];
    return counts[code]! > 0 ? [{route, outcome, count: counts[code]!}] : [];
  });
}

function countOf(rows: readonly TripCount[]): number {
  return sum(rows, ({count}) => count);
}

function nameEnd(code: string, notebook: Notebook): string {
  return code === "" || code === "?" ? "not told" : formatCountry(code, notebook);
}
