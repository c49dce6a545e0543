import type {CountryCode} from "../../types.ts";
import type {NamedPeople} from "../people/findPeople.ts";
import {findCredit, isWire} from "./creditedCountry.ts";
import type {HomeSigns} from "./findHome.ts";
import {countriesTold, KNOWN_TO_ALL, readIntroductions} from "./officialsCountry.ts";

/** Country of the dateline; null where a world-wide agency, a forum's member or a guest's own paper wrote it. */
export function datelineCountry({source, people, here}: HomeSigns): CountryCode | null {
  if (here === null || source.kind === "forum thread") return null;
  const credit = findCredit(source);
  if (credit !== null && isWire(credit) && credit.country !== here) return null;
  const {unsaid, told} = readIntroductions(people);
  const isForeign = told.has(here) && (unsaid.get(here) ?? 0) < 2;
  return isForeign || opensWithGuest(people, here) ? null : here;
}

/** "Albanese walks the wall", from Beijing: whom a paper need not introduce is of its own country. */
function opensWithGuest({referring, register}: NamedPeople, here: CountryCode): boolean {
  for (const {kind, references} of referring) {
    if (kind === "comment") return false;
    for (const reference of references) {
      const country = reference.name === null ? null : (register.find(reference.name, reference)?.country ?? null);
      if (country === null || KNOWN_TO_ALL.has(country)) continue;
      const isIntroduced = countriesTold(reference).length > 0 || (reference.offices.length > 0 && kind !== "title");
      return country !== here && !isIntroduced;
    }
  }
  return false;
}
