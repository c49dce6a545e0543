import {compareStrings} from "../compareStrings.ts";
import {energyStatuses} from "../energyStatuses.ts";
import {generalWords} from "../extract/energy/kindWords.ts";
import {isCommonName} from "../extract/energy/matchKnown.ts";
import {remembered, rememberedOf} from "../remembered.ts";
import type {EnergyProject, EnergyStatus, Report} from "../types.ts";
import {groupRows} from "./groupRows.ts";
import type {LinkFrame} from "./linkFrame.ts";
import {foldName} from "./names.ts";
import {latestStatus, mergeEvidence, sortReports} from "./reports.ts";
import {mergeConflicts, narrowDates, rankValues, supported} from "./support.ts";

/**
 * Merges rows that are one project: by a name or alias in common, by two of its places, or by fuel and parties where it
 * has no name.
 */
export function linkEnergy(frame: LinkFrame, rows: readonly EnergyProject[]): readonly EnergyProject[] {
  const groups = groupRows(rows, {keys: keysOf, finerKeys, likeness, twins: isTwin});
  const linked = groups.map((group) => mergeEnergy(frame, group));
  return linked.length === rows.length ? linked : linkEnergy(frame, linked);
}

const keysOf = rememberedOf((row: EnergyProject): readonly string[] => [
  ...coresOf(row),
  ...placePairs(row),
  ...(isUnnamed(row) ? [`${row.kind}|${row.countries.join()}`] : [])
]);

/** Rows that are one share a country, unless one of them has none. */
const finerKeys = ({countries}: EnergyProject): readonly string[] => countries;

function likeness(a: EnergyProject, b: EnergyProject): number {
  if (a.kind !== b.kind && a.kind !== "other" && b.kind !== "other") return 0;
  const sharedCountries = shared(a.countries, b.countries);
  if (sharedCountries.length === 0 && a.countries.length > 0 && b.countries.length > 0) return 0;
  const isNested = sharedCountries.length === Math.min(a.countries.length, b.countries.length);
  const sharesName = (field: "companies" | "places") => shared(folded(a[field]), folded(b[field])).length > 0;
  const sharesParty = sharedCountries.length >= 2 || sharesName("companies") || sharesName("places");
  const isOne = shared(coresOf(a), coresOf(b)).some((core) => tellsApart(core, a, b));
  if (!isNested && !sharesParty && !(isOne && isOwnName(a))) return 0;
  if (isOne) return (isNested ? 4 : 3) + (isTwin(a, b) ? 2 : 0);
  if (shared(placePairs(a), placePairs(b)).length > 0) return 2;
  return isUnnamed(a) && isUnnamed(b) && isNested && sharesParty ? 1 : 0;
}

/**
 * A plant is known by its site, but one end of a line is common to several lines: that tells only with the same
 * countries.
 */
function tellsApart(core: string, a: EnergyProject, b: EnergyProject): boolean {
  const isLine = a.kind.endsWith("pipeline") || a.kind === "electricity";
  if (!isLine || !folded([...a.places, ...b.places]).includes(core)) return true;
  return a.countries.length >= 2 && a.countries.join() === b.countries.join();
}

/** A plant's own name tells enough, whoever else builds it later; "LNG deliveries" and "Friendship dam" do not. */
function isOwnName({name, kind}: EnergyProject): boolean {
  return !kind.endsWith("pipeline") && kind !== "electricity" && !/ deliveries/.test(name) && !isCommonName(name);
}

function isTwin(a: EnergyProject, b: EnergyProject): boolean {
  return a.kind === b.kind && foldName(a.name) === foldName(b.name);
}

/** A name's own words in alphabetical order: "North-South gas pipeline" and "North–South Pipeline" have one core. */
const coresOf = rememberedOf(({name, aliases}: EnergyProject): readonly string[] =>
  [...new Set([name, ...aliases].map(coreOf))].filter((core) => core !== "")
);

const coreOf = remembered((name) => {
  const words = foldName(name)
    .split(" ")
    .filter((word) => !generalWords.has(word));
  return words.sort(compareStrings).join(" ");
});

function isUnnamed({name}: EnergyProject): boolean {
  return coreOf(name) === "";
}

const placePairs = rememberedOf(({kind, places}: EnergyProject): readonly string[] => {
  const sorted = folded(places).slice(0, 8).sort(compareStrings);
  return sorted.flatMap((place, i) => sorted.slice(i + 1).map((other) => `${kind}|${place}|${other}`));
});

function folded(names: readonly string[]): string[] {
  return [...new Set(names.map(foldName))];
}

function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((one) => b.includes(one));
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
