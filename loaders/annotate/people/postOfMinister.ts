import {wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";

const CHIEF = "(?:deputy |vice |first |assistant )?(?:prime minister|premier|president|chancellor|treasurer|taoiseach)";
const SEAT = "(?:office|department|cabinet|secretariat|bureau|chancellery)";
/** What a minister is who has no portfolio of his own, behind "Minister". */
const POST = wholeWord(
  `(?:assisting|in|at|to|under|of|attached to) (?:the )?${CHIEF} ['’]s? ${SEAT}`,
  `assisting (?:the )?${CHIEF}`,
  `(?:in|at|under) the ${SEAT} of (?:the )?${CHIEF}`,
  "(?:in|at|of|for) the (?:presidency|prime ministry|chancellery|vice presidency)",
  "without portfolio"
);
/** Tokens of the longest post. */
const LONGEST = 9;

/**
 * Index of the last token of "Minister Assisting the Prime Minister", "Minister in the President's Office", "Minister
 * without Portfolio"; of "Minister" itself at `noun` where nothing of the kind follows.
 */
export function postEnd(tokens: readonly Token[], noun: number): number {
  for (let last = Math.min(noun + LONGEST, tokens.length - 1); last > noun + 1; last--) {
    const words = tokens
      .slice(noun + 1, last + 1)
      .map(({lower}) => lower)
      .join(" ");
    if (POST.test(words)) return last;
  }
  return noun;
}

/** Index of the last token of "Ambassador-designate", "Trade Minister-elect"; of the title itself, where it ends. */
export function designateEnd(tokens: readonly Token[], last: number): number {
  const [dash, word] = [tokens[last + 1], tokens[last + 2]];
  return /^[-‐‑]$/.test(dash?.text ?? "") && /^(?:designate|elect|nominate|delegate)$/.test(word?.lower ?? "")
    ? last + 2
    : last;
}
