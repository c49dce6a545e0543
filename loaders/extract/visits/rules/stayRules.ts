import {MOTION, type VerbRule} from "./verbRule.ts";

const TAKES_PART =
  "attend represent take-part participate join negotiate sit stand watch witness appear gather converge assemble".split(
    " "
  );
const PRESIDES = "chair co-chair preside".split(" ");
const SPEAKS = "address speak say tell ask warn announce declare urge lecture deliver".split(" ");
const OPENS = "inaugurate commission open close launch unveil cut plant lay".split(" ");
const SIGNS_AND_GIVES = "sign ink initial present hand hand-over give hold make accept collect".split(" ");
const HONOURS = "mark celebrate inspect review swear toast pay pray bow kneel worship bathe".split(" ");
const PASSES_TIME = "dine lunch breakfast sleep check-in holiday ski dance sing blow-out".split(" ");
const WALKS_AND_RIDES = "walk stroll step ride board".split(" ");
const IS_SEEN = "see spot pose wave embrace hug".split(" ");
const BEGINS_OR_ENDS = "begin start end finish wind take".split(" ");

/** Verbs of being somewhere and doing something there. */
export const stayRules: readonly VerbRule[] = [
  {
    ...MOTION,
    name: "visit/be-in",
    verbs: ["be", "stay", "remain", "spend", "arrive-back", "set-foot"],
    to: ["in", "at"],
    dates: "whole",
    examples: [
      ["President Emmanuel Macron will be in Lima next month.", "Emmanuel Macron FRA>PER planned"],
      ["The Hungarian prime minister, Viktor Orban, was in Jerusalem on 4 March 2021.", "Viktor Orban HUN>ISR held"]
    ],
    misses: ["President Vladimir Putin was in Moscow on Monday.", "President Vladimir Putin was in trouble over China."]
  },
  {
    ...MOTION,
    name: "visit/be-off",
    verbs: ["be-off", "be", "bind", "head"],
    to: ["to", "for"],
    dates: "start",
    examples: [
      ["Australian Prime Minister Anthony Albanese is off to Fiji next week.", "Anthony Albanese AUS>FJI planned"],
      ["French President Emmanuel Macron is on his way to Rwanda.", "Emmanuel Macron FRA>RWA under way"]
    ],
    misses: [
      "The deal with China is off, President Joe Biden said.",
      "President Joe Biden is off to a slow start in China."
    ]
  },
  {
    ...MOTION,
    name: "visit/stop-over",
    verbs: ["stop-over", "stopover", "stop-off", "stop", "call", "transit", "refuel", "call-in"],
    to: ["in", "at", "through"],
    dates: "whole",
    examples: [
      [
        "President Luiz Inacio Lula da Silva stopped over in Montevideo in January 2020.",
        "Luiz Inacio Lula da Silva BRA>URY held"
      ],
      ["Chinese President Xi Jinping will call at Colombo on Friday.", "Xi Jinping CHN>LKA planned"]
    ],
    misses: [
      "Talks with China stopped in January, President Joe Biden said.",
      "President Joe Biden called for calm in Sudan."
    ]
  },
  {
    ...MOTION,
    name: "visit/act-in",
    verbs: [
      ...TAKES_PART,
      ...PRESIDES,
      ...SPEAKS,
      ...OPENS,
      ...SIGNS_AND_GIVES,
      ...HONOURS,
      ...PASSES_TIME,
      ...WALKS_AND_RIDES,
      ...IS_SEEN,
      ...BEGINS_OR_ENDS
    ],
    to: ["in", "at"],
    dates: "whole",
    examples: [
      ["President Barack Obama is to speak in Aalborg on 28 September.", "Barack Obama USA>DNK planned"],
      [
        "Indian Prime Minister Narendra Modi attended a summit in Samarkand in September 2019.",
        "Narendra Modi IND>UZB held"
      ]
    ],
    misses: [
      "President Barack Obama spoke in Washington on Monday.",
      "President Joe Biden signed a bill on aid to Israel."
    ]
  }
];
