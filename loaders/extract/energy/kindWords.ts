import {anyOf} from "../../anyOf.ts";
import type {EnergyKind} from "../../types.ts";

const SITE = "(?:plants?|stations?|complex(?:es)?|projects?|schemes?|ventures?|facility|facilities|units?|blocks?)";
const POWER_SITE = `(?:power |energy |electric |generating |generation )?${SITE}`;
const LINE = "(?:pipe-?lines?|inter-?connectors?|inter-?connections?|links?|conduits?)";
const CABLE = "(?:lines?|links?|corridors?|inter-?connectors?|inter-?connections?|interties?|cables?)";
const RENEWABLE = "(?:wind|solar|geothermal|photovoltaic|PV|solar photovoltaic|solar PV|wind and solar)";

const GAS_LINES = [
  `(?:natural[- ])?gas (?:export |import |transmission |trunk |transit |supply )?${LINE}`,
  "gas[- ]pipes?|gas (?:trunk )?line"
];
const OIL_LINES = [
  "(?:crude[- ]|heavy )?(?:oil|crude|petroleum)(?: products?)?(?: export)? (?:pipe-?lines?|lines?)",
  "(?:diesel|fuel|(?:oil |petroleum |refined )?products) (?:pipe-?)?lines?"
];
const LNG_WORK = "(?:import |export |receiving |production |liquefaction |regasification )";
const LNG = [
  `(?:LNG|liqu(?:[ei]fied|id) natural gas) ${LNG_WORK}?(?:terminals?|trains?|hubs?|${SITE})`,
  "(?:re)?gasification terminals?|floating (?:storage|regasification|LNG)(?: (?:and )?regasification)? (?:units?|vessels?|terminals?)|FSRUs?",
  `(?:gas )?liquefaction (?:terminals?|trains?|vessels?|${SITE})|FLNG(?: (?:vessels?|${SITE}))?`
];
const REACTOR_MAKE = "(?:VVER|AP|APR|EPR|CANDU|PWR|BWR|SMR|HTR)(?:[- ]?\\d{2,4})?";
const REACTOR_SORT = "(?:research|power|(?:light|heavy|pressuri[sz]ed|boiling)[- ]water|fast|breeder|small|modular)";
const NUCLEAR = [
  `(?:nuclear|atomic) (?:power |energy |research )?(?:reactors?|cent(?:re|er)s?|${POWER_SITE})`,
  "cent(?:re|er)s? (?:for|of) nuclear (?:science|research|energy)(?: and technolog(?:y|ies))?",
  "nuclear (?:science|research)(?: and technology)? cent(?:re|er)s?",
  `(?:${REACTOR_SORT} ){0,2}reactors?|${REACTOR_MAKE} (?:units?|reactors?)|NPP`,
  "(?:nuclear )?fusion (?:power )?(?:plants?|stations?|projects?)",
  `(?:nuclear |uranium )?(?:fuel )?(?:re-?processing|enrichment) ${SITE}`,
  `(?:nuclear )?fuel (?:assembly|assemblies|rod|fabrication|bundle) (?:plants?|factory|factories)`
];
const WATER =
  "(?:hydro-?power|hydro-?electric(?:ity)?(?: power)?|hydel(?: power)?|hydro|pumped[- ]storage|run-of-(?:the-)?river)";
const HYDROPOWER = [
  `${WATER}(?: power| generation)?[ -](?:dams?|schemes?|${POWER_SITE})`,
  "(?:hydro-?electric )?(?:hydro-?)?(?:dams?|Dams?)",
  "(?:HPP|HEPP|SHPP)s?(?:-\\d{1,2})?"
];
const FUEL = anyOf(
  "thermal|coal-(?:fired|based|powered)|gas-(?:fired|burning|powered)|oil-(?:fired|burning)|diesel(?:-fired)?|coal",
  "lignite(?:-fired)?|combined[- ]cycle|(?:natural )?gas(?=(?: fired)? power)|gas turbine"
);
const THERMAL = [
  `${FUEL}(?: thermal| fired)?(?: electric)? ${POWER_SITE}`,
  "(?:TPP|CHPP|CCGT|CCPP)s?(?:-\\d{1,2})?",
  "power stations? on coal|gas-to-(?:power|energy) (?:projects?|plants?|plans?|schemes?)"
];
const OF_LINES =
  "(?:high-voltage|power|transmission|overhead|electricity|cross[- ]border|trans-border|double[- ]circuit|single[- ]circuit)";
