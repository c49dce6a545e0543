import {anyOf} from "../../anyOf.ts";
import {energyStatuses} from "../../energyStatuses.ts";
import type {EnergyStatus} from "../../types.ts";
import {signedPattern, stalledPattern, statusPatterns} from "./statusWords.ts";

/** "A lake would form after the dam was completed", "once completed, it will …" tell of no dam that works. */
const CONDITION = /\b(?:if|once|when|unless|after|until|upon|as soon as|by the time)\b[^,;]{0,60}$/iu;
/** "Which is to feed Crete, when completed". */
const CONDITIONAL = /\b(?:if|once|when|until|before|upon)(?: (?:it|they) (?:is|are))?(?: \p{L}+ly)? $/iu;
const HOPE = /\b(?:will|would|could|may|might)\b/u;
/** "A pact resolved the dispute, after the firm had suspended its purchases": what was stopped goes on. */
const OVERCOME = /\b(?:(?:resolv|resum|reviv)(?:ed?|es|ing)|settled?|lift(?:s|ed|ing)?|overc[ao]mes?)\b[^;]{0,160}$/iu;
const FUTURE =
  "will|would|to (?:be|have)|(?:is|are|due|plans?|ready|expected|scheduled|hopes?|aims?) to|" +
  "should|could|may|might|before|until";
const WAY =
  "(?:pav|clear|smooth)\\w{1,3} the way (?:for|to)|lead(?:s|ing)? to|prepar\\w{1,7} for|ahead of|date (?:for|of)";
/** What stands before a work that is still to come: "will be", "paving the way for the". */
const NOT_YET = new RegExp(
  `\\b(?:(?:${FUTURE})(?: \\p{L}+ly)?(?: be| start| begin| been)?(?: \\p{L}+ed and)?|(?:${WAY})(?: the)?) $`,
  "iu"
);
const NOT = /(?:\b(?:no|not|never|nor|without|nobody|none|denie[sd])|n[’']t)(?: \w+){0,2} $/iu;
/** "Could be halted", "threatened to withdraw": what may stop is not stopped. */
const MAY_STOP = anyOf(
  "could|may|might|should|would|threat\\w{0,5} to|if|unless|risks?|wants?|urg\\w{1,3}|asked",
  "call\\w{0,3} for|demand\\w{0,3}"
);
const THREAT = new RegExp(`\\b${MAY_STOP}(?: [\\p{L}’'-]{1,14}){0,4} $`, "iu");
/** "After it was suspended in 2009", "had once been shelved": a stop that lies behind what else a sentence tells. */
const BYGONE = /\b(?:after|following|despite|had (?:once |long )?been)\b[^,;]{0,60}$/iu;
/** "The firm had begun the work in 2009": how things stood before the news. */
const BEFORE_NEWS = new RegExp(
  "\\bhad (?:already |earlier |once )?(?:been )?" +
    "(?:begun|started|planned|agreed|signed|approved|promised|wanted|hoped|offered)\\b",
  "giu"
);
/** The month, which is no "may". */
const MAY =
  /(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|of|[Ll]ast|next|this|until|from|for|early|late|mid|\d{1,2})[ -])May\b|\bMay(?= \d)/gu;
/** "The start of construction will create jobs." */
const OCCASION = /^(?:inaugur|start |beginning |launch |commencement )/iu;
const OCCASION_TO_COME = /^[^,;]{0,50}? (?:would|will|is (?:to|planned|expected|scheduled)|ceremony (?:will|would))\b/u;
const SIGN = anyOf(
  "sign(?:ed)?|ink(?:ed)?|award(?:ed)?|conclude[ds]?|initial(?:led)?|finali[sz]ed?|secure|reach|strike|clinch|seal",
  "negotiate|seek|(?:make|take|approve) (?:an? |the |its )?final investment decision"
);
const PAPER = "(?:contract|agreement|deal|accord|pact|memorandum)s?";
/** "Are to sign a contract", "the contract has not yet been awarded": what is still to be signed is not agreed. */
const SIGNING_TO_COME = new RegExp(
  anyOf(
    `\\b(?:will|would|to|or|shall|may|might|could)(?: \\p{L}+ly| soon)? (?:be )?${SIGN}\\b[^;,]{0,90}`,
    "\\b(?:before|until|ahead of|awaiting|awaits|pending) (?:an? |the |its )?(?:final investment decision|go-ahead)\\b",
    `\\b(?:close|closer|near) to (?:an? |the )?(?:[\\p{L}-]{2,14} )?(?:${PAPER}|signing|agreeing)`,
    "\\bfinal investment decision (?:is|was|on [^;,]{1,60} is) (?:expected|due|planned|to come|pending)",
    `\\b${PAPER}\\b[^;,]{0,80}?\\b(?:not|never|yet)(?: yet| to)? (?:been |be )?${SIGN}\\b`
  ),
  "giu"
);
const MOST_MATCHES = 8;

const searches = statusPatterns.map(([status, pattern]) => [status, new RegExp(pattern.source, "giu")] as const);

/** How far a project is by the words of one sentence or clause. */
export function findEnergyStatus(sentence: string): EnergyStatus {
  const told = sentence.replace(MAY, "---");
  const signed = told.replace(SIGNING_TO_COME, "");
  const found = searches.filter(([status, search]) => isTold(status === "agreed" ? signed : told, status, search));
  const [first = "mentioned", second = "mentioned"] = found.map(([status]) => status);
  return first === "stalled" && energyStatuses.indexOf(second) > OFFERED && isBygone(told) ? second : first;
}

const OFFERED = energyStatuses.indexOf("offered");
const stops = new RegExp(stalledPattern.source, "giu");

/** Whether all that a sentence tells of a stop lies behind the rest. */
function isBygone(sentence: string): boolean {
  return [...sentence.matchAll(stops)].every(({index}) => BYGONE.test(sentence.slice(Math.max(0, index - 80), index)));
}

/**
 * How far the project goes by a sentence that only goes on about it: another agreement may be meant where none is
 * signed.
 */
export function findContinuedStatus(sentence: string): EnergyStatus {
  const status = findEnergyStatus(sentence.replace(BEFORE_NEWS, ""));
  if (status === "operating" && OF_COUNTRY.test(sentence)) return "mentioned";
  if (status === "agreed" && /^If /u.test(sentence)) return "mentioned";
  return status === "agreed" && !signedPattern.test(sentence) ? "mentioned" : status;
}

/** "The country generates two thirds of its power from coal." */
const OF_COUNTRY = /^(?:The|Its|Their) (?:country|nation|government|region|economy|province)\b/u;

/** Whether one of a status's words stands in the sentence without "not", "will" or "if" before it. */
function isTold(sentence: string, status: EnergyStatus, search: RegExp): boolean {
  search.lastIndex = 0;
  for (let i = 0; i < MOST_MATCHES; i++) {
    const match = search.exec(sentence);
    if (match === null) return false;
    const before = sentence.slice(Math.max(0, match.index - 200), match.index);
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 200);
    if (!isDenied(status, before) && !isToCome(status, match[0], before, after) && !isHoped(status, before, sentence))
      return true;
  }
  return false;
}

