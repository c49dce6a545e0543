import {wholeWord} from "../../anyOf.ts";
import {word} from "../../annotate/modality/word.ts";
import type {DateMention, Mention, Sentence} from "../../types.ts";

const ROUND = wholeWord("tour|trip|swing|journey|mission|odyssey");
const PART = wholeWord("start|beginning|outset|leg|stop|part|stage");
/** Words between "the first leg of" and how long the tour lasts. */
const NEAR = 5;
/** Words between the tour and the other places that it takes in. */
const FAR = 12;

/**
 * "arrived at the start of a ten-day tour", "a week-long tour of the Gulf", "a ten-day trip that will include Peru": how
 * long somebody is away, and not how long he stays at one stop.
 */
export function isLengthOfTour({tokens, mentions}: Sentence, {firstToken, lastToken}: DateMention): boolean {
  const noun = tokens.findIndex((t, i) => i > lastToken && i < lastToken + 4 && ROUND.test(word(t)));
  if (noun < 0) return false;
  const placeAt = (from: number, until: number) =>
    mentions.find((m) => m.type === "place" && m.form !== "demonym" && m.firstToken >= from && m.firstToken <= until);
  const goal = /^(?:of|to|in|through|across|around)$/.test(word(tokens[noun + 1]))
    ? placeAt(noun + 2, noun + 4)
    : undefined;
  if (goal?.type === "place") return goal.form === "region" && goal.country === null;
  const before = tokens.slice(Math.max(0, firstToken - NEAR), firstToken).map(word);
  const isPart = before.some((w, i) => PART.test(w) && before[i + 1] === "of");
  const tells = /^(?:that|which|including|covering|encompassing|spanning)$/.test(
    word(tokens[tokens[noun + 1]?.text === "," ? noun + 2 : noun + 1])
  );
  return isPart || (tells && placeAt(noun + 2, noun + FAR) !== undefined);
}

/** Days that a tour lasts by the words of its noun; null where they tell none. */
export function lengthOfTour(mentions: readonly Mention[]): number | null {
  return mentions.find((m): m is DateMention => m.type === "date" && m.form === "duration")?.days ?? null;
}
