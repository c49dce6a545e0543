import type {Party} from "../figures/findMarked.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {slotOf} from "./slotOf.ts";

/** What a country does in the clause, told by the words at its sides. */
export type Slot =
  | "aside"
  | "owner"
  | "possessive"
  | "adjective"
  | "to"
  | "from"
  | "of"
  | "by"
  | "with"
  | "into"
  | "in"
  | "between"
  | "subject"
  | "object"
  | "speaker";

/** A country of a sentence in its place. */
export interface Placed {
  /** The country as the text names it. */
  readonly party: Party;
  /** What it does in the clause. */
  readonly slot: Slot;
  /** Offset in the marked text. */
  readonly at: number;
  /** Distance to the amount, in characters. */
  readonly distance: number;
}

/** The countries of a sentence with what each does there, by the words at its sides. */
export function placeParties(marked: MarkedSentence, text: string, cue: number, focus: number): Placed[] {
  const placed: Placed[] = [];
  for (let at = 0; at < text.length; at++) {
    const party = marked.parties.get(text.charAt(at));
    if (party === undefined) continue;
    placed.push({party, at, slot: slotOf(party, text, at, cue, placed.at(-1)), distance: Math.abs(at - focus)});
  }
  // "China's market is America, and it holds …": the pronoun is whom the sentence is about.
  const pronoun = /\b(?:it|they)\s(?:\p{L}+\s)?$/iu.test(text.slice(Math.max(0, cue - 20), cue));
  // "A pledge from Peru, which said it will supply".
  const speaker = placed.findLastIndex(({at}) => at < cue && WHICH_SAID.test(text.slice(at + 1, cue)));
  const meant = Math.max(0, speaker);
  return placed.map((one, i) => (pronoun && i === meant && one.at < cue ? {...one, slot: "owner"} : one));
}

const WHICH_SAID = /^, (?:which|who) (?:has |had |also )?(?:said|says|announced|confirmed) (?:that )?(?:it|they) /u;
