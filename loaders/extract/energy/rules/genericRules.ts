import {anyOf} from "../../../anyOf.ts";
import type {EnergyRule} from "../energyRule.ts";
import {generic} from "./draftNamed.ts";
import {NAME, WHOSE} from "./namePatterns.ts";

const ONE_OF = anyOf("the (?:largest|biggest|first|second|third|last|latest|newest|smallest) (?:of|and|among)|one of");
const SITE = "[Pp]rojects?|[Ss]chemes?|[Pp]lants?|[Pp]ower [Pp]rojects?|[Ss]tations?|[Ff]ields?";

/** What has a name, and is a project of energy by the words around it alone. */
export const genericRules: readonly EnergyRule[] = [
  {
    name: "energy/apposition-project",
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<name>${NAME}), (?:${ONE_OF} ${WHOSE}(?:[\\p{Ll}\\d-]{2,14} ){0,3}` +
        "(?:projects|schemes|plants|stations)|an? (?:[\\p{Ll}\\d-]{2,14} ){0,3}field)(?!\\p{L})",
      "u"
    ),
    build: generic,
    examples: [
      [
        "India paid for hydropower in Bhutan. Sorang 2, the largest of the four projects, was inaugurated in May.",
        "Sorang 2 () hydropower @ : operating"
      ],
      [
        "China is to build power plants in Laos, Lodva, one of three coal-fired plants, first of all.",
        "Lodva (power plants in Laos) thermal power @ : proposed"
      ]
    ],
    misses: [
      "Anna Bell, one of the school's new stars, reads about coal.",
      "Moon Shot, the largest of the four projects, is a film."
    ]
  },
  {
    name: "energy/with-capacity",
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<name>${NAME}) \\((?:of |with |about )?\\d[\\d,.]{0,8}[ -]?(?:MWe?|megawatts?|GW)\\)`,
      "u"
    ),
    build: generic,
    examples: [
      [
        "India has lent Bhutan money for hydropower. Sorang (100 MW) was inaugurated in May.",
        "Sorang () hydropower @ : operating"
      ],
      ["China offered Laos a coal-fired plant, Lodva (600 MW).", "Lodva () thermal power @ : offered"]
    ],
    misses: ["The engine of the Comet (2 MW) failed.", "Anna Bell (40) works at the plant."]
  },
  {
    name: "energy/named-project",
    pattern: new RegExp(`(?<![\\p{L}-])(?<name>${NAME}) (?<kind>${SITE})(?![\\p{L}-])`, "u"),
    build: generic,
    examples: [
      [
        "China lent Nepal money for hydropower. The construction of the Lower Sorang 2B project has begun.",
        "Lower Sorang 2B project (Lower Sorang 2B) hydropower @ : under construction"
      ],
      [
        "Engineers from India work on the coal-fired block of the Lodva plant, which was commissioned in May.",
        "Lodva plant (Lodva) thermal power @ : operating"
      ]
    ],
    misses: ["The Moon Shot project was discussed.", "The Karachi Road project needs money for coal lorries."]
  }
];
