import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {datesOfEach} from "./datesOfEach.ts";
import type {Destination, TripFrame} from "./tripFrame.ts";

/** One frame a place, each on its own days where the text tells them apart; one without a place where none is told. */
export function framesTo(
  parsed: ParsedSentence,
  frame: Omit<TripFrame, "to">,
  places: readonly Destination[]
): TripFrame[] {
  const own = datesOfEach(parsed, places, "whole");
  return places.length > 0 ? places.map((to, i) => ({...frame, to, ...own?.[i]})) : [{...frame, to: null}];
}
