import type {Told} from "./sentences.ts";

/** One trip told as held, under way, planned, proposed, postponed and cancelled, in clauses of many builds, dated Thursday 11 March 2021. */
export const modalitySentences: readonly Told[] = [
  // held
  ["Danish Prime Minister Mette Frederiksen was in Warsaw last week.", "Mette Frederiksen DNK>POL Warsaw held * *"],
  [
    "Danish Prime Minister Mette Frederiksen has just returned from Warsaw.",
    "Mette Frederiksen DNK>POL Warsaw held * *"
  ],
  [
    "Having visited Kigali in February, Kenyan President Uhuru Kenyatta spoke of a new era.",
    "Uhuru Kenyatta KEN>RWA Kigali held 2021-02 2021-02"
  ],
  [
    "Kenyan President Uhuru Kenyatta did go to Kigali in February, his office confirmed.",
    "Uhuru Kenyatta KEN>RWA Kigali held 2021-02 *"
  ],
  [
    "Kenyan President Uhuru Kenyatta's visit to Kigali in February was a success.",
    "Uhuru Kenyatta KEN>RWA Kigali held 2021-02 *"
  ],
  [
    "It was in Kigali that Kenyan President Uhuru Kenyatta spoke on Monday.",
    "Uhuru Kenyatta KEN>RWA Kigali held 2021-03-08 *"
  ],
  // under way
  [
    "Greek Foreign Minister Nikos Dendias is in Riyadh for talks on defence.",
    "Nikos Dendias GRC>SAU Riyadh underway * -"
  ],
  [
    "Greek Foreign Minister Nikos Dendias, who is visiting Riyadh, praised his hosts.",
    "Nikos Dendias GRC>SAU Riyadh underway * -"
  ],
  [
    "Greek Foreign Minister Nikos Dendias is currently on an official visit to Riyadh.",
    "Nikos Dendias GRC>SAU Riyadh underway * -"
  ],
  [
    "Greek Foreign Minister Nikos Dendias continues his visit to Riyadh on Thursday.",
    "Nikos Dendias GRC>SAU Riyadh underway * *"
  ],
  // planned
  [
    "Chilean President Sebastian Pinera will fly to Lima on Saturday.",
    "Sebastian Pinera CHL>PER Lima planned 2021-03-13 *"
  ],
  [
    "Chilean President Sebastian Pinera is to visit Lima next month.",
    "Sebastian Pinera CHL>PER Lima planned 2021-04 *"
  ],
  [
    "Chilean President Sebastian Pinera is scheduled to arrive in Lima on Saturday.",
    "Sebastian Pinera CHL>PER Lima planned 2021-03-13 *"
  ],
  [
    "Chilean President Sebastian Pinera plans to travel to Lima in May.",
    "Sebastian Pinera CHL>PER Lima planned 2021-05 *"
  ],
  [
    "Chilean President Sebastian Pinera is expected to visit Lima in May.",
    "Sebastian Pinera CHL>PER Lima planned 2021-05 *"
  ],
  [
    "Preparations are under way for Chilean President Sebastian Pinera's visit to Lima in May.",
    "Sebastian Pinera CHL>PER Lima planned 2021-05 *"
  ],
  [
    "Chilean President Sebastian Pinera's upcoming visit to Lima was discussed on Tuesday.",
    "Sebastian Pinera CHL>PER Lima planned * *"
  ],
  [
    "Lima is preparing to welcome Chilean President Sebastian Pinera on 20 March.",
    "Sebastian Pinera CHL>PER Lima planned 2021-03-20 *"
  ],
  [
    "Chilean President Sebastian Pinera goes to Lima on Saturday.",
    "Sebastian Pinera CHL>PER Lima planned 2021-03-13 *"
  ],
  [
    "Ahead of his trip to Lima, Chilean President Sebastian Pinera met the press.",
    "Sebastian Pinera CHL>PER Lima planned - -"
  ],
  [
    "Before leaving for Lima on Saturday, Chilean President Sebastian Pinera will address parliament.",
    "Sebastian Pinera CHL>PER Lima planned 2021-03-13 *"
  ],
  [
    "The spokesman confirmed that Chilean President Sebastian Pinera would visit Lima on 20 March.",
    "Sebastian Pinera CHL>PER Lima planned 2021-03-20 *"
  ],
  // proposed
  ["Malta's Prime Minister Robert Abela has been invited to visit Tokyo.", "Robert Abela MLT>JPN Tokyo proposed - -"],
  ["Malta's Prime Minister Robert Abela hopes to visit Tokyo this year.", "Robert Abela MLT>JPN Tokyo proposed * *"],
  ["Malta's Prime Minister Robert Abela may visit Tokyo in the autumn.", "Robert Abela MLT>JPN Tokyo proposed * *"],
  ["Malta's Prime Minister Robert Abela expressed his wish to visit Tokyo.", "Robert Abela MLT>JPN Tokyo proposed - -"],
  [
    "Japan's Prime Minister Yoshihide Suga extended an invitation to Malta's Prime Minister Robert Abela to visit Tokyo.",
    "Robert Abela MLT>JPN Tokyo proposed - -"
  ],
  [
    "The two sides discussed a possible visit of Malta's Prime Minister Robert Abela to Tokyo.",
    "Robert Abela MLT>JPN Tokyo proposed - -"
  ],
  ["Malta's Prime Minister Robert Abela is considering a trip to Tokyo.", "Robert Abela MLT>JPN Tokyo proposed - -"],
  // postponed
  [
    "Irish Prime Minister Micheal Martin has put off his visit to Ottawa.",
    "Micheal Martin IRL>CAN Ottawa postponed - -"
  ],
  [
    "Irish Prime Minister Micheal Martin's visit to Ottawa has been delayed by a strike.",
    "Micheal Martin IRL>CAN Ottawa postponed - -"
  ],
  [
    "The visit to Ottawa of Irish Prime Minister Micheal Martin has been moved from March to May.",
    "Micheal Martin IRL>CAN Ottawa postponed * *"
  ],
  [
    "Because of the storm, Irish Prime Minister Micheal Martin postponed his departure for Ottawa.",
    "Micheal Martin IRL>CAN Ottawa postponed - -"
  ],
  [
    "The White House announced the postponement of President Joe Biden's trip to Ottawa.",
    "Joe Biden USA>CAN Ottawa postponed - -"
  ],
  // cancelled
  [
    "Thai Prime Minister Prayut Chan-o-cha has called off his trip to Yangon.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha will no longer travel to Yangon.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"
  ],
  ["Thai Prime Minister Prayut Chan-o-cha's trip to Yangon is off.", "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"],
  [
    "Thai Prime Minister Prayut Chan-o-cha scrapped plans to visit Yangon.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"
  ],
  [
    "The cancellation of Thai Prime Minister Prayut Chan-o-cha's visit to Yangon angered his hosts.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha pulled out of the summit in Yangon.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha will not attend the summit in Yangon because of the floods.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha may cancel a trip to Yangon planned for next week.",
    "Prayut Chan-o-cha THA>MMR Yangon planned * *"
  ],
  [
    "A visit to Yangon by Thai Prime Minister Prayut Chan-o-cha could be called off.",
    "Prayut Chan-o-cha THA>MMR Yangon planned - *"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha threatened to postpone his visit to Yangon.",
    "Prayut Chan-o-cha THA>MMR Yangon planned - *"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha will not cancel his visit to Yangon.",
    "Prayut Chan-o-cha THA>MMR Yangon planned - *"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha was forced to cancel his visit to Yangon.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - *"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha was to have flown to Yangon on Monday.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled 2021-03-08 *"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha abandoned a planned visit to Yangon.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"
  ],
  [
    "Thai Prime Minister Prayut Chan-o-cha had been scheduled to fly to Yangon but stayed at home.",
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"
  ],
  [
    'Thai Prime Minister Prayut Chan-o-cha "will not travel to Yangon, as originally scheduled", his office said.',
    "Prayut Chan-o-cha THA>MMR Yangon cancelled - -"
  ]
];

