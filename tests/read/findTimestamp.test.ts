import {describe, expect, it} from "vitest";
import {findTimestamp} from "../../loaders/read/timestamps/findTimestamp.ts";
import {formatPosted} from "../../loaders/read/timestamps/formatPosted.ts";

/** What a byline or comment head says, and the moment it means. */
const stamps: readonly [line: string, posted: string | null][] = [
  ["Published: October 2, 2012", "2012-10-02"],
  ["19 February 201810:39", "2018-02-19T10:39"],
  ["Monday April 12 2021", "2021-04-12"],
  ["Updated Sunday, May 11th 2014 at 23:18 GMT +3", "2014-05-11T23:18"],
  ["2015/10/29", "2015-10-29"],
  ["Kampala, 27th March, 2025", "2025-03-27"],
  ["November 6, 2023 — 7.05pm", "2023-11-06T19:05"],
  ["Fri Sep 09, 2005 9:12 am", "2005-09-09T09:12"],
  ["Oct 2, 2012 - 12:33AM", "2012-10-02T00:33"],
  ["miercuri, 9 iulie 2008", "2008-07-09"],
  ["3 de marzo de 2019", "2019-03-03"],
  ["1er août, 14 août 2013 à 10:15", "2013-08-14"],
  ["12. März 2014", "2014-03-12"],
  ["18 Şubat 2015", "2015-02-18"],
  ["9 мая 2016", "2016-05-09"],
  ["7 Agustus 2017", "2017-08-07"],
  ["Sun Feb-17-08 07:44 PM", "2008-02-17T19:44"],
  ["Ann HolmMay 4, 2019 at 10:14 AM", "2019-05-04T10:14"],
  ["15, Mar 2014", "2014-03-15"],
  ["12 noon", null],
  ["2012-10-02T09:59:00+05:00", "2012-10-02T09:59"],
  ["21.08.2019 at 08:52", "2019-08-21T08:52"],
  ["10:39 AM, 2 October 2012", "2012-10-02T10:39"],
  ["Sept. 3, 2011 10 p.m.", "2011-09-03T22:00"],
  ["31/12/2014 23:59", "2014-12-31T23:59"],
  ["12-Mar-09 14:05", "2009-03-12T14:05"],
  ["03/04/2012", "2012-03-04/2012-04-03"],
  ["Fri, 05/03/2019 - 19:05", "2019-05-03T19:05"],
  ["Tue 05/03/2019", "2019-03-05"],
  ["03 / 16 / 2008", "2008-03-16"],
  ["February 30, 2012", null],
  ["2 hrs ago", null],
  ["46m ago", null],
  ["Yesterday at 10:15", null],
  ["version 1.2.2012.7", null],
  ["May we ask", null],
  ["Bowsers as of Monday 23rd July 1900hrs", null],
  ["At 20:33pm on 04 Oct 2010", "2010-10-04T20:33"],
  ["05 Oct 2010 00:12am", "2010-10-05T00:12"]
];

describe("findTimestamp", () => {
  for (const [line, posted] of stamps)
    it(`reads "${line}" as ${posted}`, () => {
      expect(formatPosted([findTimestamp(line) ?? null], null)).toEqual([posted]);
    });
  it("tells a relative time from none", () => {
    expect(findTimestamp("about 3 hours ago")?.relative).toBe(true);
    expect(findTimestamp("a long time ago")).toBeUndefined();
  });
});

describe("formatPosted", () => {
  const dates = (...lines: string[]) => lines.map((line) => findTimestamp(line) ?? null);
  it("takes the day first where the month first would lie before the page's date", () => {
    expect(formatPosted(dates("07/11/2015 07:02"), "2015-11-07")).toEqual(["2015-11-07T07:02"]);
  });
  it("takes the order that another date of the page shows", () => {
    expect(formatPosted(dates("05/04/2019", "05/21/2019"), null)).toEqual(["2019-05-04", "2019-05-21"]);
  });
  it("keeps both where nothing tells", () => {
    expect(formatPosted(dates("05/04/2019"), null)).toEqual(["2019-04-05/2019-05-04"]);
  });
  it("takes a missing year from the page's date, over the turn of the year", () => {
    expect(formatPosted(dates("Dec 31, 23:50", "Jan 1, 00:10"), "2018-12-30")).toEqual([
      "2018-12-31T23:50",
      "2019-01-01T00:10"
    ]);
  });
});
