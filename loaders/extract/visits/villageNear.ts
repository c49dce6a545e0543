import {word} from "../../annotate/modality/word.ts";
import {startsWithCapital} from "../../annotate/tokens/wordShapes.ts";
import type {Token} from "../../types.ts";
import type {Destination} from "./tripFrame.ts";

/** "met X in Barvikha outside Moscow": the village that no gazetteer has, not the city by which it lies. */
export function villageNear(tokens: readonly Token[], place: Destination): Destination {
  if (!/^(?:near|outside)$/.test(word(tokens[place.token - 1]))) return place;
  const last = place.token - (tokens[place.token - 2]?.text === "," ? 3 : 2);
  let first = last;
  while (first > last - 3 && startsWithCapital(tokens[first]?.text ?? "")) first--;
  const isTown = first < last && /^(?:in|at)$/.test(word(tokens[first]));
  const name = tokens.slice(first + 1, last + 1).map(({text}) => text);
  return {...place, place: isTown ? name.join(" ") : null};
}
