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

/** Bodies and their leaders who hold, meet or gather, the place in front or behind. */
const HELD: readonly Case[] = [
  ["The African Union held an emergency meeting in Lima on Wednesday.", "- ->PER Lima held 2021-03-10 2021-03-10"],
  ["In the Peruvian city of Cusco on Monday, the Arab League held an emergency meeting.", "- ->PER Cusco held 2021-03-08 2021-03-08"], // prettier-ignore
  ["European Union leaders gathered in Quito on Monday for a summit.", "- ->ECU Quito held 2021-03-08 2021-03-08"],
  ["Leaders of the Shanghai Cooperation Organisation will gather in Astana next week.", "- ->KAZ Astana planned 2021-03-15/2021-03-21 2021-03-15/2021-03-21"], // prettier-ignore
  ["Pacific leaders met in Suva on Monday.", "- ->FJI Suva held 2021-03-08 2021-03-08"],
  ["The six-nation talks resumed in Beijing on Monday after a break.", "- ->CHN Beijing held 2021-03-08 2021-03-08"],
  ["Diplomats from Chile and Peru are due to re-convene in Quito on Friday.", "- ->ECU Quito planned 2021-03-12 2021-03-12"] // prettier-ignore
];

/** Those whose leagues, leaders and talks are no states'. */
const OF_OTHERS: readonly Case[] = [
  ["The Football League held an emergency meeting in Leeds on Wednesday."],
  ["Union leaders met in Berlin on Monday to discuss wages."],
  ["Leaders of the Teachers' Union met in Lyon on Tuesday."],
  ["European business leaders met in Davos on Monday."],
  ["Leaders of the National Council of Farmers met in Nairobi on Monday."],
  ["EU leaders visited Tunis on Sunday.", "Leaders of European Union ->TUN Tunis held 2021-03-07 2021-03-07"]
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
  it.each([...DATED, ...HELD, ...OF_OTHERS, ...NOT_TOLD])("%s", (text, ...rows) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });
});
