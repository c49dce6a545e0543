import {describe, expect, it} from "vitest";
import {expectLines, formatVisit, readPage, readVisits} from "./readVisits.ts";

const DAY = "2021-03-11";
/** Lines of diaries of Thursday 11 March 2021, with the rows that they tell. */
const diaries: readonly (readonly [text: string, ...rows: string[]])[] = [
  // the town in front is where they meet, on the day above or the page's own
  ["MUSCAT - Norwegian Foreign Minister Per Hauge meets with Omani Foreign Minister Said Amri - 0700 GMT", "Per Hauge NOR>OMN Muscat planned 2021-03-11 *"], // prettier-ignore
  ["FRIDAY, MARCH 12\nMUSCAT - Norwegian Foreign Minister Per Hauge and Omani counterpart Said Amri hold talks.\nROME - Chilean bank publishes its minutes.", "Per Hauge NOR>OMN Muscat planned 2021-03-12 *"], // prettier-ignore
  ["FRIDAY, MARCH 12\nGENEVA - Chilean Foreign Minister Rosa Diaz meets Kenyan Foreign Minister Sam Ongeri.\nROME - Omani bank publishes its minutes.", "Rosa Diaz+Sam Ongeri ->CHE Geneva planned 2021-03-12 *"], // prettier-ignore
  // one to come is of its own day, and a past one was held
  ["WEDNESDAY, MARCH 10\nQUITO - Chilean President Rosa Diaz visits Ecuador - 1500 GMT", "Rosa Diaz CHL>ECU - held 2021-03-10 *"], // prettier-ignore
  // the last day in brackets, also behind the stop
  ["FRIDAY, MARCH 12\nQUITO - Chilean President Rosa Diaz will visit Ecuador. (To Mar. 14)\nVIENTIANE - Kenyan Foreign Minister Sam Ongeri makes an official visit to Laos (final day)", "Rosa Diaz CHL>ECU - planned 2021-03-12 2021-03-14", "Sam Ongeri KEN>LAO - planned * 2021-03-12"], // prettier-ignore
  ["THURSDAY, MARCH 11\nVIENTIANE - Kenyan Foreign Minister Sam Ongeri visits Laos (final day)", "Sam Ongeri KEN>LAO - underway ../2021-03-11 2021-03-11"], // prettier-ignore
  // entries that run on, of which none tells anything of the next one
  ["MONDAY, MARCH 15 ** QUITO - Chilean President Rosa Diaz visits Ecuador (to Mar. 17) ** OSLO - Kenyan Foreign Minister Sam Ongeri meets Norwegian Foreign Minister Per Hauge - 0900 GMT BERN - Omani Foreign Minister Said Amri arrives for a two-day visit (to Mar. 16) TUESDAY, MARCH 16 ** ROME - Anniversary of the treaty.", "Rosa Diaz CHL>ECU - planned 2021-03-15 2021-03-17", "Sam Ongeri KEN>NOR Oslo planned 2021-03-15 *", "Said Amri OMN>CHE Bern planned 2021-03-15 2021-03-16"], // prettier-ignore
  // several towns, one alone with talks, and none
  ["** NAIROBI/KAMPALA - Chilean President Rosa Diaz will visit Kenya and Uganda (to Mar. 19).", "Rosa Diaz CHL>KEN - planned * 2021-03-19", "Rosa Diaz CHL>UGA - planned * 2021-03-19"], // prettier-ignore
  ["** MUSCAT - Norwegian Foreign Minister Per Hauge holds talks on Gaza - 0700 GMT", "Per Hauge NOR>OMN Muscat planned 2021-03-11 *"], // prettier-ignore
  ["** MUSCAT - Chilean Foreign Minister Rosa Diaz meets Kenyan counterpart Sam Ongeri in Nairobi", "Rosa Diaz CHL>KEN Nairobi planned * *"], // prettier-ignore
  ["** OSLO - Norwegian Foreign Minister Per Hauge opens a fair - 0900 GMT\n** ROME - Chilean central bank publishes its minutes"], // prettier-ignore
  // a week to come
  ["Leading the week\nMonday (March 15): Parliament sits again; Chilean President Rosa Diaz begins three-day visit to Norway.\nTuesday (March 16): Omani Foreign Minister Said Amri visits Laos.", "Rosa Diaz CHL>NOR - planned 2021-03-15 2021-03-17", "Said Amri OMN>LAO - planned 2021-03-16 *"] // prettier-ignore
];

/** Texts that are no diary. */
const others: readonly (readonly [text: string, ...rows: string[]])[] = [
  ["TUESDAY, MARCH 9\nOSLO - Norwegian premier Erna Solberg will visit Peru to sell fish, her office said.", "Erna Solberg NOR>PER - planned - -"], // prettier-ignore
  ["QUITO - Chilean President Rosa Diaz said on Wednesday that she meets Ecuadorean Foreign Minister Luis Paz each year.\n\nThe talks took all day."], // prettier-ignore
  ["LIMA - Peru's president spoke on Tuesday after talks with his party.\n\nROME - Chilean President Rosa Diaz met Omani Foreign Minister Said Amri in Muscat on Tuesday.\n\nOSLO - Kenyan Foreign Minister Sam Ongeri arrived here on Tuesday.", "Rosa Diaz CHL>OMN Muscat held 2021-03-09 2021-03-09", "Sam Ongeri KEN>NOR Oslo held 2021-03-09 -"], // prettier-ignore
  ["Chilean President Rosa Diaz will visit Norway. (To the joy of many, as aides told.) The fair opens on 20 March.", "Rosa Diaz CHL>NOR - planned - -"] // prettier-ignore
];

describe("extractVisits reads diaries", () => {
  it.each([...diaries, ...others].map(([text, ...rows]) => ({text, rows})))("$text", ({text, rows}) => {
    expectLines(readPage(`News of the day\n\n${text}\n`, DAY), rows);
  });

  it("takes the town in front of a sentence for where its people meet", () => {
    const [visit] = readVisits("QUITO - Chilean President Rosa Diaz meets Ecuadorean President Luis Paz.");
    expect(visit && formatVisit(visit)).toMatch(/^Rosa Diaz CHL>ECU Quito/);
  });
});
