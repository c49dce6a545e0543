import type {Actor} from "./tripFrame.ts";

const OFFICE_OF = /^(?:Negotiator|Official|Expert|Envoy|Diplomat|Representative|Delegate|Minister) of /;

/** Whether somebody goes by nothing but what he is of his country ("Envoy of Peru"). */
export function isNameless({name}: Actor): boolean {
  return OFFICE_OF.test(name);
}

const POST_OF = /^(?:Ambassador|High Commissioner|(?:Special )?Envoy|Special Representative) of /;

/** "Envoys of Peru, Chad and Mali came": those whom several countries keep there, and nobody's trip. */
export function areEnvoysOfMany(people: readonly Actor[]): boolean {
  const isOf = ({name}: Actor): boolean => POST_OF.test(name) || OFFICE_OF.test(name);
  return people.length > 1 && people.every(isOf) && new Set(people.map(({country}) => country)).size > 1;
}
