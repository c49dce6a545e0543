import type {Token} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {FUTURE, MODAL, NEGATION, isAuxiliary} from "./auxiliaries.ts";
import {EVENT_VERB, isEventVerb, standsBehindName} from "./isEventVerb.ts";
import {word} from "./word.ts";

/** Words of a time that can stand inside a verb group. */
export const TIME =
  /^(?:this|next|later|week|weekend|month|year|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const NOUN_BEFORE = new Set(
  (
    "a an the his her their its our my your this that these those no any another every each two three state official " +
    "working first last next planned first-ever historic"
  ).split(" ")
);
/** Nouns of travelling and meeting that the tagger often takes for verbs ("his stay"). */
export const EVENT_NOUN =
  /^(?:visit|trip|tour|stop|travel|talk|stay|host|meeting|return|address|head|leave|call|land|welcome|state)s?$/;
/** Nouns in "-ing" that are places and events. */
const SITE = /^(?:crossing|building|hearing|briefing|opening|gathering)$/;
/** What is done while working. */
const WORKING = /^(?:visit|trip|tour|session|lunch|dinner|breakfast|meeting|level|group)s?$/;
/** Verbs of going and being somewhere behind "after" and "before". */
const GOING =
  /^(?:visiting|touring|attending|leaving|meeting|arriving|landing|travell?ing|flying|heading|returning|stopping)$/;

/**
 * Whether a word is part of a verb group, for all that the tagger says; `inside` are the tokens of names and places.
 */
export function isVerbal(tokens: readonly Token[], i: number, inside: ReadonlySet<number>): boolean {
  return isVerbBehind(tokens, i) ?? (!isTripNoun(tokens, i, inside) && isVerbForm(tokens, i, inside));
}

/**
 * What the words right before it tell: a noun behind a determiner, a verb behind "will this month"; null where nothing.
 */
function isVerbBehind(tokens: readonly Token[], i: number): boolean | null {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const lower = word(token);
  if (isSharing(tokens, i + 2)) return false;
  // "following a visit to Peru": what comes after it.
  if (lower === "following" && !isAuxiliary(word(before))) return false;
  if (isSharing(tokens, i)) return true;
  if (/^(?:his|her|their|its|our|my)$/.test(word(before)) && token.pos === "VERB" && lower.endsWith("s")) return false;
  // "X, who travels to Oslo": two nouns, says the tagger.
  if (word(before) === "who" && (EVENT_NOUN.test(lower) || EVENT_VERB.test(lower))) return true;
  // "the summit and related meetings"
  if (lower === "related" && tokens[i + 1]?.pos === "NOUN") return false;
  // "a three-day working visit"
  if (lower === "working" && WORKING.test(word(tokens[i + 1]))) return false;
  if (isRankedDeed(tokens, i)) return true;
  // "Merkel next visits Japan"
  if (
    /^(?:first|next)$/.test(word(before)) &&
    /^(?:visits|tours)$/.test(lower) &&
    tokens[i - 2]?.pos === "PROPN" &&
    tokens[i + 1]?.pos === "PROPN"
  )
    return true;
  // "a tour that will take him to Oslo", but "the will of the people"
  const isFuture = lower === "will" && /^(?:that|this|those|these)$/.test(word(before));
  if (isDeterminer(before) && !isFuture && !(token.pos === "AUX" && lower !== "will"))
    return EVENT_NOUN.test(lower) ? false : token.pos === "VERB" && !/(?:ed|ing|en)$/.test(lower);
  // "the Rafah crossing in Egypt"
  if (SITE.test(lower) && /^(?:PROPN|NOUN)$/.test(before?.pos ?? "") && isDeterminer(tokens[i - 2])) return false;
  if (isAttributive(tokens, i) || isCompound(tokens, i)) return false;
  if (isParted(tokens, i)) return true;
  return null;
}

/**
 * "Merkel last visited Japan in May", "Premier Roe first proposed a canal": an adverb that a determiner would be else.
 */
function isRankedDeed(tokens: readonly Token[], i: number): boolean {
  const [subject, rank, token] = [tokens[i - 2], tokens[i - 1], tokens[i]!];
  if (rank?.pos !== "ADV" || !/^(?:last|first|next)$/.test(word(rank))) return false;
  if (/^(?:visited|toured|met|hosted|travelled|traveled|arrived|landed)$/.test(word(token))) return true;
  const isPast = token.pos === "VERB" && token.lower.endsWith("ed") && tokens[i + 1]?.pos !== "NOUN";
  return isPast && /^(?:PROPN|PRON)$/.test(subject?.pos ?? "");
}

/** "his four-day stay", "a visit by": a noun of travelling under a describing word or before whose it is. */
function isTripNoun(tokens: readonly Token[], i: number, inside: ReadonlySet<number>): boolean {
  const before = tokens[i - 1];
  const lower = word(tokens[i]);
  if (
    EVENT_NOUN.test(lower) &&
    /^(?:NOUN|ADJ|NUM)$/.test(before?.pos ?? "") &&
    !inside.has(i - 1) &&
    !before!.lower.endsWith("s")
  )
    return true;
  if (EVENT_NOUN.test(lower) && word(before) === "day" && word(tokens[i - 2]) === "-") return true;
  if (
    /^(?:visit|tour|trip|stay|stop)$/.test(lower) &&
    /^(?:by|of|from|to)$/.test(word(tokens[i + 1])) &&
    word(before) !== "to" &&
    before?.pos !== "AUX"
  )
    return true;
  return false;
}

function isVerbForm(tokens: readonly Token[], i: number, inside: ReadonlySet<number>): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const lower = word(token);
  if (lower === "'s")
    return (
      /^(?:he|she|who|it)$/.test(word(before)) ||
      (token.pos === "AUX" && (tokens[i + 1]?.pos === "VERB" || NEGATION.has(word(tokens[i + 1]))))
    );
  if (isAuxiliary(lower) && !startsWithCapital(token.text)) return true;
  if (isAuxiliary(lower)) return i === 0 || token.pos === "AUX";
  // "After visiting Kigali, …": an adjective, says the tagger.
  if (
    GOING.test(lower) &&
    /^(?:after|before|by|since|without)$/.test(word(before)) &&
    (inside.has(i + 1) || /^(?:DET|ADP)$/.test(tokens[i + 1]?.pos ?? ""))
  )
    return true;
  // "The two premiers, meeting in Lima, agreed": a noun, says the tagger.
  if (lower === "meeting" && word(before) === "," && opensAside(tokens, i, inside)) return true;
  // "opening in Lima, proceeding to Quito": a noun, says the tagger.
  if (/^(?:proceeding|continuing|heading|moving)$/.test(lower) && /^(?:,|and|before|then)$/.test(word(before)))
    return /^(?:to|on|for|onwards?)$/.test(word(tokens[i + 1]));
  if (EVENT_VERB.test(lower)) return isEventVerb(tokens, i, inside);
  // "his plane touches down": two nouns, says the tagger.
  if (lower === "touches" && word(tokens[i + 1]) === "down") return true;
  if (token.pos === "NOUN" && standsBehindName(tokens, i, inside) && isDeed(tokens, i)) return true;
  if (EVENT_NOUN.test(lower) && word(before) === "to")
    return /^(?:VERB|AUX)$/.test(token.pos) || !isNominalTo(tokens, i);
  if (followsModal(tokens, i) && !inside.has(i)) return true;
  return token.pos === "VERB" && !startsWithCapital(token.text.slice(i === 0 ? 1 : 0));
}

