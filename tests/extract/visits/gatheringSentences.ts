import type {Told} from "./sentences.ts";

/** Presence told by a summit, conference, speech or visiting guest, dated Thursday 11 March 2021. */
export const gatheringSentences: readonly Told[] = [
  // the city in the name of the gathering
  [
    "Trade must grow, Kenyan President Uhuru Kenyatta said at the Lisbon Ocean Summit on Tuesday.",
    "Uhuru Kenyatta KEN>PRT Lisbon held 2021-03-09 2021-03-09"
  ],
  [
    "German Chancellor Angela Merkel will address the Vienna Economic Forum next month.",
    "Angela Merkel DEU>AUT Vienna planned 2021-04 2021-04"
  ],
  // the place in a sentence before
  [
    "A two-day summit on fisheries opened in Lisbon on Wednesday. Others on the attendance list are Norwegian Prime Minister Erna Solberg and Greek Prime Minister Kyriakos Mitsotakis.",
    "Erna Solberg NOR>PRT Lisbon underway * -",
    "Kyriakos Mitsotakis GRC>PRT Lisbon underway * -"
  ],
  [
    "A conference on fisheries opened in Lisbon on Wednesday. Norwegian Foreign Minister Ine Soreide is leading her country's delegation.",
    "Ine Soreide NOR>PRT Lisbon underway * -"
  ],
  [
    "A summit on fisheries opened in Lisbon on Wednesday. Norwegian Prime Minister Erna Solberg told the summit that cod was scarce.",
    "Erna Solberg NOR>PRT Lisbon held 2021-03-10 -"
  ],
  // the one who is there by the short form of the verb
  [
    "Norwegian Foreign Minister Ine Soreide leaves no doubt. She's now in Lisbon attending a conference.",
    "Ine Soreide NOR>PRT Lisbon underway * -"
  ],
  // whoever is visiting is in his host's country
  [
    "Norway's King Harald spoke of cod at a dinner with visiting Portuguese President Marcelo Rebelo de Sousa.",
    "Marcelo Rebelo de Sousa PRT>NOR - underway * -"
  ],
  // a trip that nobody owns is the subject's
  [
    "Chilean President Sebastian Pinera has been unwell since a trip to Lisbon in January.",
    "Sebastian Pinera CHL>PRT Lisbon held 2021-01 2021-01"
  ],
  [
    '"It was time," Norwegian Foreign Minister Ine Soreide said, midway through an official visit to Portugal.',
    "Ine Soreide NOR>PRT - underway * -"
  ],
  // an arrival of the last hours, with its purpose still to come
  [
    "Norwegian Foreign Minister Ine Soreide arrived in Lisbon last night for talks on cod.",
    "Ine Soreide NOR>PRT Lisbon underway 2021-03-10 -"
  ],
  [
    "Norwegian Foreign Minister Ine Soreide arrived in Lisbon on Monday for talks on cod.",
    "Ine Soreide NOR>PRT Lisbon held 2021-03-08 *"
  ],
  [
    "Norwegian Foreign Minister Ine Soreide arrived in Lisbon on Monday. Soreide will meet Foreign Minister Augusto Silva on Friday.",
    "Ine Soreide NOR>PRT Lisbon underway 2021-03-08 *"
  ],
  // a tour that will lead on
  [
    "Norwegian Foreign Minister Ine Soreide is in Lisbon at the start of a tour that will also take her to Spain.",
    "Ine Soreide NOR>PRT Lisbon underway * -",
    "Ine Soreide NOR>ESP - planned - -"
  ],
  // plans that came to nothing
  [
    "Plans for a visit by Norwegian Foreign Minister Ine Soreide to Lisbon were cancelled.",
    "Ine Soreide NOR>PRT Lisbon cancelled - -"
  ],
  [
    "Norwegian Foreign Minister Ine Soreide's plans for a visit to Lisbon have been scrapped.",
    "Ine Soreide NOR>PRT Lisbon cancelled - -"
  ],
  // a place without a name of its own
  [
    "Norwegian Foreign Minister Ine Soreide will visit three Portuguese cities in April.",
    "Ine Soreide NOR>PRT - planned 2021-04 2021-04"
  ],
  [
    "Norwegian Prime Minister Erna Solberg will address a joint session of Congress on March 19.",
    "Erna Solberg NOR>USA - planned 2021-03-19 2021-03-19"
  ],
  // the ceremony's place behind the deed of two
  [
    "Norwegian Prime Minister Erna Solberg and Portuguese Prime Minister Antonio Costa opened a wind farm on Monday. The ceremony, held in Sines, Portugal, was short.",
    "Erna Solberg NOR>PRT Sines held 2021-03-08 2021-03-08"
  ],
  [
    "Kenyan President Uhuru Kenyatta and Ugandan President Yoweri Museveni will open the new bridge on Friday. The event takes place in Entebbe.",
    "Uhuru Kenyatta KEN>UGA Entebbe planned 2021-03-12 2021-03-12"
  ],
  // those who lead a meeting
  [
    "A meeting co-chaired by Portuguese Foreign Minister Augusto Santos Silva and his Norwegian counterpart Ine Soreide was held in Lisbon on Monday.",
    "Ine Soreide NOR>PRT Lisbon held 2021-03-08 2021-03-08"
  ],
  [
    "Norwegian Foreign Minister Ine Soreide co-chaired a session in Lisbon on Monday.",
    "Ine Soreide NOR>PRT Lisbon held 2021-03-08 *"
  ],
  [
    "Norwegian Foreign Minister Ine Soreide will co-chair a session in Lisbon next Monday.",
    "Ine Soreide NOR>PRT Lisbon planned 2021-03-15 *"
  ],
  // those who come, named in the next sentence
  [
    "Nine leaders will attend the forum in Lisbon on 9 April. They include Norwegian Prime Minister Erna Solberg and Greek Prime Minister Kyriakos Mitsotakis.",
    "Erna Solberg NOR>PRT Lisbon planned 2021-04-09 *",
    "Kyriakos Mitsotakis GRC>PRT Lisbon planned 2021-04-09 *"
  ],
  [
    "Norwegian Prime Minister Erna Solberg is among the leaders who will attend the funeral in Lisbon.",
    "Erna Solberg NOR>PRT Lisbon planned - -"
  ],
  [
    "Norwegian Prime Minister Erna Solberg has confirmed her attendance at the summit in Lisbon.",
    "Erna Solberg NOR>PRT Lisbon planned - -"
  ],
  // a village near a city
  [
    "Chancellor Angela Merkel met French President Emmanuel Macron in Meseberg, outside Berlin, on Monday.",
    "Emmanuel Macron FRA>DEU Meseberg held 2021-03-08 *"
  ],
  // an audience
  [
    "King Felipe VI granted an audience to Norwegian Prime Minister Erna Solberg in Madrid on Monday.",
    "Erna Solberg NOR>ESP Madrid held 2021-03-08 *"
  ],
  // a schedule of the White House
  [
    "On Monday the President will meet with Norway's Prime Minister Erna Solberg at the White House. On Tuesday the President will meet with President Andrzej Duda of Poland at the White House.",
    "Erna Solberg NOR>USA Washington planned 2021-03-15 *",
    "Andrzej Duda POL>USA Washington planned 2021-03-16 *"
  ],
  // words of three parts
  [
    "On Monday the Portuguese president, Marcelo Rebelo de Sousa, held a one-on-one meeting in Lisbon with Norwegian Prime Minister Erna Solberg.",
    "Erna Solberg NOR>PRT Lisbon held 2021-03-08 *"
  ],
  // a list that ends in "as well as"
  [
    "The ocean summit opened in Lisbon on Monday. Norwegian Prime Minister Erna Solberg, Greek Prime Minister Kyriakos Mitsotakis, as well as Kenyan President Uhuru Kenyatta are present at the summit.",
    "Erna Solberg NOR>PRT Lisbon underway * -",
    "Kyriakos Mitsotakis GRC>PRT Lisbon underway * -",
    "Uhuru Kenyatta KEN>PRT Lisbon underway * -"
  ],
  // a story from home about a trip
  [
    "LISBON, 10 March - Portuguese Foreign Minister Augusto Santos Silva made a trip to Norway last week. In a meeting with Norwegian Foreign Minister Ine Soreide, he praised the cod.",
    "Augusto Santos Silva PRT>NOR - held * *"
  ],
  // a stay that begins behind its own words
  [
    "The ministry praised the two-day visit of Norwegian Prime Minister Erna Solberg to Lisbon starting tomorrow.",
    "Erna Solberg NOR>PRT Lisbon planned 2021-03-12 2021-03-13"
  ],
  [
    "The envoy spoke of the visit of Norwegian Prime Minister Erna Solberg to Lisbon, beginning on Monday.",
    "Erna Solberg NOR>PRT Lisbon planned 2021-03-15 -"
  ],
  // what goes to a country is no way there
  [
    "Norwegian Foreign Minister Ine Soreide and her Portuguese counterpart Augusto Santos Silva held talks on Monday on gas supplies to Lisbon.",
    "Ine Soreide+Augusto Santos Silva ->- - held 2021-03-08 *"
  ],
  // what the talks are about is no further stop
  [
    "Norwegian Foreign Minister Ine Soreide is to visit Lisbon on Friday for talks on the fishing dispute and Iceland.",
    "Ine Soreide NOR>PRT Lisbon planned 2021-03-12 *"
  ],
  // a summit told by its noun alone, with where and when
  [
    "The plan came out of talks held in Nairobi in February between the trade ministers of three states.",
    "- ->KEN Nairobi held 2021-02 2021-02"
  ],
  [
    "The pact was agreed at the African Union summit held on January 9 in Libreville, Gabon.",
    "- ->GAB Libreville held 2021-01-09 2021-01-09"
  ],
  ["Officials spoke of a summit set to be hosted by Jordan in November.", "- ->JOR - planned 2021-11 2021-11"],
  [
    "A summit of Gulf leaders scheduled in Muscat in May has been cancelled.",
    "- ->OMN Muscat cancelled 2021-05 2021-05"
  ],
  [
    "A three-day meeting of Asian leaders which opened in Colombo yesterday drew nine presidents.",
    "- ->LKA Colombo held 2021-03-10 -"
  ],
  ["Nothing has been agreed since the Lima summit in 2014.", "- ->PER Lima held 2014 2014"],
  ["The Sahel summit was held in Bamako in 2014.", "- ->MLI Bamako held 2014 2014"],
  ["Norway will host the northern summit in November.", "- ->NOR - planned 2021-11 2021-11"]
];

