import {anyOf} from "../../../anyOf.ts";
import {gazetteer} from "../../../annotate/places/gazetteer.ts";
import {nameKey} from "../../../annotate/tokens/plainText.ts";
import {projectsByName} from "../energyLexicon.ts";
import type {ProjectDraft} from "../energyRule.ts";
import {isFirm} from "../isFirm.ts";
import {isWide} from "../isWide.ts";
import {kindOfWord, singular} from "../kindWords.ts";

type Groups = Readonly<Record<string, string | undefined>>;

/** Words that open sentences or tell whose or what sort a plant is, and are no part of its name. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    "The A An One Another This That These Its Their Our His Her New Another First Second Each Both However Meanwhile " +
    "Moreover Although While When Where Since After Before Once Now Then There Here Today Yesterday Also Still " +
    "Yet So Until Despite During Elsewhere About Over Earlier Later Recently Last Next Instead Besides " +
    "Furthermore According Currently Finally Thus Because Like From To Of Or Two Three In On At By For With " +
    "Work Construction And But If As It All Some Any No Under President Minister Many Most Other Several State " +
    "National Old Big Such Recent Latest Earlier Similar Further Additional MW GW MWe MWp MWh GWh GWp PV PPP IPP BOT BOO EPC CSP BESS SMR KV KW HVDC AC DC South North East West Europe European Asia Asian Africa " +
    "African Government Indo Joint Crude Oil Gas Natural Nuclear Atomic Thermal Hydro Hydroelectric Power " +
    "Energy Electricity Export Import LNG Solar Wind Coal Transmission Pipeline Kazakh Uzbek Turkmen " +
    "Azerbaijani Ukrainian Polish Egyptian Philippine Pakistani Bangladeshi Nepali Nepalese Ethiopian Kenyan " +
    "Nigerian Brazilian Argentine Mexican Vietnamese Thai Israeli Jordanian Saudi Qatari Italian Spanish Greek " +
    "Bulgarian Romanian Hungarian Serbian Chinese Russian American Renewable Major Minor Small Large Mini " +
    "Pumped Station Plant Mine Unit Biomass Battery Fusion Fission Virtual Traditional Conventional Unlike Private Public Green Clean " +
    "Rural Modern Future Existing Operate Own Build Various Rooftop Floating Mobile Diesel Geothermal Tidal Combined " +
    "Offshore Onshore Advanced Commercial Industrial Local Foreign Global Urban French Indian Soviet German " +
    "Japanese Iranian Turkish Korean British Project Projects Operation Replacement Expansion Rehabilitation Extension Upgrade Modernization Modernisation Improvement Ground Underground " +
    "January February April June July August September October November December Monday Tuesday Wednesday Thursday " +
    "Friday Saturday Sunday World Longest Largest Biggest"
  ).split(" ")
);

// "Ruppur Nuclear Power Plant" is Ruppur, a nuclear power plant.
const FUEL = "(?:Crude )?Oil|(?:Natural )?Gas|Nuclear|Atomic|Thermal|Hydro\\p{Ll}*|Solar|Wind|LNG|Coal|Crude";
const FUEL_LAST = new RegExp(`^(?<rest>.{2,}) (?<fuel>${FUEL})$`, "u");

/** "Tavan Electric", which runs a plant and is none. */
const UTILITY = /.\b(?:Electric|Electric Power|Petroleum|Utilities)$/u;

