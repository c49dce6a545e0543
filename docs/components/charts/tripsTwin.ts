import {rollups, sum} from "d3";
import type {Visit} from "../../../loaders/types.ts";
import type {TableTwin} from "./chartFigure.js";
import {formatCountry} from "../labels.js";
import {pairColumns} from "../notebook/categoryColumn.js";
import type {Notebook} from "../notebook/notebook.js";
import {columnOf} from "../notebook/rowColumns.js";
import {outcomeOf, outcomeWords, type TripOutcome} from "./tripArcs.js";

const outcomes = Object.keys(outcomeWords) as readonly TripOutcome[];

/** Makes the table of the selected directions of travel: the busiest first, each with its trips by what became of them. */
export function tripsTwin(notebook: Notebook): () => TableTwin {
  const {columns, filtered} = notebook;
  const keys = pairColumns(
    columns.visits.size,
    [filtered.visits.categories.route!, columnOf(columns.visits, "status")],
    (route: string, status: Visit["status"]) => (route.startsWith(">") ? null : `${route} ${outcomeOf[status]}`)
  );
  const {values, counts} = filtered.visits.store.countBy(keys);
  return () => {
    const trips = values.flatMap((key, code) => {
      const [route, outcome] = key.split(" ") as [string, TripOutcome];
      return counts[code]! > 0 ? [{route, outcome, count: counts[code]!}] : [];
    });
    const countOf = (rows: typeof trips, outcome?: TripOutcome) =>
      sum(rows, (row) => (outcome && row.outcome !== outcome ? 0 : row.count));
    const directions = rollups(trips, (rows) => rows, ({route}) => route); // prettier-ignore
    directions.sort(([a, rowsA], [b, rowsB]) => countOf(rowsB) - countOf(rowsA) || (a < b ? -1 : 1));
    return {
      columns: ["From", "To", ...outcomes.map((outcome) => outcomeWords[outcome])],
      rows: directions.map(([route, rows]) => [
        ...route.split(">").map((code) => nameEnd(code, notebook)),
        ...outcomes.map((outcome) => countOf(rows, outcome))
      ])
    };
  };
}

function nameEnd(code: string, notebook: Notebook): string {
  return code === "" || code === "?" ? "not told" : formatCountry(code, notebook);
}
