import fc from "fast-check";
import {expect, test} from "vitest";
import {joinColumns} from "../../docs/components/notebook/categoryColumn.ts";
import {createColumnStore} from "../../docs/components/notebook/columnStore.ts";
import {encodeValues} from "../../docs/components/notebook/rowColumns.ts";
import {isWithin, type TimeExtent} from "../../docs/components/selection/timeExtent.ts";

const day = fc.integer({min: 0, max: 40});
const extent = fc.option(
  fc
    .record({a: day, b: day, c: day, open: fc.constantFrom(null, "start", "end", "both")})
    .map(({a, b, c, open}): TimeExtent => {
      const [earliestStart, latestStart, latestEnd] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
      return {
        earliestStart: open === "start" || open === "both" ? -Infinity : earliestStart,
        latestStart,
        earliestEnd: latestStart,
        latestEnd: open === "end" || open === "both" ? Infinity : latestEnd,
        vague: false,
        told: "both"
      };
    })
);
const letter = fc.constantFrom("a", "b", "c");
const row = fc.record({time: extent, word: fc.option(letter), list: fc.uniqueArray(letter)});
const window = fc.option(
  fc
    .tuple(day, day, fc.constantFrom("certain" as const, "possible" as const))
    .map(([x, y, certainty]) => ({from: Math.min(x, y), to: Math.max(x, y), certainty}))
);
const step = fc.oneof(
  window.map((value) => ({field: "time" as const, value})),
  fc.option(fc.uniqueArray(letter)).map((value) => ({field: "status" as const, value})),
  fc.option(fc.uniqueArray(letter)).map((value) => ({field: "country" as const, value}))
);

test("counts that follow each step equal those counted anew after all of them", () => {
  fc.assert(
    fc.property(fc.array(row, {maxLength: 60}), fc.array(step, {maxLength: 12}), (rows, steps) => {
      const word = joinColumns(rows.length, [encodeValues(rows.map((d) => d.word))]);
      const list = joinColumns(rows.length, [encodeValues(rows.map((d) => d.list))]);
      const store = createColumnStore(rows.length, rows.map((d) => d.time)); // prettier-ignore
      const followed = {whole: store.countBy(word), exempt: store.countBy(list, "time")};
      const last = {time: null, status: null, country: null} as Record<string, unknown>;
      for (const {field, value} of steps) {
        last[field] = value;
        if (field === "time") store.filterTime(value);
        else store.filterCategory(field, field === "status" ? word : list, value);
      }
      const passes = ({time, word, list}: (typeof rows)[number], withTime: boolean) => {
        const {time: span, status, country} = last as {time: {from: number; to: number; certainty: "certain"} | null; status: string[] | null; country: string[] | null}; // prettier-ignore
        if (withTime && span && !(time && isWithin(time, span.from, span.to, span.certainty))) return false;
        if (status && !(word !== null && status.includes(word))) return false;
        return !country || list.some((item) => country.includes(item));
      };
      const left = rows.filter((d) => passes(d, true));
      expect(store.passing()).toBe(left.length);
      followed.whole.values.forEach((value, code) =>
        expect(followed.whole.counts[code]).toBe(left.filter((d) => d.word === value).length)
      );
      followed.exempt.values.forEach((value, code) =>
        expect(followed.exempt.counts[code]).toBe(
          rows.filter((d) => passes(d, false) && d.list.includes(value as never)).length
        )
      );
    })
  );
});
