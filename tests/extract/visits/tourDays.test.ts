import {describe, expect, it} from "vitest";
import {expectLines, formatVisit, readVisits} from "./readVisits.ts";

/** Days and status of tours and their stops, dated Thursday 11 March 2021, with the rows that they tell. */
const tours: readonly (readonly [text: string, ...rows: string[]])[] = [
  // the stops of a tour whose days are told
  ["Kenyan Foreign Minister Sam Ongeri will begin an eight-day tour of Asia on 15 March that will take him to Laos and Nepal.", "Sam Ongeri KEN>LAO - planned 2021-03-15 2021-03-22", "Sam Ongeri KEN>NPL - planned 2021-03-15 2021-03-22"], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri will tour Asia from 15 to 22 March. He will visit Laos and Nepal.", "Sam Ongeri KEN>LAO - planned 2021-03-15 2021-03-22", "Sam Ongeri KEN>NPL - planned 2021-03-15 2021-03-22"], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri begins a tour of Asia on 15 March. He will visit Laos and Nepal.", "Sam Ongeri KEN>LAO - planned 2021-03-15 -", "Sam Ongeri KEN>NPL - planned 2021-03-15/.. -"], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri will tour Asia from 15 to 22 March. He visited Laos in 2019.", "Sam Ongeri KEN>LAO - held 2019 2019"], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri left on Wednesday for a tour of Asia. His trip includes Laos and Nepal.", "Sam Ongeri KEN>LAO - underway 2021-03-10 -", "Sam Ongeri KEN>NPL - underway * -"], // prettier-ignore
  // how long a tour lasts is not how long he stays at one stop
  ["Kenyan Foreign Minister Sam Ongeri arrived in Vientiane on Tuesday at the start of a ten-day tour of Asia.", "Sam Ongeri KEN>LAO Vientiane underway 2021-03-09 -"], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri arrived in Vientiane on Tuesday on a ten-day trip that will include Nepal.", "Sam Ongeri KEN>LAO Vientiane * 2021-03-09 -", "Sam Ongeri KEN>NPL - planned - -"], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri arrived in Vientiane on Monday for a four-day trip.", "Sam Ongeri KEN>LAO Vientiane * 2021-03-08 2021-03-11"], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri arrived in Vientiane on Monday for a three-day tour of Laos.", "Sam Ongeri KEN>LAO Vientiane held 2021-03-08 2021-03-10"], // prettier-ignore
  // the first day alone, and the last day behind a bracket
  ["Kenyan Foreign Minister Sam Ongeri will pay a visit to Laos from Friday.", "Sam Ongeri KEN>LAO - planned 2021-03-12 2021-03-12/.."], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri will visit Laos from March 15 (Mon) to March 17 (Wed).", "Sam Ongeri KEN>LAO - planned 2021-03-15 2021-03-17"], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri is to visit Laos from today until Friday.", "Sam Ongeri KEN>LAO - planned 2021-03-11 2021-03-12"], // prettier-ignore
  // days behind each of several places
  ["Kenyan Foreign Minister Sam Ongeri will be in Laos on March 15-16, in Nepal on March 17 and in Oman from March 18 to 20.", "Sam Ongeri KEN>LAO - planned 2021-03-15 2021-03-16", "Sam Ongeri KEN>NPL - planned 2021-03-17 2021-03-17", "Sam Ongeri KEN>OMN - planned 2021-03-18 2021-03-20"], // prettier-ignore
  // a visit of which the subject is host, and one to the country of whom the traveller meets
  ["German Chancellor Angela Merkel will pay a visit to Norway from March 13 to 15. It reciprocates the visit to Germany by Norwegian Prime Minister Erna Solberg last year. During the visit this week, Solberg will hold talks with Merkel.", "Erna Solberg NOR>DEU - held 2020 2020", "Angela Merkel DEU>NOR - planned 2021-03-13 2021-03-15"], // prettier-ignore
  ["During the visit, German Chancellor Angela Merkel will hold talks with Norwegian Prime Minister Erna Solberg. It follows her visit to Peru. Merkel will arrive in Norway on March 13.", "Angela Merkel DEU>PER - held - -", "Angela Merkel DEU>NOR - planned 2021-03-13 -"], // prettier-ignore
  // how long nobody came
  ["Kenyan Foreign Minister Sam Ongeri will visit Laos, the first trip there by a Kenyan minister for the past six years.", "Sam Ongeri KEN>LAO - planned - -"], // prettier-ignore
  // what the present tense puts behind a stop
  ["Kenyan Foreign Minister Sam Ongeri is in Laos. From there he heads to Nepal.", "Sam Ongeri KEN>LAO - underway * -", "Sam Ongeri KEN>NPL - planned - -"], // prettier-ignore
  // words of planning
  ["Kenyan Foreign Minister Sam Ongeri is slated to travel to Laos.", "Sam Ongeri KEN>LAO - planned - -"],
  ["Kenyan Foreign Minister Sam Ongeri was poised to fly to Laos.", "Sam Ongeri KEN>LAO - planned - -"],
  ["Kenyan Foreign Minister Sam Ongeri aims to visit Laos in May.", "Sam Ongeri KEN>LAO - planned 2021-05 2021-05"],
  // a town that is told by its country alone
  ["Kenyan Foreign Minister Sam Ongeri today flew into this Laotian city for the summit.", "Sam Ongeri KEN>LAO - underway 2021-03-11 -"], // prettier-ignore
  ["Kenyan Foreign Minister Sam Ongeri arrived in the Peruvian port on Monday.", "Sam Ongeri KEN>PER - held 2021-03-08 -"] // prettier-ignore
];

describe("extractVisits reads the days of tours", () => {
  it.each(tours.map(([text, ...rows]) => ({text, rows})))("$text", ({text, rows}) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });

  it("keeps a town's name from standing for its country's namesake", () => {
    expect(readVisits("Kenyan Foreign Minister Sam Ongeri spoke of the Peru city fund.")).toEqual([]);
  });
});
