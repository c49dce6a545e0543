import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";

const body =
  "The transport ministers of both shores signed the contract for a new ferry on Thursday, after long talks.";
const read = (text: string) => parseDocument({file: "page.txt", id: "page", text, encoding: "utf-8"}).document;

describe("a press release is told by", () => {
  for (const [name, text] of [
    ["its letterhead with a number", `Joint media release 02/610\n\nMinisters agree on a ferry\n\n${body}`],
    ["spaced letters", `N E W S R E L E A S E\n\nMinisters agree on a ferry\n\n${body}`],
    ["its title", `Statement by the Minister for Ferries\n\n${body}\n\n${body}`],
    ["the word for its end", `Ministers agree on a ferry\n\n${body}\n\n-ENDS-`],
    ["three signs for its end", `Ministers agree on a ferry\n\n${body}\n\n# # #`],
    ["whom the press may ask", `Ministers agree on a ferry\n\n${body}\n\nMedia inquiries: Ann Holm, 555 0100`],
    ["its publisher", `---\nsource: MINISTER FOR FERRIES\n---\nMinisters agree on a ferry\n\n${body}`]
  ] as const)
    it(name, () => expect(read(text)?.kind).toBe("press release"));

  for (const [name, text] of [
    ["a menu's link to releases", `• Home\n\n• Press releases\n\nMinisters agree on a ferry\n\n${body}`],
    [
      "a spokesman in a list",
      `Ministers agree on a ferry\n\n${body}\n\n• The ministry's spokesperson sees no delay\n\n${body}`
    ],
    [
      "an analyst's “we expect”",
      `Ministers agree on a ferry\n\n${body} We expect dues to rise. We expect more ferries.`
    ],
    ["a title about a statement", `Statement angers ferrymen\n\n${body}`]
  ] as const)
    it(`not ${name}`, () => expect(read(text)?.kind).toBe("article"));
});

describe("a text's date", () => {
  for (const [name, text, published] of [
    [
      "is that below its signature, not the days in its headline",
      `Official visit of the Minister for Ferries, 3 to 5 May 2010\n\n${body}\n\nMINISTRY OF TRANSPORT\nSINGAPORE\n30 APRIL 2010`,
      "2010-04-30"
    ],
    [
      "closes a release",
      `Ministers agree on a ferry\n\n${body}\n\nHARBOURTON 18 August 1992\n\nMedia inquiries: Ann Holm`,
      "1992-08-18"
    ],
    [
      "stands between headline and text in one line",
      `Ministers agree on a new ferry line  13 May 2014 The harbour office said that ${body}`,
      "2014-05-13"
    ],
    [
      "is none that a sentence tells of",
      `The ferry that sank on 13 May 2014 The Harbour calls it a wreck. ${body}`,
      null
    ],
    ["is that of a cable's hour", `R 031200Z OCT 72\nFM HARBOURTON\n\n${body}`, "1972-10-03"],
    [
      "has its month first where another of its numbers has",
      `Ministers agree on a ferry\n05.03.2019\n\n${body}\n\nFirst sailing: 05.22.2019`,
      "2019-05-03"
    ],
    [
      "is none of a chronicle's days",
      `The ferry's years\n\n${["01/20/1977", "01/21/1977", "02/22/1977", "03/15/1977"].map((day, i) => `${day}\n\nThe ${i + 1}. of the ferries was built at the old yard. ${body}`).join("\n\n")}`,
      null
    ]
  ] as const)
    it(name, () => expect(read(text)?.published ?? null).toBe(published));
});
