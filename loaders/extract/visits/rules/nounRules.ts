import type {DateRole} from "../findTripDates.ts";

/** A rule for trips that a noun names. */
export interface NounRule {
  /** Stored in the evidence, e.g. "visit/visit-noun". */
  readonly name: string;
  /** Head nouns in the singular. */
  readonly nouns: readonly string[];
  /** Prepositions that bring the destination. */
  readonly to: readonly string[];
  /** Whether the noun needs a person and a foreign place of its own: "stop" and "leg" are often something else. */
  readonly needsBoth: boolean;
  /** What a date beside the noun tells. */
  readonly dates: DateRole;
  /** Sentences that give the row after them: "people from>to status". */
  readonly examples: readonly (readonly [string, string])[];
  /** Sentences that give no row. */
  readonly misses: readonly string[];
}

/** Nouns of travelling. */
export const nounRules: readonly NounRule[] = [
  {
    name: "visit/visit-noun",
    nouns: ["visit", "trip", "tour", "journey", "pilgrimage", "voyage", "swing", "excursion", "outing", "travel"],
    to: ["to", "in", "of", "through", "at"],
    needsBoth: false,
    dates: "whole",
    examples: [
      ["President Vladimir Putin's visit to Islamabad was cancelled.", "Vladimir Putin RUS>PAK cancelled"],
      [
        "Pakistani Foreign Minister Khawaja Asif will make an official visit to Moscow on 2 April 2021.",
        "Khawaja Asif PAK>RUS planned"
      ],
      ["A visit to Beijing by German Chancellor Angela Merkel has been postponed.", "Angela Merkel DEU>CHN postponed"]
    ],
    misses: [
      "A planned visit of the hospital choir has been postponed.",
      "No trip to Brunei by President Xi Jinping is planned."
    ]
  },
  {
    name: "visit/stay-noun",
    nouns: [
      "stay",
      "stopover",
      "sojourn",
      "layover",
      "stop",
      "leg",
      "mission",
      "call",
      "appearance",
      "attendance",
      "participation",
      "presence",
      "reception",
      "welcome",
      "flight",
      "errand",
      "dash"
    ],
    to: ["to", "in", "at"],
    needsBoth: true,
    dates: "whole",
    examples: [
      [
        "Turkish Foreign Minister Mevlut Cavusoglu prepared it during his stay in Algiers on 6-7 January 2020.",
        "Mevlut Cavusoglu TUR>DZA held"
      ],
      ["U.S. Secretary of State Rex Tillerson made a stopover in Kabul on Monday.", "Rex Tillerson USA>AFG held"]
    ],
    misses: [
      "A stop in London by President Joe Biden was never scheduled.",
      "The visitors wrapped up the first leg in Leeds."
    ]
  },
  {
    name: "visit/arrival-noun",
    nouns: ["arrival", "departure"],
    to: ["in", "at", "for", "to"],
    needsBoth: true,
    dates: "start",
    examples: [
      [
        "President Luiz Inacio Lula da Silva's departure for China on 26 March 2023 was put off.",
        "Luiz Inacio Lula da Silva BRA>CHN postponed"
      ],
      ["On his arrival in Delhi on Monday, President Vladimir Putin thanked the crowd.", "Vladimir Putin RUS>IND held"]
    ],
    misses: ["The arrival of the uranium in Dhaka was filmed.", "President Joe Biden's departure from office is near."]
  },
  {
    name: "visit/return-noun",
    nouns: ["return"],
    to: ["to"],
    needsBoth: true,
    dates: "start",
    examples: [
      [
        "The talks prepare a return to China by US Treasury Secretary Janet Yellen in May 2024.",
        "Janet Yellen USA>CHN planned"
      ],
      ["President Joe Biden's return to Poland was put off.", "Joe Biden USA>POL postponed"]
    ],
    misses: [
      "A return to Russia by Foreign Minister Sergei Lavrov was expected in May 2024.",
      "President Vladimir Putin's return to power was expected in Russia."
    ]
  }
];
