import {describe, it} from "vitest";
import {expectLines, formatVisit, readVisits} from "./readVisits.ts";

type Case = readonly [text: string, ...rows: readonly string[]];

/** Where somebody is, as words beside his name or his speech tell it. */
const THERE: readonly Case[] = [
  ["Norwegian premier Erna Solberg, in Lima to lobby for fish, spoke of boats.", "Erna Solberg NOR>PER Lima underway * -"], // prettier-ignore
  ["Norwegian premier Erna Solberg, currently in Peru, spoke of boats.", "Erna Solberg NOR>PER - underway * -"],
  ["Norwegian premier Erna Solberg, currently touring Peru, spoke of boats.", "Erna Solberg NOR>PER - underway * -"],
  ["Norwegian premier Erna Solberg, also attending a summit in Lima, spoke of boats.", "Erna Solberg NOR>PER Lima held - -"], // prettier-ignore
  ["Norwegian premier Erna Solberg spoke aboard her plane on the way to Lima.", "Erna Solberg NOR>PER Lima * * -"],
  ["Norwegian premier Erna Solberg told reporters on a flight to Lima that fish was dear.", "Erna Solberg NOR>PER Lima * * -"], // prettier-ignore
  ["Norwegian premier Erna Solberg complained during the just-ended summit in Malta that fish was dear.", "Erna Solberg NOR>MLT - held - -"], // prettier-ignore
  ["Norwegian premier Erna Solberg told a briefing on Tuesday at the Lima Hotel that fish was dear.", "Erna Solberg NOR>PER Lima held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Norwegian premier Erna Solberg said on Tuesday after a one-day visit to Lima that she liked it.", "Erna Solberg NOR>PER Lima held - -"], // prettier-ignore
  ["In a second round of fish talks in Lima last month, Peruvian President Luis Roe and Norwegian premier Erna Solberg failed to agree.", "Erna Solberg NOR>PER Lima held 2021-02 2021-02"], // prettier-ignore
  ["Norwegian premier Erna Solberg's tour will take her to Lima and Quito.", "Erna Solberg NOR>PER Lima planned - -", "Erna Solberg NOR>ECU Quito planned - -"], // prettier-ignore
  ["Norwegian premier Erna Solberg has not replied to an invitation by Peruvian President Luis Roe to visit Lima.", "Erna Solberg NOR>PER Lima proposed - -"], // prettier-ignore
  ["Norwegian premier Erna Solberg met Peruvian President Luis Roe in the southern Peruvian town of Gorbanda on Tuesday.", "Erna Solberg NOR>PER - held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Leaders came for a summit in Lima. Speaking on the sidelines of the summit, Norwegian premier Erna Solberg said fish was dear.", "Erna Solberg NOR>PER Lima held - -"], // prettier-ignore
  ["Norwegian premier Erna Solberg spoke on the margins of the Havana summit.", "Erna Solberg NOR>CUB Havana held - -"], // prettier-ignore
  ["Following her meeting with Luis Roe, Norwegian premier Erna Solberg is to be received in Lima by Gabor Feketi.", "Erna Solberg NOR>PER Lima planned - -"], // prettier-ignore
  ["Peruvian President Luis Roe met here Tuesday with his Norwegian counterpart Erna Solberg.\n\nMs Solberg liked the talks in Lima.", "Erna Solberg NOR>PER Lima held 2021-03-09 2021-03-09"] // prettier-ignore
];

/** Words like those above that put nobody there, or not the one beside them. */
const NOT_THERE: readonly Case[] = [
  ["The ruling on Norwegian premier Erna Solberg, now in print, angered Peru."],
  ["Floods on the way to Lima held up fish, Norwegian premier Erna Solberg said."],
  ["Norwegian premier Erna Solberg was about to board a flight to Lima.", "Erna Solberg NOR>PER Lima planned - -"],
  ["Norwegian premier Erna Solberg said before the rains that fell on Lima that fish was dear."],
  ["Norwegian premier Erna Solberg said on the sidelines of a party meeting that fish was dear. Lima has a summit."],
  ["Norwegian premier Erna Solberg met Peruvian President Luis Roe after a storm in a Chilean village."],
  ["Peruvian President Luis Roe met here Tuesday with his Norwegian counterpart Erna Solberg.\n\nMr Roe was born in Lima.", "Luis Roe+Erna Solberg ->- - held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Norwegian premier Erna Solberg complained of the summit in Malta that fish was dear."],
  ["In a second round of fish talks in Lima last month, Norwegian clerks failed to agree, said premier Erna Solberg.", "- ->PER Lima held 2021-02 2021-02"], // prettier-ignore
  ["Peruvian President Luis Roe met here Tuesday with his Norwegian counterpart Erna Solberg.\n\nTalks in Quito and Lima go on.", "Luis Roe+Erna Solberg ->- - held 2021-03-09 2021-03-09"] // prettier-ignore
];

describe("extractVisits, on where a trip goes", () => {
  it.each([...THERE, ...NOT_THERE])("%s", (text, ...rows) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });
});
