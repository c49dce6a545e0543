import {countryName} from "../../annotate/places/countryName.ts";
import type {AnnotatedDocument, EnergyRecord, Sentence} from "../../types.ts";
import {findDocumentCountries} from "../figures/documentCountries.ts";
import {findKnownProjects} from "./energyLexicon.ts";
import {findCompanies} from "./findCompanies.ts";
import {findEnergyStatus} from "./findEnergyStatus.ts";
import {findProjects} from "./findProjects.ts";
import {mergeProjects, type ProjectMention} from "./mergeProjects.ts";
import {plainSentence, readContinuation, readMention, type EnergyContext} from "./readMention.ts";

/** Reads the energy projects of one document's article; readers' comments name none. */
export function extractEnergy(annotated: AnnotatedDocument): readonly EnergyRecord[] {
  const prose = annotated.sentences.filter(({kind}) => /^(?:paragraph|list item|quotation)$/.test(kind));
  const texts = prose.map((sentence) => plainSentence(annotated, sentence));
  const context = {annotated, countries: findDocumentCountries(annotated)};
  const article = texts.join(" ");
  const topic = findTopic(context, texts);
  const mentions: ProjectMention[] = topic === null ? [] : [topic];
  let last: ProjectMention | null = null;
  for (const [i, sentence] of prose.entries()) {
    const text = texts[i]!;
    const nearby = [annotated.source.title ?? "", ...texts.slice(Math.max(0, i - 2), i + 2)].join(" ");
    const found = findProjects(text, {context: [nearby, article], countries: context.countries.main}).filter(({rule, aliases}) => rule !== "energy/named-project" || !findCompanies(annotated, sentence).includes(aliases[0] ?? "")); // prettier-ignore
    const read = found.map((project) => readMention(sentence, project, {...context, isAlone: found.length === 1}));
    const before = prose[i - 1];
    mentions.push(...read.map((mention) => withEarlierSentence(mention, text, before, context)));
    const isNear = before !== undefined && sentence.block - before.block <= 1;
    last =
      read.at(-1) ?? (last !== null && isNear && goesOn(text, last, findCompanies(annotated, sentence)) ? last : null);
    const subject = read.length > 0 ? null : (last ?? (topic !== null && isMilestone(text) ? topic : null));
    if (subject !== null) mentions.push(readContinuation(sentence, subject, context));
  }
  return mergeProjects(mentions).filter(isTold).map(finished);
}

/** A project without a name is one where two countries plan or build it. */
function isTold({evidence, countries, status, kind}: ProjectMention): boolean {
  const from = (rules: RegExp) => evidence.every(({rule}) => rules.test(rule));
  if (evidence.length === 0) return false;
  if (from(/^energy\/(?:unnamed|grid-connection|continued)$/)) return countries.length >= 2 && status !== "mentioned";
  // "The Arun project" in passing is as often a school's.
  const vague =
    from(/^energy\/(?:named-project|at-site|capacity-at-site|apposition-project|continued)$/) || kind === "other";
  return !vague || countries.length > 1 || status !== "mentioned";
}

/** The known project that the headline names, before any sentence tells of it; null for none. */
function findTopic({annotated}: EnergyContext, texts: readonly string[]): ProjectMention | null {
  const title = annotated.source.title ?? "";
  const known = findKnownProjects(title, `${title} ${texts.slice(0, 3).join(" ")}`);
  const [first] = known;
  if (first === undefined || known.some(({project}) => project !== first.project)) return null;
  const {name, kind, countries, places} = first.project;
  return {document: annotated.source.id, name, aliases: first.form === name ? [] : [first.form], kind, places: [], knownPlaces: places, countries, companies: [], agreed: null, status: "mentioned", evidence: [], proper: true}; // prettier-ignore
}

const REFERENCE =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts) (?:[\p{L}\d$€£.,-]{1,20} ){0,3}?(?:pipeline|line|pipe|plant|station|dam|project|reactor|route|link|document|agreements?|shipments|contract|unit|fuel|works?|shareholders)\b|^It (?:is|was|has|will|would)\b|\b(?:biggest|largest) (?:share|stake)\b/u;

/** Who owns or pays for a project, how long or strong it is. */
const FACTS =
  /\b(?:shares?|shareholders?|stakes?|(?:co-)?(?:financed|funded|owned) by|fuel|\d[\d.,]{0,8}[ -]?(?:km|kilomet(?:re|er)s?|miles|MW|megawatts?|bcm|barrels|kV))\b/iu;

/** Whether a sentence without a project's name goes on about the one before. */
function goesOn(text: string, {kind}: ProjectMention, companies: readonly string[]): boolean {
  if (isMilestone(text)) return true;
  return REFERENCE.test(text) && (companies.length > 0 || findEnergyStatus(text) !== "mentioned" || (kind === "LNG" && /\bLNG\b/.test(text)) || FACTS.test(text)); // prettier-ignore
}

/** A signing, a start of works: what happens to the headline's project without its name. */
function isMilestone(text: string): boolean {
  return /\b(?:ground (?:was )?broken|broke ground|agreement (?:was )?signed|signed (?:the|an?) (?:contract|agreement|deal|memorandum)|agreements? (?:was|were) signed|foundation stone)\b/iu.test(
    text
  );
}

/** "It is the first piece of the power line": what came before is about the project too. */
function withEarlierSentence(
  mention: ProjectMention,
  text: string,
  before: Sentence | undefined,
  context: EnergyContext
): ProjectMention {
  const signed = /\bagreed to\b/u.test(text) && mention.agreed === null;
  if (before === undefined || !(signed || /^(?:It|This|That) (?:is|was) /.test(text))) return mention;
  const earlier = readContinuation(before, mention, context);
  if (signed)
    return {...mention, agreed: /\bsign/iu.test(plainSentence(context.annotated, before)) ? earlier.agreed : null};
  return mergeProjects([earlier, mention])[0]!;
}

/** A line that has no name but the two countries that it joins. */
function isLine({evidence, countries, kind, name}: ProjectMention): boolean {
  const unnamed = evidence.every(({rule}) => rule === "energy/unnamed" || rule === "energy/continued");
  return unnamed && countries.length === 2 && /pipeline|^electricity$/.test(kind) && !/\d/.test(name);
}

function finished(mention: ProjectMention): EnergyRecord {
  const {document, name, kind, places, countries, companies, agreed, status, evidence} = mention;
  const lineName = isLine(mention) ? `${countries.map(countryName).join("-")} ${name}` : name;
  const aliases = mention.aliases.filter((alias) => alias !== name);
  return {document, name: lineName, aliases, kind, places, countries, companies, agreed, status, evidence};
}
