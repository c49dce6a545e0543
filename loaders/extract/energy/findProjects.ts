import {nameKey} from "../../annotate/tokens/plainText.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import type {CountryCode, EnergyKind} from "../../types.ts";
import {findKnownProjects, knownProjects, projectsByName, type KnownProject} from "./energyLexicon.ts";
import type {ProjectDraft} from "./energyRule.ts";
import {energyRules} from "./energyRules.ts";
import {kindOfPipeline, kindOfPlant} from "./kindWords.ts";

/** A project that a sentence names, before countries, companies and status are read. */
export interface FoundProject {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: EnergyKind;
  readonly places: readonly string[];
  /** The lexicon's entry; null for a project that it does not know. */
  readonly known: KnownProject | null;
  /** False for a mere area ("LNG deliveries"). */
  readonly proper: boolean;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** Offset in the sentence's words. */
  readonly start: number;
}

/** What stands around a sentence when its projects are read. */
export interface ProjectContext {
  /** Sentences around it and, behind them, the whole article: they tell gas from oil. */
  readonly context: readonly string[];
  /** Countries that the document names: "North-South gas pipeline" is Pakistan's only where Pakistan is. */
  readonly countries: readonly CountryCode[];
}

type Draft = Omit<FoundProject, "known"> & {known: KnownProject | null; readonly end: number};

/** Energy projects that a sentence names. */
export function findProjects(sentence: string, {context, countries}: ProjectContext): FoundProject[] {
  const found: Draft[] = [];
  for (const {rule, search, canMatch} of searches) {
    if (!canMatch(sentence)) continue;
    for (const match of matchesOf(search, sentence, found)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const draft = rule.build(match.groups ?? {});
      if (draft === null) continue;
      const known = findKnown(draft, countries);
      const kind = draft.kind ?? known?.kind ?? kindOfUnnamed(rule.name, match[0], [sentence, ...context]);
      if (kind === null) continue;
      const proper = !/^energy\/(?:lng|gas-supply|power-supply|unnamed)/.test(rule.name) && !/^(?:Modernisation|Nuclear cooperation|Nuclear technology)/.test(draft.name ?? ""); // prettier-ignore
      found.push({
        ...draft,
        name:
          draft.name
            ?.replace(/^pipeline/, kind)
            .replace(/ pipeline$/, kind === "electricity" ? " power line" : " pipeline") ?? kind,
        kind,
        known,
        proper,
        rule: rule.name,
        start,
        end
      });
    }
  }
  for (const one of found) one.known ??= apposed(sentence, one, countries);
  // "LNG deliveries to terminals in Pakistan" are about no terminal.
  const isGoal = ({rule, kind, name}: Draft) => rule === "energy/at-site" && /s$/.test(name) && found.some((one) => one.kind === kind && / deliveries$/.test(one.name)); // prettier-ignore
  const named = found.filter((one) => !isGoal(one));
  const all = [...named.map(withKnown), ...lexiconProjects(sentence, {context, countries}, named)];
  // A field beside a pipeline is where its gas comes from.
  const isSource = ({kind, known}: FoundProject) => kind === "other" && known !== null;
  return all.every(isSource) ? all : all.filter((project) => !isSource(project));
}

