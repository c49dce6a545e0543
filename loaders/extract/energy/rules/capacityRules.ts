import {anyOf} from "../../../anyOf.ts";
import type {EnergyKind} from "../../../types.ts";
import type {EnergyRule} from "../energyRule.ts";

const SIZE = "\\d[\\d,.]{0,8}[ -]?(?:[MG]Wp?|[Mm]egawatts?|[Gg]igawatts?)";
const SOURCE = anyOf(
  "solar|photovoltaic|wind|geothermal|renewables?|clean|green|hydro(?!gen)\\p{Ll}*|nuclear|coal|gas-fired"
);
const WORKS = "projects|plants|farms|parks|stations|facilities|capacity|power|energy|electricity";

function kindOfSource(what: string): EnergyKind {
  if (what.includes("nuclear")) return "nuclear";
  if (/hydro(?!gen)/u.test(what)) return "hydropower";
  return /coal|gas-fired/u.test(what) ? "thermal power" : "electricity";
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
