import {MOTION, type VerbRule} from "./verbRule.ts";

const ARRIVES = "arrive land slip sneak touch-down fly-in jet-in reach turn-up show-up end-up follow expect".split(" ");
const STEPS_OUT = "disembark alight enter step-off set-foot".split(" ");

const TRAVELS =
  "travel go head come journey proceed return shuttle cross rush hurry go-on move move-on continue hop make".split(" ");
const RIDES = "take board catch fly jet sail drive fly-on jet-off".split(" ");

/** Verbs of setting out and arriving. */
export const motionRules: readonly VerbRule[] = [
  {
    ...MOTION,
    name: "visit/arrive",
    verbs: [...ARRIVES, ...STEPS_OUT],
    to: ["in", "at", "to", "into", "on", "object"],
    implied: "topic",
    dates: "start",
    examples: [
      ["Chilean Admiral Luis Arroyo arrived in Lima on Monday.", "Luis Arroyo CHL>PER held"],
      ["Russian Foreign Minister Sergei Lavrov landed in Nairobi on Monday.", "Sergey Lavrov RUS>KEN held"],
      ["French President Emmanuel Macron will arrive in Cairo next week.", "Emmanuel Macron FRA>EGY planned"]
    ],
    misses: ["Four Russian helicopters arrived in Lahore on Monday.", "The first uranium landed in Dhaka last week."]
  },
  {
    ...MOTION,
    name: "visit/leave-for",
    verbs: [
      "leave",
      "depart",
      "head",
      "set-off",
      "set-out",
      "take-off",
      "embark",
      "emplane",
      "enplane",
      "jet-off",
      "jet-out",
      "fly-out"
    ],
    to: ["for", "to"],
    dates: "start",
    examples: [
      ["President Vladimir Putin left for Beijing on Tuesday.", "Vladimir Putin RUS>CHN held"],
      ["Indian Prime Minister Narendra Modi is due to leave for Tokyo on Friday.", "Narendra Modi IND>JPN planned"],
      ["French President Emmanuel Macron heads for Lima tomorrow.", "Emmanuel Macron FRA>PER planned"]
    ],
    misses: ["Foreign Minister Sergei Lavrov left for a meeting of his party.", "The ship left for Karachi on Monday."]
  },
  {
    ...MOTION,
    name: "visit/travel-to",
    verbs: [...TRAVELS, ...RIDES, "get"],
    to: ["to", "into"],
    dates: "start",
    examples: [
      [
        "Turkish President Recep Tayyip Erdogan will travel to Moscow on Thursday.",
        "Recep Tayyip Erdogan TUR>RUS planned"
      ],
      ["U.S. Secretary of State John Kerry flew to Geneva on Friday.", "John Kerry USA>CHE held"]
    ],
    misses: [
      "Foreign Minister Sergei Lavrov did not go to Tokyo.",
      "Exports went to China, President Vladimir Putin said."
    ]
  },
  {
    ...MOTION,
    name: "visit/lead-to",
    verbs: ["lead", "head", "accompany"],
    to: ["to"],
    dates: "start",
    examples: [
      [
        "Australian Trade Minister Simon Birmingham leads 40 businessmen to Jakarta later this month.",
        "Simon Birmingham AUS>IDN planned"
      ],
      ["Chilean President Sebastian Pinera led a delegation of exporters to Seoul.", "Sebastian Pinera CHL>KOR held"]
    ],
    misses: [
      "President Joe Biden led his country to victory in Korea.",
      "President Joe Biden leads a party hostile to China."
    ]
  },
  {
    ...MOTION,
    name: "visit/come",
    verbs: ["come", "come-over", "fly-in", "come-in", "drop-in"],
    to: ["here"],
    implied: "topic",
    dates: "whole",
    examples: [
      ["HANOI - French President Emmanuel Macron came here in May 2019.", "Emmanuel Macron FRA>VNM held"],
      [
        "Chinese President Xi Jinping visited Denmark. President Bill Clinton came in July 1997.",
        "Bill Clinton USA>DNK held"
      ]
    ],
    misses: ["President Bill Clinton came under fire in July 1997.", "The idea came from President Vladimir Putin."]
  },
  {
    ...MOTION,
    name: "visit/visit",
    verbs: ["visit", "tour", "revisit", "travel"],
    to: ["object", "in", "near", "outside"],
    implied: "topic",
    dates: "whole",
    examples: [
      ["Chinese President Xi Jinping visited Serbia in May 2019.", "Xi Jinping CHN>SRB held"],
      ["Pakistan's army chief is visiting Moscow.", "Army chief of Pakistan PAK>RUS under way"],
      ["Australian Foreign Minister Kevin Rudd toured a camp near Peshawar.", "Kevin Rudd AUS>PAK held"]
    ],
    misses: ["Visit our website for news from Serbia.", "Would President Xi Jinping visit Serbia?"]
  }
];
