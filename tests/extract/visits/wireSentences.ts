import type {Told} from "./sentences.ts";

/** Sentences as news agencies write them, dated Thursday 11 March 2021. */
export const wireSentences: readonly Told[] = [
  // talks whose place stands before those who held them
  [
    '"Time is short," Greek Foreign Minister Nikos Dendias said after talks in Vienna with Italian Foreign Minister Luigi Di Maio.',
    "Nikos Dendias GRC>AUT Vienna held - -"
  ],
  [
    "Belgrade. After talks in Sofia on Tuesday with Bulgarian Prime Minister Boyko Borissov, Serbian President Aleksandar Vucic praised the road.",
    "Aleksandar Vucic SRB>BGR Sofia held 2021-03-09 2021-03-09"
  ],
  // the speaker behind the verb
  [
    '"We will build it together," said Albanian Defence Minister Niko Peleshi after talks with his Greek counterpart Nikos Panagiotopoulos in Athens.',
    "Niko Peleshi ALB>GRC Athens held - -"
  ],
  [
    '"We are neighbours," said Latvian President Egils Levits, who is an old friend, in Tallinn on Monday.',
    "Egils Levits LVA>EST Tallinn held 2021-03-08 2021-03-08"
  ],
  // what is still to come
  [
    "French President Emmanuel Macron is expected to seal the contract when he visits Beijing.",
    "Emmanuel Macron FRA>CHN Beijing planned - -"
  ],
  [
    "Serbian President Aleksandar Vucic will open the school once he arrives in Sofia on Friday.",
    "Aleksandar Vucic SRB>BGR Sofia planned 2021-03-12 -"
  ],
  [
    "Hanoi is looking forward to Danish Foreign Minister Jeppe Kofod's visit to Vietnam.",
    "Jeppe Kofod DNK>VNM - planned - -"
  ],
  ["Quito awaits the visit of Spain's King Felipe VI to Ecuador.", "Felipe VI ESP>ECU - planned - -"],
  // what others prevent
  [
    "China has blocked a trip to Beijing by Dutch Economy Minister Eric Wiebes.",
    "Eric Wiebes NLD>CHN Beijing cancelled - -"
  ],
  // invitations without a place of their own
  [
    "Chinese President Xi Jinping has invited Indonesian President Joko Widodo to visit.",
    "Joko Widodo IDN>CHN - proposed - -"
  ],
  [
    "Egyptian Foreign Minister Sameh Shoukry was invited by Greek Prime Minister Kyriakos Mitsotakis to come.",
    "Sameh Shoukry EGY>GRC - proposed - -"
  ],
  ["Peru welcomes Polish President Andrzej Duda to come for a visit.", "Andrzej Duda POL>PER - proposed - -"],
  // leaders of delegations whom an office behind the name tells
  [
    "SIEM REAP, Cambodia (AP) _ A delegation of the Communist Party of China (CPC) headed by Liu Yunshi, member of the Political Bureau, arrived here on Tuesday.",
    "Liu Yunshi CHN>KHM Siem Reap held 2021-03-09 -"
  ],
  [
    "US House of Representatives Speaker Nora Palmer met Taiwanese President Tsai Ing-wen in Taipei on Monday.",
    "Nora Palmer USA>TWN Taipei held 2021-03-08 2021-03-08"
  ],
  // lists of countries behind a count of them
  [
    "UN Secretary-General Antonio Guterres will begin a visit to three African countries _ Chad, Niger and Mali _ on Monday.",
    "Antonio Guterres PRT>TCD - planned 2021-03-15 -",
    "Antonio Guterres PRT>NER - planned 2021-03-15 -",
    "Antonio Guterres PRT>MLI - planned 2021-03-15 -"
  ],
  [
    "French President Emmanuel Macron will visit two neighbouring states: Kenya and Uganda.",
    "Emmanuel Macron FRA>KEN - planned - -",
    "Emmanuel Macron FRA>UGA - planned - -"
  ],
  // gatherings
  [
    "British Prime Minister Boris Johnson is at a summit in Brussels, where fish is on the agenda.",
    "Boris Johnson GBR>BEL Brussels underway ../2021-03-11 -"
  ],
  [
    "EU leaders gathered in Brussels for a summit. Iraqi President Barham Salih is to address the summit on Friday.",
    "Barham Salih IRQ>BEL Brussels planned 2021-03-12 2021-03-12",
    "- ->BEL Brussels held - -"
  ],
  [
    "Danish Prime Minister Mette Frederiksen and Norway's King Harald are among the guests expected in Riga on Friday.",
    "Mette Frederiksen DNK>LVA Riga planned 2021-03-12 2021-03-12",
    "Harald V NOR>LVA Riga planned 2021-03-12 2021-03-12"
  ],
  [
    "Lebanon's president and speaker held talks with Syrian leaders in Damascus on Saturday.",
    "President of Lebanon+Speaker of Lebanon LBN>SYR Damascus held 2021-03-06 2021-03-06"
  ],
  [
    "Before visiting Ghana, British Foreign Secretary Dominic Raab paid a surprise visit to Togo.",
    "Dominic Raab GBR>GHA - held - -",
    "Dominic Raab GBR>TGO - held - -"
  ],
  // visits whose place the story tells elsewhere
  [
    "LONDON - King Felipe VI of Spain begins a four-day state visit on Tuesday.",
    "Felipe VI ESP>GBR - planned 2021-03-16 2021-03-19"
  ],
  [
    "King Fahd of Saudi Arabia visited Norway in May 1987. King Faisal of Saudi Arabia visited in 1967.",
    "Fahd bin Abdulaziz SAU>NOR - held 1987-05 1987-05",
    "Faisal bin Abdulaziz SAU>NOR - held 1967 1967"
  ],
  [
    "WASHINGTON - Treasury Secretary Janet Yellen has cancelled a trip to Australia because of the visit this week by Japanese Prime Minister Yoshihide Suga.",
    "Janet Yellen USA>AUS - cancelled - -",
    "Yoshihide Suga JPN>USA Washington * 2021-03-08/2021-03-14 2021-03-08/2021-03-14"
  ],
  [
    "WASHINGTON - U.S. President Joe Biden, who will hold talks with Japanese Prime Minister Yoshihide Suga here next week, was calm.",
    "Yoshihide Suga JPN>USA Washington planned 2021-03-15/2021-03-21 2021-03-15/2021-03-21"
  ],
  [
    "BRASILIA - Brazil and Russia agreed on cooperation during a visit by Russian Foreign Minister Sergei Lavrov.",
    "Sergey Lavrov RUS>BRA Brasilia held - -"
  ],
  [
    "Ghana's Vice President Mahamudu Bawumia said at the start of a three-day visit to Lome that the road was dry.",
    "Mahamudu Bawumia GHA>TGO Lome * * *"
  ],
  // those who go along, and those who lead
  [
    "Japanese Prime Minister Yoshihide Suga will make a visit to Peru in April. Foreign Minister Toshimitsu Motegi will accompany Suga.",
    "Yoshihide Suga JPN>PER - planned 2021-04 2021-04",
    "Toshimitsu Motegi JPN>PER - planned - -"
  ],
  [
    "The Commissioners, led by President Ursula von der Leyen, will pay a two-day visit to Bonn on April 1-2.",
    "Ursula von der Leyen ->DEU Bonn planned 2021-04-01 2021-04-02"
  ],
  [
    "BERLIN - Brazilian Finance Minister Paulo Guedes, on a tour of European capitals, met German Finance Minister Olaf Scholz on Monday.",
    "Paulo Guedes BRA>DEU Berlin held 2021-03-08 2021-03-08"
  ],
  // words that a wire has wrapped
  [
    "Italian Prime Minister Mario Draghi made a flying visit to the rebel- held town of Misrata in Libya on Sunday.",
    "Mario Draghi ITA>LBY * held 2021-03-07 2021-03-07"
  ],
  // the stops of a tour that has just been opened
  [
    "German President Frank-Walter Steinmeier arrived in Quito on Tuesday, opening a tour which includes Lima.",
    "Frank-Walter Steinmeier DEU>ECU Quito held 2021-03-09 -",
    "Frank-Walter Steinmeier DEU>PER Lima planned - -"
  ],
  // leaders whom the sentence before tells
  [
    "The team, led by assistant director Paula Acqua, is to end its talks on Monday. The mission arrived in Lusaka on 26 February.",
    "Paula Acqua ->ZMB Lusaka held 2021-02-26 -"
  ],
  // sessions
  ["Officials from the two countries met in Vienna on Monday.", "- ->AUT Vienna held 2021-03-08 2021-03-08"],
  [
    "Kenyan Foreign Minister Raychelle Omamo will carry out a mission to Juba in April.",
    "Raychelle Omamo KEN>SSD Juba planned 2021-04 2021-04"
  ]
];

