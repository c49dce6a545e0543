import {countryOf} from "../figures/documentCountries.ts";
import type {CountryCode, EnergyKind} from "../../types.ts";
import {findKnownProjects} from "./energyLexicon.ts";
import {kindOfPipeline, kindOfWord} from "./kindWords.ts";
import type {ProjectMention} from "./projectMention.ts";
import {findProjectStatus} from "./findProjectStatus.ts";
import {findProjects} from "./findProjects.ts";
import {plainSentence, readMention, type EnergyContext} from "./readMention.ts";
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

/** What a headline tells of no project. */
const empty = {
  places: [],
  companies: [],
  agreed: null,
  status: "mentioned",
  evidence: [],
  definite: false,
  beside: false,
  year: null,
  isPast: false
} as const;

/** The project that the headline names or describes, before any sentence tells of it; null for none. */
export function findTopic(context: EnergyContext, texts: readonly string[]): ProjectMention | null {
  const {annotated} = context;
  const {id: document, title: headline} = annotated.source;
  const title = headline ?? "";
  const opening = texts.slice(0, 3).join(" ");
  const named = readTitle(context, opening);
  if (named !== null) return named;
  const known = findKnownProjects(title, `${title} ${opening}`);
  const [first] = known;
  if (first !== undefined) {
    const {name, kind, countries, places} = first.project;
    if (known.some(({project}) => project !== first.project)) return null;
    const start = Math.max(0, title.indexOf(first.form));
    return {
      ...empty,
      status: findProjectStatus(title, {start, isAlone: true}),
      document,
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
  return {
    ...empty,
    document,
    name: described.word,
    aliases: [],
    kind: described.kind,
    knownPlaces: [],
    countries,
    proper: false
  };
}

const MOST_CAPITALS = 0.7;

/** Whether a headline writes small what a sentence would: in "Workers Leave Lodva Plant" no name can be told. */
function isSentenceCase(title: string): boolean {
  const words = title.match(/(?<!^)\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length <= words.length * MOST_CAPITALS;
}

/** The only project with a name of its own in a headline; null for none or several. */
function readTitle(context: EnergyContext, opening: string): ProjectMention | null {
  const {annotated} = context;
  const sentence = annotated.sentences.find(({kind}) => kind === "title");
  const title = sentence === undefined ? (annotated.source.title ?? "") : plainSentence(annotated, sentence);
  if (!isSentenceCase(title)) return null;
  const found = findProjects(title, {context: [opening, opening], countries: context.countries.main});
  const [first, ...others] = found.filter(({proper}) => proper);
  if (first === undefined || others.length > 0) return null;
  const isAlone = found.length === 1;
  if (sentence !== undefined) return readMention(sentence, first, {...context, isAlone});
  const {name, aliases, kind, places, known, proper, start} = first;
  const status = findProjectStatus(title, {start, isAlone});
  const {countries = [], places: knownPlaces = []} = known ?? {};
  return {...empty, document: annotated.source.id, name, aliases, kind, places, knownPlaces, countries, proper, status};
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
