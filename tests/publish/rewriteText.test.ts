import fc from "fast-check";
import {expect, test} from "vitest";
import {rewriteText} from "../../loaders/publish/rewriteText.ts";

test("rewriteText replaces spans and moves others with the text", () => {
  const {text, move} = rewriteText("Ann met Bob in Rome.", [
    {start: 0, end: 3, text: "Reader 1"},
    {start: 8, end: 11, text: "X"}
  ]);
  expect(text).toBe("Reader 1 met X in Rome.");
  expect(move({start: 15, end: 19})).toEqual({start: 18, end: 22});
  expect(move({start: 0, end: 3})).toEqual({start: 0, end: 8});
  expect(move({start: 1, end: 9})).toEqual({start: 0, end: 14});
  expect(move({start: 20, end: 20})).toEqual({start: 23, end: 23});
});

test("what no replacement touches is the same text at its new place", () => {
  const cuts = fc.uniqueArray(fc.nat(60), {maxLength: 12}).map((offsets) => offsets.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.string({minLength: 61, maxLength: 61, unit: "binary"}), cuts, fc.string(), (words, offsets, put) => {
      const pairs = offsets.flatMap((start, i) => (i % 2 === 0 && offsets[i + 1] !== undefined ? [{start, end: offsets[i + 1]!}] : [])); // prettier-ignore
      const {text, move} = rewriteText(words, pairs.map((span) => ({...span, text: put}))); // prettier-ignore
      const kept = [0, ...pairs.flatMap(({start, end}) => [start, end]), words.length];
      for (let i = 0; i < kept.length; i += 2) {
        const {start, end} = move({start: kept[i]!, end: kept[i + 1]!});
        if (kept[i]! < kept[i + 1]!) expect(text.slice(start, end)).toBe(words.slice(kept[i], kept[i + 1]));
      }
    })
  );
});
