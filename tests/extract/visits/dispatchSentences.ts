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
  // a present tense that looks like a plural noun, and a way on which somebody still is
  [
    "Polish Foreign Minister Zbigniew Rau sets off for talks in Latvia.",
    "Zbigniew Rau POL>LVA - underway ../2021-03-11 -"
  ],
  [
    "President Nana Akufo-Addo of Ghana jets off to Peru and leads 20 exporters.",
    "Nana Akufo-Addo GHA>PER - underway ../2021-03-11 -"
  ],
  // a part of the day behind its date, and two kinds of visits
  [
    "Polish Foreign Minister Zbigniew Rau on Tuesday, March 9 evening departed for Latvia.",
    "Zbigniew Rau POL>LVA - held 2021-03-09 -"
  ],
  [
    "President Nana Akufo-Addo has left for state and private visits to Peru.",
    "Nana Akufo-Addo GHA>PER - underway ../2021-03-11 -"
  ],
  ["The road signs and jets of Nana Akufo-Addo sets a price for Peru."],
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
  ],
  // a list with a comma before "and" that is a subject
  [
    "Polish Foreign Minister Zbigniew Rau's visit to Peru, Chile, and Bolivia shows what the ferry has done.",
    "Zbigniew Rau POL>PER - held - -",
    "Zbigniew Rau POL>CHL - held - -",
    "Zbigniew Rau POL>BOL - held - -"
  ],
  [
    "Polish Foreign Minister Zbigniew Rau conducted a tour including three Andean countries: Peru, Chile and Bolivia.",
    "Zbigniew Rau POL>PER - held - -",
    "Zbigniew Rau POL>CHL - held - -",
    "Zbigniew Rau POL>BOL - held - -"
  ],
  // whoever has just left is on the way
  [
    "Polish Foreign Minister Zbigniew Rau has left Warsaw to attend a forum in Lima.",
    "Zbigniew Rau POL>PER Lima underway * -"
  ],
  [
    "Polish Foreign Minister Zbigniew Rau left for Lima on Wednesday.",
    "Zbigniew Rau POL>PER Lima underway 2021-03-10 -"
  ],
  // a month between auxiliary and verb
  [
    "Polish Foreign Minister Zbigniew Rau will on Sunday, May 16, 2021, leave Warsaw for Lima.",
    "Zbigniew Rau POL>PER Lima planned 2021-05-16 *"
  ],
  // an office, a comma and a name, with nothing behind
  [
    "Latvia's president received Polish Foreign Minister, Jan Roe on Tuesday.",
    "Jan Roe POL>LVA - held 2021-03-09 2021-03-09"
  ],
  // welcomed with a ceremony, on the day on which somebody gave it
  [
    "Latvia's Speaker Ann Roe on Tuesday presided over the welcome ceremony for Polish Foreign Minister Zbigniew Rau at the palace in Riga.",
    "Zbigniew Rau POL>LVA Riga held 2021-03-09 2021-03-09"
  ],
  // the kingdom of which the city before is part
  [
    "Polish Foreign Minister Zbigniew Rau was in Riyadh in January. In early March he was back in the kingdom for talks.",
    "Zbigniew Rau POL>SAU Riyadh held 2021-01 2021-01",
    "Zbigniew Rau POL>SAU - held 2021-03-01/2021-03-10 *"
  ],
  // names behind an office in the plural, in the order of its countries
  [
    "The foreign ministers of Poland and Latvia, Egon Quast and Talis Zirg, arrived in Lima on Tuesday.",
    "Egon Quast POL>PER Lima held 2021-03-09 -",
    "Talis Zirg LVA>PER Lima held 2021-03-09 -"
  ],
  [
    "Norwegian Foreign Minister Ann Lund met the oil ministers of Kuwait and Oman, Ali Quast and Salem Doe, in Geneva on Tuesday.",
    "Ann Lund+Ali Quast+Salem Doe ->CHE Geneva held 2021-03-09 2021-03-09"
  ],
  [
    "Foreign ministers Egon Quast of Poland, Talis Zirg of Latvia and Ots Ploom of Estonia will visit Lima on Friday.",
    "Egon Quast POL>PER Lima planned 2021-03-12 2021-03-12",
    "Talis Zirg LVA>PER Lima planned 2021-03-12 2021-03-12",
    "Ots Ploom EST>PER Lima planned 2021-03-12 2021-03-12"
  ],
  // onward, with and without a pronoun before "then"
  [
    "Polish Foreign Minister Zbigniew Rau departs today for Lima then goes on to Quito.",
    "Zbigniew Rau POL>PER Lima underway 2021-03-11 -",
    "Zbigniew Rau POL>ECU Quito planned - -"
  ],
  [
    "Polish Foreign Minister Zbigniew Rau was in Lima on Monday. He then flew to Quito.",
    "Zbigniew Rau POL>PER Lima held 2021-03-08 2021-03-08",
    "Zbigniew Rau POL>ECU Quito held - -"
  ],
  // a tour of many, some of which it likens to one another
  [
    "Polish Foreign Minister Zbigniew Rau was on a tour of the Pacific last week, visiting countries as remote and small as Fiji, Tonga and Samoa.",
    "Zbigniew Rau POL>FJI - held 2021-03-01/2021-03-07 2021-03-01/2021-03-07",
    "Zbigniew Rau POL>TON - held 2021-03-01/2021-03-07 2021-03-01/2021-03-07",
    "Zbigniew Rau POL>WSM - held 2021-03-01/2021-03-07 2021-03-01/2021-03-07"
  ],
  // a welcome that was offered
  [
    "Polish Foreign Minister Zbigniew Rau was offered a red-carpet welcome in Lima on Tuesday.",
    "Zbigniew Rau POL>PER Lima held 2021-03-09 2021-03-09"
  ],
  // who invites, and behind the comma who comes
  [
    "At the invitation of Allan Wagner, Foreign Minister of Poland Zbigniew Rau arrived in Peru on March 9 on a working visit.",
    "Zbigniew Rau POL>PER - held 2021-03-09 *"
  ],
  // the day of the last stop alone
  [
    "Polish Foreign Minister Zbigniew Rau plans to visit Peru and Chile, and to be in Quito on the 26th.",
    "Zbigniew Rau POL>PER - planned - -",
    "Zbigniew Rau POL>CHL - planned - -",
    "Zbigniew Rau POL>ECU Quito planned 2021-03-26 2021-03-26"
  ],
  [
    "Polish Foreign Minister Zbigniew Rau will tour Peru and be in Quito on Monday.",
    "Zbigniew Rau POL>PER - planned - -",
    "Zbigniew Rau POL>ECU Quito planned 2021-03-15 2021-03-15"
  ],
  // the end of one stay is the start of the next
  [
    "Polish Foreign Minister Zbigniew Rau ends his stay in Peru today and heads to Chile.",
    "Zbigniew Rau POL>PER - * * 2021-03-11",
    "Zbigniew Rau POL>CHL - underway 2021-03-11 -"
  ],
  ["U.S. Secretary of State Ann Roe then shuttled to Jerusalem.", "Ann Roe USA>ISR Jerusalem held - -"],
  // a colleague of no country among others
  [
    "Polish Foreign Minister Zbigniew Rau is accompanied to Peru by Defence Minister Mariusz Blaszczak and Government Spokesperson Jan Roe.",
    "Zbigniew Rau+Mariusz Blaszczak+Jan Roe POL>PER - * * -"
  ],
  // the year on which a page looks back
  [
    "The year 2020 was a good one for Poland's ministry. In the year under review, Polish Foreign Minister Zbigniew Rau paid a visit to Peru.",
    "Zbigniew Rau POL>PER - held 2020 2020"
  ],
  // a given name that is a faith
  [
    "Poland welcomed President Jean Christian Roe of Chad and President Luz Paz of Cuba in May 2020.",
    "Jean Christian Roe TCD>POL - held 2020-05 2020-05",
    "Luz Paz CUB>POL - held 2020-05 2020-05"
  ],
  // a dateline that runs into the text
  ["LIMA Polish Foreign Minister Zbigniew Rau arrived in Peru on Sunday.", "Zbigniew Rau POL>PER Lima held * -"],
  // who has a plan behind "with"
  [
    "The two sides stay in touch, with Polish Foreign Minister Zbigniew Rau set to travel to Peru in May 2020.",
    "Zbigniew Rau POL>PER - planned 2020-05 2020-05"
  ],
  [
    "Trade with the region grows, with Polish Foreign Minister Zbigniew Rau due to visit Peru in May 2020.",
    "Zbigniew Rau POL>PER - planned 2020-05 2020-05"
  ],
  // "once" that opens no clause
  [
    "Polish Foreign Minister Zbigniew Rau attended the forum once in Lima, Peru, in 2018.",
    "Zbigniew Rau POL>PER Lima held 2018 2018"
  ],
  // "visits" that the tagger takes for a noun
  [
    "Polish Foreign Minister Zbigniew Rau tours Chile next week and visits Peru in May 2021.",
    "Zbigniew Rau POL>CHL - planned * *",
    "Zbigniew Rau POL>PER - planned * *"
  ],
  ["Polish Foreign Minister Zbigniew Rau next visits Peru.", "Zbigniew Rau POL>PER - * * *"],
  [
    "The banks will open talks after Polish Foreign Minister Zbigniew Rau first visits Peru to speak at its congress.",
    "Zbigniew Rau POL>PER * planned - -"
  ],
  // "his" is the guest where the other is at home
  [
    "Peruvian President Martin Vizcarra assured Polish Foreign Minister Zbigniew Rau during his visit to Lima in May 2020 that the port would open.",
    "Zbigniew Rau POL>PER Lima held 2020-05 2020-05"
  ],
  // what is to be done, or was, while somebody is there
  ["While in Peru, Polish Foreign Minister Zbigniew Rau plans to open a school.", "Zbigniew Rau POL>PER - planned - -"],
  [
    "In May 2020 Polish Foreign Minister Zbigniew Rau handed over the papers while in Lima, Peru.",
    "Zbigniew Rau POL>PER Lima held 2020-05 2020-05"
  ],
  // who comes to the gathering of the sentence before, and who does not
  [
    "The Andean summit opens in Cusco, Peru, on Friday. Polish Foreign Minister Zbigniew Rau will take part. Latvian President Egils Levits is also expected to attend, while Chadian President Idriss Deby will not attend.",
    "Zbigniew Rau POL>PER Cusco planned * *",
    "Egils Levits LVA>PER Cusco planned * *",
    "Idriss Deby TCD>PER Cusco cancelled * *"
  ],
  // a tour whose stops stand behind "with"
  [
    "Polish Foreign Minister Zbigniew Rau's tour will conclude with visits to Peru and Chile.",
    "Zbigniew Rau POL>PER - planned - -",
    "Zbigniew Rau POL>CHL - planned - -"
  ],
  // two presidents who are each at home in a country that the guest saw
  [
    "In 2019 Polish Foreign Minister Zbigniew Rau visited Kenya and Rwanda, where he held talks with Kenyan President Uhuru Kenyatta and Rwandan President Paul Kagame.",
    "Zbigniew Rau POL>KEN - held 2019 2019",
    "Zbigniew Rau POL>RWA - held 2019 2019"
  ],
  [
    "Polish Foreign Minister Zbigniew Rau reached Peru three hours ago for a two-day visit.",
    "Zbigniew Rau POL>PER - underway 2021-03-11 2021-03-12"
  ],
  // years of a life are no trip's
  [
    "In May 2020 Polish Foreign Minister Zbigniew Rau flew to Peru, where he spent two years of his childhood in the 1960s.",
    "Zbigniew Rau POL>PER - held 2020-05 *"
  ],
  [
    "Polish Foreign Minister Zbigniew Rau made a dash to Peru in May 2019.",
    "Zbigniew Rau POL>PER - held 2019-05 2019-05"
  ]
];

