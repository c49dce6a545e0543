import type {EnergyKind} from "../../types.ts";

const PLANT = "(?:power )?(?:plants?|stations?|complex|complexes|projects?|facility|facilities|units?|blocks?)";

/** What texts call energy projects, by kind; the first that fits wins. */
const KINDS: readonly (readonly [EnergyKind | null, string])[] = [
  ["gas pipeline", "(?:natural[- ])?gas (?:export )?(?:pipe-?lines?|interconnectors?|links?|conduits?)|gas[- ]pipes?|gas line"],
  ["oil pipeline", "(?:crude[- ]|heavy )?(?:oil|crude|petroleum)(?: products?)?(?: export)? (?:pipe-?lines?|lines?)|(?:diesel|fuel) pipelines?"],
  ["LNG", "(?:LNG|liquefied natural gas|liquified natural gas) (?:import |export |receiving )?(?:terminals?|plants?|projects?|facility|facilities|trains?)|(?:re)?gasification terminals?|floating storage and regasification units?"],
  ["nuclear", `(?:nuclear|atomic) (?:power |energy )?(?:plants?|stations?|reactors?|complex|projects?|power project)|(?:research|power|light-water) reactors?|NPP`],
  ["hydropower", `(?:hydro-?power|hydro-?electric(?: power)?|hydel(?: power)?|hydro)(?: power)? (?:plants?|stations?|projects?|dams?|schemes?|complex)|hydro-?electric dams?|(?:hydro-?electric )?(?:dams?|Dams?)`],
  ["thermal power", `(?:thermal|coal-fired|gas-fired|oil-fired|coal|lignite(?:-fired)?|combined[- ]cycle|oil-burning|gas-burning)(?: thermal)?(?: electric)? ${PLANT}|power stations? on coal`],
  ["electricity", "(?:high-voltage |HVDC |power |electricity )?transmission (?:lines?|links?|corridors?)|power (?:lines?|interconnectors?|interconnections?|links?|cables?)|(?:electricity|grid) (?:interconnectors?|interconnections?|links?|cables?)|interconnectors?|(?:wind|solar)(?: power)? (?:farms?|parks?|plants?|projects?)"],
  [null, "(?:export |trans-?border |cross-border |subsea )?pipelines?"]
]; // prettier-ignore

/** Any word for an energy project, as a pattern. */
export const KIND_WORD = KINDS.map(([, words]) => words).join("|");

const patterns = KINDS.map(([kind, words]) => ({kind, pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu")}));

/** Kind that a word for a project means; null for "pipeline" alone or no such word. */
export function kindOfWord(word: string): EnergyKind | null {
  return patterns.find(({pattern}) => pattern.test(word))?.kind ?? null;
}

/** Whether a pipeline carries gas or oil, from the words around it; null where neither is named. */
export function kindOfPipeline(context: string): EnergyKind | null {
  const gas = context.match(/(?<!\p{L})(?:gas|bcm|cubic met(?:re|er)s)(?!\p{L})/giu)?.length ?? 0;
  const oil = context.match(/(?<!\p{L})(?:oil|crude|barrels?|petroleum)(?!\p{L})/giu)?.length ?? 0;
  return gas === 0 && oil === 0 ? null : gas >= oil ? "gas pipeline" : "oil pipeline";
}