/** "A cable between Crete and Haifa, the EuroAsia Interconnector": the known project that stands beside a description; null for none. */
function apposed(sentence: string, {end, kind}: Draft, countries: readonly CountryCode[]): KnownProject | null {
  const behind = /^,? ?(?:\(|the |called |known as |or |named ){1,2}/u.exec(sentence.slice(end, end + 24));
  if (behind === null) return null;
  const rest = sentence.slice(end + behind[0].length, end + behind[0].length + 60);
  const [first] = findKnownProjects(rest, sentence);
  const isNext = first !== undefined && rest.startsWith(first.form) && first.project.kind === kind;
  return isNext && isNear(first.project, nameKey(first.form), countries) ? first.project : null;
}

const MOST_RETRIES = 12;
const searches = energyRules.map((rule) => {
  const search = new RegExp(rule.pattern.source, `${rule.pattern.flags}g`);
  return {rule, search, canMatch: createCanMatch(search)};
});

/** Matches of a rule in what no rule before it has read; a match that runs into what is read is looked for again behind its start. */
function matchesOf(
  search: RegExp,
  sentence: string,
  found: readonly {readonly start: number; readonly end: number}[]
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  search.lastIndex = 0;
  for (let retries = 0; retries < MOST_RETRIES;) {
    const match = search.exec(sentence);
    if (match === null) break;
    const end = match.index + match[0].length;
    const taken = found.find((other) => match.index < other.end && other.start < end);
    if (taken === undefined) matches.push(match);
    else {
      retries++;
      search.lastIndex = Math.max(match.index + 1, Math.min(taken.end, end));
    }
  }
  return matches;
}

/** What a thing without a fuel in its name is: a line, else a plant by the words around it. */
function kindOfUnnamed(rule: string, words: string, texts: readonly string[]): EnergyKind | null {
  const near = texts.slice(0, 2);
  if (
    /^energy\/(?:with-capacity|named-project|capacity-at|at-site|apposition)/.test(rule) ||
    /power (?:plant|station|project)/i.test(words)
  ) {
    const plain = near.join(" ");
    const told = POWER.test(plain) ? (near.map(kindOfPlant).find((kind) => kind !== null) ?? null) : null;
    // A power station whose fuel nobody names makes electricity.
    return told ?? (/power (?:plant|station)/i.test(words) && rule === "energy/at-site" ? "electricity" : null);
  }
  if (/^(?:line|pipe)(?!line)/i.test(words) && CURRENT.test(texts[0] ?? "")) return "electricity";
  return kindOfUnnamedLine(words, texts);
}

const POWER =
  /\b(?:MWe?|megawatts?|hydro\w*|power (?:plants?|stations?|projects?|generation)|electricity|coal-fired|coal|nuclear)\b/iu;
const CURRENT = /\b(?:MW|megawatts?|kV|kilovolts?|electricity|power|current)\b/iu;

/** A line without a fuel carries what the nearest words name; a "line" amid railways is none. */
function kindOfUnnamedLine(words: string, texts: readonly string[]): EnergyKind | null {
  if (!/pipe/i.test(words) && (!texts.some((text) => /pipe/i.test(text)) || /rail/i.test(texts.slice(0, 2).join(" "))))
    return null;
  for (const text of texts) {
    const kind = kindOfPipeline(text);
    if (kind !== null) return kind;
  }
  return null;
}

/** The lexicon's project that a draft names, by name, by site or by both of its ends; null for none. */
function findKnown(
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
  return knownProjects.find((project) => ends.length >= 2 && fits(project) && ends.every((end) => project.places.some((place) => nameKey(place) === end))) ?? null; // prettier-ignore
}

// Names that many countries have given to something: they need one of the project's countries beside them.
const COMMON_NAME =
  /^(?:north|south|east|west|central|friendship|brotherhood|peace|line|green|greater|southern|northern|sunrise|gorgon|hub|k |ip |tap|cpc|hcb|celtic|harmony|payra|chashma|dasu|tala|inga|step)/;

function isNear(project: KnownProject, key: string, countries: readonly CountryCode[]): boolean {
  return !COMMON_NAME.test(key) || project.countries.some((country) => countries.includes(country));
}

function withKnown<Found extends FoundProject>(found: Found): FoundProject {
  const {name, aliases, kind, places, known, proper, rule, start} = found;
  if (known === null)
    return {name, aliases: aliases.filter((a) => a !== name), kind, places, known, proper, rule, start};
  return {
    name: known.name,
    aliases: aliases.concat(name).filter((a) => a !== known.name),
    kind,
    places,
    known,
    proper,
    rule,
    start
  };
}

/** Known projects that no rule has read: "CASA-1000, which is to bring 1,300 megawatts". */
function lexiconProjects(
  sentence: string,
  {context, countries}: ProjectContext,
  found: readonly FoundProject[]
): FoundProject[] {
  return findKnownProjects(sentence, `${sentence} ${context[0] ?? ""}`, context[1] ?? "").flatMap(({project, form}) => {
    const read = found.some(
      ({known, name, aliases}) => known === project || [name, ...aliases].some((n) => n.includes(form))
    );
    if (read || !isNear(project, nameKey(form), countries)) return [];
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
        rule: "energy/known-project",
        start: sentence.indexOf(form)
      }
    ];
  });
}
