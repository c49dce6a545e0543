import {describe, expect, it} from "vitest";
import {annotate} from "../../../loaders/annotate/annotate.ts";
import {findNounModality} from "../../../loaders/annotate/modality/findNounModality.ts";
import {findVerbModality} from "../../../loaders/annotate/modality/findVerbModality.ts";
import {parseSentence} from "../../../loaders/annotate/modality/parseSentence.ts";
import type {ParsedSentence} from "../../../loaders/annotate/modality/clause.ts";
import {sampleDocument} from "../sampleDocument.ts";

function parse(text: string): ParsedSentence {
  return parseSentence(annotate(sampleDocument(text, {published: "2021-03-11"})).sentences[0]!);
}

/** Status of the clause whose verb has this dictionary form. */
function verbStatus(text: string, lemma: string): string | null | undefined {
  const parsed = parse(text);
  const clause = parsed.clauses.find(({verb}) => verb.lemma === lemma);
  return clause && findVerbModality(parsed, clause).status;
}

/** Status of the trip that the noun phrase ending in a word names. */
function nounStatus(text: string, noun: string): string | null | undefined {
  const parsed = parse(text);
  const chunk = parsed.chunks.find(({kind, head}) => kind === "noun" && parsed.sentence.tokens[head]?.lower === noun);
  return chunk && findNounModality(parsed, chunk).status;
}

describe("findVerbModality", () => {
  it.each([
    ["President Vladimir Putin visited Cairo.", "held"],
    ["President Vladimir Putin is visiting Cairo.", "under way"],
    ["President Vladimir Putin will visit Cairo.", "planned"],
    ["President Vladimir Putin is due to visit Cairo.", "planned"],
    ["President Vladimir Putin was supposed to visit Cairo.", "planned"],
    ["President Vladimir Putin hopes to visit Cairo.", "proposed"],
    ["President Vladimir Putin may visit Cairo.", "proposed"],
    ["President Vladimir Putin did not visit Cairo.", "denied"],
    ["President Vladimir Putin has no plans to visit Cairo.", "denied"],
    ["President Vladimir Putin refused to visit Cairo.", "denied"],
    ["President Vladimir Putin decided against visiting Cairo.", "denied"],
    ["President Vladimir Putin cancelled plans to visit Cairo.", "cancelled"],
    ["If President Vladimir Putin visits Cairo, all will be well.", "hypothetical"],
    ["If elected, President Vladimir Putin would visit Cairo.", "hypothetical"],
    ["President Vladimir Putin to visit Cairo", "planned"],
    ["President Vladimir Putin, King Harald to visit Cairo next week", "planned"],
    ["President Vladimir Putin would have visited Cairo.", "hypothetical"],
    ["Will President Vladimir Putin visit Cairo?", "hypothetical"],
    ["President Vladimir Putin was the first to visit Cairo.", "held"],
    ["President Vladimir Putin is believed to have visited Cairo.", "held"],
    ["President Vladimir Putin will fly to Rome and visit Cairo.", "planned"]
  ])("%s → %s", (text, status) => {
    expect(verbStatus(text, "visit")).toBe(status);
  });
});

describe("findNounModality", () => {
  it.each([
    ["President Vladimir Putin's visit to Cairo was cancelled.", "cancelled"],
    ["President Vladimir Putin's visit to Cairo is off.", "cancelled"],
    ["President Vladimir Putin put off his visit to Cairo.", "postponed"],
    ["The visit was “postponed”, his office said.", "postponed"],
    ["His planned visit to Cairo pleased nobody.", "planned"],
    ["President Vladimir Putin's visit to Cairo postponed", "postponed"],
    ["A visit to Cairo is planned for May.", "planned"],
    ["No visit to Cairo is planned.", "denied"],
    ["President Vladimir Putin paid a visit to Cairo.", "held"],
    ["The ministry regretted the cancellation of the visit.", "cancelled"],
    ["The visit is the first in nine years.", null]
  ])("%s → %s", (text, status) => {
    expect(nounStatus(text, "visit")).toBe(status);
  });
});

describe("parseSentence", () => {
  const subjectsOf = (text: string, lemma: string): string[] => {
    const parsed = parse(text);
    const words = (first: number, last: number) => text.slice(parsed.sentence.tokens[first]!.start, parsed.sentence.tokens[last]!.end); // prettier-ignore
    return parsed.clauses.find(({verb}) => verb.lemma === lemma)!.subjects.map(({first, last}) => words(first, last));
  };

  it.each([
    ["Sergey Lavrov, who arrived on Monday, met Wang Yi.", "meet", ["Sergey Lavrov"]],
    ["Sergey Lavrov arrived on Monday and met Wang Yi.", "meet", ["Sergey Lavrov"]],
    ["Viktor Orban and Andrej Babis were in Jerusalem.", "be", ["Viktor Orban", "Andrej Babis"]],
    ["President Joe Biden's decision to cancel the trip surprised Rome.", "cancel", ["President Joe Biden"]],
    ["Nor did Joe Biden go to Rome.", "go", ["Joe Biden"]]
  ])("finds the subject in: %s (%s)", (text, lemma, subjects) => {
    expect(subjectsOf(text, lemma)).toEqual(subjects);
  });
});
