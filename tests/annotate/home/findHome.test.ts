import {describe, expect, test} from "vitest";
import {annotate} from "../../../loaders/annotate/annotate.ts";
import type {CountryCode, SourceDocument} from "../../../loaders/types.ts";
import {sampleDocument} from "../sampleDocument.ts";

/** A page, and the country that speaks in it. */
type Case = readonly [text: string, home: CountryCode | null, fields?: Partial<SourceDocument>];

/** For each sign, pages that it tells of and pages that look alike and tell nothing, or something else. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  "the publisher's name": [
    ["Rain fell.", "RUS", {publisher: "The Moscow Times"}],
    ["Rain fell.", "PAK", {publisher: "Dawn"}],
    ["Rain fell.", "ZWE", {publisher: "The Zimbabwean"}],
    ["Rain fell.", "IND", {publisher: "Hindustantimes"}],
    ["Rain fell.", "IND", {publisher: "Embassy of India, Maputo"}],
    ["ACCRA – Rain fell.", "NGA", {publisher: "Premium Times"}],
    ["Rain fell.", "LKA", {publisher: "Daily Mirror", url: "https://www.dailymirror.lk/rain"}],
    ["Rain fell.", null, {publisher: "Harbour Gazette"}],
    ["Rain fell.", null, {publisher: "Reuters"}],
    ["Rain fell.", null, {publisher: "India-Bangladesh Chamber"}],
    ["Rain fell.", null, {publisher: "Dawn", url: "https://www.dawn.com/news/1", kind: "forum thread"}]
  ],
  "the address": [
    ["Rain fell.", "ZWE", {url: "https://www.harbour.co.zw/rain"}],
    ["Rain fell.", "GBR", {url: "https://harbour.org.uk/rain"}],
    ["BEIJING – Rain fell.", "AUS", {url: "https://harbour.com.au/rain"}],
    ["Rain fell.", "IND", {url: "https://timesofindia.indiatimes.com/rain"}],
    ["Rain fell.", null, {url: "https://harbour.io/rain"}],
    ["Rain fell.", null, {url: "https://harbour.com/pk"}],
    ["Rain fell.", null, {url: "https://harbour.com.pk/rain", kind: "forum thread"}],
    ["Rain fell.", null, {url: "localhost"}]
  ],
  "the seat of government that it calls here": [
    ["MR. EARNEST: On Tuesday, the President will attend meetings here at the White House.", "USA"],
    ["“We will meet here at the White House,” the guest said.", null],
    ["The guest will be at the White House on Tuesday.", null]
  ],
  "the style of its ministers": [
    ["Senator the Hon Anna Roe\n\nRain fell.", "AUS"],
    ["Rain fell. Media: (02) 6277 1234", "AUS"],
    ["With the Hon. Anna Roe MP came the Hon Ben Loe AM MP.", "AUS"],
    ["Raksha Mantri Shri Arun Roe arrived.", "IND"],
    ["Dáil Éireann debate\n\nRain fell.", "IRL"],
    ["My hon. Friend the Member for Harbourton has seen the rain.", "GBR"],
    ["OTTAWA, ON, May 3, 2019 /CNW/ - Rain fell.", "CAN"],
    ["The below is attributable to Deputy Spokesperson Ann Roe:", "USA"],
    ["Assistant Secretary for Harbour and Island Affairs Ann Roe left.", "USA"],
    ["Senator Anna Roe\n\nRain fell. Media: (02) 555 1234", null],
    ["My friend, a member for Harbourton, has seen Shrimps.", null],
    ["The beehive fell. A senator, the Hon. Anna Roe, wept.", null]
  ],
  "the country that has several partners": [
    ["The treaty between Kenya and Oman is old. Kenya-Peru relations are young.", "KEN", {kind: "press release"}],
    ["The treaty between Kenya and Oman is old. Kenya-Peru relations are young.", null],
    ["The treaty between Kenya and Oman is old. So are Kenya-Oman relations.", null, {kind: "press release"}],
    ["Kenya, Oman and Peru sell fish.", null, {kind: "press release"}],
    ["The Kenya-Oman-Peru talks are over. So is the race of Kenya and Chile.", null, {kind: "press release"}]
  ],
  "who acts in a release": [
    ["Kenya will provide a further 30 tonnes of seed to Malawi.", "KEN", {kind: "press release"}],
    ["Kenya joined. Kenyan farmers, Kenya's exporters and Malawi gained.", "KEN", {kind: "press release"}],
    ["Kenya will provide seed to Malawi.", null],
    ["Kenya and Malawi will give seed.", null, {kind: "press release"}],
    ["Kenya sang. The seed was sent to Malawi.", null, {kind: "press release"}]
  ],
  "the office of a release in a capital": [
    ["Rain fell.\n\nParliament House, Canberra, ACT 2600  Telephone: 1234", "AUS"],
    [`${"Rain fell.\n".repeat(14)}WELLINGTON 17 January 1992`, "NZL"],
    [`${"Rain fell.\n".repeat(14)}The guests left Wellington on 17 January 1992.`, null],
    ["They met at Parliament House, Canberra.", null]
  ],
  'the words "our President"': [
    ["Our President, Recep Tayyip Erdogan, will be in Algiers.", "TUR"],
    ["Today in Warsaw our Minister signed the contract.", "POL"],
    ["“Our President Recep Tayyip Erdogan is well,” said the guest.", null],
    ["In Warsaw the guests praised “our Minister of the sea”.", null]
  ],
  "the agency that the report is credited to": [
    ["BEIJING (APP): The guests saw the wall.", "PAK"],
    ["GUANGZHOU, China, (UrduPoint / Harbour News - 3rd May, 2021 ): The guests saw the wall.", "PAK"],
    ["MOSCOW, March 3. /TASS/. The guests saw the wall.", "RUS"],
    ["TEHRAN (AFP) — The guests saw the wall.", null],
    ["NAIROBI (Xinhua) – The guests saw the wall.", null],
    ["The guests saw the wall (APP) and the gate.", null]
  ],
  "officials whose country goes without saying": [
    ["President Asif Ali Zardari will visit Iran. Foreign Minister Hina Rabbani Khar goes, too.", "PAK"],
    ["Foreign Minister Sergey Lavrov received the Pakistani Foreign Minister Hina Rabbani Khar.", "RUS"],
    ["MOSCOW: Foreign Minister Bilawal Bhutto Zardari saw his Russian counterpart Sergey Lavrov.", "PAK"],
    ["President Vladimir Putin and President Barack Obama met. Vice President Joe Biden stood by.", null],
    ["Foreign Minister Sergey Lavrov flew to Oslo.", null],
    [
      "Prime Minister Imran Khan met Prime Minister Narendra Modi and the Danish Prime Minister Mette Frederiksen.",
      null
    ],
    ["Pakistani Prime Minister Imran Khan and Pakistani Foreign Minister Shah Mahmood Qureshi left.", null],
    ["King Abdullah received the French Foreign Minister Laurent Fabius.", null]
  ],
  "prices in a country's own small money": [
    ["Kenya sold tea for Sh50.2 billion and coffee for Sh20bn.", "KEN"],
    ["The road in Bangladesh costs Tk5,000 crore.", "BGD"],
    ["The road in Nepal costs NRs 1.7bn.", "NPL"],
    ["The road in Bangladesh costs $500 million.", null],
    ["Nepal imported petrol from India for Rs 12 billion.", null],
    ["The road costs Tk5,000 crore in Bangladesh and Rs300 crore in India.", null],
    ["The road in Kenya costs KES 50 million.", null],
    ["The K2 tanks go to Zambia.", null]
  ],
  "the dateline": [
    ["HANOI – The market was full.", "VNM"],
    ["NAIROBI, Kenya: The market was full.", "KEN"],
    ["BEIJING – Chinese Premier Li Qiang walked the Australian guest through the garden.", null],
    ["BEIJING – Anthony Albanese walked the wall.", null],
    ["RIGA, Feb 16 — Xi Jinping is ill.", "LVA"],
    ["HANOI – The market was full.", null, {kind: "forum thread"}],
    ["The market of Hanoi was full.", null]
  ]
};

describe.each(Object.entries(CASES))("findHome, by %s", (_, cases) => {
  test.each(cases.map(([text, home, fields = {}]) => ({text, home, fields})))(
    "reads $text $fields as of $home",
    ({text, home, fields}) => {
      expect(annotate(sampleDocument(text, fields)).home).toBe(home);
    }
  );
});

describe("findHome, by the lines above the article", () => {
  const under = (head: string, fields: Partial<SourceDocument> = {}) => {
    const text = `${head}\nRain fell.`;
    return annotate(sampleDocument(text, {blocks: [{start: head.length + 1, end: text.length, kind: "paragraph"}], ...fields})).home; // prettier-ignore
  };

  test.each<[string, CountryCode | null]>([
    ["MINISTRY OF FOREIGN AFFAIRS, REPUBLIC OF KENYA", "KEN"],
    ["Government of Pakistan", "PAK"],
    ["The President travels", null],
    ["Visit to Kenya by Prime Minister Ann Roe", null]
  ])("reads the letterhead %j of a release as of %s", (head, home) => {
    expect(under(head, {kind: "press release"})).toBe(home);
  });

  test.each<[string, string, CountryCode | null]>([
    ["Statement on arrival in Nairobi", "I visited Oman.", "KEN"],
    ["The Premier's words upon his return to Nairobi", "I have just returned from Peru.", "KEN"],
    ["Statement on arrival in Nairobi", "I thank you for your welcome.", null]
  ])("tells of %j over %j where somebody comes home", (head, told, home) => {
    const blocks = [
      {start: 0, end: head.length, kind: "heading"},
      {start: head.length + 1, end: head.length + 1 + told.length, kind: "paragraph"}
    ] as const;
    expect(annotate(sampleDocument(`${head}\n${told}`, {blocks})).home).toBe(home);
  });

  test.each<[string, CountryCode | null]>([
    ["The Wharf: Lisbon's weekly for the waterfront", "PRT"],
    ["BANGLADESH TRADE FLASH | Issue 3", "BGD"],
    ["THE WHITE HOUSE", "USA"],
    ["The Kremlin, Moscow", "RUS"],
    ["James S. Brady Press Briefing Room", "USA"],
    ["Malacañang Palace, Manila", "PHL"],
    ["The rose garden is open again", null],
    ["The harbour is shut, says a note above the transcript.\n\nTHE WHITE HOUSE", "USA"],
    ["The White House asks for more money", null],
    ["By a daily guest in Lisbon", null],
    ["Norway and Denmark Weekly", null]
  ])("reads the masthead %j as of %s", (head, home) => {
    expect(under(head)).toBe(home);
  });

  test("takes no headline for a masthead", () => {
    expect(under("Kenya's daily bread", {title: "Kenya's daily bread"})).toBeNull();
  });
});
