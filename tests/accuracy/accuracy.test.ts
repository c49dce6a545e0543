import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {countMatches, emptyCounts} from "../../loaders/accuracy/countMatches.ts";
import {macroF1} from "../../loaders/accuracy/countTone.ts";
import {commentCriteria, tradeCriteria, visitCriteria} from "../../loaders/accuracy/criteria.ts";
import {readLabelledSets} from "../../loaders/accuracy/labels.ts";
import {locateQuotes} from "../../loaders/accuracy/locateQuotes.ts";
import {isSameDate, isSamePerson} from "../../loaders/accuracy/sameValue.ts";
import {wilsonInterval} from "../../loaders/accuracy/wilsonInterval.ts";
import type {Visit} from "../../loaders/types.ts";

const evidence = [{start: 10, end: 50, quote: "", rule: ""}];
const visit = {
  kind: "visit", people: ["Ana Botelho"], from: "PRT", to: "CHL", place: "Santiago", with: [],
  start: "2011-05-02", end: "2011-05-04", status: "planned", occasion: null, evidence
} as unknown as Visit & {evidence: typeof evidence}; // prettier-ignore

function countVisits(labels: object[], rows: object[]) {
  const counts = emptyCounts();
  countMatches(counts, labels as never[], rows as (typeof visit)[], visitCriteria);
  return counts;
}

describe("countMatches", () => {
  test("counts a row with every field right as found and strict", () => {
    expect(countVisits([visit], [visit])).toMatchObject({labelled: 1, extracted: 1, found: 1, strict: 1, misses: {}});
  });
  test("names the wrong value of a short list", () => {
    const counts = countVisits([visit], [{...visit, status: "held"}]);
    expect(counts).toMatchObject({found: 1, strict: 0, misses: {"status: held for planned": 1}});
  });
  test("takes an accepted answer as right", () => {
    const label = {...visit, accept: {status: ["held"], place: [null]}};
    expect(countVisits([label], [{...visit, status: "held", place: null}]).strict).toBe(1);
  });
  test("forgives a missed optional row, not a missed other one", () => {
    const counts = countVisits([visit, {...visit, to: "PER", optional: true}], []);
    expect(counts).toMatchObject({labelled: 1, found: 0, misses: {"row missed": 1}});
  });
  test("pairs each label with one row only, the best", () => {
    const counts = countVisits([visit], [{...visit, status: "held"}, visit]);
    expect(counts).toMatchObject({found: 1, strict: 1, misses: {"row too many": 1}});
  });
});

describe("criteria", () => {
  test("a visit by somebody else, or elsewhere, is not found", () => {
    expect(visitCriteria.isFound(visit, {...visit, people: ["Tomas Rivera"]})).toBe(false);
    expect(visitCriteria.isFound(visit, {...visit, to: "ARG"})).toBe(false);
  });
  test("a figure is found within half a per cent and in its unit", () => {
    const figure = {value: 1000, unit: "doses", evidence};
    const isFound = (value: number, unit: string) => tradeCriteria.isFound(figure, {value, unit, evidence} as never);
    expect([isFound(1004, "vaccine doses"), isFound(1006, "doses"), isFound(1000, "tonnes")]).toEqual([true, false, false]); // prettier-ignore
  });
  test("an end and a unit of a figure may be another that the label accepts", () => {
    const label = {value: 9, unit: "tpy", evidence, from: "NOR", to: "PER", accept: {unit: ["tonnes"], to: ["CHL"]}};
    const row = (to: string | null) => ({value: 9, unit: "tonnes", evidence, from: "NOR", to}) as never;
    expect(tradeCriteria.isFound(label, row("CHL"))).toBe(true);
    const ends = ["CHL", "PER", "BOL", null].map((to) => tradeCriteria.fields.parties!(label, row(to)));
    expect(ends).toEqual([true, true, false, false]);
  });

  test("a comment's tone may be another that the label accepts", () => {
    const label = {sentiment: -1, accept: {sentiment: [0]}} as never;
    const row = (label: string) => ({label}) as never;
    const counts = (tone: string) => {
      const counts = emptyCounts();
      const {fields} = commentCriteria;
      countMatches(counts, [label], [row(tone)], {isFound: () => true, fields: {sentiment: fields.sentiment!}});
      return counts.strict;
    };
    expect(["negative", "neutral", "positive"].map(counts)).toEqual([1, 1, 0]);
  });
});

test.each([
  ["Sergei Lavrov", "Sergey Viktorovich Lavrov", true],
  ["Lula", "Luiz Inácio Lula da Silva", true],
  ["President of Chile", "Ana Botelho", false]
])("isSamePerson(%s, %s) is %s", (a, b, same) => expect(isSamePerson(a, b)).toBe(same));

test.each([
  [null, null, true],
  ["2011-05-02", null, false],
  ["2011-05-02", "2011-05", false],
  ["2011-05", "2011-05-02", true],
  ["2011-05", "2011-04-10/2011-06-05", true],
  ["../2011-05-02", "../2011-05-01", true]
])("isSameDate(%s, %s) is %s", (label, date, same) => expect(isSameDate(label, date)).toBe(same));

test("wilsonInterval holds the share and stays between 0 and 1", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 5000}), fc.double({min: 0, max: 1, noNaN: true}), (all, share) => {
      const right = Math.round(all * share);
      const [low, high] = wilsonInterval(right, all)!;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low - 1e-9).toBeLessThanOrEqual(right / all);
      expect(high + 1e-9).toBeGreaterThanOrEqual(right / all);
    })
  );
  expect(wilsonInterval(0, 0)).toBeNull();
});

test("macroF1 is 1 for all right, and leaves out a tone that does not occur", () => {
  expect(macroF1({"negative>negative": 3, "neutral>neutral": 2})).toBe(1);
  expect(macroF1({"negative>neutral": 1, "neutral>neutral": 1})).toBeCloseTo(1 / 3);
  expect(macroF1({})).toBeNull();
});

test("locateQuotes finds a quote whatever its white space, and marks one that is not there", () => {
  const labels = {document: "d", visits: [{evidence: [{quote: "went to (old) Riga."}, {quote: "went home"}]}], trade: [], energy: [], comments: []}; // prettier-ignore
  const [visit] = locateQuotes(labels, "She went\n to (old) Riga. End").visits;
  expect(visit?.evidence?.map(({start, end}) => [start, end])).toEqual([[4, 24], [-1, -1]]); // prettier-ignore
});

test("readLabelledSets keeps the documents set aside apart from those the rules were tuned on", () => {
  const sets = readLabelledSets();
  expect(sets.map(({name, labels}) => [name, labels.length])).toEqual([
    ["built-in", 5],
    ["rehearsal", 24],
    ["written", 19],
    ["written, set aside", 9]
  ]);
});
