import type {Actor, Destination, VisitContext} from "./tripFrame.ts";

const OFFICE = /\b(?:minister|president|premier|chancellor|secretary|speaker|ambassador|general|governor|king|queen)\b/i; // prettier-ignore

/** An officer of no named country is one of where the paper comes from, when he goes elsewhere. */
export function atHome({annotated}: VisitContext, actor: Actor, to: Destination): Actor {
  const {home} = annotated;
  const known = actor.country !== null || home === null || home === to.country;
  const holds = annotated.people.get(actor.name)?.roles.some(({country, title}) => country === null && OFFICE.test(title)); // prettier-ignore
  return known || holds !== true ? actor : {...actor, country: home};
}
