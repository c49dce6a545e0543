import type {CountryCode, Edtf, Role} from "../../types.ts";
import {findHolderNamed, findKnownPerson} from "./findKnownPerson.ts";
import type {Reference} from "./findReferences.ts";
import {fitsForm} from "./fitsForm.ts";
import {misspeltAmong} from "./misspeltAmong.ts";
import {createFormIndex} from "./formIndex.ts";
import {findOfficeHolder, genderOf, isTerm, wordsOf, type KnownPerson} from "./peopleLexicon.ts";
import {canMean, levelOf} from "./roleLexicon.ts";
import {countryOfNamesakes} from "./countryOfNamesakes.ts";
import {hasOtherOffice, hasRelative, isSpouse} from "./sameFamily.ts";
import {tidyName} from "./tidyName.ts";
import {isOfOther, ownState, toldCountry} from "./toldCountry.ts";

/** What a document tells of one person, while it is being read. */
export interface Entry {
  /** Canonical name: of the lexicon, else the longest in the document. */
  name: string;
  /** Null as long as nothing tells it. */
  country: CountryCode | null;
  /** Null as long as nothing tells it. */
  gender: "m" | "f" | null;
  /** The person in the lexicon; null for one whom it lacks. */
  readonly known: KnownPerson | null;
  /** True where the document calls the person a former holder of the office. */
  former: boolean;
  /** Body of many countries whose officer the document calls the person ("NATO chief"); null for none. */
  alliance: string | null;
  /** Offices that the document gives the person. */
  readonly roles: Role[];
  /** Every form of the name in the document, with the sound keys of its words. */
  readonly forms: Map<string, readonly string[]>;
}

/** The people of one document. */
export interface PersonRegister {
  /** Files a named reference under its person, who is new if no entry fits. */
  add(reference: Reference): Entry;
  /** The person whom a name means in this document; undefined where none or several could be meant. */
  find(name: string, reference?: Reference): Entry | undefined;
  /** The person of this canonical name; undefined for nobody. */
  named(name: string): Entry | undefined;
  /** People of a country whom a title can mean, by what the document or the lexicon says. */
  holders(title: string, country: CountryCode): Entry[];
  /** Whether a title can mean the person. */
  holds(entry: Entry, title: string): boolean;
  /** People of a country whose office is of this level. */
  peers(level: string, country: CountryCode): Entry[];
  /** Files an office that the document gives a person in other words than its title: "his counterpart". */
  give(entry: Entry, role: Role): void;
  /** The person's office in the document, else in the lexicon; null where neither tells. */
  titleOf(entry: Entry): string | null;
  /** Everybody in it, in the order in which they were added. */
  readonly entries: readonly Entry[];
}

/** What a register keeps, and what it reads names by. */
interface Files {
  readonly entries: Entry[];
  readonly byKnown: Map<KnownPerson, Entry>;
  readonly forms: ReturnType<typeof createFormIndex<Entry>>;
  readonly published: Edtf | null;
  readonly countries: ReadonlySet<CountryCode>;
  /** Entries by the titles that they hold; null after a change, until asked for again. */
  byTitle: Map<string, Set<Entry>> | null;
  /** Entries by canonical name; null after a change, until asked for again. */
  byName: Map<string, Entry> | null;
}

/** An empty register for a document of this date. */
export function createRegister(published: Edtf | null, countries: ReadonlySet<CountryCode>): PersonRegister {
  const entries: Entry[] = [];
  const forms = createFormIndex<Entry>();
  const files: Files = {entries, byKnown: new Map(), forms, published, countries, byTitle: null, byName: null};
  return {
    add: (reference) => addReference(files, reference),
    find: (name, reference) => findEntry(files, name, reference),
    named: (name) => (files.byName ??= new Map(entries.toReversed().map((entry) => [entry.name, entry]))).get(name),
    give(entry, role) {
      if (titlesOf(files, entry).includes(role.title)) return;
      entry.roles.push(role);
      files.byTitle = null;
    },
    holds: (entry, title) => titlesOf(files, entry).some((held) => canMean(title, held)),
    holders: (title, country) => holding(files, (held) => canMean(title, held), country),
    peers: (level, country) => holding(files, (held) => levelOf(held) === level, country),
    titleOf: (entry) => titlesOf(files, entry).find((title) => !/^(?:official|relation)$/.test(levelOf(title))) ?? null,
    entries
  };
}