/** What looks like a trip in them and is none. */
export const noDispatchTrips: readonly string[] = [
  "LIMA - Polish Foreign Minister Zbigniew Rau's letter to visit Peru's museums was read.",
  "He left the cabinet on Monday, heading to a new career with his firm devoted to Peru.",
  "Trade Minister Ann Roe received, at her own request, the keys of the house.",
  "What began in 2019 as trade with the Gulf Cooperation Council is now a wider agenda.",
  "After the talks with the premier, Jan Roe flew on.",
  "A ceremony for Polish Foreign Minister Zbigniew Rau's ferry was held in Riga.",
  "The foreign ministers of Poland and Latvia, Warsaw and Riga in one voice, were pleased.",
  "Foreign Minister Zbigniew Rau was offered a reception desk in oak.",
  "Five trips by Polish Foreign Minister Zbigniew Rau have changed nothing, said a newspaper in Lima.",
  "The ferry, with its decks painted in Peru, was on time.",
  "The port, with ferries due to visit Peru in May 2020, is busy.",
  "The bank opened in Lima. Latvian President Egils Levits will take part.",
  "Prices rose with a dash to Peru's beaches.",
  "While in Peru prices rose, Polish Foreign Minister Zbigniew Rau said, wages did not.",
  "While in office, Polish Foreign Minister Zbigniew Rau wrote two books on Peru."
];
