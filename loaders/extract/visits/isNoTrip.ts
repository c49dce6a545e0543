import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {startsWithCapital} from "../../annotate/tokens/wordShapes.ts";
import type {Token} from "../../types.ts";

/** How people call who stay at home, and what is served for years. */
const NO_WAY = /^(?:phone|telephone|video|conference|duty)$/;
/** What a noun of travelling names with its next words. */
const NO_JOURNEY =
  /^(?:tours? of duty|missions? to (?:the )?(?:un|u\.n\.|united nations|nato|eu|european union|who|wto)\b)/;

/** "a telephone call to X", "flights to Oslo", "a tour of duty", "the mission to the United Nations": no trips. */
export function isNoTrip({sentence: {tokens}}: ParsedSentence, {first, head}: Chunk): boolean {
  return (
    tokens.slice(first, head).some((t) => NO_WAY.test(t.lower)) ||
    word(tokens[head]) === "flights" ||
    isBody(tokens, head) ||
    NO_JOURNEY.test(
      tokens
        .slice(head, head + 5)
        .map(word)
        .join(" ")
    )
  );
}

/** "the Supervision Mission in Syria": a body that bears the name. */
function isBody(tokens: readonly Token[], head: number): boolean {
  const [before, noun] = [tokens[head - 1], tokens[head]!];
  return noun.text === "Mission" && before?.pos === "PROPN" && startsWithCapital(before.text);
}

/** "a trip to an army unit": to some place that no country is told of. */
export function isSomePlace({sentence: {tokens}}: ParsedSentence, {first, mentions}: Chunk): boolean {
  return /^an?$/.test(word(tokens[first])) && mentions.every((m) => m.type !== "place" && m.type !== "person");
}
