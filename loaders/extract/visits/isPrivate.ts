import {wholeWord} from "../../anyOf.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** What film-makers, players, managers of firms and leaders of parties at home are called as well. */
const NO_STATE_OFFICE = wholeWord(
  "Leader|Party leader|Director|Chief Executive|Captain|Manager|Coach|Person|Predecessor"
);

/**
 * "Director X moved to Britain", "the party's leader visits Leeds": a trip or meeting of people who are of no country that the
 * document tells, and hold no office that sends anybody abroad.
 */
export function isPrivate({annotated}: VisitContext, frames: readonly TripFrame[]): boolean {
  return frames.every(
    ({kind, people}) =>
      kind !== "session" &&
      people.every(({name, country}) => {
        const roles = annotated.people.get(name)?.roles ?? [];
        return country === null && roles.every(({title}) => NO_STATE_OFFICE.test(title));
      })
  );
}
