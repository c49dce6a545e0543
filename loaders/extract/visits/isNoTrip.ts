import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";

/** How people call who stay at home. */
const BY_WIRE = /^(?:phone|telephone|video|conference)$/;
/** What a noun of travelling names with its next words. */
const NO_JOURNEY =
  /^(?:tours? of duty|missions? to (?:the )?(?:un|u\.n\.|united nations|nato|eu|european union|who|wto)\b)/;

/** "a telephone call to X", "a four-year tour of duty", "the country's mission to the United Nations": no trips. */
export function isNoTrip({sentence: {tokens}}: ParsedSentence, {first, head}: Chunk): boolean {
  return (
    tokens.slice(first, head).some((t) => BY_WIRE.test(t.lower)) ||
    NO_JOURNEY.test(
      tokens
        .slice(head, head + 5)
        .map(word)
        .join(" ")
    )
  );
}

/** "a trip to an army unit": to some place that no country is told of. */
export function isSomePlace({sentence: {tokens}}: ParsedSentence, {first, mentions}: Chunk): boolean {
  return /^an?$/.test(word(tokens[first])) && mentions.every((m) => m.type !== "place" && m.type !== "person");
}
