import type {Told} from "./sentences.ts";

/** Ways of putting a trip that newsrooms share, dated Thursday 11 March 2021. */
export const phrasingSentences: readonly Told[] = [
  // Hosts that give something.
  [
    "Paraguay is to play host in May to Chinese Vice Premier Hu Chunhua.",
    "Hu Chunhua CHN>PRY - planned 2021-05 2021-05"
  ],
  [
    "Slovenia rolled out the red carpet on Monday for Turkish President Recep Tayyip Erdogan.",
    "Recep Tayyip Erdogan TUR>SVN - held 2021-03-08 *"
  ],
  [
    "The emir of Qatar gave a banquet in Doha on Monday in honour of Polish President Andrzej Duda.",
    "Andrzej Duda POL>QAT Doha held 2021-03-08 *"
  ],
  ["Mongolia expects French President Emmanuel Macron in April.", "Emmanuel Macron FRA>MNG - planned 2021-04 2021-04"],
  // Verbs that the tagger takes for nouns behind the comma of an aside.
  [
    "Canadian Prime Minister Justin Trudeau, accompanied by Foreign Minister Marc Garneau, travels to Riga on March 22.",
    "Justin Trudeau+Marc Garneau CAN>LVA Riga planned 2021-03-22 *"
  ],
  [
    "Peru's president, Francisco Sagasti, hopes to visit Lisbon in the second half of May.",
    "Francisco Sagasti PER>PRT Lisbon * 2021-05-16/2021-05-31 *"
  ],
  // Somebody's words abroad.
  [
    "Shares rose after Iran's energy minister, Reza Ardakanian, told a conference in Vienna that more dams would be built.",
    "Reza Ardakanian IRN>AUT Vienna held - -"
  ],
  [
    "Japan's Taro Aso told an audience in Singapore on Sunday that he was sorry.",
    "Taro Aso JPN>SGP - held 2021-03-07 *"
  ],
  // Who stands for whom.
  [
    "Vice President Kofi Mensah represented Ghana's president at the funeral in Lome on Tuesday.",
    "Kofi Mensah GHA>TGO Lome held 2021-03-09 *"
  ],
  [
    "French President Emmanuel Macron will not attend the summit in Porto in May.",
    "Emmanuel Macron FRA>PRT Porto cancelled 2021-05 2021-05"
  ],
  [
    "The UN envoy to Libya, Ghassan Salame, holds talks in Moscow on Monday.",
    "Ghassan Salame ->RUS Moscow planned 2021-03-15 *"
  ],
  // Where somebody has been.
  [
    "German Foreign Minister Heiko Maas has been to Baku and Tbilisi.",
    "Heiko Maas DEU>AZE Baku held - -",
    "Heiko Maas DEU>GEO Tbilisi held - -"
  ],
  [
    "French President Emmanuel Macron came to Riga in February, Italian Prime Minister Mario Draghi last October.",
    "Emmanuel Macron FRA>LVA Riga held 2021-02 2021-02",
    "Mario Draghi ITA>LVA Riga held 2020-10 2020-10"
  ],
  [
    "The plan was drawn up during Serbian President Aleksandar Vucic's visit to Budapest in May.",
    "Aleksandar Vucic SRB>HUN Budapest held 2020-05 2020-05"
  ],
  // The place in another phrase than the visit.
  [
    "Protesters burned flags in Jakarta ahead of a visit by Dutch Foreign Minister Stef Blok.",
    "Stef Blok NLD>IDN Jakarta planned - -"
  ],
  [
    "Fish was on the agenda in Riga on Tuesday, when Norwegian Prime Minister Erna Solberg paid an unannounced visit.",
    "Erna Solberg NOR>LVA Riga held 2021-03-09 *"
  ],
  [
    "The bridge was opened in 1962 by Queen Juliana of the Netherlands on a visit to Suriname.",
    "Queen Juliana NLD>SUR - held 1962 1962"
  ],
  [
    "Trips to Riga and Lima are also planned by Irish President Michael D. Higgins.",
    "Michael D. Higgins IRL>LVA Riga planned - -",
    "Michael D. Higgins IRL>PER Lima planned - -"
  ],
  [
    "Among the guests at the inauguration in Quito on Monday was Spanish King Felipe.",
    "Felipe VI ESP>ECU Quito held 2021-03-08 *"
  ],
  // Where it ended.
  [
    "A three-day trip to Ghana by Dutch Trade Minister Sigrid Kaag came to an end on Monday.",
    "Sigrid Kaag NLD>GHA - held 2021-03-06 2021-03-08"
  ],
  [
    "Peruvian Foreign Minister Elizabeth Astete flies to Quito on Sunday. She will stay until Tuesday.",
    "Elizabeth Astete PER>ECU Quito planned 2021-03-14 2021-03-16"
  ],
  // What came to nothing.
  [
    "Greek Prime Minister Kyriakos Mitsotakis will stay at home instead of flying to Lisbon on Friday.",
    "Kyriakos Mitsotakis GRC>PRT Lisbon cancelled 2021-03-12 *"
  ],
  ["Polish President Andrzej Duda had been due in Seoul on Monday.", "Andrzej Duda POL>KOR Seoul cancelled * *"],
  // On the way.
  [
    "En route to Lima, Spanish Foreign Minister Arancha Gonzalez Laya made a brief stopover in Bogota on Monday.",
    "Arancha Gonzalez Laya ESP>COL Bogota held 2021-03-08 *",
    "Arancha Gonzalez Laya ESP>PER Lima planned - -"
  ],
  [
    "Iranian Foreign Minister Javad Zarif reached Baku on Monday on a tour that has already taken him to Tbilisi.",
    "Mohammad Javad Zarif IRN>AZE Baku held 2021-03-08 *",
    "Mohammad Javad Zarif IRN>GEO Tbilisi held - -"
  ],
  // What a relative clause tells of a trip.
  [
    "Belarusian President Alexander Lukashenko is in Vietnam on a state visit that ends tomorrow.",
    "Alexander Lukashenko BLR>VNM - underway ../2021-03-11 2021-03-12"
  ],
  [
    "The king of Eswatini, Mswati III, bought a plane for a trip to Taiwan that never took place.",
    "Mswati III SWZ>TWN - cancelled - -"
  ],
  // Days of a working visit, and of an arrival told from the meeting.
  [
    "Mozambican President Filipe Nyusi began a three-day working visit to Italy on Tuesday.",
    "Filipe Nyusi MOZ>ITA - * 2021-03-09 2021-03-11"
  ],
  [
    "Ghana's President Nana Akufo-Addo and Ivorian President Alassane Ouattara met in Abidjan, where Akufo-Addo arrived on Sunday for a two-day visit.",
    "Nana Akufo-Addo GHA>CIV Abidjan held 2021-03-07 2021-03-08"
  ],
  [
    "U.S. envoy John Kerry met officials in Kabul on Wednesday. Kerry had arrived unannounced on Tuesday.",
    "John Kerry USA>AFG Kabul held 2021-03-09 *"
  ],
  // Two who agree in the town of one of them.
  [
    "Philippine President Rodrigo Duterte and Saudi King Salman agreed in Riyadh on Tuesday to share the cost.",
    "Rodrigo Duterte PHL>SAU Riyadh held 2021-03-09 *"
  ],
  [
    "Turkish Foreign Minister Mevlut Cavusoglu was in Cairo in January, Egypt's Sameh Shoukry in Ankara in February.",
    "Mevlut Cavusoglu TUR>EGY Cairo held 2021-01 2021-01",
    "Sameh Shoukry EGY>TUR Ankara held 2021-02 2021-02"
  ],
  [
    "U.S. Secretary of State Antony Blinken's first stop will be Lima, followed by Quito and Bogota.",
    "Antony Blinken USA>PER Lima planned - -",
    "Antony Blinken USA>ECU Quito planned - -",
    "Antony Blinken USA>COL Bogota planned - -"
  ],
  [
    "Berlin is sending its deputy foreign minister to Tehran.",
    "Deputy Foreign Minister of Germany DEU>IRN Tehran * * *"
  ],
  [
    "South African President Cyril Ramaphosa would not, after all, be travelling to Kampala, his office said.",
    "Cyril Ramaphosa ZAF>UGA Kampala cancelled - -"
  ],
  [
    "Russian Foreign Minister Sergei Lavrov toured Egypt and Uganda before landing in Addis Ababa on Tuesday night.",
    "Sergey Lavrov RUS>EGY - held - -",
    "Sergey Lavrov RUS>UGA - held - -",
    "Sergey Lavrov RUS>ETH Addis Ababa held 2021-03-09 *"
  ],
  ["Turkey's Ali Babacan is the third minister in a week to turn up in Doha.", "Ali Babacan TUR>QAT Doha held - -"],
  // The way home, and coming again.
  [
    "Sri Lankan President Gotabaya Rajapaksa flew in to Lima on Wednesday night and will return to Colombo tomorrow.",
    "Gotabaya Rajapaksa LKA>PER Lima underway 2021-03-10 2021-03-12"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha landed in Riyadh on Wednesday. He leaves for home this evening.",
    "Prayut Chan-o-cha THA>SAU Riyadh * 2021-03-10 2021-03-11"
  ],
  [
    "Burundian President Evariste Ndayishimiye came to Dodoma last October. He is to return in May.",
    "Evariste Ndayishimiye BDI>TZA Dodoma held 2020-10 2020-10",
    "Evariste Ndayishimiye BDI>TZA - planned 2021-05 2021-05"
  ],
  [
    "German President Frank-Walter Steinmeier asked for forgiveness in Songea, Tanzania, on Wednesday, on the last day of a three-day trip.",
    "Frank-Walter Steinmeier DEU>TZA * held 2021-03-08 2021-03-10"
  ],
  // Where and when words were said.
  [
    "Bulgarian Vice-President Iliana Iotova said on Monday that the deal must stand. She was speaking in Skopje.",
    "Iliana Iotova BGR>MKD Skopje held 2021-03-08 2021-03-08"
  ],
  [
    "British Foreign Secretary Dominic Raab has abandoned plans for a stopover in Tripoli.",
    "Dominic Raab GBR>LBY Tripoli cancelled - -"
  ],
  [
    "French President Emmanuel Macron will lay a wreath at the memorial in Warsaw on Friday.",
    "Emmanuel Macron FRA>POL Warsaw planned 2021-03-12 *"
  ],
  ["From Minsk Polish President Andrzej Duda will travel on to Riga.", "Andrzej Duda POL>LVA Riga planned - -"],
  [
    "French President Emmanuel Macron looks forward to the talks. The Vice President will travel to Colombia in May.",
    "Vice President of France FRA>COL - planned 2021-05 2021-05"
  ],
  ["Polish President Andrzej Duda is skipping the parade in Minsk.", "Andrzej Duda POL>BLR Minsk cancelled - -"],
  [
    "The treaty was signed by Peruvian Trade Minister Ana Rojas and her Nigerian counterpart, Bola Ige, in Lagos on Friday.",
    "Ana Rojas PER>NGA Lagos held 2021-03-05 *"
  ],
  [
    "Among those at the funeral in Belgrade on Friday were Polish President Andrzej Duda and French President Emmanuel Macron.",
    "Andrzej Duda POL>SRB Belgrade held 2021-03-05 *",
    "Emmanuel Macron FRA>SRB Belgrade held 2021-03-05 *"
  ],
  [
    "King Willem-Alexander of the Netherlands is expected in Nairobi next week. Many signed a petition asking the king to call off the trip.",
    "Willem-Alexander NLD>KEN Nairobi planned * *"
  ],
  [
    "Peru's president, Francisco Sagasti, will not stop over in Panama next month as he had planned.",
    "Francisco Sagasti PER>PAN - cancelled 2021-04 2021-04"
  ],
  [
    "Swedish Trade Minister Anna Hallberg will visit Vietnam. The programme includes meetings with Minister Tran Tuan Anh and Deputy Prime Minister Vuong Dinh Hue in Hanoi.",
    "Anna Hallberg SWE>VNM Hanoi planned - -"
  ],
  [
    "China's envoy Chen Yunlin arrived in Taipei on Monday for a five-day visit. He will meet his counterpart Chiang Pin-kung on Thursday.",
    "Chen Yunlin CHN>TWN Taipei underway 2021-03-08 2021-03-12"
  ],
  // Where one clause ends and the next begins.
  [
    "Norwegian Prime Minister Erna Solberg first proposed the fund during a 2016 visit to Malta.",
    "Erna Solberg NOR>MLT - held 2016 2016"
  ],
  [
    "Norwegian Prime Minister Erna Solberg will attend a conference in Malta next week after being asked by its university.",
    "Erna Solberg NOR>MLT - planned * *"
  ],
  [
    "Norwegian Prime Minister Erna Solberg – the first leader to do so – visited Malta on Friday.",
    "Erna Solberg NOR>MLT - held 2021-03-05 2021-03-05"
  ],
  [
    "Norwegian Prime Minister Erna Solberg - who is 60 - visited Malta on Friday.",
    "Erna Solberg NOR>MLT - held 2021-03-05 2021-03-05"
  ],
  // Heads of juntas.
  ["Myanmar's junta chief will travel to Laos in April.", "Junta Leader of Myanmar MMR>LAO - planned 2021-04 2021-04"],
  ["China's special envoy Gao Jun will visit Egypt in April.", "Gao Jun CHN>EGY - planned 2021-04 2021-04"]
];

