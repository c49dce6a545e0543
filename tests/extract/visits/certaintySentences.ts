import type {Told} from "./sentences.ts";

/** Sentences that tell of others than whom they name, or of what is called by somebody. */
export const othersTrips: readonly string[] = [
  "Guatemalan Foreign Minister Mario Palencia was asked about the case of the Guatemalans who travelled to Spain.",
  "The aircraft carrier John F. Kennedy is headed to Saudi Arabia.",
  "The frigate Nelson Mandela sailed to Lima on Monday.",
  "He wants Cuban diplomats based in Washington to meet with his son in Miami."
];

/** Trips that are hoped for, doubted, spared, moved or going on, dated Thursday 11 March 2021. */
export const certaintySentences: readonly Told[] = [
  [
    "It is doubtful whether Peruvian President Francisco Sagasti will be able to go to Quito next month.",
    "Francisco Sagasti PER>ECU Quito proposed 2021-04 *"
  ],
  [
    "Angola's foreign minister, Tete Antonio, voiced the hope that Norwegian Prime Minister Erna Solberg would come to Luanda.",
    "Erna Solberg NOR>AGO Luanda proposed - -"
  ],
  [
    "Lisbon has proposed that Angolan President Joao Lourenco visit Porto in May.",
    "Joao Lourenco AGO>PRT Porto proposed 2021-05 *"
  ],
  [
    '"We would be glad to welcome President Andrzej Duda in Tirana," said Albanian Prime Minister Edi Rama.',
    "Andrzej Duda POL>ALB Tirana proposed - -"
  ],
  ["Talks on a visit to Oslo by Angela Merkel are under way.", "Angela Merkel DEU>NOR Oslo proposed - -"],
  ["Angela Merkel said she was considering cancelling her visit to Oslo.", "Angela Merkel DEU>NOR Oslo planned - -"],
  ["Angela Merkel is not going to cancel her trip to Oslo next week.", "Angela Merkel DEU>NOR Oslo planned * *"],
  ["Angela Merkel has refused to put off her trip to Oslo.", "Angela Merkel DEU>NOR Oslo planned - -"],
  [
    "The two suggested that ties are warming despite Angela Merkel's decision to cancel a visit to Oslo.",
    "Angela Merkel DEU>NOR Oslo cancelled - -"
  ],
  ["Angela Merkel has ruled out postponing her trip to Oslo.", "Angela Merkel DEU>NOR Oslo planned - -"],
  ["Oslo has asked Angela Merkel to come to Norway in September.", "Angela Merkel DEU>NOR - proposed 2021-09 *"],
  ["Angela Merkel has put off her trip to Oslo.", "Angela Merkel DEU>NOR Oslo postponed - -"],
  [
    "A visit to Oslo by Angela Merkel, originally scheduled for April, will now take place in September.",
    "Angela Merkel DEU>NOR Oslo planned 2021-09 *"
  ],
  [
    "A visit to Oslo by Angela Merkel has been brought forward from April to next Monday.",
    "Angela Merkel DEU>NOR Oslo planned 2021-03-15 *"
  ],
  ["Angela Merkel may visit Oslo as early as September.", "Angela Merkel DEU>NOR Oslo proposed 2021-09 *"],
  [
    "Angela Merkel is in Oslo this week, where she is to sign a treaty on Saturday.",
    "Angela Merkel DEU>NOR Oslo underway * *"
  ],
  ["Angela Merkel is touring Peru until Saturday.", "Angela Merkel DEU>PER - underway * 2021-03-13"],
  ["On the last day of her visit to Oslo, Angela Merkel met bankers.", "Angela Merkel DEU>NOR Oslo held * *"],
  ["On the second day of her visit to Oslo, Angela Merkel met bankers.", "Angela Merkel DEU>NOR Oslo underway * *"],
  ["Angela Merkel was due in Oslo on Friday but stayed at home.", "Angela Merkel DEU>NOR Oslo cancelled * *"],
  ["Angela Merkel postponed her meeting with the King of Norway in Oslo.", "Angela Merkel DEU>NOR Oslo postponed - -"],
  [
    'The minister of trade of Peru, Ana Roe, issued this statement.\n\n"I leave for Oslo tomorrow. From there I will go on to Riga."',
    "Ana Roe PER>NOR Oslo planned 2021-03-12 *",
    "Ana Roe PER>LVA Riga planned * *"
  ],
  ["The trade minister of Peru, Ana Roe, said:\n\n“I visited Oslo in May.”", "Ana Roe PER>NOR Oslo held 2020-05 *"],
  ["The chancellor, Angela Merkel, visits Oslo on Sunday.", "Angela Merkel DEU>NOR Oslo planned 2021-03-14 *"],
  [
    "Angela Merkel flies to Lima on Sunday and will be back in Berlin on Wednesday.",
    "Angela Merkel DEU>PER Lima planned 2021-03-14 2021-03-17"
  ],
  [
    "The trip to Lima that the Angolan minister Ana Roe was to make this week has been delayed.",
    "Ana Roe AGO>PER Lima postponed * *"
  ],
  [
    "Chinese President Xi Jinping will meet in Lima next week with his Brazilian and Chilean counterparts.",
    "Xi Jinping+President of Brazil+President of Chile ->PER Lima planned * *"
  ],
  ["Angela Merkel stayed away from the Lima summit.", "Angela Merkel DEU>PER Lima cancelled - -"],
  ["Angela Merkel is weighing whether to attend the summit in Lima.", "Angela Merkel DEU>PER Lima proposed - -"],
  ["On March 9 German Chancellor Angela Merkel was in Lima.", "Angela Merkel DEU>PER Lima held 2021-03-09 *"],
  ["Angela Merkel landed at Lima Central Airport on Tuesday.", "Angela Merkel DEU>PER Lima held 2021-03-09 *"],
  ["LIMA - Angela Merkel landed at Jorge Chavez airport on Tuesday.", "Angela Merkel DEU>PER Lima held 2021-03-09 *"],
  [
    "OSLO, March 11 - Angela Merkel arrived on Thursday for talks on the European treaty.",
    "Angela Merkel DEU>NOR Oslo underway 2021-03-11 *"
  ]
];
