import {describe, expect, test} from "vitest";
import {findParties} from "../../../loaders/extract/stance/findParties.ts";
import {plainClauses} from "../../../loaders/extract/stance/plainClauses.ts";
import {readerRules} from "../../../loaders/extract/stance/readerRules.ts";
import {stanceRules} from "../../../loaders/extract/stance/stanceRules.ts";
import {findRuleMatches} from "../../../loaders/extract/stance/vote.ts";
import {commentDocument} from "../comments/commentDocument.ts";

/** The rules that fire in a sentence, each with the party that it is about. */
function fired(text: string): {rule: string; party: string}[] {
  return commentDocument([text]).comments.flat().flatMap((sentence) => {
    const parties = findParties(sentence, null, {home: null, about: null, isHomeTold: true, isPolitical: true, isPartisan: false, publisher: null, readers: new Set(), officials: new Set(), protagonist: null, statesman: null, unsaid: null, subject: null, isBrief: true, bodies: new Set()});
    return findRuleMatches(plainClauses(sentence, parties, 0)).map(({rule, x, y}) => ({
      rule: rule.name,
      party: parties[(x ?? y)!]!.targets[0]!
    }));
  }); // prettier-ignore
}

describe.each(stanceRules)("$name", ({name, examples, misses}) => {
  test("has two examples and two misses at least", () => {
    expect(Math.min(examples.length, misses.length)).toBeGreaterThanOrEqual(2);
  });

  test.each(examples)("fires in: %s", (sentence, party) => {
    expect(fired(sentence)).toContainEqual({rule: name, party});
  });

  test.each(misses)("does not fire in: %s", (sentence) => {
    expect(fired(sentence).map(({rule}) => rule)).not.toContain(name);
  });
});

describe.each(readerRules)("$name", ({pattern, examples, misses}) => {
  test("has two examples and two misses at least", () => {
    expect(Math.min(examples.length, misses.length)).toBeGreaterThanOrEqual(2);
  });

  test.each(examples)("fires in: %s", (words) => {
    expect(words).toMatch(pattern);
  });

  test.each(misses)("does not fire in: %s", (words) => {
    expect(words).not.toMatch(pattern);
  });
});
