import {anyOf, wholeWord} from "../../anyOf.ts";
import type {Actor, Destination, VisitContext} from "./tripFrame.ts";

const OFFICES = anyOf(
  "secretary[- ]general|director-general|director general|managing director|high representative|high commissioner",
  "commissioner|foreign policy chief|(?:special )?envoy|special representative|mission chief|president of the (?:european|world)"
);
/** Offices of bodies that no country owns. */
const WORLDWIDE = new RegExp(`^(?:un |eu )?${OFFICES}\\b`, "i");
/** Where such bodies sit. */
export const SEATS = wholeWord(
  "Brussels|Strasbourg|Luxembourg|Geneva|Vienna|New York|The Hague|Addis Ababa|Jakarta|Rome|Paris|Suva"
);

/** Whether somebody is an officer of a body that no country owns: by his title, or as the text calls him. */
export function isOfWorld({annotated: {people}}: Pick<VisitContext, "annotated">, {name}: Actor): boolean {
  const person = people.get(name);
  if (person === undefined) return WORLDWIDE.test(name.split(" of ")[0]!);
  return person.alliance !== null || person.roles.some(({title}) => WORLDWIDE.test(title));
}

/** "The Secretary-General returned to New York", "held talks in Geneva with the High Commissioner": home, and no guest. */
export function isAtSeat(context: VisitContext, actor: Actor, {place}: Destination): boolean {
  return SEATS.test(place ?? "") && isOfWorld(context, actor);
}
