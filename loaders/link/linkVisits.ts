import {boundsOf, daysBetween} from "../annotate/dates/edtf.ts";
import {compareStrings} from "../compareStrings.ts";
import type {Visit, VisitReport} from "../types.ts";
import {publishedKey, type LinkFrame} from "./linkFrame.ts";
import {mergeVisits} from "./mergeVisits.ts";
import {canBeOneEvent, hasSharedCounterpart, isSameParty} from "./sameVisit.ts";
import {datedness, isKnownToTheWeek} from "./visitDates.ts";
import {identityKey, orderKey, searchKeys, storeKeys} from "./visitKeys.ts";

/** Rows that a row is compared with at most; a party with more at the time leaves a doubt anyway. */
const MOST_CANDIDATES = 100;
/** Kinds of reports that a group's summary keeps. */
const MOST_REPORTS = 60;

/** Merges rows that are one trip, meeting or session; rows that are merged already come back as they are. */
export function linkVisits(frame: LinkFrame, rows: readonly Visit[]): readonly Visit[] {
  const linked = linkOnce(frame, rows);
  return linked.length === rows.length ? linked : linkVisits(frame, linked);
}

/** Best known dates first, so that what is vague looks for its place among what is sure. */
function linkOnce(frame: LinkFrame, rows: readonly Visit[]): readonly Visit[] {
  const keyed = rows.map((row) => ({row, key: orderKey(frame, row)}));
  const sorted = keyed.sort((a, b) => compareStrings(a.key, b.key)).map(({row}) => row);
  const index = new GroupIndex();
  for (const row of sorted) {
    const group = index.twinOf(row) ?? choose(frame, row, candidates(frame, index, row));
    if (group === undefined) index.add(frame, row);
    else index.join(frame, group, row);
  }
  return index.groups.map(({rows: members}) => mergeVisits(frame, members));
}

/** Rows taken for one thing so far, and what they say together. */
interface Group {
  readonly rows: Visit[];
  summary: Visit;
  readonly documents: Set<string>;
  readonly keys: Set<string>;
}

/** Groups in the order of their first rows, found by the keys of their rows. */
class GroupIndex {
  readonly groups: Group[] = [];
  readonly #byKey = new Map<string, Group[]>();
  readonly #byIdentity = new Map<string, Group>();

  /** The group that holds a row of the same document in the same terms. */
  twinOf(row: Visit): Group | undefined {
    return row.reports.length === 1 ? this.#byIdentity.get(identityKey(row)) : undefined;
  }

  /** Groups stored under any of the keys, each once. */
  find(keys: readonly string[]): ReadonlySet<Group> {
    const found = new Set<Group>();
    for (const key of keys) {
      for (const group of this.#byKey.get(key) ?? []) {
        found.add(group);
        if (found.size > MOST_CANDIDATES) return found;
      }
    }
    return found;
  }

  add(frame: LinkFrame, row: Visit): void {
    const group = {rows: [], summary: row, documents: new Set<string>(), keys: new Set<string>()};
    this.groups.push(group);
    this.#register(frame, group, row);
  }

  join(frame: LinkFrame, group: Group, row: Visit): void {
    group.summary = summarise(frame, group.summary, row);
    this.#register(frame, group, row);
  }

  #register(frame: LinkFrame, group: Group, row: Visit): void {
    group.rows.push(row);
    for (const {document} of row.reports) group.documents.add(document);
    if (row.reports.length === 1) this.#byIdentity.set(identityKey(row), group);
    for (const key of [...storeKeys(frame, group.summary), ...storeKeys(frame, row)]) {
      if (group.keys.has(key)) continue;
      group.keys.add(key);
      const list = this.#byKey.get(key);
      if (list === undefined) this.#byKey.set(key, [group]);
      else list.push(group);
    }
  }
}

/** Groups that the row can belong to; one document tells one thing once. */
function candidates(frame: LinkFrame, index: GroupIndex, row: Visit): readonly Group[] {
  const found = index.find(searchKeys(frame, row));
  if (found.size > MOST_CANDIDATES) return [];
  return [...found].filter(
    ({documents, summary}) =>
      !row.reports.some(({document}) => documents.has(document)) &&
      isSameParty(frame, row, summary) &&
      canBeOneEvent(frame, row, summary)
  );
}

/**
 * The only group that fits; of several the one that shares a counterpart, then the one with known dates, then the nearest
 * start; undefined where that leaves a doubt.
 */
function choose(frame: LinkFrame, row: Visit, groups: readonly Group[]): Group | undefined {
  if (groups.length <= 1) return groups[0];
  const shared = groups.filter(({summary}) => hasSharedCounterpart(frame, row, summary));
  const likely = shared.length > 0 ? shared : groups;
  const dated = likely.filter(({summary}) => datedness(summary) === "dated");
  const left = dated.length > 0 ? dated : likely;
  if (left.length === 1) return left[0];
  return isKnownToTheWeek(row.start) ? nearest(row, left) : undefined;
}

function nearest(row: Visit, groups: readonly Group[]): Group | undefined {
  const first = boundsOf(row.start)?.first ?? "";
  const away = ({summary}: Group): number => Math.abs(daysBetween(first, boundsOf(summary.start)?.first ?? first));
  return groups.reduce((best, group) => (away(group) < away(best) ? group : best));
}

/** The group's row so far with one report of each kind, so that a thousandth report joins as cheaply as a second. */
function summarise(frame: LinkFrame, summary: Visit, row: Visit): Visit {
  const merged = mergeVisits(frame, [summary, row]);
  const kinds = new Map(merged.reports.map((report) => [reportKind(frame, report), report]));
  return {...merged, reports: [...kinds.values()].slice(0, MOST_REPORTS)};
}

function reportKind(frame: LinkFrame, {document, status, start, end}: VisitReport): string {
  return JSON.stringify([publishedKey(frame, document), status, start, end]);
}
