import type {Edtf} from "../../types.ts";
import type {Reference} from "./findReferences.ts";
import {findByEnds} from "./findByEnds.ts";
import {findKnownPeople} from "./peopleLexicon.ts";
import {levelOf} from "./roleLexicon.ts";

/** A longer stretch tells nothing of which President Bush is meant. */
const LONGEST_ERA = 9;

/**
 * The document's date or, where it has none, the years in which those whom it names with office and full name held
 * their offices together.
 */
export function findEra(named: readonly Reference[], published: Edtf | null): Edtf | null {
  if (published !== null) return published;
  let [from, to] = [0, 9999];
  for (const {name, offices} of named) {
    const terms = offices[0] ? termsOf(name!, offices[0].title.title) : [];
    const first = Math.max(from, Math.min(...terms.map((term) => term.from)));
    const last = Math.min(to, Math.max(...terms.map((term) => term.to)));
    if (terms.length > 0 && first <= last) [from, to] = [first, last];
  }
  return to - from > LONGEST_ERA ? null : from === to ? `${from}` : `${from}/${to}`;
}

function termsOf(name: string, title: string): readonly {readonly from: number; readonly to: number}[] {
  const people = findKnownPeople(name);
  const known = people.length === 0 ? findByEnds(name) : people[1] === undefined ? people[0] : undefined;
  return (known?.terms ?? []).filter(
    (term) => term.from > 0 && (term.title === title || levelOf(term.title) === levelOf(title))
  );
}