/** Sentences of agencies that tell no trip. */
export const noWireTrips: readonly string[] = [
  // appeals
  'French President Emmanuel Macron called on British Prime Minister Boris Johnson to "come forward with new ideas".',
  "Israeli Foreign Minister Gabi Ashkenazi called on the agency to move its offices out of the Gaza Strip.",
  // figures of speech
  "Georgian President Mikheil Saakashvili came to power in 2003, to the dismay of Moscow.",
  "Brazilian President Jair Bolsonaro came away with what he wanted, and Paris was cross.",
  "Cuban President Miguel Diaz-Canel has reached out to the United States in the past four months.",
  "Austrian former chancellor Franz Vranitzky, heading the mission to Albania, said that time was short.",
  "The German Chancellor Angela Merkel told him so in a telephone call to Lebanese Prime Minister Hassan Diab on Tuesday.",
  "Kuwait's Jamal Al-Ghunaim, head of the mission to the United Nations in Geneva, praised the choice.",
  "French President Emmanuel Macron launched an attack on the leaders of Mali in Bamako.",
  // officials in their own towns, and sportsmen
  "Police chief Colonel Rahmat Gaffar said in Yogyakarta that the students had been released.",
  "Presidential spokesman Uba Nwosu told reporters in Abuja on Monday that the decision stood.",
  "China's Liu Shan broke the record in Lausanne in July 2006.",
  "Finland's Mika Gronlund took the lead in Wellington on Saturday.",
  "French President Emmanuel Macron accompanied the singer on the piano in Paris.",
  // journeys that are nobody's office
  "Director Martha Campling moved to Britain in 1966 and made films.",
  "Party leader Charles Kendrick visits Leeds and Truro this week.",
  "Captain Tama Umanga, in England for a match, praised the team.",
  "Singer Dora Harliss met guitarist Andrew Packer in Leeds in 1990.",
  // those who live where they act
  "The Russian ambassador to Peru, Igor Petrov, opened an exhibition in Lima on Monday.",
  '"We should trade more," Ali Mokrani, Algeria\'s ambassador to Uruguay, said at a meeting in Montevideo on Monday.',
  // rounds and bodies of one country
  "Iran started a new round of military manoeuvres in Isfahan on Thursday.",
  "The first round of voting was held in Lima last Wednesday between the parties of the left.",
  "Officials of several ministries met in Cairo on Wednesday to discuss the floods.",
  // gatherings of other kinds
  "A court sat in Oslo. French President Emmanuel Macron attended the meeting.",
  "Swiss President Guy Parmelin is among the most popular politicians, far ahead of those invited to speak.",
  // meetings of members, and of somebody who is named
  "The company's annual meeting in Geneva on Monday approved the dividend.",
  "The bank agreed at a meeting of its board in Washington on Monday.",
  // some place or other
  "SEOUL - North Korean leader Kim Jong Un went on one of his field trips to an army unit on Tuesday.",
  "OSLO - French President Emmanuel Macron paid a visit to a school on Monday.",
  // the speaker's office is abroad, not his trip
  '"Not at all," said Zhao Lijian, the deputy chief of the Chinese embassy in Islamabad, when he was asked.'
];
