import {wholeWord} from "../../anyOf.ts";
import type {Sentence} from "../../types.ts";

const PAGE = wholeWord(
  "articles?|headlines?|columns?|columnists?|editorials?|op-eds?|pieces?|reports?|reporting|coverage|journalism",
  "journalists?|reporters?|authors?|writers?|captions?"
);
const POINTING = wholeWord("this|these|that|the|such|your|another|one more|lazy|what");
/** Tokens: what a sentence is about stands at its head. */
const HEAD = 8;
const NEAR = 3;

/** Whether a sentence speaks of the page itself: "this headline", "the author", "this kind of reporting". */
export function judgesPage({tokens}: Pick<Sentence, "tokens">): boolean {
  return tokens
    .slice(0, HEAD)
    .some(
      ({lower}, i) => PAGE.test(lower) && tokens.slice(Math.max(0, i - NEAR), i).some((t) => POINTING.test(t.lower))
    );
}