/** Trips denied, refused, imagined or only talked of, and what moves or visits without being an official: no rows. */
export const noTripsAtAll: readonly string[] = [
  "Thai Prime Minister Prayut Chan-o-cha denied that he would visit Yangon.",
  "Thai Prime Minister Prayut Chan-o-cha has never been to Yangon.",
  "Thai Prime Minister Prayut Chan-o-cha did not visit Yangon last year.",
  "Thai Prime Minister Prayut Chan-o-cha has no plans to visit Yangon.",
  "Thai Prime Minister Prayut Chan-o-cha refused to travel to Yangon.",
  "Thai Prime Minister Prayut Chan-o-cha ruled out any trip to Yangon before the election.",
  "It is not true that Thai Prime Minister Prayut Chan-o-cha will visit Yangon.",
  "If Thai Prime Minister Prayut Chan-o-cha visited Yangon, he would be booed.",
  "Had Thai Prime Minister Prayut Chan-o-cha visited Yangon, he would have been booed.",
  "Thai Prime Minister Prayut Chan-o-cha would have visited Yangon in another year.",
  "Will Thai Prime Minister Prayut Chan-o-cha visit Yangon?",
  "No date has been set for a visit by Thai Prime Minister Prayut Chan-o-cha to Yangon.",
  "Reports of a visit to Yangon by Thai Prime Minister Prayut Chan-o-cha are false.",
  "Thai Prime Minister Prayut Chan-o-cha left Yangon out of his speech.",
  "More than two million tourists visited Greece last summer, the minister said.",
  "Book your trip to Rome now and save 20 per cent.",
  "Real Madrid will travel to Munich for the second leg on Tuesday.",
  "Serena Williams arrived in Melbourne on Monday for the Australian Open.",
  "The Pakistan cricket team left for London on Wednesday for a three-match tour.",
  "Taylor Swift will bring her tour to Lisbon and Madrid in May.",
  "The chief executive of Acme Motors visited the plant in Monterrey on Monday.",
  "A trip to Paris was her birthday present.",
  "Visit our office in Cairo for more information.",
  "The storm visited Manila on Monday and left for Taiwan.",
  "Death came to Venice in 1630.",
  "Charles Darwin visited the Galapagos Islands in 1835.",
  "Goethe travelled to Italy in 1786 and stayed in Rome.",
  "The Chinese vase arrived in London from Hong Kong and was sold for a million pounds.",
  "The president of the chess club flew to Oslo for the tournament.",
  "The oil price returned to where it had been before the minister's remarks in Vienna.",
  "Inflation visited Turkey again, and the central bank governor raised rates.",
  "The whale was seen off Lisbon on Monday.",
  "The film opens in Rome on Friday and tours France in May.",
  "Students from Nairobi visited the museum in Kampala.",
  "The delegation of bees left for its new hive in Lisbon Street.",
  "Tourists who visit Machu Picchu must book a day ahead, Peru's culture minister said.",
  "The marathon runner arrived in Boston from Addis Ababa.",
  "China's exports to Germany travelled by rail for the first time.",
  "The virus arrived in Italy in January, President Sergio Mattarella said.",
  "Napoleon marched to Moscow in 1812.",
  "The band's visit to Dublin has been cancelled.",
  "Talks between the unions and the bus company in Cardiff broke down on Monday.",
  "The bishop of Leeds visited the parish on Sunday.",
  "The ambassador's reception is held every year in his garden.",
  "Ryanair will fly to Tallinn from Leeds from May.",
  "President Street leads to Lima Avenue, where the market was held on Monday."
];
