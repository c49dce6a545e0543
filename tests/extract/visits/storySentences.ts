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
  [
    "The last of the talks will be in Lima next Wednesday between Peruvian Foreign Minister Allan Wagner and Chilean Foreign Minister Andres Allamand.",
    "Andres Allamand CHL>PER Lima planned 2021-03-17 *"
  ],
  [
    "Two rounds of talks between Peruvian Foreign Minister Allan Wagner and Chilean Foreign Minister Andres Allamand, scheduled for Monday and Tuesday, come at a bad time.",
    "Allan Wagner+Andres Allamand ->- - planned 2021-03-15 2021-03-16"
  ],
  [
    "The budget will be discussed when Peruvian President Martin Vizcarra meets Chilean President Sebastian Pinera this week.",
    "Martin Vizcarra+Sebastian Pinera ->- - planned 2021-03-08/2021-03-14 *"
  ],
  // leaders whom a traveller meets on a tour are at home
  [
    "Peruvian Trade Minister Claudia Cornejo leaves on Saturday on a tour of the Gulf. She will meet the King of Bahrain on Monday.",
    "Claudia Cornejo PER>BHR - planned 2021-03-15 *"
  ],
  // "there", "here" and who comes
  [
    "A bomb went off in Oslo, Norway, a day ahead of Peruvian President Martin Vizcarra's arrival there for a conference.",
    "Martin Vizcarra PER>NOR Oslo planned * *"
  ],
  [
    "LIMA - Peruvian Foreign Minister Allan Wagner said the loan was agreed during a visit here this week by Chilean Finance Minister Ignacio Briones.",
    "Ignacio Briones CHL>PER Lima held 2021-03-08/2021-03-14 *"
  ],
  [
    "LONDON - British Trade Minister Ranil Jayawardena repeated the threat before leaving Lima yesterday at the end of a four-day visit.",
    "Ranil Jayawardena GBR>PER Lima held 2021-03-07 2021-03-10"
  ],
  [
    "Peruvian Foreign Minister Allan Wagner spoke. After travelling to Chile, Bolivia and Cuba, Wagner was tired.",
    "Allan Wagner PER>BOL - held - -",
    "Allan Wagner PER>CHL - held - -",
    "Allan Wagner PER>CUB - held - -"
  ],
  // "US" is no pronoun, and a name behind the comma is no further place
  [
    "Ahead of his crucial US visit, Peruvian President Martin Vizcarra on Monday said that he was ready.",
    "Martin Vizcarra PER>USA - planned - -"
  ],
  [
    "Peruvian President Martin Vizcarra is preparing tariff cuts ahead of a two-day visit to Washington from Friday.",
    "Martin Vizcarra PER>USA Washington planned 2021-03-12 2021-03-13"
  ],
  [
    "LIMA, March 11 - Officials seen arriving included Chilean Finance Minister Ignacio Briones and Bolivian President Luis Arce.",
    "Ignacio Briones CHL>PER Lima held * *",
    "Luis Arce BOL>PER Lima held * *"
  ],
  [
    "LIMA, March 11 - The president has cancelled his holiday because of pressing business, including the visit next week by Chilean Finance Minister Ignacio Briones.",
    "Ignacio Briones CHL>PER - planned 2021-03-15/2021-03-21 *"
  ],
  [
    "Peruvian President Martin Vizcarra said he wished his visit to Oslo could have been longer.",
    "Martin Vizcarra PER>NOR Oslo held - -"
  ],
  [
    "Bolivian Foreign Minister Rogelio Mayta, who is in Rome today, will fly to Tokyo on Sunday, after having completed a week-long trip to Chile.",
    "Rogelio Mayta BOL>CHL - held - -",
    "Rogelio Mayta BOL>ITA Rome underway * *",
    "Rogelio Mayta BOL>JPN Tokyo planned 2021-03-14 -"
  ],
  // days of what somebody goes for
  [
    "Peruvian President Martin Vizcarra will then depart to Laos to attend the summits and related meetings on April 6-8.",
    "Martin Vizcarra PER>LAO - planned 2021-04-06 2021-04-08"
  ],
  // days of somebody else's trip
  [
    "Peruvian Foreign Minister Allan Wagner was in Quito to report on President Martin Vizcarra of Peru's visit to Poland last week.",
    "Allan Wagner PER>ECU Quito held - -",
    "Martin Vizcarra PER>POL - held 2021-03-01/2021-03-07 2021-03-01/2021-03-07"
  ],
  // a wish is not for the stay in which it was to come true; the day of a later event is not that of a recent trip
  [
    "Japan had hoped for better ties through talks with Peruvian President Martin Vizcarra during his stay in Tokyo.",
    "Martin Vizcarra PER>JPN Tokyo held - -"
  ],
  [
    "The ministers discussed the recent trip by Peruvian President Martin Vizcarra to Poland, as well as the summit in June.",
    "Martin Vizcarra PER>POL - held - -"
  ],
  // what is told of a trip in other words beside it
  [
    "The last leg of President Martin Vizcarra of Peru's tour, a visit to Oslo on June 15, 2021, has been cancelled.",
    "Martin Vizcarra PER>NOR Oslo cancelled 2021-06-15 *"
  ],
  [
    "The second half of President Martin Vizcarra of Peru's tour, a trip to Quito in May 2021, has been put off.",
    "Martin Vizcarra PER>ECU Quito postponed 2021-05 2021-05"
  ],
  // a day in front of what it is the first of, and the day of leaving one place for the next
  [
    "Denmark's development minister, Soren Pind, saw a camp on Tuesday, the first day of a three-day trip to Kenya.",
    "Soren Pind DNK>KEN - underway 2021-03-09 2021-03-11"
  ],
  [
    "Salvadoran President Nayib Bukele wound up a visit to Japan on Saturday and went straight to Beijing.",
    "Nayib Bukele SLV>JPN - held - 2021-03-06",
    "Nayib Bukele SLV>CHN Beijing held 2021-03-06 -"
  ],
  [
    "President Martin Vizcarra of Peru has postponed a visit to Norway. The visit will be held in September.",
    "Martin Vizcarra PER>NOR - postponed 2021-09 2021-09"
  ],
  // nobody goes home from where he did not come
  [
    "President Martin Vizcarra of Peru's stop in Quito on March 8 was cancelled. Mr Vizcarra flew home on March 7.",
    "Martin Vizcarra PER>ECU Quito cancelled * *"
  ],
  [
    "President Martin Vizcarra of Peru visited Oslo on March 5. His stop in Quito on March 8 was cancelled. Mr Vizcarra flew home on March 7.",
    "Martin Vizcarra PER>NOR Oslo held 2021-03-05 2021-03-07",
    "Martin Vizcarra PER>ECU Quito cancelled * *"
  ]
];

/** Stories that tell no trip. */
export const noStoryTrips: readonly string[] = [
  "MANILA, March 11 - Talks between the government and the rebels began in 1986 but led to nothing.",
  "President Martin Vizcarra of Peru hinted at a possible meeting with Ecuadorean President Lenin Moreno in Chile.",
  "President Martin Vizcarra of Peru will remain in office until the summit in Oslo on 8 June.",
  "The president slipped out of the ship and was handed back to the police, Peruvian President Martin Vizcarra said.",
  "Cable and Wireless was due to take part in talks in Japan next Tuesday.",
  "Officials had prepared for the summit in Bali assuming President Martin Vizcarra of Peru would be there.",
  "The deal would see Peru keep the Ecuadorean lands that President Martin Vizcarra of Peru claims.",
  "In a joint statement President Martin Vizcarra of Peru said the institute in Paris had agreed to share the money.",
  "NATO Secretary General Jens Stoltenberg told reporters in Brussels on Monday that the alliance was ready.",
  "King Abdullah of Jordan and President Martin Vizcarra spoke by telephone while continuing to press for calm in Gaza."
];
