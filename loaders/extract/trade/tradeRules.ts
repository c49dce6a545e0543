import {aidRules} from "./rules/aidRules.ts";
import {continuingRules} from "./rules/continuingRules.ts";
import {contractRules} from "./rules/contractRules.ts";
import {exportRules} from "./rules/exportRules.ts";
import {goodsRules} from "./rules/goodsRules.ts";
import {goodsWorthRules} from "./rules/goodsWorthRules.ts";
import {importRules} from "./rules/importRules.ts";
import {laterSentenceRules} from "./rules/laterSentenceRules.ts";
import {loanRules} from "./rules/loanRules.ts";
import {otherRules} from "./rules/otherRules.ts";
import {investorRules, rankedListRules} from "./rules/rankedListRules.ts";
import {tradeTotalRules} from "./rules/tradeTotalRules.ts";
import type {TradeRule} from "./tradeRule.ts";

/** All rules; the one whose cue stands nearest to the amount wins, of equally near ones the first. */
export const tradeRules: readonly TradeRule[] = [
  ...tradeTotalRules,
  ...rankedListRules,
  ...exportRules,
  ...goodsWorthRules,
  ...importRules,
  ...loanRules,
  ...investorRules,
  ...aidRules,
  ...contractRules,
  ...goodsRules,
  ...continuingRules,
  ...laterSentenceRules,
  ...otherRules
];
