import {describe, it} from "vitest";
import {expectLines, formatVisit, readVisits} from "./readVisits.ts";

type Case = readonly [text: string, ...rows: readonly string[]];

/** Travellers told by a house of state, by who speaks, or by their own name. */
const WHO: readonly Case[] = [
  ["The Kremlin said on Monday that the president would visit Peru on Friday.", "President of Russia RUS>PER - planned 2021-03-12 2021-03-12"], // prettier-ignore
  ["Downing Street said the prime minister will fly to Peru on Friday.", "Prime Minister of United Kingdom GBR>PER - planned 2021-03-12 -"], // prettier-ignore
  ["Buckingham Palace said the Queen will visit Peru in November.", "* GBR>PER - planned 2021-11 2021-11"],
  ["The White House said the premier of Norway would visit Peru on Friday.", "Prime Minister of Norway NOR>PER - planned 2021-03-12 2021-03-12"], // prettier-ignore
  ["The White House is large. The prime minister said fish was dear in Peru."],
  ["I visited Lima last week, Norwegian premier Erna Solberg said.", "Erna Solberg NOR>PER Lima held 2021-03-01/2021-03-07 2021-03-01/2021-03-07"], // prettier-ignore
  ["Norwegian premier Erna Solberg told the Storting: Last week I visited Lima.", "Erna Solberg NOR>PER Lima held 2021-03-01/2021-03-07 2021-03-01/2021-03-07"], // prettier-ignore
  ["When I was in Lima I saw fish, a sailor said, Norwegian premier Erna Solberg told parliament."],
  ["The White House said the defence minister would visit Washington on Friday."],
  ["I like fish, said a man who visited Lima last week with Norwegian premier Erna Solberg."],
  ["Erik Bakke, who heads the Norwegian delegation at the talks in Lima, spoke of fish.", "Erik Bakke NOR>PER Lima held - -"], // prettier-ignore
  ["Norwegian Ports Minister Erik Bakke leads the delegation of his party in Peru."],
  ["Norwegian Ports Minister Ng Eng Hale visited Lima on Tuesday.", "Ng Eng Hale NOR>PER Lima held 2021-03-09 2021-03-09"] // prettier-ignore
];

/** Where, when and whether, by words that stand in for a country, a day or a deed. */
const WHERE: readonly Case[] = [
  ["Norwegian premier Erna Solberg has returned from her Cuban visit.", "Erna Solberg NOR>CUB - held - -"],
  ["Norwegian premier Erna Solberg's first Peruvian trip ended on Tuesday.", "Erna Solberg NOR>PER - held - 2021-03-09"], // prettier-ignore
  ["Norwegian premier Erna Solberg praised her Norwegian visit."],
  ["Norwegian premier Erna Solberg, in Lima for two days of talks, spoke of fish.", "Erna Solberg NOR>PER Lima underway * *"], // prettier-ignore
  ["Norwegian premier Erna Solberg's visit to Lima for a summit was on Tuesday cancelled.", "Erna Solberg NOR>PER Lima cancelled - -"], // prettier-ignore
  ["Norwegian premier Erna Solberg rejected an invitation from President Luis Roe of Peru to visit Lima."],
  ["Norwegian premier Erna Solberg brought forward her visit to Peru.", "Erna Solberg NOR>PER - planned - -"]
];

/** Rounds of talks by other verbs than to begin and to end. */
const TALKS: readonly Case[] = [
  ["Peru-Chile talks kicked off in Oslo on Tuesday.", "- ->NOR Oslo held 2021-03-09 2021-03-09"],
  ["Talks between Peru and Chile wrapped up in Oslo on Tuesday.", "- ->NOR Oslo held 2021-03-09 2021-03-09"],
  ["Peru-Chile talks adjourned in Oslo on Tuesday without a deal.", "- ->NOR Oslo held 2021-03-09 2021-03-09"],
  ["The match between Peru and Chile kicked off in Oslo on Tuesday."],
  ["Unrest among the Peru-Chile border group went on in Oslo on Tuesday."]
];

describe("extractVisits, on who tells it and how", () => {
  it.each([...WHO, ...WHERE, ...TALKS])("%s", (text, ...rows) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });
});
