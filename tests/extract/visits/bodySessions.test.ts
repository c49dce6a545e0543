import {describe, it} from "vitest";
import {expectLines, formatVisit, readVisits} from "./readVisits.ts";

type Case = readonly [text: string, ...rows: readonly string[]];

/** Gatherings of a body of states, told by their days, with or without a place. */
const DATED: readonly Case[] = [
  ["Fish quotas are to be settled by European heads of state at a summit on April 15-16.", "- ->- - planned 2021-04-15 2021-04-16"], // prettier-ignore
  ["Fish came up before the EU summit next week.", "- ->- - planned 2021-03-15/2021-03-21 2021-03-15/2021-03-21"],
  ["The premier will be late for the 17th APEC Ministerial Meeting on April 15-16.", "- ->- - planned 2021-04-15 2021-04-16"], // prettier-ignore
  ["Fish came up ahead of an Association of Southeast Asian Nations (ASEAN) ministerial meeting next week.", "- ->- - planned 2021-03-15/2021-03-21 2021-03-15/2021-03-21"], // prettier-ignore
  ["The 13th APEC Leaders' Meeting will take place on April 18-19.", "- ->- - planned 2021-04-18 2021-04-19"],
  ["Leaders have been invited to an EU summit scheduled for April 15.", "- ->- - planned 2021-04-15 2021-04-15"],
  ["Fish talks last week in Lima and Quito failed between the governments.", "- ->PER Lima held 2021-03-01/2021-03-07 2021-03-01/2021-03-07", "- ->ECU Quito held 2021-03-01/2021-03-07 2021-03-01/2021-03-07"], // prettier-ignore
  ["The ministerial gathering in Lima, Peru, in 2003 failed.", "- ->PER Lima held 2003 2003"],
  ["EU leaders met at a summit in Lima on March 4. The EU summit on March 4 was short.", "- ->PER Lima held 2021-03-04 2021-03-04"] // prettier-ignore
];

/** Gatherings of others, of no day, or told as the reason for somebody's trip. */
const NOT_TOLD: readonly Case[] = [
  ["Fish came up at the EU summit."],
  ["Fish came up at an EU summit in 2003."],
  ["Brewers will hold a beer summit on April 15."],
  ["The leaders of two banks will hold a summit on April 3."],
  ["Party leaders agreed at a summit on Monday to form a cabinet."],
  ["EU leaders will hold a virtual summit on March 25."],
  ["NATO held a summit on March 5 by video link."],
  ["Fish came up before the board meeting of the EU plant next week."],
  ["Norwegian premier Erna Solberg will fly to Peru on April 15. The APEC Ministerial Meeting on April 15-16 is about fish.", "Erna Solberg NOR>PER - planned 2021-04-15 -"] // prettier-ignore
];

describe("extractVisits, on what bodies of states hold", () => {
  it.each([...DATED, ...NOT_TOLD])("%s", (text, ...rows) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });
});
