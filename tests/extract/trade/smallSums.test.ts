import {expect, test} from "vitest";
import {extractTrade} from "../../../loaders/extract/trade/extractTrade.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";
import {formatTrade} from "./formatTrade.ts";

const rowsOf = (text: string) =>
  extractTrade(annotateParagraphs([text])).map((record) => formatTrade(record, "reported"));

test.each([
  ["Samoa exported $75,000 of taro to Tonga in 2019.", "export WSM>TON 75000 USD reported"],
  ["Exports of honey from Moldova to Latvia were worth $90,000 in 2019.", "export MDA>LVA 90000 USD reported"],
  ["Oman invested $80,000 in a school in Malawi.", "investment OMN>MWI 80000 USD reported"],
  ["Imports of tea from Nepal to Chile came to $60,000.", "import NPL>CHL 60000 USD reported"],
  ["Norway delivered 50 litres of vaccine to Malawi.", "delivery NOR>MWI 50 litres reported"],
  ["Kenya imported 20 litres of wine from Chile.", "import CHL>KEN 20 litres reported"]
])("keeps a small flow: %s", (text, row) => {
  expect(rowsOf(text)).toEqual([row]);
});

test("keeps what a small flow fell to", () => {
  expect(rowsOf("Exports of honey from Moldova to Latvia fell from $120,000 to $80,000 in 2019.")).toContain(
    "export MDA>LVA 80000 USD reported"
  );
});

test.each([
  "A lorry made in Sweden sells in Chile for 28,000 dollars.",
  "Sweden exports the lorry to Chile at $28,000 each.",
  "A lorry imported from Sweden to Chile costs about $28,000.",
  "A lorry imported to Chile with a value of $50,000 is taxed.",
  "Norway sold a tuna to Japan for $28,000.",
  "Chile bought two lorries with engines of 13 litres from Sweden's yard.",
  "Italy delivered 20-litre bottles to Egypt.",
  "Italy sold Kenya a car with a 3 litre engine."
])("takes no price or size of one thing: %s", (text) => {
  expect(rowsOf(text).filter((row) => /USD|lit/.test(row))).toEqual([]);
});
