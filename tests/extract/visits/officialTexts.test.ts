import {describe, expect, it} from "vitest";
import {expectLines, formatVisit, isLike, readPage, readVisits} from "./readVisits.ts";

/** Releases and transcripts dated Thursday 11 March 2021, with the rows that they tell. */
const releases: readonly (readonly [text: string, ...rows: string[]])[] = [
  // a date between auxiliary and verb
  [
    "President Andrzej Duda of Poland will on Monday, 15 March 2021, visit Estonia.",
    "Andrzej Duda POL>EST - planned 2021-03-15 2021-03-15"
  ],
  [
    "Foreign Minister Nikos Dendias of Greece will on Friday host his Cypriot counterpart, Nikos Christodoulides, in Athens.",
    "Nikos Christodoulides CYP>GRC Athens planned 2021-03-12 *"
  ],
  // what is felt about happens
  ["I am delighted to welcome to Oslo today President Andrzej Duda of Poland.", "Andrzej Duda POL>NOR Oslo held * *"],
  [
    "It was an honour for us to receive Foreign Minister Nikos Dendias of Greece in Riga on Tuesday.",
    "Nikos Dendias GRC>LVA Riga held 2021-03-09 *"
  ],
  // still to leave, and back home
  [
    "Minister Tomasz Kowal leaves tonight for Lima. He returns to Warsaw on 14 March.",
    "Tomasz Kowal POL>PER Lima planned 2021-03-11 *"
  ],
  // two stops tell nothing of where a guest is from
  [
    "Under Secretary Tomasz Kowal is on official travel to Lima and Quito from March 10-13.",
    "Tomasz Kowal ->PER Lima underway 2021-03-10 2021-03-13",
    "Tomasz Kowal ->ECU Quito underway 2021-03-10 2021-03-13"
  ],
  // the government and its head are two
  [
    "At the invitation of the Peruvian government, Prime Minister Mateusz Morawiecki of the Republic of Poland will visit Peru on 20 March.",
    "Mateusz Morawiecki POL>PER - planned 2021-03-20 2021-03-20"
  ],
  [
    "Assistant Secretary for North and West African Affairs Ann O. Roe, Jr. will travel to Dakar on 14 March.",
    "Ann O. Roe USA>SEN Dakar planned 2021-03-14 *"
  ]
];

describe("extractVisits in releases", () => {
  it.each(releases.map(([text, ...rows]) => ({text, rows})))("reads: $text", ({text, rows}) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });

  it.each([
    "I would be delighted to welcome President Andrzej Duda to Oslo.",
    "It will be an honour, said Foreign Minister Nikos Dendias of Greece.",
    "President Andrzej Duda of Poland spoke by telephone with Foreign Minister Nikos Dendias of Greece on Monday."
  ])("gives nothing that is held for: %s", (text) => {
    expect(readVisits(text).filter(({status}) => status === "held")).toEqual([]);
  });

  it.each([
    [
      "the Secretary of State as the Secretary",
      "Department Spokesperson\nWashington, DC\n\nSecretary of State Ann Doe will travel to Lima on June 7, 2011. The Secretary will then travel to Quito on June 9 to co-chair a dialogue with Foreign Minister Luz Paz.",
      "Ann Doe *>PER Lima planned 2011-06-07 *",
      "Ann Doe *>ECU Quito planned 2011-06-09 *"
    ],
    [
      "the Minister as the one whom the word meant before",
      "Foreign & Commonwealth Office\n\nThe Minister for Africa, John Carrow, was in Luanda in May 2011. The Minister met Foreign Minister Paulo Reis. He hopes to welcome Foreign Minister Harry Banda to London. The Minister was in Lusaka on 4 May 2011.",
      "John Carrow GBR>AGO Luanda held 2011-05 *",
      "John Carrow GBR>ZMB Lusaka held 2011-05-04 *",
      "Harry Banda *>GBR London proposed * *"
    ]
  ])("reads %s", (_, text, ...rows) => expectLines(readPage(text, "2011-06-03"), rows));

  it.each([
    [
      "a joint commission without a place",
      "MAPUTO, 9 March – The 12th session of the joint commission, co-chaired by Minister José Roe and his Malian counterpart, Ann Doe, was held on Monday.",
      "- ->MOZ Maputo held 2021-03-08 *"
    ],
    [
      "the host who has no country",
      "RIGA, 9 March – Prime Minister Juris Roe received today the Minister of Defence of Croatia, Mario Banožić.",
      "Mario Banožić HRV>LVA Riga held * *"
    ]
  ])("takes from the dateline the place of %s", (_, text, row) => {
    const lines = readVisits(text).map(formatVisit);
    expect(
      lines.some((line) => isLike(line, row)),
      `${row} in ${lines.join("; ")}`
    ).toBe(true);
  });

  it.each([
    [
      "Remarks at the forum\n\nHillary Clinton\nSecretary of State\nJuly 19, 2010\n\nI am delighted to be back in Riga for this second round of talks.",
      "Hillary Clinton USA>LVA Riga held * *"
    ],
    [
      "The Secretary will travel to Oslo on March 14. While there, Secretary Ann Roe will meet the king.\n\nJohn Doe, Department Spokesperson",
      "Ann Roe ->NOR Oslo planned 2021-03-14 *"
    ],
    [
      "Talks in Oslo\n\nI will travel to Oslo on 14 March for talks with Prime Minister Erna Solberg.\n\nKaren Holt\n\nMinister for Trade, Australia",
      "Karen Holt AUS>NOR Oslo planned 2021-03-14 *"
    ],
    [
      "Minister Juris Roe held talks in Oslo with Prime Minister Erna Solberg of Norway on Tuesday.\n\nDepartment of Foreign Affairs, Dublin",
      "Juris Roe IRL>NOR Oslo held 2021-03-09 *"
    ]
  ])("reads a page: %s", (text, row) => {
    const lines = readPage(text, "2021-03-11");
    expect(
      lines.some((line) => isLike(line, row)),
      `${row} in ${lines.join("; ")}`
    ).toBe(true);
  });
});
