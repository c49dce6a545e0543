import {anyOf} from "../../../anyOf.ts";
import type {EnergyRule} from "../energyRule.ts";
import {NAME} from "./namePatterns.ts";

/** What the text itself calls a flow of current: "power exports"; none for deliveries and for amounts alone. */
function flowNames(act = "", what: string): string[] {
  const noun = /^export/.test(act) ? "exports" : /^import/.test(act) ? "imports" : null;
  return noun === null || /^(?:MW|megawatts)$/.test(what)
    ? []
    : [`${what.charAt(0).toUpperCase()}${what.slice(1)} ${noun}`];
}

const CONTRACT = "(?:contract|agreement|deal|memorand\\w+|accord|protocol|treaty)s?";
const SUPPLY = anyOf("suppl(?:y|ies)|deliver(?:y|ies)|purchase|sale|exports?|imports?|provision");
const GAS_TRADE = anyOf("suppl(?:y|ies)|transit|sales?|purchase|exports?|imports?|delivery");
const PROMISED = "(?:agreed|agrees|pledged|offered|promised|undertook|ready)";
const GIVES = "(?:suppl(?:y|ie)|provide?|sell|s[oe]ld|deliver|export|pump|import|buy|bought|purchas|receiv)";
const VOLUME = "(?:bcm|bn cubic met(?:re|er)s|(?:b|m)illion cubic (?:met(?:re|er)s|feet))";
const PLANT = "(?:pipeline|field|turbine|station|mask|plant|cylinder|stove)";
const TRADES_POWER = [
  "deliver(?:y|ies|s|ed|ing)?|suppl(?:y|ies|ied|ying)|exports?|exported|exporting|imports?|imported|importing",
  "sells?|sold|selling|buys?|bought|buying|sales?|purchas\\w{1,4}|provid(?:es?|ed|ing)|offer(?:s|ed|ing)?"
].join("|");
const AMOUNT_OF_POWER = anyOf(
  " of| over| more than| nearly| almost| more| its| surplus| cheap| clean| spare| hydro| up to| about| around| some| additional| an| a| total",
  " \\d[\\d,.]{0,8}| ?MW| ?GW",
  " megawatts?| [\\p{L}\\d$€£,. ]{1,40} worth of| [$€£]\\d[\\d.,]{0,8} (?:m|b)illion of"
);
const OF_COUNTRY = "(?:[\\p{L}\\d-]{1,14} ){0,3}?";
const BUYS = "(?:purchas|buy|import|sell|export)\\p{L}{0,4}";
const POWER_TRADE = "exports?|imports?|suppl(?:y|ies)|deliver(?:y|ies)|sales?|trade|transfers?|purchases?";
const NEIGHBOUR = "(?:the |its |neighbou?ring |neighbou?r ){0,2}";
const SWAPS = "swap(?:s|ped|ping)?|exchang(?:es?|ed|ing)|transfer(?:s|red|ring)?";
const CONNECTS = anyOf(
  "synchroni[sz]\\w{1,5}|connect\\w{0,4}|link(?:s|ed|ing)?|integrat\\w{1,4}|interconnect\\w{0,4}|unit(?:e[sd]?|ing)"
);
/** "Synchronise with the EU grid", "severed their connections to the Russian grid". */
const OTHERS_GRID = "(?:with|to|from) (?:the )?(?:\\p{Lu}[\\p{L}’']{1,20} ){1,2}";

const GAS_FLOWS = "(?:suppl(?:y|ies)|exports?|imports?|deliver(?:y|ies)|shipments|flows?|transit|sales)";
const GAS_SENT = "(?:supplied|delivered|exported|sold|piped|pumped|shipped)";
/** "Will pay $164 per 1,000 cubic metres". */
const PAYS = "(?<!\\p{L})(?:pa(?:y|ys|id|ying)|price|charg(?:e|es|ed|ing)|owe[sd]?)";

