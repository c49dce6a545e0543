import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {findActors} from "./findActors.ts";
import type {Actor, Destination, VisitContext} from "./tripFrame.ts";

/** "The Peruvian president assured Premier X during his visit to Lima": the guest's, since the other is at home there. */
export function guestFor(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  people: readonly Actor[],
  places: readonly Destination[]
): readonly Actor[] {
  const isHis = /^(?:his|her)$/.test(word(parsed.sentence.tokens[noun.first]));
  const isHome = (p: Actor): boolean => places.every(({country}) => country === p.country);
  if (!isHis || places.length === 0 || people.length === 0 || !people.every(isHome)) return people;
  const guests = findActors(context, parsed, parsed.chunks.slice(0, parsed.chunks.indexOf(noun))).filter(
    (p) => p.country !== null && !isHome(p)
  );
  return guests.length === 1 ? guests : people;
}
