import type {CountryCode} from "../../types.ts";
import {isSubject, type Discourse, type DocumentFrame} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";
import type {Entry} from "./personRegister.ts";
import {canMean, levelOf} from "./roleLexicon.ts";

/** Levels of which a country has one. */
const OF_STATE = /^(?:head of (?:state|government)|foreign minister|defence minister|army chief)$/;

/**
 * Somebody of the document who holds the office. Without a country, only people already spoken of, of the paper's own
 * country first.
 */
export function findHolder(
  reference: Reference,
  country: CountryCode | null,
  discourse: Discourse,
  {register, here, home}: DocumentFrame
): Entry | null {
  const {offices, former} = reference;
  const {title} = offices[0]!.title;
  const bare = calledSo(title, discourse);
  if (bare !== null && (country === null || bare.country === country)) return bare;
  const inTime = (holders: readonly Entry[]): readonly Entry[] => {
    const fitting = holders.filter((entry) => entry.former === former);
    return toldExactly(fitting.length > 0 ? fitting : holders, title);
  };
  if (country !== null) {
    const held = latestOf(inTime(register.holders(title, country)), discourse);
    return held ?? secretaryNamed(title, register, country) ?? ofNoCountryYet(reference, country, discourse, register);
  }
  const named = namedLater(discourse, register);
  const spoken = [...new Set(discourse.recent.flatMap(({entry}) => entry ?? []))].filter(
    (entry) => !named.has(entry) && register.holds(entry, title) && isToldAs(entry, title)
  );
  const own = spoken.filter((entry) => entry.country !== null && (entry.country === here || entry.country === home));
  return (
    latestOf(inTime(own), discourse) ??
    latestOf(inTime(spoken), discourse) ??
    onlyHolder(title, register, home ?? here) ??
    secretaryNamed(title, register)
  );
}

/**
 * "Foreign Minister Anote Roe flew out. The Chadian foreign minister will": the only one of that office, whose country
 * nothing told so far, where the office acts and he stands in no sentence with it.
 */
function ofNoCountryYet(
  reference: Reference,
  country: CountryCode,
  {recent, n, sentence}: Discourse,
  {entries}: DocumentFrame["register"]
): Entry | null {
  const level = reference.offices[0]!.title.level;
  const own = entries.filter(
    (entry) =>
      entry.country === null && entry.roles.some((role) => role.country === null && levelOf(role.title) === level)
  );
  const isSpokenOf = recent.some((person) => person.entry === own[0] && person.sentence < n);
  if (own.length !== 1 || !isSpokenOf || !OF_STATE.test(level) || !isSubject(sentence.tokens, reference)) return null;
  own[0]!.country = country;
  return own[0]!;
}

/** "The Minister", where that word alone has meant somebody before: whoever it meant last. */
function calledSo(title: string, {recent}: Discourse): Entry | null {
  if (!/^(?:Minister|Secretary)$/.test(title)) return null;
  return recent.findLast((person) => person.title === title && person.entry !== null)?.entry ?? null;
}

/** Beside a Prime Minister, an Acting Prime Minister is not the one whom "the Prime Minister" means. */
function toldExactly(holders: readonly Entry[], title: string): readonly Entry[] {
  // "the US leader": before one of whom only the lexicon tells, whoever the document calls its president.
  const told = title === "Leader" ? holders.filter(({roles}) => roles.length > 0) : [];
  if (told.length > 0) return told;
  const exact = holders.filter(({roles}) => roles.length === 0 || roles.some((role) => role.title === title));
  return exact.length > 0 ? exact : holders;
}

/** Whom the document calls "President" it does not call "the prime minister", whatever he was before. */
function isToldAs({roles}: Entry, title: string): boolean {
  return roles.length === 0 || roles.some((role) => canMean(title, role.title));
}

/**
 * "The prime minister" of a paper's own country, before anybody was named: the one of whom the document or the lexicon
 * says it.
 */
function onlyHolder(title: string, register: DocumentFrame["register"], home: CountryCode | null): Entry | null {
  const holders = home === null ? [] : register.holders(title, home);
  return holders.length === 1 ? holders[0]! : null;
}

/** "The Secretary will travel to Oslo … Secretary Roe will meet": the one secretary whom a release names later. */
function secretaryNamed(
  title: string,
  {entries}: DocumentFrame["register"],
  country: CountryCode | null = null
): Entry | null {
  const named = /^Secretary(?:-General)?$/.test(title)
    ? entries.filter(({roles}) => roles.some((role) => role.title === title || isSecretaryOf(title, role.title)))
    : [];
  const [only] = named;
  const isOfThere = country === null || only?.country == null || only.country === country;
  return named.length === 1 && isOfThere ? only! : null;
}

/** "The Secretary" of State or Defense. */
function isSecretaryOf(title: string, held: string): boolean {
  return title === "Secretary" && /^Secretary of \p{Lu}/u.test(held);
}

/** "The foreign minister will meet Wang Yi": he is not the one who is named further on. */
function namedLater({sentence, index}: Discourse, register: DocumentFrame["register"]): ReadonlySet<Entry> {
  const later = sentence.references.slice(index + 1).filter(({name}) => name !== null);
  return new Set(later.flatMap((reference) => register.find(reference.name!, reference) ?? []));
}

/**
 * The one of these who was spoken of last, of two in one sentence before the one who acted in it; null where that is
 * none or nobody.
 */
export function latestOf(holders: readonly Entry[], {recent, n}: Discourse): Entry | null {
  if (holders.length < 2) return holders[0] ?? null;
  const spoken = recent.filter(({entry}) => entry !== null && holders.includes(entry));
  const last = spoken.at(-1);
  if (last === undefined || last.sentence === n) return last?.entry ?? null;
  const latest = spoken.filter(({sentence}) => sentence === last.sentence);
  // "Lula and Erdogan met Ahmadinejad": the first of those who act is joined to their verb by the other.
  return (latest.findLast(({isSubject}) => isSubject) ?? latest.find(({isJoined}) => isJoined) ?? last).entry;
}
