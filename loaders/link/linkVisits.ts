import {boundsOf, daysBetween, isApproximate} from "../annotate/dates/edtf.ts";
import type {Visit, VisitReport} from "../types.ts";
import {compareStrings, publishedKey, type LinkFrame} from "./linkFrame.ts";
import {mergeVisits} from "./mergeVisits.ts";
import {personKeys} from "./people.ts";
import {canBeOneEvent, hasSharedCounterpart, isSameParty} from "./sameVisit.ts";
import {datedness, spanOf, startWidth} from "./visitDates.ts";

/** Merges rows that are one trip, meeting or session; rows that are merged already come back as they are. */
export function linkVisits(frame: LinkFrame, rows: readonly Visit[]): readonly Visit[] {
  const linked = linkOnce(frame, rows);
  return linked.length === rows.length ? linked : linkVisits(frame, linked);
}

/** Best known dates first, so that what is vague looks for its place among what is sure. */
function linkOnce(frame: LinkFrame, rows: readonly Visit[]): readonly Visit[] {
  const keyed = rows.map((row) => ({row, key: orderKey(frame, row)}));
  const sorted = keyed.sort((a, b) => compareStrings(a.key, b.key)).map(({row}) => row);
  const index = new Map<string, Group[]>();
  const groups: Group[] = [];
  for (const row of sorted) {
    const group = choose(frame, row, candidates(frame, index, row));
    if (group === undefined) groups.push(addGroup(frame, index, row));
    else joinGroup(frame, index, group, row);
  }
  return groups.map(({rows: members}) => mergeVisits(frame, members));
}

/** Rows taken for one thing so far, and what they say together. */
interface Group {
  readonly rows: Visit[];
  summary: Visit;
  readonly documents: Set<string>;
  readonly identities: Set<string>;
  readonly keys: Set<string>;
}

function candidates(frame: LinkFrame, index: ReadonlyMap<string, readonly Group[]>, row: Visit): readonly Group[] {
  const found = new Set(searchKeys(frame, row).flatMap((key) => index.get(key) ?? []));
  return [...found].filter(
    (group) =>
      mayShareDocument(group, row) &&
      isSameParty(frame, row, group.summary) &&
      (isTwin(group, row) || canBeOneEvent(frame, row, group.summary))
  );
}

/** One document tells one thing once, unless it tells it in the same terms. */
function mayShareDocument(group: Group, row: Visit): boolean {
  return isTwin(group, row) || !row.reports.some(({document}) => group.documents.has(document));
}

function isTwin({identities}: Group, row: Visit): boolean {
  return row.reports.length === 1 && identities.has(identity(row));
}

/** The only group that fits; of several the one that shares a counterpart, then the one with known dates, then the nearest start; undefined where that leaves a doubt. */
function choose(frame: LinkFrame, row: Visit, groups: readonly Group[]): Group | undefined {
  const twin = groups.find((group) => isTwin(group, row));
  if (twin !== undefined || groups.length <= 1) return twin ?? groups[0];
  const shared = groups.filter(({summary}) => hasSharedCounterpart(frame, row, summary));
  const likely = shared.length > 0 ? shared : groups;
  const dated = likely.filter(({summary}) => datedness(summary) === "dated");
  const left = dated.length > 0 ? dated : likely;
  if (left.length === 1) return left[0];
  return startWidth(row.start) <= 7 ? nearest(row, left) : undefined;
}

function nearest(row: Visit, groups: readonly Group[]): Group | undefined {
  const first = boundsOf(row.start)?.first ?? "";
  const away = ({summary}: Group): number => Math.abs(daysBetween(first, boundsOf(summary.start)?.first ?? first));
  return groups.reduce((best, group) => (away(group) < away(best) ? group : best));
}

function addGroup(frame: LinkFrame, index: Map<string, Group[]>, row: Visit): Group {
  const documents = new Set(row.reports.map(({document}) => document));
  const group: Group = {rows: [row], summary: row, documents, identities: new Set([identity(row)]), keys: new Set()};
  register(frame, index, group);
  return group;
}