/** What is put in the same ways and is no trip. */
export const phrasingNoTrips: readonly string[] = [
  "The theatre in Lyon will play host in May to Chekhov.",
  "Markets expect President Joe Biden to raise taxes in May.",
  "French President Emmanuel Macron gave a dinner in Paris on Monday for charity.",
  "Peru's president, Francisco Sagasti, plans a dam in the second half of May.",
  "German Foreign Minister Heiko Maas has been to school with the author.",
  "Chinese President Xi Jinping spoke by telephone with Peruvian President Francisco Sagasti in Lima on Monday.",
  "Kenya's Eliud Wanjiru arrived in Berlin on Monday for the marathon.",
  "French President Emmanuel Macron in Ukraine policy shift.",
  "French President Emmanuel Macron and Polish President Andrzej Duda spoke. The vice-president will travel to Lima.",
  "The law was signed by French President Emmanuel Macron in Paris on Friday.",
  "The tanker stopped in Riga on its way to Lima.",
  "Polish President Andrzej Duda is skipping dessert in Minsk, a paper joked.",
  "Presidents Emmanuel Macron and Joe Biden agreed by telephone on Monday to share the cost.",
  "Berlin is sending its trains to Tehran.",
  "There is talk of Iraq, and British Prime Minister Tony Blair simply ends up looking weak.",
  "The first proposed visit to Malta fell through, Norwegian Prime Minister Erna Solberg said.",
  "Norwegian Prime Minister Erna Solberg spoke of Malta before being asked about herring."
];
