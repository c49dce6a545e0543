import {boundsOf, type Bounds} from "../annotate/dates/edtf.ts";
import {compareStrings} from "../compareStrings.ts";
import type {DocumentRecords, Person} from "../types.ts";
import {foldName, soundOf} from "./names.ts";

/** What all the documents together tell the linking besides their rows. */
export interface LinkFrame {
  /** When each document was published; null where it does not tell. */
  readonly published: ReadonlyMap<string, Bounds | null>;
  /** Names of those who hold an office, by "title|country". */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** Words under which one is looked up who is named by an office: that office, and the sounds of its holders’ surnames. */
  readonly officeKeys: ReadonlyMap<string, readonly string[]>;
  /** Offices of a person, as "title|country", by folded name. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
}

/** Gathers the dates and offices that the documents give; the order of the documents does not matter. */
export function linkFrame(records: readonly DocumentRecords[]): LinkFrame {
  const offices = records.flatMap(({people}) => people.flatMap(officesOf));
  const holders = gather(offices.map(([name, office]) => [office, name]));
  return {
    published: new Map(records.map(({document}) => [document.id, boundsOf(document.published)])),
    holders,
    officeKeys: new Map([...holders].map(([office, names]) => [office, [office, ...new Set(names.map(soundOf))]])),
    offices: gather(offices.map(([name, office]) => [foldName(name), office]))
  };
}

/** The key of an office, e.g. "army chief|PAK". */
export function officeKey(title: string, country: string | null): string {
  return `${foldName(title)}|${country ?? ""}`;
}

/** Orders documents by publication, one without a date first, so that a later one can overrule; ties by id. */
export function compareDocuments(frame: LinkFrame, a: string, b: string): number {
  return compareStrings(publishedKey(frame, a), publishedKey(frame, b)) || compareStrings(a, b);
}

/** First day of publication for comparisons; "" where unknown. */
export function publishedKey({published}: LinkFrame, document: string): string {
  const bounds = published.get(document);
  return bounds?.first ?? bounds?.last ?? "";
}

function officesOf({name, roles}: Person): readonly (readonly [name: string, office: string])[] {
  return roles.map((role) => [name, officeKey(role.title, role.country)] as const);
}

function gather(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  for (const [key, value] of pairs) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  return new Map([...sets].map(([key, set]) => [key, [...set].sort(compareStrings)]));
}
