import type {Told} from "./sentences.ts";

/** Trips as columnists, agencies and old papers tell them, dated Thursday 11 March 2021. */
export const colourSentences: readonly Told[] = [
  // what was to be and has not been
  [
    "Foreign Minister Subrahmanyam Jaishankar's trip to Colombo, planned for January, did not come off.",
    "Subrahmanyam Jaishankar IND>LKA Colombo cancelled * *"
  ],
  [
    "President Emmanuel Macron's journey to Beirut fell through in February.",
    "Emmanuel Macron FRA>LBN Beirut cancelled * *"
  ],
  ["President Joe Biden's visit to Ottawa never took place.", "Joe Biden USA>CAN Ottawa cancelled - -"],
  // stays and stops
  [
    "Polish Prime Minister Mateusz Morawiecki was himself in Tallinn in January.",
    "Mateusz Morawiecki POL>EST Tallinn held 2021-01 2021-01"
  ],
  [
    "Russian Foreign Minister Sergey Lavrov, who leaves on Monday, stops in Bern and then flies to Rome.",
    "Sergey Lavrov RUS>CHE Bern planned * *",
    "Sergey Lavrov RUS>ITA Rome planned * *"
  ],
  [
    "U.S. Secretary of State Antony Blinken spent two days with the Emir in Doha last week.",
    "Antony Blinken USA>QAT Doha held * *"
  ],
  // here and we
  [
    "HANOI - French President Emmanuel Macron is expected here in May.",
    "Emmanuel Macron FRA>VNM Hanoi planned 2021-05 2021-05"
  ],
  [
    "OSLO - On Monday we shall welcome Polish President Andrzej Duda.",
    "Andrzej Duda POL>NOR Oslo planned 2021-03-15 *"
  ],
  // talks whose place stands between them and the people
  [
    "Papers were signed after the talks held in Ankara between President Recep Tayyip Erdogan and Polish President Andrzej Duda.",
    "Andrzej Duda POL>TUR Ankara held - -"
  ]
];

/** Sentences in the same words that tell no trip. */
export const colourNoTrips: readonly string[] = [
  "President Joe Biden's plan for Canada fell through in February.",
  "President Emmanuel Macron was himself in doubt about Lebanon.",
  "President Joe Biden spent two days with his staff on the deal with Qatar.",
  "It was best not to have a meeting in Washington, President Joe Biden said.",
  "The emir expects calm in Doha."
];
