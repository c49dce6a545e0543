import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {NEUTRAL} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Destination} from "./tripFrame.ts";

/** How the stops of a tour are told whose traveller and status other sentences tell. */
export const OF_TOUR = {rule: "visit/itinerary", modality: NEUTRAL};

/** "The tour - to Peru, Chile and Cuba - was to have been short": the stops of the tour told before. */
export function listsStops(
  {sentence: {tokens}}: ParsedSentence,
  {first, last}: Chunk,
  places: readonly Destination[]
): boolean {
  const isDashed = /^(?:[-–—_(]|--)$/.test(tokens[last + 1]?.text ?? "");
  return places.length > 1 && isDashed && /^(?:the|this|that)$/.test(word(tokens[first]));
}
