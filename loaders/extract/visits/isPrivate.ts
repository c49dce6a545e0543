import {wholeWord} from "../../anyOf.ts";
import {hasTrade} from "./hasTrade.ts";
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

/** Whether the document gives somebody an office of a country. */
function speaksOfOfficers({people}: VisitContext["annotated"]): boolean {
  return [...people.values()].some(({roles}) =>
    roles.some(({country, title}) => country !== null && !NO_STATE_OFFICE.test(title))
  );
}

/** "Anote Tewai visited Peru in 1992", among officers: one whose office the reader is supposed to know. */
function isUntitledVisitor(kind: TripFrame["kind"], name: string, roles: readonly unknown[]): boolean {
  return kind === "visit" && roles.length === 0 && name.includes(" ");
}

/**
 * "Director X moved to Britain", "the party's leader visits Leeds", "Kenya's X arrived for the marathon": a trip or
 * meeting of people who hold no office that sends anybody abroad.
 */
export function isPrivate({annotated, parsed}: VisitContext, frames: readonly TripFrame[]): boolean {
  const isOfStates = speaksOfOfficers(annotated);
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
          ? !(isOfStates && isUntitledVisitor(kind, name, roles) && !isGame && !hasTrade(annotated, name)) &&
              roles.every(({title}) => NO_STATE_OFFICE.test(title))
          : isGame && person !== undefined && roles.length === 0;
      })
    );
  });
}
