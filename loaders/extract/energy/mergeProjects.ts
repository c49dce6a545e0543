import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {EnergyRecord, Evidence} from "../../types.ts";
import {mergeEnergyStatus} from "./findEnergyStatus.ts";
import {generalWords} from "./kindWords.ts";

/** A project as one sentence gives it. */
export interface ProjectMention extends EnergyRecord {
  /** True where the text gives it a name or ends, so that it is not just "the pipeline". */
  readonly proper: boolean;
  /** True for "the pipeline from Baku", which may be one that has been named before. */
  readonly definite: boolean;
  /**
   * Ends and sites that the lexicon knows; they tell that two names are one project, and are not the document's words.
   */
  readonly knownPlaces: readonly string[];
  /**
   * Latest year of a sentence that only goes on about the project; null where it gives none, and for sentences that
   * name it.
   */
  readonly year: string | null;
}

/** One record for each project of a document, however many names it goes by. */
export function mergeProjects(mentions: readonly ProjectMention[]): ProjectMention[] {
  const merged: ProjectMention[] = [];
  for (const mention of mentions) {
    const at = merged.findIndex((other) => isSameProject(other, mention));
    if (at < 0) merged.push(mention);
    else merged[at] = mergeTwo(merged[at]!, mention);
  }
  return merged;
}

function isSameProject(a: ProjectMention, b: ProjectMention): boolean {
  const names = new Set([a.name, ...a.aliases].map(nameKey));
  if ([b.name, ...b.aliases].some((name) => names.has(nameKey(name)))) return true;
  const isOfKind = a.kind === b.kind || [a, b].some(isPlainPlant);
  if (isOfKind && a.proper && b.proper && isSameName(coreOf(a.name), coreOf(b.name))) return true;
  if (receiverOf(a) !== null && receiverOf(b) !== null) return false;
  if (countOf(a) !== null && countOf(b) !== null && countOf(a) !== countOf(b)) return false;
  if (a.kind !== b.kind || (areaOf(a) !== areaOf(b) && a.kind !== "gas pipeline" && !isOfLng(a, b))) return false;
  // Two names that the lexicon tells apart are two lines, though they share their ends.
  if (a.knownPlaces.length > 0 && b.knownPlaces.length > 0) return false;
  if (isPairOf(a, b) || isPairOf(b, a)) return true;
  const [here, there] = [ends(a), ends(b)];
  const shared = here.filter((place) => there.includes(place));
  if (shared.length >= 2 || (shared.length === 1 && (here.length === 1 || there.length === 1))) return true;
  return (
    (!a.proper || !b.proper) &&
    (a.kind !== "nuclear" || /cooperation|technology/i.test(a.name) === /cooperation|technology/i.test(b.name)) &&
    compatible(a, b)
  );
}

/** "Khurmala" is short for "Khurmala Dome", but "Kariba" is not "Kariba South". */
function isSameName(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  const [short, long] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  const rest = long.filter((word) => !short.includes(word));
  return short.every((word) => long.includes(word)) && rest.every((word) => SHAPE.test(word));
}

/** What a field's or plant's name may leave out. */
const SHAPE = /^(?:dome|basin|valley|river|falls|island|bay|gorge|canyon|creek|lake)$/;

/** A name's own words: those of "Kohala Hydel Power Project" and "Kohala hydropower project" are one. */
function coreOf(name: string): string {
  return nameKey(name)
    .split(" ")
    .filter((word) => !generalWords.has(word))
    .sort()
    .join(" ");
}

/** "LNG deliveries" are no terminal, and electricity sold, or grids that run as one, no power line. */
function areaOf({name}: ProjectMention): string {
  return / (?<area>deliveries(?! plant)|grid connection)/.exec(name)?.groups?.area ?? "";
}

/** "The Martinez plant", whose kind the words around it only suggest. */
function isPlainPlant({evidence}: ProjectMention): boolean {
  return evidence.every(({rule}) => rule === "energy/named-project");
}

/** How many plants without a name are meant: "Six stations" are not "Two reactors"; null where none are counted. */
function countOf({name, proper, evidence}: ProjectMention): string | null {
  return !proper && evidence.some(({rule}) => rule === "energy/counted-plants")
    ? (/^\p{L}+(?= )/u.exec(name)?.[0] ?? null)
    : null;
}

