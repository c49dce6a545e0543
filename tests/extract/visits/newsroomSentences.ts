import type {Told} from "./sentences.ts";

/** How newsrooms of several continents tell a trip, dated Thursday 11 March 2021. */
export const newsroomSentences: readonly Told[] = [
  [
    "Peruvian President Martin Vizcarra is on a visit to Poland that will see him hold talks with President Andrzej Duda.",
    "Martin Vizcarra PER>POL - * * -"
  ],
  [
    "Peruvian President Martin Vizcarra left on a trip to Poland which will take him to Gdansk and see him open a school.",
    "Martin Vizcarra PER>POL Gdansk * * *"
  ],
  [
    "Polish President Andrzej Duda receives today, Thursday, in Warsaw, the presidents of Latvia and Peru.",
    "President of Latvia LVA>POL Warsaw * 2021-03-11 *",
    "President of Peru PER>POL Warsaw * 2021-03-11 *"
  ],
  [
    "Polish President Andrzej Duda received in Warsaw the foreign minister of Peru.",
    "Foreign Minister of Peru PER>POL Warsaw held - -"
  ],
  [
    "Polish President Andrzej Duda received on Tuesday, at the Belweder Palace, President Martin Vizcarra of Peru.",
    "Martin Vizcarra PER>POL * held 2021-03-09 2021-03-09"
  ],
  [
    "On Tuesday talks were held in the capital, Lima, between President Martin Vizcarra of Peru and Polish President Andrzej Duda.",
    "Andrzej Duda POL>PER Lima held 2021-03-09 2021-03-09"
  ],
  [
    "Polish Foreign Minister Zbigniew Rau confirmed the trip to be made in May by Peruvian President Martin Vizcarra at the kind invitation of President Andrzej Duda of Poland.",
    "Martin Vizcarra PER>POL - planned 2021-05 2021-05"
  ],
  [
    "Polish Foreign Minister Zbigniew Rau spoke of the visit that Peruvian President Martin Vizcarra will pay in May at the invitation of President Andrzej Duda of Poland.",
    "Martin Vizcarra PER>POL - planned 2021-05 2021-05"
  ],
  [
    "A welcoming ceremony was held for Peruvian President Martin Vizcarra at the palace in Warsaw on Tuesday.",
    "Martin Vizcarra PER>POL Warsaw held 2021-03-09 2021-03-09"
  ],
  [
    "Peruvian Foreign Minister Allan Wagner chaired the third session of the Commission on Consular Affairs in Warsaw.",
    "Allan Wagner PER>POL Warsaw held - -"
  ],
  [
    "Vietnam's deputy premier, Nguyen Co Bang, will visit Lima in May.",
    "Nguyen Co Bang VNM>PER Lima planned 2021-05 2021-05"
  ],
  [
    "President Andrzej Duda of Poland was greeted by ministers when he landed in Lima at 1800 local time.",
    "Andrzej Duda POL>PER Lima held - *"
  ],
  [
    "Peruvian Foreign Minister Allan Wagner toured the Gulf last month, flying to Oman and Qatar.",
    "Allan Wagner PER>OMN - held 2021-02 2021-02",
    "Allan Wagner PER>QAT - held 2021-02 2021-02"
  ],
  [
    "Peruvian Foreign Minister Allan Wagner's five-day tour, in the course of which he visited Togo, ended on Wednesday.",
    "Allan Wagner PER>TGO - held 2021-03-06 2021-03-10"
  ],
  [
    "Peruvian Foreign Minister Allan Wagner has invited his Omani colleague, Badr Albusaidi, to visit Lima in May or June.",
    "Badr al-Busaidi OMN>PER Lima proposed 2021-05/2021-06 2021-05/2021-06"
  ],
  ["On the way home Polish President Andrzej Duda will also stop in Malta.", "Andrzej Duda POL>MLT - planned - -"],
  [
    "Polish President Andrzej Duda spoke at African Union headquarters on Tuesday.",
    "Andrzej Duda POL>ETH Addis Ababa held 2021-03-09 2021-03-09"
  ],
  ["Tongan Prime Minister ʻAkilisi Pohiva flew to Suva on Tuesday.", "ʻAkilisi Pohiva TON>FJI Suva held 2021-03-09 *"],
  [
    "Omani Culture Minister Salim bin 'Abdullah flew to Suva on Tuesday.",
    "Salim bin 'Abdullah OMN>FJI Suva held 2021-03-09 *"
  ],
  [
    "A Caribbean Community (CARICOM) delegation is now on a two-day visit to Warsaw to study the vote.",
    "Delegation of CARICOM ->POL Warsaw underway * *"
  ],
  ["The ECOWAS mission landed in Bissau on Tuesday.", "Mission of ECOWAS ->GNB Bissau held 2021-03-09 *"],
  [
    "Polish Energy Minister Michal Kurtyka was pleased after his talks with a visiting Omani delegation.",
    "Delegation of Oman OMN>POL - underway * *"
  ],
  [
    "UN High Commissioner for Refugees Filippo Grandi flew to Cox's Bazar in Bangladesh on Sunday.",
    "Filippo Grandi ->BGD * held 2021-03-07 *"
  ],
  [
    "Peruvian Foreign Minister Allan Wagner was absent when President Martin Vizcarra attended a climate summit hosted by Chile.",
    "Martin Vizcarra PER>CHL - held - -"
  ],
  [
    "In a meeting with Polish President Andrzej Duda in Warsaw, President Martin Vizcarra of Peru praised his host.",
    "Martin Vizcarra PER>POL Warsaw held - -"
  ],
  [
    "At talks on Tuesday with Polish President Andrzej Duda, Peruvian Foreign Minister Allan Wagner praised his host.",
    "Allan Wagner+Andrzej Duda ->- - held 2021-03-09 2021-03-09"
  ],
  [
    "Crown Prince Haakon of Norway is on tour. The Norwegian prince's tour started in Lima and will end in Quito.",
    "Haakon NOR>ECU Quito planned - -",
    "Haakon NOR>PER Lima held - -"
  ],
  [
    "Polish President Andrzej Duda flew to Lima this weekend.",
    "Andrzej Duda POL>PER Lima held 2021-03-06/2021-03-07 *"
  ],
  [
    "Tentative plans for Peruvian Foreign Minister Allan Wagner to visit Cuba have been cancelled, two officials said on Tuesday.",
    "Allan Wagner PER>CUB - cancelled - -"
  ],
  ["Polish President Andrzej Duda's plans to visit Cuba have been shelved.", "Andrzej Duda POL>CUB - postponed - -"],
  ["Plans for Polish President Andrzej Duda to visit Cuba were drawn up.", "Andrzej Duda POL>CUB - planned - -"],
  [
    "Polish Foreign Minister Zbigniew Rau spent two hours with Peruvian Foreign Minister Allan Wagner in Warsaw on Tuesday.",
    "Allan Wagner PER>POL Warsaw held 2021-03-09 2021-03-09"
  ],
  ["Republican Senator Tom Lake arrived in Warsaw on Tuesday.", "Tom Lake USA>POL Warsaw held 2021-03-09 *"],
  [
    "Democratic presidential candidate Ann Lake will travel to Poland next week.",
    "Ann Lake USA>POL - planned 2021-03-15/2021-03-21 *"
  ],
  [
    "Ahead of the summit in Rome in May, Peruvian Foreign Minister Allan Wagner will visit Warsaw.",
    "Allan Wagner PER>POL Warsaw planned - -"
  ],
  [
    "Peruvian Foreign Minister Allan Wagner's next stop is Warsaw, where President Andrzej Duda awaits him.",
    "Allan Wagner PER>POL Warsaw planned - -"
  ],
  [
    "Polish Prime Minister Mateusz Morawiecki has called off talks with Peruvian Foreign Minister Allan Wagner.",
    "Mateusz Morawiecki+Allan Wagner ->- - cancelled - -"
  ],
  [
    "The two ministers agreed to broker a meeting between Martin Vizcarra and Andrzej Duda in April.",
    "Martin Vizcarra+Andrzej Duda ->- - planned 2021-04 2021-04"
  ],
  [
    "They praised the Nordic Summit to be held on April 24 and 25 in Denmark, with a focus on food.",
    "- ->DNK - planned 2021-04-24 2021-04-25"
  ],
  [
    "Polish President Andrzej Duda and Peruvian President Martin Vizcarra will meet in May. The two last met in January in Davos.",
    "Andrzej Duda+Martin Vizcarra ->- - planned 2021-05 2021-05",
    "Andrzej Duda+Martin Vizcarra ->CHE Davos held 2021-01 2021-01"
  ],
  [
    "French President Emmanuel Macron on Tuesday became the first French president to visit Kigali in ten years.",
    "Emmanuel Macron FRA>RWA Kigali held 2021-03-09 2021-03-09"
  ],
  [
    "President Martin Vizcarra of Peru will visit Poland in June. The palace plans to announce the visit on Friday.",
    "Martin Vizcarra PER>POL - planned 2021-06 2021-06"
  ],
  [
    "Peruvian President Martin Vizcarra came to Warsaw on Tuesday. His visit may be overshadowed by the race in the Nov. 8 presidential election.",
    "Martin Vizcarra PER>POL Warsaw held 2021-03-09 *"
  ],
  [
    "Peruvian President Martin Vizcarra with Polish President Andrzej Duda at the castle in Warsaw on Tuesday. Photo: R. Lund",
    "Martin Vizcarra PER>POL Warsaw held 2021-03-09 2021-03-09"
  ],
  [
    "Peruvian President Martin Vizcarra, second left, talks to Polish President Andrzej Duda in Warsaw.",
    "Martin Vizcarra PER>POL Warsaw held * *"
  ],
  [
    "FILE PHOTO: Peru's Foreign Minister Allan Wagner meets with Polish Foreign Minister Zbigniew Rau (not pictured) in Warsaw, January 12, 2021.",
    "Allan Wagner PER>POL Warsaw held 2021-01-12 2021-01-12"
  ],
  [
    "President Andrzej Duda of Poland spoke of fish on Tuesday in Warsaw during a meeting with Peruvian Foreign Minister Allan Wagner.",
    "Allan Wagner PER>POL Warsaw held 2021-03-09 2021-03-09"
  ],
  [
    "Polish President Andrzej Duda and Peruvian President Martin Vizcarra discussed copper in a separate meeting on Tuesday.",
    "Andrzej Duda+Martin Vizcarra ->- - held 2021-03-09 2021-03-09"
  ],
  [
    "Copper will dominate an encounter between Polish President Andrzej Duda and Peruvian President Martin Vizcarra in May.",
    "Andrzej Duda+Martin Vizcarra ->- - planned 2021-05 2021-05"
  ],
  [
    "Polish President Andrzej Duda dined with Peruvian President Martin Vizcarra at the castle in Warsaw on Tuesday.",
    "Martin Vizcarra PER>POL Warsaw held 2021-03-09 2021-03-09"
  ],
  [
    "The visit of Brazilian Foreign Minister Ernesto Araujo to Tokyo, planned for April 2, has been cancelled.",
    "Ernesto Araujo BRA>JPN Tokyo cancelled 2021-04-02 *"
  ],
  [
    "German Chancellor Angela Merkel last visited Japan in February 2019.",
    "Angela Merkel DEU>JPN - held 2019-02 2019-02"
  ],
  [
    "French President Emmanuel Macron came to Hanoi in May 2018, German Chancellor Angela Merkel in June.",
    "Emmanuel Macron FRA>VNM Hanoi held 2018-05 2018-05",
    "Angela Merkel DEU>VNM Hanoi held 2018-06 2018-06"
  ],
  [
    "French President Emmanuel Macron was in Berlin in November and in Bucharest in January.",
    "Emmanuel Macron FRA>DEU Berlin held 2020-11 2020-11",
    "Emmanuel Macron FRA>ROU Bucharest held 2021-01 2021-01"
  ],
  [
    "On Tuesday Chinese President Xi Jinping was in Kuala Lumpur, on Wednesday in Jakarta.",
    "Xi Jinping CHN>MYS Kuala Lumpur held 2021-03-09 *",
    "Xi Jinping CHN>IDN Jakarta held 2021-03-10 *"
  ],
  [
    "U.S. Secretary of State Antony Blinken flew to Seoul on Monday and from there on to Tokyo.",
    "Antony Blinken USA>KOR Seoul held 2021-03-08 *",
    "Antony Blinken USA>JPN Tokyo held * *"
  ],
  [
    "U.S. Secretary of State Antony Blinken will travel to Seoul on Monday before flying on to Tokyo.",
    "Antony Blinken USA>KOR Seoul planned 2021-03-15 *",
    "Antony Blinken USA>JPN Tokyo planned * *"
  ],
  [
    "Russian President Vladimir Putin and Turkish President Recep Tayyip Erdogan met on the sidelines of the SCO summit in Samarkand on Monday.",
    "Vladimir Putin+Recep Tayyip Erdogan ->UZB Samarkand held 2021-03-08 *"
  ],
  [
    "Russian Foreign Minister Sergey Lavrov held talks in Vienna with his Iranian counterpart Mohammad Javad Zarif on Tuesday.",
    "Sergey Lavrov+Mohammad Javad Zarif ->AUT Vienna held 2021-03-09 *"
  ],
  [
    "Indian Prime Minister Narendra Modi wrapped up his two-day visit to Colombo on Tuesday.",
    "Narendra Modi IND>LKA Colombo held 2021-03-08 2021-03-09"
  ],
  [
    "Japanese Prime Minister Yoshihide Suga kicked off a three-day tour of Vietnam on Monday.",
    "Yoshihide Suga JPN>VNM - held 2021-03-08 2021-03-10"
  ],
  [
    "President Joe Biden will host German Chancellor Angela Merkel at the White House on July 15.",
    "Angela Merkel DEU>USA Washington planned 2021-07-15 *"
  ],
  [
    "Turkish Foreign Minister Mevlut Cavusoglu is due in Baku on Monday.",
    "Mevlut Cavusoglu TUR>AZE Baku planned 2021-03-15 *"
  ],
  [
    "Pakistani Foreign Minister Shah Mahmood Qureshi arrived in Beijing on the first leg of a three-nation tour.",
    "Shah Mahmood Qureshi PAK>CHN Beijing held - -"
  ],
  [
    "Argentine President Alberto Fernandez made a stopover in Madrid en route to Moscow.",
    "Alberto Fernandez ARG>ESP Madrid held - -",
    "Alberto Fernandez ARG>RUS Moscow * * *"
  ],
  [
    "Finland's President Sauli Niinisto, back from Kyiv since Tuesday, spoke to reporters.",
    "Sauli Niinisto FIN>UKR Kyiv held * 2021-03-09"
  ],
  [
    "British Foreign Secretary Dominic Raab returned from Delhi on Tuesday, accompanied by Trade Secretary Liz Truss.",
    "Dominic Raab+Liz Truss GBR>IND New Delhi held * 2021-03-09"
  ],
  [
    "South Korean President Moon Jae In will fly to Washington in May.",
    "Moon Jae-in KOR>USA Washington planned 2021-05 2021-05"
  ],
  [
    "Vietnamese President NGUYEN Phu Trong received Cuban President Miguel DIAZ-CANEL in Hanoi on Monday.",
    "Miguel Diaz-Canel CUB>VNM Hanoi held 2021-03-08 *"
  ],
  [
    "Portugal's President Marcelo Rebelo de Sousa laid a wreath at the war memorial in Maputo on Monday.",
    "Marcelo Rebelo de Sousa PRT>MOZ Maputo held 2021-03-08 *"
  ],
  [
    "Singapore's Prime Minister Lee Hsien Loong will pay an official visit to Brunei from March 20 to 22.",
    "Lee Hsien Loong SGP>BRN - planned 2021-03-20 2021-03-22"
  ],
  [
    "Chinese Foreign Minister Wang Yi will visit Saudi Arabia, Turkey and Iran from March 24 to 30.",
    "Wang Yi CHN>SAU - planned 2021-03-24 *",
    "Wang Yi CHN>TUR - planned * *",
    "Wang Yi CHN>IRN - planned * *"
  ],
  [
    "Egypt's Foreign Minister Sameh Shoukry has postponed a visit to Addis Ababa that was scheduled for next week.",
    "Sameh Shoukry EGY>ETH Addis Ababa postponed 2021-03-15/2021-03-21 *"
  ],
  [
    "Angola's President Joao Lourenco has cancelled his trip to Lisbon over the floods at home.",
    "Joao Lourenco AGO>PRT Lisbon cancelled - -"
  ],
  [
    "A planned visit to Budapest by Slovak Prime Minister Igor Matovic has been put off until April.",
    "Igor Matovic SVK>HUN Budapest postponed 2021-04 *"
  ],
  ["Pope Francis wrapped up a historic trip to Iraq on Monday.", "Pope Francis VAT>IRQ - held * 2021-03-08"],
  ["Pope Francis's pilgrimage to Iraq ended on Monday.", "Pope Francis VAT>IRQ - held * 2021-03-08"],
  [
    "Pakistan's army chief, General Qamar Javed Bajwa, called on Qatar's Emir Sheikh Tamim bin Hamad Al Thani in Doha on Tuesday.",
    "Qamar Javed Bajwa PAK>QAT Doha held 2021-03-09 *"
  ],
  [
    "A parliamentary delegation led by National Assembly Speaker Asad Qaiser of Pakistan left for Tashkent on Wednesday.",
    "Asad Qaiser PAK>UZB Tashkent underway 2021-03-10 *"
  ],
  [
    "Australia's Trade Minister Dan Tehan embarked on a trade mission to Jakarta and Hanoi on Wednesday.",
    "Dan Tehan AUS>IDN Jakarta underway 2021-03-10 *",
    "Dan Tehan AUS>VNM Hanoi underway 2021-03-10 *"
  ],
  [
    "Japan's Foreign Minister Toshimitsu Motegi was received at Noi Bai airport by Deputy Foreign Minister Nguyen Quoc Dung on Sunday.",
    "Toshimitsu Motegi JPN>VNM Hanoi held 2021-03-07 *"
  ],
  [
    "U.S. special envoy John Kerry is expected in London on Monday for climate talks.",
    "John Kerry USA>GBR London planned 2021-03-15 *"
  ],
  [
    "Norwegian Prime Minister Erna Solberg has accepted an invitation to visit Tokyo.",
    "Erna Solberg NOR>JPN Tokyo proposed - -"
  ],
  [
    "Cuba's Foreign Minister Bruno Rodriguez toured Algeria, Angola and Namibia in January.",
    "Bruno Rodriguez CUB>DZA - held 2021-01 *",
    "Bruno Rodriguez CUB>AGO - held 2021-01 *",
    "Bruno Rodriguez CUB>NAM - held 2021-01 *"
  ],
  [
    "Nigerian President Muhammadu Buhari has jetted out to London for a two-week private visit.",
    "Muhammadu Buhari NGA>GBR London * * *"
  ],
  [
    "Malaysian Prime Minister Muhyiddin Yassin concluded his visit to Riyadh and headed to Abu Dhabi on Monday.",
    "Muhyiddin Yassin MYS>SAU Riyadh held * *",
    "Muhyiddin Yassin MYS>ARE Abu Dhabi held 2021-03-08 *"
  ],
  [
    "ANKARA - Iraqi Prime Minister Mustafa al-Kadhimi paid a visit here in December.",
    "Mustafa al-Kadhimi IRQ>TUR Ankara held 2020-12 2020-12"
  ],
  [
    "Israel's Prime Minister Benjamin Netanyahu called off a one-day visit to the United Arab Emirates that had been set for Thursday.",
    "Benjamin Netanyahu ISR>ARE - cancelled 2021-03-11 *"
  ],
  [
    "During his stay in Paris, Tunisian President Kais Saied met French President Emmanuel Macron.",
    "Kais Saied TUN>FRA Paris held - -"
  ],
  [
    "Sweden's Foreign Minister Ann Linde visited Kyiv on Monday and Tbilisi on Tuesday.",
    "Ann Linde SWE>UKR Kyiv held 2021-03-08 *",
    "Ann Linde SWE>GEO Tbilisi held 2021-03-09 *"
  ],
  [
    "CAIRO: Sudanese Prime Minister Abdalla Hamdok arrived in Cairo on Thursday on a two-day official visit.",
    "Abdalla Hamdok SDN>EGY Cairo underway 2021-03-11 2021-03-12"
  ],
  [
    "BERLIN (Reuters) - German Foreign Minister Heiko Maas will travel to Washington next week, a spokeswoman said on Wednesday.",
    "Heiko Maas DEU>USA Washington planned 2021-03-15/2021-03-21 *"
  ],
  [
    "Foreign Minister Heiko Maas of Germany cancelled his trip to Ankara on Tuesday.",
    "Heiko Maas DEU>TUR Ankara cancelled - -"
  ],
  [
    "Brazil's Economy Minister Paulo Guedes met Argentine counterpart Martin Guzman in Buenos Aires on Wednesday.",
    "Paulo Guedes BRA>ARG Buenos Aires held 2021-03-10 *"
  ],
  [
    "South African President Cyril Ramaphosa hosted Mozambican President Filipe Nyusi in Pretoria on Tuesday.",
    "Filipe Nyusi MOZ>ZAF Pretoria held 2021-03-09 *"
  ],
  [
    "President Filipe Nyusi of Mozambique is in South Africa for talks with his counterpart Cyril Ramaphosa.",
    "Filipe Nyusi MOZ>ZAF - underway * -"
  ],
  [
    "Philippine President Rodrigo Duterte left for Beijing on Wednesday for a four-day state visit.",
    "Rodrigo Duterte PHL>CHN Beijing underway 2021-03-10 2021-03-13"
  ],
  [
    "Philippine President Rodrigo Duterte returned from Beijing on Wednesday after a four-day state visit.",
    "Rodrigo Duterte PHL>CHN Beijing held 2021-03-07 2021-03-10"
  ],
  [
    "Romanian President Klaus Iohannis paid an official visit to Chisinau on December 29, 2020.",
    "Klaus Iohannis ROU>MDA Chisinau held 2020-12-29 2020-12-29"
  ],
  [
    "Ethiopian Prime Minister Abiy Ahmed flew to Asmara on Thursday, his second trip to Eritrea this year.",
    "Abiy Ahmed ETH>ERI Asmara * 2021-03-11 *"
  ],
  [
    "The Emir of Qatar, Sheikh Tamim bin Hamad Al Thani, arrived in Amman on Sunday, where he was received by King Abdullah II of Jordan.",
    "Tamim bin Hamad Al Thani QAT>JOR Amman held 2021-03-07 *"
  ],
  [
    "Uzbek Foreign Minister Abdulaziz Kamilov will be on a working visit to Ashgabat on March 15-16.",
    "Abdulaziz Kamilov UZB>TKM Ashgabat planned 2021-03-15 2021-03-16"
  ],
  [
    "Ukraine's President Volodymyr Zelensky embarked on a two-day trip to Doha early next month.",
    "Volodymyr Zelensky UKR>QAT Doha * * *"
  ],
  [
    "Kosovo's Prime Minister Avdullah Hoti and Serbia's President Aleksandar Vucic met in Brussels on Sunday.",
    "Avdullah Hoti+Aleksandar Vucic ->BEL Brussels held 2021-03-07 *"
  ],
  [
    "Iraqi President Barham Salih welcomed Pope Francis at Baghdad airport on Friday.",
    "Pope Francis VAT>IRQ Baghdad held 2021-03-05 *"
  ],
  [
    "Armenian Prime Minister Nikol Pashinyan's working visit to Moscow took place on Monday.",
    "Nikol Pashinyan ARM>RUS Moscow held 2021-03-08 *"
  ],
  [
    "Nepal's Foreign Minister Pradeep Gyawali wrapped up a three-day visit to New Delhi and returned home on Saturday.",
    "Pradeep Gyawali NPL>IND New Delhi held 2021-03-04 2021-03-06"
  ],
  [
    "Croatian Prime Minister Andrej Plenkovic begins an official visit to Kyiv today.",
    "Andrej Plenkovic HRV>UKR Kyiv underway 2021-03-11 *"
  ],
  [
    "The king of Morocco, Mohammed VI, has invited Israeli Prime Minister Benjamin Netanyahu to Rabat.",
    "Benjamin Netanyahu ISR>MAR Rabat proposed - -"
  ],
  [
    "Cypriot President Nicos Anastasiades is expected to attend the summit in Porto on May 7-8.",
    "Nicos Anastasiades CYP>PRT Porto planned 2021-05-07 2021-05-08"
  ],
  [
    "Senegal's President Macky Sall, accompanied by Foreign Minister Aissata Tall Sall, arrived in Nouakchott on Monday.",
    "Macky Sall+Aissata Tall Sall SEN>MRT Nouakchott held 2021-03-08 *"
  ],
  [
    "Albanian Prime Minister Edi Rama's visit, originally scheduled for February, was postponed because of the pandemic. He was to have gone to Ankara.",
    "Edi Rama ALB>TUR Ankara * * *"
  ],
  [
    "Mongolian President Khaltmaagiin Battulga met Russian President Vladimir Putin in Vladivostok in September 2019.",
    "Khaltmaagiin Battulga MNG>RUS Vladivostok held 2019-09 2019-09"
  ]
];
