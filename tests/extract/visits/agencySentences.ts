import type {Told} from "./sentences.ts";

/** Sentences of news agencies about travellers whom they do not name, dated Thursday 11 March 2021. */
export const agencySentences: readonly Told[] = [
  // officials by what they are
  [
    "CAIRO, March 11 (AFP) - A Chadian military chief arrived here Wednesday for talks on cooperation.",
    "Army chief of Chad TCD>EGY Cairo * 2021-03-10 -"
  ],
  [
    "CAIRO, March 11 (AFP) - A Chadian military chief arrived here Wednesday. Idris Mahamat Roe, chairman of Chad's joint chiefs of staff, praised his hosts.",
    "Idris Mahamat Roe TCD>EGY Cairo * 2021-03-10 -"
  ],
  [
    "Peruvian officials will travel to Quito on Friday to discuss the border.",
    "Officials of Peru PER>ECU Quito planned 2021-03-12 -"
  ],
  [
    "HARARE - A team of five Zambian ministers arrived here Tuesday.",
    "Ministers of Zambia ZMB>ZWE Harare held 2021-03-09 -"
  ],
  ["A Cuban trade mission is due in Lima next Tuesday.", "Mission of Cuba CUB>PER Lima planned 2021-03-16 *"],
  [
    "Two senior Danish diplomats left for Tripoli on Sunday to negotiate.",
    "Diplomats of Denmark DNK>LBY Tripoli held 2021-03-07 -"
  ],
  [
    "Foreign ministers from Chad, Niger and Mali arrived in Tripoli on Friday for talks on water.",
    "Foreign Minister of Chad TCD>LBY Tripoli held 2021-03-05 -",
    "Foreign Minister of Niger NER>LBY Tripoli held 2021-03-05 -",
    "Foreign Minister of Mali MLI>LBY Tripoli held 2021-03-05 -"
  ],
  // alliances and their experts
  [
    "An IMF mission visited Lusaka in February.",
    "Mission of International Monetary Fund ->ZMB Lusaka held 2021-02 2021-02"
  ],
  ["A UN human rights team visited Burundi in February.", "Team of United Nations ->BDI - held 2021-02 2021-02"],
  // whoever sends them
  [
    "Malaysia sent a delegation to Pyongyang in February to discuss debts.",
    "Delegation of Malaysia MYS>PRK Pyongyang held 2021-02 2021-02"
  ],
  [
    "Egypt dispatched a senior diplomat to Khartoum on Tuesday.",
    "Diplomat of Egypt EGY>SDN Khartoum held 2021-03-09 2021-03-09"
  ],
  // a trip of theirs as a noun
  [
    "A visit to Dili by Portuguese officials is planned for May.",
    "Officials of Portugal PRT>TLS Dili planned 2021-05 *"
  ]
];

/** Summits and talks of which no participant is named, and days of trips beside them, dated Thursday 11 March 2021. */
export const summitSentences: readonly Told[] = [
  [
    "LUSAKA, March 11 (Xinhua) -- The 11th summit of the Southern Copper Union opened here Wednesday with a call for lower duties.",
    "- ->ZMB Lusaka held 2021-03-10 -"
  ],
  [
    "The Andean summit, which concluded in Quito on Monday, produced a plan on migration.",
    "- ->ECU Quito held - 2021-03-08"
  ],
  ["Peace talks in Khartoum collapsed on Wednesday night.", "- ->SDN Khartoum held - 2021-03-10"],
  ["EU foreign ministers meet in Brussels on March 25.", "- ->BEL Brussels planned 2021-03-25 2021-03-25"],
  [
    "TUNIS, March 11 (Reuter) - Arab interior ministers ended a two-day meeting here on Wednesday.",
    "- ->TUN Tunis held * 2021-03-10"
  ],
  [
    "The third Japan-Mekong summit will be held in Tokyo on November 6 and 7.",
    "- ->JPN Tokyo planned 2021-11-06 2021-11-07"
  ],
  [
    "The Central American summit, due to open in Managua on Friday, has been postponed.",
    "- ->NIC Managua postponed * -"
  ],
  [
    "A new round of talks between Peru and Chile had been scheduled for February, but the talks were put off.",
    "- ->- - postponed 2021-02 2021-02"
  ],
  // the summit is what a trip is for
  [
    "A summit of the Andean states opened in Lima on Wednesday. Chilean President Sebastian Pinera arrived in Lima on Tuesday.",
    "Sebastian Pinera CHL>PER Lima held 2021-03-09 -"
  ],
  // days of what is held elsewhere
  [
    "Chinese President Xi Jinping will visit Laos and Nepal from May 15 to 26, during which he will also attend a forum to be held in Hanoi from May 17 to 19.",
    "Xi Jinping CHN>LAO - planned 2021-05-15 2021-05-26",
    "Xi Jinping CHN>NPL - planned 2021-05-15 2021-05-26",
    "Xi Jinping CHN>VNM Hanoi planned 2021-05-17 2021-05-19"
  ],
  [
    "Serbian President Aleksandar Vucic is to take part in an energy conference taking place in Vienna on Tuesday.",
    "Aleksandar Vucic SRB>AUT Vienna planned 2021-03-16 2021-03-16"
  ],
  [
    "Serbian President Aleksandar Vucic will travel to Europe to attend the climate summit, which opens in Rome on Friday.",
    "Aleksandar Vucic SRB>ITA Rome planned 2021-03-12 2021-03-12"
  ],
  // the day on which something called off was to be
  [
    "Serbian President Aleksandar Vucic has indefinitely postponed a visit to Rome that had been scheduled for Sunday.",
    "Aleksandar Vucic SRB>ITA Rome postponed 2021-03-14 2021-03-14"
  ],
  // who has set out is under way, whatever stops are to come
  [
    "KATHMANDU - India's army chief left for Moscow on Wednesday on a five-day visit. He will visit Kazan before arriving in Omsk on Saturday.",
    "Army chief of India IND>RUS * underway 2021-03-10 2021-03-14"
  ],
  // one leaves a country for the next one
  [
    "HARARE - Visiting Malaysian Prime Minister Muhyiddin Yassin met President Emmerson Mnangagwa. He will leave Zimbabwe on Friday after a three-day official visit for Lesotho to attend a forum.",
    "Muhyiddin Yassin MYS>ZWE Harare underway 2021-03-10 2021-03-12"
  ]
];