/** "Mr Obama plans to hold talks", "Mr Obama plans a trip": a plural noun, says the tagger. */
function isDeed(tokens: readonly Token[], i: number): boolean {
  const [next, second] = [tokens[i + 1], tokens[i + 2]];
  const takes = next?.pos === "DET" || (word(next) === "to" && second?.pos === "VERB");
  return takes && word(tokens[i]).endsWith("s");
}

/** Whether a word behind a person's name and a comma goes on like a verb: "meeting on Monday", "meeting Mr Roe". */
function opensAside(tokens: readonly Token[], i: number, inside: ReadonlySet<number>): boolean {
  const isOfPeople =
    inside.has(i - 2) || /^(?:ministers?|presidents?|premiers?|leaders?|sides)$/.test(word(tokens[i - 2]));
  return isOfPeople && (inside.has(i + 1) || /^(?:on|in|at|with|for|here)$/.test(word(tokens[i + 1])));
}

/** "shall welcome", "should open": what the tagger takes for an adjective. */
function followsModal(tokens: readonly Token[], i: number): boolean {
  const [before, {pos, lemma}, lower] = [tokens[i - 1], tokens[i]!, word(tokens[i])];
  if (before?.pos !== "AUX" || !(FUTURE.has(word(before)) || MODAL.has(word(before)))) return false;
  return /^(?:NOUN|ADJ)$/.test(pos) && lower === lemma && !TIME.test(lower);
}

/** "will this month visit": a verb that a time parts from its auxiliary. */
function isParted(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:visit|travel|tour|host|receive|meet|attend|fly|arrive)$/.test(word(tokens[i]))) return false;
  let before = i - 1;
  while (before > i - 5 && TIME.test(word(tokens[before]))) before--;
  return before < i - 1 && (FUTURE.has(word(tokens[before])) || word(tokens[before]) === "would");
}

/** "self-proclaimed", "a whistle-stop tour", also wrapped as "long- awaited": the second half of a word. */
function isCompound(tokens: readonly Token[], i: number): boolean {
  const [outer, hyphen, token] = [tokens[i - 2], tokens[i - 1], tokens[i]!];
  return (
    hyphen?.text === "-" &&
    token.start - hyphen.end <= 1 &&
    outer?.end === hyphen.start &&
    (isDeterminer(tokens[i - 3]) || /(?:ed|ing|en|born|made|built|held|run)$/.test(token.lower))
  );
}

const SHARES = /^(?:chair|host|sign|lead|preside|organi[sz]e)(?:s|d|ed|ing)?$/;
const REPEATS = /^(?:conven|visit|open|start|assembl|join|enter)(?:e?s|e?d|e|ing)?$/;

/** "co-chaired", "re-convene": a deed done together or again, of which the tagger knows the halves only. */
export function isSharing(tokens: readonly Token[], i: number): boolean {
  const [prefix, hyphen, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  const isGlued = hyphen?.text === "-" && hyphen.start === prefix?.end && token?.start === hyphen.end;
  if (!isGlued || isDeterminer(tokens[i - 3])) return false;
  return (prefix.lower === "co" ? SHARES : prefix.lower === "re" ? REPEATS : null)?.test(token.lower) === true;
}

/** "a seemingly hastily scheduled visit": a participle between a determiner and a noun. */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  if (!/(?:ed|ing|en)$/.test(word(tokens[i])) || !/^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? "")) return false;
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    if (isDeterminer(tokens[j])) return true;
    if (tokens[j]!.pos !== "ADV" && tokens[j]!.pos !== "ADJ") return false;
  }
  return false;
}

/** "to visit Cairo" is an infinitive; in "prior to visits" the word after "to" is a noun. */
function isNominalTo(tokens: readonly Token[], i: number): boolean {
  return /^(?:prior|thanks|due|related|relating|addition)$/.test(word(tokens[i - 2])) && word(tokens[i]).endsWith("s");
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && (NOUN_BEFORE.has(word(token)) || word(token) === "'s") && token.pos !== "VERB";
}
