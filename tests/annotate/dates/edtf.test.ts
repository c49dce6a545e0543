import edtf from "edtf";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, boundsOf, daysBetween, formatBounds, intersect, overlaps, weekdayOf} from "../../../loaders/annotate/dates/edtf.ts"; // prettier-ignore

const day = fc.integer({min: 0, max: 30_000}).map((n) => addDays("1960-01-01", n));
const precision = fc.constantFrom(4, 7, 10);
const mark = fc.constantFrom("", "~", "?");
const part = fc.tuple(day, precision, mark).map(([d, n, m]) => d.slice(0, n) + m);
const ends = fc.tuple(day, day, precision, mark, mark);
const value = fc.oneof(
  part,
  ends.map(([a, b, n, m, o]) => interval(a.slice(0, n), b.slice(0, n), m, o)),
  part.map((end) => `../${end}`),
  part.map((start) => `${start}/..`)
);

function interval(a: string, b: string, markA: string, markB: string): string {
  if (a === b) return a + markA;
  return a < b ? `${a}${markA}/${b}${markB}` : `${b}${markA}/${a}${markB}`;
}

describe("boundsOf", () => {
  test.each([
    ["2012", "2012-01-01", "2012-12-31"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["2012-10-03~", "2012-10-03", "2012-10-03"],
    ["2012-10-02T09:59", "2012-10-02", "2012-10-02"],
    ["2012-10/2013", "2012-10-01", "2013-12-31"],
    ["../2012-10", null, "2012-10-31"],
    ["2012?/..", "2012-01-01", null]
  ])("%s is from %s to %s", (edtf, first, last) => {
    expect(boundsOf(edtf)).toEqual({first, last});
  });

  test.each(["", "Wednesday", "2012-13", "2012-02-30", "2012-10-04/2012-10-03", "../..", "2012-1-1", "2012/2013/2014"])(
    "“%s” is none",
    (text) => {
      expect(boundsOf(text)).toBeNull();
    }
  );

  test("agrees with the edtf package", () => {
    fc.assert(
      fc.property(value, (sample) => {
        const {first, last} = boundsOf(sample) ?? {};
        const theirs = edtf(sample);
        if (first != null) expect(new Date(theirs.min).toISOString().slice(0, 10)).toBe(first);
        if (last != null) expect(new Date(theirs.max).toISOString().slice(0, 10)).toBe(last);
      })
    );
  });
});

describe("intersect", () => {
  test.each([
    ["2012-10", "2012-10-03", "2012-10-03"],
    ["2012-10", null, "2012-10"],
    ["2012-10-01/2012-10-07", "2012-10-03/2012-10-09", "2012-10-03/2012-10-07"],
    ["2012-10-03~", "2012-10-03", "2012-10-03"],
    ["../2012-10-03", "2012-10-03/..", "2012-10-03"],
    ["2012", "2013", null]
  ])("of %s and %s is %s", (a, b, both) => {
    expect(intersect(a, b)).toBe(both);
    expect(intersect(b, a)).toBe(both);
  });

  test("is idempotent, covers the same days either way round, and is null exactly where nothing overlaps", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(intersect(a, a)).toBe(a);
        expect(boundsOf(intersect(a, b))).toEqual(boundsOf(intersect(b, a)));
        expect(intersect(a, b) === null).toBe(!overlaps(a, b));
      })
    );
  });

  test("never allows a day that one of the two excludes", () => {
    fc.assert(
      fc.property(value, value, day, (a, b, d) => {
        expect(overlaps(intersect(a, b), d)).toBe(overlaps(a, d) && overlaps(b, d));
      })
    );
  });
});

describe("calendar", () => {
  test("formatBounds is undone by boundsOf", () => {
    fc.assert(
      fc.property(value, (sample) => {
        const bounds = boundsOf(sample);
        expect(bounds && boundsOf(formatBounds(bounds))).toEqual(bounds);
      })
    );
  });

  test("addDays is undone by daysBetween", () => {
    fc.assert(
      fc.property(day, fc.integer({min: -4000, max: 4000}), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
      })
    );
  });

  test("addDays stays inside four-digit years", () => {
    expect(addDays("9999-12-30", 5)).toBe("9999-12-31");
    expect(addDays("0000-01-02", -5)).toBe("0000-01-01");
  });

  test("weekdayOf counts from Monday", () => {
    expect(weekdayOf("2012-10-04")).toBe(3);
  });
});
