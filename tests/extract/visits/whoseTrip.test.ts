import {describe, it} from "vitest";
import {expectLines, formatVisit, readVisits} from "./readVisits.ts";

type Case = readonly [text: string, ...rows: readonly string[]];

/** Whom a pronoun, an office or an aside means, and whose the trip is then. */
const MEANT: readonly Case[] = [
  ["Viktor Orban waits. Angela Merkel caught a cold on Sunday, forcing her to cut short a trip to Lima.", "Angela Merkel DEU>PER Lima held - -"], // prettier-ignore
  ["Hungary's Viktor Orban is at home. Ending his trip to Lima, Norwegian Ports Minister Erik Bakke spoke of fish.", "Erik Bakke NOR>PER Lima * - -"], // prettier-ignore
  ["Hungary's Viktor Orban is at home. Praising his hosts and confirming his arrival in Lima, Mr Bakke spoke of fish."],
  ["Rower Tom Hale, a fan of Hungary's Viktor Orban who has won two cups, was also on the trip to Peru."],
  [
    "Angela Merkel spoke. Ann Hale, a former clerk and president and founder of the fund GRAIN, who is in Lima, listened."
  ],
  ["Pope Francis was in Lima on Tuesday, said the dean, Tom Hale, who was the pope's guide during the tour of Peru.", "Pope Francis VAT>PER Lima * * *"], // prettier-ignore
  ["Also during her talks with Gabor Feketi in Lima, Angela Merkel will speak of fish.", "Angela Merkel DEU>PER Lima planned - -"], // prettier-ignore
  ["Norwegian Ports Minister Erik Bakke, visiting Peru, met the aide of Peruvian President Luis Roe in Lima on Tuesday.", "Erik Bakke NOR>PER Lima * * *"], // prettier-ignore
  ["The aide of Norwegian premier Erna Solberg arrived in Lima on Tuesday."],
  ["Hungarian clerk Gabor Feketi announced the tour. As second leg of his trip, Norwegian premier Erna Solberg will visit Peru.", "Erna Solberg NOR>PER - planned - -"], // prettier-ignore
  ["Acting Premier of the Republic of Korea (ROK) Park Dal-ho left Lima on Tuesday.", "Park Dal-ho KOR>PER Lima held * 2021-03-09"], // prettier-ignore
  ["We thank Chancellor Angela Merkel for coming to Peru in May, Peruvian Trade Minister Luis Roe said.", "Angela Merkel DEU>PER - held 2020-05 2020-05"] // prettier-ignore
];

/** Where nobody went, whatever place stands beside. */
const NOWHERE: readonly Case[] = [
  ["Hungary's Viktor Orban plans to leave the Vienna agreement next year."],
  ["Ukraine's Volodymyr Zelensky seeks help from the US president before he leaves the White House."],
  ["A Lima-based paper reported that Hungary's Viktor Orban was being treated."],
  ["Hungary pulled out of the talks in January in protest at Norwegian fish quotas."],
  ["Growers whom the High Commission on Fisheries in Peru had helped ended up in Chile in recent years."],
  ["President Joe Biden hosted Governor Ann Hale at the White House on Tuesday."],
  ["Talk turned to the Orban-Feketi meeting in Lima, said Angela Merkel."],
  ["Hungary's Viktor Orban waits for his letter to be received by growers in Lima."],
  ["Peru lies far away. In May growers held a meeting with brewers which Hungary's Viktor Orban visited."],
  ["Tom Hale, a fugitive of nine, flew to Lima in May 2009."],
  ["Hungary asked its ambassador to Peru, Gabor Feketi, to return from Lima to brief the cabinet."],
  ["Hungary's Viktor Orban will be late, since ferries are held up by Ivory Coast fish talks. Angela Merkel will be there too."] // prettier-ignore
];

/** What looks like the above, and is told as it stands. */
const AS_TOLD: readonly Case[] = [
  ["Hungary's Viktor Orban flew to the Vienna convention on Tuesday.", "Viktor Orban HUN>AUT Vienna held 2021-03-09 *"],
  ["Norwegian premier Erna Solberg received Governor Ann Hale in Oslo on Tuesday.", "Ann Hale ->NOR Oslo held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Norwegian premier Erna Solberg criticised Viktor Orban while visiting Peru.", "Erna Solberg NOR>PER - * - -"],
  ["Emmanuel Macron is in Oslo. Meeting him in Lima, Viktor Orban spoke of fish.", "Emmanuel Macron FRA>NOR Oslo * * *", "Viktor Orban+Emmanuel Macron ->PER Lima held - -"], // prettier-ignore
  ["Texas and Ohio voted. Norwegian premier Erna Solberg will visit Georgia.", "Erna Solberg NOR>GEO - planned - -"],
  ["Rallies in Texas, Ohio and Georgia were loud. Former President Donald Trump will visit Georgia on Friday."]
];

/** Officers of bodies that no country owns, who are guests wherever a country's own receive them. */
const OF_THE_WORLD: readonly Case[] = [
  ["EU envoy Karel Wouters began a tour of the Andes on Monday. In Lima he held talks with Peruvian President Luis Roe on Tuesday. He also held a meeting with visiting Norwegian Ports Minister Erik Bakke.", "Karel Wouters ->PER Lima held 2021-03-09 2021-03-09"], // prettier-ignore
  ["African Union mediator Karel Wouters met Peruvian President Luis Roe in Lima on Tuesday.", "Karel Wouters ->PER Lima held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Ports guild mediator Karel Wouters met Peruvian President Luis Roe in Lima on Tuesday."]
];

describe("extractVisits, on whose trip it is", () => {
  it.each([...MEANT, ...NOWHERE, ...AS_TOLD, ...OF_THE_WORLD])("%s", (text, ...rows) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });
});
