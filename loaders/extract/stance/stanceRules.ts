import {blameRules} from "./rules/blameRules.ts";
import {comparisonRules} from "./rules/comparisonRules.ts";
import {praiseRules} from "./rules/praiseRules.ts";
import {reproachRules} from "./rules/reproachRules.ts";
import {scornRules} from "./rules/scornRules.ts";
import type {StanceRule} from "./stanceRule.ts";

/** All rules of stance. Each votes, and a "not" inside what it matched turns its votes round; order does not matter. */
export const stanceRules: readonly StanceRule[] = [
  ...praiseRules,
  ...comparisonRules,
  ...blameRules,
  ...reproachRules,
  ...scornRules
];
