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
  // the speaker's office is abroad, not his trip
  '"Not at all," said Zhao Lijian, the deputy chief of the Chinese embassy in Islamabad, when he was asked.'
];
