import {anyOf} from "../../anyOf.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import type {EnergyKind} from "../../types.ts";
import type {KnownProject} from "./energyLexicon.ts";
import type {EnergyRule} from "./energyRule.ts";
import {energyRules} from "./energyRules.ts";
import {kindOfUnnamed} from "./kindOfUnnamed.ts";
import {endsBehind} from "./rules/pipelineRules.ts";
import {withoutParts} from "./withoutParts.ts";
import {apposed, findKnown, lexiconProjects, type ProjectContext} from "./matchKnown.ts";

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
  for (const {rule, search, canMatch} of searches) {
    if (!canMatch(sentence)) continue;
    for (const match of matchesOf(search, sentence, found)) {
      const draft = draftOf(rule, match, {context: [sentence, ...context], countries});
      if (draft !== null) found.push(draft);
    }
  }
  for (const one of found) one.known ??= apposed(sentence, one, countries);
  const named = found.filter((one) => !isGoal(one, found) && !isOfLine(one, found));
  const all = [...named.map(withKnown), ...lexiconProjects(sentence, {context, countries}, named)];
  return withoutParts(all, sentence);
}

/** What a rule reads at a match, the sentence being the first of the texts around it; null where it is no project. */
function draftOf(rule: EnergyRule, match: RegExpExecArray, {context, countries}: ProjectContext): Draft | null {
  const [start, end] = [match.index, match.index + match[0].length];
  const isOther =
    OF_BODY.test(match.input.slice(end)) ||
    FIGURATIVE.test(match.input.slice(start, end + 60)) ||
    OF_WATER.test(match.input.slice(Math.max(0, start - 12), end)) ||
    isSortOfPlants(rule, match);
  const draft = isOther ? null : rule.build(match.groups ?? {});
  if (draft === null) return null;
  const known = findKnown(draft, countries);
  const kind = draft.kind ?? known?.kind ?? kindOfUnnamed(rule.name, match[0], context);
  if (kind === null) return null;
  const name = nameOfKind(draft.name, kind);
  const proper = isProper(rule.name, name);
  const isLine = kind.endsWith("pipeline") || kind === "electricity";
  const places = isLine && draft.places.length === 0 ? endsBehind(match.input.slice(end, end + 160)) : draft.places;
  return {
    ...draft,
    name,
    kind,
    places,
    known,
    proper,
    definite: isDefinite(rule.name, match),
    rule: rule.name,
    start,
    end
  };
}

const OF_PLACE = /^energy\/(?:line-|at-site|capacity-at-site)/;

/** "The pipeline from Baku", "this 600-megawatt plant in Lodva". */
function isDefinite(rule: string, {input, index, 0: words}: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 6), index);
  return OF_PLACE.test(rule) && (/\b(?:the|this) $/iu.test(before) || /^(?:the|this) /iu.test(words));
}

const OF_WATER = /(?<!\p{L})(?:water|sewage|heating|irrigation|data|talent|sales) (?:supply )?pipe/iu;

/** "Waterless plants …", "converting refineries" at a sentence's head are of a sort, unless their word is a place's. */
function isSortOfPlants({name: rule}: EnergyRule, {index, groups}: RegExpExecArray): boolean {
  const {name = "", kind = ""} = groups ?? {};
  const isFirst = index === 0 && (kind.endsWith("s") || name.endsWith("ing")) && /^energy\/named/.test(rule);
  return isFirst && !name.includes(" ") && !gazetteer.has(nameKey(name));
}

/** "Pipeline to Lamu" by what it carries. */
function nameOfKind(name: string | null, kind: EnergyKind): string {
  const ending = kind === "electricity" ? " power line" : " pipeline";
  return name?.replace(/^pipeline/, kind).replace(/ pipeline$/, ending) ?? kind;
}

const OF_AREA =
  /^energy\/(?:lng|gas-supply|power-supply|grid-connection|unnamed|counted-plants|of-firm|of-two-countries)/;

/** Whether a name is a project's own, not that of a mere area ("LNG deliveries", "Modernisation of dams"). */
function isProper(rule: string, name: string): boolean {
  return !OF_AREA.test(rule) && !/^(?:Modernisation|Nuclear cooperation|Nuclear technology)/.test(name);
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

const BODY = anyOf(
  "Bureau|Company|Co|Corp|Corporation|Ltd|Limited|Authority|Engineering|Association|Agency|Committee|Inc|LLC|PLC"
);
/** "China Petroleum Pipeline Bureau" is no pipeline, and what said or denied something is a firm. */
const OF_BODY = new RegExp(
  `^ (?:${BODY}|said|says|denied|announced|is an? (?:consortium|company|firm))(?!\\p{L})`,
  "u"
);

/** "The pipeline of bankable projects" carries nothing. */
const FIGURATIVE = new RegExp(
  `pipelines? of (?:[\\p{L}-]+ ){0,3}${anyOf(
    "projects|deals|investments?|orders|candidates|drugs|work|talent|opportunities|reforms|recruits|players|films",
    "products|students|borrowers|ideas|contracts|listings|bills|money"
  )}(?!\\p{L})`,
  "iu"
);

const MOST_RETRIES = 12;
const searches = energyRules.map((rule) => {
  const search = new RegExp(rule.pattern.source, `${rule.pattern.flags}g`);
  return {rule, search, canMatch: createCanMatch(search)};
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
