/** Sentences of receptions, speeches and announcements, as releases and agencies word them, with the trips that they tell. */
export const receptionSentences: readonly (readonly [text: string, ...rows: string[]])[] = [
  // received in a venue that stands before the guest
  [
    "RIYADH: Crown Prince Mohammed bin Salman received at Al-Zahra Palace the Prime Minister of Jordan, Samir Haddad.",
    "Samir Haddad JOR>SAU Riyadh held - -"
  ],
  [
    "RIYADH: Crown Prince Mohammed bin Salman on Sunday received at his office the Prime Minister of Jordan Samir Haddad.",
    "Samir Haddad JOR>SAU Riyadh held 2021-03-07 *"
  ],
  [
    "KUWAIT, March 10 (KUNA) -- His Highness the Amir Sheikh Sabah Al-Ahmad Al-Jaber Al-Sabah received at Dar Palace Wednesday Jordan's Prime Minister Samir Haddad.",
    "Samir Haddad JOR>KWT - held 2021-03-10 *"
  ],
  [
    "DOHA: Trade Minister Sheikh Fahad bin Nasser Al Thani met Polish Trade Minister Jan Kos at the ministry on Tuesday.",
    "Jan Kos POL>QAT Doha held 2021-03-09 *"
  ],
  // titles that a ministry's name parts from the name
  [
    "Trade will grow, said State Secretary of the Danish Ministry of Foreign Affairs Lars Holm at a meeting with Vietnamese Trade Minister Tran Van Binh in Hanoi on March 9.",
    "Lars Holm DNK>VNM Hanoi held 2021-03-09 *"
  ],
  [
    "Undersecretary of the Ministry of Defence of Denmark Lars Holm flew to Lima on Monday.",
    "Lars Holm DNK>PER Lima held 2021-03-08 *"
  ],
  ["Prime Minister of Georgia Levan Kapanadze arrived in Riga on Monday.", "Levan Kapanadze GEO>LVA Riga held 2021-03-08 *"], // prettier-ignore
  // speeches
  [
    "Kenyan President Uhuru Kenyatta spoke at the opening of the dam in the Peruvian town of Cusco on Tuesday.",
    "Uhuru Kenyatta KEN>PER Cusco held 2021-03-09 *"
  ],
  [
    "Kenyan President Uhuru Kenyatta made the remarks at a forum in Lima on Tuesday.",
    "Uhuru Kenyatta KEN>PER Lima held 2021-03-09 *"
  ],
  // gatherings and what is done there
  [
    "The summit will bring together Prime Minister Jan Kos of Poland and Prime Minister Eva Kocsis of Hungary in Lima on 20 March.",
    "Jan Kos+Eva Kocsis ->PER Lima planned 2021-03-20 *"
  ],
  [
    "“I will visit Lima and attend the energy forum there from 20 to 22 March,” Finnish Trade Minister Ville Skinnari said.",
    "Ville Skinnari FIN>PER Lima planned 2021-03-20 2021-03-22"
  ],
  [
    "President Evo Morales, Michelle Bachelet and Sebastian Pinera met in Villa de los Andes, Ecuador, on Monday.",
    "Evo Morales+Michelle Bachelet+Sebastian Pinera ->ECU * held 2021-03-08 *"
  ],
  // gone ahead with, or not
  [
    "President Andrzej Duda of Poland is unable to push through with a trip to Lima this month.",
    "Andrzej Duda POL>PER Lima cancelled 2021-03 2021-03"
  ],
  ["President Andrzej Duda of Poland will go ahead with his visit to Manila next week.", "Andrzej Duda POL>PHL Manila planned * *"], // prettier-ignore
  // towns in brackets, countries of those who invite
  [
    "Japanese Foreign Minister Taro Kono will visit Peru (Lima) and Mongolia (Ulaanbaatar) from March 14 to 18.",
    "Taro Kono JPN>PER Lima planned 2021-03-14 2021-03-18",
    "Taro Kono JPN>MNG Ulaanbaatar planned 2021-03-14 2021-03-18"
  ],
  [
    "At the invitation of Foreign Minister Luis Arroyo of Peru and Foreign Minister Jorge Paz of Bolivia, Foreign Minister Wang Yi will pay official visits to the two countries from March 14 to 18.",
    "Wang Yi CHN>PER - planned 2021-03-14 2021-03-18",
    "Wang Yi CHN>BOL - planned 2021-03-14 2021-03-18"
  ],
  // commanders and the armies of which they are
  [
    "General Liu Ping, Commander Chinese Ground Forces (CGF), visited the barracks (Lima) on Monday.",
    "Liu Ping CHN>PER Lima held 2021-03-08 *"
  ],
  [
    "Polish Trade Minister Jan Kos travelled to Lima and Santiago March 2-4 for talks.",
    "Jan Kos POL>PER Lima held 2021-03-02 2021-03-04",
    "Jan Kos POL>CHL Santiago held 2021-03-02 2021-03-04"
  ],
  // on the way, and back at one's seat
  [
    "On her way home, Foreign Minister Kang Kyung-wha will stop in Hanoi on March 14.",
    "Kang Kyung-wha KOR>VNM Hanoi planned 2021-03-14 *"
  ],
  [
    "UN Secretary-General Ban Ki-moon arrived in Lima on Friday. He returned to New York on Tuesday.",
    "Ban Ki-moon KOR>PER Lima held 2021-03-05 2021-03-09"
  ],
  [
    "OSCE Chairperson-in-Office and Polish Foreign Minister Zbigniew Rau today concluded a two-day visit to Georgia. Tomorrow the Chairperson-in-Office will meet President Serzh Sargsyan in Yerevan.",
    "Zbigniew Rau POL>GEO - held 2021-03-10 2021-03-11",
    "Zbigniew Rau POL>ARM Yerevan planned 2021-03-12 *"
  ],
  ["The NATO Secretary General visited Riga on Monday.", "Secretary-General of NATO ->LVA Riga held 2021-03-08 *"],
  [
    "The Secretary-General is travelling to Lima for the United Nations conference on fish. The Secretary-General returns to New York on Sunday.",
    "Secretary-General of the United Nations ->PER Lima underway * *"
  ],
  // two surnames before a meeting
  [
    "Sergey Lavrov and Heiko Maas will speak on Friday. The Lavrov-Maas meeting took place in Vienna on March 8.",
    "Sergey Lavrov+Heiko Maas ->AUT Vienna held 2021-03-08 *"
  ],
  // an official visit is no official
  [
    "Polish Trade Minister Jan Kos spoke of a fund that was announced during President Andrzej Duda’s Official Visit to Peru last year.",
    "Andrzej Duda POL>PER - held 2020 2020"
  ]
];

/** Near misses of the above. */
export const noReceptions: readonly string[] = [
  "RIYADH: Crown Prince Mohammed bin Salman received at the palace a letter of the Prime Minister of Jordan, Samir Haddad.",
  "Kenyan President Uhuru Kenyatta made progress in Lima on Tuesday.",
  "The United Nations met on Monday. The Secretary-General of the party went to Lima.",
  "The conference in Lima brings together the two companies.",
  "A new town of Kenyan President Uhuru Kenyatta’s dreams rises in Peru."
];
