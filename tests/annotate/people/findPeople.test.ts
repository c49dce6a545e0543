import {describe, expect, it} from "vitest";
import {annotate} from "../../../loaders/annotate/annotate.ts";
import type {SourceDocument} from "../../../loaders/types.ts";
import {readPeople, sampleDocument} from "../sampleDocument.ts";

/** A text, and the people that it speaks of in order: "words = name". */
type Case = readonly [text: string, ...people: readonly string[]];

const NAMES: readonly Case[] = [
  ["U.S. Secretary of State Antony Blinken left.", "U.S. Secretary of State Antony Blinken = Antony Blinken"],
  ["Finance Minister Fernanda Quilombo agreed.", "Finance Minister Fernanda Quilombo = Fernanda Quilombo"],
  ["They received H.E. Recep Tayyip ERDOĞAN there.", "H.E. Recep Tayyip ERDOĞAN = Recep Tayyip Erdogan"],
  ["Dato’ Sri Ismail Yaakub and Lyonpo Tandi Wangdi came.", "Dato’ Sri Ismail Yaakub = Ismail Yaakub", "Lyonpo Tandi Wangdi = Tandi Wangdi"], // prettier-ignore
  ["Indian external affairs secretary Nirupama Mahal left.", "Indian external affairs secretary Nirupama Mahal = Nirupama Mahal"], // prettier-ignore
  ["Talks with Lt. Gen. Rashid Qadir Bano went on.", "Lt. Gen. Rashid Qadir Bano = Rashid Qadir Bano"],
  ["President TRUONG Tan Sang came.", "President TRUONG Tan Sang = Truong Tan Sang"],
  ["Dr. A.K. Tewari spoke.", "Dr. A.K. Tewari = A.K. Tewari"],
  ["Belgium's Prime Minister, Odile Vandersnoek, agreed.", "Belgium's Prime Minister, Odile Vandersnoek = Odile Vandersnoek"], // prettier-ignore
  ["Chipo Mwanza, the Zambian trade minister, flew home.", "Chipo Mwanza, the Zambian trade minister = Chipo Mwanza"],
  ["Chipo Mwanza, the Zambian premier's chief of staff, left.", "Chipo Mwanza, the Zambian premier's chief of staff = Chipo Mwanza"], // prettier-ignore
  ["The Zambian Minister of Solid Minerals, Dr. Chipo Mwanza, left.", "The Zambian Minister of Solid Minerals, Dr. Chipo Mwanza = Chipo Mwanza"], // prettier-ignore
  ["Before leaving for Ankara, Zambian President Chipo Mwanza ate.", "Zambian President Chipo Mwanza = Chipo Mwanza"],
  ["Sultan Haitham bin Tarik of Oman left.", "Sultan Haitham bin Tarik of Oman = Haitham bin Tariq"],
  ["King Harald of Norway is the guest of Zambia.", "King Harald of Norway = Harald V"],
  ["The Czech premier, Jan Novak, left in Jan, on 3 Jan and after Jan 9.", "The Czech premier, Jan Novak = Jan Novak"],
  ["President Park Sang-ho left.", "President Park Sang-ho = Park Sang-ho"],
  ["Ecuadorian Foreign Minister Rafael Ortega left.", "Ecuadorian Foreign Minister Rafael Ortega = Rafael Ortega"],
  ["Viktor Orban and Andrej Babis ate.", "Viktor Orban = Viktor Orban", "Andrej Babis = Andrej Babis"],
  ["Foreign Minister of the Islamic Republic of Pakistan Khawaja Asif came.", "Foreign Minister of the Islamic Republic of Pakistan Khawaja Asif = Khawaja Asif"], // prettier-ignore
  ["Paul Kagame of Rwanda and Taiwan's Ma Ying-jeou met.", "Paul Kagame of Rwanda = Paul Kagame", "Taiwan's Ma Ying-jeou = Ma Ying-jeou"], // prettier-ignore
  ["Sheikh Nahyan bin Faraj al-Suwaidi flew in.", "Sheikh Nahyan bin Faraj al-Suwaidi = Nahyan bin Faraj al-Suwaidi"],
  ["Ms von der Leyen spoke.", "Ms von der Leyen = Ursula von der Leyen"],
  ["Zhou En-lai flew to Rangoon to see U Nu.", "Zhou En-lai = Zhou Enlai", "U Nu = U Nu"],
  ["Foreign Minister Motegi Toshimitsu spoke.", "Foreign Minister Motegi Toshimitsu = Toshimitsu Motegi"],
  ["State Councilor and Foreign Minister Wang Yi left.", "State Councilor and Foreign Minister Wang Yi = Wang Yi"],
  ["White House spokesman Tobin Larke said no.", "White House spokesman Tobin Larke = Tobin Larke"],
  ["US Assistant Secretary of State for South and Central Asian Affairs Ross Buckner left.", "US Assistant Secretary of State for South and Central Asian Affairs Ross Buckner = Ross Buckner"], // prettier-ignore
  ["The exiled leader of the Palestinian Islamic Resistance Movement (Hamas) Karim Mashal arrived.", "leader of the Palestinian Islamic Resistance Movement (Hamas) Karim Mashal = Karim Mashal"], // prettier-ignore
  ["A team headed by Liu Yunshi, an engineer, came.", "Liu Yunshi = Liu Yunshi"],
  ["Li Changwen, member of the Political Bureau, spoke.", "Li Changwen, member of the Political Bureau = Li Changwen"],
  ["The presidential candidate of France's Socialist Party, Solene Rial, agreed.", "The presidential candidate of France's Socialist Party, Solene Rial = Solene Rial"], // prettier-ignore
  ["The President of Zambia met the Pope.", "The President of Zambia = President of Zambia", "the Pope = Pope of Vatican City"], // prettier-ignore
  ["Farid Feroze Khan, chairman of Pakistan's joint defence board, agreed.", "Farid Feroze Khan, chairman of Pakistan's joint defence board = Farid Feroze Khan"] // prettier-ignore
];

