const ROW = /^(?:[\p{L}\d][\p{L}\d.,]{0,10} ){0,2}\d{4}\s{1,3}[|:–—]\s{1,3}\S{1,40}\s\S/u;
const ITEM = /^[•*·‣-]\s{1,3}[^:]{0,20}\b\d{4}:\s\S{1,40}\s\S/u;
const STARRED = /^\*\* ?\p{Lu}{3}[\p{Lu} /.,]{0,40} [–—-] \p{Lu}/u;
const TIMED =
  /^\p{Lu}{3}[\p{Lu} /.,]{0,40} [–—-] \p{Lu}.{10,300}(?: [–—-] [\d/:.]{3,11} ?GMT|\((?:[Tt]o|[Uu]ntil|[Ff]inal|[Ll]ast) .{1,12}\))$/u;

/** "Mar 2023 | Hauge visits Lima": a line that opens with a date like the entry of a chronicle. */
export function isDatedRow(text: string): boolean {
  return ROW.test(text);
}

/** "• 15 May 2026: Hauge in Lima": an entry of a chronicle behind a bullet. */
export function isDatedItem(text: string): boolean {
  return ITEM.test(text);
}

/** "** OSLO - Hauge meets Roe", "OSLO - Hauge meets Roe - 0900 GMT": an entry of an agency's diary. */
export function isDiaryEntry(text: string): boolean {
  return STARRED.test(text) || TIMED.test(text);
}
