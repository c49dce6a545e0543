import {anyOf} from "../../anyOf.ts";
import type {AnnotatedDocument} from "../../types.ts";

const TRADE = new RegExp(
  `\\b${anyOf(
    "trade|trading partners?|exports?|exported|exporting|exporters?|imports?|imported|importing|importers?|bilateral|customs|tariffs?",
    "investments?|invest(?:ed|ing|ors?)?|cooperation|shipments?|cargo(?:es)?|deliver(?:y|ies)",
    "aid|assistance|humanitarian|relief|grants?|donors?|donat\\w+|loans?|credits?|debts?|lend(?:ers?|ing)?|lent|creditors?"
  )}\\b`,
  "giu"
);
/** A page with fewer words is a brief note, which no share of words tells much about. */
const FEW_WORDS = 100;
/** Of so many words of a page on trade, aid or debt one at least is of these. */
const ONE_IN = 100;

/** True for pages on trade, aid or debt and for brief notes; on others a word near an amount makes no trade figure. */
export function isOnTrade({sentences, source: {text}}: AnnotatedDocument): boolean {
  let words = 0;
  let ofTrade = 0;
  for (const {start, end, tokens} of sentences) {
    words += tokens.length;
    ofTrade += text.slice(start, end).match(TRADE)?.length ?? 0;
  }
  return words < FEW_WORDS || ofTrade * ONE_IN >= words;
}
