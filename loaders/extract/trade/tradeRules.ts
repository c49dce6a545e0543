import {contractRules} from "./rules/contractRules.ts";
import {exportImportRules} from "./rules/exportImportRules.ts";
import {financeRules} from "./rules/financeRules.ts";
import {goodsRules} from "./rules/goodsRules.ts";
import {otherRules} from "./rules/otherRules.ts";
import {tradeTotalRules} from "./rules/tradeTotalRules.ts";
import type {TradeRule} from "./tradeRule.ts";

/** All rules; the one whose cue stands nearest to the amount wins, of equally near ones the first. */
export const tradeRules: readonly TradeRule[] = [
  ...tradeTotalRules,
  ...exportImportRules,
  ...financeRules,
  ...contractRules,
  ...goodsRules,
  ...otherRules
];
