const ROW = /^(?:[\p{L}\d][\p{L}\d.,]{0,10} ){0,2}\d{4}\s{1,3}[|:–—]\s{1,3}\S{1,40}\s\S/u;
const ITEM = /^[•*·‣-]\s{1,3}[^:]{0,20}\b\d{4}:\s\S{1,40}\s\S/u;

/** "Mar 2023 | Hauge visits Lima": a line that opens with a date like the entry of a chronicle. */
export function isDatedRow(text: string): boolean {
  return ROW.test(text);
}

/** "• 15 May 2026: Hauge in Lima": an entry of a chronicle behind a bullet. */
export function isDatedItem(text: string): boolean {
  return ITEM.test(text);
}
