import type {EnergyRule} from "./energyRule.ts";
import {areaRules} from "./rules/areaRules.ts";
import {namedRules} from "./rules/namedRules.ts";
import {pipelineRules} from "./rules/pipelineRules.ts";

/** All rules; names come before ends, ends before areas, and a stretch of text is read once. */
export const energyRules: readonly EnergyRule[] = [...areaRules, ...namedRules, ...pipelineRules];
