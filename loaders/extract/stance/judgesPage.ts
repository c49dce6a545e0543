import {wholeWord} from "../../anyOf.ts";
import type {Sentence} from "../../types.ts";

const PAGE = wholeWord(
  "articles?|headlines?|columns?|columnists?|editorials?|op-eds?|pieces?|reports?|reporting|coverage|journalism",
  "journalists?|reporters?|authors?|writers?|captions?"
);
const POINTING = /^(?:this|these|that|the|such|your|another|lazy|what)$/;
/** What an author leaves out is still laid to somebody else's charge. */
const OMITS = wholeWord(
  "not|n['’]t|never|nothing|forgets?|forgot|omits?|omitted|fails?|failed|ignores?|ignored|silent|shows?|says?|said"
);
/** Tokens: what a sentence is about stands at its head. */
const HEAD = 8;
const NEAR = 3;

/** Whether a sentence speaks of the page itself: "this headline", "the author", "this kind of reporting". */
export function judgesPage({tokens}: Pick<Sentence, "tokens">): boolean {
  const isPointedAt = (i: number): boolean =>
    tokens.slice(Math.max(0, i - NEAR), i).some((t) => POINTING.test(t.lower));
  const at = tokens.slice(0, HEAD).findIndex(({lower}, i) => PAGE.test(lower) && isPointedAt(i));
  return at >= 0 && !tokens.slice(at + 1, at + 1 + NEAR).some(({lower}) => OMITS.test(lower));
}
