import {anyOf} from "../../../anyOf.ts";
import type {EnergyKind} from "../../../types.ts";
import type {EnergyRule} from "../energyRule.ts";

const SIZE = "\\d[\\d,.]{0,8}[ -]?(?:[MG]W[p]?|[Mm]egawatts?|[Gg]igawatts?)";
const SOURCE = anyOf("solar|photovoltaic|wind|geothermal|renewables?|clean|green|hydro\\p{Ll}*|nuclear|coal|gas-fired");
const WORKS = "projects|plants|farms|parks|stations|facilities|capacity|power|energy|electricity";

function kindOfSource(what: string): EnergyKind {
  if (/solar|photovoltaic|wind|geothermal|renewable|clean|green/u.test(what)) return "electricity";
  if (what.includes("nuclear")) return "nuclear";
  return what.includes("hydro") ? "hydropower" : "thermal power";
}

/** What a firm or country is to build of one sort, told by how much of it. */
export const capacityRules: readonly EnergyRule[] = [
  {
    name: "energy/capacity-of",
    pattern: new RegExp(
      `(?<![\\d.,])(?<size>${SIZE})(?: capacity)? of (?:new |additional )?` +
        `(?<what>(?:[\\p{Ll}-]{3,14} ){0,2}?(?:${SOURCE})(?!\\p{L})(?:,? [\\p{Ll}-]{3,14}){0,4}? (?:${WORKS}))(?!\\p{L})`,
      "u"
    ),
    build: ({size = "", what = ""}) => ({
      name: `${size} of ${what}`,
      aliases: [what],
      kind: kindOfSource(what),
      places: []
    }),
    examples: [
      [
        "Engie has signed an agreement with Ghana to develop 400 megawatts of floating solar projects.",
        "400 megawatts of floating solar projects (floating solar projects) electricity @ : agreed"
      ],
      [
        "India plans to build 2 GW of hydropower plants in Nepal.",
        "2 GW of hydropower plants (hydropower plants) hydropower @ : proposed"
      ]
    ],
    misses: [
      "Chile had 900 MW of wind power last year.",
      "Chile wants 20 GW of renewable energy by 2040.",
      "Most of 300 MW of diesel engines were sold."
    ]
  }
];
