import type {DateRole} from "./findTripDates.ts";

/** A rule for trips that a verb tells: which verbs, and which of their arguments is what. */
export interface VerbRule {
  /** Stored in the evidence, e.g. "visit/arrive". */
  readonly name: string;
  /** Dictionary forms, with a particle joined by "-" ("touch-down"). */
  readonly verbs: readonly string[];
  /** The argument that travels. */
  readonly traveller: "subject" | "object";
  /** Where the destination stands: prepositions, or "object". */
  readonly to: readonly string[];
  /** Where the destination is taken from if the clause has none: the trip the document is about, the host's country, or nowhere. */
  readonly implied: "topic" | "host" | "none";
  /** What a date beside the verb tells. */
  readonly dates: DateRole;
  /** Status that the verb itself gives ("invite": proposed); null where tense and mood give it. */
  readonly status: "proposed" | "planned" | null;
  /** Sentences that give the row after them: "people from>to status". */
  readonly examples: readonly (readonly [string, string])[];
  /** Sentences that give no row. */
  readonly misses: readonly string[];
}

const MOTION = {traveller: "subject", implied: "none", status: null} as const;
const HOSTING = {traveller: "object", implied: "host", dates: "whole", status: null} as const;

/** Order decides where one verb fits two rules: the narrower first. */
export const verbRules: readonly VerbRule[] = [
  {
    ...MOTION,
    name: "visit/arrive",
    verbs: ["arrive", "land", "touch-down", "fly-in", "jet-in", "disembark", "alight", "reach", "turn-up", "show-up", "end-up", "wind-up", "enter", "step-off", "set-foot"], // prettier-ignore
    to: ["in", "at", "to", "into", "on", "object"],
    implied: "topic",
    dates: "start",
    examples: [
      ["Russian Foreign Minister Sergei Lavrov landed in Nairobi on Monday.", "Sergey Lavrov RUS>KEN held"],
      ["French President Emmanuel Macron will arrive in Cairo next week.", "Emmanuel Macron FRA>EGY planned"]
    ],
    misses: ["Four Russian helicopters arrived in Lahore on Monday.", "The first uranium landed in Dhaka last week."]
  },
  {
    ...MOTION,
    name: "visit/leave-for",
    verbs: ["leave", "depart", "set-off", "set-out", "take-off", "embark", "jet-off"],
    to: ["for"],
    dates: "start",
    examples: [
      ["President Vladimir Putin left for Beijing on Tuesday.", "Vladimir Putin RUS>CHN held"],
      ["Indian Prime Minister Narendra Modi is due to leave for Tokyo on Friday.", "Narendra Modi IND>JPN planned"]
    ],
    misses: ["Foreign Minister Sergei Lavrov left for a meeting of his party.", "The ship left for Karachi on Monday."]
  },
  {
    ...MOTION,
    name: "visit/travel-to",
    verbs: ["travel", "fly", "go", "head", "come", "journey", "jet", "proceed", "return", "sail", "drive", "cross", "rush", "hurry", "fly-on", "go-on", "move", "move-on", "continue", "jet-off", "hop", "make"], // prettier-ignore
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
    name: "visit/come",
    verbs: ["come", "come-over", "fly-in", "come-in", "drop-in"],
    to: ["here"],
    implied: "topic",
    dates: "whole",
    examples: [
      ["HANOI - French President Emmanuel Macron came here in May 2021.", "Emmanuel Macron FRA>VNM held"],
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
    verbs: ["visit", "tour", "revisit"],
    to: ["object", "in"],
    dates: "whole",
    examples: [
      ["Chinese President Xi Jinping visited Serbia in May 2024.", "Xi Jinping CHN>SRB held"],
      ["Pakistan's army chief is visiting Moscow.", "Army chief of Pakistan PAK>RUS under way"]
    ],
    misses: ["Visit our website for news from Serbia.", "Would President Xi Jinping visit Serbia?"]
  },
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
    verbs: ["stop-over", "stop-off", "stop", "call", "transit", "refuel", "call-in"],
    to: ["in", "at", "through"],
    dates: "whole",
    examples: [
      [
        "President Luiz Inacio Lula da Silva stopped over in Montevideo in January 2023.",
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
    verbs: ["attend", "address", "speak", "sign", "take-part", "participate", "lay", "inaugurate", "commission", "chair", "co-chair", "open", "watch", "walk", "stand", "dine", "blow-out", "holiday", "join", "deliver", "witness", "preside", "appear", "see", "spot", "check-in", "pay", "say", "tell", "ask", "warn", "announce", "declare", "urge", "pray", "bow", "kneel", "unveil", "cut", "plant", "lunch", "breakfast", "sleep", "board", "ride", "step", "lecture", "toast", "dance", "sing", "inspect", "embrace", "hug", "ink", "initial", "launch", "celebrate", "wave", "review", "collect", "accept", "ski", "negotiate", "stroll", "lay", "mark", "pose", "worship", "bathe", "hand", "hand-over", "present", "swear", "wind"], // prettier-ignore
    to: ["in", "at"],
    dates: "whole",
    examples: [
      ["President Barack Obama is to speak in Aalborg on 28 September.", "Barack Obama USA>DNK planned"],
      [
        "Indian Prime Minister Narendra Modi attended a summit in Samarkand in September 2022.",
        "Narendra Modi IND>UZB held"
      ]
    ],
    misses: [
      "President Barack Obama spoke in Washington on Monday.",
      "President Joe Biden signed a bill on aid to Israel."
    ]
  },
  {
    ...HOSTING,
    name: "visit/receive",
    verbs: ["receive", "host", "welcome", "greet", "entertain", "fete", "honour", "honor", "give"],
    to: ["in", "at", "to"],
    examples: [
      [
        "President Joe Biden hosted Brazilian President Luiz Inacio Lula da Silva in Washington.",
        "Luiz Inacio Lula da Silva BRA>USA held"
      ],
      ["Vice Premier Zhang Gaoli of China was received in Hanoi in July 2015.", "Zhang Gaoli CHN>VNM held"]
    ],
    misses: [
      "President Joe Biden welcomed the decision of the Saudi government.",
      "India received four Russian helicopters."
    ]
  },
  {
    ...HOSTING,
    name: "visit/invite",
    verbs: ["invite", "expect"],
    to: ["to", "in"],
    implied: "none",
    status: "proposed",
    examples: [
      [
        "President Luiz Inacio Lula da Silva invited Chinese President Xi Jinping to Brazil.",
        "Xi Jinping CHN>BRA proposed"
      ],
      ["French President Emmanuel Macron has been invited to Tashkent.", "Emmanuel Macron FRA>UZB proposed"]
    ],
    misses: ["President Joe Biden invited companies to invest in India.", "The minister invited bids in Kenya."]
  },
  {
    ...HOSTING,
    name: "visit/have-in",
    verbs: ["have", "put", "place"],
    to: ["in"],
    implied: "none",
    status: "proposed",
    examples: [
      [
        "A Seoul newspaper has Chinese President Xi Jinping in Pyongyang on 9 September.",
        "Xi Jinping CHN>PRK proposed"
      ],
      ["One report puts Russian Foreign Minister Sergei Lavrov in Cairo next week.", "Sergey Lavrov RUS>EGY proposed"]
    ],
    misses: [
      "The company has offices in Cairo, President Joe Biden said.",
      "The report puts the cost in Egypt at $2 billion."
    ]
  },
  {
    ...HOSTING,
    name: "visit/send",
    verbs: ["send", "dispatch", "despatch"],
    to: ["to"],
    implied: "none",
    examples: [
      ["President Vladimir Putin sent Foreign Minister Sergei Lavrov to Islamabad.", "Sergey Lavrov RUS>PAK held"],
      ["President Joe Biden will send Secretary of State Antony Blinken to Cairo.", "Antony Blinken USA>EGY planned"]
    ],
    misses: ["President Joe Biden sent a letter to China.", "India sent vaccines to Nepal."]
  },
  {
    ...MOTION,
    name: "visit/took-to",
    verbs: ["take", "bring"],
    traveller: "object",
    to: ["to"],
    dates: "whole",
    examples: [
      [
        "Turkish President Recep Tayyip Erdogan spoke on Monday. His tour in 2018 took him to Dakar and Bamako.",
        "Recep Tayyip Erdogan TUR>SEN held"
      ],
      ["A tour took Chinese President Xi Jinping to Fiji in 2014.", "Xi Jinping CHN>FJI held"]
    ],
    misses: ["President Joe Biden took the case to China.", "The court took Fiji to task."]
  },
  {
    ...MOTION,
    name: "visit/return-from",
    verbs: ["return", "come", "fly", "arrive", "land", "fly-in", "come-in", "come-back", "fly-back", "touch-down", "get-back", "bring"], // prettier-ignore
    to: ["from"],
    dates: "end",
    examples: [
      [
        "Australian Prime Minister Anthony Albanese returned from Washington in October 2023.",
        "Anthony Albanese AUS>USA held"
      ],
      ["Foreign Minister Sergei Lavrov arrived from India on Tuesday.", "Sergey Lavrov RUS>IND held"]
    ],
    misses: [
      "Foreign Minister Sergei Lavrov returned from Moscow on Tuesday.",
      "Demand came from India, President Joe Biden said."
    ]
  },
  {
    ...MOTION,
    name: "visit/leave",
    verbs: ["leave", "depart", "take-off", "fly-out"],
    to: ["object", "from"],
    implied: "topic",
    dates: "end",
    examples: [
      ["Chinese President Xi Jinping left Hanoi on Friday.", "Xi Jinping CHN>VNM held"],
      ["President Joe Biden departed from Riyadh on Saturday.", "Joe Biden USA>SAU held"]
    ],
    misses: ["Chinese President Xi Jinping left Beijing on Friday.", "President Joe Biden left office in January."]
  }
];
