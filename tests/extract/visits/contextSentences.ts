import type {Told} from "./sentences.ts";

/** Trips whose traveller, place, day or fate another clause or sentence tells, dated Thursday 11 March 2021. */
export const contextSentences: readonly Told[] = [
  // guests and hosts
  [
    "German Chancellor Angela Merkel was the guest of Viktor Orban on Monday.",
    "Angela Merkel DEU>HUN * held 2021-03-08 *"
  ],
  [
    "Chilean President Sebastian Pinera and Peruvian President Martin Vizcarra were the guests of Colombian President Ivan Duque.",
    "Sebastian Pinera CHL>COL * held - -",
    "Martin Vizcarra PER>COL * held - -"
  ],
  [
    "OSLO - Foreign Minister Heiko Maas of Germany, our guest since Monday, praised the fish.",
    "Heiko Maas DEU>NOR Oslo held * -"
  ],
  [
    "Hungarian Prime Minister Viktor Orban saw off French President Emmanuel Macron at the airport on Monday.",
    "Emmanuel Macron FRA>HUN * held 2021-03-08 *"
  ],
  [
    "HANOI - Japanese Foreign Minister Toshimitsu Motegi is in town on 20 March.",
    "Toshimitsu Motegi JPN>VNM Hanoi planned 2021-03-20 *"
  ],
  // those who did not come, and those who came instead
  [
    "Vice President Kashim Shettima of Nigeria, who was billed to speak in Bissau last week, was absent.",
    "Kashim Shettima NGA>GNB Bissau cancelled * *"
  ],
  [
    "French President Emmanuel Macron was to speak at the forum in Lisbon on Monday but stayed away; Prime Minister Jean Castex took his place.",
    "Emmanuel Macron FRA>PRT Lisbon cancelled * *",
    "Jean Castex FRA>PRT Lisbon held * *"
  ],
  [
    "Italian President Sergio Mattarella will no longer travel to Tunis on Friday.",
    "Sergio Mattarella ITA>TUN Tunis cancelled * *"
  ],
  [
    "Spanish Prime Minister Pedro Sanchez cannot come to Tirana for the summit.",
    "Pedro Sanchez ESP>ALB Tirana cancelled - -"
  ],
  [
    "German Chancellor Angela Merkel is unable to attend the summit in Kigali on Friday.",
    "Angela Merkel DEU>RWA Kigali cancelled * *"
  ],
  [
    "U.S. President Joe Biden will not travel to Peru later this month due to a full diary.",
    "Joe Biden USA>PER * cancelled * *"
  ],
  [
    "Vice-President Delcy Rodriguez of Venezuela should have come to Lima on Monday but sent a letter.",
    "Delcy Rodriguez VEN>PER Lima cancelled * *"
  ],
  [
    "Turkish President Recep Tayyip Erdogan has postponed a visit to Azerbaijan. He was to have met President Ilham Aliyev.",
    "Recep Tayyip Erdogan TUR>AZE - postponed - -"
  ],
  [
    "Kenyan Trade Minister Peter Oduor was in Kigali on Monday. Oduor met Health Minister Claude Nkusi. The minister left for Kampala on Tuesday.",
    "Peter Oduor KEN>RWA Kigali held 2021-03-08 2021-03-08",
    "Peter Oduor KEN>UGA Kampala held 2021-03-09 -"
  ],
  [
    "French President Emmanuel Macron was to have visited Warsaw in May.",
    "Emmanuel Macron FRA>POL Warsaw cancelled * *"
  ],
  // days told elsewhere
  [
    "Kazakhstan's energy minister, Bolat Akchulakov, had signed the paper on 6 January, when he was in Bishkek.",
    "Bolat Akchulakov KAZ>KGZ Bishkek held 2021-01-06 2021-01-06"
  ],
  [
    "Russian Foreign Minister Sergey Lavrov said little. On April 3 he is due to leave for Peru.",
    "Sergey Lavrov RUS>PER * planned 2021-04-03 -"
  ],
  [
    "Russian Foreign Minister Sergey Lavrov landed in Islamabad on Tuesday for a tour of two days.",
    "Sergey Lavrov RUS>PAK Islamabad held 2021-03-09 2021-03-10"
  ],
  [
    "Uzbek Prime Minister Abdulla Aripov's two days in Bishkek ended on Friday.",
    "Abdulla Aripov UZB>KGZ Bishkek held 2021-03-04 2021-03-05"
  ],
  [
    "On Sunday Kenyan President Uhuru Kenyatta landed in Juba. Ethiopian Prime Minister Abiy Ahmed was in Juba as well.",
    "Uhuru Kenyatta KEN>SSD Juba held 2021-03-07 -",
    "Abiy Ahmed ETH>SSD Juba held 2021-03-07 -"
  ],
  [
    "Canadian Prime Minister Justin Trudeau arrived in Dakar on Monday and left on Wednesday.",
    "Justin Trudeau CAN>SEN Dakar held 2021-03-08 2021-03-10"
  ],
  [
    "Canadian Prime Minister Justin Trudeau arrived in Dakar on Monday. He will leave on Friday.",
    "Justin Trudeau CAN>SEN Dakar underway 2021-03-08 2021-03-12"
  ],
  [
    "French President Emmanuel Macron remains in Berlin until Saturday.",
    "Emmanuel Macron FRA>DEU Berlin underway * 2021-03-13"
  ],
  [
    "Canadian Prime Minister Justin Trudeau is in Dakar for three days from Wednesday.",
    "Justin Trudeau CAN>SEN Dakar underway 2021-03-10 2021-03-12"
  ],
  [
    "Canadian Prime Minister Justin Trudeau is on a three-day visit to Dakar that began on Tuesday.",
    "Justin Trudeau CAN>SEN Dakar underway 2021-03-09 2021-03-11"
  ],
  // several places, several people
  [
    "Swedish Prime Minister Stefan Lofven, fresh from Tokyo and Seoul, had a cold.",
    "Stefan Lofven SWE>JPN Tokyo held - -",
    "Stefan Lofven SWE>KOR Seoul held - -"
  ],
  [
    "U.S. Vice President Kamala Harris is to travel to Singapore in May for a summit and then to Papua New Guinea.",
    "Kamala Harris USA>SGP * planned * *",
    "Kamala Harris USA>PNG * planned * *"
  ],
  [
    'U.S. President Joe Biden will visit Ireland to "renew the ties", and later attend the Group of 20 (G20) Summit in Rome.',
    "Joe Biden USA>IRL - planned - -",
    "Joe Biden USA>ITA Rome planned - -"
  ],
  [
    "Shahid Khaqan Abbasi of Pakistan, who took over in August 2017, and Dmitry Medvedev met in Sochi in November 2017.",
    "Shahid Khaqan Abbasi PAK>RUS Sochi held 2017-11 2017-11"
  ],
  // meetings whose place the dateline or a gathering tells
  [
    "ASTANA - President of Kazakhstan Kassym-Jomart Tokayev said at a meeting with Turkish Foreign Minister Mevlut Cavusoglu that trade will grow.",
    "Mevlut Cavusoglu TUR>KAZ Astana held - -"
  ],
  [
    "Dhaka has drawn just half of the loan that Chinese President Xi Jinping promised on his visit of October 2016.",
    "Xi Jinping CHN>BGD * held 2016-10 2016-10"
  ]
];

/** Near misses of the above. */
export const contextNoTrips: readonly string[] = [
  "President Joe Biden left on Monday.",
  "President Joe Biden went home on Friday.",
  "Kenyan President Uhuru Kenyatta was absent from parliament on Monday.",
  "The Pakistani prime minister laid stress on a political end to the conflict in Afghanistan.",
  "It is not true that Polish Defence Minister Mariusz Blaszczak will go on from Prague to Ankara.",
  "Foreign Minister Sergei Lavrov could not go to Tokyo in those years.",
  "President Joe Biden cannot visit every country in Africa.",
  "President Joe Biden led his country to victory over hunger.",
  "Tajik President Emomali Rahmon's visit to Finland is not under consideration.",
  "A trip of the brewery's chairman to Budapest, fixed for next Monday, has been called off."
];
