import type {CountryFacts} from "../../../loaders/notebook/countries.ts";
import type {RowColumns, ValueColumn} from "./rowColumns.js";
import type {EvidenceStore} from "./rowEvidence.js";
import {rowWords} from "./rowWords.js";

/** Says which rows hold all of some words. */
export type RowSearch = (words: readonly string[]) => (row: number) => boolean;

/** A search through a table's columns and through what is at hand of its evidence, whatever the case of the letters. */
export function createRowSearch(
  {size, columns}: RowColumns,
  evidence: EvidenceStore,
  countries: Readonly<Record<string, CountryFacts>>
): RowSearch {
  const wordsOf = new Map<ValueColumn, string[]>();
  const quotes: string[] = [];
  const quotesOf = (row: number) => {
    const own = quotes[row] === undefined && evidence.at(row);
    if (own) quotes[row] = rowWords(own, countries);
    return quotes[row] ?? "";
  };
  const findWord = (word: string) => {
    const found = new Uint8Array(size);
    for (const column of Object.values(columns)) {
      if (!wordsOf.has(column)) wordsOf.set(column, column.values.map((value) => rowWords(value, countries))); // prettier-ignore
      markRows(column, wordsOf.get(column)!.map((text) => text.includes(word)), found); // prettier-ignore
    }
    for (let row = 0; row < size; row++) if (found[row] === 0 && quotesOf(row).includes(word)) found[row] = 1;
    return found;
  };
  return (words) => {
    const found = words.map((word) => findWord(word.toLowerCase()));
    return (row) => found.every((rows) => rows[row] === 1);
  };
}

function markRows({codes, offsets}: ValueColumn, isFound: readonly boolean[], found: Uint8Array): void {
  if (!isFound.includes(true)) return;
  for (let row = 0; row < found.length; row++) {
    const [from, to] = offsets ? [offsets[row]!, offsets[row + 1]!] : [row, row + 1];
    for (let j = from; j < to; j++) if (isFound[codes[j]!]) found[row] = 1;
  }
}
