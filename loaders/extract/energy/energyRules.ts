import type {EnergyRule} from "./energyRule.ts";
import {areaRules} from "./rules/areaRules.ts";
import {capacityRules} from "./rules/capacityRules.ts";
import {cooperationRules} from "./rules/cooperationRules.ts";
import {developmentRules} from "./rules/developmentRules.ts";
import {drillingRules} from "./rules/drillingRules.ts";
import {endsFirstRules} from "./rules/endsFirstRules.ts";
import {flowRules} from "./rules/flowRules.ts";
import {genericRules} from "./rules/genericRules.ts";
import {listRules} from "./rules/listRules.ts";
import {lngRules} from "./rules/lngRules.ts";
import {namedRules} from "./rules/namedRules.ts";
import {firmRules} from "./rules/firmRules.ts";
import {pipelineRules} from "./rules/pipelineRules.ts";
import {siteRules} from "./rules/siteRules.ts";
import {supplyRules} from "./rules/supplyRules.ts";
import {townRules} from "./rules/townRules.ts";
import {uraniumRules} from "./rules/uraniumRules.ts";
import {unitRules} from "./rules/unitRules.ts";
import {unnamedRules} from "./rules/unnamedRules.ts";

/**
 * All rules; a stretch of text is read once, by its name before its ends, its ends before an area, and by its site
 * last.
 */
export const energyRules: readonly EnergyRule[] = [
  ...endsFirstRules,
  ...townRules,
  ...firmRules,
  ...listRules,
  ...capacityRules,
  ...unitRules,
  ...namedRules,
  ...genericRules,
  ...pipelineRules,
  ...lngRules,
  ...supplyRules,
  ...flowRules,
  ...uraniumRules,
  ...areaRules,
  ...cooperationRules,
  ...developmentRules,
  ...siteRules,
  ...drillingRules,
  ...unnamedRules
];
