import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findTokens} from "../../../loaders/annotate/tokens/findTokens.ts";

const words = (text: string) => findTokens(text, 0, text.length).map((token) => token.text);

const oddText = fc.array(
  fc.oneof(
    fc.constantFrom("Erdog\u0306an", "ÇAVUŞOĞLU", "😀", "👍🏽", "\u00a0", "\u202f", " ", "’s", "n't", "\n", "\t", "U.S.", "—", "“", "\u200b", "ŁÓDŹ", "e\u0301", "\ud800", "ﬁ", "İstanbul", "&#99999;", "&#xD800;"), // prettier-ignore
    fc.string({unit: "grapheme", maxLength: 6}),
    fc.string({unit: "binary", maxLength: 3})
  ),
  {maxLength: 25}
);

describe("findTokens", () => {
  it("keeps letters that the tagger does not know inside their word", () => {
    expect(words("Recep Tayyip ERDOĞAN, Mevlüt ÇAVUŞOĞLU")).toEqual([
      "Recep",
      "Tayyip",
      "ERDOĞAN",
      ",",
      "Mevlüt",
      "ÇAVUŞOĞLU"
    ]);
  });

  it("parts possessives, contractions, hyphens and currency signs from their words", () => {
    expect(words("Xi’s US-led talks can't cost US$157m")).toEqual(["Xi", "’s", "US", "-", "led", "talks", "ca", "n't", "cost", "US", "$", "157", "m"]); // prettier-ignore
  });

  it("reads the characters that HTML writes by name or number, at their place in the text", () => {
    const text = "2.&nbsp;China&#8217;s envoy said &ldquo;yes&rdquo; to AT&amp;T &bogus;";
    expect(words(text)).toEqual(["2", ".", "China", "’s", "envoy", "said", "“", "yes", "”", "to", "AT", "&", "T", "&", "bogus", ";"]); // prettier-ignore
    expect(findTokens(text, 0, text.length).map(({start, end}) => text.slice(start, end))).toContain("&#8217;s");
    expect(words("yes &#99999; no")).not.toContain(String.fromCharCode(99999));
  });

  it("gives dictionary forms and parts of speech", () => {
    const tokens = findTokens("The ministers visited Moscow.", 0, 29);
    expect(tokens.map(({lemma}) => lemma)).toEqual(["the", "minister", "visit", "moscow", "."]);
    expect(tokens.map(({pos}) => pos)).toEqual(["DET", "NOUN", "VERB", "PROPN", "PUNCT"]);
  });

  it("counts offsets from the start of the document", () => {
    expect(findTokens("xxx Moscow xxx", 4, 10)).toMatchObject([{text: "Moscow", start: 4, end: 10}]);
  });

  it("gives every token the text at its offsets, in order, and leaves out nothing but space", () => {
    fc.assert(
      fc.property(oddText, (parts) => {
        const text = parts.join("");
        let from = 0;
        for (const token of findTokens(text, 0, text.length)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(from, token.start)).toMatch(/^\s*$/);
          from = token.end;
        }
        expect(text.slice(from)).toMatch(/^\s*$/);
      }),
      {numRuns: 300, seed: 1}
    );
  });

  it("reads a text alike whatever was read before", () => {
    const text = "Mr. Berdymukhammedov sat. Qwxyz visited Ulaanbaatar.";
    const first = findTokens(text, 0, text.length);
    findTokens("Qwxyz berdymukhammedov, sat and Sat.", 0, 36);
    expect(findTokens(text, 0, text.length)).toEqual(first);
  });

  it.each(["It cannot.", "He cannot, he says.", "They cannot; we can.", "Gonna. Wanna, gotta!"])(
    "gives every word of “%s” a lemma",
    (text) => {
      for (const {lemma} of findTokens(text, 0, text.length)) expect(lemma).toMatch(/./);
    }
  );
});
