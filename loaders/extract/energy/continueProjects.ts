import type {Sentence} from "../../types.ts";
import {goesOn, isMilestone, isOfEnergy, isOfThing} from "./goesOn.ts";
import {mergeProjects} from "./mergeProjects.ts";
import type {ProjectMention} from "./projectMention.ts";
import {readContinuation, type EnergyContext} from "./readMention.ts";

/** A sentence of the article, its words, its companies and the projects that it names. */
export interface ReadSentence {
  /** The sentence. */
  readonly sentence: Sentence;
  /** Its words as they stand. */
  readonly text: string;
  /** Companies that it names, in canonical spelling. */
  readonly companies: readonly string[];
  /** Projects that it names. */
  readonly mentions: readonly ProjectMention[];
}

/** Sentences that a project may be left out of before one that goes on about it is about another. */
const LONGEST_GAP = 2;

/**
 * The projects that sentences name, and what those without a name add to the one that they call by its short name, to
 * the last one named, or to the article's only one.
 */
export function continueProjects(
  read: readonly ReadSentence[],
  topic: ProjectMention | null,
  context: EnergyContext
): ProjectMention[] {
  const named = mergeProjects(read.flatMap(({mentions}) => mentions));
  const only = named.length === 1 ? named[0]! : null;
  let last: ProjectMention | null = null;
  let lastAt = 0;
  return read.flatMap((one, i) => {
    const {sentence} = one;
    const near: ProjectMention | null =
      last !== null && i - lastAt <= LONGEST_GAP && isNear(read[i - 1], sentence) ? last : null;
    const mentions = one.mentions.map((mention) => asFirstOf(near, mention, one.text));
    if (mentions.length > 0) {
      const own = mentions.map((mention) => withNameOf(near ?? topic, calledAfter(near, mention, one.text)));
      // "It is a rival to the Lodva line. The project …": the one before is meant.
      const subject = own.findLast(({beside}) => !beside) ?? near ?? topic ?? own.at(-1)!;
      [last, lastAt] = [subject, i];
      return own;
    }
    const short = named.find((project) => isCalledShort(one.text, project)) ?? null;
    const subject = short ?? near ?? topic ?? only;
    if (subject === null || !goesOn(one, subject, short !== null)) return [];
    const isFar = short === null && near === null && (topic === null || named.length > 0);
    if (isFar && topic === null && !(subject.proper && isMilestone(one.text) && isOfEnergy(one.text))) return [];
    [last, lastAt] = [subject, i];
    return [continued(one, subject, {isFar, isOnly: only !== null}, context)];
  });
}

/** What a sentence adds; far from the name, or where the project is stalled, only a signing or a start of works does. */
function continued(
  {sentence, text}: ReadSentence,
  subject: ProjectMention,
  {isFar, isOnly}: {readonly isFar: boolean; readonly isOnly: boolean},
  context: EnergyContext
): ProjectMention {
  const mention = readContinuation(sentence, subject, context);
  const isLoose =
    (isFar && !(isOnly && isOfThing(text))) || (subject.status === "stalled" && mention.status === "agreed");
  return isLoose && !isMilestone(text) ? {...mention, status: "mentioned"} : mention;
}

function isNear(before: ReadSentence | undefined, sentence: Sentence): boolean {
  return before !== undefined && sentence.block - before.sentence.block <= 1;
}

/** "It will be the first dam of the district", told of the one that stands before. */
const FIRST_OF =
  /^(?:This|It|That) (?:is|was|will be|would be|is to be) (?:the|\p{Lu}\p{L}+[’']s) (?:first|second|third|largest|biggest|only|longest)\b/u;

/** "The pipeline from Baku to Ceyhan" is the one that the sentences before have named. */
function withNameOf(before: ProjectMention | null, mention: ProjectMention): ProjectMention {
  if (before === null || !mention.definite || !before.proper || before.kind !== mention.kind) return mention;
  if (before.places.length > 0 || before.knownPlaces.length > 0) return mention;
  return {...mention, name: before.name, aliases: before.aliases};
}

function asFirstOf(before: ProjectMention | null, mention: ProjectMention, text: string): ProjectMention {
  const isBare = mention.evidence.some(({rule}) => /^energy\/(?:at-site|unnamed)$/.test(rule));
  const isIt = isBare && before !== null && before.proper && before.kind === mention.kind && FIRST_OF.test(text);
  return isIt ? {...mention, name: before.name, aliases: before.aliases} : mention;
}

/** "The plant, called Tavan, will …": the name of what stood before without one. */
const CALLED =
  /^(?:The|This) (?:[\p{L}\d-]{2,14} ){0,2}\p{L}{3,14}(?:,| is|,? which is)? (?:to be )?(?:called|named|dubbed|known as) /u;

function calledAfter(before: ProjectMention | null, mention: ProjectMention, text: string): ProjectMention {
  return before !== null && before.kind === mention.kind && CALLED.test(text)
    ? {...mention, aliases: [...mention.aliases, before.name]}
    : mention;
}

/** "Rooppur will cost more": a project by the name without the word for its kind. */
function isCalledShort(text: string, {proper, aliases}: ProjectMention): boolean {
  return proper && aliases.some((alias) => /^\p{Lu}.{3}/u.test(alias) && holdsName(text, alias));
}

/** Whether a name stands in a text by itself, not as a part of a longer one. */
function holdsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  return !/[\p{L}-]$/u.test(text.slice(0, at)) && !/^(?:[\p{L}-]| \p{Lu})/u.test(text.slice(at + name.length));
}
