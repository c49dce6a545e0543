import {expect, test} from "vitest";
import {findTimeBins, formatBins, formatSpan} from "../../docs/components/selection/timeBins.ts";

function spanOf(...days: readonly string[]): string {
  const {starts} = findTimeBins(days.map((day) => Date.parse(day)));
  return formatBins(starts, 0, starts.length - 2);
}

test("formatBins tells days where the bins are hours, months or years where they are these", () => {
  expect(spanOf("2012-10-02T09:00Z", "2012-10-06T04:00Z")).toBe("2–6 Oct 2012");
  expect(spanOf("2010-07-03T00:00Z", "2013-06-01T00:00Z")).toBe("Jul 2010 – Jun 2013");
  expect(spanOf("1987-07-03T00:00Z", "2025-06-01T00:00Z")).toBe("1987–2025");
  expect(spanOf("2012-10-02T09:00Z")).toBe("2 Oct 2012");
});

test("formatSpan ends in the month of the last time, wherever its bin ends", () => {
  const times = ["2012-10-02", "2024-02-04"].map((day) => Date.parse(day)) as [number, number];
  const {starts} = findTimeBins(times);
  expect(formatBins(starts, 0, starts.length - 2)).toBe("Oct 2012 – Mar 2024");
  expect(formatSpan(starts, times)).toBe("Oct 2012 – Feb 2024");
});
