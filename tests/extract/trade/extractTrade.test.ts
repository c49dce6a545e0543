import {describe, expect, test} from "vitest";
import {extractTrade} from "../../../loaders/extract/trade/extractTrade.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";
import {formatTrade} from "./formatTrade.ts";
import {noTrade} from "./noTrade.ts";
import {tradePhrasings} from "./phrasings.ts";
import {tradeSentences} from "./tradeSentences.ts";

const told = (paragraphs: readonly string[], options: Parameters<typeof annotateParagraphs>[1] = {}) =>
  extractTrade(annotateParagraphs(paragraphs, options));

test.each(tradeSentences)("extractTrade(%j)", (text, ...rows) => {
  const records = told([text]);
  expect(records.map((record, i) => formatTrade(record, rows[i]))).toEqual(rows);
});

describe.each(Object.entries(tradePhrasings))("extractTrade on %s", (_, sentences) => {
  test.each(sentences)("%j", (text, ...rows) => {
    const records = told([text]);
    expect(records.map((record, i) => formatTrade(record, rows[i]))).toEqual(rows);
  });
});

test.each(noTrade)("no row: %s", (text) => {
  expect(told([text]).map((record) => formatTrade(record))).toEqual([]);
});

test("every record rests on a sentence of the document", () => {
  const annotated = annotateParagraphs(tradeSentences.map(([text]) => text));
  for (const {evidence} of extractTrade(annotated)) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const {start, end, quote} of evidence) expect(annotated.source.text.slice(start, end)).toBe(quote);
  }
});

test("a figure told twice is one record with two sentences", () => {
  const records = told([
    "Trade between Norway and Chile was worth $640 million in 2018.",
    "In 2018 Norway's trade with Chile came to $640 million, the bank said."
  ]);
  expect(records).toHaveLength(1);
  expect(records[0]!.evidence).toHaveLength(2);
});

test("a converted amount in brackets is no figure of its own", () => {
  const records = told(["China promised Laos a grant of 1 billion yuan (US$157 million) for clinics."]);
  expect(records.map((record) => formatTrade(record, "reported"))).toEqual(["aid CHN>LAO 1000000000 CNY planned"]);
});

test("a reader's figure is a comment's", () => {
  const [record] = told(["Norway and Chile are friends."], {
    comments: ["Chile bought $90 million worth of Norwegian salmon last year."]
  });
  expect(record).toMatchObject({source: "comment", measure: "import", from: "NOR", to: "CHL", value: 90e6});
});

test("our in a ministry's release is the ministry's country", () => {
  const publisher = "Ministry of Foreign Affairs of Peru";
  const [record] = told(["Our exports to Japan reached $2 billion in 2019."], {publisher});
  expect(record).toMatchObject({measure: "export", from: "PER", to: "JPN", period: "2019"});
});

test("what a minister at home announces for a poor country is a gift of his own", () => {
  const publisher = "Ministry of Foreign Affairs of Norway";
  const records = told(["The development minister announced 8 million kroner for clinics in Malawi."], {publisher});
  expect(records.map((record) => formatTrade(record, "planned"))).toEqual(["aid NOR>MWI 8000000 NOK planned"]);
});

test("lines of a name and a sum below a gift are its parts", () => {
  const records = told(["Norway will give Malawi 90 million kroner in aid. The money is for three works."], {
    lines: [
      "Wells in the south - 20 million kroner",
      "School meals (5 million kroner)",
      "Cost of travel: 1 million kroner"
    ]
  });
  const rows = records.map((record) => formatTrade(record, "planned"));
  expect(rows).toEqual([
    "aid NOR>MWI 90000000 NOK planned",
    "aid NOR>MWI 20000000 NOK planned",
    "aid NOR>MWI 5000000 NOK planned"
  ]);
});

test("a ministry's gifts go on from its country", () => {
  const publisher = "Ministry of Foreign Affairs of New Zealand";
  const records = told(
    [
      "New Zealand will give Tonga $3 million in aid.",
      "The United Nations will receive $1 million to repair Tonga's wells."
    ],
    {publisher}
  );
  const rows = records.map((record) => formatTrade(record, "planned"));
  expect(rows).toEqual(["aid NZL>TON 3000000 NZD planned", "aid NZL>TON 1000000 NZD planned"]);
});

test("gifts in a list below a line that ends in a colon have the giver of the text above", () => {
  const records = told([
    "New Zealand will give Tonga $3 million in aid.",
    "This package of assistance includes:",
    "• $2 million to the Red Cross for tents",
    "• $1 million to the World Food Programme for rice"
  ]);
  const rows = records.map((record) => formatTrade(record, "reported"));
  expect(rows).toEqual([
    "aid NZL>TON 3000000 USD planned",
    "aid NZL>TON 2000000 USD planned",
    "aid NZL>TON 1000000 USD planned"
  ]);
});