/** To whom something is delivered; null where that is not told, and for plants and lines. */
function receiverOf({name}: ProjectMention): string | null {
  return / deliveries to (?<to>\p{Lu}.*)$/u.exec(name)?.groups?.to ?? null;
}

/** "LNG supply from the United States" and "a stake in an LNG plant in the United States" are one deal. */
function isOfLng(a: ProjectMention, b: ProjectMention): boolean {
  return a.kind === "LNG" && !a.proper && !b.proper;
}

/** "The Kenya-Tanzania line" is whatever other line the two countries share. */
function isPairOf({places}: ProjectMention, {countries, places: sites}: ProjectMention): boolean {
  const codes = places.map((place) => gazetteer.get(nameKey(place))?.find(({form}) => form === "country")?.country);
  return codes.length === 2 && sites.length === 0 && codes.every((code) => code != null && countries.includes(code));
}

function ends({places, knownPlaces}: ProjectMention): string[] {
  return [...new Set([...places, ...knownPlaces].map(nameKey))];
}

function compatible(a: EnergyRecord, b: EnergyRecord): boolean {
  return (
    a.countries.length === 0 || b.countries.length === 0 || a.countries.some((country) => b.countries.includes(country))
  );
}

/** "Chile-Peru pipeline" is what the text calls it, as "gas pipeline" is not. */
const OF_PAIR = /(?<!\p{L})\p{Lu}\p{L}{1,20}[-–—]\p{Lu}\p{L}/u;

function mergeTwo(a: ProjectMention, b: ProjectMention): ProjectMention {
  const named = (b.proper && !a.proper) || (a.proper === b.proper && isNamed(b) && !isNamed(a));
  const [main, other] = named ? [b, a] : [a, b];
  const aliases = union(
    main.aliases,
    other.proper || OF_PAIR.test(other.name) ? [other.name, ...other.aliases] : []
  ).filter((alias) => alias !== main.name);
  return {
    ...main,
    aliases,
    places: union(main.places, other.places),
    knownPlaces: union(main.knownPlaces, other.knownPlaces),
    // Who finances a line between two countries is no third end of it.
    countries:
      !main.proper && main.countries.length > 1 ? main.countries : union(main.countries, other.countries).sort(),
    companies: union(main.companies, other.companies),
    agreed: a.agreed ?? b.agreed,
    status: isBackground(a, b) || isOldFlow(a, b) || isTrait(a, b) ? a.status : mergeEnergyStatus(a.status, b.status),
    evidence: unionEvidence(a.evidence, b.evidence)
  };
}

/**
 * "An agreement was signed in 2009, but progress stalled", "work began in 1975": what came of it before the news is not
 * how things stand.
 */
function isBackground(news: ProjectMention, {agreed, year}: ProjectMention): boolean {
  const told = agreed ?? year;
  return news.agreed !== null && told !== null && told.slice(0, 4) < news.agreed.slice(0, 4);
}

const RESUMED = new RegExp(
  "\\b(?:re-?start|re-?open|resum|reviv|repair|re-?launch|inaugurat|commission|complet|open|switched)\\p{L}*|" +
    "\\b(?:again|back|began|begun|started|now)\\b",
  "iu"
);

/** "The plant was shut. It supplies a third of the country": what it does when it works is no news. */
function isTrait(news: ProjectMention, {status, evidence}: ProjectMention): boolean {
  return news.status === "stalled" && status === "operating" && !evidence.some(({quote}) => RESUMED.test(quote));
}

/** The news of gas or current is the deal; what flows already stands behind it. */
function isOldFlow(news: ProjectMention, {status}: ProjectMention): boolean {
  return areaOf(news) === "deliveries" && news.status !== "mentioned" && status === "operating";
}

/**
 * The lexicon's name goes before "Karachi-Lahore gas pipeline", "LNG deliveries to Peru" before "LNG deliveries", and
 * "900 MW project" before "project".
 */
function isNamed({knownPlaces, evidence, name}: ProjectMention): boolean {
  return (
    knownPlaces.length > 0 || evidence.some(({rule}) => rule === "energy/known-project") || / to \p{Lu}|^\d/u.test(name)
  );
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function unionEvidence(a: readonly Evidence[], b: readonly Evidence[]): Evidence[] {
  const all = [...a, ...b.filter((e) => !a.some(({start}) => start === e.start))];
  return all.sort((one, other) => one.start - other.start);
}
