import fc from "fast-check";
import {expect, test} from "vitest";
import {createCanMatch} from "../../loaders/prefilter/canMatch.ts";
import {requiredWords} from "../../loaders/prefilter/requiredWords.ts";

const lists: readonly (readonly [pattern: RegExp, lists: readonly (readonly string[])[]])[] = [
  [/\b(?:visits?|tour(?:s|ed)?)\b/iu, [["visit", "tour"]]],
  [/[nN]orth[- ]?[Ss]tream/, [["north-stream", "north stream", "northstream"]]],
  [
    /(?<name>\p{Lu}\p{Ll}{1,20}) (?<kind>pipelines?|gas lines?)/u,
    [
      ["pipeline", "gas line"],
      [" pipeline", " gas line"]
    ]
  ],
  [/from [^;]{0,40} to/, [["from "], [" to"]]],
  [/(?:deals? ){2}worth/, [["worth"], ["deals ", "deal "]]],
  [/(?<!no )gas(?! mask)(?= pipeline)/, [[" pipeline"], ["gas"]]],
  [/\d{1,9}|x|[^a-z]y?/, []],
  [/“Straße”/, [["stra"]]]
];

test.each(lists)("requiredWords of %s", (pattern, words) => {
  expect(requiredWords(pattern)).toEqual(words);
});

test("canMatch is true wherever the pattern matches, whatever was asked before", () => {
  const guards = lists.map(([pattern]) => ({pattern, canMatch: createCanMatch(pattern)}));
  const pieces = fc.constantFrom("North", "stream", "visit", "TOURED ", "\u017ftream", "Baku gas line", "from ", " to", "deal deal worth", "gas pipeline", "no ", "“Straße”", " ", "-", "7"); // prettier-ignore
  const texts = fc.array(fc.oneof(pieces, fc.string({maxLength: 4})), {maxLength: 12}).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      for (const {pattern, canMatch} of guards)
        if (pattern.test(text)) expect(canMatch(text), pattern.source).toBe(true);
    }),
    {numRuns: 500, seed: 5}
  );
});

test("canMatch is false where a needed word is missing", () => {
  const canMatch = createCanMatch(/\bgas (?:pipe)?lines? from/i);
  expect(["The GAS Line from Oran", "gas pipelines from Oran"].map(canMatch)).toEqual([true, true]);
  expect(["The gas bill from Oran", "A pipeline from Oran", "", "😀"].map(canMatch)).toEqual([false, false, false, false]); // prettier-ignore
});
