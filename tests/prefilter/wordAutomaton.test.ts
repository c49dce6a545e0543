import fc from "fast-check";
import {expect, test} from "vitest";
import {createWordAutomaton} from "../../loaders/prefilter/wordAutomaton.ts";

test("search visits each word that the text holds once, whatever was searched before", () => {
  const words = ["a", "ab", "abc", "bc", "b d", "cab", "s-k", "7"];
  const {search} = createWordAutomaton(words);
  const pieces = fc.constantFrom("a", "b", "c", " d", "AB", "s", "-", "K", "\u017f", "\u212a", "7", "é", "“");
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 20}), (parts) => {
      const text = parts.join("");
      const found: string[] = [];
      search(text, (word) => found.push(words[word]!));
      const plain = text.replaceAll("\u017f", "s").replaceAll("\u212a", "k").toLowerCase();
      expect(found.sort()).toEqual(words.filter((word) => plain.includes(word)).sort());
    }),
    {numRuns: 500, seed: 5}
  );
});