/** "Not built" tells of none that works, and "resumed what was halted" of one that goes on. */
function isDenied(status: EnergyStatus, before: string): boolean {
  return NOT.test(before) || (status === "stalled" && (OVERCOME.test(before) || THREAT.test(before)));
}

function isHoped(status: EnergyStatus, before: string, sentence: string): boolean {
  return status === "operating" && (CONDITIONAL.test(before) || (CONDITION.test(before) && HOPE.test(sentence)));
}

function isToCome(status: EnergyStatus, word: string, before: string, after: string): boolean {
  if (status !== "operating" && status !== "under construction") return false;
  return NOT_YET.test(before) || (OCCASION.test(word) && OCCASION_TO_COME.test(after));
}

/**
 * What two sentences of one document say together: the furthest that either goes; a stop stands until work or a
 * signature follows.
 */
export function mergeEnergyStatus(earlier: EnergyStatus, later: EnergyStatus): EnergyStatus {
  if (earlier === "stalled" && energyStatuses.indexOf(later) >= energyStatuses.indexOf("agreed")) return later;
  return energyStatuses.indexOf(earlier) >= energyStatuses.indexOf(later) ? earlier : later;
}

const AND_NEW_SUBJECT = "and(?= (?:the|that|its|work|construction|another|a|an|\\p{Lu}))";
const CLAUSE = new RegExp(
  anyOf("[;:] | [—–] ", ",? (?:while|whereas|whilst|although|though) ", `, (?:but|yet|which|who|${AND_NEW_SUBJECT}) `),
  "gu"
);

/** "The proposed …", "the half-built …": what the word in front of a name tells of it beside another project. */
const STATE = "proposed|planned|half-built|stalled|suspended|shelved|completed";
const ADJECTIVE = new RegExp(
  `\\b(?:the|a|an|its|their)(?: [\\p{L}-]{2,14}){0,2}? (?<word>${STATE})(?: [\\p{Ll}-]{2,14}){0,2} $`,
  "iu"
);

/**
 * How far the project at `start` is: by its own clause, and by the sentence where the first clause tells nothing or no
 * other project shares it.
 */
export function findProjectStatus(
  sentence: string,
  {start, isAlone}: {readonly start: number; readonly isAlone: boolean}
): EnergyStatus {
  if (isAlone) return findEnergyStatus(sentence);
  const adjective = ADJECTIVE.exec(sentence.slice(Math.max(0, start - 60), start))?.groups?.word;
  if (adjective !== undefined) return findEnergyStatus(adjective);
  const plain = withoutAsides(sentence, start);
  const marks = [...plain.matchAll(CLAUSE)];
  const from = marks.findLast(({index}) => index < start);
  const to = marks.find(({index}) => index > start);
  const own = findEnergyStatus(plain.slice(from === undefined ? 0 : from.index, to?.index));
  return own === "mentioned" && from === undefined ? findEnergyStatus(plain) : own;
}

const ASIDE = /, (?:which|who) [^,;]{1,120},/gu;

/** "A, which works already, makes B needless": what is said of A in front of B is blanked for B. */
function withoutAsides(sentence: string, start: number): string {
  return sentence.replace(ASIDE, (aside: string, at: number) =>
    at + aside.length <= start ? " ".repeat(aside.length) : aside
  );
}