/** A project by its own name and the word for its kind; null where nothing is left that names it. */
export function named({name = "", quoted, kind = "", alias, alias2, acronym}: Groups): ProjectDraft | null {
  // Dr Ellen Dams is no dam.
  if (kind === "Dams") return null;
  const whole = `${quoted ?? name} ${kind}`;
  const told = (forms: readonly (string | undefined)[]) => forms.flatMap((form = "") => form.trim() || []);
  const others = told([alias, alias2, acronym]);
  if (projectsByName.has(nameKey(whole)))
    return {name: whole, aliases: told([quoted, ...others]), kind: kindOfWord(kind), places: []};
  // Of "South Stream" the direction is part of the name.
  const bare = (quoted ?? name).replace(/^The (?=\p{Lu})/u, "");
  const cleaned = projectsByName.has(nameKey(bare)) ? bare : cleanName(bare);
  if (!/\p{L}{2}/u.test(cleaned)) return ofTown(name, kind);
  const {rest: own = cleaned, fuel} = FUEL_LAST.exec(cleaned)?.groups ?? {};
  const word = fuel === undefined ? kind : `${fuel} ${kind}`;
  // "Ecuador's jungle oilfields", "Texas refineries" and "Exxon refineries" have no name.
  if (UTILITY.test(own)) return null;
  // "Kepco's third power plant" is called otherwise.
  if (/[’']s$/u.test(name) && isFirm(own)) return null;
  if ((isCountry(own) || (word.endsWith("s") && (isFirm(own) || isWide(own)))) && others.length === 0) return null;
  const short = isCountry(own) ? others : [own, ...others];
  const suffix = /[\p{Lu}]/u.test(word.charAt(0)) ? word : singular(word);
  return {name: `${own} ${suffix}`, aliases: short, kind: kindOfWord(word), places: []};
}

/** "Baghdad's main refinery" is called by its town; null where no town stands in front. */
function ofTown(name: string, kind: string): ProjectDraft | null {
  const [, town = ""] = /(?<!\p{L})(\p{Lu}\p{L}{2,20})[’']s(?: \p{Lu}\p{L}*)?$/u.exec(name) ?? [];
  const isTown = gazetteer.get(nameKey(town))?.[0]?.form === "city" && !kind.endsWith("s");
  return isTown ? {name: `${town} ${kind}`, aliases: [town], kind: kindOfWord(kind), places: [town]} : null;
}

/** Whether a name is a country's or its people's. */
export function isCountry(name: string): boolean {
  return gazetteer.get(nameKey(name))?.some(({form}) => form === "country" || form === "demonym") ?? false;
}

/** "Three Gorges" is a name, "Three Russian" reactors are not. */
function isNumbered([first = "", second]: readonly string[]): boolean {
  return /^(?:Two|Three|Seven)$/.test(first) && second !== undefined && !NOT_A_NAME.has(second) && !isCountry(second);
}

/** "North Sea" in front of a field's name, or as all that tells where it is. */
const SEA =
  /^(?:The )?(?:North|South China|Black|Caspian|Barents|Baltic|Norwegian|Timor|Irish|Celtic) Sea(?: (?=\p{Lu})|$)/u;

/** "Mekong River" in front of a dam's own name. */
const RIVER = /^\p{Lu}\p{L}+ River (?=\p{Lu})/u;

/** "VVER-1200", which is how a reactor is made. */
const REACTOR_SORT = /^(?:VVER|EPR|AP|APR|CANDU|PWR|BWR|RBMK|SMR|HTR|Hualong)(?:[- ]?\d{1,4}\+?)?$/iu;

/** The name without the sentence's first "The", and "" where nothing that names is left. */
function cleanName(name: string): string {
  const words = name
    .replace(/[’']s$/u, "")
    .replace(/^.*(?:\p{L}[’']s|s[’']) (?=\p{Lu})/u, "")
    .replace(SEA, "")
    .replace(RIVER, "")
    .replace(/(?:^| )\d[\d,.]{0,8} ?(?:MWe?|GW|[kK]V)$/u, "")
    .split(" ");
  // "Malawi's Kapichira" is Kapichira; "Turkey's first plant" has no other name.
  const isNoName = (word: string) =>
    NOT_A_NAME.has(word) || /^Nos?\.$/.test(word) || REACTOR_SORT.test(word) || /[’']s$/u.test(word);
  while (words.length > 0 && !isNumbered(words) && isNoName(words[0]!)) words.shift();
  return words.join(" ").replace(/[.’']{1,9}$/u, "");
}

// "Karachi Road project", "Belt and Road project": a name with these words is of something else.
const NO_PROJECT = new RegExp(
  anyOf(
    "Economic|Corridor|Development|Railway|Highway|Road|Port|Airport|Bank|Party|Council|Ministry|Bridge|Cooperation",
    "Belt|Manhattan|Genome|Operation|Pipeline|Line\\b|Power|Hydro|Nuclear|Gas|Oil|Coal|Wind|Solar",
    "Partnership|Treaty|Act|Group|Fund|Naval|Air|Police|Space|Radio|Fire|Metro|Bus|Train|Kids|School"
  ),
  "u"
);

/** The name of what is a project only by the words around it; null where the name is of something else. */
export function generic({name = "", kind = ""}: Groups): ProjectDraft | null {
  const ownerless = name.replace(/^.*\p{L}[’']s (?=\p{Lu})/u, "");
  const own = projectsByName.has(nameKey(ownerless)) ? ownerless : cleanName(name);
  // Power Mech Projects is a firm.
  return own === "" || /[’']s$/u.test(name) || /^\p{Lu}.*s$/u.test(kind) || isCountry(own) || NO_PROJECT.test(own)
    ? null
    : {name: `${own} ${singular(kind)}`.trim(), aliases: [own], kind: null, places: []};
}
