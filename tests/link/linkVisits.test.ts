import {describe, expect, test} from "vitest";
import {link} from "../../loaders/link/link.ts";
import type {DocumentRecords, Visit, VisitRecord} from "../../loaders/types.ts";
import {documentOf, holder} from "./records.ts";
import {lula, october2012} from "./visitCases.ts";

function visitsOf(records: readonly DocumentRecords[]): readonly Visit[] {
  return link(records).visits;
}

function reportsOf(visit: Visit | undefined): readonly (readonly [string, string])[] {
  return visit?.reports.map(({document, status}) => [document, status] as const) ?? [];
}

function byPerson(visits: readonly Visit[], name: string, to: string): readonly Visit[] {
  return visits.filter((visit) => visit.people.includes(name) && visit.to === to);
}

/** One document's trip of one traveller. */
function trip(id: string, published: string | null, visit: Partial<VisitRecord>): DocumentRecords {
  return documentOf(id, published, {visits: [{people: ["Ana Silva"], from: "PRT", to: "FRA", ...visit}]});
}

describe("visits of October 2012", () => {
  const visits = visitsOf(october2012);

  test("the foreign minister's visit is one row, planned, then under way twice; his later one is another", () => {
    const [first, later, ...more] = byPerson(visits, "Sergey Lavrov", "PAK");
    expect(reportsOf(first)).toEqual([["003", "planned"], ["001", "under way"], ["000", "under way"]]); // prettier-ignore
    expect(first).toMatchObject({start: "2012-10-03", end: "2012-10-04", status: "under way", conflicts: []});
    expect(reportsOf(later)).toEqual([["004", "held"]]);
    expect(more).toEqual([]);
  });

  test("an office gives way to the name of its holder among the counterparts", () => {
    expect(byPerson(visits, "Sergey Lavrov", "PAK")[0]?.with).toEqual(["Hina Rabbani Khar", "Asif Ali Zardari"]);
  });

  test("the president's trip is one row, put off, then cancelled; the hope for another is a row of its own", () => {
    const trips = byPerson(visits, "Vladimir Putin", "PAK");
    expect(trips.map(reportsOf)).toEqual([
      [["003", "postponed"], ["001", "cancelled"], ["000", "cancelled"]],
      [["001", "proposed"], ["000", "proposed"]]
    ]); // prettier-ignore
    expect(trips[0]).toMatchObject({start: "2012-10-02", end: "2012-10-03", status: "cancelled", conflicts: []});
  });

  test("the army chief of one document is the general whom others name", () => {
    const [visit, ...more] = byPerson(visits, "Ashfaq Parvez Kayani", "RUS");
    expect(reportsOf(visit)).toEqual([["003", "planned"], ["001", "under way"], ["000", "under way"]]); // prettier-ignore
    expect(visit).toMatchObject({start: "2012-10-03", end: "2012-10-05", people: ["Ashfaq Parvez Kayani"]});
    expect(visit?.reports.map(({people}) => people)).toEqual([undefined, undefined, ["Army chief of Pakistan"]]);
    expect(more).toEqual([]);
    expect(visits.filter(({people}) => people.includes("Army chief of Pakistan"))).toEqual([]);
  });

  test("ids tell month, person and country", () => {
    expect(visits.map(({id}) => id)).toEqual([
      "2012-02-khar-rus",
      "2012-10-putin-pak",
      "2012-10-kayani-rus",
      "2012-10-lavrov-pak",
      "2019-12-lavrov-pak",
      "undated-lavrov-ind",
      "undated-putin-pak"
    ]);
  });
});

describe("a trip announced, put off and made later", () => {
  test("is two rows, as its dates do not meet", () => {
    const trips = byPerson(visitsOf(lula), "Luiz Inacio Lula da Silva", "CHN");
    expect(trips.map((visit) => [visit.start, visit.end, visit.status, reportsOf(visit)])).toEqual([
      ["2023-03-26", "2023-03-31", "postponed", [["03", "planned"], ["04", "postponed"]]],
      ["2023-04-12", "2023-04-15", "held", [["04", "held"]]]
    ]); // prettier-ignore
    expect(trips.flatMap(({conflicts}) => conflicts)).toEqual([]);
  });
});

