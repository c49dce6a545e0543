import type {FieldSchema} from "../schema.ts";
import type {AnnotatedDocument, OwnRecord} from "../types.ts";

/** A table beside the built-in ones: its columns, and how one document is read for it. */
export interface OwnTable {
  /** File name of the table and of its page, e.g. "exercises". */
  readonly name: string;
  /** Name in the pages' menu, e.g. "Exercises". */
  readonly title: string;
  /** Its columns; `id`, `reports` and `conflicts` come by themselves. */
  readonly fields: readonly FieldSchema[];
  /** Columns that together say which thing a row is: records with the same ones become one row. */
  readonly key: readonly string[];
  /** Reads one document, blind to every other. */
  readonly extract: (document: AnnotatedDocument) => readonly OwnRecord[];
}

/** Tables of one's own, in the order of the menu. */
export const ownTables: readonly OwnTable[] = [
  // Name yours here.
];
