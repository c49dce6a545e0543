import type {Told} from "./sentences.ts";

/** Sentences that seem to tell trips and tell that there were none. */
export const unmadeTrips: readonly string[] = [
  "German Chancellor Angela Merkel is yet to visit Peru.",
  "French President Emmanuel Macron has yet to visit Norway.",
  "French President Emmanuel Macron skipped Norway in his speech.",
  "French President Emmanuel Macron dropped Norway from the list of partners.",
  "In a speech, French President Emmanuel Macron took part of the blame for his steps in the Falkland Islands conflict.",
  "French President Emmanuel Macron spoke of his role in the Iran affair."
];

/** Trips whose days, status or home country other words of the text seem to tell, dated Thursday 11 March 2021. */
export const fieldSentences: readonly Told[] = [
  ["German Chancellor Angela Merkel is leaving for Oslo on Sunday.", "Angela Merkel DEU>NOR Oslo planned 2021-03-14 *"],
  ["German Chancellor Angela Merkel is flying to Oslo on Friday.", "Angela Merkel DEU>NOR Oslo planned 2021-03-12 *"],
  [
    "German Chancellor Angela Merkel had been due in Oslo for a summit of Peru, Chile, Kenya and Ghana on March 2-3, yet she cancelled what would have been a first visit.",
    "Angela Merkel DEU>NOR Oslo cancelled 2021-03-02 2021-03-03"
  ],
  // stays of a known length that go on, and arrivals that are the news
  [
    "German Chancellor Angela Merkel is on a three-day visit to Norway.",
    "Angela Merkel DEU>NOR - underway 2021-03-09/2021-03-11 2021-03-11/2021-03-13"
  ],
  [
    "German Chancellor Angela Merkel arrived in Norway on a three-day official visit.",
    "Angela Merkel DEU>NOR - underway 2021-03-10/2021-03-11 2021-03-12/2021-03-13"
  ],
  [
    "German Chancellor Angela Merkel reached Norway for a two-day visit, the Foreign Office said in a note on Thursday.",
    "Angela Merkel DEU>NOR - underway 2021-03-10/2021-03-11 2021-03-11/2021-03-12"
  ],
  [
    "German Chancellor Angela Merkel has travelled to Norway on a two-day trip that will see her meet fishermen.",
    "Angela Merkel DEU>NOR - underway 2021-03-10/2021-03-11 2021-03-11/2021-03-12"
  ],
  // days of what was said or agreed on the way
  [
    "German Chancellor Angela Merkel said on Tuesday during a visit to Norway that prices would fall.",
    "Angela Merkel DEU>NOR - held 2021-03-09 2021-03-09"
  ],
  [
    "German Chancellor Angela Merkel said earlier this year during a trip to Norway that prices would fall.",
    "Angela Merkel DEU>NOR - held 2021-01-01/2021-03-11 2021-01-01/2021-03-11"
  ],
  [
    "German Chancellor Angela Merkel said on Monday she would talk of fish during a visit to Norway.",
    "Angela Merkel DEU>NOR - planned - -"
  ],
  [
    "Norway and Germany agreed in January to share a port during a visit to Oslo by German Chancellor Angela Merkel.",
    "Angela Merkel DEU>NOR Oslo held 2021-01 2021-01"
  ],
  [
    "German Chancellor Angela Merkel returned home on Tuesday after a three-day visit to Norway.",
    "Angela Merkel DEU>NOR - held 2021-03-07 2021-03-09"
  ],
  [
    "German Chancellor Angela Merkel arrived home on Tuesday evening after an official visit to Norway.",
    "Angela Merkel DEU>NOR - held - 2021-03-09"
  ],
  [
    "After a visit to Norway, German Chancellor Angela Merkel spoke in Berlin on Tuesday.",
    "Angela Merkel DEU>NOR - held - -"
  ],
  // guests who have gone
  [
    "Earlier this week, Norwegian Prime Minister Erna Solberg told visiting German Chancellor Angela Merkel that fish was dear.",
    "Angela Merkel DEU>NOR - held 2021-03-08/2021-03-11 2021-03-08/2021-03-11"
  ],
  [
    "Norwegian Prime Minister Erna Solberg told visiting German Chancellor Angela Merkel that fish was dear.",
    "Angela Merkel DEU>NOR - underway ../2021-03-11 -"
  ],
  // captions
  [
    "German Chancellor Angela Merkel shakes hands with Norwegian Prime Minister Erna Solberg during their talks in Oslo on Tuesday.",
    "Angela Merkel DEU>NOR Oslo held 2021-03-09 2021-03-09"
  ],
  [
    "German Chancellor Angela Merkel, left, attends a ceremony with Norwegian Prime Minister Erna Solberg in Oslo on Tuesday.",
    "Angela Merkel DEU>NOR Oslo held 2021-03-09 2021-03-09"
  ],
  [
    "German Chancellor Angela Merkel meets Norwegian Prime Minister Erna Solberg in Oslo on Tuesday.",
    "Angela Merkel DEU>NOR Oslo planned 2021-03-16 *"
  ],
  [
    "German Chancellor Angela Merkel will go to Norway in early May.",
    "Angela Merkel DEU>NOR - planned 2021-05-01/2021-05-10 2021-05-01/2021-05-10"
  ],
  // days of plans that fell through, and times that a stay does not fill
  [
    "German Chancellor Angela Merkel's trip to Oslo, originally scheduled for March 8, has been postponed to May.",
    "Angela Merkel DEU>NOR Oslo postponed 2021-03-08 *"
  ],
  [
    "German Chancellor Angela Merkel's trip to Oslo, planned for March 8, was put off at the last minute.",
    "Angela Merkel DEU>NOR Oslo postponed 2021-03-08 *"
  ],
  [
    "German Chancellor Angela Merkel cancelled her trip to Oslo on Tuesday.",
    "Angela Merkel DEU>NOR Oslo cancelled - -"
  ],
  [
    "Last month German Chancellor Angela Merkel called off her trip to Oslo.",
    "Angela Merkel DEU>NOR Oslo cancelled - -"
  ],
  [
    "German Chancellor Angela Merkel put off a visit to Oslo three weeks ago.",
    "Angela Merkel DEU>NOR Oslo postponed - -"
  ],
  [
    "German Chancellor Angela Merkel's visit to Oslo was called off on February 4.",
    "Angela Merkel DEU>NOR Oslo cancelled - -"
  ],
  [
    "The visit of German Chancellor Angela Merkel to Oslo on February 4 was called off.",
    "Angela Merkel DEU>NOR Oslo cancelled 2021-02-04 2021-02-04"
  ],
  [
    "German Chancellor Angela Merkel called off a trip to Oslo scheduled for last month.",
    "Angela Merkel DEU>NOR Oslo cancelled 2021-02 2021-02"
  ],
  [
    "German Chancellor Angela Merkel will visit Oslo in late May.",
    "Angela Merkel DEU>NOR Oslo planned 2021-05-21/2021-05-31 2021-05-21/2021-05-31"
  ],
  [
    "German Chancellor Angela Merkel spent the weekend in Oslo.",
    "Angela Merkel DEU>NOR Oslo held 2021-03-06/2021-03-07 *"
  ],
  // stops that are left out of a tour
  [
    "German Chancellor Angela Merkel will skip Oslo, where she was due on March 15.",
    "Angela Merkel DEU>NOR Oslo cancelled * *"
  ],
  ["German Chancellor Angela Merkel dropped Oslo from her itinerary.", "Angela Merkel DEU>NOR Oslo cancelled - -"],
  // days of other deeds and names that hold a year
  [
    "French President Emmanuel Macron is on his first visit to Japan after taking office in May, 2017.",
    "Emmanuel Macron FRA>JPN - underway ../2021-03-11 -"
  ],
  [
    "French President Emmanuel Macron flew to Tokyo on Monday after meeting his cabinet in January.",
    "Emmanuel Macron FRA>JPN Tokyo held 2021-03-08 *"
  ],
  [
    "French President Emmanuel Macron will visit Lima in April. During the visit he will discuss Peru's 2026 elections.",
    "Emmanuel Macron FRA>PER Lima planned 2021-04 2021-04"
  ],
  [
    "French President Emmanuel Macron attended the 2019 summit in Osaka.",
    "Emmanuel Macron FRA>JPN Osaka held 2019 2019"
  ],
  [
    "The Belgian prime minister, Odile Vandersnoek, has been on a four-day visit to Norway since Tuesday.",
    "Odile Vandersnoek BEL>NOR - underway 2021-03-09 2021-03-12"
  ],
  [
    "On Friday, French President Emmanuel Macron will visit Peru to speak for Lyon's bid to host the 2030 World Expo.",
    "Emmanuel Macron FRA>PER - planned 2021-03-12 *"
  ],
  [
    "French President Emmanuel Macron flew to Lima on Tuesday in what was his second visit this year.",
    "Emmanuel Macron FRA>PER Lima held 2021-03-09 *"
  ],
  [
    "LIMA (Wire / Bulletin - 11th March, 2021) French President Emmanuel Macron's visit to Peru has been postponed.",
    "Emmanuel Macron FRA>PER * postponed - -"
  ],
  [
    "French President Emmanuel Macron has arrived on a visit to Peru. This is Macron's third visit to Peru, after May 2017 and June 2019. On Friday he will see Machu Picchu.",
    "Emmanuel Macron FRA>PER - underway ../2021-03-11 -"
  ],
  [
    "French President Emmanuel Macron will fly to Lima on Friday and meet his Peruvian colleague Francisco Sagasti.",
    "Emmanuel Macron FRA>PER Lima planned 2021-03-12 *"
  ],
  [
    "In May 2019 French President Emmanuel Macron became the first French leader to visit Peru since 1987.",
    "Emmanuel Macron FRA>PER - held 2019-05 2019-05"
  ],
  [
    "French President Emmanuel Macron will visit Peru in April. Macron's visit will be the first by a minister or president since the Peruvian Government's decision last month to lower its tariffs.",
    "Emmanuel Macron FRA>PER - planned 2021-04 2021-04"
  ],
  // days of a schedule
  [
    "On Tuesday, French President Emmanuel Macron will open a school in Lyon. On Thursday, Macron will fly to Lima.",
    "Emmanuel Macron FRA>PER Lima planned 2021-03-18 *"
  ],
  [
    "On Thursday, French President Emmanuel Macron will fly to Lima.",
    "Emmanuel Macron FRA>PER Lima planned 2021-03-11 *"
  ],
  [
    "On Friday, to mark the day of the sea, French President Emmanuel Macron will fly to Lima.",
    "Emmanuel Macron FRA>PER Lima planned 2021-03-12 *"
  ],
  [
    "On Friday, French President Emmanuel Macron will open a school. That afternoon, Macron will welcome Norwegian Prime Minister Erna Solberg to Paris.",
    "Erna Solberg NOR>FRA Paris planned 2021-03-12 *"
  ],
  // days that stand before or far behind what they belong to
  [
    "German Chancellor Angela Merkel’s planned April visit to Norway was postponed.",
    "Angela Merkel DEU>NOR - postponed 2021-04 *"
  ],
  [
    "The Norwegian king will host German Chancellor Angela Merkel and her husband Joachim Sauer of the Humboldt University of Berlin for a state visit to Oslo in May, the palace has said.",
    "Angela Merkel DEU>NOR * planned 2021-05 2021-05"
  ],
  [
    "German Chancellor Angela Merkel will visit Oslo, Norway, beginning on May 3.",
    "Angela Merkel DEU>NOR Oslo planned 2021-05-03 *"
  ],
  [
    "German Chancellor Angela Merkel's trip to Oslo, expected between March 20 and 22, is a change from when French President Emmanuel Macron had visited Norway.",
    "Angela Merkel DEU>NOR Oslo planned 2021-03-20 2021-03-22",
    "Emmanuel Macron FRA>NOR - held - -"
  ],
  [
    "German Chancellor Angela Merkel will travel to Norway, Malta and Peru from 20 to 30 March. In Malta, from 24 to 26 March, she will attend the fish fair.",
    "Angela Merkel DEU>NOR - planned 2021-03-20 2021-03-30",
    "Angela Merkel DEU>MLT - planned 2021-03-24 2021-03-26",
    "Angela Merkel DEU>PER - planned 2021-03-20 2021-03-30"
  ],
  [
    "Oslo, March 10 (Wire)--German Chancellor Angela Merkel will visit Laos, Malta and Peru between Friday and March 20, her office said.",
    "Angela Merkel DEU>LAO - planned 2021-03-12 2021-03-20",
    "Angela Merkel DEU>MLT - planned 2021-03-12 2021-03-20",
    "Angela Merkel DEU>PER - planned 2021-03-12 2021-03-20"
  ],
  ["Lima, March 10 (Wire) - German Chancellor Angela Merkel will visit Peru.", "Angela Merkel DEU>PER * planned - -"],
  // what somebody wishes for at a meeting is to come, the meeting is not
  [
    "Nepal's premier, Sushil Koirala, recalled that he had underlined his wish to deepen ties during a meeting with President Xi Jinping in March 2019.",
    "Sushil Koirala+Xi Jinping ->- - held 2019-03 2019-03"
  ],
  // bound for a country, or there already
  [
    "Peru's President Alan Garcia is going to India three days after his address to parliament.",
    "Alan Garcia PER>IND - planned - -"
  ],
  [
    "Italian Prime Minister Mario Draghi is set for an official visit to Peru in the autumn.",
    "Mario Draghi ITA>PER - planned 2021-09/2021-11 -"
  ],
  // at a meeting that the sentence before places
  [
    "Gas exporters met in Algiers on Monday. The meeting was attended by Chadian Foreign Minister Moussa Faki.",
    "Moussa Faki Mahamat TCD>DZA Algiers held 2021-03-08 2021-03-08"
  ],
  [
    "French President Emmanuel Macron is going to Japan on his first visit. He is going to visit Tokyo, his office said.",
    "Emmanuel Macron FRA>JPN Tokyo planned - -"
  ],
  [
    "French President Emmanuel Macron is travelling to Japan, and was welcomed in Tokyo on Wednesday.",
    "Emmanuel Macron FRA>JPN Tokyo * * *"
  ],
  [
    "French President Emmanuel Macron landed in Tokyo before talks that start on Friday with Japanese Prime Minister Yoshihide Suga in Tokyo.",
    "Emmanuel Macron FRA>JPN Tokyo held * *"
  ],
  [
    "It was the first trip to Japan in years since French President Emmanuel Macron flew to Tokyo in May 2017.",
    "Emmanuel Macron FRA>JPN Tokyo held 2017-05 *"
  ],
  [
    "A visit to Tokyo by French Foreign Minister Jean-Yves Le Drian, scheduled to start on March 20, is intended to mend ties.",
    "Jean-Yves Le Drian FRA>JPN Tokyo planned 2021-03-20 *"
  ],
  [
    "TOKYO - French Foreign Minister Jean-Yves Le Drian left here on Wednesday after a two-day visit to Japan.",
    "Jean-Yves Le Drian FRA>JPN Tokyo held 2021-03-09 2021-03-10"
  ],
  [
    "French President Emmanuel Macron last visited Japan in April 2018, where he met with Prime Minister Shinzo Abe. He will visit Japan in June.",
    "Emmanuel Macron FRA>JPN - held 2018-04 2018-04",
    "Emmanuel Macron FRA>JPN - planned 2021-06 2021-06"
  ],
  [
    "Prime Minister Scott Morrison of Australia will go to Indonesia for a summit. He and Indonesian President Joko Widodo met in Jakarta last August.",
    "Scott Morrison AUS>IDN - planned - -",
    "Scott Morrison AUS>IDN Jakarta held 2020-08 2020-08"
  ],
  [
    "German Chancellor Angela Merkel will fly to Peru. The first German chancellor to visit Peru in years, she will see Machu Picchu.",
    "Angela Merkel DEU>PER - planned - -"
  ],
  [
    "The prime minister of Jamaica, Andrew Holness, will lead a mission to Cuba. During the visit to Cuba, the prime minister has been invited to speak.",
    "Andrew Holness JAM>CUB - planned - -"
  ],
  [
    "German Chancellor Angela Merkel will visit Norway in May. Merkel's visit to Malta is a novelty.",
    "Angela Merkel DEU>NOR - planned 2021-05 2021-05",
    "Angela Merkel DEU>MLT - planned - -"
  ],
  [
    "German Chancellor Angela Merkel was in Norway in May. Merkel's visit to Malta is a novelty.",
    "Angela Merkel DEU>NOR - held 2020-05 2020-05",
    "Angela Merkel DEU>MLT - held - -"
  ],
  [
    "French President Emmanuel Macron will visit Peru in May. The president's recent visit added to his fame.",
    "Emmanuel Macron FRA>PER - planned 2021-05 2021-05"
  ],
  [
    "The visiting prime minister of Lesotho, Samuel Matekane, spoke of water. Matekane was on a one-day visit to Namibia.",
    "Samuel Matekane LSO>NAM - held * *"
  ],
  [
    "Belgian Prime Minister Odile Vandersnoek is paying a visit to Norway at the invitation of the king. She is scheduled to leave for Oslo soon.",
    "Odile Vandersnoek BEL>NOR * planned - -"
  ],
  // a town of another country's name
  [
    "French President Emmanuel Macron flew to San Jose, California, on Tuesday.",
    "Emmanuel Macron FRA>USA San Jose held 2021-03-09 *"
  ],
  [
    "French President Emmanuel Macron flew to San Jose, Costa Rica, on Tuesday.",
    "Emmanuel Macron FRA>CRI San Jose held 2021-03-09 *"
  ],
  // a verb without anything behind it
  [
    "French President Emmanuel Macron flew to Lima on Tuesday. The crowd cheers.",
    "Emmanuel Macron FRA>PER Lima held 2021-03-09 *"
  ],
  // whose
  [
    "Senator Odile Vandersnoek leaves Belgium tomorrow for Norway. In Oslo, Senator Vandersnoek will sign a treaty.",
    "Odile Vandersnoek BEL>NOR * planned 2021-03-12 *"
  ],
  [
    "Senator Odile Vandersnoek leaves Belgium tomorrow for Norway after a week of talks on Kenya.",
    "Odile Vandersnoek ->NOR - planned 2021-03-12 -"
  ],
  [
    "Army chief Tola Adeyinka visited Peru and Malta last week. Adeyinka left Abuja on March 1. Kenya sent nobody.",
    "Tola Adeyinka NGA>PER - held * *",
    "Tola Adeyinka NGA>MLT - held * *"
  ],
  [
    "The President of the Senate, Tola Adeyinka, on Wednesday arrived in Geneva as head of Nigeria’s delegation. The assembly will speak of Kenya and of Peru.",
    "Tola Adeyinka NGA>CHE Geneva held 2021-03-10 *"
  ],
  [
    "The Norwegian king will host Belgian Prime Minister Jan Claes and First Lady Odile Claes-Vandersnoek in Oslo in May.",
    "Jan Claes+Odile Claes-Vandersnoek BEL>NOR Oslo planned 2021-05 *"
  ],
  [
    "Foreign Secretary Odile Vandersnoek completed her visit to Norway on Tuesday. The Belgian envoy to Norway saw her off.",
    "Odile Vandersnoek BEL>NOR - held * 2021-03-09"
  ],
  [
    "Foreign Secretary Odile Vandersnoek completed her visit to Norway on Tuesday. Belgian and Danish envoys saw her off.",
    "Odile Vandersnoek ->NOR - held * 2021-03-09"
  ],
  [
    "The delegation headed by Chairman of Norway’s Parliament Ola Dunk will make its first visit to Peru on April 10.",
    "Ola Dunk NOR>PER - planned 2021-04-10 *"
  ],
  [
    "Minister of Foreign Affairs of the Russian Federation Sergey Lavrov will visit Peru on April 10.",
    "Sergey Lavrov RUS>PER - planned 2021-04-10 *"
  ],
  ["Rotterdam Mayor Odile Vandersnoek returned last week from a trip to Peru.", "Odile Vandersnoek NLD>PER - held * *"],
  [
    "Prime Minister Odile Vandersnoek of Belgium is in Oslo. Acting Prime Minister Jan Claes of Belgium said that the prime minister arrived in Norway on Wednesday.",
    "Odile Vandersnoek BEL>NOR Oslo underway 2021-03-10 -"
  ]
];
