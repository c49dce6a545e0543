import {describe, expect, it} from "vitest";
import {nounRules} from "../../../loaders/extract/visits/rules/nounRules.ts";
import {readerRules} from "../../../loaders/extract/visits/rules/readerRules.ts";
import {verbRules} from "../../../loaders/extract/visits/rules/verbRules.ts";
import {certaintySentences, othersTrips} from "./certaintySentences.ts";
import {colourNoTrips, colourSentences} from "./colourSentences.ts";
import {contextNoTrips, contextSentences} from "./contextSentences.ts";
import {dispatchSentences, noDispatchTrips} from "./dispatchSentences.ts";
import {fieldSentences, unmadeTrips} from "./fieldSentences.ts";
import {figureSentences, noFigureTrips} from "./figureSentences.ts";
import {gatheringSentences, noGatherings} from "./gatheringSentences.ts";
import {linkedSentences, noLinkedTrips} from "./linkedSentences.ts";
import {modalitySentences, noTripsAtAll} from "./modalitySentences.ts";
import {agencySentences, noAgencyTrips, summitSentences, wirePresence} from "./agencySentences.ts";
import {newsroomSentences} from "./newsroomSentences.ts";
import {phrasingNoTrips, phrasingSentences} from "./phrasingSentences.ts";
import {expectLines, formatVisit, readVisits} from "./readVisits.ts";
import {noReceptions, receptionSentences} from "./receptionSentences.ts";
import {hardSentences, noTrips, plainSentences} from "./sentences.ts";
import {noStoryTrips, storySentences} from "./storySentences.ts";
import {legSentences, noLegs} from "./legSentences.ts";
import {noTours, tourSentences} from "./tourSentences.ts";
import {noTripStories, tripStories} from "./tripStories.ts";
import {noWireTrips, wireSentences} from "./wireSentences.ts";

const ruleNames = [...verbRules, ...nounRules, ...readerRules].map(({name}) => name);

describe("extractVisits", () => {
  it.each(
    [
      ...plainSentences,
      ...agencySentences,
      ...summitSentences,
      ...wirePresence,
      ...hardSentences,
      ...certaintySentences,
      ...colourSentences,
      ...contextSentences,
      ...dispatchSentences,
      ...fieldSentences,
      ...figureSentences,
      ...gatheringSentences,
      ...modalitySentences,
      ...linkedSentences,
      ...newsroomSentences,
      ...phrasingSentences,
      ...receptionSentences,
      ...storySentences,
      ...tourSentences,
      ...legSentences,
      ...tripStories,
      ...wireSentences
    ].map(([text, ...rows]) => ({
      text,
      rows
    }))
  )("reads: $text", ({text, rows}) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });

  it.each([
    ...noTrips,
    ...noAgencyTrips,
    ...othersTrips,
    ...colourNoTrips,
    ...contextNoTrips,
    ...noDispatchTrips,
    ...unmadeTrips,
    ...noFigureTrips,
    ...noGatherings,
    ...noReceptions,
    ...noLinkedTrips,
    ...phrasingNoTrips,
    ...noTripsAtAll,
    ...noStoryTrips,
    ...noTours,
    ...noLegs,
    ...noTripStories,
    ...noWireTrips
  ])("gives no row for: %s", (text) => {
    expect(readVisits(text).map(formatVisit)).toEqual([]);
  });

  it.each([
    ["Putin visits Cairo", "The weather was fine.", 1],
    ["Putin visits Cairo", "President Vladimir Putin left for Cairo on Monday.", 1],
    ["The weather was fine", "Nobody went anywhere.", 0]
  ])("takes from a headline the trip that its text does not tell: %s. %s", (title, body, rows) => {
    const text = `${title}\n${body}`;
    const blocks = [
      {start: 0, end: title.length, kind: "title"} as const,
      {start: title.length + 1, end: text.length, kind: "paragraph"} as const
    ];
    expect(readVisits(text, {blocks})).toHaveLength(rows);
  });

  it("takes nothing from headlines under the text, which lead to other pages", () => {
    const text = "The weather was fine.\nPutin visits Cairo";
    const blocks = [
      {start: 0, end: 21, kind: "paragraph"} as const,
      {start: 22, end: text.length, kind: "heading"} as const
    ];
    expect(readVisits(text, {blocks})).toEqual([]);
  });

  it("rests every row on whole sentences, word for word", () => {
    const text = [...plainSentences, ...hardSentences].map(([sentence]) => sentence).join("\n");
    for (const {evidence} of readVisits(text)) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const {start, end, quote, rule} of evidence) {
        expect(text.slice(start, end)).toBe(quote);
        expect(ruleNames).toContain(rule);
      }
    }
  });

  it("gets through one long line without a stop", () => {
    expect(readVisits("President Putin, who visited and will visit in to for, ".repeat(300))).toBeDefined();
  });
});

describe.each([...verbRules, ...nounRules, ...readerRules])("rule $name", ({examples, misses}) => {
  it("has two examples and two misses", () => {
    expect([examples.length, misses.length].every((count) => count >= 2)).toBe(true);
  });

  it.each(examples)("%s", (text, wanted) => {
    const lines = readVisits(text).map(
      ({people, from, to, status}) => `${people.join("+") || "-"} ${from ?? "-"}>${to ?? "-"} ${status}`
    );
    expect(lines).toContain(wanted);
  });

  it.each(misses)("gives no row for: %s", (text) => {
    expect(readVisits(text).map(formatVisit)).toEqual([]);
  });
});
