import type {Comment, Target} from "../../types.ts";
import {classify, type Probabilities, type SoftmaxModel} from "../sentiment/softmaxModel.ts";
import type {CommentSigns} from "./commentSigns.ts";
import {OTHER_READER} from "./otherReader.ts";
import {aboutSubject, likelyTargets, type TargetRead} from "./likelyTargets.ts";
import {readerMeasures, toneMeasures} from "./judgementFeatures.ts";
import {stanceMeasures} from "./stanceMeasures.ts";

/** The three small models of data/models/judgement.json, which weigh the signs of a comment. */
export interface JudgementModels {
  /** Weighs the tone of a comment. */
  readonly tone: SoftmaxModel;
  /** Weighs what a comment says for or against a party. */
  readonly stance: SoftmaxModel;
  /** Weighs whether it is against another reader. */
  readonly reader: SoftmaxModel;
}

/** What a comment's row says of its tone and targets. */
export type CommentJudgement = Pick<Comment, "sentiment" | "label" | "targets">;

type ToneLabel = NonNullable<Comment["label"]>;

const NONE = new Int32Array(0);
// Below these a tone or a stance is not told. Chosen on labelled comments.
const SURE_OF_TONE = 0.4;
// Of sports or travel readers chat, and few of them take a side.
const SURE_OF_TONE_ELSEWHERE = 0.45;
// Words so much likelier neutral than bad are no complaint, whatever else the comment has in common with one.
const PLAINLY_NEUTRAL = 0.1;
const SURE_OF_TARGET = 0.28;
// A comment that takes no side may well name countries.
const SURE_OF_TARGET_IF_NEUTRAL = 0.35;
const SURE_OF_BODY = 0.35;
// A page is about two countries: others are compared with them, or are where something happened.
const SURE_OF_OTHERS = 0.4;
// Readers of a page that is about no other country than theirs speak of any.
const SURE_OF_ANY = 0.3;
// On a page about one country they mostly mean parties and people in it.
const SURE_OF_HOME_ALONE = 0.33;
// Who answers a reader there mostly quarrels with him alone.
const SURE_OF_OTHERS_ANSWERING = 0.6;
// "They" and "our leaders" of a page that does not tell its country may be anybody's.
const SURE_OF_PRONOUN_UNTOLD = 0.6;
// Where parties fight, the country's name stands for what they fight about, and its leader for his party.
const SURE_AMONG_PARTIES = 0.6;
// No judgement is surer than 1.
const NEVER = 2;
const SURE_OF_READER = 0.3;
// Where two countries are argued about, who answers somebody by name mostly takes a side.
const SURE_OF_READER_ANSWERED = 0.15;
// Who quotes another may do so to add to it.
const SURE_OF_READER_QUOTED = 0.26;
// Kind words in an answer are more often for what is talked of.
const SURE_OF_READER_PRAISED = 0.5;
// Who complains means the country that the page is about, if he names it, and praises few others in the same breath.
const SURE_OF_SUBJECT_BLAMED = 0.2;
const SURE_OF_PRAISE_AMONG_BLAME = 0.5;
// Who is only a victim or praised, by the rules, stands beside the bad words that are meant for others.
const SURE_OF_BLAME_OF_FAVOURED = 0.6;
const SURE_OF_CLEAR_BLAME = 0.24;
/** Votes of rules against a target. */
const CLEAR_BLAME = 0.7;
// Hardly one comment in a hundred is for or against three at once.
const MOST_TARGETS = 2;
const SURE_OF_UNSAID = 0.5;
/** A comment's tone, of which a country's praise would be irony. */
const SURE_OF_OUTRAGE = 0.6;
const HARDLY_POSITIVE = 0.2;
/** Weighs the signs of a comment: its tone, and whom it is for or against, surest first. */
export function judgeComment(signs: CommentSigns, models: JudgementModels): CommentJudgement {
  const probabilities = classify(models.tone, {hashed: NONE, measures: toneMeasures(signs)});
  const [negative, neutral, positive] = probabilities;
  const highest = Math.max(negative, neutral, positive);
  const isHeard = highest !== negative || soundsBad(signs);
  const isSure = isHeard && highest >= (signs.isPolitical ? SURE_OF_TONE : SURE_OF_TONE_ELSEWHERE);
  if (!isSure) return {sentiment: 0, label: "neutral", targets: asTold(targetsOf(signs, models, "neutral"))};
  const label = highest === negative ? "negative" : highest === neutral ? "neutral" : "positive";
  const isOutrage = negative >= SURE_OF_OUTRAGE && positive <= HARDLY_POSITIVE;
  const told = targetsOf(signs, models, label);
  const targets = isOutrage ? told.map((target) => asMeant(target, signs)) : told;
  const meant = targets.length > 0 ? targets : likelyTargets(signs, {label, isSure: highest >= SURE_OF_UNSAID});
  const all = label === "negative" && signs.isPolitical ? aboutSubject(meant, signs) : meant;
  return {sentiment: sureTone(positive - negative), label, targets: asTold(all)};
}

/** Whether a rule hears blame, or the words alone sound sooner bad than like nothing. */
function soundsBad({tone: [negative, neutral], stances, reader}: CommentSigns): boolean {
  return negative > neutral - PLAINLY_NEUTRAL || reader < 0 || [...stances.values()].some(({against}) => against > 0);
}

