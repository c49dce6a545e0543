import {anyOf} from "../../anyOf.ts";
import {readLexicon, splitList} from "../../readLexicon.ts";
import {allMatches} from "../../prefilter/allMatches.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey, plainText} from "../../annotate/tokens/plainText.ts";
import type {CountryCode, EnergyKind} from "../../types.ts";

/** A project that is known by name. */
export interface KnownProject {
  /** Canonical name. */
  readonly name: string;
  /** Other names; empty for none. */
  readonly aliases: readonly string[];
  /** Kind of energy. */
  readonly kind: EnergyKind;
  /** Countries that take part, sorted. */
  readonly countries: readonly CountryCode[];
  /** Ends or sites; empty where unknown. */
  readonly places: readonly string[];
}

const COLUMNS = ["name", "aliases", "kind", "countries", "places"] as const;

/** Projects of data/lexicons/energyProjects.csv. */
export const knownProjects: readonly KnownProject[] = readLexicon("energyProjects", COLUMNS).map((row) => ({
  name: row.name,
  aliases: splitList(row.aliases),
  kind: row.kind as EnergyKind,
  countries: splitList(row.countries).sort(),
  places: splitList(row.places)
}));

/** Known projects by the key (`nameKey`) of each of their names. */
export const projectsByName: ReadonlyMap<string, KnownProject> = new Map(
  knownProjects.flatMap((project) =>
    [project.name, ...project.aliases]
      // "The South Caucasus line" is the South Caucasus pipeline.
      .flatMap((name) => (/ pipeline$/i.test(name) ? [name, name.replace(/pipeline$/i, "line")] : [name]))
      .map((name): [string, KnownProject] => [nameKey(name), project])
  )
);

const longestFirst = [...projectsByName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${longestFirst.map((key) => key.replaceAll(" ", " ")).join("|")})(?![\\p{L}\\p{N}])`,
  "gu"
);
const canHoldName = createCanMatch(NAMES);
const ENERGY = new RegExp(
  anyOf(
    "pipeline|crude|power|nuclear|reactor|megawatt|electric|hydro|turbine|uranium|coal|plant\\b|barrel|cubic met",
    "energy|transmission|interconnect|current|refiner|offtake",
    "SOCAR|BOTAS|BOTAŞ|Gazprom|Rosatom|Rosneft|Sonatrach|Petro\\w{3,8}|Chevron|Exxon|Equinor|TotalEnergies|Pertamina|\\b(?:gas|oil|LNG|MW|GW|dams?|pipe|grid|fuel|cable)\\b"
  ),
  "iu"
);

/** A known project's name in a sentence. */
export interface KnownMention {
  /** The project that is meant. */
  readonly project: KnownProject;
  /** As the text writes it. */
  readonly form: string;
}

/**
 * Known projects that a sentence names; a bare place name needs a word of energy in the text around it, or an article
 * full of them.
 */
export function findKnownProjects(text: string, context: string, article = ""): KnownMention[] {
  const key = keyedText(text);
  if (!canHoldName(key)) return [];
  const all = allMatches(NAMES, key).map((match) => {
    const form = text.slice(match.index, match.index + match[0].length);
    return {project: projectsByName.get(match[0])!, key: match[0], form};
  });
  const hasSure = all.some(({project, form}) => isUnlike(project, form));
  return all.flatMap(({project, key: name, form}) => {
    const written = isAcronym(project, name) ? /\p{Lu}{2}/u.test(form) : /^(?:trans-)?[\p{Lu}\d]/u.test(form);
    // "Karuma dam" says what it is; of "Karuma" the words around it must tell.
    const told =
      (form.includes(" ") && ENERGY.test(form)) ||
      hasSure ||
      ENERGY.test(context.replaceAll(form, "")) ||
      isOfEnergy(article);
    const fits = project.kind === "LNG" || isAcronym(project, name) ? isOfFuel(project, form, context) : true;
    return written && told && fits ? [{project, form}] : [];
  });
}

/** "Nord Stream", "EastMed", "Sakhalin-2": what nothing else is called, as places and operas are. */
function isUnlike({kind}: KnownProject, form: string): boolean {
  const isOfParts = /\p{Ll}[ \p{Lu}-]/u.test(form) && !form.startsWith("Line ");
  return isOfParts && /pipeline$|^LNG$/.test(kind) && !gazetteer.has(nameKey(form));
}

const FUELS: Readonly<Partial<Record<EnergyKind, RegExp>>> = {
  LNG: /\b(?:LNG|LPG|gas|liqu[ei]f\p{L}{2,8}|regasif\p{L}{3,8}|FSRU|cargo(?:es)?)\b/iu,
  "gas pipeline": /\b(?:pipe\p{L}{0,6}|gas|interconnect\p{L}{1,5})\b/iu,
  "oil pipeline": /\b(?:pipe\p{L}{0,6}|oil|crude|barrels?|tankers?)\b/iu
};

/** A town with a terminal, and letters that stand for a party too, are a project where its fuel is spoken of. */
function isOfFuel({kind}: KnownProject, form: string, context: string): boolean {
  return FUELS[kind]?.test(`${form} ${context}`) ?? true;
}

const MANY = 4;

function isOfEnergy(article: string): boolean {
  return (article.match(new RegExp(ENERGY.source, "giu"))?.length ?? 0) >= MANY;
}

function isAcronym({name, aliases}: KnownProject, key: string): boolean {
  return [name, ...aliases].some((alias) => nameKey(alias) === key && /^\p{Lu}{2,6}$/u.test(alias));
}

/** The text in `nameKey`'s letters, code unit for code unit, so that offsets stay true. */
function keyedText(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&@ ]/gu, " ");
}