describe("one trip or two", () => {
  test.each<[string, readonly DocumentRecords[], number]>([
    ["the same days", [trip("a", "2020-05-01", {start: "2020-05-04"}), trip("b", "2020-05-05", {start: "2020-05-04"})], 1],
    ["a month that holds the day", [trip("a", null, {start: "2020-05"}), trip("b", null, {start: "2020-05-04"})], 1],
    ["a month that holds the days of two", [trip("a", null, {start: "2020-05"}), trip("b", null, {start: "2020-05-04"}), trip("c", null, {start: "2020-05-20"})], 3],
    ["two trips of one month", [trip("a", null, {start: "2020-05-04"}), trip("b", null, {start: "2020-05-20"})], 2],
    ["two years", [trip("a", null, {start: "2020-05-04"}), trip("b", null, {start: "2021-05-04"})], 2],
    ["two countries", [trip("a", null, {start: "2020-05-04"}), trip("b", null, {start: "2020-05-04", to: "ESP"})], 2],
    ["two persons", [trip("a", null, {start: "2020-05-04"}), trip("b", null, {start: "2020-05-04", people: ["Rui Costa"]})], 2],
    ["two persons of one surname", [trip("a", null, {start: "2020-05-04"}), trip("b", null, {start: "2020-05-04", people: ["Rui Silva"]})], 2],
    ["a surname alone", [trip("a", null, {start: "2020-05-04"}), trip("b", null, {start: "2020-05-04", people: ["Silva"]})], 1],
    ["a part of the party", [trip("a", null, {start: "2020-05-04", people: ["Rui Costa", "Ana Silva"]}), trip("b", null, {start: "2020-05-04"})], 1],
    ["no date, one candidate", [trip("a", "2020-05-06", {}), trip("b", null, {start: "2020-05-04"})], 1],
    ["no date, two candidates", [trip("a", null, {}), trip("b", null, {start: "2020-05-04"}), trip("c", null, {start: "2020-05-20"})], 3],
    ["no date, published years later", [trip("a", "2029-05-06", {}), trip("b", null, {start: "2020-05-04"})], 2],
    ["no date, a trip called off and a trip made", [trip("a", null, {status: "cancelled"}), trip("b", null, {start: "2020-05-04"})], 2],
    ["no date, a trip called off and a trip planned", [trip("a", null, {status: "cancelled"}), trip("b", null, {start: "2020-05-04", status: "planned"})], 1],
    ["a hope and a trip", [trip("a", null, {status: "proposed"}), trip("b", null, {start: "2020-05-04"})], 2],
    ["a day at the latest, by the news of it", [trip("a", "2020-05-05", {start: "../2020-05-05", status: "under way"}), trip("b", null, {start: "2020-05-04"})], 1],
    ["a day at the latest, by news of another year", [trip("a", "2024-05-05", {start: "../2024-05-05", status: "under way"}), trip("b", null, {start: "2020-05-04"})], 2],
    ["a day at the earliest, and no telling when", [trip("a", "2019-12-20/..", {start: "2019-12-20/.."}), trip("b", null, {start: "2024-05-04"})], 2],
    ["another weekday", [trip("a", null, {evidence: [{start: 0, end: 15, quote: "came on Friday.", rule: "test"}]}), trip("b", null, {start: "2020-05-04"})], 2],
    ["the same weekday", [trip("a", null, {evidence: [{start: 0, end: 15, quote: "came on Monday.", rule: "test"}]}), trip("b", null, {start: "2020-05-04"})], 1],
    ["no dates at all", [trip("a", null, {}), trip("b", null, {})], 1]
  ])("%s: %#", (_, records, count) => {
    expect(visitsOf(records)).toHaveLength(count);
    expect(visitsOf([...records].reverse())).toEqual(visitsOf(records));
  }); // prettier-ignore

  test("two documents that name rival holders of an office mean two trips", () => {
    const ministers = [holder("Jean Petit", "Foreign Minister", "FRA"), holder("Luc Grand", "Foreign Minister", "FRA")];
    const dated = documentOf("a", null, {visits: [{people: ["Ana Silva"], to: "FRA", with: ["Jean Petit"], start: "2020-05-04"}], people: ministers}); // prettier-ignore
    const undated = trip("b", null, {with: ["Luc Grand"]});
    expect(visitsOf([dated, undated])).toHaveLength(2);
  });

  test("one document's trips stay apart, unless they are told in the same terms", () => {
    const same = {people: ["Ana Silva"], to: "FRA", start: "2020-05-04"};
    expect(visitsOf([documentOf("a", null, {visits: [same, {...same, start: "2020-05-05"}]})])).toHaveLength(2);
    const [twin, ...more] = visitsOf([documentOf("a", null, {visits: [same, same]})]);
    expect(twin?.reports).toHaveLength(1);
    expect(twin?.reports[0]?.evidence).toHaveLength(2);
    expect(more).toEqual([]);
  });

  test("a meeting of a traveller with a host is the trip; a meeting with a third is not", () => {
    const host = trip("a", null, {start: "2020-05-04", with: ["Luc Grand"]});
    const met = (people: readonly string[]): DocumentRecords =>
      documentOf("b", null, {visits: [{kind: "meeting", people, to: "FRA", start: "2020-05-04"}]});
    expect(visitsOf([host, met(["Luc Grand", "Ana Silva"])])).toMatchObject([{kind: "visit", people: ["Ana Silva"], with: ["Luc Grand"]}]); // prettier-ignore
    expect(visitsOf([host, met(["Luc Grand", "Rui Costa"])])).toHaveLength(2);
  });

  test("sessions are one by body and date", () => {
    const session = (id: string, occasion: string, start: string): DocumentRecords =>
      documentOf(id, null, {visits: [{kind: "session", to: "RUS", occasion, start, end: start}]});
    const fifth = session("a", "fifth meeting of the Commission on Trade", "2017-11");
    expect(visitsOf([fifth, session("b", "Commission on Trade", "2017-11-24")])).toHaveLength(1);
    expect(visitsOf([fifth, session("b", "grain council", "2017-11-24")])).toHaveLength(2);
    const next = documentOf("c", "2019-12-20/..", {visits: [{kind: "session", to: "RUS", occasion: "Commission on Trade", status: "planned"}]}); // prettier-ignore
    expect(visitsOf([fifth, next])).toHaveLength(2);
    expect(visitsOf([fifth, session("b", "sixth Commission on Trade", "2018-11")])).toHaveLength(2);
  });
});