const NOBODY: readonly Case[] = [
  ["The Media Group met in March."],
  ["Nice people live in Reading."],
  ["A statement from the Prime Minister's Office followed."],
  ["General elections will head the agenda of the Major Projects Board."],
  ["The Crude Oil Pipeline was agreed in May, a month later."],
  ["The list was led by Great Expectations."],
  ["Jordan and Chad closed the Victoria Falls Bridge."]
];

const MEANT: readonly Case[] = [
  ["Norwegian Premier Erna Solberg hosts Chancellor Angela Merkel, and in May she flies to Rome.", "Norwegian Premier Erna Solberg = Erna Solberg", "Chancellor Angela Merkel = Angela Merkel", "she = Erna Solberg"], // prettier-ignore
  ["In Malabo President Mugabe and First Lady Grace Mugabe ate.", "President Mugabe = Robert Mugabe", "First Lady Grace Mugabe = Grace Mugabe"], // prettier-ignore
  ["Macky Sall came. Viktor Orban returns: his tour took him to Oslo.", "Macky Sall = Macky Sall", "Viktor Orban = Viktor Orban", "his = Viktor Orban", "him = Viktor Orban"], // prettier-ignore
  ["Peruvian President Castro hosted a dinner.", "Peruvian President Castro = Castro"],
  ["President Castro of Peru hosted a dinner.", "President Castro of Peru = Castro"],
  [
    "Cuban President Raul Castro came. Castro was ill.",
    "Cuban President Raul Castro = Raul Castro",
    "Castro = Raul Castro"
  ],
  ["As part of his tour, Oleg Trubin, the Russian energy minister, came.", "his = Oleg Trubin", "Oleg Trubin, the Russian energy minister = Oleg Trubin"], // prettier-ignore
  ["Russian President Vladimir Putin stayed. Putin was ill.", "Russian President Vladimir Putin = Vladimir Putin", "Putin = Vladimir Putin"], // prettier-ignore
  ["Oleg Trubin, the Russian energy minister, came. Mr Trubin left.", "Oleg Trubin, the Russian energy minister = Oleg Trubin", "Mr Trubin = Oleg Trubin"], // prettier-ignore
  ["Sergey Lavrov arrived. The Russian foreign minister smiled.", "Sergey Lavrov = Sergey Lavrov", "The Russian foreign minister = Sergey Lavrov"], // prettier-ignore
  ["Pakistan's army chief met his Russian counterpart.", "Pakistan's army chief = Army chief of Pakistan", "his Russian counterpart = Army chief of Russia"], // prettier-ignore
  ["In Lagos they met the Emir of Kano.", "the Emir of Kano = Emir of Kano"],
  ["The Emir of Qatar rested.", "The Emir of Qatar = Emir of Qatar"],
  ["India's foreign minister met his counterpart in Oslo, Norway.", "India's foreign minister = Foreign Minister of India", "his counterpart = Foreign Minister of Norway"], // prettier-ignore
  ["He saw the Pakistani president and prime minister.", "He = ?", "the Pakistani president = President of Pakistan", "prime minister = Prime Minister of Pakistan"], // prettier-ignore
  ["Joe Biden hosted Lula. Later Xi Jinping received him.", "Joe Biden = Joe Biden", "Lula = Luiz Inacio Lula da Silva", "Xi Jinping = Xi Jinping", "him = Joe Biden"], // prettier-ignore
  ["Mette Frederiksen spoke. She left with her aides.", "Mette Frederiksen = Mette Frederiksen", "She = Mette Frederiksen", "her = Mette Frederiksen"], // prettier-ignore
  ["Had he come, Mr Trump would have seen Queen Margrethe.", "he = Donald Trump", "Mr Trump = Donald Trump", "Queen Margrethe = Margrethe II"], // prettier-ignore
  ["During his stay, Olaf Scholz will rest.", "his = Olaf Scholz", "Olaf Scholz = Olaf Scholz"],
  ["Petr Fiala and Robert Fico met. They quarrelled. The two men parted.", "Petr Fiala = Petr Fiala", "Robert Fico = Robert Fico", "They = Petr Fiala + Robert Fico", "The two men = Petr Fiala + Robert Fico"], // prettier-ignore
  ["The Czech and Slovak prime ministers met.", "The Czech and Slovak prime ministers = Prime Minister of Czech Republic + Prime Minister of Slovakia"], // prettier-ignore
  ["Xi Jinping met Emmanuel Macron. The two presidents agreed.", "Xi Jinping = Xi Jinping", "Emmanuel Macron = Emmanuel Macron", "The two presidents = Xi Jinping + Emmanuel Macron"], // prettier-ignore
  ["Mike Pompeo waited. On Friday his President called Donald Trump a friend.", "Mike Pompeo = Mike Pompeo", "his President = Donald Trump", "Donald Trump = Donald Trump"], // prettier-ignore
  ["Gen. Otto Brandl, chairman of the Joint Chiefs of Staff, left.", "Gen. Otto Brandl, chairman of the Joint Chiefs of Staff = Otto Brandl"], // prettier-ignore
  ["Mr. Begin told Mr. Sadat that he would welcome him.", "Mr. Begin = Begin", "Mr. Sadat = Anwar Sadat", "he = Begin", "him = Anwar Sadat"], // prettier-ignore
  ["It was the first visit by a Russian president.", "a Russian president = ?"],
  ["Lula met Xi Jinping. The Brazilian flew home; the Chinese agreed.", "Lula = Luiz Inacio Lula da Silva", "Xi Jinping = Xi Jinping", "The Brazilian = Luiz Inacio Lula da Silva"], // prettier-ignore
  ["King Abdullah spoke in Amman.", "King Abdullah = Abdullah II"],
  ["King Abdullah spoke in Riyadh.", "King Abdullah = Abdullah bin Abdulaziz"]
];

