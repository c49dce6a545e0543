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
  ]
];

/** Near-misses of the same. */
export const noLegs: readonly string[] = [
  "President Joe Biden's speech was followed by visits to the shops of Lima and Quito.",
  "President Joe Biden wrote three books, starting in Lima with a short one and ending in Quito.",
  "The mission to Peru, led by its own engineers, was praised by President Joe Biden.",
  "President Joe Biden praised the island nations of Samoa and Tonga."
];