/** Presence abroad in the words of the wires, dated Thursday 11 March 2021. */
export const wirePresence: readonly Told[] = [
  [
    "Former U.S. Secretary of State Mike Pompeo said last month in the Ethiopian capital, Addis Ababa, that the loans were a burden.",
    "Mike Pompeo USA>ETH Addis Ababa held 2021-02 2021-02"
  ],
  [
    "A visit in January by Chad's army commander, Gen. Idriss Roe, to Beijing was called normal.",
    "Idriss Roe TCD>CHN Beijing held 2021-01 2021-01"
  ],
  [
    "The memorandum, signed in Lima by Norwegian Foreign Minister Ine Soreide and Peruvian Interior Minister Jose Roe, calls for sharing of data.",
    "Ine Soreide NOR>PER Lima held - -"
  ],
  [
    "SEOUL, March 11 - The announcement follows a visit here this week by U.S. Commerce Secretary Gina Raimondo.",
    "Gina Raimondo USA>KOR Seoul held * *"
  ],
  [
    "PARIS, March 11 - Norwegian Foreign Minister Ine Soreide said at the end of a brief visit here her country wanted more trade.",
    "Ine Soreide NOR>FRA Paris held - 2021-03-11"
  ],
  [
    "HANOI, March 11 (Xinhua) -- Peruvian Foreign Minister Jose Roe said here Wednesday that trade had grown.",
    "Jose Roe PER>VNM Hanoi held 2021-03-10 2021-03-10"
  ],
  [
    "Chancellor Angela Merkel was to meet French President Emmanuel Macron in Mettlach, Germany, on Friday.",
    "Emmanuel Macron FRA>DEU - planned 2021-03-12 2021-03-12"
  ],
  [
    "Peruvian President Francisco Sagasti is on a tour of the Gulf, which has already brought him to Kuwait and will also bring him on to Qatar and Oman.",
    "Francisco Sagasti PER>KWT * * * *",
    "Francisco Sagasti PER>QAT - planned - -",
    "Francisco Sagasti PER>OMN - planned - -"
  ],
  [
    "Ghana's Farooq Khan, the army chief, met President Abdel Fattah al-Sisi and said he invited him to visit Ghana.",
    "Abdel Fattah el-Sisi EGY>GHA - proposed - -"
  ],
  [
    "BAMAKO, March 11 (AFP) -- A summit opened here on Thursday. Twenty heads of state, including South Africa's Cyril Ramaphosa and Ali Bongo of Gabon, were present at the opening.",
    "Cyril Ramaphosa ZAF>MLI Bamako held - -",
    "Ali Bongo GAB>MLI Bamako held - -"
  ],
  // an office told of somebody who held one elsewhere before
  [
    "TBILISI, March 11 - Georgian President Eduard Shevardnadze flew to Ankara on Tuesday.",
    "Eduard Shevardnadze GEO>TUR Ankara held 2021-03-09 -"
  ],
  // a counterpart of another title
  [
    "French President Emmanuel Macron and German Chancellor Angela Merkel spent Sunday at Verdun, France. In the morning he welcomed his German counterpart under heavy rain.",
    "Angela Merkel DEU>FRA * held * *"
  ]
];

/** Travellers whom no state sends. */
export const noAgencyTrips: readonly string[] = [
  "Chilean President Sebastian Pinera turned up the heat on Peru.",
  "Chinese tourists visited Thailand in record numbers last year, officials said.",
  "Russian soldiers arrived in Grozny on Tuesday.",
  "An Iranian football team travelled to Seoul on Sunday.",
  "Police officials visited the school on Monday.",
  "The Indian party went to the polls in Nepal.",
  "Aid officials said convoys went to Rwanda on Monday.",
  // visits of nobody in particular
  "Relations were warm after several visits to Lima by Norwegian officials in recent months.",
  // officers at their desks
  "HANOI, March 11 (Xinhua) -- Russian ambassador to Vietnam Ivan Roe said here on Wednesday that trade had grown.",
  "HANOI, March 11 (Xinhua) -- Peruvian embassy spokesman Jose Roe said here on Wednesday that trade had grown.",
  // gatherings that are no states' affair
  "The party conference opened in Bournemouth on Monday.",
  "A business forum will be held in Lima in June.",
  "The film festival opened in Cannes on Wednesday."
];
