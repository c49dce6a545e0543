import type {PersonMention} from "../../types.ts";
import {antecedentOf, type Discourse, type DocumentFrame} from "./discourse.ts";
import {latestOf} from "./findHolder.ts";
import type {Reference} from "./findReferences.ts";
import {mentionOf} from "./mentionOf.ts";
import {commonTitle, roleName, UNNAMED} from "./resolveOffice.ts";

/** "the two foreign ministers", "the foreign ministers of Russia and Pakistan", "both leaders". */
export function resolvePlural(reference: Reference, discourse: Discourse, {register}: DocumentFrame): PersonMention {
  const {title, countries} = reference.offices[0]!;
  // "his counterpart X" is called by the other's title, which stands with no name of his own.
  const isCalledSo = new Set(discourse.recent.flatMap((person) => (person.title === title.title ? [person.name] : [])));
  const role = {title: title.title, country: countries.length === 1 ? countries[0]! : null};
  const count = reference.count ?? 2;
  let members: readonly string[] = [];
  if (countries.length > 1 && !UNNAMED.test(title.level)) {
    const other = title.level === "counterpart" ? antecedentOf("m", discourse)?.title : null;
    const held = other == null ? title.title : commonTitle(other);
    members = countries.map(
      (country) => latestOf(register.holders(held, country), discourse)?.name ?? roleName(held, country)
    );
  } else if (countries.length === 0 && (reference.determiner === "the" || reference.count !== null)) {
    const isMeant = (name: string) => {
      const entry = register.named(name);
      return (
        title.level === "person" || isCalledSo.has(name) || (entry !== undefined && register.holds(entry, title.title))
      );
    };
    const latest = [...new Set(discourse.recent.map(({name}) => name).reverse())];
    const meant = latest.filter(isMeant).slice(0, count);
    if (meant.length === count) members = meant.reverse();
  }
  return mentionOf(reference, {
    country: role.country,
    role: title.level === "person" ? null : role,
    plural: true,
    members: [...new Set(members)]
  });
}