function joinGroup(frame: LinkFrame, index: Map<string, Group[]>, group: Group, row: Visit): void {
  group.rows.push(row);
  group.identities.add(identity(row));
  for (const {document} of row.reports) group.documents.add(document);
  group.summary = summarise(frame, group.summary, row);
  register(frame, index, group);
}

/** The group's row so far with one report of each kind, so that a thousandth report joins as cheaply as a second. */
function summarise(frame: LinkFrame, summary: Visit, row: Visit): Visit {
  const merged = mergeVisits(frame, [summary, row]);
  const kinds = new Map(merged.reports.map((report) => [reportKind(frame, report), report]));
  return {...merged, reports: [...kinds.values()].slice(0, 60)};
}

function reportKind(frame: LinkFrame, {document, status, start, end}: VisitReport): string {
  return JSON.stringify([publishedKey(frame, document), status, start, end]);
}

function register(frame: LinkFrame, index: Map<string, Group[]>, group: Group): void {
  for (const key of new Set([...storeKeys(frame, group.summary), ...storeKeys(frame, group.rows.at(-1)!)])) {
    if (group.keys.has(key)) continue;
    group.keys.add(key);
    const list = index.get(key);
    if (list === undefined) index.set(key, [group]);
    else list.push(group);
  }
}

/** A group is found by party and month where its dates are known, and by party alone. */
function storeKeys(frame: LinkFrame, row: Visit): readonly string[] {
  const parties = partyKeys(frame, row);
  const months = monthsOf(row);
  return parties.flatMap((party) => [...(months ?? []).map((month) => `${party}|${row.to ?? ""}|${month}`), `${party}|${row.to ?? ""}`]); // prettier-ignore
}

/** Rows with days look in the months that they touch; vaguer ones through all that their party did. */
function searchKeys(frame: LinkFrame, row: Visit): readonly string[] {
  const places = row.to === null ? [""] : [row.to, ""];
  const times = monthsOf(row)?.map((month) => `|${month}`) ?? [""];
  return partyKeys(frame, row).flatMap((party) => places.flatMap((to) => times.map((time) => `${party}|${to}${time}`)));
}

function partyKeys(frame: LinkFrame, row: Visit): readonly string[] {
  if (row.kind === "session") return ["session"];
  return [...new Set(row.people.flatMap((name) => personKeys(frame, name, row.from)))];
}

/** Months within a day of the row's span; null where it has no two ends or more than a year between them. */
function monthsOf(row: Visit): readonly string[] | null {
  const span = datedness(row) === "dated" ? spanOf(row) : null;
  if (span?.first == null || span.last == null || daysBetween(span.first, span.last) > 366) return null;
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const from = index(span.first) - (span.first.endsWith("-01") ? 1 : 0);
  const to = index(span.last) + (Number(span.last.slice(8)) >= 28 ? 1 : 0);
  return Array.from({length: to - from + 1}, (_, i) => String(from + i));
}

function identity({kind, people, to, start, end, status, reports}: Visit): string {
  return JSON.stringify([reports[0]?.document, kind, [...people].sort(compareStrings), to, start, end, status]);
}

/** Narrow starts first, then the exact, then by publication, document and place in it: the same for any order of the input. */
function orderKey(frame: LinkFrame, row: Visit): string {
  const known = datedness(row);
  const width = known === "dated" ? startWidth(row.start) : known === "open" ? 1e6 : 2e6;
  const [report] = row.reports;
  const document = report?.document ?? "";
  const at = String(report?.evidence[0]?.start ?? 0).padStart(9, "0");
  const approximate = isApproximate(row.start) ? 1 : 0;
  return [String(width).padStart(8, "0"), approximate, publishedKey(frame, document), document, at, JSON.stringify(row)].join("\u0000"); // prettier-ignore
}
