import {anyOf} from "../../../anyOf.ts";
import type {EnergyKind} from "../../../types.ts";
import type {EnergyRule} from "../energyRule.ts";

const WORKS_TOGETHER = anyOf(
  "co-?operat(?:e|es|ion|ing)|collaborat(?:e|ion|ing)|partnership|work(?:ing)? together|joint (?:work|projects|ventures)"
);
const PAPER = anyOf("agreements?|accords?|memorand(?:um|a) of understanding|MoUs?|pacts?|protocols?");
const FIELD_OF = "(?:(?:fields?|spheres?|areas?|sectors?|development|exploration|production|extraction|use) of )?";
const FUEL = anyOf(
  "oil and (?:natural )?gas|gas and oil|hydrocarbons?|petroleum|(?:crude )?oil|natural gas|gas|hydro-?power|hydro-?electricity",
  "renewable energy|renewables|solar (?:power|energy)|wind (?:power|energy)|geothermal energy|electricity|electric power|LNG|coal"
);
const SECTOR = "(?: (?:sector|industry|field|sphere|exploration|production|extraction)s?)?";
/** "The oil minister", "gas deliveries" are of something else. */
const NO_OTHER =
  "(?! (?:minist|compan|firms?|prices?|giants?|pipeline|suppl|deliver|field|market|crisis|plants?|fund|spill))";
/** "Memorandum on energy co-operation": of whatever fuel the firms deal in. */
const OF_ENERGY = `(?:energy|power)(?: sector)? co-?operation|${WORKS_TOGETHER} (?:in|on) (?:the )?${FIELD_OF}(?:the )?energy(?: sector| field)?`;

function kindOfFuel(fuel: string): EnergyKind {
  if (/hydro-?(?:p|e)/iu.test(fuel)) return "hydropower";
  if (/^LNG$/iu.test(fuel)) return "LNG";
  return /renew|solar|wind|geothermal|electric/iu.test(fuel) ? "electricity" : "other";
}

const capitalised = (fuel: string) =>
  /^lng$/iu.test(fuel) ? "LNG" : `${fuel.charAt(0).toUpperCase()}${fuel.slice(1).toLowerCase()}`;

/** Fuels that countries deal in together without a project. */
export const cooperationRules: readonly EnergyRule[] = [
  {
    name: "energy/fuel-cooperation",
    pattern: new RegExp(
      `(?<!\\p{L})(?:${WORKS_TOGETHER}(?: more)?(?: closely)?(?: with \\p{Lu}\\p{L}{2,20})? (?:in|on|over) (?:the )?${FIELD_OF}(?:the )?(?:off-?shore |on-?shore )?(?<fuel>${FUEL})|` +
        `(?<fuel2>${FUEL})(?: sector)? co-?operation|` +
        `${PAPER} (?:on|for|in) (?:the )?${FIELD_OF}(?:the )?(?<fuel3>${FUEL}))${SECTOR}(?![\\p{L}-])${NO_OTHER}`,
      "iu"
    ),
    build: ({fuel, fuel2, fuel3}) => {
      const own = fuel ?? fuel2 ?? fuel3 ?? "";
      return {name: `${capitalised(own)} cooperation`, aliases: [], kind: kindOfFuel(own), places: []};
    },
    examples: [
      [
        "Mali and Senegal signed accords on cooperation in oil and gas and on fishing.",
        "Mali-Senegal oil and gas cooperation () other @ : agreed"
      ],
      [
        "The ministers of Peru and Chile agreed to work together in the field of renewable energy.",
        "Chile-Peru renewable energy cooperation () electricity @ : agreed"
      ],
      [
        "Laos and Vietnam signed a memorandum of understanding on hydropower.",
        "Laos-Vietnam hydropower cooperation () hydropower @ : agreed"
      ]
    ],
    misses: [
      "Mali and Senegal signed accords on oil prices.",
      "Norway and Denmark signed an agreement on the gas market.",
      "Peru wants more cooperation in oil and gas."
    ]
  },
  {
    name: "energy/energy-cooperation",
    pattern: new RegExp(`(?<!\\p{L})(?:${OF_ENERGY})(?!\\p{L})`, "iu"),
    build: () => ({name: "Energy cooperation", aliases: [], kind: "other", places: []}),
    examples: [
      [
        "Algeria and Norway signed a memorandum of understanding on energy cooperation between Sonatrach and Equinor.",
        "Algeria-Norway energy cooperation () other @ : agreed"
      ],
      [
        "Malaysia and Oman agreed on cooperation in the energy sector, which Petronas is to lead.",
        "Malaysia-Oman energy cooperation () other @ : agreed"
      ]
    ],
    misses: [
      "Ghana and Norway signed a memorandum of understanding on energy cooperation.",
      "The two sides spoke of cooperation in energy and transport."
    ]
  }
];