/** What flows between countries without a name of its own: gas, current, and the grids that carry it. */
export const supplyRules: readonly EnergyRule[] = [
  {
    name: "energy/gas-supply",
    pattern: new RegExp(
      [
        `${CONTRACT}(?! price)[^.]{0,110}? ${SUPPLY}(?: of)?[^.;]{0,40}? (?:natural |pipeline )?gas` +
          "(?! (?:pipeline|field|turbine|station|mask))(?!\\p{L})",
        `(?:agreed|${CONTRACT})(?!\\p{L})[^.;]{0,60}? (?:natural )?gas ` +
          "(?:supplied|delivered|sold|bought|imported) (?:by|to|from) ",
        "gas swaps?(?: (?:deals?|agreements?|contracts?))?(?!\\p{L})",
        `(?:natural )?gas ${GAS_TRADE}(?: and \\w+)? (?:contract|agreement|deal|memorandum|accord)`,
        `${CONTRACT}(?!\\p{L})[^.;]{0,80}? (?:on|for|of) (?:(?!the )[\\p{L}]{3,12} )?(?:natural )?gas ` +
          `${GAS_TRADE}(?!\\p{L})`,
        `${PROMISED} to ${GIVES} [^.;]{0,60}?(?:natural )?gas(?! ${PLANT})(?!\\p{L})`,
        `${GIVES}\\p{L}{0,4} [^.;]{0,40}?${VOLUME}[^.;]{0,40}? gas(?! ${PLANT})(?!\\p{L})`,
        `(?<!liquefied )(?:natural )?gas ${GAS_FLOWS}(?: shipments)? (?:to|from|via|through) `,
        `(?<!liquefied )(?:natural )?gas (?:it |that is )?${GAS_SENT} (?:to|from|by|via) `,
        `${PAYS}[^.;]{0,60}? for (?:the |its |[\\p{L}]{4,14}(?:ian|ish|ese|i|an|[’']s) )(?:natural )?gas(?! ${PLANT})(?!\\p{L})`
      ].join("|"),
      "iu"
    ),
    build: () => ({name: "Gas deliveries", aliases: [], kind: "gas pipeline", places: []}),
    examples: [
      [
        "Gazprom and CNPC signed a contract for the supply of 38 bcm of natural gas a year from Russia to China.",
        "Gas deliveries to China () gas pipeline @ : agreed"
      ],
      [
        "Bolivia and Argentina agreed to extend the gas supply contract to Argentina.",
        "Gas deliveries to Argentina (gas supply contract) gas pipeline @ : agreed"
      ],
      [
        "Chile has agreed to pay more for natural gas delivered by Bolivia.",
        "Bolivia-Chile gas deliveries () gas pipeline @ : agreed"
      ],
      [
        "Egypt has agreed to supply Lebanon with gas by way of Jordan.",
        "Gas deliveries to Lebanon () gas pipeline @ : agreed"
      ],
      [
        "Hungary will buy 2 billion cubic metres of gas a year from Azerbaijan under a deal signed on Friday.",
        "Gas deliveries to Hungary () gas pipeline @ : agreed"
      ]
    ],
    misses: [
      "Kenya agreed to provide Uganda with gas masks.",
      "The agreement on the delivery of gas masks was signed in Kenya.",
      "Gas prices in Ghana rose after the contract for buses."
    ]
  },
  {
    name: "energy/power-supply",
    pattern: new RegExp(
      [
        `(?<act>${TRADES_POWER})(?![\\p{L}])${AMOUNT_OF_POWER}* ` +
          `(?<what>electricity|power|current|(?<=\\d ?)(?:MW|megawatts)) (?:to|from) ${NEIGHBOUR}\\p{Lu}`,
        `(?<flow>[Ee]lectricity|[Pp]ower) (?<trade>${POWER_TRADE})(?: (?:deals?|agreements?|contracts?|accords?))? ` +
          `(?:to|from|between|with|via) ${NEIGHBOUR}\\p{Lu}`,
        "(?:exchange|export|import|sale|purchase|supply|trade) of (?:up to |about )?\\d[\\d,.]{0,8} ?(?:MW|megawatts) of (?:electricity|power)(?!\\p{L})",
        "(?<flow2>[Ee]lectricity|[Pp]ower) (?:exports?|imports?|trade|trading|supply|exchange) " +
          "(?:deals?|agreements?|contracts?|accords?|pacts?)",
        "[Tt]ransmission of (?:hydro-?electricity|electricity|power) from (?:the )?\\p{Lu}",
        `(?<swap>${SWAPS})(?: of| some| about| up to| \\d[\\d,.]{0,8}| ?MW| megawatts?)* electricity ` +
          "(?:to|from|with|via|between) (?:the )?\\p{Lu}",
        `(?:provid|suppl)\\p{L}{1,4} (?:the )?${NAME} with ${OF_COUNTRY}electricity(?!\\p{L})`,
        `(?:offer|sell|promis|suppl)\\p{L}{0,3} (?:\\p{Lu}\\p{L}{2,20})(?: and \\p{Lu}\\p{L}{2,20})? (?:[\\p{Ll}-]{3,12} ){0,2}?(?:electricity|power (?:imports|exports|supplies))(?!\\p{L})`,
        `${BUYS} \\p{Lu}\\p{L}{3,14} (?:electricity|power)(?! (?:plant|station|line|grid|firm|compan|minist|market))`
      ].join("|"),
      "u"
    ),
    build: ({act, what = "electricity", swap, flow, trade}) => ({
      name: "Electricity deliveries",
      aliases: swap === undefined ? flowNames(trade ?? act, flow ?? what) : ["Electricity exchange"],
      kind: "electricity",
      places: []
    }),
    examples: [
      [
        "Laos has exported electricity to Thailand since 1971.",
        "Electricity deliveries to Thailand (Electricity exports to Thailand) electricity @ : operating"
      ],
      [
        "Bhutan signed an agreement on the sale of power to Bangladesh.",
        "Electricity deliveries to Bangladesh () electricity @ : agreed"
      ],
      [
        "Kenya is to raise its electricity exports to neighbouring Uganda by 50 MW.",
        "Electricity deliveries to Uganda (Electricity exports to Uganda) electricity @ : proposed"
      ],
      [
        "Kenya already exports power to Uganda.",
        "Electricity deliveries to Uganda (Power exports to Uganda) electricity @ : operating"
      ],
      [
        "Namibia will sign a deal to provide Botswana with Namibian electricity.",
        "Electricity deliveries to Botswana (Namibian electricity) electricity @ : proposed"
      ],
      [
        "Latvia signed a contract with Finland on purchasing Finnish electricity.",
        "Finland-Latvia electricity deliveries (Finnish electricity) electricity @ : agreed"
      ],
      [
        "Norway has signed a deal to swap electricity with Denmark.",
        "Denmark-Norway electricity deliveries (Electricity exchange) electricity @ : agreed"
      ]
    ],
    misses: [
      "The transfer of power to Kabila went well.",
      "He sold his power drill to Tom.",
      "Norway provided Denmark with military power in 1990."
    ]
  },
  {
    name: "energy/grid-connection",
    pattern: new RegExp(
      `(?:${CONNECTS} (?:of )?(?:both |their |the |its |two countries[’'] ){0,2}(?:national |regional )?(?=(?:power|electricity|energy) )|` +
        `${CONNECTS} (?:the )?(?:national )?(?=grids of (?:the )?(?:two|three|four|five|both) )|` +
        `${CONNECTS} ${OTHERS_GRID}(?=(?:power|electricity|energy) ))(?:(?:power|electricity|energy) )?(?:grids?|networks?|systems?)(?!\\p{L})`,
      "iu"
    ),
    build: () => ({name: "Power grid connection", aliases: [], kind: "electricity", places: []}),
    examples: [
      [
        "Norway and Denmark signed an agreement to synchronise their power grids.",
        "Denmark-Norway power grid connection () electricity @ : agreed"
      ],
      [
        "Kenya has proposed to Uganda to connect their electricity networks.",
        "Kenya-Uganda power grid connection () electricity @ : proposed"
      ],
      [
        "Moldova and Romania have signed a pact to synchronise with the European power grid.",
        "Moldova-Romania power grid connection () electricity @ : agreed"
      ]
    ],
    misses: ["The new houses were connected to the power grid.", "Ghana wants to unite the energy of its young people."]
  }
];