/** The surest targets, as the table tells them. */
function asTold(targets: readonly TargetRead[]): Target[] {
  return targets.slice(0, MOST_TARGETS).map(({target, stance}) => ({target, stance}));
}

/** Where hardly a word is kind, the country that is spoken of most, and that nothing praises, is not praised. */
function asMeant(target: TargetRead, {stances}: CommentSigns): TargetRead {
  const own = stances.get(target.target);
  const isMost = own !== undefined && [...stances.values()].every(({mentions}) => mentions <= own.mentions);
  return target.stance === 1 && isMost && own.for === 0 ? {...target, stance: -1} : target;
}

/** Two decimals; 0 is kept for what is not sure. */
function sureTone(tone: number): number {
  const rounded = Math.round(100 * tone) / 100;
  return rounded !== 0 ? rounded : tone < 0 ? -0.01 : 0.01;
}

/**
 * Targets that are sure enough, surest first; none where nobody speaks of politics: readers of recipes, sports or travel
 * like places and teams, and thank and correct each other, and take no side.
 */
function targetsOf(signs: CommentSigns, {stance, reader}: JudgementModels, label: ToneLabel): TargetRead[] {
  if (!signs.isPolitical) return [];
  const sure: TargetRead[] = [];
  const add = (
    target: string,
    [against, , inFavour]: Probabilities,
    enough: (side: "for" | "against") => number
  ): void => {
    const isFor = inFavour > against;
    const confidence = Math.max(against, inFavour);
    if (confidence >= enough(isFor ? "for" : "against")) sure.push({target, stance: isFor ? 1 : -1, confidence});
  };
  for (const [target, measures] of stanceMeasures(signs))
    add(target, classify(stance, {hashed: NONE, measures}), (side) => enoughByRules(target, side, signs, label));
  add(OTHER_READER, classify(reader, {hashed: NONE, measures: readerMeasures(signs)}), (side) =>
    enoughForReader(side, signs)
  );
  return sure.sort((a, b) => b.confidence - a.confidence);
}

/** How sure a stance to another reader must be to be told. */
function enoughForReader(side: "for" | "against", {isReply, isQuoting, about}: CommentSigns): number {
  if (side === "for") return SURE_OF_READER_PRAISED;
  if (isQuoting) return SURE_OF_READER_QUOTED;
  return isReply && about !== null ? SURE_OF_READER_ANSWERED : SURE_OF_READER;
}

/** How sure a stance to a target must be to be told, by what rules hear of it. */
function enoughByRules(target: string, side: "for" | "against", signs: CommentSigns, label: ToneLabel): number {
  if (signs.isPartisan && target === signs.home) return enoughAmongParties(target, signs);
  const enough = enoughInTone(target, side, signs, label);
  const {for: inFavour, against} = signs.stances.get(target)!;
  if (side === "for") return enough;
  if (inFavour === 0 && against >= CLEAR_BLAME) return Math.min(SURE_OF_CLEAR_BLAME, enough);
  return inFavour > 0 && against === 0 ? Math.max(SURE_OF_BLAME_OF_FAVOURED, enough) : enough;
}

/** How sure a stance to the country must be whose parties a page sets against each other. */
function enoughAmongParties(target: string, {stances}: CommentSigns): number {
  const {mentions, kinds} = stances.get(target)!;
  return kinds.government >= mentions / 2 ? SURE_AMONG_PARTIES : NEVER;
}

/** How sure a stance to a target must be to be told in a comment of some tone. */
function enoughInTone(target: string, side: "for" | "against", signs: CommentSigns, label: ToneLabel): number {
  const enough = enoughFor(target, signs);
  if (label === "neutral") return Math.max(SURE_OF_TARGET_IF_NEUTRAL, enough);
  if (label === "positive") return enough;
  if (side === "for") return Math.max(SURE_OF_PRAISE_AMONG_BLAME, enough);
  return target === signs.subject && !signs.isReply ? Math.min(SURE_OF_SUBJECT_BLAMED, enough) : enough;
}

/** How sure a stance to a target must be to be told. */
function enoughFor(target: string, signs: CommentSigns): number {
  const {mentions, kinds} = signs.stances.get(target)!;
  const isPronoun = kinds.pronoun >= mentions / 2 && !signs.isHomeTold;
  const isAnswer = signs.isReply && signs.about === null;
  const atLeast = isAnswer ? SURE_OF_OTHERS_ANSWERING : isPronoun ? SURE_OF_PRONOUN_UNTOLD : 0;
  return Math.max(atLeast, enoughOnPage(target, signs));
}

/** How sure a stance to a target must be by what its page is about. */
function enoughOnPage(target: string, {stances, home, about}: CommentSigns): number {
  if (target === home) return about === null ? SURE_OF_HOME_ALONE : SURE_OF_TARGET;
  if (target === about) return SURE_OF_TARGET;
  const {mentions, kinds} = stances.get(target)!;
  if (kinds.organisation > mentions / 2) return SURE_OF_BODY;
  return about === null ? SURE_OF_ANY : SURE_OF_OTHERS;
}
