import {wholeWord} from "../../anyOf.ts";
import {allMatches} from "../../prefilter/allMatches.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import type {EnergyKind} from "../../types.ts";
import type {FoundProject} from "./findProjects.ts";
import {isTold} from "./isTold.ts";
import {mergeProjects} from "./mergeProjects.ts";
import type {ProjectMention} from "./projectMention.ts";
import {kindOfPipeline, kindOfPlant, kindOfWord} from "./kindWords.ts";
import {NAME} from "./rules/namePatterns.ts";
import {looseAreas, type LooseArea} from "./looseAreas.ts";

/** So far from what is dealt in its verb may stand. */
const REACH = 70;

const searches = looseAreas.map((area) => ({area, canMatch: createCanMatch(area.topic)}));

/** What a sentence without a project says that countries deal in: gas, current, nuclear power, oil. */
export function readLoose(text: string, texts: readonly string[]): FoundProject[] {
  for (const {area, canMatch} of searches) {
    const match = canMatch(text) ? topicOf(area, text) : null;
    const project = match === null ? null : toProject(area, match, texts);
    if (project !== null) return [project];
  }
  return [];
}

/** An area's topic beside what is done with it; null where there is none. */
function topicOf({topic, act}: LooseArea, text: string): RegExpExecArray | null {
  for (const match of allMatches(topic, text)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const behind = text.slice(end, end + REACH);
    if (act.test(before.slice(before.lastIndexOf(";") + 1)) || act.test(match[0]) || act.test(behind.split(";")[0]!))
      return match;
  }
  return null;
}

function toProject(area: LooseArea, match: RegExpExecArray, texts: readonly string[]): FoundProject | null {
  const [words] = match;
  const kind =
    area.kind ??
    kindOfWord(words) ??
    (/pipelines/iu.test(words) ? texts.map(kindOfPipeline) : texts.map(kindOfPlant)).find((one) => one !== null) ??
    null;
  if (kind === null) return null;
  const phrase = phraseAround(match);
  return {
    name: area.label ?? words.toLowerCase(),
    aliases: [phrase],
    kind,
    places: [],
    known: null,
    proper: false,
    definite: false,
    rule: area.name,
    start: match.index
  };
}

const MOST_BEFORE = 3;
const NO_PART = wholeWord(
  "an?|the|and|or|of|in|on|at|to|for|from|by|with|as|via|its|their|his|her|our|that|which|this|these|all|any|some|more|new|into|over|under|about",
  "is|are|was|were|be|been|has|have|had|will|would|can|could|may|not|also|[a-z]+(?:ed|ing)|begin|start|get|build|buy|sell|supply|import|export|develop|finance|refine"
);
const WHERE = new RegExp(
  `^ (?:in|on|off|at|to|from|through|via|across|along|of) (?:the )?(?:(?:north|south|east|west)\\p{L}{0,7} )?${NAME}`,
  "u"
);

/** What the text itself calls what is dealt in: "southern Peruvian gas fields", "oil projects on Borneo". */
function phraseAround({input, index, 0: words}: RegExpExecArray): string {
  const before = input.slice(0, index).trimEnd().split(" ");
  const own: string[] = [];
  while (own.length < MOST_BEFORE) {
    const last = before.pop() ?? "";
    if (!/^[\p{L}’'-]{2,}$/u.test(last) || NO_PART.test(last.toLowerCase())) break;
    own.unshift(last);
  }
  const end = index + words.length;
  const where = WHERE.exec(input.slice(end, end + 90))?.[0] ?? "";
  return [...own, `${words}${where.replace(/[’']s?$|[.’']{1,9}$/gu, "")}`].join(" ");
}

const LOOSE = /^energy\/loose-/;

/** Whether a mention was read by whatever wording. */
export function isLoose({evidence}: ProjectMention): boolean {
  return evidence.some(({rule}) => LOOSE.test(rule));
}

/** What is dealt in is no row of its own beside a project for it: gas beside a pipeline, current beside a dam. */
const FAMILIES: readonly ReadonlySet<EnergyKind>[] = [
  new Set(["gas pipeline", "LNG"]),
  new Set(["electricity", "hydropower", "thermal power", "nuclear"])
];

/** The projects of a document, and what it deals in where none of them is for that. */
export function withLoose(
  projects: readonly ProjectMention[],
  loose: readonly ProjectMention[]
): readonly ProjectMention[] {
  const own = mergeProjects(loose)
    .filter(isTold)
    .filter((deal) => !projects.some((project) => isOfDeal(project, deal)));
  return [...projects, ...own];
}

function isOfDeal(project: ProjectMention, deal: ProjectMention): boolean {
  const isOfKind =
    project.kind === deal.kind || FAMILIES.some((family) => family.has(project.kind) && family.has(deal.kind));
  const {countries, status} = project;
  const isOfThose = countries.length < 2 || deal.countries.every((country) => countries.includes(country));
  return isOfKind && status !== "mentioned" && isOfThose;
}

/** "Nuclear cooperation" is no row of its own beside the reactor that it is about. */
export function withoutCovered(projects: readonly ProjectMention[]): readonly ProjectMention[] {
  return projects.filter(
    (one) =>
      !one.name.endsWith(" cooperation") ||
      !projects.some((other) => !other.name.endsWith(" cooperation") && isAbout(one, other))
  );
}

function isAbout(cooperation: ProjectMention, project: ProjectMention): boolean {
  const [first, other] = [cooperation, project].map(({evidence}) => evidence[0]?.start ?? 0) as [number, number];
  // Of cooperation in all energy what comes first is the news.
  const isOfKind = cooperation.name === "Energy cooperation" ? other < first : cooperation.kind === project.kind;
  return isOfKind && cooperation.countries.every((country) => project.countries.includes(country));
}
