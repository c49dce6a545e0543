import {compactText} from "../../compactText.ts";
import type {
  AnnotatedDocument,
  CountryCode,
  Edtf,
  EnergyStatus,
  Evidence,
  PlaceMention,
  Sentence
} from "../../types.ts";
import {findCompanies} from "./findCompanies.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";
import {countriesOf} from "./countriesOf.ts";
import {findAgreement} from "./findAgreement.ts";
import {findContinuedStatus} from "./findEnergyStatus.ts";
import {findProjectStatus, isBeside} from "./findProjectStatus.ts";
import {findReceiver} from "./findReceiver.ts";
import {flowStatus} from "./flowStatus.ts";
import {plannedPattern, signedPattern} from "./statusWords.ts";
import {isWide} from "./isWide.ts";
import {siteTold} from "./siteTold.ts";
import type {FoundProject} from "./findProjects.ts";
import type {ProjectMention} from "./projectMention.ts";

/** The document around a sentence that names a project. */
export interface EnergyContext {
  /** The annotated document. */
  readonly annotated: AnnotatedDocument;
  /** The countries that it is about. */
  readonly countries: DocumentCountries;
}

const NAME_PART = "\\p{Lu}\\p{L}{1,20}";
// "The Limon - Covenas pipeline".
const SPACED_HYPHEN = new RegExp(
  `(?<=\\b(?:[Tt]he|[’']s) (?:[\\d,.]{1,8} ?\\p{Ll}{2,10} )?(?:${NAME_PART} )?${NAME_PART}(?: ?[-–] ?${NAME_PART}){0,2}) ?[-–] (?=${NAME_PART}(?: [-–] ${NAME_PART}){0,2} (?:\\p{Ll}{2,12} ){0,2}(?:[Pp]ipe)?[Ll]ine)`,
  "gu"
);
// "Solar photovoltaic (PV) plant", "400 kilovolt (kV) line".
const ABBREVIATED = / \((?:PV|kV|KV|MW|GW|km|LNG|HPP|NPP|TPP|HEP|CCGT|HVDC|WPP|SPP|BESS|ESS|FSRU|CSP|SMRs?)\)/g;

