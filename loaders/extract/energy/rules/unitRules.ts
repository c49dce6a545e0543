import type {EnergyRule} from "../energyRule.ts";
import {isFirm} from "../isFirm.ts";
import {isCountry} from "./draftNamed.ts";
import {NAME} from "./namePatterns.ts";

const NUMBER = "(?:\\d{1,2}|[IVX]{1,4}|[A-D])(?![\\p{L}\\d])";
const NUMBERS = `${NUMBER}(?:(?:, ${NUMBER})?,? (?:and|&|AND) (?:[Uu]nit )?${NUMBER})?`;
const ORDINAL = "[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth";
const UNIT = "(?:[Uu]nits?|UNITS?|[Rr]eactors?|REACTORS?)(?: [Nn]o\\.?)?";
/** What stands behind a plant's name, or nothing: "the Lodva nuclear". */
const OF_PLANT = "(?:at|of|AT|OF) (?:the )?(?:\\p{Lu}\\p{L}+[’']s )?";

/** "Replacement Project units 8 and 9" are of what stands before. */
const NO_SITE = /^(?:The|This|Its|In|At|Of|And)$|(?:^| )(?:Project|Plant|Station|Power|Phase)$/u;

/** A plant by one of its units, which stands for all of it: "Lodva 3" is a part of Lodva. */
export const unitRules: readonly EnergyRule[] = [
  {
    name: "energy/unit",
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:${UNIT} (?<number>${NUMBERS})|(?<ordinal>${ORDINAL}) (?:unit|reactor)) ${OF_PLANT}(?<site>${NAME})|` +
        `(?<site2>\\p{Lu}[\\p{L}’]{2,20}(?:[- ]\\p{Lu}[\\p{L}’]{2,20})?) (?:${UNIT} |#)(?<number2>${NUMBERS}))`,
      "u"
    ),
    build: ({number, number2, ordinal, site, site2}) => {
      const place = (site ?? site2 ?? "").replace(/^The |[’']s?$|[.’']{1,9}$/gu, "");
      return isCountry(place) || isFirm(place) || NO_SITE.test(place)
        ? null
        : {
            name:
              ordinal === undefined ? `${place} unit ${number ?? number2}` : `${place} ${ordinal.toLowerCase()} unit`,
            aliases: [place],
            kind: null,
            places: []
          };
    },
    examples: [
      [
        "Fuel is being loaded into the reactor of unit 3 at Lodva in Finland.",
        "Lodva unit 3 (Lodva) nuclear @ Lodva: under construction"
      ],
      [
        "Kansai has restarted Tavan units 3 and 4, and two more reactors will follow.",
        "Tavan unit 3 and 4 (Tavan) nuclear @ : operating"
      ]
    ],
    misses: ["Unit 3 of Lodva Primary School won.", "Soldiers of Tavan unit 3 left.", "She lives in Lodva unit 4."]
  }
];
