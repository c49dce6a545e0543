import {lazily} from "../lazily.ts";
import type {SourceDocument} from "../types.ts";
import type {Reading} from "./reading.ts";

const TAB = 9;

/**
 * A reading as a line for `restoreReading`: what linking asks for as one JSON, the document, which is longer than that
 * and which few ask for, as another. JSON holds no tab.
 */
export function storeReading({document, ...rest}: Reading): string {
  return `${JSON.stringify(rest)}\t${JSON.stringify(document)}`;
}

/** The reading of a line in UTF-8, which must not change any more: its document is parsed when it is asked for. */
export function restoreReading(line: Buffer): Reading {
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
