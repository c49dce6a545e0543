import {describe, expect, it} from "vitest";
import type {SourceDocument} from "../../../loaders/types.ts";
import {expectLines, formatVisit, readVisits} from "./readVisits.ts";

/** Releases of Norway's foreign ministry, dated Thursday 11 March 2021, with the rows that they tell. */
const releases: readonly (readonly [text: string, ...rows: string[]])[] = [
  // the guest told behind the time and the place
  ["Minister Ine Eriksen Soreide received yesterday in Oslo Mr Tibor Varga, Foreign Minister of Hungary.", "Tibor Varga HUN>NOR * held 2021-03-10 *"], // prettier-ignore
  ["The Prime Minister had talks with Tibor Varga of Hungary, who is visiting the country.", "Tibor Varga HUN>NOR - underway * -"], // prettier-ignore
  [
    "It is an honour for me to welcome you, President Andrzej Duda of Poland, to Norway.",
    "Andrzej Duda POL>NOR - held * *"
  ],
  [
    "The Prime Minister welcomed her friend, Foreign Minister Tibor Varga of Hungary, to Oslo.",
    "Tibor Varga HUN>NOR Oslo held * *"
  ],
  ["The Prime Minister is looking forward to welcoming to Oslo Foreign Minister Tibor Varga of Hungary and President Andrzej Duda of Poland.", "Tibor Varga HUN>NOR * proposed * *", "Andrzej Duda POL>NOR * proposed * *"], // prettier-ignore
  // whose delegation is spoken of again
  ["Trade Minister Iselin Nybo will lead a delegation to Lima on 15 March. The delegation will hold talks in Lima with Foreign Minister Luis Arroyo of Peru.", "Iselin Nybo NOR>PER Lima planned 2021-03-15 *"], // prettier-ignore
  // lists of towns, first stops, forums
  ["Foreign Minister Tibor Varga of Hungary has already had talks in Paris, Geneva and Lima.", "Tibor Varga HUN>FRA Paris held * *", "Tibor Varga HUN>CHE Geneva held * *", "Tibor Varga HUN>PER Lima held * *"], // prettier-ignore
  ["President Andrzej Duda of Poland will start his tour with Peru on 20 March.", "Andrzej Duda POL>PER - planned 2021-03-20 *"], // prettier-ignore
  ["The participation of President Andrzej Duda of Poland in the forum in Lima on 9 March was brief.", "Andrzej Duda POL>PER Lima held 2021-03-09 *"], // prettier-ignore
  ["The participation of President Andrzej Duda of Poland in a forum during the summit in Lima on 9 March was brief.", "Andrzej Duda POL>PER Lima held 2021-03-09 *"], // prettier-ignore
  // accepted, directed, on the sidelines in somebody's own capital
  ["The Prime Minister has accepted an invitation from the Polish Government to make an official visit to Poland from 26 to 28 May this year.", "Prime Minister of Norway NOR>POL - planned 2021-05-26 2021-05-28"], // prettier-ignore
  ["President Andrzej Duda of Poland directed his envoy, Jan Kos, to travel to Lima on 20 March.", "Jan Kos POL>PER Lima planned 2021-03-20 *"], // prettier-ignore
  ["Trade Minister Iselin Nybo met Foreign Minister Luis Arroyo of Peru on 9 March in Lima on the sidelines of a forum.", "Iselin Nybo NOR>PER Lima held 2021-03-09 *"], // prettier-ignore
  ["President Gabriel Boric Font of Chile will visit Oslo on 20 March.", "Gabriel Boric CHL>NOR Oslo planned 2021-03-20 *"], // prettier-ignore
  ["Prince Tibor Varga, brother of the King of Hungary, will visit Oslo on 20 March.", "Tibor Varga *>NOR Oslo planned 2021-03-20 *"], // prettier-ignore
  ["The Prime Minister announced a delegation to Peru to attend a fair in Lima on 20 March. Trade Minister Iselin Nybo will lead the delegation.", "Iselin Nybo NOR>PER Lima planned 2021-03-20 *"], // prettier-ignore
  ["Second Gentleman Knut Nybo will visit Lima on 20 March.", "Knut Nybo NOR>PER Lima planned 2021-03-20 *"],
  ["President Andrzej Duda of Poland smiled. The Prime Minister was pleased to host you and your delegation from Poland.", "Andrzej Duda POL>NOR * held * *"], // prettier-ignore
  // days of one trip
  ["Trade Minister Iselin Nybo will visit Peru from 15 to 20 March. On 15 March in Lima she will open a fair. On 20 March in Cusco she will open a school.", "Iselin Nybo NOR>PER Lima planned 2021-03-15 2021-03-20"], // prettier-ignore
  ["President Andrzej Duda of Poland directed his envoy, Jan Kos, to travel to Peru from 10 to 11 March. In Peru, Mr Kos met President Dina Boluarte of Peru.", "Jan Kos POL>PER * * 2021-03-10 2021-03-11"], // prettier-ignore
  // what takes the place of a trip
  ["President Andrzej Duda of Poland will visit Peru on 20 March. His initial visit to Peru was cancelled.", "Andrzej Duda POL>PER - planned 2021-03-20 *", "Andrzej Duda POL>PER - cancelled * *"], // prettier-ignore
  // companions
  ["A Hungarian delegation led by Foreign Minister Tibor Varga, and including Trade Minister Eva Kocsis, flew to Lima on Monday.", "Tibor Varga+Eva Kocsis HUN>PER Lima held 2021-03-08 *"], // prettier-ignore
  ["President Andrzej Duda of Poland will visit Lima on 20 March. He will be accompanied by Trade Minister Zofia Kowal.", "Andrzej Duda+Zofia Kowal POL>PER Lima planned 2021-03-20 *"], // prettier-ignore
  // talks on the sidelines of what was just told
  ["Minister Ine Eriksen Soreide is in Lima for a conference. On the sidelines she met Tibor Varga of Hungary.", "Ine Eriksen Soreide NOR>PER Lima underway * -"], // prettier-ignore
  // awaited
  ["The Prime Minister looked forward to welcoming President Andrzej Duda of Poland in Oslo on 20 March.", "Andrzej Duda POL>NOR Oslo planned 2021-03-20 *"], // prettier-ignore
  ["The Prime Minister expressed her readiness to visit Warsaw later in the year.", "Prime Minister of Norway NOR>POL Warsaw proposed * *"], // prettier-ignore
  ["Trade Minister Iselin Nybo travels to Lima this week.", "Iselin Nybo NOR>PER Lima planned * *"]
];

