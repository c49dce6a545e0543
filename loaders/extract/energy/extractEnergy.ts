import {lazily} from "../../lazily.ts";
import type {AnnotatedDocument, EnergyRecord, Sentence} from "../../types.ts";
import {findDocumentCountries} from "../figures/documentCountries.ts";
import {continueProjects, type ReadSentence} from "./continueProjects.ts";
import {withBothCountries, withCountriesAround} from "./countriesAround.ts";
import {findCompanies} from "./findCompanies.ts";
import {findProjects} from "./findProjects.ts";
import {findTopic} from "./findTopic.ts";
import {finishProject} from "./finishProject.ts";
import {isElsewhere} from "./isSameProject.ts";
import {isTold} from "./isTold.ts";
import {mergeProjects} from "./mergeProjects.ts";
import type {ProjectMention} from "./projectMention.ts";
import {plainSentence, readContinuation, readMention, type EnergyContext} from "./readMention.ts";
import {withoutCovered} from "./withoutCovered.ts";

/** Reads the energy projects of one document's article; readers' comments name none. */
export function extractEnergy(annotated: AnnotatedDocument): readonly EnergyRecord[] {
  const prose = annotated.sentences.filter(({kind}) => /^(?:paragraph|list item|quotation)$/.test(kind));
  const texts = prose.map((sentence) => plainSentence(annotated, sentence));
  const context = {annotated, countries: findDocumentCountries(annotated)};
  const read = readSentences(prose, texts, context);
  const topic = withNameOfText(findTopic(context, texts), read);
  const mentions = [...(topic === null ? [] : [topic]), ...continueProjects(read, topic, context)];
  const ofTwo = mentions.map((mention) => withBothCountries(mention, context));
  const placed = mergeProjects(ofTwo).map((mention) => withCountriesAround(mention, prose, context));
  return withoutCovered(placed.filter(isTold)).map(finishProject);
}

/** A headline's short name for the only project of its kind that the text names. */
function withNameOfText(topic: ProjectMention | null, read: readonly ReadSentence[]): ProjectMention | null {
  if (topic === null || topic.evidence.length === 0) return topic;
  const named = mergeProjects(read.flatMap(({mentions}) => mentions)).filter(({proper}) => proper);
  const [only, ...others] = named.filter(({kind}) => kind === topic.kind);
  return only === undefined || others.length > 0 || isElsewhere(topic, only)
    ? topic
    : {...topic, name: only.name, aliases: [...only.aliases, topic.name]};
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

/** "It is the first piece of the power line": what came before is about the project too. */
function withEarlierSentence(
  mention: ProjectMention,
  text: string,
  before: Sentence | undefined,
  context: EnergyContext
): ProjectMention {
  const signed = (/\bagreed to\b/u.test(text) || OF_PAPER.test(text)) && mention.agreed === null;
  if (before === undefined || mention.beside || !(signed || goesBack(text, plainSentence(context.annotated, before))))
    return mention;
  const earlier = readContinuation(before, mention, context);
  if (signed)
    return {...mention, agreed: /\bsign/iu.test(plainSentence(context.annotated, before)) ? earlier.agreed : null};
  return mergeProjects([earlier, mention])[0]!;
}

/** "The agreement lets Nepal sell power": signed in the sentence before. */
const OF_PAPER =
  /^(?:The|This|That|Under (?:the|this)) (?:[\p{Ll}-]{2,14} ){0,2}(?:agreement|deal|contract|accord|pact|memorandum|treaty)\b/u;

const OPENING =
  /^(?:The|These|Both)(?: [\p{Ll}\d-]{2,14}){0,3}? (?<thing>block|plant|dam|project|station|field|reactor|pipeline|line|interconnector|cable)s?\b/u;

/** "The loan will pay for the dam": what was signed in the sentence before. */
const OF_MONEY =
  /^(?:The|This|That|These) (?:[\p{Ll}-]{2,14} ){0,2}(?:money|loans?|credit|funds?|funding|financing|grants?|proceeds|sum) (?:will|would|is|are|was|were)\b/u;

/** What one sentence calls a line, the next may call an interconnector. */
const LINES = /(?:line|interconnector|cable)/u;

/** "It is …", "the two blocks, N-3 and N-4, …" behind "rights to two blocks": what the sentence before tells of. */
function goesBack(text: string, before: string): boolean {
  if (OF_MONEY.test(text)) return /\b(?:agreement|contract|loans?|credit|grant|deal)\b/iu.test(before);
  const thing = OPENING.exec(text)?.groups?.thing;
  return thing === undefined
    ? /^(?:It|This|That) (?:is|was) (?!also |now |still |\p{L}+ing )/u.test(text)
    : new RegExp(
        `\\b(?:an?|two|three|four|five|six|new|the \\d\\S{1,8})(?: [\\p{L}\\d-]{2,14}){0,4}? ${LINES.test(thing) ? LINES.source : thing}s?\\b`,
        "u"
      ).test(before);
}
