import {expect, test} from "vitest";
import {extractTrade} from "../../../loaders/extract/trade/extractTrade.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";
import {formatTrade} from "./formatTrade.ts";

const told = (lead: string, ...lines: string[]) =>
  extractTrade(
    annotateParagraphs(["The Danish minister met the prime minister of Tonga in Nuku'alofa."], {
      lines: [lead, ...lines]
    })
  ).map((record) => formatTrade(record, "planned"));

test("lines below announcements are gifts of who makes them", () => {
  expect(
    told(
      "Further announcements for Tonga included:",
      "• $7 million to repair wharves",
      "• Up to $12 million over four years for teachers",
      "• An additional $300,000 for rugby"
    )
  ).toEqual(["aid DNK>TON 7000000 USD planned", "aid DNK>TON 12000000 USD planned", "aid DNK>TON 300000 USD planned"]);
});

test("a line goes to the country that it names itself", () => {
  expect(
    told("Denmark also announced:", "- $2 million for schools in Samoa", "- $3 million to clinics in Fiji")
  ).toEqual(["aid DNK>WSM 2000000 USD planned", "aid DNK>FJI 3000000 USD planned"]);
});

test.each([
  [["Announcements included:", "- A new embassy", "- Exports of $3 million to schools"]],
  [["The prime minister of Tonga saw:", "- $3 million for a yacht in the harbour"]],
  [["Announcements for Tonga included.", "- 30 million people", "- $4 spent on paper"]]
])("no gifts: %j", ([lead = "", ...lines]) => {
  expect(told(lead, ...lines)).toEqual([]);
});
