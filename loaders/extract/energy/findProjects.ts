import {nameKey} from "../../annotate/tokens/plainText.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import type {EnergyKind} from "../../types.ts";
import type {KnownProject} from "./energyLexicon.ts";
import type {EnergyRule, ProjectDraft} from "./energyRule.ts";
import {energyRules} from "./energyRules.ts";
import {holdsKind} from "./holdsKind.ts";
import {isOtherThing} from "./isOtherThing.ts";
import {kindOfUnnamed} from "./kindOfUnnamed.ts";
import {phraseOf} from "./phraseOf.ts";
import {KIND} from "./rules/namePatterns.ts";
import {endsBehind} from "./rules/pipelineRules.ts";
import {withoutParts} from "./withoutParts.ts";
import {apposed, findKnown, lexiconProjects, type ProjectContext} from "./matchKnown.ts";

/** A project that a sentence names, before countries, companies and status are read. */
export interface FoundProject {
  /** Canonical name, or the one that the text makes of it. */
  readonly name: string;
  /** Other names that the text uses; empty for none. */
  readonly aliases: readonly string[];
  /** Kind of energy. */
  readonly kind: EnergyKind;
  /** Ends or sites; empty where not told. */
  readonly places: readonly string[];
  /** The lexicon's entry; null for a project that it does not know. */
  readonly known: KnownProject | null;
  /** False for a mere area ("LNG deliveries"). */
  readonly proper: boolean;
  /** True for "the pipeline from Baku", which may be one that has been named before. */
  readonly definite: boolean;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** Offset in the sentence's words. */
  readonly start: number;
}

type Draft = Omit<FoundProject, "known"> & {known: KnownProject | null; readonly end: number};

/** Energy projects that a sentence names. */
export function findProjects(sentence: string, {context, countries}: ProjectContext): FoundProject[] {
  const found: Draft[] = [];
  const isOfKind = holdsKind(sentence);
  for (const {rule, search, canMatch, needsKind} of searches) {
    if ((needsKind && !isOfKind) || !canMatch(sentence)) continue;
    // "A pipeline from the Limon field to the sea" is no field.
    const taken = LINE_RULE.test(rule.name) ? found.filter((one) => !isEnd(one)) : found;
    for (const match of matchesOf(search, sentence, taken)) {
      found.push(...draftsOf(rule, match, {context: [sentence, ...context], countries}));
    }
  }
  for (const one of found) one.known ??= apposed(sentence, one, countries);
  const named = found.filter((one) => !isGoal(one, found) && !isOfLine(one, found));
  const all = [...named.map(withKnown), ...lexiconProjects(sentence, {context, countries}, named)];
  return withoutParts(all, sentence);
}

/** Fields and substations, which lines begin and end at. */
function isEnd({kind, name}: Draft): boolean {
  return kind === "other" || /sub-?station$/iu.test(name);
}

/** What a rule reads at a match, the sentence being the first of the texts around it; none where it is no project. */
function draftsOf(rule: EnergyRule, match: RegExpExecArray, context: ProjectContext): readonly Draft[] {
  const built = isOtherThing(rule, match) ? null : rule.build(match.groups ?? {});
  const drafts = built === null ? [] : "aliases" in built ? [built] : built;
  return drafts.flatMap((draft) => settledDraft(draft, rule, match, context) ?? []);
}

/** A draft with what the words around it tell; null where they tell of no energy. */
function settledDraft(
  draft: ProjectDraft,
  rule: EnergyRule,
  match: RegExpExecArray,
  {context, countries}: ProjectContext
): Draft | null {
  const [start, end] = [match.index, match.index + match[0].length];
  const known = findKnown(draft, countries);
  if (draft.name === "Gas deliveries" && isShipped(context))
    return settledDraft({...draft, name: "LNG deliveries", kind: "LNG"}, rule, match, {context, countries});
  const kind = draft.kind ?? known?.kind ?? kindOfUnnamed(rule.name, match[0], context);
  if (kind === null) return null;
  const name = nameOfKind(draft.name, kind);
  const isLine = kind.endsWith("pipeline") || kind === "electricity";
  const places = isLine && draft.places.length === 0 ? endsBehind(match.input.slice(end, end + 160)) : draft.places;
  const phrase = phraseOf(rule.name, match);
  return {
    ...draft,
    name,
    aliases: phrase === null ? draft.aliases : [...draft.aliases, phrase],
    kind,
    places,
    known,
    proper: isProper(rule.name, name),
    definite: isDefinite(rule.name, match),
    rule: rule.name,
    start,
    end
  };
}

