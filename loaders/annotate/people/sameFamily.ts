import type {Reference} from "./findReferences.ts";
import type {KnownPerson} from "./peopleLexicon.ts";
import type {Entry} from "./personRegister.ts";

/** "Mrs Castro", where the page names another of that family who is a woman; `family` are those who share the name. */
export function hasRelative(
  family: readonly Entry[],
  {gender}: KnownPerson,
  words: readonly string[],
  reference: Reference | undefined
): boolean {
  const told = reference?.gender ?? null;
  if (words.length > 1 || told === null || told === gender) return false;
  return family.some((entry) => entry.known === null && entry.gender === told);
}

/** "President Roe" and, beside him, "Roe" are not First Lady Ann Roe: "Mrs Roe" may be. */
export function isSpouse({roles}: Entry, reference: Reference | undefined): boolean {
  const isFirstLady = roles.length > 0 && roles.every(({title}) => title === "First Lady");
  return isFirstLady && reference?.gender !== "f";
}

/** "President Roe", "Minister Roe": by what no First Lady is called. */
export function hasOtherOffice(reference: Reference | undefined): boolean {
  return reference?.offices.some(({title}) => title.title !== "First Lady" && title.level !== "honorific") === true;
}
