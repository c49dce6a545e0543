import type {EnergyKind} from "../../types.ts";

const PLANT = "(?:power )?(?:plants?|stations?|complex|complexes|projects?|facility|facilities|units?|blocks?)";

/** What texts call energy projects, by kind; the first that fits wins. */
const KINDS: readonly (readonly [EnergyKind | null, string])[] = [
  ["gas pipeline", "(?:natural[- ])?gas (?:export )?(?:pipe-?lines?|interconnectors?|links?|conduits?)|gas[- ]pipes?|gas line"],
  ["oil pipeline", "(?:crude[- ]|heavy )?(?:oil|crude|petroleum)(?: products?)?(?: export)? (?:pipe-?lines?|lines?)|(?:diesel|fuel) pipelines?"],
  ["LNG", "(?:LNG|liquefied natural gas|liquified natural gas) (?:import |export |receiving )?(?:terminals?|plants?|projects?|facility|facilities|trains?)|(?:re)?gasification terminals?|floating storage and regasification units?"],
  ["nuclear", `(?:nuclear|atomic) (?:power |energy )?(?:plants?|stations?|reactors?|complex|projects?|power project)|(?:(?:research|power|light-water|small|modular) ){0,2}reactors?|NPP`],
  ["hydropower", `(?:hydro-?power|hydro-?electric(?: power)?|hydel(?: power)?|hydro)(?: power)? (?:plants?|stations?|projects?|dams?|schemes?|complex)|hydro-?electric dams?|(?:hydro-?electric )?(?:dams?|Dams?)`],
  ["thermal power", `(?:thermal|coal-fired|gas-fired|oil-fired|coal|lignite(?:-fired)?|combined[- ]cycle|oil-burning|gas-burning)(?: thermal)?(?: electric)? ${PLANT}|power stations? on coal`],
  ["electricity", "(?:high-voltage |HVDC |power |electricity )?transmission (?:lines?|links?|corridors?)|(?:overhead |high-voltage )?\\d{2,4}[ -]?k[Vv] (?:high-voltage |power |transmission |overhead )?lines?|high-(?:voltage|tension) lines?|(?:undersea|submarine|subsea|underwater) (?:power |electricity )?cables?|power (?:lines?|interconnectors?|interconnections?|links?|cables?)|(?:electricity|grid) (?:interconnectors?|interconnections?|links?|cables?)|interconnectors?|(?:wind|solar|geothermal|photovoltaic|PV)(?: power| energy)? (?:farms?|parks?|plants?|stations?|projects?)"],
  ["other", "(?:oil|gas|oil and gas|oil-and-gas) ?fields?|(?:oil )?refiner(?:y|ies)|petrochemicals? (?:plants?|complex)|gas (?:processing|treatment|storage) (?:plants?|facility|facilities)|oil (?:storage )?(?:terminals?|depots?|tanks?)|(?:oil|gas|exploration) blocks?"],
  [null, "power (?:plants?|stations?|projects?)"],
  [null, "(?:export |trans-?border |cross-border |subsea )?pipelines?"]
]; // prettier-ignore

/** Any word for an energy project, as a pattern. */
export const KIND_WORD = KINDS.map(([, words]) => words).join("|");

const patterns = KINDS.map(([kind, words]) => ({kind, pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu")}));

/** Kind that a word for a project means; null for "pipeline" alone or no such word. */
export function kindOfWord(word: string): EnergyKind | null {
  return patterns.find(({pattern}) => pattern.test(word))?.kind ?? null;
}

const FUELS: readonly (readonly [EnergyKind, RegExp])[] = [
  ["nuclear", /(?<!\p{L})(?:nuclear|atomic|reactors?|uranium|Rosatom)(?!\p{L})/giu],
  ["hydropower", /(?<!\p{L})(?:hydro\p{L}*|hydel|dams?|river|reservoir|turbines?)(?!\p{L})/giu],
  ["thermal power", /(?<!\p{L})(?:coal|thermal|lignite|gas-fired|oil-fired|coal-fired|diesel|gas turbine)(?!\p{L})/giu],
  ["electricity", /(?<!\p{L})(?:solar|wind|photovoltaic|geothermal|grid)(?!\p{L})/giu]
];

/** What drives a "power plant" by the words around it: the fuel named most; null where none is. */
export function kindOfPlant(context: string): EnergyKind | null {
  const counts = FUELS.map(([kind, pattern]) => ({kind, count: context.match(pattern)?.length ?? 0}));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? null : best.kind;
}

// Oil ministers build gas pipelines too.
const OF_OFFICES = /(?<!\p{L})(?:oil|petroleum|gas|oil and gas) (?:ministers?|ministry|compan(?:y|ies)|prices?|giants?|majors?|firms?|crisis|workers?)(?!\p{L})/giu; // prettier-ignore

/** Whether a pipeline carries gas or oil, from the words around it; null where neither is named. */
export function kindOfPipeline(text: string): EnergyKind | null {
  const context = text.replace(OF_OFFICES, " ");
  const gas = context.match(/(?<!\p{L})(?:gas|bcm|cubic met(?:re|er)s)(?!\p{L})/giu)?.length ?? 0;
  const oil = context.match(/(?<!\p{L})(?:oil|crude|barrels?|petroleum)(?!\p{L})/giu)?.length ?? 0;
  return gas === 0 && oil === 0 ? null : gas >= oil ? "gas pipeline" : "oil pipeline";
}

/** Words that name a kind of thing, not the thing. */
export const generalWords: ReadonlySet<string> = new Set(["the", "a", "an", "of", "to", "for", "in", "from", "and", "by", "on", "with", "gas", "oil", "pipeline", "pipelines", "pipe", "line", "lines", "route", "project", "projects", "plant", "plants", "power", "station", "stations", "energy", "nuclear", "thermal", "hydropower", "hydroelectric", "hydro", "electric", "electricity", "transmission", "dam", "coal", "fired", "lng", "liquefied", "natural", "liquified", "supply", "supplies", "delivery", "deliveries", "sale", "sales", "shipment", "shipments", "import", "imports", "export", "exports", "cooperation", "construction", "subsea", "undersea", "crude", "cargoes", "terminal", "reactor", "reactors", "unit", "units", "modernisation", "modernization", "section"]); // prettier-ignore
