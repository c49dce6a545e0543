import {countryOf} from "../figures/documentCountries.ts";
import type {CountryCode, EnergyKind} from "../../types.ts";
import {findKnownProjects} from "./energyLexicon.ts";
import {kindOfPipeline, kindOfWord} from "./kindWords.ts";
import type {ProjectMention} from "./mergeProjects.ts";
import type {EnergyContext} from "./readMention.ts";
import {KIND} from "./rules/namePatterns.ts";

const PROJECT = new RegExp(`(?<!\\p{L})(?<kind>${KIND})(?!\\p{L})`, "u");
const DEALING = "(?:import|export|purchase|supply|sales?|sharing|trade)";
const DEALS = "(?:import|export|buy|sell|supply|purchase)(?:s|ing)?";
const PAPER = "(?:deal|agreement|pact|contract|accord|supply|imports?|exports?|trade)";
/** "Power purchase deal", "to import electricity". */
const CURRENT = new RegExp(
  `(?<!\\p{L})(?:(?:electricity|power) (?:${DEALING} )?${PAPER}s?|${DEALS} (?:more )?electricity)(?!\\p{L})`,
  "iu"
);

/** The project that the headline names or describes, before any sentence tells of it; null for none. */
export function findTopic({annotated}: EnergyContext, texts: readonly string[]): ProjectMention | null {
  const title = annotated.source.title ?? "";
  const opening = texts.slice(0, 3).join(" ");
  const empty = {
    document: annotated.source.id,
    places: [],
    companies: [],
    agreed: null,
    status: "mentioned",
    evidence: [],
    definite: false,
    year: null
  } as const;
  const known = findKnownProjects(title, `${title} ${opening}`);
  const [first] = known;
  if (first !== undefined) {
    const {name, kind, countries, places} = first.project;
    if (known.some(({project}) => project !== first.project)) return null;
    return {
      ...empty,
      name,
      aliases: first.form === name ? [] : [first.form],
      kind,
      knownPlaces: places,
      countries,
      proper: true
    };
  }
  const described = describedKind(/\p{Ll}/u.test(title) ? title : title.toLowerCase(), opening);
  if (described === null) return null;
  const countries = countriesOfTitle(annotated);
  return {...empty, name: described.word, aliases: [], kind: described.kind, knownPlaces: [], countries, proper: false};
}

/** What a headline without a name speaks of: "sign pipeline agreement", "to import electricity". */
function describedKind(title: string, opening: string): {readonly word: string; readonly kind: EnergyKind} | null {
  const word = PROJECT.exec(title)?.groups?.kind;
  if (word === undefined) return CURRENT.test(title) ? {word: "Electricity deliveries", kind: "electricity"} : null;
  const kind = kindOfWord(word) ?? (/pipe/iu.test(word) ? kindOfPipeline(`${title} ${opening}`) : null);
  return kind === null || /s$/u.test(word) ? null : {word: word.toLowerCase().replace(/^pipeline$/, kind), kind};
}

function countriesOfTitle({sentences}: EnergyContext["annotated"]): readonly CountryCode[] {
  const mentions = sentences.filter(({kind}) => kind === "title").flatMap((sentence) => sentence.mentions);
  const named = mentions.filter(({type}) => type === "place").map(countryOf);
  return [...new Set(named.filter((code) => code !== null))].sort();
}
