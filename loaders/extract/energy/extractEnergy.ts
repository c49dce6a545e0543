import {countryName} from "../../annotate/places/countryName.ts";
import {lazily} from "../../lazily.ts";
import type {AnnotatedDocument, EnergyRecord, Sentence} from "../../types.ts";
import {findDocumentCountries} from "../figures/documentCountries.ts";
import {findCompanies} from "./findCompanies.ts";
import {findProjects} from "./findProjects.ts";
import {findTopic} from "./findTopic.ts";
import {goesOn, isMilestone, isOfThing} from "./goesOn.ts";
import {isTold} from "./isTold.ts";
import {mergeProjects, type ProjectMention} from "./mergeProjects.ts";
import {plainSentence, readContinuation, readMention, type EnergyContext} from "./readMention.ts";

/** A sentence of the article, its words, its companies and the projects that it names. */
interface ReadSentence {
  readonly sentence: Sentence;
  readonly text: string;
  readonly companies: readonly string[];
  readonly mentions: readonly ProjectMention[];
}

/** Reads the energy projects of one document's article; readers' comments name none. */
export function extractEnergy(annotated: AnnotatedDocument): readonly EnergyRecord[] {
  const prose = annotated.sentences.filter(({kind}) => /^(?:paragraph|list item|quotation)$/.test(kind));
  const texts = prose.map((sentence) => plainSentence(annotated, sentence));
  const context = {annotated, countries: findDocumentCountries(annotated)};
  const topic = findTopic(context, texts);
  const read = readSentences(prose, texts, context);
  const mentions = [...(topic === null ? [] : [topic]), ...withContinuations(read, topic, context)];
  return mergeProjects(mentions).filter(isTold).map(finished);
}

function readSentences(prose: readonly Sentence[], texts: readonly string[], context: EnergyContext): ReadSentence[] {
  const {annotated, countries} = context;
  const article = texts.join(" ");
  return prose.map((sentence, i) => {
    const text = texts[i]!;
    const companies = lazily(() => findCompanies(annotated, sentence));
    const nearby = [annotated.source.title ?? "", ...texts.slice(Math.max(0, i - 2), i + 2)].join(" ");
    const found = findProjects(text, {context: [nearby, article], countries: countries.main}).filter(
      ({rule, aliases}) => rule !== "energy/named-project" || !companies().includes(aliases[0] ?? "")
    );
    const read = found.map((project) => readMention(sentence, project, {...context, isAlone: found.length === 1}));
    const mentions = read.map((mention) => withEarlierSentence(mention, text, prose[i - 1], context));
    return {
      sentence,
      text,
      mentions,
      get companies() {
        return companies();
      }
    };
  });
}

/** Sentences that a project may be left out of before one that goes on about it is about another. */
const LONGEST_GAP = 2;

/**
 * The projects that sentences name, and what those without a name add to the last one named, or to the article's only
 * one.
 */
function withContinuations(
  read: readonly ReadSentence[],
  topic: ProjectMention | null,
  context: EnergyContext
): ProjectMention[] {
  const named = mergeProjects(read.flatMap(({mentions}) => mentions));
  const only = named.length === 1 ? named[0]! : null;
  let last: ProjectMention | null = null;
  let lastAt = 0;
  return read.flatMap((one, i) => {
    const {sentence, text, mentions} = one;
    if (mentions.length > 0) {
      [last, lastAt] = [mentions.at(-1)!, i];
      return mentions;
    }
    const near: ProjectMention | null =
      last !== null && i - lastAt <= LONGEST_GAP && isNear(read[i - 1], sentence) ? last : null;
    const subject = near ?? topic ?? only;
    if (subject === null || !goesOn(one, subject)) return [];
    const isFar = near === null && (topic === null || named.length > 0);
    if (isFar && topic === null && !isMilestone(text)) return [];
    [last, lastAt] = [subject, i];
    const continued = readContinuation(sentence, subject, context);
    // Far from the project's name, or where it is stalled, only a signing or a start of works is surely its own.
    const isLoose =
      (isFar && !(only !== null && isOfThing(text))) || (subject.status === "stalled" && continued.status === "agreed");
    return [isLoose && !isMilestone(text) ? {...continued, status: "mentioned"} : continued];
  });
}

function isNear(before: ReadSentence | undefined, sentence: Sentence): boolean {
  return before !== undefined && sentence.block - before.sentence.block <= 1;
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

/** A line that has no name but the countries that it joins. */
function isLine({evidence, countries, kind, name}: ProjectMention): boolean {
  const unnamed = evidence.every(({rule}) => rule === "energy/unnamed" || rule === "energy/continued");
  return (
    unnamed && countries.length > 1 && countries.length < 5 && /pipeline|^electricity$/.test(kind) && !/\d/.test(name)
  );
}

function finished(mention: ProjectMention): EnergyRecord {
  const {document, name, kind, places, countries, companies, agreed, status, evidence} = mention;
  const lineName = isLine(mention) ? `${countries.map(countryName).join("-")} ${name}` : name;
  const aliases = mention.aliases.filter((alias) => alias !== name);
  return {document, name: lineName, aliases, kind, places, countries, companies, agreed, status, evidence};
}
