import type {CountryCode, EnergyKind} from "../../types.ts";
import {findKnownProjects, projectsByName, type KnownProject} from "./energyLexicon.ts";
import {energyRules} from "./energyRules.ts";
import {kindOfPipeline} from "./kindWords.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";

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
}

/** What stands around a sentence when its projects are read. */
export interface ProjectContext {
  /** Sentences around it and, behind them, the whole article: they tell gas from oil. */
  readonly context: readonly string[];
  /** Countries that the document names: "North-South gas pipeline" is Pakistan's only where Pakistan is. */
  readonly countries: readonly CountryCode[];
}

/** Energy projects that a sentence names. */
export function findProjects(sentence: string, {context, countries}: ProjectContext): FoundProject[] {
  const found: (FoundProject & {readonly start: number; readonly end: number})[] = [];
  for (const rule of energyRules) {
    for (const match of sentence.matchAll(new RegExp(rule.pattern.source, `${rule.pattern.flags}g`))) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const draft = rule.build(match.groups ?? {});
      const kind = draft?.kind ?? kindOfUnnamedLine(match[0], [sentence, ...context]);
      if (draft === null || kind === null) continue;
      const known = [draft.name ?? "", ...draft.aliases].map((name) => projectsByName.get(nameKey(name))).find((p) => p?.kind === kind && isNear(p, countries)) ?? null; // prettier-ignore
      const proper = !rule.name.startsWith("energy/lng") && !/^(?:Modernisation|Nuclear cooperation|Nuclear technology)/.test(draft.name ?? ""); // prettier-ignore
      found.push({...draft, name: draft.name ?? kind, kind, known, proper, rule: rule.name, start, end});
    }
  }
  return [...found.map(withKnown), ...lexiconProjects(sentence, {context, countries}, found)];
}

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

function isNear(project: KnownProject, countries: readonly CountryCode[]): boolean {
  return project.countries.length === 0 || project.countries.some((country) => countries.includes(country));
}

function withKnown<Found extends FoundProject>(found: Found): FoundProject {
  const {name, aliases, kind, places, known, proper, rule} = found;
  if (known === null) return {name, aliases: aliases.filter((a) => a !== name), kind, places, known, proper, rule};
  return {
    name: known.name,
    aliases: aliases.concat(name).filter((a) => a !== known.name),
    kind,
    places,
    known,
    proper,
    rule
  };
}

/** Known projects that no rule has read: "CASA-1000, which is to bring 1,300 megawatts". */
function lexiconProjects(
  sentence: string,
  {context, countries}: ProjectContext,
  found: readonly FoundProject[]
): FoundProject[] {
  return findKnownProjects(sentence, `${sentence} ${context[0] ?? ""}`).flatMap(({project, form}) => {
    const read = found.some(
      ({known, name, aliases}) => known === project || [name, ...aliases].some((n) => n.includes(form))
    );
    if (read || !isNear(project, countries)) return [];
    const {name, kind} = project;
    const aliases = form === name ? [] : [form];
    return [{name, aliases, kind, places: [], known: project, proper: true, rule: "energy/known-project"}];
  });
}
