import type {Sentence} from "../../types.ts";
import {NEAR} from "../sentiment/targetFeatures.ts";
import {findParties} from "./findParties.ts";
import type {Party, PartyContext} from "./party.ts";

/** A comment's sentences in their document's text. */
export interface Said {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Where the writer's own words begin. */
  readonly from: number;
}

/** A party of a sentence with the nearest words of the sentence before and after it. */
export interface PartyMention {
  readonly party: Party;
  readonly before: string;
  readonly after: string;
}

/** The parties of each sentence of a comment, in order. */
export function findMentions({text, sentences, from}: Said, context: PartyContext): PartyMention[][] {
  let last: Party | null = null;
  return sentences.map((sentence) => {
    const {tokens} = sentence;
    const parties = findParties(sentence, last, context).filter(({first}) => tokens[first]!.start >= from);
    last = parties.findLast(({kind}) => kind !== "pronoun") ?? last;
    return parties.map((party) => {
      const {start} = tokens[party.first]!;
      const {end} = tokens[party.last]!;
      const before = text.slice(Math.max(from, sentence.start, start - NEAR), start);
      return {party, before, after: text.slice(end, Math.min(sentence.end, end + NEAR))};
    });
  });
}
