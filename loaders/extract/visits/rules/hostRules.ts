import {MOTION, type VerbRule} from "./verbRule.ts";

const HOSTING = {traveller: "object", implied: "host", dates: "whole", status: null} as const;

/** Verbs whose object travels: the subject receives, invites or sends. */
export const hostRules: readonly VerbRule[] = [
  {
    ...HOSTING,
    name: "visit/receive",
    verbs: [
      "await",
      "cheer",
      "salute",
      "treat",
      "show",
      "decorate",
      "escort",
      "see",
      "see-off",
      "meet",
      "receive",
      "host",
      "welcome",
      "greet",
      "entertain",
      "fete",
      "honour",
      "honor",
      "give",
      "grant",
      "offer",
      "accord",
      "play",
      "roll",
      "hold",
      "throw",
      "lay"
    ],
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
    verbs: ["invite"],
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
    name: "visit/expects",
    verbs: ["expect"],
    to: ["in", "at"],
    status: "planned",
    examples: [
      ["Hanoi expects Slovak Prime Minister Eduard Heger in October.", "Eduard Heger SVK>VNM planned"],
      [
        "The Vatican is expecting Brazilian President Lula da Silva next week.",
        "Luiz Inacio Lula da Silva BRA>VAT planned"
      ]
    ],
    misses: [
      "Hanoi expects Slovak Prime Minister Eduard Heger to resign.",
      "Markets expect President Joe Biden in 2024."
    ]
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
      ["A tour took Chinese President Xi Jinping to Fiji in 2014.", "Xi Jinping CHN>FJI held"],
      [
        "Chinese President Xi Jinping begins a tour this week that will take him to Fiji and Tonga.",
        "Xi Jinping CHN>FJI planned"
      ]
    ],
    misses: ["President Joe Biden took the case to China.", "The court took Fiji to task."]
  }
];
