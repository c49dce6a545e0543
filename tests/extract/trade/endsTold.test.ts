import {expect, test} from "vitest";
import {extractTrade} from "../../../loaders/extract/trade/extractTrade.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";
import {formatTrade} from "./formatTrade.ts";

const rowsOf = (text: string) =>
  extractTrade(annotateParagraphs([text])).map((record) => formatTrade(record, "reported"));

test.each([
  [
    "Oman is the largest investor in Mali by far, with a $65 million Mali-Oman road.",
    "investment OMN>MLI 65000000 USD reported"
  ],
  ["Norway has stood by Malawi, giving it $3 million in aid.", "aid NOR>MWI 3000000 USD reported"],
  ["That debt includes nearly $6 billion owed by Kenya to China.", "debt CHN>KEN 6000000000 USD reported"],
  ["The IMF approved a $3 billion bailout for Ghana.", "debt ->GHA 3000000000 USD planned"],
  ["The trade deficit between Peru and Chile widened to $12 million in 2019.", "other PER>CHL 12000000 USD reported"],
  ["Togo bought 50,000 tonnes of rice from Vietnam at $420 a tonne.", "purchase VNM>TGO 50000 tonnes reported"],
  [
    "Danish firms have pumped more than $11 million into copper mines in Peru.",
    "investment DNK>PER 11000000 USD reported"
  ],
  [
    "The port hit by the storm waits: a first shipment of 26,000 tonnes of Ukrainian corn left Odesa for Lebanon.",
    "delivery UKR>LBN 26000 tonnes reported"
  ],
  [
    "Togo and Mali met. Vietnam pulled in $4 million in foreign direct investment.",
    "investment ->VNM 4000000 USD reported"
  ],
  ["Japan delivered seven cables to Peru.", "delivery JPN>PER 7 cables reported"],
  ["Norway holds €18 million of French bonds.", "debt NOR>FRA 18000000 EUR reported"],
  [
    "Britain buys wool. In 2018, dairy products of Chile's farms accounted for 17.7% ($14 million) of total exports.",
    "export CHL>- 14000000 USD reported"
  ],
  ["China put penalties on $110 million of American goods.", "import USA>CHN 110000000 USD reported"],
  ["Malawi was unable to repay Norwegian loans for the $14-million bridge.", "debt NOR>MWI 14000000 USD reported"],
  ["Since Chad's invasion of Togo, $12 million of Danish aid has come.", "aid DNK>TGO 12000000 USD reported"]
])("tells whose a figure is: %s", (text, row) => {
  expect(rowsOf(text)).toContain(row);
});

test.each([
  [
    "Latvia received six trainer jets from Sweden and four helicopters.",
    ["delivery SWE>LVA 6 trainer jets reported", "delivery SWE>LVA 4 helicopters reported"]
  ],
  [
    "Kuwait pledged $3 million in loans and $2 million in investment to rebuild Iraq.",
    ["debt KWT>IRQ 3000000 USD planned", "investment KWT>IRQ 2000000 USD planned"]
  ],
  [
    "Norway lent $170 million to African nations, including $6 million to Kenya.",
    ["debt NOR>KEN 6000000 USD reported", "debt NOR>- 170000000 USD reported"]
  ],
  [
    "Since Chad's invasion of Togo, Spain has been one of the country's leading donors, pledging $12 million.",
    ["aid ESP>TGO 12000000 USD planned"]
  ]
])("tells what two amounts are: %s", (text, rows) => {
  expect(rowsOf(text).sort()).toEqual([...rows].sort());
});

test.each([
  "Peru eyes Chile. That is more than Peru's projected $315 million investment. Chile is far, says Chile.",
  "Peru and Chile met. Officials of Peru's administration said they would invest $20 million in ports.",
  "Chinese cities have racked up $15 million in debt, as India and Mali have.",
  "The public debt of Malawi is about $8 million, and Norway and Malawi are worried.",
  "India's trade with Ukraine fell. The city has many workshops with an annual turnover of more than $100 million.",
  "AI could contribute $320 million to the economies of Oman and Qatar by 2030, Oman and Qatar said.",
  "A fund has sold €180 million in bonds, backed by loans to Greece, and Canada bought some.",
  "In Bude in Britain seven cables arrive from the United States.",
  "On China's purchase list the American car is listed at 249,900 yuan.",
  "The strikes could hit trade of Peru and Chile and growth to the tune of at least $4 million a week."
])("tells no figure between countries: %s", (text) => {
  expect(rowsOf(text)).toEqual([]);
});

test("takes what sails for what was loaded, oil for no goods without oil", () => {
  const items = (text: string) => extractTrade(annotateParagraphs([text])).map(({item}) => item);
  expect(items("The first shipment of 26,000 tonnes of Ukrainian corn left Odesa for Lebanon.")).toEqual(["corn"]);
  expect(items("Norway will give Mali $5 million for its police and $8 million for wells.")).toEqual([
    "police",
    "wells"
  ]);
  expect(items("Mexico's exports to Peru generated over $25 million in annual revenue.")).toEqual(["goods"]);
  expect(items("Peru wants Chile to end tariffs on $12 million of Peruvian goods imposed in May.")).toEqual(["goods"]);
  expect(items("Iran's non-oil exports to Oman hit $16 million.")).toEqual(["goods"]);
  expect(items("China imported 19 million barrels per day of Russian crude.")).toEqual(["crude"]);
});
