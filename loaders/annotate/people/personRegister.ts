import type {CountryCode, Edtf, Person, Role} from "../../types.ts";
import type {Reference} from "./findReferences.ts";
import {
  findByEnds,
  findKnownPerson,
  findOfficeHolder,
  genderOf,
  isTerm,
  wordsOf,
  type KnownPerson
} from "./peopleLexicon.ts";
import {levelOf} from "./roleLexicon.ts";

/** What a document tells of one person, while it is being read. */
export interface Entry {
  name: string;
  country: CountryCode | null;
  gender: "m" | "f" | null;
  readonly known: KnownPerson | null;
  readonly roles: Role[];
  /** Every form of the name in the document. */
  readonly forms: Set<string>;
}

/** The people of one document. */
export interface PersonRegister {
  /** Files a named reference under its person, who is new if no entry fits. */
  add(reference: Reference): Entry;
  /** The person whom a name means in this document; undefined where none or several could be meant. */
  find(name: string, reference?: Reference): Entry | undefined;
  /** People who hold an office of this level, by what the document or the lexicon says; of any country for null. */
  holders(level: string, country: CountryCode | null): Entry[];
  readonly entries: readonly Entry[];
}

/** An empty register for a document of this date. */
export function createRegister(published: Edtf | null): PersonRegister {
  const entries: Entry[] = [];

  function find(name: string, reference?: Reference): Entry | undefined {
    const known = findKnownPerson(name) ?? findByEnds(name);
    if (known) return entries.find((entry) => entry.known === known);
    const words = wordsOf(name);
    const exact = entries.find((entry) => [...entry.forms].some((form) => wordsOf(form).join(" ") === words.join(" ")));
    if (exact && words.length > 1) return exact;
    const matches = entries.filter((entry) => [...entry.forms, entry.name].some((form) => fits(words, wordsOf(form))));
    if (matches.length < 2) return matches[0];
    const better = matches.filter((entry) => reference !== undefined && agrees(entry, reference));
    if (better.length === 1) return better[0];
    const bySurname = matches.filter((entry) => wordsOf(entry.name).at(-1) === words.at(-1));
    return (better.length > 1 ? better : bySurname.length > 0 ? bySurname : matches).at(-1);
  }

  function add(reference: Reference): Entry {
    const name = reference.name!;
    const entry = find(name, reference) ?? create(name, reference);
    entry.forms.add(name);
    if (entry.known === null && wordsOf(name).length > wordsOf(entry.name).length) entry.name = tidyName(name);
    for (const {title, countries} of reference.offices) {
      if (/^(?:counterpart|relation|host|guest)$/.test(title.level)) continue;
      const role = {title: title.title, country: countries[0] ?? null};
      if (!entry.roles.some((other) => other.title === role.title && other.country === role.country))
        entry.roles.push(role);
    }
    const stated = reference.offices.find(({countries}) => countries.length > 0)?.countries[0] ?? reference.country;
    entry.country ??= entry.known?.country ?? stated;
    entry.gender ??= reference.gender;
    return entry;
  }

  function create(name: string, reference: Reference): Entry {
    const known = findKnownPerson(name) ?? findByEnds(name) ?? officeHolder(name, reference) ?? null;
    const filed = known && entries.find((entry) => entry.known === known);
    if (filed) return filed;
    const gender = known?.gender ?? genderOf(name.split(/\s/)[0]!);
    const entry: Entry = {name: known?.name ?? tidyName(name), country: known?.country ?? null, gender, known, roles: [], forms: new Set()}; // prettier-ignore
    entries.push(entry);
    return entry;
  }

  function officeHolder(name: string, {offices}: Reference): KnownPerson | undefined {
    const office = offices[0];
    if (office === undefined || wordsOf(name).length > 1) return undefined;
    return findOfficeHolder(name, {title: office.title.title, country: office.countries[0] ?? null}, published);
  }

  function holders(level: string, country: CountryCode | null): Entry[] {
    return entries.filter((entry) => (country === null || entry.country === country) && holds(entry, level));
  }

  function holds({roles, known}: Entry, level: string): boolean {
    const told = roles.map(({title}) => levelOf(title));
    if (told.some((other) => isLevel(other, level))) return true;
    return known?.terms.some((term) => isLevel(levelOf(term.title), level) && isTerm(term, published)) ?? false;
  }

  return {add, find, holders, entries};
}

/** The people as the next stage reads them, by canonical name. */
export function listPeople(entries: readonly Entry[], published: Edtf | null): Map<string, Person> {
  return new Map(
    entries.map(({name, forms, country, roles, known}) => {
      const terms = known?.terms.filter((term) => isTerm(term, published)) ?? [];
      const fromLexicon = terms.map(({title}) => ({title, country: known?.country ?? null}));
      const told = roles.map((role) => ({title: role.title, country: role.country ?? country}));
      const aliases = [...forms].filter((form) => form !== name);
      return [name, {name, aliases, country, roles: told.length > 0 ? told : fromLexicon}];
    })
  );
}

const PARTICLES = new Set(["bin", "al", "el", "ul", "de", "van", "von", "da", "di"]);

function isLevel(level: string, asked: string): boolean {
  if (asked === "leader") return /^(?:leader|head of state|head of government|party leader)$/.test(level);
  if (asked === "minister") return /^(?:minister|foreign minister|defence minister|deputy minister)$/.test(level);
  return level === asked;
}

/** True where one name's words all stand in the other, in order, and share its surname or given name. */
function fits(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1)
    return short[0]!.length > 1 && (short[0] === long[0] || short[0] === long.at(-1)) && !PARTICLES.has(short[0]!);
  let from = 0;
  for (const word of short) {
    const at = long.indexOf(word, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function agrees(entry: Entry, {offices, gender, country}: Reference): boolean {
  if (gender !== null && entry.gender !== null && gender !== entry.gender) return false;
  const told = offices[0]?.countries[0] ?? country;
  if (told !== null && told !== undefined && entry.country !== null) return entry.country === told;
  const level = offices[0] && levelOf(offices[0].title.title);
  return level === undefined || entry.roles.some(({title}) => levelOf(title) === level);
}

/** Family names in capitals as others write them: "NGUYEN Phu Trong" is "Nguyen Phu Trong". */
function tidyName(name: string): string {
  return name.replace(/\s+/g, " ").replace(/[\p{L}\p{M}]{2,40}/gu, (word) => {
    if (!/^\p{Lu}{2,}$/u.test(word) || /^(?:II|III|IV|VI|VII|VIII|XI|XII|JD|JR)$/.test(word)) return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}
