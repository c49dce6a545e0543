import type {Edtf, Role} from "../../types.ts";
import {people, type KnownPerson} from "./peopleLexicon.ts";

/** The one person who held an office of a country all through a date's year; undefined for none or several. */
export function findIncumbent({title, country}: Role, date: Edtf | null): KnownPerson | undefined {
  const year = Number(/^\d{4}/.exec(date ?? "")?.[0]);
  const holders = people.filter(
    (person) =>
      person.country === country &&
      person.terms.some((term) => term.title === title && term.from <= year && year <= term.to)
  );
  return holders.length === 1 ? holders[0] : undefined;
}
