import {anyOf} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";

const COUNT = anyOf("two|three|four|five|six|seven|eight|nine|ten|multi|\\d{1,2}");
const COUNTED = anyOf("nation|country|countries|leg|stop|state|city");
const ABROAD = anyOf("regional|foreign|abroad|overseas|international|global|world");
/** Words of many countries: "five-nation", "regional". */
const MANY = new RegExp(`\\b${COUNT}\\W{1,3}${COUNTED}\\b|\\b${ABROAD}\\b`);

/**
 * Whether a trip's noun, or where it is said to lead, is of several countries ("a five-nation tour", "a trip to the
 * Gulf").
 */
export function isWide({sentence: {tokens}}: ParsedSentence, noun: Chunk, goals: readonly Chunk[]): boolean {
  const away = /^(?:abroad|overseas)$/.test(word(tokens[noun.last + 1])) ? 1 : 0;
  const words = tokens
    .slice(noun.first, noun.last + 1 + away)
    .map(word)
    .join(" ");
  return MANY.test(words) || (!goals.some(isCalledAfter) && areRegions([noun, ...goals]));
}

/** Whether noun phrases name a region of several countries and no country. */
export function isRegion(nouns: readonly Chunk[]): boolean {
  return !nouns.some(isCalledAfter) && areRegions(nouns);
}

/** "arrived for talks on the European constitution": no region, but something of one. */
function isCalledAfter({mentions, head}: Chunk): boolean {
  return mentions.some((m) => m.type === "place" && m.lastToken < head);
}

function areRegions(nouns: readonly Chunk[]): boolean {
  const places = nouns.flatMap((n) => n.mentions.filter((m) => m.type === "place"));
  return places.length > 0 && places.every((m) => m.form === "region" && m.country === null);
}