const norway: Partial<SourceDocument> = {kind: "press release", publisher: "Norwegian Foreign Ministry"};

describe("extractVisits in a ministry's releases", () => {
  it.each([
    ["Remarks with President Andrzej Duda of Poland", ["Andrzej Duda POL>NOR * held * *"]],
    ["Remarks at a dinner", []]
  ])("takes whom a speech welcomes from its title: %s", (title, rows) => {
    const text = "Mr President, welcome to Norway, to Oslo. We had a very good dinner.";
    expectLines(readVisits(text, {...norway, title}).map(formatVisit), rows);
  });

  it.each(releases.map(([text, ...rows]) => ({text, rows})))("reads: $text", ({text, rows}) => {
    expectLines(readVisits(text, norway).map(formatVisit), rows);
  });

  it.each([
    "The participation of women in the economy of Peru has grown.",
    "Foreign Minister Tibor Varga of Hungary will seek support for reaching a ceasefire in Gaza.",
    "Foreign Minister Tibor Varga of Hungary has not accepted an invitation to visit Peru.",
    "Foreign Minister Tibor Varga of Hungary spoke of talks on Peru, Chile and Bolivia.",
    "The High Commissioner of Ghana, Mr Kofi Baah, presented his letters in Oslo.",
    "The Minister received yesterday in Oslo a petition of the farmers.",
    "The Prime Minister will host Foreign Minister Tibor Varga of Hungary for a virtual meeting on Friday.",
    "The Prime Minister held a virtual meeting with Foreign Minister Tibor Varga of Hungary on Monday.",
    "The Minister supports the United Nations Supervision Mission in Syria.",
    "President Andrzej Duda of Poland sings. He will be accompanied by 150 pupils from a school in Lima.",
    "The report will be accompanied by a letter of Foreign Minister Tibor Varga of Hungary."
  ])("finds nothing in: %s", (text) => expect(readVisits(text, norway)).toEqual([]));
});

describe("a text of no known day", () => {
  it.each([
    [
      "President Andrzej Duda of Poland leaves on Sunday for a state visit to Peru.",
      "Andrzej Duda POL>PER - planned - -"
    ],
    ["Polish President Andrzej Duda arrives in Riga tomorrow.", "Andrzej Duda POL>LVA Riga planned - -"],
    ["Polish President Andrzej Duda arrived in Riga on Sunday.", "Andrzej Duda POL>LVA Riga held - -"],
    ["Polish President Andrzej Duda is visiting Riga.", "Andrzej Duda POL>LVA Riga underway - -"]
  ])("tells by its tense what is to come: %s", (text, row) =>
    expect(readVisits(text, {published: null, publishedFrom: null}).map(formatVisit)).toEqual([row])
  );
});