/** A sentence's words without Markdown marks, line breaks and abbreviations of what stands before them. */
export function plainSentence({text}: AnnotatedDocument, {start, end}: Sentence): string {
  const words = compactText(text.slice(start, end))
    .replace(/\]\([^)\s]{0,500}\)/g, "")
    .replace(/[*_[\]`]{1,3}/g, "")
    .replace(/\s+/g, " ")
    .replace(ABBREVIATED, "");
  return /[-–] /.test(words) ? words.replace(SPACED_HYPHEN, "-") : words;
}

/** A project as a sentence that names it gives it. */
export function readMention(
  sentence: Sentence,
  project: FoundProject,
  {annotated, countries, isAlone}: EnergyContext & {readonly isAlone: boolean}
): ProjectMention {
  const {aliases, kind, known, rule} = project;
  const site = project.places.length === 1 && isWide(project.places[0]!);
  const receiver = /deliveries$/.test(project.name) ? findReceiver(annotated, sentence, countries) : null;
  const places = site
    ? []
    : [...new Set([...project.places, ...(project.proper ? sitesOf(sentence, project.places) : [])])];
  const all = countriesOfProject(sentence, project, {annotated, countries});
  return {
    document: annotated.source.id,
    name: receiver === null ? project.name : `${project.name} to ${receiver.name}`,
    aliases: receiver === null ? aliases : aliases.map((alias) => `${alias} to ${receiver.name}`),
    kind,
    places,
    knownPlaces: known?.places ?? [],
    countries: [...new Set(receiver === null ? all : [...all, receiver.country])].sort(),
    companies: findCompanies(annotated, sentence),
    agreed: findAgreement(annotated.source, sentence),
    status: statusOf(project, plainSentence(annotated, sentence), isAlone),
    evidence: [evidenceOf(annotated, sentence, rule)],
    proper: project.proper && !site,
    definite: project.definite,
    beside: isBeside(plainSentence(annotated, sentence), project.start),
    year: latestYear(sentence),
    isPast: isOfEarlierYear(findAgreement(annotated.source, sentence) ?? latestYear(sentence), annotated)
  };
}

const BOTH = /\b(?:two countries|two sides|both (?:sides|countries)|bilateral)\b/iu;

/** "The three countries", which an article has named before. */
const SEVERAL = /\b(?<count>three|four) (?:countries|sides|nations|neighbou?rs)\b/iu;

/** What two countries have agreed on, though a sentence names but one of them. */
const DEAL = /\b(?:contracts?|agreements?|deals?|accords?|pacts?|memorand\p{L}{1,3}|exports?|signed|agreed)\b/iu;

/**
 * The countries that the sentence names, of a known project also those of its own that the document names; where it
 * only speaks of "the two countries", or tells of a signing without a second one, the document's two.
 */
function countriesOfProject(
  sentence: Sentence,
  {known, rule, name}: FoundProject,
  {annotated, countries: {main, central}}: EnergyContext
): readonly CountryCode[] {
  const named = countriesOf(annotated, sentence);
  if (known !== null)
    return [
      ...known.countries.filter((code) => main.includes(code)),
      ...named.filter((code) => main.slice(0, 2).includes(code))
    ];
  const text = plainSentence(annotated, sentence);
  const [first = ""] = named;
  const isFlow = / deliveries$/.test(name) && named.length === 1 && central.has(first) && DEAL.test(text);
  const isOfTwo =
    (isFlow && main.slice(0, 2).includes(first)) ||
    BOTH.test(text) ||
    (rule === "energy/unnamed" && named.length < 2 && signedPattern.test(text));
  const several = SEVERAL.exec(text)?.groups?.count;
  if (several !== undefined) return [...named, ...main.slice(0, several === "three" ? 3 : 4)];
  return isOfTwo ? [...named, ...main.slice(0, 2)] : named;
}

/** Nothing is built where current or gas is sold: "to export 200 MW when the dams under construction are ready". */
function statusOf({name, start}: FoundProject, text: string, isAlone: boolean): EnergyStatus {
  const own = / deliveries/.test(name) ? text.replace(/under construction/gi, "") : text;
  return flowStatus(name, own, findProjectStatus(own, {start, isAlone}));
}

/** Who sells a plant's output has not agreed to build it. */
const OFFTAKE = /\b(?:sales?|purchase|offtake|supply)\b[^;]{0,30} (?:agreement|deal|contract)/iu;

/** "The dam would", "it may": what may happen to something else proposes nothing. */
const OF_THING = new RegExp(
  '^[“"‘]?(?:[^,;]{1,40}, )?(?:the|this|its?|they|work|construction|that)\\b(?: [\\p{L}\\d-]{1,16}){0,6} ' +
    "(?:will|would|could|may|might|is|are)\\b",
  "iu"
);

/** What a sentence without a project's name adds to the project that it goes on about. */
export function readContinuation(
  sentence: Sentence,
  last: ProjectMention,
  {annotated, countries}: EnergyContext
): ProjectMention {
  const text = plainSentence(annotated, sentence);
  const told = findContinuedStatus(text);
  const isOther =
    (told === "agreed" && OFFTAKE.test(text) && !/ deliveries/.test(last.name)) ||
    (told === "proposed" && !plannedPattern.test(text) && !OF_THING.test(text));
  const status = flowStatus(last.name, text, isOther ? "mentioned" : told);
  const agreed = findAgreement(annotated.source, sentence);
  const evidence = [evidenceOf(annotated, sentence, "energy/continued")];
  const named =
    last.countries.length === 0
      ? countriesOf(annotated, sentence).filter((code) => countries.main.slice(0, 2).includes(code))
      : [];
  const site = / deliveries|cooperation$/.test(last.name) || last.places.length > 1 ? null : siteTold(text, sentence);
  return {
    ...last,
    aliases:
      site === null || !/^(?:\p{Ll}|\d|LNG)/u.test(last.name)
        ? last.aliases
        : [...last.aliases, `${site} ${last.name}`],
    places: site === null ? [] : [site],
    countries: [...last.countries, ...named].sort(),
    companies: findCompanies(annotated, sentence),
    agreed,
    status,
    evidence,
    year: latestYear(sentence),
    isPast: isOfEarlierYear(agreed ?? latestYear(sentence), annotated)
  };
}

function isOfEarlierYear(agreed: Edtf | null, {source: {published}}: AnnotatedDocument): boolean {
  const [year, now] = [agreed, published].map((edtf) => /^\d{4}/.exec(edtf ?? "")?.[0]);
  return year !== undefined && now !== undefined && year < now;
}

/** The latest year that a sentence dates something to; null for none. */
function latestYear({mentions}: Sentence): string | null {
  const years = mentions.flatMap((mention) => (mention.type === "date" ? (mention.edtf?.match(/\d{4}/g) ?? []) : []));
  return years.sort().at(-1) ?? null;
}

/** Towns of the sentence that stand behind "in", "near", "from" or "to". */
function sitesOf({mentions, tokens}: Sentence, ends: readonly string[]): string[] {
  if (ends.length > 1) return [];
  const towns = mentions.filter(
    (m): m is PlaceMention => m.type === "place" && (m.form === "city" || m.form === "region") && m.place !== null
  );
  const located = towns.filter(
    ({firstToken, capital}) =>
      !capital && /^(?:in|at|near|from|to|on|of|port)$/.test(tokens[firstToken - 1]?.lower ?? "")
  );
  return located.map(({place}) => place!);
}

function evidenceOf({source}: AnnotatedDocument, {start, end}: Sentence, rule: string): Evidence {
  return {start, end, quote: source.text.slice(start, end), rule};
}
