import {word} from "../../annotate/modality/word.ts";
import {isTown} from "./mentionKinds.ts";
import type {Actor, Destination, VisitContext} from "./tripFrame.ts";

const MEETING = /^(?:meetings?|talks|summit|visit|discussions|consultations|conference|ceremony)$/;

/**
 * "met here on Tuesday", and "the talks in Oslo" further on: one side's town, and the only one of a story whose
 * dateline is lost; null where the story names another, or none.
 */
export function onlyTown({annotated}: VisitContext, people: readonly Actor[]): Destination | null {
  const towns = annotated.sentences.flatMap(({mentions, tokens}) =>
    mentions.flatMap((m) =>
      isTown(m) ? [{town: m, before: tokens.slice(Math.max(0, m.firstToken - 2), m.firstToken).map(word)}] : []
    )
  );
  const [first] = towns;
  if (first === undefined || towns.some(({town}) => town.place !== first.town.place)) return null;
  const to = {country: first.town.country!, place: first.town.place, token: -1};
  const isWhere = towns.some(({before: [event, link]}) => link === "in" && MEETING.test(event ?? ""));
  return isWhere && sidesMeet(people, to) ? to : null;
}

/** Whether one side is at home in a country and the other comes from elsewhere. */
export function sidesMeet(people: readonly Actor[], {country}: Destination): boolean {
  const sides = new Set(people.map((p) => p.country));
  return sides.has(country) && sides.size > 1;
}
