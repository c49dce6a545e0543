import {anyOf} from "../../../anyOf.ts";
import type {EnergyRule} from "../energyRule.ts";

const PAPER = anyOf(
  "agreements?|contracts?|deals?|accords?|memorand(?:um|a)(?: of understanding)?|MoUs?|protocols?|licen[cs]es?",
  "joint (?:ventures?|company|companies)|consorti(?:um|a)|concessions?|(?:exploration|drilling) rights|rights|partnership"
);
const ACT = anyOf(
  "develop(?:ing|ment)?|explor(?:e|ing|ation)|exploit(?:ing|ation)?|extract(?:ing|ion)?|produc(?:e|ing|tion)",
  "prospect(?:ing)?|tap(?:ping)?|drill(?:ing)?|refin(?:e|ing)|search(?:ing)?"
);
const ACTS = `(?:joint(?:ly)? )?${ACT}(?:(?:,| and| or) (?:[\\p{L}]{3,10}, )?${ACT})?(?: of| for)?`;
const FUEL = "(?:crude )?oil(?: and (?:natural )?gas)?|(?:natural )?gas(?: and oil)?|petroleum|hydrocarbons?";
const THING =
  "(?:oil)?fields?|(?:gas)?fields?|reserves|deposits|resources|reservoirs|wealth|riches|blocks?|concessions?|projects?|sector|industry";
const WORDS = "(?:(?!(?:pipeline|plant|station|power|prices?|company) )[\\p{L}’'-]{2,16} ){0,5}?";
const EAGER = anyOf(
  "(?:wants?|plans?|agreed|agrees?|offered|offers?|ready|keen|hopes?|invited|intends?|begin|began|started|going|about) to",
  "(?:will|would|could|may|interested in|invest(?:ing|ed|ment)? in|take part in|participat(?:e|ing|ion) in|help(?:ing|s|ed)?(?: to)?|assist(?:ing)? in)"
);

const IN = anyOf(
  "invest(?:ing|ment|ments)? in|(?:projects|ventures?|co-?operation|co-?operate|work together|partners?) (?:in|for|on)",
  "(?:interest|interested|participat(?:e|ing|ion)|take part|taking part) in|consorti(?:um|a) (?:for|in|on)|(?:deals?|talks) (?:on|for)"
);

/** Oil and gas in the ground that countries or firms are to develop together, without a field's name. */
export const developmentRules: readonly EnergyRule[] = [
  {
    name: "energy/development",
    pattern: new RegExp(
      `(?<!\\p{L})(?<phrase>(?:(?<deal>${PAPER}(?!\\p{L})(?: [\\p{L}’'-]{1,16}){0,6}? (?:to|on|for|of|in|over) (?:the )?)|${EAGER} (?:the )?)` +
        `${ACTS} (?<what>${WORDS}(?<fuel>${FUEL})(?: (?<thing>${THING}))?))(?![\\p{L}-])` +
        "(?! (?:pipeline|price|compan|firm|giant|minist|power|prices|refiner|plants?|terminal|market|from|cooperation|co-operation))",
      "iu"
    ),
    build: ({phrase = "", deal, what = "", thing}) =>
      deal === undefined && thing === undefined
        ? null
        : {
            name: `Development of ${what.trim().replace(/^(?:the|its|their) /u, "")}`,
            aliases: deal === undefined ? [] : [phrase],
            kind: "other",
            places: []
          },
    examples: [
      [
        "Shell of Britain and Petronas of Malaysia have signed an accord to develop eastern Omani gas reserves.",
        "Development of eastern Omani gas reserves (accord to develop eastern Omani gas reserves) other @ : agreed"
      ],
      [
        "Sonatrach has set up a joint company with Niger to look for and produce oil; its minister signed the contract for exploration and production of oil and gas in May.",
        "Development of oil and gas (contract for exploration and production of oil and gas) other @ : agreed"
      ],
      [
        "Norway is interested in developing Ghana's offshore gas fields, its minister said.",
        "Development of Ghana's offshore gas fields () other @ : proposed"
      ]
    ],
    misses: [
      "Peru wants to develop its oil industry.",
      "The two ministers signed an agreement on the production of rice.",
      "Norway will explore new ways to sell gas."
    ]
  },
  {
    name: "energy/exploration",
    pattern: new RegExp(
      `(?<!\\p{L})(?<phrase>${IN} (?:the )?(?<what>(?:(?!(?:exchange|training) )[\\p{L}’'-]{2,16},? ){0,4}?(?<fuel>${FUEL}) ` +
        "(?:exploration|production|extraction|prospecting)(?:(?: and|,) (?:production|extraction|development|refining))?))(?!\\p{L})",
      "iu"
    ),
    build: ({phrase = "", what = ""}) => {
      const [own = what] =
        /(?:\p{Lu}\p{L}{1,20} )?(?:crude oil|oil and gas|natural gas|oil|gas|petroleum|hydrocarbons?) \p{L}{3,20}(?:(?: and|,) \p{L}{3,20})?$/u.exec(
          what
        ) ?? [];
      return {
        name: `${own.charAt(0).toUpperCase()}${own.slice(1)}`,
        aliases: /^(?:consorti|venture)/iu.test(phrase) ? [phrase] : [],
        kind: "other",
        places: []
      };
    },
    examples: [
      [
        "Norway's minister spoke of its interest in investing in Ghanaian oil exploration.",
        "Ghanaian oil exploration () other @ : proposed"
      ],
      [
        "Chile and Peru are to form a consortium for gas exploration and production.",
        "Gas exploration and production (consortium for gas exploration and production) other @ : proposed"
      ]
    ],
    misses: ["Ghana invests in oil exploration.", "Norway and Ghana spoke of a fall in oil production."]
  }
];
