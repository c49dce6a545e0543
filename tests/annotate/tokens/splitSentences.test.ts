import {describe, expect, it} from "vitest";
import {findTokens} from "../../../loaders/annotate/tokens/findTokens.ts";
import {splitSentences} from "../../../loaders/annotate/tokens/splitSentences.ts";

function sentencesOf(text: string, isWrapped = true): string[] {
  const tokens = findTokens(text, 0, text.length);
  const starts = splitSentences(text, tokens, {isWrapped});
  return starts.map((first, i) => text.slice(tokens[first]!.start, tokens[(starts[i + 1] ?? tokens.length) - 1]!.end));
}

describe("splitSentences", () => {
  it.each([
    ["after a stop", "He came. She left.", ["He came.", "She left."]],
    ["after a closing quotation mark", "“We agree.” He left.", ["“We agree.”", "He left."]],
    [
      "where the stop is glued to the next word",
      "It does so by itself.There is more.",
      ["It does so by itself.", "There is more."]
    ],
    ["after an exclamation", "Bravo!!! More of it.", ["Bravo!!!", "More of it."]],
    [
      "after an abbreviated country that ends a sentence",
      "He left the U.S. They stayed.",
      ["He left the U.S.", "They stayed."]
    ],
    ["before a bullet on a new line", "The aims:\n• peace\n• trade", ["The aims:", "• peace", "• trade"]]
  ])("cuts %s", (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));

  it.each([
    ["titles", "Gen. Kayani met Dr. A.K. Tewari and Mr. Li."],
    ["initials", "George W. Bush came with J. D. Vance."],
    ["numbered things", "Unit No. 5 of the plant is idle."],
    ["decimals and file names", "It cost $3.5bn, says report.pdf of today."],
    ["an abbreviation inside a name", "The U.S. Army left."],
    ["questions that are reported", "“Why?” asked the envoy."],
    ["a firm's legal form before its acronym", "Nile Water & Electric Corp. (NWE) signed a deal."],
    ["latin abbreviations", "Some goods, e.g. wheat, are exempt."],
    ["a wrapped line", "The two ministers agreed on Tuesday in the old town hall of\nVienna that talks would go on."],
    [
      "a scan's blank line",
      "The two ministers agreed on Tuesday in the old town hall of\n\nVienna that talks would go on."
    ]
  ])("does not cut %s", (_, text) => expect(sentencesOf(text)).toEqual([text]));

  it("cuts at line ends of readers, who do not wrap their lines", () => {
    const text = "The whole world knows very well by now who pays for all of this in the end\nNobody asks us";
    expect(sentencesOf(text, false)).toHaveLength(2);
  });
});

describe("splitSentences on noise", () => {
  it.each(['"', "))", "“”", ".", "a.)", "»"])("looks at each token of “%s…” a bounded number of times", (noise) => {
    const perToken = [500, 2000].map((count) => {
      const text = noise.repeat(count);
      const tokens = findTokens(text, 0, text.length);
      let looks = 0;
      splitSentences(text, new Proxy(tokens, {get: (list, key) => (looks++, Reflect.get(list, key))}));
      return looks / tokens.length;
    });
    expect(perToken[1]!).toBeLessThan(1.1 * perToken[0]! + 1);
  });
});