function findEntry(files: Files, name: string, reference?: Reference): Entry | undefined {
  const {byKnown, forms} = files;
  const words = wordsOf(name);
  const told = toldCountry(reference);
  const namesake = findKnownPerson(name, files, told);
  const isOther =
    namesake &&
    (isOfOther(namesake, words, reference) || hasRelative(files.forms.findSharing(words), namesake, words, reference));
  const known = isOther ? undefined : namesake;
  // "Castro", where the page names Raul Castro: not the one who is known by that word alone.
  if (known && (words.length > 1 || byKnown.has(known))) return byKnown.get(known);
  const exact = words.length > 1 ? forms.findExact(words) : undefined;
  if (exact) return exact;
  const sharing = forms.findSharing(words);
  const fits = ({forms, name}: Entry): boolean => [...forms.values()].some((form) => fitsForm(words, form, name));
  const fitting = sharing.filter(fits);
  const others = fitting.filter((entry) => !(words.length === 1 && isSpouse(entry, reference)));
  // "President Roe" is another, even where the page names nobody else.
  const matches = others.length > 0 || hasOtherOffice(reference) ? others : fitting;
  const holder = findOtherHolder(files, name, reference, matches);
  if (holder !== undefined) return byKnown.get(holder);
  if (matches.length === 0) return misspeltAmong(sharing, words, told);
  if (matches.length < 2) return matches[0];
  const better = matches.filter((entry) => reference !== undefined && agrees(entry, reference));
  const bySurname = matches.filter((entry) => wordsOf(entry.name).at(-1) === words.at(-1));
  return (better.length > 0 ? better : bySurname.length > 0 ? bySurname : matches)[0];
}

/**
 * "President Reagan", where the page names Nancy Reagan alone by her full name: who held the office then; undefined
 * where the page gives one of its own that office.
 */
function findOtherHolder(
  {published}: Files,
  name: string,
  reference: Reference | undefined,
  namesakes: readonly Entry[]
): KnownPerson | undefined {
  const office = reference?.offices[0];
  if (office === undefined || wordsOf(name).length > 1) return undefined;
  const {title} = office.title;
  if (namesakes.some(({known, roles}) => known !== null || roles.some((role) => canMean(title, role.title))))
    return undefined;
  return findOfficeHolder(name, {title, country: office.countries[0] ?? null}, published);
}

function addReference(files: Files, reference: Reference): Entry {
  const name = reference.name!;
  const entry = findEntry(files, name, reference) ?? createEntry(files, name, reference);
  const words = wordsOf(name);
  entry.forms.set(name, words);
  files.forms.add(entry, words);
  [files.byTitle, files.byName] = [null, null];
  if (entry.known === null && words.length > wordsOf(entry.name).length) entry.name = tidyName(name);
  for (const {title, countries} of reference.offices) {
    if (/^(?:counterpart|relation|host|guest)$/.test(title.level)) continue;
    const role = {title: title.title, country: countries[0] ?? null};
    if (!entry.roles.some((other) => other.title === role.title && other.country === role.country))
      entry.roles.push(role);
  }
  entry.country ??= entry.known?.country ?? toldCountry(reference);
  entry.gender ??= reference.gender;
  entry.former ||= reference.former;
  entry.alliance ??= reference.alliance;
  return entry;
}

function createEntry(files: Files, name: string, reference: Reference): Entry {
  const namesake = findKnownPerson(name, files, toldCountry(reference));
  const isKnown = namesake !== undefined && !isOfOther(namesake, wordsOf(name), reference);
  const known = (isKnown ? namesake : findHolderNamed(name, reference, files)) ?? null;
  if (known && files.byKnown.has(known)) return files.byKnown.get(known)!;
  const entry: Entry = {
    name: known?.name ?? tidyName(name),
    country: ownState(reference) ?? known?.country ?? countryOfNamesakes(name, reference, files.published),
    gender: known?.gender ?? genderOf(name.split(/\s/)[0]!),
    known,
    former: false,
    alliance: null,
    roles: [],
    forms: new Map()
  };
  files.entries.push(entry);
  if (known) files.byKnown.set(known, entry);
  return entry;
}

function titlesOf({published}: Files, {roles, known}: Entry): string[] {
  const terms = known?.terms.filter((term) => isTerm(term, published)) ?? [];
  return [...roles, ...terms].map(({title}) => title);
}

/** People of a country who hold an office that the test takes, in the order in which they came. */
function holding(files: Files, test: (held: string) => boolean, country: CountryCode): Entry[] {
  const {entries} = files;
  files.byTitle ??= groupByTitle(entries, (entry) => titlesOf(files, entry));
  const lists = [...files.byTitle].filter(([held]) => test(held)).map(([, holders]) => holders);
  const all = lists.length < 2 ? (lists[0] ?? []) : entries.filter((entry) => lists.some((list) => list.has(entry)));
  return [...all].filter((entry) => entry.country === country);
}

function groupByTitle(
  entries: readonly Entry[],
  titlesOf: (entry: Entry) => readonly string[]
): Map<string, Set<Entry>> {
  const groups = new Map<string, Set<Entry>>();
  for (const entry of entries)
    for (const title of titlesOf(entry)) groups.set(title, (groups.get(title) ?? new Set()).add(entry));
  return groups;
}

function agrees(entry: Entry, {offices, gender, country}: Reference): boolean {
  if (gender !== null && entry.gender !== null && gender !== entry.gender) return false;
  const told = offices[0]?.countries[0] ?? country;
  if (told !== null && told !== undefined && entry.country !== null) return entry.country === told;
  const level = offices[0] && levelOf(offices[0].title.title);
  return level === undefined || entry.roles.some(({title}) => levelOf(title) === level);
}
