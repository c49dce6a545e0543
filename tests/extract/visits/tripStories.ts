import type {Told} from "./sentences.ts";

/** Stories that tell one trip, or a tour, over several sentences, dated Thursday 11 March 2021. */
export const tripStories: readonly Told[] = [
  ["Ghanaian President Nana Akufo-Addo was amused. Zobaru Quendel, a chef, visited Peru in 1992."],
  // who is back home tells the last day
  [
    "Ghanaian President Nana Akufo-Addo arrived in Dakar on Wednesday. He is expected back on Friday.",
    "Nana Akufo-Addo GHA>SEN Dakar underway 2021-03-10 2021-03-12"
  ],
  [
    "Ghanaian President Nana Akufo-Addo flew to Dakar on Saturday. The president was back in Accra on Monday.",
    "Nana Akufo-Addo GHA>SEN Dakar held 2021-03-06 2021-03-08"
  ],
  [
    "Jamaican Prime Minister Andrew Holness leaves for Havana today. He is scheduled to return on Saturday.",
    "Andrew Holness JAM>CUB Havana * 2021-03-11 2021-03-13"
  ],
  [
    "Russian Deputy Prime Minister Yury Borisov left for Moscow on Tuesday after a four-day visit to India.",
    "Yury Borisov RUS>IND - held 2021-03-06 2021-03-09"
  ],
  [
    "President Luis Arce of Bolivia was received in Lima on Tuesday by President Francisco Sagasti. He flies home on Friday.",
    "Luis Arce BOL>PER Lima * 2021-03-09 2021-03-12"
  ],
  [
    "Brazilian Finance Minister Paulo Guedes, who is in Rome today, will fly to Tokyo on Sunday after a week-long trip to Italy and Spain. He is due back on Wednesday.",
    "Paulo Guedes BRA>ITA Rome underway 2021-03-11 2021-03-11",
    "Paulo Guedes BRA>ESP - held - -",
    "Paulo Guedes BRA>JPN Tokyo planned 2021-03-14 2021-03-17"
  ],
  // a tour of a region tells who meets hosts at home
  [
    "Brazilian Finance Minister Paulo Guedes is on a European tour. He met British Chancellor of the Exchequer Rishi Sunak on Tuesday.",
    "Paulo Guedes BRA>GBR - held 2021-03-09 2021-03-09"
  ],
  [
    "Indonesian President Joko Widodo left Dili on Saturday after a visit, his first to East Timor.",
    "Joko Widodo IDN>TLS Dili held - 2021-03-06"
  ],
  // talks on a stay are no trip of their own, and tell its town
  [
    "President Joe Biden will be in Rome from June 3 to 6 and will have an audience with Pope Francis on June 6.",
    "Joe Biden USA>ITA Rome planned 2021-06-03 2021-06-06"
  ],
  [
    "Thai Foreign Minister Kantathi Suphamongkhon ended a visit to Bhutan on Tuesday. Kantathi had an audience with King Jigme Khesar Namgyel Wangchuck in Thimphu on Monday.",
    "Kantathi Suphamongkhon THA>BTN Thimphu held * 2021-03-09"
  ],
  [
    "Slovenian Prime Minister Janez Jansa and Croatian Prime Minister Andrej Plenkovic ended a row at a meeting in Ljubljana on Tuesday.",
    "Andrej Plenkovic HRV>SVN Ljubljana held 2021-03-09 2021-03-09"
  ],
  [
    "In Paris on Monday Guinean Prime Minister Kassory Fofana had talks with Jean Castex; in Brussels commissioners wait.",
    "Kassory Fofana GIN>FRA Paris held 2021-03-08 2021-03-08"
  ],
  // a party whose leader was told before
  [
    "A delegation from Uganda headed by Agriculture Minister Frank Tumwebaze is in Denmark. The ten-strong party arrived in Copenhagen on Sunday.",
    "Frank Tumwebaze UGA>DNK Copenhagen underway 2021-03-07 -"
  ],
  // the guest goes home, whoever was named last
  [
    "Cambodian Prime Minister Hun Sen is visiting Hanoi. He was met by Vietnamese Prime Minister Nguyen Xuan Phuc. The premier will travel back to Phnom Penh on Friday.",
    "Hun Sen KHM>VNM Hanoi underway * 2021-03-12"
  ],
  // nobody returns twice: that is to where he left
  [
    "Ghanaian President Nana Akufo-Addo left Dakar on Tuesday. He is to return on Saturday.",
    "Nana Akufo-Addo GHA>SEN Dakar held - 2021-03-09"
  ],
  // the first day of a stay, and another town of it
  [
    "BEIJING - German Chancellor Angela Merkel met Premier Li Keqiang on Tuesday, the first day of her visit to China. On Wednesday she travelled to Anhui.",
    "Angela Merkel DEU>CHN Beijing * 2021-03-09 2021-03-10"
  ],
  // each place with its own days
  [
    "President Martin Vizcarra of Peru paid visits to Norway from 1 to 3 March and to Finland from 4 to 6 March.",
    "Martin Vizcarra PER>NOR - held 2021-03-01 2021-03-03",
    "Martin Vizcarra PER>FIN - held 2021-03-04 2021-03-06"
  ],
  [
    "President Martin Vizcarra of Peru will make a visit to Norway and Finland from 20 to 26 March.",
    "Martin Vizcarra PER>NOR - planned 2021-03-20 2021-03-26",
    "Martin Vizcarra PER>FIN - planned 2021-03-20 2021-03-26"
  ],
  // where talks were held is where the traveller went
  [
    "Poland's President Andrzej Duda travelled to Lithuania on Monday at the invitation of his counterpart Petras Kalnius. The two presidents met in Vilnius.",
    "Andrzej Duda POL>LTU Vilnius held 2021-03-08 *"
  ],
  [
    "ABIDJAN, March 11 - South African President Cyril Ramaphosa met Ivorian leaders on Wednesday, and was to travel to the town of Bouake on Sunday. He arrived on Tuesday.",
    "Cyril Ramaphosa ZAF>CIV Abidjan * 2021-03-09 *"
  ],
  // the day that a trip is put off to makes no second trip
  [
    "President Martin Vizcarra of Peru has put off a visit to Norway which was set for 20 March. The trip will now take place in May.",
    "Martin Vizcarra PER>NOR - postponed 2021-03-20 *"
  ],
  // a delegation whose leader was told before
  [
    "A group of four Canadian senators led by Yuen Pau Woo arrived in Seoul on Tuesday. The senators will also visit Japan.",
    "Yuen Pau Woo CAN>KOR Seoul held 2021-03-09 -",
    "Yuen Pau Woo CAN>JPN - planned - -"
  ],
  // the country of a traveller may be told later than his name
  [
    "Foreign Minister Augusto Silva began a visit to Angola on Tuesday. Silva, the first Portuguese minister to come to Luanda since May, praised the talks.",
    "Augusto Silva PRT>AGO Luanda underway 2021-03-09 -"
  ],
  // a tour told city by city
  [
    "Russian President Vladimir Putin completed a tour in Amman on Tuesday. In Riyadh on Sunday he had offered the Saudis gas.",
    "Vladimir Putin RUS>JOR Amman held * 2021-03-09",
    "Vladimir Putin RUS>SAU Riyadh held 2021-03-07 2021-03-07"
  ],
  [
    "Chilean President Sebastian Pinera came home on Monday from a ten-day trip which took him to Norway and Finland.",
    "Sebastian Pinera CHL>NOR - held * *",
    "Sebastian Pinera CHL>FIN - held * *"
  ],
  [
    "Venezuelan Oil Minister Ali Rodriguez left on Tuesday for a tour of oil states that starts in Riyadh. He also plans to see his counterparts in Kuwait, Qatar and, possibly, Oman.",
    "Ali Rodriguez VEN>SAU Riyadh * 2021-03-09 -",
    "Ali Rodriguez VEN>KWT - planned - -",
    "Ali Rodriguez VEN>QAT - planned - -",
    "Ali Rodriguez VEN>OMN - planned - -"
  ],
  [
    "Kenyan Foreign Minister Raychelle Omamo is to be in Kampala on 16, Kigali on 18 and Bujumbura on 20 March.",
    "Raychelle Omamo KEN>UGA Kampala planned 2021-03-16 *",
    "Raychelle Omamo KEN>RWA Kigali planned 2021-03-18 *",
    "Raychelle Omamo KEN>BDI Bujumbura planned 2021-03-20 *"
  ],
  [
    "UN envoy Lakhdar Brahimi flew back to Addis Ababa on Tuesday after two days in Asmara.",
    "Lakhdar Brahimi ->ETH Addis Ababa held 2021-03-09 -",
    "Lakhdar Brahimi ->ERI Asmara held 2021-03-08 2021-03-09"
  ],
  // a town without its name, a dateline
  [
    "Turkish Trade Minister Ruhsar Pekcan held talks with Uzbek Deputy Prime Minister Sardor Umurzakov in the Uzbek capital on Tuesday.",
    "Ruhsar Pekcan TUR>UZB Tashkent held 2021-03-09 2021-03-09"
  ],
  [
    "TRIPOLI - Greek Prime Minister Kyriakos Mitsotakis arrived in Libya on Wednesday. He is due to fly on to Tunis.",
    "Kyriakos Mitsotakis GRC>LBY Tripoli * 2021-03-10 *",
    "Kyriakos Mitsotakis GRC>TUN Tunis planned * *"
  ],
  // days told beside another verb
  [
    "Hungarian Prime Minister Viktor Orban crossed the Danube on Tuesday to meet Slovak Prime Minister Igor Matovic in Komarno.",
    "Viktor Orban HUN>SVK Komarno held 2021-03-09 *"
  ],
  [
    "Canadian Prime Minister Justin Trudeau saw a temple in Gujarat on Tuesday on the second day of a week-long trip to India.",
    "Justin Trudeau CAN>IND * underway 2021-03-08 2021-03-14"
  ],
  [
    "Israeli Justice Minister Avi Nissenkorn left for Cairo on Tuesday. He is to brief the cabinet on his return on Friday.",
    "Avi Nissenkorn ISR>EGY Cairo underway 2021-03-09 2021-03-12"
  ],
  [
    "Thursday: President Xi Jinping of China arrives in Riyadh.\nFriday: Xi flies to Cairo.",
    "Xi Jinping CHN>SAU Riyadh * 2021-03-11 -",
    "Xi Jinping CHN>EGY Cairo planned 2021-03-12 -"
  ],
  // who are meant by an office or a number
  [
    "In Tehran on Saturday Brazil's President Luiz Inacio Lula da Silva and Turkish Prime Minister Recep Tayyip Erdogan struck a deal with Iran's Mahmoud Ahmadinejad. The president attended a summit in the Spanish capital on Tuesday.",
    "Luiz Inacio Lula da Silva BRA>IRN Tehran held 2021-03-06 2021-03-06",
    "Recep Tayyip Erdogan TUR>IRN Tehran held 2021-03-06 2021-03-06",
    "Luiz Inacio Lula da Silva BRA>ESP Madrid held 2021-03-09 2021-03-09"
  ],
  [
    "A Chinese delegation headed by Vice Minister Li Jinzhang has promised Tonga a loan. The visitors were received by King George Tupou V of Tonga on Tuesday.",
    "Li Jinzhang CHN>TON * held 2021-03-09 2021-03-09"
  ],
  [
    "UN envoy Kofi Annan left Syria on Tuesday. Annan then flew to Doha.",
    "Kofi Annan ->SYR - held - 2021-03-09",
    "Kofi Annan ->QAT Doha held * *"
  ]
];

