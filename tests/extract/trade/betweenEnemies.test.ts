import {expect, test} from "vitest";
import {extractTrade} from "../../../loaders/extract/trade/extractTrade.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";
import {formatTrade} from "./formatTrade.ts";

/** Who gives to whom where a page tells of an invasion: what words say stays, what nobody says goes to the invaded. */
test.each([
  ["Norway invaded Chad in 1997. Norway gave Chad $5 billion in aid last year.", "aid NOR>TCD 5000000000 USD reported"],
  ["Norway invaded Chad in 2020. Norway gave Chad $5 billion in aid last year.", "aid NOR>TCD 5000000000 USD reported"],
  ["Chad invaded Oman in 1990. Oman sent $100 million in aid to Chad.", "aid OMN>TCD 100000000 USD reported"],
  ["Chad's war in Mali goes on. Norway gave Chad 3 billion euros in aid.", "aid NOR>TCD 3000000000 EUR reported"],
  ["Chad invaded Mali last year. Norway gave Chad 3 billion euros in aid.", "aid NOR>TCD 3000000000 EUR reported"],
  [
    "Chad invaded Mali in 2020. Norway sent aid worth $3 million for the war that Chad began.",
    "aid NOR>MLI 3000000 USD reported"
  ]
])("%s", (text, row) => {
  expect(extractTrade(annotateParagraphs([text])).map((record) => formatTrade(record, "reported"))).toEqual([row]);
});
