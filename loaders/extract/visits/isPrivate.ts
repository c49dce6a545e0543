import {wholeWord} from "../../anyOf.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** What film-makers, players, managers of firms and leaders of parties at home are called as well. */
const NO_STATE_OFFICE = wholeWord(
  "Leader|Party leader|Director|Chief Executive|Captain|Manager|Coach|Person|Predecessor"
);

/** Words of what athletes and players travel for. */
const SPORT_OR_SHOW = wholeWord(
  "marathon|match|matches|tournament|championships?|cup|grand prix|race|races|semi-?finals?|league|olympics?|medals?",
  "stadium|concerts?|gig|album|premiere|football|cricket|rugby|tennis|golf|boxing|athletics|squad|coach|goalkeeper"
);

/**
 * "Director X moved to Britain", "the party's leader visits Leeds", "Kenya's X arrived for the marathon": a trip or
 * meeting of people who hold no office that sends anybody abroad.
 */
export function isPrivate({annotated, parsed}: VisitContext, frames: readonly TripFrame[]): boolean {
  return frames.every(({kind, people, sentence}) => {
    const isGame = parsed[sentence]!.sentence.tokens.some(({lower}) => SPORT_OR_SHOW.test(lower));
    return (
      kind !== "session" &&
      people.every(({name, country, unnamed}) => {
        const person = annotated.people.get(name);
        // "Secretary-General of the League": called by nothing but an office.
        const office = / of /.test(name) ? [{title: name.split(" of ")[0]!}] : [];
        const roles = person?.roles ?? office;
        if (unnamed === true) return false;
        return country === null
          ? roles.every(({title}) => NO_STATE_OFFICE.test(title))
          : isGame && person !== undefined && roles.length === 0;
      })
    );
  });
}
