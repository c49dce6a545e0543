import {anyOf} from "../../../anyOf.ts";
import type {EnergyRule} from "../energyRule.ts";

const CONTRACT = "(?:contract|agreement|deal|memorand\\w+|accord|protocol|treaty)s?";
const SUPPLY = anyOf("suppl(?:y|ies)|deliver(?:y|ies)|purchase|sale|exports?|imports?");

/** Uranium that one country sells another. */
export const uraniumRules: readonly EnergyRule[] = [
  {
    name: "energy/uranium-supply",
    pattern: new RegExp(
      `(?<!enriched )(?<!\\p{L})(?:uranium (?:(?:${SUPPLY}|trade) )?${CONTRACT}|` +
        `(?:${CONTRACT}(?!\\p{L})[^.;]{0,60}? )?(?:${SUPPLY}|sell(?:s|ing)?|sold|buy(?:s|ing)?|export(?:s|ed|ing)?|` +
        "import(?:s|ed|ing)?|supply|supplied|deliver(?:s|ed|ing)?)(?: of| (?:more|its|the|some)| [\\d,.]{1,9}(?: million)? (?:tonnes?|tons|pounds|kilos?)(?: \\([^()]{1,40}\\))? of){0,2} " +
        "(?:natural )?uranium(?! (?:hexa|waste|reactor|ore body))(?: (?:fuel|concentrates?|oxide|ore))? (?:to|from|for))(?!\\p{L})",
      "iu"
    ),
    build: () => ({name: "Uranium deliveries", aliases: [], kind: "nuclear", places: []}),
    examples: [
      [
        "Canada and India signed a uranium deal on Tuesday.",
        "Canada-India uranium deliveries (uranium deal) nuclear @ : agreed"
      ],
      [
        "Kazakhstan agreed to sell uranium to Japan for its reactors.",
        "Uranium deliveries to Japan () nuclear @ : agreed"
      ],
      [
        "Namibia will supply 400 tonnes of uranium concentrate to Brazil under the agreement.",
        "Uranium deliveries to Brazil () nuclear @ : agreed"
      ]
    ],
    misses: [
      "Iran has agreed to ship enriched uranium to Russia.",
      "Uranium prices rose in Niger and France.",
      "Niger and France spoke of uranium mines."
    ]
  }
];
