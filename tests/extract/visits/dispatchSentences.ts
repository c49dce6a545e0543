import type {Told} from "./sentences.ts";

/** What releases, diaries and long articles tell, dated Thursday 11 March 2021. */
export const dispatchSentences: readonly Told[] = [
  // a dateline with its country in brackets and the agency behind its day
  [
    "Riga [Latvia], March 10 (ANI): Polish Foreign Minister Zbigniew Rau called on Latvian President Egils Levits here on Wednesday.",
    "Zbigniew Rau POL>LVA Riga held 2021-03-10 2021-03-10"
  ],
  // how things stood beside the talks
  [
    "Polish Foreign Minister Zbigniew Rau on Tuesday held a meeting and working dinner with his Latvian counterpart Edgars Rinkevics in Riga, with both sides pleased about the ferry.",
    "Zbigniew Rau POL>LVA Riga held 2021-03-09 2021-03-09"
  ],
  [
    "Polish Foreign Minister Zbigniew Rau had talks with his Latvian counterpart Edgars Rinkevics in Riga, with their lunch devoted to ferries.",
    "Zbigniew Rau POL>LVA Riga held - -"
  ],
  // out of the country, and back into it
  [
    "President Akufo-Addo of Ghana jetted out of the country for Lima on Monday.",
    "Nana Akufo-Addo GHA>PER Lima held 2021-03-08 -"
  ],
  [
    "President Nana Akufo-Addo jetted back into Ghana from Lima on Tuesday.",
    "Nana Akufo-Addo GHA>PER Lima held - 2021-03-09"
  ],
  // who acts is no part of where he was headed
  ["Before flying to Lima Nana Akufo-Addo toured Poland.", "Nana Akufo-Addo GHA>POL - held - -"],
  // the day on which home was left
  [
    "Polish Foreign Minister Zbigniew Rau left Warsaw Wednesday, heading to Latvia on a working visit.",
    "Zbigniew Rau POL>LVA - * 2021-03-10 -"
  ],
  // where the guest was received stands between commas
  [
    "Latvian Transport Minister Talis Linkaits on Tuesday received, at the port of Riga, Polish Foreign Minister Zbigniew Rau.",
    "Zbigniew Rau POL>LVA Riga held 2021-03-09 2021-03-09"
  ],
  // the tour's last day is not that of each stop
  [
    "Polish Foreign Minister Zbigniew Rau will tour Peru, Chile and Bolivia from March 15 to 21. He will be in Lima on March 15. On March 17 he will go to Santiago. He will reach La Paz on March 20.",
    "Zbigniew Rau POL>PER Lima planned 2021-03-15 *",
    "Zbigniew Rau POL>CHL Santiago planned 2021-03-17 -",
    "Zbigniew Rau POL>BOL La Paz planned 2021-03-20 -"
  ],
  // confirmed later, yet made
  [
    "Poland confirmed Foreign Minister Zbigniew Rau's visit to Peru, which took place from February 15 to 17.",
    "Zbigniew Rau POL>PER - held 2021-02-15 2021-02-17"
  ],
  // a diary's entry without a finite verb, behind the town where it is
  ["** LIMA - Polish Foreign Minister Zbigniew Rau to visit Peru.", "Zbigniew Rau POL>PER - planned - -"],
  // whom the European Union sends is of no country, wherever the paper is at home
  [
    "WARSAW, March 10 - European Union foreign policy chief Josep Borrell will visit Peru at 1900 GMT.",
    "Josep Borrell ->PER - planned - -"
  ],
  // one surname in two spellings
  [
    "Norwegian Trade Minister Jakob Steinmeier will visit Peru. Jakob Steinmaier will stay in Lima for two days.",
    "Jakob Steinmeier NOR>PER Lima planned - -"
  ],
  // the office with less of its name
  [
    "Assistant Secretary of State Ann Doe will travel to Lima on March 14. In Lima, the Assistant Secretary will open a library.",
    "Ann Doe *>PER Lima planned 2021-03-14 *"
  ]
];

/** What looks like a trip in them and is none. */
export const noDispatchTrips: readonly string[] = [
  "LIMA - Polish Foreign Minister Zbigniew Rau's letter to visit Peru's museums was read.",
  "He left the cabinet on Monday, heading to a new career with his firm devoted to Peru.",
  "Trade Minister Ann Roe received, at her own request, the keys of the house.",
  "The ferry, with its decks painted in Peru, was on time."
];
