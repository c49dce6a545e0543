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
  ],
  // arrivals without a place, after a place that opens the story
  [
    "Helsinki has cleared its streets. Polish President Andrzej Duda arrived first; French President Emmanuel Macron followed on Wednesday.",
    "Andrzej Duda POL>FIN * held * *",
    "Emmanuel Macron FRA>FIN * held 2021-03-10 -"
  ],
  ["Quito is waiting. Chinese President Xi Jinping comes on 4 April.", "Xi Jinping CHN>ECU * planned 2021-04-04 *"],
  ["President Joe Biden will not arrive in Ottawa before Monday.", "Joe Biden USA>CAN Ottawa planned * *"],
  // a trip that was made beside one to come
  [
    "President Emmanuel Macron will visit Kenya on April 20. The deal was signed during Macron's recent visit to Nairobi.",
    "Emmanuel Macron FRA>KEN - planned 2021-04-20 *",
    "Emmanuel Macron FRA>KEN Nairobi held - -"
  ],
  // home again
  [
    "Polish President Andrzej Duda's return from Zagreb late on Wednesday surprised nobody.",
    "Andrzej Duda POL>HRV Zagreb held * 2021-03-10"
  ],
  [
    "Finance Minister Anil Sharma returned to Kathmandu on Wednesday, ending his three-day India visit.",
    "Anil Sharma *>IND - held 2021-03-08 2021-03-10"
  ],
  // seen in a foreign city on a day
  [
    "On Monday Chinese President Xi Jinping was garlanded in Tashkent, on Wednesday in Astana.",
    "Xi Jinping CHN>UZB Tashkent held 2021-03-08 *",
    "Xi Jinping CHN>KAZ Astana held 2021-03-10 *"
  ],
  [
    "Turkish Foreign Minister Mevlut Cavusoglu kissed the flag in Riga on 2 February.",
    "Mevlut Cavusoglu TUR>LVA Riga held 2021-02-02 *"
  ],
  [
    "The President of Kenya, William Ruto, returned on Tuesday from a three-day visit to Sweden.",
    "William Ruto KEN>SWE - held 2021-03-07 2021-03-09"
  ],
  // one trip a year
  [
    "Belarusian President Alexander Lukashenko visited Vietnam in 1997 and 2008.",
    "Alexander Lukashenko BLR>VNM - held 1997 1997",
    "Alexander Lukashenko BLR>VNM - held 2008 2008"
  ],
  [
    "On 24 March President Emmanuel Macron will take part in a forum on the sea in Lisbon.",
    "Emmanuel Macron FRA>PRT Lisbon planned 2021-03-24 *"
  ],
  // the country of whoever calls it off
  [
    "The White House has cancelled a planned visit by Chinese President Xi Jinping next week.",
    "Xi Jinping CHN>USA * cancelled * *"
  ]
];

/** Sentences in the same words that tell no trip. */
export const colourNoTrips: readonly string[] = [
  "President Joe Biden's plan for Canada fell through in February.",
  "President Emmanuel Macron was himself in doubt about Lebanon.",
  "President Joe Biden spent two days with his staff on the deal with Qatar.",
  "It was best not to have a meeting in Washington, President Joe Biden said.",
  "The emir expects calm in Doha.",
  "Chinese President Xi Jinping's brother was born in Riga in May 1950.",
  "President Joe Biden has shares in Riga, a paper said on Monday.",
  "President Joe Biden came under pressure in May."
];