test("a period that a sentence compares is the next sentence's", () => {
  const [record] = told([
    "Peru's copper exports rose in the first half of 2014, compared with the same period of 2013.",
    "Exports to Japan were worth $2 billion."
  ]);
  expect(record).toMatchObject({from: "PER", to: "JPN", period: "2014-01/2014-06"});
});

test("what is told by a list of partners is the first one's as well", () => {
  const records = told([
    "The biggest sources of Fiji's imports in 2011 were Japan with $3 billion and China with $2 billion."
  ]);
  const rows = records.map((record) => formatTrade(record, "reported"));
  expect(rows).toEqual(["import JPN>FJI 3000000000 USD reported", "import CHN>FJI 2000000000 USD reported"]);
});

test("what is traded keeps its name and loses its number and origin", () => {
  const items = told([
    "Lima took over six Russian Mi-171Sh transport helicopters in 2015.",
    "Peru's exports of copper to Japan reached $2 billion in 2019.",
    "Egypt ordered 40 million doses of Sputnik V vaccine from Russia."
  ]).map(({item}) => item);
  expect(items).toEqual(["Mi-171Sh transport helicopters", "copper", "Sputnik V vaccine doses"]);
});

test.each([
  ["Vietnam sold rice worth $8.5 million to Cuba in 2019.", "rice"],
  ["India imported palm oil valued at about $3 billion from Indonesia in 2017.", "palm oil"],
  ["Turkey delivered drones worth $69 million to Ukraine in 2019.", "drones"],
  ["Peru exported goods worth $90 million to Japan in 2019.", "goods"],
  ["Exports from Peru to Japan were worth $90 million in 2019.", "goods"]
])("what stands between the verb and its worth is the item: %s", (text, item) =>
  expect(told([text]).map((record) => record.item)).toEqual([item])
);

test.each([
  ["Peruvian coal exports to Japan were worth $90 million in 2019.", "coal"],
  ["Peru's exports of goods to Japan were worth $90 million in 2019 after a fall in its oil exports.", "goods"],
  ["Peru's copper and zinc exports to Japan reached $2 billion in 2019.", "copper and zinc"],
  ["Peruvian farm exports to Japan were worth $90 million in 2019.", "farm products"],
  ["Peru's total exports to Japan were worth $90 million in 2019.", "goods"]
])("goods in front of a flow are its item: %s", (text, item) =>
  expect(told([text]).map((record) => record.item)).toEqual([item])
);

test("lines of a list are figures of what the line above them tells", () => {
  const records = told([
    "Exports of Peru to Chile in 2012:",
    "- Copper ore: $17.6 million",
    "- Tea – $2 million (up 5%)",
    "- And a word: nobody knows."
  ]);
  expect(records.map((record) => `${formatTrade(record, "reported 2012")} ${record.item}`)).toEqual([
    "export PER>CHL 17600000 USD reported 2012 Copper ore",
    "export PER>CHL 2000000 USD reported 2012 Tea"
  ]);
});

test("lines of a list named after countries are trade with them", () => {
  const records = told([
    "Ghana’s imports in 2015, by country:",
    "1. China: $2 billion",
    "2. India: $900 million",
    "Both grew. Profit: $3 million"
  ]);
  expect(records.map((record) => formatTrade(record, "reported 2015"))).toEqual([
    "import CHN>GHA 2000000000 USD reported 2015",
    "import IND>GHA 900000000 USD reported 2015"
  ]);
});

test("lines under words that tell no country are no trade", () => {
  expect(told(["The firm’s exports:", "- Tea: $17.6 million", "What they sold:", "- Tea: $2 million"])).toEqual([]);
});

const onJazz =
  "The festival in Lima began on Friday with a band from Norway whose singer had never seen the sea before. " +
  "She told the crowd that she would come back every year, whatever her doctor said, and played until the lamps went out. " +
  "Behind the stage a choir of old men from Bergen warmed its hands at a stove and quarrelled about the order of the songs. " +
  "The hall is to open next spring, and its roof will be of glass, so that those who sit in the last row may count the stars. " +
  "Nobody knew who had paid for the fireworks, which frightened the dogs of the quarter and woke the mayor, who is ninety.";

test("a word of aid near an amount makes no figure on a page on other things, foreign debt does", () => {
  const asked = "Around $3 million came from friends in Norway to help the hall in Peru.";
  expect(told([asked]).map((record) => formatTrade(record))).toHaveLength(1);
  expect(told([onJazz, asked])).toEqual([]);
  const owed = "Peru has an external debt of around 7 billion dollars.";
  expect(told([onJazz, owed]).map((record) => formatTrade(record, "reported"))).toEqual([
    "debt ->PER 7000000000 USD reported"
  ]);
});