/** Gas of which an article says that it is liquefied, and nothing of pipes. */
function isShipped(texts: readonly string[]): boolean {
  const [all] = [texts.join(" ")];
  return /\b(?:LNG|liqu[ei]fied|liquid natural gas)\b/u.test(all) && !/\bpipe/iu.test(all);
}

const LINE_RULE = /^energy\/line-/;
const OF_PLACE = /^energy\/(?:line-|at-site|capacity-at-site)/;

/** "The pipeline from Baku", "this 600-megawatt plant in Lodva", "the country's only refinery". */
function isDefinite(rule: string, {input, index, groups, 0: words}: RegExpExecArray): boolean {
  if (/^energy\/(?:unnamed|counted-(?:plants|units))$/.test(rule))
    return groups?.owner !== undefined || groups?.there !== undefined;
  const before = input.slice(Math.max(0, index - 6), index);
  return OF_PLACE.test(rule) && (/\b(?:the|this) $/iu.test(before) || /^(?:the|this) /iu.test(words));
}

/** "Pipeline to Lamu" by what it carries. */
function nameOfKind(name: string | null, kind: EnergyKind): string {
  const ending = kind === "electricity" ? " power line" : " pipeline";
  return name?.replace(/^pipeline/, kind).replace(/ pipeline$/, ending) ?? kind;
}

const OF_AREA =
  /^energy\/(?:lng|gas-supply|gas-flow|uranium-supply|transit|joint-fields|grid-works|joined|fuel-cooperation|energy-cooperation|power-supply|grid-connection|unnamed|capacity-of|counted-(?:plants|units)|of-firm|of-two-countries|development|exploration|several-plants)/;

/** "Modernisation of dams", "Mekong River dam", "hydropower dam on the Nile": what is done, or where it is. */
const NO_OWN_NAME =
  /^(?:Modernisation|Nuclear cooperation|Nuclear technology)|^\p{Lu}\p{L}+ River \p{Ll}|^\p{Ll}[\p{L} -]{2,40} on the \p{Lu}/u;

/** Whether a name is a project's own, not that of a mere area ("LNG deliveries", "Modernisation of dams"). */
function isProper(rule: string, name: string): boolean {
  return !OF_AREA.test(rule) && !NO_OWN_NAME.test(name);
}

/** "LNG deliveries to terminals in Pakistan" are about no terminal. */
function isGoal({rule, kind, name}: Draft, found: readonly Draft[]): boolean {
  return (
    rule === "energy/at-site" &&
    name.endsWith("s") &&
    found.some((one) => one.kind === kind && one.name.endsWith(" deliveries"))
  );
}

/** "A line uniting the grids" is the line. */
function isOfLine({rule}: Draft, found: readonly Draft[]): boolean {
  return (
    rule === "energy/grid-connection" && found.some((other) => other.kind === "electricity" && other.rule !== rule)
  );
}

const MOST_RETRIES = 12;
const searches = energyRules.map((rule) => {
  const {source, flags} = rule.pattern;
  const search = new RegExp(source, `${flags}g`);
  return {rule, search, canMatch: createCanMatch(search), needsKind: source.includes(`(?<kind>${KIND})`)};
});

/**
 * Matches of a rule in what no rule before it has read; a match that runs into what is read is looked for again behind
 * its start.
 */
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

function withKnown<Found extends FoundProject>(found: Found): FoundProject {
  const {aliases, kind, places, known, proper, definite, rule, start} = found;
  const name = known?.name ?? found.name;
  const others = known === null ? aliases : [...new Set([...aliases, found.name])];
  const own = nameKey(name);
  return {
    name,
    aliases: others.filter((alias) => nameKey(alias) !== own),
    kind,
    places,
    known,
    proper,
    definite,
    rule,
    start
  };
}
