import {describe, expect, test} from "vitest";
import {findMentions} from "../../../loaders/extract/stance/findMentions.ts";
import type {PartyContext} from "../../../loaders/extract/stance/party.ts";
import {commentDocument} from "../comments/commentDocument.ts";

const none: ReadonlySet<string> = new Set();

/** The targets of each party of a comment on a page about a statesman of Norway. */
function targetsOf(text: string, protagonist: string | null = "NOR"): string[] {
  const context: PartyContext = {
    home: "NOR",
    about: null,
    isHomeTold: true,
    isPolitical: true,
    isPartisan: false,
    publisher: null,
    readers: none,
    officials: none,
    protagonist,
    statesman: protagonist,
    unsaid: null,
    subject: protagonist,
    isBrief: true,
    bodies: none
  };
  const [sentences] = commentDocument([text]).comments;
  const mentions = findMentions({text, sentences: sentences!, from: 0}, context);
  return mentions.flat().flatMap(({party}) => party.targets);
}

describe("withPronouns", () => {
  test.each([
    ["He flew there to beg.", ["NOR"]],
    ["Six years of this clown.", ["NOR"]],
    ["The man has no shame.", ["NOR"]],
    ["Rain again. His policies did this.", ["NOR"]],
    ["Putin lies. He always did.", ["RUS", "RUS"]],
    ["The Danes sing. They sing well.", ["DNK", "DNK"]]
  ])("hears whom it means: %s", (text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });

  test.each([
    "My brother works there and he is tired.",
    "I asked a doctor. He laughed.",
    "The man in the street pays.",
    "They sing."
  ])("hears no statesman where somebody else is spoken of, or many: %s", (text) => {
    expect(targetsOf(text)).toEqual([]);
  });

  test("means nobody on a page about nobody", () => {
    expect(targetsOf("He flew there to beg.", null)).toEqual([]);
  });
});
