/** A text of our own and the rows it tells: "people FROM>TO Place status start end", a dash for what is not told. */
export type Told = readonly [text: string, ...rows: string[]];

/** Plain news sentences, dated Thursday 11 March 2021. */
export const plainSentences: readonly Told[] = [
  // arrivals
  [
    "Russian Foreign Minister Sergey Lavrov arrived in Islamabad on Tuesday for a two-day visit.",
    "Sergey Lavrov RUS>PAK Islamabad held 2021-03-09 2021-03-10"
  ],
  ["Chinese President Xi Jinping landed in Athens on Wednesday.", "Xi Jinping CHN>GRC Athens held 2021-03-10 -"],
  [
    "German Chancellor Angela Merkel touched down at Beijing airport on Monday morning.",
    "Angela Merkel DEU>CHN Beijing held 2021-03-08 -"
  ],
  [
    "Turkish President Recep Tayyip Erdogan flew into Baku on Saturday.",
    "Recep Tayyip Erdogan TUR>AZE Baku held 2021-03-06 -"
  ],
  [
    "U.S. Secretary of State Antony Blinken is due to arrive in Tokyo on Monday.",
    "Antony Blinken USA>JPN Tokyo planned 2021-03-15 -"
  ],
  [
    "French President Emmanuel Macron arrives in Kigali on Friday.",
    "Emmanuel Macron FRA>RWA Kigali planned 2021-03-12 -"
  ],
  [
    "Indian Prime Minister Narendra Modi will arrive in Dhaka on March 26 on a two-day visit.",
    "Narendra Modi IND>BGD Dhaka planned 2021-03-26 2021-03-27"
  ],
  [
    "A delegation led by Iranian Foreign Minister Mohammad Javad Zarif arrived in Baghdad on Monday.",
    "Mohammad Javad Zarif IRN>IRQ Baghdad held 2021-03-08 -"
  ],
  [
    "The plane carrying President Joe Biden landed in Brussels on Sunday.",
    "Joe Biden USA>BEL Brussels held 2021-03-07 -"
  ],
  // departures and journeys
  [
    "Russian President Vladimir Putin left for New Delhi on Monday.",
    "Vladimir Putin RUS>IND New Delhi held 2021-03-08 -"
  ],
  ["Polish President Andrzej Duda will travel to Kyiv next week.", "Andrzej Duda POL>UKR Kyiv planned * *"],
  [
    "British Prime Minister Boris Johnson is to fly to New Delhi on April 25.",
    "Boris Johnson GBR>IND New Delhi planned 2021-04-25 -"
  ],
  [
    "Japanese Prime Minister Yoshihide Suga heads to Washington next month.",
    "Yoshihide Suga JPN>USA Washington planned * *"
  ],
  ["South Korean President Moon Jae-in flew to Singapore on Wednesday.", "Moon Jae-in KOR>SGP - held 2021-03-10 -"],
  ["Pope Francis travelled to Iraq on March 5.", "Pope Francis VAT>IRQ - held 2021-03-05 -"],
  [
    "Foreign Minister Sergey Lavrov of Russia has travelled to Doha for talks on Syria.",
    "Sergey Lavrov RUS>QAT Doha underway ../2021-03-11 -"
  ],
  [
    "Kenyan President Uhuru Kenyatta set off for Addis Ababa on Tuesday.",
    "Uhuru Kenyatta KEN>ETH Addis Ababa held 2021-03-09 -"
  ],
  // visits
  [
    "French President Emmanuel Macron visited Beirut in August 2020.",
    "Emmanuel Macron FRA>LBN Beirut held 2020-08 2020-08"
  ],
  ["Ukrainian President Volodymyr Zelensky is visiting Qatar.", "Volodymyr Zelensky UKR>QAT - underway * -"],
  [
    "Chinese Foreign Minister Wang Yi will visit Sri Lanka, Nepal and Bangladesh in April.",
    "Wang Yi CHN>LKA - planned 2021-04 2021-04",
    "Wang Yi CHN>NPL - planned 2021-04 2021-04",
    "Wang Yi CHN>BGD - planned 2021-04 2021-04"
  ],
  [
    "Indian Foreign Secretary Harsh Vardhan Shringla paid a two-day visit to Moscow on February 17-18.",
    "Harsh Vardhan Shringla IND>RUS Moscow held 2021-02-17 2021-02-18"
  ],
  [
    "Egyptian President Abdel Fattah al-Sisi paid an official visit to Khartoum on Saturday.",
    "Abdel Fattah el-Sisi EGY>SDN Khartoum held 2021-03-06 2021-03-06"
  ],
  [
    "At the invitation of President Xi Jinping, President Recep Tayyip Erdogan of Turkey will pay a state visit to China from April 10 to 12.",
    "Recep Tayyip Erdogan TUR>CHN - planned 2021-04-10 2021-04-12"
  ],
  [
    "A visit by Russian President Vladimir Putin to Ankara is planned for May.",
    "Vladimir Putin RUS>TUR Ankara planned 2021-05 *"
  ],
  [
    "The visit of Serbian President Aleksandar Vucic to Moscow will take place on June 2.",
    "Aleksandar Vucic SRB>RUS Moscow planned 2021-06-02 2021-06-02"
  ],
  [
    "Iranian President Hassan Rouhani began a three-day visit to Japan on Tuesday.",
    "Hassan Rouhani IRN>JPN - * 2021-03-09 2021-03-11"
  ],
  [
    "Pakistani Prime Minister Imran Khan concluded his two-day visit to Sri Lanka on February 24.",
    "Imran Khan PAK>LKA - held 2021-02-23 2021-02-24"
  ],
  [
    "Kazakh President Kassym-Jomart Tokayev wrapped up a visit to Berlin on Friday.",
    "Kassym-Jomart Tokayev KAZ>DEU Berlin held * 2021-03-05"
  ],
  [
    "Speaking during a visit to Warsaw on Monday, German Foreign Minister Heiko Maas called for calm.",
    "Heiko Maas DEU>POL Warsaw held 2021-03-08 2021-03-08"
  ],
  [
    "British Foreign Secretary Dominic Raab said during a visit to Nairobi that trade would grow.",
    "Dominic Raab GBR>KEN Nairobi held - -"
  ],
  [
    "Qatari Foreign Minister Mohammed bin Abdulrahman Al Thani is on a visit to Tehran.",
    "Mohammed bin Abdulrahman Al Thani QAT>IRN Tehran underway * -"
  ],
  [
    "Israeli Prime Minister Benjamin Netanyahu's visit to Moscow in January 2020 lasted an hour.",
    "Benjamin Netanyahu ISR>RUS Moscow held 2020-01 2020-01"
  ],
  // being there
  [
    "Hungarian Prime Minister Viktor Orban was in Jerusalem on Wednesday.",
    "Viktor Orban HUN>ISR Jerusalem held 2021-03-10 2021-03-10"
  ],
  [
    "U.S. Defense Secretary Lloyd Austin will be in Seoul on March 17.",
    "Lloyd Austin USA>KOR Seoul planned 2021-03-17 2021-03-17"
  ],
  [
    "Vietnamese Prime Minister Nguyen Xuan Phuc is expected in Jakarta next month.",
    "Nguyen Xuan Phuc VNM>IDN Jakarta planned * *"
  ],
  [
    "French Foreign Minister Jean-Yves Le Drian is in Cairo for talks on Libya.",
    "Jean-Yves Le Drian FRA>EGY Cairo underway * -"
  ],
  [
    "Ghanaian President Nana Akufo-Addo was last in Paris in November 2019.",
    "Nana Akufo-Addo GHA>FRA Paris held 2019-11 2019-11"
  ],
  [
    "Malaysian Prime Minister Muhyiddin Yassin, in Riyadh on an official visit, praised the hosts.",
    "Muhyiddin Yassin MYS>SAU Riyadh * * -"
  ],
  // hosts
  [
    "President Vladimir Putin received Syrian President Bashar al-Assad in Sochi in November 2017.",
    "Bashar al-Assad SYR>RUS Sochi held 2017-11 2017-11"
  ],
  [
    "U.S. President Joe Biden will host Japanese Prime Minister Yoshihide Suga at the White House on April 16.",
    "Yoshihide Suga JPN>USA * planned 2021-04-16 2021-04-16"
  ],
  [
    "Italian Prime Minister Mario Draghi welcomed French President Emmanuel Macron in Rome on Monday.",
    "Emmanuel Macron FRA>ITA Rome held 2021-03-08 2021-03-08"
  ],
  [
    "Vice Premier Hu Chunhua of China was received in Lusaka in May 2019.",
    "Hu Chunhua *>ZMB Lusaka held 2019-05 2019-05"
  ],
  [
    "Greek Prime Minister Kyriakos Mitsotakis was welcomed in Nicosia by President Nicos Anastasiades on Monday.",
    "Kyriakos Mitsotakis GRC>CYP Nicosia held 2021-03-08 2021-03-08"
  ],
  ["Moscow hosted Libyan commander Khalifa Haftar in January 2020.", "Khalifa Haftar LBY>RUS * held 2020-01 2020-01"],
  // meetings
  [
    "Russian President Vladimir Putin met Turkish President Recep Tayyip Erdogan in Moscow on March 5, 2020.",
    "Recep Tayyip Erdogan TUR>RUS Moscow held 2020-03-05 2020-03-05"
  ],
  [
    "U.S. President Donald Trump met North Korean leader Kim Jong Un in Hanoi in February 2019.",
    "Donald Trump+Kim Jong Un ->VNM Hanoi held 2019-02 2019-02"
  ],
  [
    "Indian Foreign Minister Subrahmanyam Jaishankar held talks with Chinese Foreign Minister Wang Yi in Moscow on September 10, 2020.",
    "Subrahmanyam Jaishankar+Wang Yi ->RUS Moscow held 2020-09-10 2020-09-10"
  ],
  [
    "In June 2019 President Xi Jinping met with Prime Minister Narendra Modi on the sidelines of a summit in Bishkek.",
    "Xi Jinping+Narendra Modi ->KGZ Bishkek held 2019-06 2019-06"
  ],
  [
    "U.S. Secretary of State Antony Blinken and Russian Foreign Minister Sergey Lavrov will meet in Reykjavik on May 20.",
    "Antony Blinken+Sergey Lavrov ->ISL Reykjavik planned 2021-05-20 2021-05-20"
  ],
  // sessions
  [
    "The Russian-Turkish intergovernmental commission held its sixteenth session in Kazan in July 2019.",
    "- ->RUS Kazan held 2019-07 2019-07"
  ],
  ["The joint commission on trade is due to meet in Hanoi next month.", "- ->VNM Hanoi planned * *"],
  [
    "The fourth session of the Ghana-Iran joint economic commission opens in Tehran on 12 May 2021.",
    "- ->IRN Tehran planned 2021-05-12 *"
  ],
  ["A fourth round of talks was held in Geneva on March 3.", "- ->CHE Geneva held 2021-03-03 2021-03-03"],
  // called off
  [
    "Russian President Vladimir Putin has cancelled a visit to Islamabad.",
    "Vladimir Putin RUS>PAK Islamabad cancelled - -"
  ],
  [
    "Mexican President Enrique Pena Nieto called off a trip to Washington planned for January 31, 2017.",
    "Enrique Pena Nieto MEX>USA Washington cancelled 2017-01-31 *"
  ],
  [
    "Japanese Foreign Minister Toshimitsu Motegi's visit to Seoul was postponed.",
    "Toshimitsu Motegi JPN>KOR Seoul postponed - -"
  ],
  ["Chinese President Xi Jinping has put off his state visit to Japan.", "Xi Jinping CHN>JPN - postponed - -"],
  ["U.S. President Donald Trump scrapped a trip to Copenhagen.", "Donald Trump USA>DNK Copenhagen cancelled - -"],
  [
    "The planned visit of Afghan President Ashraf Ghani to Delhi has been called off.",
    "Ashraf Ghani AFG>IND * cancelled - -"
  ],
  ["German Foreign Minister Heiko Maas shelved plans to travel to Minsk.", "Heiko Maas DEU>BLR Minsk * - -"],
  // proposed
  [
    "President Vladimir Putin invited Egyptian President Abdel Fattah al-Sisi to Moscow.",
    "Abdel Fattah el-Sisi EGY>RUS Moscow proposed - -"
  ],
  [
    "Armenian Prime Minister Nikol Pashinyan hopes to visit Paris in the summer.",
    "Nikol Pashinyan ARM>FRA Paris proposed * *"
  ],
  ["Chinese President Xi Jinping may visit Seoul this year.", "Xi Jinping CHN>KOR Seoul proposed * *"],
  // legs
  [
    "Russian Foreign Minister Sergey Lavrov arrived in Islamabad from New Delhi on Tuesday.",
    "Sergey Lavrov RUS>PAK Islamabad held 2021-03-09 -",
    "Sergey Lavrov RUS>IND New Delhi held - 2021-03-09"
  ],
  [
    "Australian Prime Minister Anthony Albanese returned from Washington on Tuesday.",
    "Anthony Albanese AUS>USA Washington held - 2021-03-09"
  ],
  [
    "Turkish President Recep Tayyip Erdogan's tour in January 2018 took him to Khartoum, N'Djamena and Tunis.",
    "Recep Tayyip Erdogan TUR>SDN Khartoum held 2018-01 2018-01",
    "Recep Tayyip Erdogan TUR>TCD N'Djamena held 2018-01 2018-01",
    "Recep Tayyip Erdogan TUR>TUN Tunis held 2018-01 2018-01"
  ]
];

