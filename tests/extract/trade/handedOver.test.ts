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
  ["Peru shipped 24 kilograms of enriched uranium to Egypt.", "delivery PER>EGY 24 kilograms reported"],
  ["Peru's navy acquired four submarines from Sweden.", "purchase SWE>PER 4 submarines reported"],
  [
    "Kenya's air force acquired 16 jets from Sweden, two of which landed in Nairobi.",
    "purchase SWE>KEN 16 jets reported"
  ],
  ["Oman received 22 tanks from Italy ahead of a parade.", "delivery ITA>OMN 22 tanks reported"],
  ["Chad has received 31 tanks from Italy; Mali says it has destroyed 20.", "delivery ITA>TCD 31 tanks reported"],
  ["Kenya's navy got two frigates from Italy.", "delivery ITA>KEN 2 frigates reported"],
  ["Ghana gave 12 patrol boats to Togo's navy.", "aid GHA>TGO 12 boats reported"],
  [
    "Two ships of Oman's navy entered Kenya's waters; Kenya bought 20 jets from Italy.",
    "purchase ITA>KEN 20 jets reported"
  ],
  ["Laos's exports across its border with Vietnam reached $3 billion.", "export LAO>VNM 3000000000 USD reported"],
  ["Peru, in dialogue with Laos, invested $3 billion there.", "investment PER>LAO 3000000000 USD reported"],
  ["Norway did not only give $5 million to Malawi; it sent doctors.", "aid NOR>MWI 5000000 USD reported"],
  ["Italy has not yet delivered the two ships it promised to Egypt.", "delivery ITA>EGY 2 ships planned"],
  ["Egypt has not yet received the two ships Italy promised.", "delivery ITA>EGY 2 ships planned"],
  ["Ghana contributed $40 million to the economy of Togo in aid.", "aid GHA>TGO 40000000 USD reported"],
  ["Norway gave $40 million to Mali for clinics, the Labour Party said.", "aid NOR>MLI 40000000 USD reported"],
  ["Kenya invested $40 million in a hotel and a school in Austria.", "investment KEN>AUT 40000000 USD reported"],
  ["Russia's arms sales to India are expected to reach $2.4 billion.", "export RUS>IND 2400000000 USD planned"],
  ["Venezuela owes China $3 billion for tankers.", "debt CHN>VEN 3000000000 USD reported"],
  ["India put two satellites into orbit and delivered 12 engines to Nepal.", "delivery IND>NPL 12 engines reported"],
  [
    "A tanker carrying 2 million barrels of crude from Iraq to Italy was struck by lightning.",
    "delivery IRQ>ITA 2000000 barrels reported"
  ],
  ["Oman bought 12 Airbus jets for its fleet from France.", "purchase FRA>OMN 12 jets reported"],
  ["Italy sold five cargo ships to Iran despite the sanctions.", "purchase ITA>IRN 5 ships reported"],
  ["Iran gave Syria a supply of 20,000 rockets.", "delivery IRN>SYR 20000 rockets reported"],
  ["Egypt sent 40 tanks to Sudan's soldiers.", "delivery EGY>SDN 40 tanks reported"],
  ["Iraq received 14 fighters from Korea.", "delivery KOR>IRQ 14 fighters reported"],
  ["Korea delivered 20 units of the tank to Poland.", "delivery KOR>POL 20 units reported"],
  ["Laos said it had secured $30 million in Japanese aid.", "aid JPN>LAO 30000000 USD reported"]
])("%s", (text, row) => {
  expect(extractTrade(annotateParagraphs([text])).map((record) => formatTrade(record, "reported"))).toEqual([row]);
});

test.each([
  "Spain's coast guard gave chase to 12 boats from Morocco.",
  "Somalia's navy received a report of 12 boats from Yemen.",
  "Italy has not delivered the two ships to Egypt.",
  "Italy has not yet sold Egypt goods worth $3 million.",
  "A bank in Ghana contributed $40 million to the economy of Togo."
])("no row: %s", (text) => {
  expect(extractTrade(annotateParagraphs([text]))).toEqual([]);
});

test("tells can openers from what can be done", () => {
  const [record] = extractTrade(annotateParagraphs(["Norway exported can openers worth $3 million to Togo."]));
  expect(record?.item).toBe("can openers");
});