describe("what the documents say together", () => {
  test("narrows the dates", () => {
    const records = [
      trip("a", null, {start: "2020-05-01/2020-05-07", end: "2020-05"}),
      trip("b", null, {start: "2020-05-04/2020-05-09"})
    ];
    expect(visitsOf(records)).toMatchObject([{start: "2020-05-04/2020-05-07", end: "2020-05", conflicts: []}]);
  });

  test("keeps the date of most documents and lists the other", () => {
    const records = [
      trip("a", null, {start: "2020-05-04"}),
      trip("b", null, {start: "2020-05-05"}),
      trip("c", null, {start: "2020-05-04"})
    ];
    expect(visitsOf(records)).toMatchObject([{start: "2020-05-04", conflicts: [{field: "start", value: "2020-05-05", documents: ["b"]}]}]); // prettier-ignore
  });

  test("a document without a date decides no status", () => {
    const records = [
      trip("a", null, {status: "held"}),
      trip("b", "2020-05-01", {start: "2020-05-04", status: "planned"})
    ];
    expect(visitsOf(records)).toMatchObject([{status: "planned"}]);
  });

  test("a trip both made and called off is a conflict", () => {
    const records = [
      trip("a", "2020-05-03", {start: "2020-05-04", status: "cancelled"}),
      trip("b", "2020-05-05", {start: "2020-05-04"})
    ];
    expect(visitsOf(records)).toMatchObject([{status: "held", conflicts: [{field: "status", value: "cancelled", documents: ["a"]}]}]); // prettier-ignore
  });

  test("a report keeps its own dates, status and evidence", () => {
    const records = [
      trip("a", "2020-05-01", {start: "2020-05", status: "planned"}),
      trip("b", "2020-05-05", {start: "2020-05-04"})
    ];
    expect(visitsOf(records)[0]?.reports).toMatchObject([
      {document: "a", status: "planned", start: "2020-05", evidence: [{quote: "He came."}]},
      {document: "b", status: "held", start: "2020-05-04"}
    ]);
  });
});
