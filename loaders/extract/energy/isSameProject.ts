import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {CountryCode, EnergyRecord} from "../../types.ts";
import {projectsByName} from "./energyLexicon.ts";
import {areaOf, receiverOf} from "./flows.ts";
import {generalWords} from "./kindWords.ts";
import {sourceOf} from "./sharedNames.ts";
import type {ProjectMention} from "./projectMention.ts";

/** Whether two sentences of one document speak of one project, by its names, its ends or what it is. */
export function isSameProject(a: ProjectMention, b: ProjectMention): boolean {
  if (a.kind !== b.kind && isLineWord(a.name) !== isLineWord(b.name)) return false;
  const [source, other] = [sourceOf(a.name), sourceOf(b.name)];
  if (source !== null && other !== null && source !== other) return false;
  const names = new Set([a.name, ...a.aliases].map(nameKey));
  if ([b.name, ...b.aliases].some((name) => names.has(nameKey(name)))) return true;
  const isOfKind = a.kind === b.kind || [a, b].some(isPlainPlant);
  if (isOfKind && a.proper && b.proper && isSameName(coreOf(a.name), coreOf(b.name))) return true;
  if (isSoMuch(a) || isSoMuch(b)) return false;
  if (isDeveloped(a) || isDeveloped(b)) return IN_GROUND.test(a.name) && IN_GROUND.test(b.name) && compatible(a, b);
  const [work, otherWork] = [workOf(a), workOf(b)];
  if (work !== null && otherWork !== null && work !== otherWork) return false;
  if (receiverOf(a) !== null && receiverOf(b) !== null) return false;
  if (isElsewhere(a, b) || isElsewhere(b, a)) return false;
  if (countOf(a) !== null && countOf(b) !== null && countOf(a) !== countOf(b)) return false;
  if (isOldBesideNew(a, b) || isOldBesideNew(b, a)) return false;
  if (a.kind !== b.kind || (areaOf(a) !== areaOf(b) && a.kind !== "gas pipeline" && !isOfLng(a, b))) return false;
  if (areToldApart(a, b)) return false;
  if (isPairOf(a, b) || isPairOf(b, a)) return true;
  const [here, there] = [ends(a), ends(b)];
  const shared = here.filter((place) => there.includes(place) && isOfBoth(place, a, b));
  if (shared.length >= 2 || (shared.length === 1 && (here.length === 1 || there.length === 1))) return true;
  return (!a.proper || !b.proper) && (a.kind !== "nuclear" || sortOf(a) === sortOf(b)) && compatible(a, b);
}

/** Two names that the lexicon tells apart are two lines, though they share their ends. */
function areToldApart(a: ProjectMention, b: ProjectMention): boolean {
  const [known, other] = [a, b].map(({name}) => projectsByName.get(nameKey(name)));
  return (a.knownPlaces.length > 0 && b.knownPlaces.length > 0) || (known !== undefined && other !== undefined);
}

/** "400 MW of solar projects", which are none of those that have a name. */
function isSoMuch({name}: ProjectMention): boolean {
  return /^\d[\d.,]* ?\p{L}+ of /u.test(name);
}

/** "Oil refineries" are no "oil field": what a thing of no power is, by its name; null where that does not tell. */
function workOf({kind, name}: ProjectMention): string | null {
  if (kind !== "other") return null;
  const word = /refiner|field|block|storage|hydrogen|ammonia|petrochem/iu.exec(name)?.[0].toLowerCase() ?? null;
  return word === "block" ? "field" : word === "ammonia" ? "hydrogen" : word;
}

const IN_GROUND = /^Development of|field|block|basin|exploration|deposit|reserves/iu;

/** "Development of gas reserves" is what the fields named beside it are to be, and no refinery. */
function isDeveloped({name}: ProjectMention): boolean {
  return /^Development of |(?:oil|gas|petroleum|hydrocarbons?) (?:exploration|production|extraction|prospecting)(?: and \p{L}+)?$/iu.test(
    name
  );
}

