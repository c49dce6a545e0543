import {groups} from "d3";
import type {EnergyStatus} from "../../../loaders/types.ts";
import {numberColumn, pairColumns, type CategoryColumn} from "../notebook/categoryColumn.js";
import {groupThousands} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {columnOf, readValue} from "../notebook/rowColumns.js";
import {readPublished} from "../notebook/timeColumns.js";

/** For each table, words on how sure its selected rows are, e.g. "8 dated to the day, 3 roughly, 2 not at all". */
export function certaintyNotes(notebook: Notebook): Readonly<Record<keyof typeof notes, () => string>> {
  const entries = Object.entries(notes).map(([table, {column, format}]) => {
    const {values, counts} = notebook.filtered[table as keyof typeof notes].store.countBy(column(notebook.columns));
    const countOf = (value: string) => counts[values.indexOf(value)] ?? 0;
    return [table, () => format(countOf)];
  });
  return Object.fromEntries(entries) as Readonly<Record<keyof typeof notes, () => string>>;
}

interface Note {
  /** Sorts rows by how sure they are. */
  readonly column: (columns: Notebook["columns"]) => CategoryColumn;
  readonly format: (countOf: (value: string) => number) => string;
}

const notes = {
  visits: {
    column: ({visits}) => pairColumns(visits.size, [columnOf(visits, "start"), columnOf(visits, "end")], sortDates),
    format: (countOf) =>
      joinParts([
        [countOf("day"), "dated to the day"],
        [countOf("rough"), "roughly"],
        [countOf("none"), "not at all"]
      ])
  },
  trade: {
    column: ({trade}) =>
      pairColumns(
        trade.size,
        [columnOf(trade, "approximate"), columnOf(trade, "source")],
        (isRough: boolean, source) => (source === "comment" ? "comment" : isRough ? "rough" : "exact")
      ),
    format: (countOf) =>
      joinParts([
        [countOf("exact"), "exact"],
        [countOf("rough"), "approximate"],
        [countOf("comment"), "claimed by readers"]
      ])
  },
  energy: {
    column: (columns) => {
      const standingOf = standingReader(columns);
      return numberColumn(standings.length, columns.energy.size, (row) => standings.indexOf(standingOf(row)));
    },
    format: (countOf) =>
      joinParts([
        [countOf("0"), "with one status"],
        [countOf("1"), "that moved on"],
        [countOf("2"), "told differently"]
      ])
  },
  comments: {
    column: ({comments}) => {
      const [targets, tones] = [columnOf(comments, "targets"), columnOf(comments, "sentiment")];
      const isSided = (row: number) => (readValue(targets, row) as unknown[]).length > 0;
      return numberColumn(4, comments.size, (row) => (isSided(row) ? 1 : 0) + (readValue(tones, row) === 0 ? 2 : 0));
    },
    format: (countOf) =>
      joinParts([
        [countOf("0") + countOf("2"), "on no side"],
        [countOf("2") + countOf("3"), "of unsure tone"]
      ])
  }
} satisfies Record<string, Note>;

/** How the documents of a project stand to each other: at one, later ones further on, or contrary at one time. */
const standings = ["at one", "further on", "contrary"] as const;

function standingReader({energy, documents}: Notebook["columns"]): (row: number) => (typeof standings)[number] {
  const publishedOn = readPublished(documents);
  const [ids, statuses] = [columnOf(energy, "reports.document"), columnOf(energy, "reports.status")];
  return (row) => {
    const reported = readValue(statuses, row) as EnergyStatus[];
    const told = (readValue(ids, row) as string[])
      .map((id, i) => ({published: publishedOn.get(id) ?? null, status: reported[i]!}))
      // Who only mentions a project does not tell how far it is.
      .filter(({status}) => status !== "mentioned");
    const isOne = (rows: typeof told) => new Set(rows.map(({status}) => status)).size < 2;
    if (isOne(told)) return "at one";
    const isDated = told.every(({published}) => published !== null);
    return isDated && groups(told, ({published}) => published).every(([, rows]) => isOne(rows))
      ? "further on"
      : "contrary";
  };
}

const isDay = (date: string | null) => date === null || /^\d{4}-\d\d-\d\d$/.test(date);

function sortDates(start: string | null, end: string | null): string {
  if (start === null && end === null) return "none";
  return isDay(start) && isDay(end) ? "day" : "rough";
}

function joinParts(parts: readonly (readonly [count: number, words: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${groupThousands(count)} ${words}`)
    .join(", ");
}
