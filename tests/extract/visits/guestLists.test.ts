import {describe, expect, it} from "vitest";
import {expectLines, readPage} from "./readVisits.ts";

const DAY = "2021-03-11";
/** Lists of guests in texts of Thursday 11 March 2021, with the rows that they tell. */
const lists: readonly (readonly [text: string, ...rows: string[]])[] = [
  // a name a line, below a sentence that announces them
  ["Eleven heads of state attended the inauguration of President Luis Paz in Quito on Tuesday.\nThe presidents present were:\nPaul Kagame of Rwanda\nPeru President Rosa Diaz;\nLuis Arce (Bolivia)", "Paul Kagame RWA>ECU Quito held 2021-03-09 2021-03-09", "Rosa Diaz PER>ECU Quito held 2021-03-09 2021-03-09", "Luis Arce BOL>ECU Quito held 2021-03-09 2021-03-09"], // prettier-ignore
  ["The leaders expected at the summit in Quito on Saturday are:\n- Rwandan President Paul Kagame;\n- Bolivian President Luis Arce;\n- Ecuadorean President Luis Paz.", "Paul Kagame RWA>ECU Quito planned 2021-03-13 2021-03-13", "Luis Arce BOL>ECU Quito planned 2021-03-13 2021-03-13"], // prettier-ignore
  ["Several presidents attended the funeral in Quito.\nThese were:\nPresident Paul Kagame, Rwanda\nPresident Luis Arce, Bolivia", "Paul Kagame RWA>ECU Quito held - -", "Luis Arce BOL>ECU Quito held - -"], // prettier-ignore
  // names in the same sentence and the next one
  ["The funeral of President Luis Paz in Quito was graced by ten presidents. Among the guests who graced the occasion were Rwandan President Paul Kagame, who spoke first, and President Rosa Diaz of Peru. Others included President Luis Arce of Bolivia and President Sam Ongeri of Kenya.", "Paul Kagame RWA>ECU Quito held - -", "Rosa Diaz PER>ECU Quito held - -", "Luis Arce BOL>ECU Quito held - -", "Sam Ongeri KEN>ECU Quito held - -"], // prettier-ignore
  ["Heads of state in Quito include outgoing Peruvian President Rosa Diaz and Kenya's President Sam Ongeri, among others.", "Rosa Diaz PER>ECU Quito * - -", "Sam Ongeri KEN>ECU Quito * - -"] // prettier-ignore
];

/** Lists of others. */
const others: readonly string[] = [
  "Presidents expected at the summit in Quito:\nThe Kenyan president, Sam Ongeri, spoke of trade on Monday.\nHe then left.",
  "The paper that they read in Quito gave the ministers three tasks:\nPeru President Rosa Diaz\nKenyan President Sam Ongeri",
  "Leaders in Russia's orbit include Belarus's President Jan Lund and Peru's President Rosa Diaz.",
  "Those present in Quito include two banks and a mill, President Sam Ongeri of Kenya said.",
  "Several companies have offices in Quito. Others include President Sam Ongeri of Kenya among their friends."
];

describe("extractVisits reads lists of guests", () => {
  it.each(lists.map(([text, ...rows]) => ({text, rows})))("$text", ({text, rows}) => {
    expectLines(readPage(`News of the day\n\n${text}\n`, DAY), rows);
  });

  it.each(others)("tells of no trip in: %s", (text) => {
    expect(readPage(`News of the day\n\n${text}\n`, DAY)).toEqual([]);
  });
});