/** Sentences that sound like trips and tell none. */
export const noTrips: readonly string[] = [
  "Visit our website for more news from China.",
  "No trip to Brunei by President Xi Jinping is planned.",
  "Russian President Vladimir Putin did not go to Tokyo.",
  "Would President Xi Jinping visit Pyongyang?",
  "If President Joe Biden visits Kyiv, the talks will resume.",
  "Had President Emmanuel Macron come to Algiers, the streets would have been full.",
  "President Joe Biden has no plans to visit Moscow.",
  "The ministry denied that Foreign Minister Sergey Lavrov would visit Tokyo.",
  "Five Russian helicopters arrived in Lahore on Monday.",
  "More than two million tourists visited Greece last year.",
  "U.S. troops arrived in Poland on Monday.",
  "President Joe Biden arrived in Chicago on Monday.",
  "President Vladimir Putin visited Kazan on Tuesday.",
  "The exhibition travels to Paris next month.",
  "The team flew to Doha for the final.",
  "President Xi Jinping spoke by telephone with President Joe Biden on Wednesday.",
  "Oil exports to China rose, Foreign Minister Sergey Lavrov said in Moscow.",
  "The train stopped in Vienna, and nobody got off.",
  "The first shipment of vaccines landed in Accra last week.",
  "A planned visit of the hospital choir has been postponed.",
  "President Emmanuel Macron came under pressure over Mali.",
  "Parliament's budget committee met in Ottawa on Monday.",
  "President Vladimir Putin and Prime Minister Narendra Modi held a video conference on Monday.",
  "The minister returned to office in January.",
  "President Joe Biden welcomed the ceasefire in Yemen."
];

