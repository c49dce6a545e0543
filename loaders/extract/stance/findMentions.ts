import type {Sentence} from "../../types.ts";
import {NEAR} from "../sentiment/targetFeatures.ts";
import {findParties} from "./findParties.ts";
import type {Party, PartyContext} from "./party.ts";
import {partyAfter} from "./withPronouns.ts";

/** A comment's sentences in their document's text. */
export interface Said {
  /** The document's text. */
  readonly text: string;
  /** The comment's sentences, in text order. */
  readonly sentences: readonly Sentence[];
  /** Where the writer's own words begin. */
  readonly from: number;
}

/** A party of a sentence with the nearest words of the sentence before and after it. */
export interface PartyMention {
  /** The party. */
  readonly party: Party;
  /** Text shortly before it in the sentence; "" at its beginning. */
  readonly before: string;
  /** Text shortly after it in the sentence; "" at its end. */
  readonly after: string;
}

/** The parties of each sentence of a comment, in order. */
export function findMentions({text, sentences, from}: Said, context: PartyContext): PartyMention[][] {
  let last = statesmanOf(context);
  return sentences.map((sentence) => {
    const {tokens} = sentence;
    const parties = findParties(sentence, last, context).filter(({first}) => tokens[first]!.start >= from);
    last = partyAfter(sentence, parties, last);
    return parties.map((party) => {
      const {start} = tokens[party.first]!;
      const {end} = tokens[party.last]!;
      const before = text.slice(Math.max(from, sentence.start, start - NEAR), start);
      return {party, before, after: text.slice(end, Math.min(sentence.end, end + NEAR))};
    });
  });
}

/** Whom "he" means before a comment has named anybody: a statesman of the page. */
function statesmanOf({statesman}: PartyContext): Party | null {
  return statesman === null ? null : {targets: [statesman], first: -1, last: -1, weight: 0.4, kind: "leader"};
}
