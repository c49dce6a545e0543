import type {Told} from "./sentences.ts";

/** Legs of tours: what follows a stop, where a tour opens and closes, lists behind what they count; dated 11 March 2021. */
export const legSentences: readonly Told[] = [
  [
    "Latvian Foreign Minister Edgars Rinkevics will go to Oslo on 15 March, followed by a stop in Reykjavik.",
    "Edgars Rinkevics LVA>NOR Oslo planned 2021-03-15 -",
    "Edgars Rinkevics LVA>ISL Reykjavik planned - -"
  ],
  [
    "Peruvian President Francisco Sagasti's first stop will be Quito. It will be followed by visits to Panama and Cuba.",
    "Francisco Sagasti PER>ECU Quito planned - -",
    "Francisco Sagasti PER>PAN - planned - -",
    "Francisco Sagasti PER>CUB - planned - -"
  ],
  [
    "Latvian Foreign Minister Edgars Rinkevics is due to tour the Gulf, opening in Muscat, proceeding to Qatar and ending in Kuwait.",
    "Edgars Rinkevics LVA>OMN Muscat planned - -",
    "Edgars Rinkevics LVA>QAT - planned - -",
    "Edgars Rinkevics LVA>KWT - planned - -"
  ],
  [
    "Finnish Trade Minister Ville Skinnari leaves on Friday. The bank said that Skinnari's nearly two-week trip will include stops in Peru and Chile.",
    "Ville Skinnari FIN>PER - planned - -",
    "Ville Skinnari FIN>CHL - planned - -"
  ],
  [
    "Six breweries joined the trade mission to Vietnam, led by Finnish Trade Minister Ville Skinnari.",
    "Ville Skinnari FIN>VNM - held - -"
  ],
  [
    "Finnish Trade Minister Ville Skinnari, who is back from leading a mission to Peru, Chile and Cuba, will thank the firms.",
    "Ville Skinnari FIN>PER - held * *",
    "Ville Skinnari FIN>CHL - held - -",
    "Ville Skinnari FIN>CUB - held - -"
  ],
  [
    "Irish Foreign Minister Simon Coveney had earlier visited the island nations of Samoa and Tonga.",
    "Simon Coveney IRL>WSM - held - -",
    "Simon Coveney IRL>TON - held - -"
  ],
  [
    "Irish Foreign Minister Simon Coveney will visit three Pacific islands – Samoa, Tonga and Fiji – next year.",
    "Simon Coveney IRL>WSM - planned * *",
    "Simon Coveney IRL>TON - planned * *",
    "Simon Coveney IRL>FJI - planned * *"
  ],
  [
    "President Luis Arce of Bolivia will meet officials, including Secretary-General Luis Almagro, today before leaving for Lima.",
    "Luis Arce BOL>PER Lima planned * *"
  ],
  [
    "Greek Foreign Minister Nikos Dendias will stopover in Doha on his way home.",
    "Nikos Dendias GRC>QAT Doha planned - -"
  ],
  // a name behind a trip opens a clause of its own
  ["The visit President Vladimir Putin made to Hanoi in January was short.", "Vladimir Putin RUS>VNM * held * *"],
  // stops between dashes
  [
    "Greek Foreign Minister Nikos Dendias is on a tour of Asia. The tour - to Vietnam, Laos and Nepal - is meant to win orders.",
    "Nikos Dendias GRC>VNM - underway * *",
    "Nikos Dendias GRC>LAO - underway * *",
    "Nikos Dendias GRC>NPL - underway * *"
  ],
  [
    "Greek Foreign Minister Nikos Dendias's tour of the Gulf - Oman, Qatar and Kuwait - was called off.",
    "Nikos Dendias GRC>OMN - cancelled - -",
    "Nikos Dendias GRC>QAT - cancelled - -",
    "Nikos Dendias GRC>KWT - cancelled - -"
  ],
  // who is meant by an office or a state
  [
    "Deputy Prime Minister Carla Roe of New Zealand will be accompanied by two ministers. The delegation will visit Fiji and Tonga.",
    "Carla Roe NZL>FJI - planned - -",
    "Carla Roe NZL>TON - planned - -"
  ],
  [
    "US Secretary of State Antony Blinken cancelled his speech. The US diplomat, who landed in Nairobi on Monday, was ill.",
    "Antony Blinken USA>KEN Nairobi held 2021-03-08 -"
  ],
  ["Tennessee Gov. Bill Moe flew to Oslo on Monday.", "Bill Moe USA>NOR Oslo held 2021-03-08 -"],
  ["Gov. Jane Lund will travel to Peru for Oregon's trade mission.", "Jane Lund USA>PER - planned - -"],
  // deeds that tell where somebody is
  [
    "South African Foreign Minister Naledi Pandor leaves on Friday. In Chile, Ms Pandor will co-chair the commission.",
    "Naledi Pandor ZAF>CHL - planned - -"
  ],
  ["Pope Francis is to become the first pontiff to set foot in Oman.", "Pope Francis VAT>OMN - planned - -"]
];

/** Near-misses of the same. */
export const noLegs: readonly string[] = [
  "President Joe Biden's speech was followed by visits to the shops of Lima and Quito.",
  "President Joe Biden wrote three books, starting in Lima with a short one and ending in Quito.",
  "The mission to Peru, led by its own engineers, was praised by President Joe Biden.",
  "The chair President Joe Biden made for Lima was short.",
  "The price - of rice, maize and beans - is high in Peru, President Joe Biden said.",
  "Central Bank Governor Jane Lund spoke of Oregon's exports to Peru.",
  "In Chile, prices will rise, President Joe Biden said.",
  "President Joe Biden praised the island nations of Samoa and Tonga."
];