/** "A centre of nuclear science" and "nuclear cooperation" are no power plants. */
function sortOf({name}: ProjectMention): string {
  return (/co-?operation|technology|cent(?:re|er)|enrichment|processing/iu.exec(name)?.[0] ?? "plant").toLowerCase();
}

/** "A nuclear plant in Egypt" is none of those that are known to stand in other countries. */
export function isElsewhere({proper, name}: ProjectMention, {countries}: ProjectMention): boolean {
  const own = proper ? null : countryNamed(coreOf(name));
  return own !== null && countries.length > 0 && !countries.includes(own);
}

/** "Sorang 2" and "Sorang 3" near one town are two, as are a "Tavan dam" and a "Lodva dam" there. */
function isOfBoth(place: string, a: ProjectMention, b: ProjectMention): boolean {
  const isSited = ({name, kind, definite}: ProjectMention) =>
    LINE.test(kind) || (definite && nameKey(name).includes(place));
  return !a.proper || !b.proper || isSited(a) || isSited(b);
}

const LINE = /pipeline$|^electricity$/;

/** "Sorang transmission line", which is not the "Sorang power plant". */
function isLineWord(name: string): boolean {
  return /(?:line|cable|link|interconnect(?:or|ion))$/iu.test(name);
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

/** "The Martinez plant", whose kind the words around it only suggest. */
function isPlainPlant({evidence}: ProjectMention): boolean {
  return evidence.every(({rule}) => rule === "energy/named-project");
}

/** How many plants without a name are meant: "Six stations" are not "Two reactors"; null where none are counted. */
function countOf({name, proper, evidence}: ProjectMention): string | null {
  return !proper && evidence.some(({rule}) => /^energy\/counted-/.test(rule))
    ? (/^\p{L}+(?= )/u.exec(name)?.[0] ?? null)
    : null;
}

/** "Each country has two operating plants": they are none that is to be built. */
function isOldBesideNew(old: ProjectMention, project: ProjectMention): boolean {
  const isNew = !project.proper && countOf(project) === null && /^(?:agreed|proposed|offered)$/.test(project.status);
  return countOf(old) !== null && old.status === "operating" && isNew;
}

/** "LNG supply from the United States" and "a stake in an LNG plant in the United States" are one deal. */
function isOfLng(a: ProjectMention, b: ProjectMention): boolean {
  return a.kind === "LNG" && !a.proper && !b.proper && ![a, b].some(({name}) => RECEIVES.test(name));
}

/** Where LNG is landed, whoever sells it. */
const RECEIVES = /terminal|regasif|FSRU/iu;

/** "The Kenya-Tanzania line" is whatever other line these countries share. */
function isPairOf({places, name}: ProjectMention, {countries, places: sites}: ProjectMention): boolean {
  const codes = (places.length > 0 ? places : endsOfName(name)).map(countryNamed);
  const isOpen = (sites.length === 0 && places.length > 0) || sites.some((site) => codes.includes(countryNamed(site)));
  return codes.length > 1 && isOpen && codes.every((code) => code !== null && countries.includes(code));
}

/** "Kenya" and "Tanzania" of "Kenya-Tanzania gas pipeline". */
function endsOfName(name: string): readonly string[] {
  return /^\p{Lu}\p{L}+(?:[-–]\p{Lu}\p{L}+){1,3}(?= )/u.exec(name)?.[0].split(/[-–]/) ?? [];
}

function countryNamed(place: string): CountryCode | null {
  return gazetteer.get(nameKey(place))?.find(({form}) => form === "country")?.country ?? null;
}

function ends({places, knownPlaces}: ProjectMention): string[] {
  return [...new Set([...places, ...knownPlaces].map(nameKey))];
}

function compatible(a: EnergyRecord, b: EnergyRecord): boolean {
  return (
    a.countries.length === 0 || b.countries.length === 0 || a.countries.some((country) => b.countries.includes(country))
  );
}