const ELECTRICITY = [
  `(?:(?:high[- ]voltage|HVDC|power|electricity|electric power) ){0,2}transmission ${CABLE}`,
  `(?:overhead |high-voltage )?\\d{2,4}[ -]?(?:k[Vv]|kilovolts?) (?:${OF_LINES} ){0,2}lines?`,
  `(?:undersea|submarine|subsea|underwater) (?:power |electricity )?${CABLE}`,
  `(?:high[- ](?:voltage|tension) )?(?:power|electricity|electric power) (?:exchange |export |import |supply )?${CABLE}|high[- ](?:voltage|tension) lines?`,
  `(?:electricity|power|grid|electric|electrical) (?:grid )?${CABLE}|inter-?connect(?:or|ion)s?|electricity highways?`,
  "(?:power|electricity|energy) (?:grid )?" +
    "(?:integration|inter-?connection|transmission|trade|trading) (?:projects?|schemes?)",
  "geothermal (?:fields?|wells?)|power (?:initiatives?|programmes?)|(?:(?:power|electric(?:al|ity)?) )?sub-?stations?",
  "(?:(?:electricity|power)[- ])?generating (?:plants?|stations?)",
  `(?:offshore )?${RENEWABLE}(?: power| energy| electricity)? (?:farms?|parks?|arrays?|towers?|${SITE})`,
  `(?:renewables?|(?:renewable|clean|green) (?:energy|power)) ${SITE}`,
  `(?:battery|energy)(?: energy)? storage (?:systems?|parks?|${SITE})|battery (?:parks?|${SITE})`
];
/** What else is refined. */
const METAL = "bauxite|alumina|aluminium|sugar|nickel|copper|zinc|gold|silver|lead|tin|cobalt|lithium|metals?";
const HYDROCARBON = "(?:oil|gas|oil and gas|oil-and-gas|gas[- ]condensate)";
const OTHER = [
  `${HYDROCARBON} ?fields?|petrochemicals? (?:plants?|complex)`,
  `${HYDROCARBON} (?:discover(?:y|ies)|finds?|deposits?|prospects?|concessions?)`,
  "(?:exploration|exploratory|appraisal|wildcat|discovery|offshore|oil|gas) wells?",
  `(?<!(?:${METAL}) )(?:crude |oil )?refiner(?:y|ies)|(?:petroleum|oil|crude(?: oil)?)[ -]refining (?:plants?|complex(?:es)?|projects?|facility|facilities)`,
  "(?:underground )?gas (?:storage(?: (?:plants?|facility|facilities|sites?|tanks?|reservoirs?))?|stores?)",
  "underground (?:gas )?stor(?:age|es?)|storage reservoirs?",
  "gas (?:processing |treatment )?plants?",
  "(?:oil|gas|crude) (?:processing|treatment) (?:facility|facilities|complex|plants?)",
  "oil (?:storage )?(?:terminals?|depots?|tanks?)",
  "(?:oil|gas|exploration) blocks?|ammonia (?:plants?|projects?)",
  `(?:(?:green|blue|clean) (?:hydrogen|ammonia)|hydrogen)(?: production| export)? (?:hubs?|valleys?|${SITE})`
];

/** What texts call energy projects, by kind; the first that fits wins. */
const KINDS: readonly (readonly [EnergyKind | null, readonly string[]])[] = [
  ["gas pipeline", GAS_LINES],
  ["oil pipeline", OIL_LINES],
  ["LNG", LNG],
  ["nuclear", NUCLEAR],
  ["hydropower", HYDROPOWER],
  ["thermal power", THERMAL],
  ["electricity", ELECTRICITY],
  ["other", OTHER],
  [null, ["power (?:plants?|stations?|projects?|units?)", "(?:import|export|receiving|loading) terminals?"]],
  [null, ["pipelines?(?: links?| link-?ups?)?|(?:export |trans-?border |cross-border |subsea )pipelines?"]]
];

/** Patterns of words for energy projects, a few words each. */
export const KIND_WORDS = KINDS.flatMap(([, words]) => words);

/** Any word for an energy project, as a pattern. */
export const KIND_WORD = KIND_WORDS.join("|");

