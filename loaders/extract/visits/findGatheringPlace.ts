import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {isLocated} from "./mentionKinds.ts";
import type {Destination, VisitContext} from "./tripFrame.ts";

/** Gatherings that states send people to. */
const GATHERING = wholeWord("summit|forum|conference|assembly|congress|talks|meeting|funeral|inauguration|ceremony");
/** Sentences back in which the place of "the summit" may stand. */
const REACH = 6;
/** Tokens between a gathering and its place. */
const NEAR = 9;

/**
 * "will attend the summit", where a sentence before told of "a summit in Oslo": the place of the gathering that a
 * clause speaks of; null where nothing tells it.
 */
export function findGatheringPlace(
  context: VisitContext,
  parsed: ParsedSentence,
  {objects, phrases}: Clause
): Destination | null {
  const named = [...objects, ...phrases.filter((p) => /^(?:at|in|to)$/.test(p.preposition)).flatMap((p) => p.nouns)];
  const noun = named.find((n) => isKnownGathering(parsed, n));
  if (noun === undefined) return null;
  const kind = word(parsed.sentence.tokens[noun.head]);
  const at = context.order.get(parsed) ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const place = placeOf(context.parsed[i]!, kind);
    if (place !== null) return {country: place.country!, place: place.place, token: -1};
  }
  return null;
}

/** "the summit", "the two-day meeting", with no place of its own. */
function isKnownGathering({sentence: {tokens}}: ParsedSentence, {first, head, mentions}: Chunk): boolean {
  return (
    GATHERING.test(word(tokens[head])) &&
    /^(?:the|this|that)$/.test(word(tokens[first])) &&
    mentions.every((m) => m.type === "date" || m.type === "quantity")
  );
}

/** The city in which a sentence puts a gathering of that kind: "a summit in Oslo", "gathered in Oslo for a summit". */
function placeOf({sentence: {tokens, mentions}}: ParsedSentence, kind: string): PlaceMention | null {
  const at = tokens.findIndex((t) => t.lower === kind);
  if (at < 0) return null;
  const near = mentions.filter((m): m is PlaceMention => {
    if (!isLocated(m) || m.form !== "city" || Math.abs(m.firstToken - at) > NEAR) return false;
    return /^(?:in|at|of)$/.test(word(tokens[m.firstToken - 1])) || m.lastToken === at - 1;
  });
  return near[0] ?? null;
}
