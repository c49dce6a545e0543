import type {DocumentRecords, Tables} from "../types.ts";

/** Decides which records of several documents are one thing in the world. */
export function link(records: readonly DocumentRecords[]): Omit<Tables, "problems"> {
  return {
    documents: records.map((r) => r.document),
    visits: [],
    trade: [],
    energy: [],
    comments: records.flatMap((r) => r.comments)
  };
}
