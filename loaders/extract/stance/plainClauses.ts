import type {Sentence, Token} from "../../types.ts";
import {polarityOf} from "../sentiment/polarityLexicon.ts";
import type {Party} from "./party.ts";
import {findStancePhrase} from "./stanceLexicon.ts";

const DROPPED = new Set(["the", "a", "an", "'", "’", "-", "–"]);

/** A sentence in the few words that stance rules know: "@0 not helps @1 ." with "@n" for the nth party. */
export function plainClauses(sentence: Sentence, parties: readonly Party[], from: number): string {
  const {tokens} = sentence;
  const words: string[] = ["^"];
  const partyAt = new Map(parties.map((party, i) => [party.first, i]));
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.start < from) continue;
    const party = partyAt.get(i);
    if (party !== undefined) {
      const {first, last} = parties[party]!;
      // "The corrupt Danish minister" is one party, but not one word.
      const judged = tokens.slice(first, last).map(plainWord);
      words.push(...judged.filter((word) => word === "good" || word === "bad"), `@${party}`);
      i = last;
      continue;
    }
    const phrase = findStancePhrase(tokens, i);
    if (phrase !== null && !crossesParty(partyAt, i, phrase.length)) {
      const isSuffered = phrase.stanceClass === "hurts" && words.at(-1) === "is" && isParticiple(tokens[i]!);
      if (phrase.stanceClass !== "very") words.push(isSuffered ? "suffers" : phrase.stanceClass);
      i += phrase.length - 1;
    } else if (!DROPPED.has(tokens[i]!.lower)) words.push(plainWord(tokens[i]!));
  }
  return `${words.join(" ").replace(/\bbad friend\b/g, "enemy")} $`;
}

/** Of "is cheated" and "is cheating" the former. */
function isParticiple({lower, pos}: Token): boolean {
  return pos === "VERB" && !lower.endsWith("ing");
}

function crossesParty(partyAt: ReadonlyMap<number, number>, first: number, length: number): boolean {
  for (let i = first + 1; i < first + length; i++) if (partyAt.has(i)) return true;
  return false;
}

/** Who laughs or dies is not good or bad for it: verbs are told from other words. */
function plainWord({lower, lemma, pos}: Token): string {
  if (lower === "n't" || lower === "n’t") return "not";
  const polarity = polarityOf(lower) || polarityOf(lemma);
  if (polarity > 0.5) return pos === "VERB" ? "well" : "good";
  if (polarity < -0.5) return pos === "VERB" ? "ill" : "bad";
  return lower.replaceAll("’", "'").replaceAll(" ", "");
}
