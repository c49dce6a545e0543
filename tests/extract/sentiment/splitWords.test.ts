import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {NAME, splitWords} from "../../../loaders/extract/sentiment/splitWords.ts";

describe("splitWords", () => {
  test.each([
    ["Well, that's nice!", ["well", ",", "that's", "nice", "!"]],
    ["So… NO way!!!!", ["so", "…", "no", "way", "!!"]],
    ["sooooo goood :-)", ["soo", "good", ":-)"]],
    ["it’s “peace”", ["it's", "“", "peace", "”"]],
    ["ha 😂", ["ha", "😂"]]
  ])("splits %j into words and telling marks", (text, words) => {
    expect(splitWords(text).words).toEqual(words);
  });

  test.each([
    ["We trust Norway.", ["we", "trust", NAME, "."]],
    ["Norway is far.", [NAME, "is", "far", "."]],
    ["The US and NATO", ["the", NAME, "and", NAME]],
    ["Today is fine. Lovely Oslo!", ["today", "is", "fine", ".", "lovely", NAME, "!"]]
  ])("puts one word for all names in %j", (text, words) => {
    expect(splitWords(text).words).toEqual(words);
  });

  test("keeps a word with a polarity, however it is written", () => {
    expect(splitWords("they call it Peace").words).toEqual(["they", "call", "it", "peace"]);
  });

  test("marks words in capitals, but not where all are", () => {
    expect([...splitWords("this is NOT good").shouted]).toEqual([0, 0, 1, 0]);
    expect([...splitWords("THIS IS NOT GOOD").shouted]).toEqual([0, 0, 0, 0]);
  });

  test("tells of each word of any text whether it is shouted", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        const {words, shouted} = splitWords(text);
        expect(shouted).toHaveLength(words.length);
        expect(words).not.toContain("");
      })
    );
  });
});
