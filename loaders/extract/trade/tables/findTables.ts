import type {SourceDocument, Span} from "../../../types.ts";

/** One field of a table's row. */
export interface Cell extends Span {
  /** Its text without the marks around it. */
  readonly text: string;
}

/** A row with a name in its first field and figures in the others. */
export interface Row extends Span {
  /** The first field. */
  readonly label: Cell;
  /** The other fields, from left to right. */
  readonly figures: readonly Cell[];
}

/** Rows of figures that stand together in a text. */
export interface Table {
  /** The lines above it, nearest last. */
  readonly caption: readonly Span[];
  /** What stands over the columns, the last over the last; empty where nothing does. */
  readonly header: readonly Cell[];
  /** Its rows, from top to bottom. */
  readonly rows: readonly Row[];
}

/** "1,044.6", "ISK 47.2bn", "-7.8%", or a field left open. */
const NUMBER =
  "[^\\p{L}\\d]{0,3}(?:[\\p{L}$€£¥₹]{1,4}[$.]? ?)?\\d[\\d.,\\s]{0,20}(?: ?[\\p{L}%]{1,8}){0,2}[*)\\]]{0,2}";
const FIGURE = new RegExp(`^(?:${NUMBER}|[-–—.*]{1,3}|n\\/?a|nil)?$`, "iu");
const RULE = /^[\s|:+=_-]+$/;
const FEWEST_ROWS = 2;
const LONGEST_CAPTION = 4;
const LONGEST_NAME = 60;

/** A line's fields; of a table that a page gives field by field, those of all lines of a row. */
interface Line extends Span {
  readonly cells: readonly Cell[];
}

/** The tables of an article, told by lines of a name and figures; its readers' comments hold none. */
export function findTables({text, comments}: Pick<SourceDocument, "text" | "comments">): Table[] {
  const tables: Table[] = [];
  let above: Line[] = [];
  let header: readonly Cell[] = [];
  let rows: Row[] = [];
  const close = () => {
    if (rows.length >= FEWEST_ROWS) tables.push({caption: above.slice(-LONGEST_CAPTION), header, rows});
    if (rows.length > 0) [above, header, rows] = [[], [], []];
  };
  for (const line of joinFields(linesOf(text.slice(0, comments[0]?.start ?? text.length)))) {
    const row = rowOf(line);
    if (row !== null) {
      if (header.length === 0 && rows.length === 0) header = fieldsAbove(above, row.figures.length);
      rows.push(row);
    } else {
      close();
      if (line.cells.length > 1) header = line.cells;
      else above.push(line);
    }
  }
  close();
  return tables;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const written of text.split("\n")) {
    const cells = written.trim() === "" || RULE.test(written) ? [] : cellsOf(written, start);
    if (cells.length > 0) lines.push({cells, start, end: start + written.trimEnd().length});
    start += written.length + 1;
  }
  return lines;
}

/** Of a table whose fields stand on a line each, a name and the figures below it become one line. */
function joinFields(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const [cell, ...others] = line.cells;
    const last = joined.at(-1);
    const isFigure = others.length === 0 && cell !== undefined && /\d/.test(cell.text) && FIGURE.test(cell.text);
    const isNamed =
      last !== undefined && last.cells[0]!.text.length <= LONGEST_NAME && !/[.!?:]$/.test(last.cells[0]!.text);
    if (isFigure && isNamed)
      joined[joined.length - 1] = {cells: [...last.cells, cell], start: last.start, end: line.end};
    else joined.push(line);
  }
  return joined;
}

/** What stands over the columns where it, too, is given field by field. */
function fieldsAbove(above: readonly Line[], columns: number): Cell[] {
  const fields = above.slice(-columns).flatMap(({cells}) => cells);
  return fields.length === columns && fields.every(({text}) => text.length <= LONGEST_NAME) ? fields : [];
}

/** Fields between bars, else between wide gaps; the first may be empty. */
function cellsOf(line: string, at: number): Cell[] {
  const isBarred = line.trimStart().startsWith("|") && line.indexOf("|") < line.lastIndexOf("|");
  const parts = line.split(isBarred ? /(\|)/ : /(\t+|\s{2,})/);
  const cells: Cell[] = [];
  let offset = at;
  for (const [i, part] of parts.entries()) {
    const text = part
      .trim()
      .replace(/^[*_]{1,3}|[*_]{1,3}$/g, "")
      .trim();
    const start = offset + Math.max(0, part.indexOf(text));
    const isField = i % 2 === 0 && !(isBarred && (i === 0 || i === parts.length - 1));
    if (isField && (isBarred || text !== "")) cells.push({text, start, end: start + text.length});
    offset += part.length;
  }
  return cells;
}

function rowOf({cells: [label, ...figures], start, end}: Line): Row | null {
  if (label === undefined || !/\p{L}{2}/u.test(label.text) || label.text.length > LONGEST_NAME) return null;
  const isRow = figures.some(({text}) => /\d/.test(text)) && figures.every(({text}) => FIGURE.test(text));
  const areYears = figures.every(({text}) => /^(?:19|20)\d\d$/.test(text));
  return isRow && !areYears ? {label, figures, start, end} : null;
}
