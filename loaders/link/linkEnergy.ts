import {compareStrings} from "../compareStrings.ts";
import {energyStatuses} from "../energyStatuses.ts";
import {generalWords} from "../extract/energy/kindWords.ts";
import {isCommonName, sourceOf} from "../extract/energy/sharedNames.ts";
import {remembered} from "../remembered.ts";
import type {EnergyProject, EnergyStatus, Report} from "../types.ts";
import type {KeyedRow} from "./groupRows.ts";
import type {LinkFrame} from "./linkFrame.ts";
import {mergeAlike} from "./mergeAlike.ts";
import {foldName} from "./names.ts";
import {latestStatus, mergeEvidence, sortReports} from "./reports.ts";
import {mergeConflicts, narrowDates, rankValues, supported} from "./support.ts";

/**
 * Merges rows that are one project: by a name or alias in common, by two of its places, or by fuel and parties where it
 * has no name.
 */
export function linkEnergy(frame: LinkFrame, rows: readonly EnergyProject[]): readonly EnergyProject[] {
  return mergeAlike(rows, {keyRow, finerKeys, likeness, isTwin, merge: (same) => mergeEnergy(frame, same)});
}

/** A project with the words that tell whether another is the same. */
interface KeyedProject extends KeyedRow<EnergyProject> {
  /** A name's own words in alphabetical order: "North-South gas pipeline" and "North–South Pipeline" have one core. */
  readonly cores: readonly string[];
  readonly places: readonly string[];
  readonly placePairs: readonly string[];
  readonly companies: readonly string[];
  /** All its countries. */
  readonly parties: string;
  readonly isUnnamed: boolean;
  /** "Gwadar refinery" is no "Gwadar LNG terminal", though it burns nothing. */
  readonly isRefinery: boolean;
  /** Whether it joins two ends. */
  readonly isLine: boolean;
  /** What drives it, where its name tells: a wind farm is not the solar park beside it. */
  readonly source: string | null;
}

function keyRow(row: EnergyProject): KeyedProject {
  // "Refinery in Peru" tells what a thing is and where, and "Chilean gas" goes to many: others may be called so too.
  const isFlow = / deliveries/.test(row.name);
  const isOwn = (alias: string) => (isFlow ? / deliveries/.test(alias) : !/^\p{Ll}/u.test(alias));
  const names = [row.name, ...row.aliases.filter(isOwn)];
  const cores = [...new Set(names.map(coreOf))].filter((core) => core !== "");
  const places = folded(row.places);
  const placePairs = pairsOf(places.slice(0, 8).sort(compareStrings)).map((pair) => `${row.kind}|${pair}`);
  const isUnnamed = coreOf(row.name) === "";
  const parties = row.countries.join();
  return {
    row,
    content: JSON.stringify(row),
    keys: [...cores, ...placePairs, ...(isUnnamed ? [`${row.kind}|${parties}`] : [])],
    cores,
    places,
    placePairs,
    companies: folded(row.companies),
    parties,
    isUnnamed,
    isRefinery: /refiner|refining|petrochem/iu.test(row.name),
    isLine: row.kind.endsWith("pipeline") || row.kind === "electricity",
    source: sourceOf(row.name)
  };
}

/** Rows that are one share a country, unless one of them has none. */
function finerKeys({row}: KeyedProject): readonly string[] {
  return row.countries;
}

function likeness(a: KeyedProject, b: KeyedProject): number {
  if (a.row.kind !== b.row.kind && a.row.kind !== "other" && b.row.kind !== "other") return 0;
  if (a.row.kind !== b.row.kind && a.isRefinery !== b.isRefinery) return 0;
  if (a.source !== null && b.source !== null && a.source !== b.source) return 0;
  const [ours, theirs] = [a.row.countries, b.row.countries];
  const both = countShared(ours, theirs);
  if (both === 0 && ours.length > 0 && theirs.length > 0) return 0;
  const isNested = both === Math.min(ours.length, theirs.length);
  const sharesParty = both >= 2 || doShare(a.companies, b.companies) || doShare(a.places, b.places);
  const isOne = a.cores.some((core) => b.cores.includes(core) && tellsApart(core, a, b));
  if (!isNested && !sharesParty && !(isOne && isOwnName(a))) return 0;
  if (isOne) return (isNested ? 4 : 3) + (isTwin(a, b) ? 2 : 0);
  if (doShare(a.placePairs, b.placePairs)) return 2;
  return a.isUnnamed && b.isUnnamed && isNested && sharesParty ? 1 : 0;
}

