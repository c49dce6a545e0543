// One pass over the raw text: words (with their @, # or inner apostrophe), emoticons, runs of ! and ?, ellipses,
// quotation marks, emoji, and single stops. Everything else separates.
const WORD =
  /[@#]?[\p{L}\p{N}_]{1,40}(?:['’`-][\p{L}\p{N}]{1,40}){0,4}|[:;=8xX][-'^]?[()[\]DPp/\\|*3]|<3|[!?]{1,20}|…+|\.{2,20}|["“”«»]|[.,;:()/]|\p{Extended_Pictographic}/gu;

/** A text's words and telling marks in lower case, in order, with what their capitals and repeated letters said. */
export interface SplitText {
  /** Lower-case words and marks; letters repeated three times or more are cut to two. */
  readonly words: readonly string[];
  /** For each word, 1 where it is a word of two letters or more in capitals inside a text that is not all capitals. */
  readonly shouted: Uint8Array;
}

/** Splits a text into words and the marks that carry tone. */
export function splitWords(text: string): SplitText {
  const raw = text.match(WORD) ?? [];
  const shouted = new Uint8Array(raw.length);
  const words = new Array<string>(raw.length);
  let capitals = 0;
  let letters = 0;
  raw.forEach((word, i) => {
    const lower = word.toLowerCase();
    words[i] = plainForm(lower);
    if (lower.length < 2 || lower === word.toUpperCase()) return;
    letters++;
    if (word === word.toUpperCase()) {
      shouted[i] = 1;
      capitals++;
    }
  });
  if (capitals * 2 > letters) shouted.fill(0);
  return {words, shouted};
}

function plainForm(lower: string): string {
  const straight = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
  if (straight.charCodeAt(0) < 64) return straight.length > 2 ? shortMark(straight) : straight;
  return /(\p{L})\1\1/u.test(straight) ? straight.replace(/(\p{L})\1{2,}/gu, "$1$1") : straight;
}

function shortMark(mark: string): string {
  if (mark.startsWith("..")) return "…";
  return /^[!?]{3,}$/.test(mark) ? mark.slice(0, 2) : mark;
}
