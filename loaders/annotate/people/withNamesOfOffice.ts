import type {Token} from "../../types.ts";
import type {Reference} from "./findReferences.ts";

/**
 * "the foreign ministers of Chad and Mali, A and B": names behind an office in the plural, as many as its countries, in
 * their order.
 */
export function withNamesOfOffice(references: readonly Reference[], tokens: readonly Token[]): Reference[] {
  const left: Reference[] = [];
  for (let i = 0; i < references.length; i++) {
    const names = namesBehind(references, i, tokens);
    left.push(references[i]!, ...names);
    i += names.length;
  }
  return left;
}

function namesBehind(references: readonly Reference[], at: number, tokens: readonly Token[]): Reference[] {
  const {name, plural, offices} = references[at]!;
  const countries = offices[0]?.countries ?? [];
  if (name !== null || !plural || offices.length !== 1 || countries.length < 2) return [];
  const names = references.slice(at + 1, at + 1 + countries.length);
  const areNames = names.every((one) => one.name !== null && one.offices.length === 0 && one.country === null);
  if (names.length < countries.length || !areNames || !areListed([references[at]!, ...names], tokens)) return [];
  const {title} = offices[0]!;
  return names.map((one, n) => ({
    ...one,
    offices: [{title: {...title, plural: false}, countries: [countries[n]!]}],
    titled: true
  }));
}

/** Whether a comma or colon opens the names, and commas or "and" alone part them. */
function areListed(parts: readonly Reference[], tokens: readonly Token[]): boolean {
  return parts.slice(1).every(({firstToken}, i) => {
    const between = tokens.slice(parts[i]!.lastToken + 1, firstToken).map(({lower}) => lower);
    const joins = i === 0 ? /^(?:,|:)$/ : /^(?:,|and|, and)$/;
    return joins.test(between.join(" "));
  });
}