/**
 * A plant is known by its site, but one end of a line is common to several lines: that tells only with the same
 * countries.
 */
function tellsApart(core: string, a: KeyedProject, b: KeyedProject): boolean {
  if (!a.isLine || (!a.places.includes(core) && !b.places.includes(core))) return true;
  return a.row.countries.length >= 2 && a.parties === b.parties;
}

/** A plant's own name tells enough, whoever else builds it later; "LNG deliveries" and "Friendship dam" do not. */
function isOwnName({row: {name}, isLine}: KeyedProject): boolean {
  return !isLine && !/ deliveries/.test(name) && !isCommonName(name);
}

function isTwin({row: a}: KeyedProject, {row: b}: KeyedProject): boolean {
  return a.kind === b.kind && foldName(a.name) === foldName(b.name);
}

const coreOf = remembered((name) => {
  const words = foldName(name)
    .split(" ")
    .filter((word) => !generalWords.has(word));
  return words.sort(compareStrings).join(" ");
});

function pairsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name, i) => names.slice(i + 1).map((other) => `${name}|${other}`));
}

function folded(names: readonly string[]): string[] {
  return [...new Set(names.map(foldName))];
}

function doShare(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

function countShared(a: readonly string[], b: readonly string[]): number {
  return a.reduce((count, one) => (b.includes(one) ? count + 1 : count), 0);
}

/** The name that most documents use stands for the row, the others become its aliases. */
function mergeEnergy(frame: LinkFrame, rows: readonly EnergyProject[]): EnergyProject {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return only;
  const names = rankValues(
    frame,
    supported(rows, ({name}) => name)
  ).map(({value}) => value);
  const [name = ""] = names;
  const reports = mergeReports(frame, rows);
  const agreed = narrowDates(
    frame,
    "agreed",
    supported(rows, (row) => row.agreed)
  );
  const kinds = supported(rows, ({kind}) => kind);
  const kept = rows.flatMap(({conflicts}) => conflicts);
  return {
    id: "",
    name,
    aliases: union([names.slice(1), ...rows.map(({aliases}) => aliases)]).filter(
      (alias) => foldName(alias) !== foldName(name)
    ),
    kind: rankValues(frame, kinds).find(({value}) => value !== "other")?.value ?? "other",
    places: union(rows.map(({places}) => places)),
    countries: [...new Set(rows.flatMap(({countries}) => countries))].sort(compareStrings),
    companies: union(rows.map(({companies}) => companies)),
    agreed: agreed.value,
    status: latestStatus(frame, reports, energyStatuses),
    reports,
    conflicts: mergeConflicts([...kept, ...agreed.conflicts])
  };
}

/** Names in alphabetical order, one spelling of each. */
function union(lists: readonly (readonly string[])[]): readonly string[] {
  const spellings = new Map<string, string>();
  for (const name of lists.flat()) {
    const known = spellings.get(foldName(name));
    if (known === undefined || name < known) spellings.set(foldName(name), name);
  }
  return [...spellings.values()].sort(compareStrings);
}

function mergeReports(frame: LinkFrame, rows: readonly EnergyProject[]): readonly Report<EnergyStatus>[] {
  const merged = new Map<string, Report<EnergyStatus>>();
  for (const report of rows.flatMap(({reports}) => reports)) {
    const key = JSON.stringify([report.document, report.status]);
    merged.set(key, {...report, evidence: mergeEvidence([...(merged.get(key)?.evidence ?? []), ...report.evidence])});
  }
  return sortReports(frame, [...merged.values()]);
}
