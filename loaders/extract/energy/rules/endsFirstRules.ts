import type {EnergyRule} from "../energyRule.ts";
import {KIND, NAME} from "./namePatterns.ts";
import {fromEnds} from "./pipelineRules.ts";

/** An end without a hyphen of its own. */
const END = "(?:(?:El|Al|La|Port|San) )?\\p{Lu}[\\p{L}’]{2,20}";

/** Lines with both ends in front, which would else be read as named after the second. */
export const endsFirstRules: readonly EnergyRule[] = [
  {
    name: "energy/ends-before-line",
    pattern: new RegExp(
      `(?<=(?:[Tt]he|[Ii]ts|[Tt]heir|[’']s) )(?<a>${NAME}) to (?<b>${NAME}) (?:[\\p{Ll}-]{3,14} )??(?<kind>${KIND})`,
      "u"
    ),
    build: fromEnds,
    examples: [
      [
        "Crews are laying the Agadem to Cotonou crude oil pipeline.",
        "Agadem-Cotonou crude oil pipeline () oil pipeline @ Agadem; Cotonou: under construction"
      ],
      [
        "Tajikistan inaugurated the Sangtuda to Kunduz transmission line.",
        "Sangtuda-Kunduz transmission line () electricity @ Sangtuda; Kunduz: operating"
      ]
    ],
    misses: ["The Quito to Lima bus line opened.", "The Cairo to Khartoum railway line needs power."]
  },
  {
    name: "energy/line-named",
    pattern: new RegExp(
      `(?<![-\\p{L}])(?<a>${END})[-–](?<b>${END}) (?:gas |oil )?(?<kind>line|pipe)(?![\\p{L}-])`,
      "u"
    ),
    build: fromEnds,
    examples: [
      [
        "Rebels have bombed the Tavan-Lodva line, which carries crude through a pipe of 90 cm.",
        "Tavan-Lodva pipeline () oil pipeline @ Tavan; Lodva: stalled"
      ],
      [
        "Egypt has pumped gas to Jordan through the El Arish-Aqaba pipe since May.",
        "El Arish-Aqaba pipeline () gas pipeline @ El Arish; Aqaba: operating"
      ]
    ],
    misses: ["The Tavan-Lodva line has new trains.", "The Maginot-Siegfried line was built of concrete."]
  }
];