const patterns = KINDS.map(([kind, words]) => ({
  kind,
  pattern: new RegExp(`(?<!\\p{L})${anyOf(...words)}(?!\\p{L})`, "iu")
}));

/** Kind that a word for a project means; null for "pipeline" alone or no such word. */
export function kindOfWord(word: string): EnergyKind | null {
  return patterns.find(({pattern}) => pattern.test(word))?.kind ?? null;
}

/** One of what a word names: "refinery" for "refineries". */
export function singular(word: string): string {
  return word.replace(/ies$/u, "y").replace(/xes$/u, "x").replace(/s$/u, "");
}

/** Water power, and no hydrogen, hydrocarbon or hydrotreater. */
export const HYDRO = "hydro(?!gen|carbon|crack|treat|desul|deal|log|graph)\\p{L}*";

const FUELS: readonly (readonly [EnergyKind, RegExp])[] = [
  [
    "nuclear",
    /(?<!\p{L})(?:nuclear(?! (?:deal|program|weapon|test|arm|talk|negotiat|accord|bomb|disarm|war|non|prolif|issue|file))|atomic(?! bomb)|[PL]?HWRs?|[PL]WRs?|VVERs?|SMRs?|reactors?|uranium|Rosatom)(?!\p{L})/giu
  ],
  ["hydropower", new RegExp(`(?<!\\p{L})(?:${HYDRO}|hydel|dams?|river|reservoir|turbines?)(?!\\p{L})`, "giu")],
  [
    "thermal power",
    /(?<!\p{L})(?:coal|thermal|lignite|(?:gas|oil|coal)-fired|diesel|gas turbines?|(?:by|burns?|gas to a|on) (?:natural |liquefied )?gas)(?!\p{L})/giu
  ],
  ["electricity", /(?<!\p{L})(?:solar|wind|photovoltaic|geothermal)(?!\p{L})/giu]
];

/** What drives a "power plant" by the words around it: the fuel named most; null where none is. */
export function kindOfPlant(context: string): EnergyKind | null {
  const counts = FUELS.map(([kind, pattern]) => ({kind, count: context.match(pattern)?.length ?? 0}));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? null : best.kind;
}

// Oil ministers build gas pipelines too.
const OFFICE = anyOf("ministers?|ministry|compan(?:y|ies)|prices?|giants?|majors?|firms?|crisis|workers?");
const OF_OFFICES = new RegExp(`(?<!\\p{L})(?:oil|petroleum|gas|oil and gas) ${OFFICE}(?!\\p{L})`, "giu");

/** Whether a pipeline carries gas or oil, from the words around it; null where neither is named. */
export function kindOfPipeline(text: string): EnergyKind | null {
  const context = text.replace(OF_OFFICES, " ");
  const gas = context.match(/(?<!\p{L})(?:gas(?:fields?)?|LNG|FSRU|bcm|cubic met(?:re|er)s)(?!\p{L})/giu)?.length ?? 0;
  const oil =
    context.match(
      /(?<!\p{L})(?:oil(?:fields?)?|crude|barrels?|petroleum|petrol|diesel|gasoline|jet fuel|fuels?)(?!\p{L})/giu
    )?.length ?? 0;
  return gas === 0 && oil === 0 ? null : gas >= oil ? "gas pipeline" : "oil pipeline";
}

/** Words that name a kind of thing, not the thing. */
export const generalWords: ReadonlySet<string> = new Set(
  [
    "the a an of to for in from and by on with",
    "gas oil crude coal lng liquefied liquified natural nuclear thermal fired",
    "hydropower hydroelectric hydro hydel electric electricity power energy geothermal solar wind photovoltaic",
    "pipeline pipelines pipe line lines route section transmission interconnector subsea undersea",
    "project projects scheme schemes plant plants station stations dam terminal reactor reactors unit units",
    "dams refineries fields terminals npp hpp tpp run river refinery field construction cooperation modernisation modernization",
    "supply supplies delivery deliveries sale sales shipment shipments import imports export exports cargoes uranium",
    "deal deals agreement agreements contract contracts accord pact memorandum understanding treaty purchase trade transit",
    "consortium facility facilities complex farm farms park parks liquefaction liquefied export import"
  ].flatMap((line) => line.split(" "))
);