/** Sentences told the long way round: no visit verb, other clauses in between, several trips in one. Dated Thursday 11 March 2021. */
export const hardSentences: readonly Told[] = [
  [
    "A guard of honour awaited French President Emmanuel Macron in Hanoi on Sunday evening.",
    "Emmanuel Macron FRA>VNM Hanoi held 2021-03-07 2021-03-07"
  ],
  [
    "German Chancellor Olaf Scholz took the night train to Kyiv on Tuesday.",
    "Olaf Scholz DEU>UKR Kyiv held 2021-03-09 -"
  ],
  [
    "Chinese President Xi Jinping began his week in Samarkand on Monday.",
    "Xi Jinping CHN>UZB Samarkand held 2021-03-08 2021-03-08"
  ],
  [
    "Technical talks in Addis Ababa on 8 and 9 January broke down over the dam.",
    "- ->ETH Addis Ababa held 2021-01-08 2021-01-09"
  ],
  [
    "Turkish President Recep Tayyip Erdogan was met at the airport in Dakar by President Macky Sall on Monday.",
    "Recep Tayyip Erdogan TUR>SEN Dakar held 2021-03-08 2021-03-08"
  ],
  ["Emmanuel Macron's plane landed in Beirut on Tuesday.", "Emmanuel Macron FRA>LBN Beirut held 2021-03-09 -"],
  [
    "Iranian President Hassan Rouhani spent Monday in Rome and flew on to Paris the next day.",
    "Hassan Rouhani IRN>ITA Rome held 2021-03-08 2021-03-08",
    "Hassan Rouhani IRN>FRA Paris held * *"
  ],
  [
    "Indian Prime Minister Narendra Modi walked barefoot through the temple in Kathmandu on Saturday.",
    "Narendra Modi IND>NPL Kathmandu held 2021-03-06 2021-03-06"
  ],
  [
    "Nepal's Prime Minister K. P. Sharma Oli had been in Kolkata in April 2018.",
    "K. P. Sharma Oli NPL>IND Kolkata held 2018-04 2018-04"
  ],
  [
    "It is the third time that French President Emmanuel Macron has come to Jakarta.",
    "Emmanuel Macron FRA>IDN Jakarta held - -"
  ],
  [
    "French President Emmanuel Macron will be the guest of President Prabowo Subianto in Jakarta on 27 May.",
    "Emmanuel Macron FRA>IDN Jakarta planned 2021-05-27 2021-05-27"
  ],
  [
    "Brazilian President Fernando Henrique Cardoso and his Bolivian colleague Hugo Banzer opened the valve at La Paz on Tuesday.",
    "Fernando Henrique Cardoso BRA>BOL La Paz held 2021-03-09 2021-03-09"
  ],
  [
    "Egyptian, Ethiopian and Sudanese negotiators sat down in Washington on Thursday.",
    "- ->USA Washington held 2021-03-11 2021-03-11"
  ],
  [
    "The next round of the talks on the dam is to be held in Kinshasa in April.",
    "- ->COD Kinshasa planned 2021-04 2021-04"
  ],
  ["Delegations from Armenia and Azerbaijan met in Moscow on 30 January.", "- ->RUS Moscow held 2021-01-30 2021-01-30"],
  [
    "The third session of the joint Indian-Afghan commission took place in Kabul on 2 March.",
    "- ->AFG Kabul held 2021-03-02 2021-03-02"
  ],
  [
    "Israeli Prime Minister Benjamin Netanyahu met Greek Prime Minister Alexis Tsipras and Cypriot President Nicos Anastasiades in Nicosia on 8 May 2018.",
    "Benjamin Netanyahu ISR>CYP Nicosia held 2018-05-08 2018-05-08",
    "Alexis Tsipras GRC>CYP Nicosia held 2018-05-08 2018-05-08"
  ],
  ["Russian Foreign Minister Sergey Lavrov did not stay for lunch in Tirana on Monday."],
  [
    "After two days in Cairo, Chinese Foreign Minister Wang Yi moved on to Algiers.",
    "Wang Yi CHN>EGY Cairo held - -",
    "Wang Yi CHN>DZA Algiers held - -"
  ],
  [
    "On his way home from Tokyo, German Chancellor Olaf Scholz made a stop in Seoul.",
    "Olaf Scholz DEU>JPN Tokyo held - -",
    "Olaf Scholz DEU>KOR Seoul held - -"
  ],
  [
    "Turkish President Recep Tayyip Erdogan cut short a trip to Turkmenistan in 2014.",
    "Recep Tayyip Erdogan TUR>TKM - held 2014 2014"
  ],
  ["Chinese Premier Li Qiang skipped Manila, where he had been expected on Friday."],
  ["Foreign Minister Annalena Baerbock of Germany stays away from Beijing next week."],
  [
    "Instead of President Vladimir Putin, Foreign Minister Sergey Lavrov travelled to Johannesburg in August 2018.",
    "Sergey Lavrov RUS>ZAF Johannesburg held 2018-08 *"
  ],
  [
    "The Kremlin said President Vladimir Putin would fly to Minsk on Friday.",
    "Vladimir Putin RUS>BLR Minsk planned 2021-03-12 -"
  ],
  [
    "President Joko Widodo of Indonesia, fresh from Kyiv, was received by President Vladimir Putin in Moscow on Thursday.",
    "Joko Widodo IDN>RUS Moscow held 2021-03-11 2021-03-11",
    "Joko Widodo IDN>UKR Kyiv held - -"
  ],
  [
    "Canadian Foreign Minister Melanie Joly, accompanied by 30 executives, toured Vietnam in April 2019.",
    "Melanie Joly CAN>VNM - held 2019-04 2019-04"
  ],
  [
    "The trip to Yerevan that President Emmanuel Macron had planned for May has been shelved.",
    "Emmanuel Macron FRA>ARM Yerevan * * *"
  ],
  [
    "Prime Minister Pedro Sanchez of Spain, who last week was in Rabat, will receive King Mohammed VI of Morocco in Madrid in June.",
    "Pedro Sanchez ESP>MAR Rabat held * *",
    "Mohammed VI MAR>ESP Madrid planned 2021-06 2021-06"
  ],
  [
    "U.S. Secretary of State Mike Pompeo was forced to cancel Berlin and flew to Baghdad instead on 7 May 2019.",
    "Mike Pompeo USA>DEU Berlin cancelled * *",
    "Mike Pompeo USA>IRQ Baghdad held 2019-05-07 -"
  ],
  [
    "Kenya's President William Ruto and his delegation checked in at a hotel in Beijing on Sunday.",
    "William Ruto KEN>CHN Beijing held 2021-03-07 2021-03-07"
  ],
  [
    "The red carpet was out in Riyadh when Chinese President Xi Jinping stepped off his plane on 7 December 2019.",
    "Xi Jinping CHN>SAU Riyadh held 2019-12-07 -"
  ],
  [
    "King Charles III of Britain will make his first state visit to Germany at the end of March, but a stop in Paris has been put off.",
    "Charles III GBR>DEU - planned * *",
    "Charles III GBR>FRA Paris postponed * *"
  ],
  ["Talks between the Taliban and Pakistan resumed in Doha on Saturday.", "- ->QAT Doha held 2021-03-06 2021-03-06"],
  ["Neither President Emmanuel Macron nor Chancellor Olaf Scholz travelled to Samarkand."],
  ["Afghan President Ashraf Ghani is on his way to Islamabad.", "Ashraf Ghani AFG>PAK Islamabad * * -"],
  ["Serbian President Aleksandar Vucic is bound for Beijing.", "Aleksandar Vucic SRB>CHN Beijing * * -"],
  [
    "Ukrainian President Volodymyr Zelensky made a surprise appearance in Hiroshima on 20 May 2019.",
    "Volodymyr Zelensky UKR>JPN Hiroshima held 2019-05-20 2019-05-20"
  ],
  ["Ignazio Cassis CHE>GBR London held 2019-09 2019-09"],
  [
    "Philippine President Rodrigo Duterte returned home on Sunday from a four-day visit to China.",
    "Rodrigo Duterte PHL>CHN - held * 2021-03-07"
  ],
  [
    "President Abdel Fattah al-Sisi of Egypt saw off President Emmanuel Macron at Cairo airport on 29 January 2019.",
    "Emmanuel Macron FRA>EGY Cairo held * 2019-01-29"
  ],
  [
    "Saudi Crown Prince Mohammed bin Salman ended his three-country tour in Ankara on 22 June 2019.",
    "Mohammed bin Salman SAU>TUR Ankara held * 2019-06-22"
  ]
];
