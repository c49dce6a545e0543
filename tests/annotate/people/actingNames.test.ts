import {describe, expect, it} from "vitest";
import {readPeople} from "../sampleDocument.ts";

/** A text, and the people that it speaks of in order: "words = name". */
type Case = readonly [text: string, ...people: readonly string[]];

const ACTING: readonly Case[] = [
  ["Zobaru Quendel visited Peru in 1992.", "Zobaru Quendel = Zobaru Quendel"],
  ["Zobaru Quendel of Chad will later attend it.", "Zobaru Quendel of Chad = Zobaru Quendel"],
  ["It was said that Zobaru Quendel had recently arrived.", "Zobaru Quendel = Zobaru Quendel"],
  ["Zobaru Sung Quendel was received at home.", "Zobaru Sung Quendel = Zobaru Sung Quendel"],
  ["They met Zobaru Quendel on Monday.", "Zobaru Quendel = Zobaru Quendel"],
  ["A team led by Zobaru Quendel came.", "Zobaru Quendel = Zobaru Quendel"],
  ["Talks with Zobaru Quendel went on.", "Zobaru Quendel = Zobaru Quendel"],
  ["The summit drew Ana Lund of Peru, Zobaru Quendel of Chad and others.", "Ana Lund of Peru = Ana Lund", "Zobaru Quendel of Chad = Zobaru Quendel"], // prettier-ignore
  // A firm, a body or a thing does other things, is written otherwise, or goes on with a noun.
  ["Zobaru Quendel rose by two per cent."],
  ["They met Zobaru Quendel supporters on Monday."],
  ["Green Power visited Peru."],
  ["ZOBQ Quendel visited Peru."],
  ["The ship Zobaru Quendel was built."],
  ["Prices at Zobaru Quendel fell."]
];

const TITLED: readonly Case[] = [
  ["Special Adviser to the President of Chad Zobaru Quendel left.", "Special Adviser to the President of Chad Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Chad's army commander at the time, Gen. Zobaru Quendel, left.", "Chad's army commander at the time, Gen. Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["The head of Chadian diplomacy, Zobaru Quendel, left.", "The head of Chadian diplomacy, Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Peruvian Minister for Public Order Zobaru Quendel left.", "Peruvian Minister for Public Order Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["The Minister Assisting the Prime Minister, Mr Zobaru Quendel, left.", "The Minister Assisting the Prime Minister, Mr Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Chad's Minister without Portfolio Zobaru Quendel left.", "Chad's Minister without Portfolio Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Ambassador-designate Zobaru Quendel left.", "Ambassador-designate Zobaru Quendel = Zobaru Quendel"],
  ["The Director General of the QZFD Zobaru Quendel left.", "The Director General of the QZFD Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Speaker of the Grand Zelmis of Chad Zobaru Quendel left.", "Speaker of the Grand Zelmis of Chad Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Chairman of the Knesset Committee on Foreign Affairs Zobaru Quendel left.", "Chairman of the Knesset Committee on Foreign Affairs Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Zobaru Quendel, Peruvian Air Force chief, left.", "Zobaru Quendel, Peruvian Air Force chief = Zobaru Quendel"],
  ["Secretary of the Security Council of Chad Zobaru Quendel left.", "Secretary of the Security Council of Chad Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Deputy Head of Mission at the Chadian Embassy Zobaru Quendel left.", "Deputy Head of Mission at the Chadian Embassy Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Peruvian State Councillor Ana Roe and Chadian Security Council Secretary Zobaru Quendel met.", "Peruvian State Councillor Ana Roe = Ana Roe", "Chadian Security Council Secretary Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["A delegation of Zelmis of Chad left.", "A delegation of Zelmis of Chad = ?"],
  ["[Zobaru Ali] Quendel left.", "[Zobaru Ali] Quendel = Zobaru Ali Quendel"],
  ["A Chadian official, reported to be Trade Minister Zobaru Quendel, left.", "A Chadian official = Zobaru Quendel", "Trade Minister Zobaru Quendel = Zobaru Quendel"], // prettier-ignore
  ["Minister of Trade Fox left.", "Minister of Trade Fox = Fox"],
  ["Foreign Minister Zobaru Quendel spoke. The Chadian foreign minister left.", "Foreign Minister Zobaru Quendel = Zobaru Quendel", "The Chadian foreign minister = Zobaru Quendel"], // prettier-ignore
  ["Foreign Minister Zobaru Quendel spoke. He met the Chadian foreign minister.", "Foreign Minister Zobaru Quendel = Zobaru Quendel", "He = Zobaru Quendel", "the Chadian foreign minister = Foreign Minister of Chad"] // prettier-ignore
];

describe("people whom nothing but their deeds tells", () => {
  it.each(ACTING)("%s", (text, ...people) => {
    expect(readPeople(text)).toEqual(people);
  });
});

describe("names behind longer titles", () => {
  it.each(TITLED)("%s", (text, ...people) => {
    expect(readPeople(text)).toEqual(people);
  });
});
