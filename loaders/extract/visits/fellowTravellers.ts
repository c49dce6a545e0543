import {wholeWord} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findActors} from "./findActors.ts";
import {isNameless} from "./isNameless.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const TRAVELS = wholeWord("travel|fly|go|arrive|visit|land|head|come|tour|depart|leave");

/** Trips of officers of a third country who go along: "flew to Lima with Norwegian Foreign Minister Roe". */
export function fellowTravellers(
  context: VisitContext,
  parsed: ParsedSentence,
  frames: readonly TripFrame[]
): readonly TripFrame[] {
  return frames.flatMap((frame) => {
    const clause = parsed.clauses.find(({verb}) => verb.head === frame.token);
    const {to, people} = frame;
    if (frame.kind !== "visit" || to === null || clause === undefined || !TRAVELS.test(clause.verb.lemma)) return [];
    const known = new Set([to.country, ...people.map(({country}) => country)]);
    const fellows = findActors(context, parsed, withPhrase(clause)).filter(
      (a) => a.official && a.country !== null && !known.has(a.country) && !isNameless(a)
    );
    return fellows.map((fellow) => ({...frame, people: [fellow]}));
  });
}

/** Whom a verb of travelling has "with" it: not those of "for talks with". */
function withPhrase({phrases}: Clause): Clause["subjects"] {
  const at = phrases.findIndex(({preposition}) => preposition === "with");
  const isOfVerb = phrases
    .slice(0, at)
    .every(({nouns}) => nouns.every(({mentions}) => mentions.some(({type}) => type === "place" || type === "date")));
  return at >= 0 && isOfVerb ? phrases[at]!.nouns : [];
}
