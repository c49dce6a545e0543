import {expect, test} from "vitest";
import {
  describeTone,
  describeVisit,
  formatDates,
  formatPeriod,
  formatShortPeople,
  formatValue,
  groupThousands
} from "../../docs/components/labels.ts";
import {findEarlierStatuses, sortByDate} from "../../docs/components/evidence/rowLife.ts";
import {sampleTables} from "./sampleTables.ts";

test.each([
  [null, null, "undated"],
  ["2012-10-03", "2012-10-03", "3 Oct 2012"],
  ["2012-10-03", "2012-10-04", "3–4 Oct 2012"],
  ["2012-10-31", "2012-11-01", "31 Oct 2012 – 1 Nov 2012"],
  ["2012-10-03~", null, "about 3 Oct 2012"],
  [null, "2012?", "until perhaps 2012"],
  [null, "2019-12-17/..", "until 17 Dec 2019 or later"],
  [null, "../2012-10-02", "by 2 Oct 2012"],
  ["../2012-10-02", null, "by 2 Oct 2012"],
  ["2019-12-20/..", "2019-12-20/..", "from 20 Dec 2019"],
  ["2018-02/2018-03", null, "between Feb 2018 and Mar 2018"],
  ["2012-10-02T09:59", "2012-10-02T09:59", "2 Oct 2012 09:59"],
  ["<i>", "<i>", "<i>"]
])("formatDates(%j, %j) is %j", (start, end, words) => expect(formatDates(start, end)).toBe(words));

test.each([
  [500_000_000, "USD", true, "about 500 million USD"],
  [1_200_000_000, "EUR", false, "1.2 billion EUR"],
  [1e12, "USD", false, "1 trillion USD"],
  [4, "helicopters", false, "4 helicopters"],
  [50_000, "doses", false, "50,000 doses"],
  [27.7, "percent", false, "27.7%"],
  [-1_500_000, "USD", false, "-1.5 million USD"]
])("formatValue of %d %s (approximate: %s) is %j", (value, unit, approximate, words) =>
  expect(formatValue({value, unit, approximate})).toBe(words)
);

test("groupThousands groups whole digits only", () => {
  expect([999, 1000, 1234567.8901].map(groupThousands)).toEqual(["999", "1,000", "1,234,567.8901"]);
});

test("formatShortPeople names the first and counts the others", () => {
  const visit = sampleTables.visits[0]!;
  expect(formatShortPeople({...visit, people: ["Ana Ortega", "Luz Prado", "Pia Soto"]})).toBe("Ana Ortega +2");
  expect(formatShortPeople(sampleTables.visits[1]!)).toBe("session");
});

test("describeVisit names a country once where the visitor is known by office alone", () => {
  const countries = {PER: {name: "Peru", position: null}, CHL: {name: "Chile", position: null}};
  const [visit] = sampleTables.visits;
  const unnamed = {...visit!, people: ["Trade Minister of Peru"]};
  expect(describeVisit(unnamed, {countries})).toBe("Trade Minister of Peru, to Chile, 3–4 May 2016, held");
  expect(describeVisit(visit!, {countries})).toBe("Ana Ortega, Peru → Chile, 3–4 May 2016, held");
});

test("sortByDate puts undated reports first and keeps the order of equal days", () => {
  const reports = ["late", "none", "early", "early2"].map((document) => ({document, status: "held"}));
  const dates = new Map([
    ["late", "2016-05-05"],
    ["early", "2016-05"],
    ["early2", "2016-05"]
  ]);
  expect(sortByDate(reports, dates).map(({document}) => document)).toEqual(["none", "early", "early2", "late"]);
});

test("findEarlierStatuses leaves out what an undated document says, which may be the later", () => {
  const statuses = {early: "planned", none: "postponed", late: "cancelled"} as const;
  const reports = Object.entries(statuses).map(([document, status]) => ({
    document,
    status,
    start: null,
    end: null,
    evidence: []
  }));
  const dates = new Map([
    ["early", "2016-05"],
    ["late", "2016-06"]
  ]);
  expect(findEarlierStatuses({reports, status: "cancelled"}, dates)).toEqual(["planned"]);
});

test.each([
  ["2011", "2011"],
  ["2018/2019", "2018–2019"],
  ["2002-04/2002-12", "Apr–Dec 2002"],
  ["2001-05/2002-01", "May 2001 – Jan 2002"],
  ["2001-05-03/2001-05-09", "between 3 May 2001 and 9 May 2001"],
  ["../2019", "by 2019"]
])("formatPeriod(%s) is %s", (edtf, words) => {
  expect(formatPeriod(edtf)).toBe(words);
});

test.each([
  ["neutral", 0, "tone unsure"],
  ["neutral", -0.01, "neutral"],
  ["positive", 0.4, "positive"],
  [null, null, null]
] as const)("describeTone of %j at %j is %j", (label, sentiment, words) =>
  expect(describeTone({label, sentiment})).toBe(words)
);
