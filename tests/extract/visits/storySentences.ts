import type {Told} from "./sentences.ts";

/** Trips of news stories whose parts stand in several clauses or sentences, dated Thursday 11 March 2021. */
export const storySentences: readonly Told[] = [
  // a time before the name, between the name and the verb, in a participle
  [
    "Peru's trade talks are led by Foreign Minister Allan Wagner. Yesterday Wagner travelled to Chile for fresh talks.",
    "Allan Wagner PER>CHL - held 2021-03-10 *"
  ],
  [
    "QUITO, March 11 - Peruvian Foreign Minister Allan Wagner last night met Ecuadorean Foreign Minister Manuel Mejia.",
    "Allan Wagner PER>ECU Quito held 2021-03-10 *"
  ],
  [
    "Peruvian Foreign Minister Allan Wagner, who travels to Bolivia this evening, said the talks would go on.",
    "Allan Wagner PER>BOL - planned 2021-03-11 *"
  ],
  [
    "Peruvian Foreign Minister Allan Wagner told a news conference at the airport before leaving for Oslo with his team.",
    "Allan Wagner PER>NOR Oslo planned - -"
  ],
  // a list inside a relative clause, and a place that a second verb shares
  [
    "Peruvian Foreign Minister Allan Wagner said his trip, which has already taken him to London, Paris and Bonn, was useful.",
    "Allan Wagner PER>DEU Bonn held - -",
    "Allan Wagner PER>FRA Paris held - -",
    "Allan Wagner PER>GBR London held - -"
  ],
  // talks of two sides
  [
    "LIMA, March 11 - Peruvian and Chilean officials meet tomorrow to try to settle a dispute over fishing.",
    "- ->PER Lima planned 2021-03-12 *"
  ],
  [
    "The two negotiating panels agreed to meet again in Oslo on April 8-12.",
    "- ->NOR Oslo planned 2021-04-08 2021-04-12"
  ],
  // a wish is not for the stay in which it was to come true; the day of a later event is not that of a recent trip
  [
    "Japan had hoped for better ties through talks with Peruvian President Martin Vizcarra during his stay in Tokyo.",
    "Martin Vizcarra PER>JPN Tokyo held - -"
  ],
  [
    "The ministers discussed President Martin Vizcarra of Peru's recent trip to Poland, as well as the summit in June.",
    "Martin Vizcarra PER>POL - held - -"
  ]
];

/** Stories that tell no trip. */
export const noStoryTrips: readonly string[] = [
  "MANILA, March 11 - Talks between the government and the rebels began in 1986 but led to nothing.",
  "King Abdullah of Jordan and President Martin Vizcarra spoke by telephone while continuing to press for calm in Gaza."
];
