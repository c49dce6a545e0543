import {lazily} from "../lazily.ts";
import type {SourceDocument} from "../types.ts";
import type {Reading} from "./reading.ts";

const TAB = 9;

/** A reading in few bytes, to be sent to another thread and to be kept. */
export interface StoredReading {
  /** The reading's key; null where it must not be kept, since the file may read well another time. */
  readonly key: string | null;
  /** A line in UTF-8, without its end. */
  readonly line: Uint8Array;
}

/**
 * What linking asks for as one JSON, the document, which is longer than that and which few ask for, as another. JSON
 * holds no tab.
 */
export function storeReading({document, ...rest}: Reading): StoredReading {
  const isBroken = rest.isDocument && rest.records === null;
  const line = new TextEncoder().encode(`${JSON.stringify(rest)}\t${JSON.stringify(document)}`);
  return {key: isBroken ? null : rest.key, line};
}

/** The reading of a line, which must not change any more: its document is parsed when it is asked for. */
export function restoreReading(bytes: Uint8Array): Reading {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tab = line.indexOf(TAB);
  const rest = JSON.parse(line.toString("utf8", 0, tab)) as Omit<Reading, "document">;
  return new RestoredReading(rest, line.subarray(tab + 1));
}

class RestoredReading implements Reading {
  readonly key: Reading["key"];
  readonly isDocument: boolean;
  readonly problems: Reading["problems"];
  readonly records: Reading["records"];
  readonly #document: () => SourceDocument | null;

  constructor({key, isDocument, problems, records}: Omit<Reading, "document">, document: Buffer) {
    this.key = key;
    this.isDocument = isDocument;
    this.problems = problems;
    this.records = records;
    this.#document = lazily(() => JSON.parse(document.toString()) as SourceDocument | null);
  }

  get document(): SourceDocument | null {
    return this.#document();
  }
}
