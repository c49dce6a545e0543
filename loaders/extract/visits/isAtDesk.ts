import {anyOf, wholeWord} from "../../anyOf.ts";
import type {AnnotatedDocument} from "../../types.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** Rules by which somebody does something at a place: so do officials in their own towns. */
const DEED_RULE = /^visit\/(?:act-in|attended-by|sighting|together)$/;

const OFFICES = anyOf(
  "secretary-general|director-general|director general|managing director|high representative|high commissioner",
  "commissioner|special envoy|special representative|president of the (?:european|world)"
);
/** Offices of bodies that no country owns. */
const WORLDWIDE = new RegExp(`^(?:un |eu )?${OFFICES}\\b`, "i");
/** Where such bodies sit. */
const SEATS = wholeWord(
  "Brussels|Strasbourg|Luxembourg|Geneva|Vienna|New York|The Hague|Addis Ababa|Jakarta|Rome|Paris"
);

/**
 * "The police chief told reporters in Lima": whom nobody gives a country is at home there, unless the office is of the
 * whole world and sits elsewhere.
 */
export function isAtDesk({annotated}: VisitContext, frames: readonly TripFrame[]): boolean {
  return frames.every(
    ({rule, people, to}) =>
      DEED_RULE.test(rule) &&
      people.every(
        ({name, country}) => country === null && !(isWorldwide(annotated, name) && !SEATS.test(to?.place ?? ""))
      )
  );
}

function isWorldwide({people}: AnnotatedDocument, name: string): boolean {
  return people.get(name)?.roles.some(({title}) => WORLDWIDE.test(title)) === true;
}
