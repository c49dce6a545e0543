import {describe, expect, it} from "vitest";
import {readVisits} from "./readVisits.ts";

const TRIP = "Kenyan Foreign Minister Sam Ongeri visited Laos on Monday.";
const HOST = "Laotian Trade Minister Kham Vong";

/** What the traveller and an officer of the country did together, and whether it makes him one whom he met. */
const together: readonly string[] = [
  `He discussed exports with ${HOST}.`,
  `Ongeri and ${HOST} reviewed the harvest.`,
  `He also exchanged views on the river with ${HOST}.`,
  `He raised the fee with ${HOST}.`,
  `He signed an accord with ${HOST}.`,
  `He co-chaired the commission with ${HOST}.`,
  `The accord was initialled by Ongeri and ${HOST}.`,
  `He handed a letter to ${HOST}.`,
  `He thanked ${HOST} for the welcome.`,
  `${HOST} told Ongeri that the price was fair.`,
  `${HOST} attended the talks.`
];

const apart: readonly string[] = [
  `He disagreed with ${HOST}.`,
  `He discussed exports by telephone with ${HOST}.`,
  `He did not discuss exports with ${HOST}.`,
  `${HOST} attended a wedding.`,
  "He discussed exports with Norwegian Trade Minister Erik Lund.",
  `In Oslo in May he discussed exports with ${HOST}.`
];

describe("extractVisits adds those with whom something was done on a trip", () => {
  it.each(together)("%s", (deed) => {
    expect(readVisits(`${TRIP} ${deed}`).map((v) => v.with)).toEqual([["Kham Vong"]]);
  });

  it.each(apart)("but not in: %s", (deed) => {
    expect(readVisits(`${TRIP} ${deed}`).flatMap((v) => v.with)).not.toContain("Kham Vong");
  });

  it("makes no trip of what two people did", () => {
    expect(readVisits(`Kenyan Foreign Minister Sam Ongeri discussed exports with ${HOST}.`)).toEqual([]);
  });
});

describe("extractVisits tells a meeting on a day that nothing dates", () => {
  const [kenyan, lao] = ["Kenyan Foreign Minister Sam Ongeri", HOST];
  const read = (text: string) => readVisits(text, {published: null, publishedFrom: null});

  it.each([
    `${kenyan} met ${lao} on Tuesday.`,
    `${kenyan} had a talk with ${lao} on February 22.`,
    `${kenyan} and ${lao} would discuss rice at a meeting on Thursday.`
  ])("%s", (text) => {
    expect(read(text)).toMatchObject([{kind: "meeting", people: ["Sam Ongeri", "Kham Vong"], start: null}]);
  });

  it.each([
    `${kenyan} met ${lao}.`,
    `${kenyan} met Kenyan Trade Minister Chirau Mwakwere on Tuesday.`,
    `${kenyan} met the press on Tuesday.`
  ])("but not in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