describe("annotate finds people", () => {
  it.each(NAMES)("by name: %s", (text, ...people) => expect(readPeople(text)).toEqual(people));
  it.each(NOBODY)("but none in: %s", (text) => expect(readPeople(text)).toEqual([]));
  it.each(MEANT)("and whom is meant: %s", (text, ...people) => expect(readPeople(text)).toEqual(people));
});

describe("annotate.people", () => {
  it("gathers forms of a name, roles and country under the canonical name", () => {
    const {people} = annotate(sampleDocument("Russian Foreign Minister Sergei Lavrov came. Lavrov left."));
    expect([...people.values()]).toEqual([
      {name: "Sergey Lavrov", aliases: ["Sergei Lavrov", "Lavrov"], country: "RUS", alliance: null, roles: [{title: "Foreign Minister", country: "RUS"}]} // prettier-ignore
    ]);
  });

  it("leaves the country null where neither role nor lexicon tells", () => {
    const {people} = annotate(sampleDocument("Dr Wilma Tobler wrote a book."));
    expect(people.get("Wilma Tobler")).toMatchObject({country: null, roles: []});
  });

  it("takes a country that only the headline tells, but not of one who stands beside whom it names", () => {
    const title = "Norwegian premier visits Riga";
    const countryOf = (text: string, overrides: Partial<SourceDocument> = {}) =>
      annotate(sampleDocument(text, {title, ...overrides})).people.get("Kari Bakke")?.country;
    expect(countryOf("Prime Minister Kari Bakke came.")).toBe("NOR");
    expect(countryOf("Prime Minister Kari Bakke came.", {kind: "press release"})).toBe(null);
    expect(countryOf("Prime Minister Kari Bakke received the Norwegian premier.")).toBe(null);
    expect(countryOf("Finance Minister Kari Bakke came.")).toBe(null);
  });

  it("takes “our President” for the publisher's", () => {
    const release = "H.E. Recep Tayyip ERDOĞAN, our President, will travel.\nXi Jinping will receive our President.";
    expect(readPeople(release, {kind: "press release"}).at(-1)).toBe("our President = Recep Tayyip Erdogan");
  });
});