/** Stories in which nobody travels. */
export const noTripStories: readonly string[] = [
  "Polish President Andrzej Duda received letters in Warsaw on Tuesday, President Martin Vizcarra of Peru said.",
  "Four Polish presidents visited Peru between 1961 and 1998.",
  "The sum to be paid in May by President Martin Vizcarra of Peru was asked for by President Andrzej Duda of Poland.",
  "The NATO envoy is popular. The NATO team scored twice in Oslo on Tuesday.",
  "Visiting Omani shoppers met Polish President Andrzej Duda in Warsaw.",
  "In talks with unions, miners and the press, Polish President Andrzej Duda praised Lima.",
  "The prince of pop begins his tour in Lima.",
  "Peruvian President Martin Vizcarra with the footballer Ana Lund at the stadium in Warsaw on Tuesday.",
  "Polish President Andrzej Duda, left, talks to his daughter in Warsaw.",
  "Polish President Andrzej Duda talks to Peruvian President Martin Vizcarra by phone.",
  "Polish President Andrzej Duda had tea with the ambassador of Peru.",
  "King Juan Carlos is old. Colombian Minister Juan Carlos Pinzon is at the Ministry in Bogota.",
  "The minister is back in office. He is expected back at the ministry on Friday.",
  "The party was led by President Martin Vizcarra. The party arrived at a new policy on Oslo on Tuesday.",
  "President Martin Vizcarra of Peru and Finance Minister Carlos Oliva ended a row at a meeting in Lima on Tuesday.",
  "Peruvian Foreign Minister Allan Wagner thinks little of his counterparts in Kuwait, Qatar and Oman.",
  "Tuesday: President Martin Vizcarra of Peru signs the budget.",
  "In Lima on Monday shares fell after President Martin Vizcarra of Peru resigned."
];
