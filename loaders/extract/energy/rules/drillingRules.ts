import {anyOf} from "../../../anyOf.ts";
import type {EnergyRule} from "../energyRule.ts";
import {isCountry} from "./draftNamed.ts";
import {NAME} from "./namePatterns.ts";

const FUEL = "(?:crude )?(?:oil|gas|hydrocarbons?|petroleum)(?: and (?:natural )?gas)?";
const FINDS = "(?:struck|found|discovered|discover(?:y|ies) of|finds? of|strikes? of)";
const SEARCHES = "(?:drill(?:s|ed|ing)?|explor(?:e|es|ed|ing|ation)|prospect(?:s|ed|ing)?)";
const WORDS = "(?:[\\p{Ll}\\d.,-]{1,14} ){0,4}?";
const WELL = "(?:(?:exploration|exploratory|appraisal|wildcat|oil|gas) )wells?";
const SEARCH = anyOf(
  `${FINDS} ${WORDS}${FUEL}`,
  `${SEARCHES} for ${FUEL}`,
  `${FUEL} ${SEARCHES}`,
  `(?:drill|spud)(?:s|ed|ded|ing)? ${WORDS}${WELL}`
);
/** Words between what is sought and where. */
const GAP = "(?: (?!at |in |off |on |near )[\\p{L}\\d.,-]{1,14}){0,6}?";
const AREA = "(?:basin|field|block|prospect|delta|shelf|structure|licence)";

/** Oil and gas that somebody finds or looks for, before there is a field. */
export const drillingRules: readonly EnergyRule[] = [
  {
    name: "energy/drilling",
    pattern: new RegExp(
      `(?<!\\p{L})${SEARCH}${GAP} (?:at|in|off|on|near)(?: the (?:coast|mouth|shore)s? of)? (?:the )?` +
        `(?:[\\p{Ll}-]{3,12} )?(?<site>${NAME})(?<area> ${AREA})?`,
      "u"
    ),
    build: ({site = "", area = ""}) => {
      const place = site.replace(/[’']s?$|[.’']{1,9}$/gu, "");
      return isCountry(place)
        ? null
        : {name: `${place}${area} oil exploration`, aliases: [], kind: "other", places: [place]};
    },
    examples: [
      ["Petrobras has struck oil in the Sorang basin.", "Sorang basin oil exploration () other @ Sorang: operating"],
      [
        "Cairn plans to drill two exploration wells in the Tavan block.",
        "Tavan block oil exploration () other @ Tavan: proposed"
      ]
    ],
    misses: [
      "Petrobras has drilled for water in the Sorang basin.",
      "Shell has struck a deal on rigs in Tavan.",
      "Children drill two holes in Lodva."
    ]
  }
];
