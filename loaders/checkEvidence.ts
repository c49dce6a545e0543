import type {DocumentRecords, SourceDocument} from "./types.ts";

/**
 * Throws where a record's evidence is missing, or is not the text at its offsets: such a row must never be published.
 */
export function checkEvidence(
  {visits, trade, energy, comments, own}: DocumentRecords,
  {id, text}: SourceDocument
): void {
  for (const {evidence} of [...visits, ...trade, ...energy, ...Object.values(own).flat()]) {
    if (evidence.length === 0) throw new Error(`row without evidence: ${id}`);
    for (const {start, end, quote, rule} of evidence)
      if (text.slice(start, end) !== quote)
        throw new Error(`evidence is not the text: ${id} ${start}-${end} (${rule})`);
  }
  for (const {n, start, end, text: words} of comments)
    if (text.slice(start, end) !== words) throw new Error(`comment is not the text: ${id} ${start}-${end} (${n})`);
}
