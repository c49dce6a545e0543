import {homewardRules} from "./homewardRules.ts";
import {hostRules} from "./hostRules.ts";
import {motionRules} from "./motionRules.ts";
import {stayRules} from "./stayRules.ts";
import type {VerbRule} from "./verbRule.ts";

/** Order decides where one verb fits two rules: the narrower first. */
export const verbRules: readonly VerbRule[] = [...motionRules, ...stayRules, ...hostRules, ...homewardRules];
