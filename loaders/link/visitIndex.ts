import type {Visit} from "../types.ts";
import type {KeyedVisit, Months, Slots} from "./visitKeys.ts";

/** Rows taken for one thing so far, and what they say together. */
export interface VisitGroup {
  /** The rows. */
  readonly rows: KeyedVisit[];
  /** What they say together, as one visit. */
  summary: Visit;
  /** Those that report it. */
  readonly documents: Set<string>;
  /** From the first month of any row to the last of any; null where no row has dates. */
  months: Months | null;
  /** Number of the search that found it last. */
  foundBy: number;
}

/** What one party did in one country. */
interface PartyGroups {
  readonly undated: VisitGroup[];
  readonly byYear: Map<number, VisitGroup[]>;
}

/** Groups in the order of their first rows, found by the slots of their rows. */
export class VisitIndex {
  readonly groups: VisitGroup[] = [];
  readonly #byParty = new Map<string, Map<string, PartyGroups>>();
  readonly #byIdentity = new Map<string, VisitGroup>();
  #searches = 0;

  /** The group that holds a row of the same document in the same terms. */
  twinOf({identity}: KeyedVisit): VisitGroup | undefined {
    return identity === null ? undefined : this.#byIdentity.get(identity);
  }

  /** Groups stored where the slots are, each once, up to one more than `limit`. */
  find({parties, countries, months}: Slots, limit: number): readonly VisitGroup[] {
    const found: VisitGroup[] = [];
    const search = ++this.#searches;
    const visit = (group: VisitGroup): void => {
      if (group.foundBy !== search && found.length <= limit) found.push(group);
      group.foundBy = search;
    };
    const years = months === null ? null : yearsOf(months);
    for (const party of parties) {
      const byCountry = this.#byParty.get(party);
      if (byCountry === undefined || found.length > limit) continue;
      for (const country of countries) {
        const stored = byCountry.get(country);
        if (stored === undefined || found.length > limit) continue;
        for (const year of years ?? stored.byYear.keys())
          for (const group of stored.byYear.get(year) ?? []) if (doTouch(group.months, months)) visit(group);
        stored.undated.forEach(visit);
      }
    }
    return found;
  }

  /** Makes a group of one row. */
  add(row: KeyedVisit): void {
    const group = {rows: [], summary: row.visit, documents: new Set<string>(), months: null, foundBy: 0};
    this.groups.push(group);
    this.#register(group, row);
  }

  /** Adds a row to a group, which says `summary` from then on and stands in its slots too. */
  join(group: VisitGroup, row: KeyedVisit, summary: Visit, slots: Slots): void {
    group.summary = summary;
    this.#register(group, row);
    this.#store(group, slots);
  }

  #register(group: VisitGroup, row: KeyedVisit): void {
    group.rows.push(row);
    for (const {document} of row.visit.reports) group.documents.add(document);
    if (row.identity !== null) this.#byIdentity.set(row.identity, group);
    this.#store(group, row.stored);
  }

  #store(group: VisitGroup, {parties, countries, months}: Slots): void {
    group.months = hull(group.months, months);
    for (const party of parties) {
      const byCountry = getOrStart(this.#byParty, party, () => new Map<string, PartyGroups>());
      for (const country of countries) {
        const stored = getOrStart(byCountry, country, () => ({undated: [], byYear: new Map()}));
        if (months === null) addOnce(stored.undated, group);
        else
          for (const year of yearsOf(months))
            addOnce(
              getOrStart(stored.byYear, year, () => []),
              group
            );
      }
    }
  }
}

function getOrStart<Key, Value>(map: Map<Key, Value>, key: Key, start: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = start();
  map.set(key, value);
  return value;
}

/** A group that has just been made stands nowhere yet. */
function addOnce(groups: VisitGroup[], group: VisitGroup): void {
  if (group.rows.length === 1 || !groups.includes(group)) groups.push(group);
}

function yearsOf({from, to}: Months): readonly number[] {
  const [first, last] = [Math.floor(from / 12), Math.floor(to / 12)];
  return first === last ? [first] : Array.from({length: last - first + 1}, (_, i) => first + i);
}

function doTouch(a: Months | null, b: Months | null): boolean {
  return a === null || b === null || (a.from <= b.to && b.from <= a.to);
}

function hull(a: Months | null, b: Months | null): Months | null {
  return a === null || b === null ? (a ?? b) : {from: Math.min(a.from, b.from), to: Math.max(a.to, b.to)};
}
