import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {CountryCode} from "../../types.ts";
import {findKnownProjects, knownProjects, projectsByName, type KnownProject} from "./energyLexicon.ts";
import type {ProjectDraft} from "./energyRule.ts";
import type {FoundProject} from "./findProjects.ts";
import {isFirm} from "./isFirm.ts";
import {KIND} from "./rules/namePatterns.ts";
import {SHARED_NAME} from "./sharedNames.ts";

/** What stands around a sentence when its projects are read. */
export interface ProjectContext {
  /** Sentences around it and, behind them, the whole article: they tell gas from oil. */
  readonly context: readonly string[];
  /** Countries that the document names: "North-South gas pipeline" is Pakistan's only where Pakistan is. */
  readonly countries: readonly CountryCode[];
}

/** The lexicon's project that a draft names, by name, by site or by both of its ends; null for none. */
export function findKnown(
  {name, aliases, kind, places}: ProjectDraft,
  countries: readonly CountryCode[]
): KnownProject | null {
  const names = [name ?? "", ...aliases, ...(places.length === 1 ? places : [])]
    .map(nameKey)
    .flatMap((key) => [key, key.replace(/ (?:crude oil|natural gas|oil|gas|crude) pipeline$/, " pipeline")]);
  const fits = (project: KnownProject) => kind === null || project.kind === kind;
  const byName = names.find(
    (key) =>
      projectsByName.has(key) && fits(projectsByName.get(key)!) && isNear(projectsByName.get(key)!, key, countries)
  );
  if (byName !== undefined) return projectsByName.get(byName)!;
  const ends = places.map(nameKey);
  return (
    knownProjects.find(
      (project) =>
        ends.length >= 2 && fits(project) && ends.every((end) => project.places.some((place) => nameKey(place) === end))
    ) ?? null
  );
}

/** Names that are other things' too: they need one of the project's countries beside them. */
const COMMON_NAME = new RegExp(`^(?:${SHARED_NAME}|gorgon|k |ip |payra|chashma|(?:tap|cpc|hcb|dasu|tala|inga)(?: |$))`);

function isNear(project: KnownProject, key: string, countries: readonly CountryCode[]): boolean {
  return !COMMON_NAME.test(key) || project.countries.some((country) => countries.includes(country));
}

/**
 * "A cable between Crete and Haifa, the EuroAsia Interconnector": the known project that stands beside a description;
 * null for none.
 */
export function apposed(
  sentence: string,
  {end, kind, proper}: Pick<FoundProject, "kind" | "proper"> & {readonly end: number},
  countries: readonly CountryCode[]
): KnownProject | null {
  const behind = /^(?:,? ?(?:\(|the |called |known as |or |named ){1,2}|, )/u.exec(sentence.slice(end, end + 24));
  if (behind === null) return null;
  // "The Tavan Dam, Sorang Dam and Lodva Dam" are three.
  if (behind[0] === ", " && proper && /^(?:hydropower|nuclear|thermal power)$/.test(kind)) return null;
  const rest = sentence.slice(end + behind[0].length, end + behind[0].length + 60);
  const [first] = findKnownProjects(rest, sentence);
  const isNext = first !== undefined && rest.startsWith(first.form) && first.project.kind === kind;
  return isNext && isNear(first.project, nameKey(first.form), countries) ? first.project : null;
}

/** "Hidroeléctrica de Tavan" is a firm. */
const FIRM_OF = /\bH[iy]dro ?\p{L}{3,12} de $/u;
/** "Neom Green Hydrogen Company" is a firm. */
const BODY = /^ (?:Company|Corporation|Authority)\b/u;
/** "Shandong Tavan Sunlight": a single word amid a longer name that tells of no energy. */
const IN_NAME = /(?:^|[^.:;!?–—-] )(?!The |In |At |For |Of )\p{Lu}\p{Ll}{2,14} $/u;
const NAME_GOES_ON = new RegExp(
  `^ (?!(?:${KIND}|Power|Hydro|Nuclear|Oil|Gas|Dam|LNG|Solar|Wind|Thermal)\\b)\\p{Lu}\\p{Ll}{3,14}\\b`,
  "u"
);

/** Known projects that no rule has read: "CASA-1000, which is to bring 1,300 megawatts". */
export function lexiconProjects(
  sentence: string,
  {context, countries}: ProjectContext,
  found: readonly FoundProject[]
): FoundProject[] {
  return findKnownProjects(sentence, `${sentence} ${context[0] ?? ""}`, context[1] ?? "").flatMap(({project, form}) => {
    const read = found.some(
      ({known, name, aliases, rule}) =>
        known === project ||
        (rule === "energy/unit" && aliases.some((site) => form.startsWith(`${site} `))) ||
        // "Six reactors at Lodva" are those of the known plant.
        [name, ...aliases.filter((alias) => !/^\p{Ll}/u.test(alias))].some((n) => n.includes(form))
    );
    // "The IPI" is a price index wherever none of the line's countries is named.
    const isOwn = !/^\p{Lu}{2,6}$/u.test(form) || project.countries.some((country) => countries.includes(country));
    const at = sentence.indexOf(form);
    const [before, after] = [sentence.slice(0, at), sentence.slice(at + form.length)];
    const isInName = /^\p{L}+$/u.test(form) && IN_NAME.test(before) && NAME_GOES_ON.test(after);
    // "CNOOC, CPC and JERA" are firms.
    const isListed =
      isFirm(/([\p{L}\p{N}.&]{2,20}), (?:and )?$/u.exec(before)?.[1] ?? "") && /^(?:,| and )/.test(after);
    const isBody = isInName || (isListed && /^\p{Lu}{2,6}$/u.test(form)) || BODY.test(after) || FIRM_OF.test(before);
    if (read || isBody || !isOwn || !isNear(project, nameKey(form), countries)) return [];
    const {name, kind} = project;
    const aliases = form === name ? [] : [form];
    return [
      {
        name,
        aliases,
        kind,
        places: [],
        known: project,
        proper: true,
        definite: false,
        rule: "energy/known-project",
        start: sentence.indexOf(form)
      }
    ];
  });
}