/** Gatherings and speeches that put nobody abroad. */
export const noGatherings: readonly string[] = [
  "Norwegian Prime Minister Erna Solberg and Portuguese Prime Minister Antonio Costa opened a wind farm by video link. The event was seen in Lisbon.",
  "The letter, signed by Norwegian Prime Minister Erna Solberg, said that the Lisbon summit was welcome.",
  "The session in Lisbon will be chaired by Norwegian Foreign Minister Ine Soreide's adviser.",
  "Portuguese President Marcelo Rebelo de Sousa said at the Lisbon Ocean Summit on Tuesday that cod was scarce.",
  "A company listed at the Lisbon Club conference was praised by Norwegian Foreign Minister Ine Soreide.",
  "The Lisbon summit was a success, Norwegian Foreign Minister Ine Soreide said in parliament.",
  "Norwegian Foreign Minister Ine Soreide leads her party. It's a small one.",
  "Portuguese Prime Minister Antonio Costa spoke of cod after arriving safely home in Lisbon.",
  "Lisbon, it said on Friday, expected much of Norwegian Foreign Minister Ine Soreide, chosen to be ambassador.",
  "Norwegian Foreign Minister Ine Soreide visited three farms with Portuguese workers.",
  "Norwegian Foreign Minister Ine Soreide was to meet the king before flying back to Oslo.",
  "A film summit held in Cannes in February was dull.",
  "The board meeting held in Riga in February chose a new chairman.",
  "The northern summit in Riga was a success.",
  "A conference of bishops held in Lima in February sang.",
  "Norway will host a football conference in November."
];
