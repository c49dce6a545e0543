import {expect, test} from "vitest";
import {extractTrade} from "../../../loaders/extract/trade/extractTrade.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";
import {formatTrade} from "./formatTrade.ts";

/** What one state hands another, beside words that elsewhere tell of war, of firms or of votes. */
test.each([
  ["Chad bought a cargo of wheat from Peru for 381 million dollars.", "import PER>TCD 381000000 USD reported"],
  ["Norway sent 18 tanks to Chad after rebels launched an invasion.", "delivery NOR>TCD 18 tanks reported"],
  ["Norway donated its fleet of 39 armoured vehicles to Latvia.", "aid NOR>LVA 39 vehicles reported"],
  ["Norway gave Malawi 42 million dollars for their vaccination campaign.", "aid NOR>MWI 42000000 USD reported"],
  ["Norway gave Malawi a bridge loan of 47 million dollars.", "debt NOR>MWI 47000000 USD reported"],
  ["Peru shipped 24 kilograms of enriched uranium to Egypt.", "delivery PER>EGY 24 kilograms reported"]
])("%s", (text, row) => {
  expect(extractTrade(annotateParagraphs([text])).map((record) => formatTrade(record, "reported"))).toEqual([row]);
});
