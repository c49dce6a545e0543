import {describe, expect, it} from "vitest";
import {annotate} from "../../../loaders/annotate/annotate.ts";
import {readPlaces, sampleDocument} from "../sampleDocument.ts";

const PLACES: readonly (readonly [string, ...string[]])[] = [
  ["It lies between the US and Viet Nam.", "US = USA", "Viet Nam = VNM"],
  ["Danes and Pakistanis met on the Ivory Coast.", "Danes = DNK", "Pakistanis = PAK", "Ivory Coast = CIV"],
  ["Pak-Russia ties and the Soviet past", "Pak = PAK", "Russia = RUS", "Soviet = RUS"],
  ["Icelandic, Ecuadorian and Korean cod", "Icelandic = ISL", "Ecuadorian = ECU", "Korean = KOR"],
  ["It lies on the Korean Peninsula.", "Korean Peninsula = ? Korean Peninsula"],
  ["Talks in Peking, Rangoon and Ha Noi", "Peking = CHN Beijing", "Rangoon = MMR Yangon", "Ha Noi = VNM Hanoi"],
  ["The Kremlin called Downing Street.", "The Kremlin = RUS Moscow", "Downing Street = GBR London"],
  ["They met in Tripoli, Lebanon.", "Tripoli = LBN Tripoli", "Lebanon = LBN"],
  ["They met in Atlanta, Georgia.", "Atlanta = USA Atlanta", "Georgia = USA Georgia"],
  ["They met in Prizren, and in Pristina.", "Prizren = XKX Prizren", "Pristina = XKX Pristina"],
  ["They flew to Brasília and São Paulo.", "Brasília = BRA Brasilia", "São Paulo = BRA Sao Paulo"],
  ["He flew to Cologne, Basra and Wrocław.", "Cologne = DEU Cologne", "Basra = IRQ Basra", "Wrocław = POL Wroclaw"], // prettier-ignore
  ["They left the West Bank for Darfur.", "the West Bank = PSE West Bank", "Darfur = SDN Darfur"],
  ["It came from the Republic of Singapore.", "Republic of Singapore = SGP Singapore"],
  ["Kenya's line runs to Lamu. Lamu is a port.", "Kenya = KEN", "Lamu = KEN Lamu", "Lamu = KEN Lamu"],
  ["DHANGARHI, Nepal: All Dhangarhi slept.", "DHANGARHI = NPL Dhangarhi", "Nepal = NPL", "Dhangarhi = NPL Dhangarhi"], // prettier-ignore
  ["A plant in Quang Hoa Province and one in Minas Gerais", "Quang Hoa Province = ? Quang Hoa", "Minas Gerais = BRA Minas Gerais"], // prettier-ignore
  ["The West watched the South China Sea.", "The West = ? the West", "South China Sea = ? South China Sea"]
];

const NOWHERE: readonly string[] = [
  "It cost US$157 million, or 150 million US dollars.",
  "The turkey was served on fine china.",
  "Media reports of March were read in full.",
  "The Paris Agreement and the Geneva Convention hold.",
  "No, it is not in order.",
  "Work on Vinh Tan 1 began."
];

describe("annotate finds places", () => {
  it.each(PLACES)("in: %s", (text, ...places) => expect(readPlaces(text)).toEqual(places));
  it.each(NOWHERE)("but none in: %s", (text) => expect(readPlaces(text)).toEqual([]));

  it("reads small letters as countries in readers' comments only", () => {
    const text = "china helps russia";
    const comment = {start: 0, end: text.length, n: 1, author: null, posted: null, replyTo: [], quoted: []};
    const {comments} = annotate(sampleDocument(text, {blocks: [], comments: [comment]}));
    expect(comments[0]![0]!.mentions).toMatchObject([{type: "place", country: "RUS"}]);
    expect(readPlaces(text)).toEqual([]);
  });
});

describe("annotate.here", () => {
  it.each([
    ["HANOI – The guest left.", "Hanoi", "VNM"],
    ["BERLIN, Sept 8 - Two men signed.", "Berlin", "DEU"],
    ["NAIROBI, KENYA: The cheque came.", "Nairobi", "KEN"],
    ["Beijing: The two met.", "Beijing", "CHN"],
    ["TOKYO, Aug. 25, 2018 (Agencies) — The envoy came.", "Tokyo", "JPN"],
    ["NAIROBI, Sept 20 The bank agreed.", "Nairobi", "KEN"],
    ["LUSAKA President Edgar Lungu thanked the farmers.", "Lusaka", "ZMB"],
    ["LUSAKA/HARARE The farmers agreed.", "Lusaka", "ZMB"],
    ["OSAKA, Japan The farmers agreed.", "Osaka", "JPN"],
    ["MOSCOW, March 21. /TASS/. Trade grew.", "Moscow", "RUS"],
    ["ISHWARDI, Pabna: The fuel came.", "Ishwardi", "BGD"],
    ["Kampala, 27th March, 2025\nWe welcome it.", "Kampala", "UGA"]
  ])("is read from: %s", (text, place, country) =>
    expect(annotate(sampleDocument(text)).here).toEqual({place, country})
  );

  it.each([
    "Moscow said on Friday that it agreed.",
    "Nairobi, May 20 years on, is bigger.",
    "LUSAKA ROAD IS CLOSED.",
    "LUSAKA is bigger than it was.",
    "Russia: a land of plenty, they say, and of woes - and so on."
  ])("is null or a country alone without a dateline: %s", (text) =>
    expect(annotate(sampleDocument(text)).here?.place ?? null).toBeNull()
  );

  it.each([
    ["By Tola Adeyinka in Abuja", "Abuja"],
    ["By our correspondent, Lima", "Lima"],
    ["By Lima Adeyinka", null],
    ["By Tola Adeyinka, who was in Abuja last week", null]
  ])("is read from a byline: %s", (byline, place) => {
    const text = `${byline}\nThe guest left.`;
    const blocks = [
      {start: 0, end: byline.length, kind: "meta"} as const,
      {start: byline.length + 1, end: text.length, kind: "paragraph"} as const
    ];
    expect(annotate(sampleDocument(text, {blocks})).here?.place ?? null).toBe(place);
  });
});
