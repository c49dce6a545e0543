import type {Edtf, Person, Role} from "../../types.ts";
import {isTerm} from "./peopleLexicon.ts";
import type {Entry} from "./personRegister.ts";

/** The people as the next stage reads them, by canonical name. */
export function listPeople(entries: readonly Entry[], published: Edtf | null): Map<string, Person> {
  return new Map(
    entries.map(({name, forms, country, alliance, roles, known}) => {
      const terms = known?.terms.filter((term) => isTerm(term, published)) ?? [];
      const fromLexicon = terms.map(({title}) => ({title, country: known?.country ?? null}));
      const told = roles.reduce<Role[]>((list, role) => {
        const full = {title: role.title, country: role.country ?? country};
        return list.some(({title, country: same}) => title === full.title && same === full.country)
          ? list
          : [...list, full];
      }, []);
      const aliases = [...forms.keys()].filter((form) => form !== name);
      // "President von der Leyen": of no country, as only the lexicon tells.
      const isOfWorld = known !== null && known.country === null;
      const held = isOfWorld ? [...told, ...fromLexicon] : told;
      return [name, {name, aliases, country, alliance, roles: held.length > 0 ? held : fromLexicon}];
    })
  );
}
