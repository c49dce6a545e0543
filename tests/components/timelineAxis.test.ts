import {scaleUtc} from "d3";
import {describe, expect, test} from "vitest";
import {nameTicks} from "../../docs/components/timeline/timelineAxis.js";

describe("the names of a time axis", () => {
  const name = (from: string, to: string, count = 5) => {
    const x = scaleUtc().domain([new Date(from), new Date(to)]);
    return nameTicks(x.ticks(count), x.tickFormat());
  };

  test("years stand alone", () => {
    expect(name("2012-03-01", "2016-03-01", 4)).toEqual(["2013", "2014", "2015", "2016"]);
  });

  test("the first month tells its year, the next year is told by its first month", () => {
    expect(name("2018-03-10", "2019-02-01")).toEqual(["April 2018", "July", "October", "2019"]);
  });

  test("the first day tells month and year", () => {
    expect(name("2012-10-02", "2012-10-06", 3)[0]).toBe("2 Oct 2012");
  });

  test("no tick has no name", () => {
    expect(nameTicks([], String)).toEqual([]);
  });
});
