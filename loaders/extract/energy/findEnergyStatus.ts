import {energyStatuses} from "../../energyStatuses.ts";
import {lazily} from "../../lazily.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import {LINES_OF_A_PAGE, remembered} from "../../remembered.ts";
import type {EnergyStatus} from "../../types.ts";
import * as cues from "./statusCues.ts";
import {completionPattern, signedPattern, stalledPattern, statusPatterns} from "./statusWords.ts";

const MOST_MATCHES = 8;

const searches = statusPatterns.map(([status, pattern]) => {
  const search = new RegExp(pattern.source, "giu");
  return {status, search, canMatch: createCanMatch(search)};
});

/** How far a project is by the words of one sentence or clause. */
export const findEnergyStatus = remembered((sentence): EnergyStatus => {
  const told = sentence.replace(cues.MAY, "---").replace(cues.STUDIES, "studies");
  const signed = lazily(() => told.replace(cues.SIGNING_TO_COME, ""));
  const isIn = ({status, search, canMatch}: (typeof searches)[number]): boolean => {
    const text = status === "agreed" ? signed() : told;
    return canMatch(text) && isTold(text, status, search);
  };
  const first = searches.find(isIn)?.status ?? "mentioned";
  if (first !== "stalled" || !isBygone(told)) return first;
  return searches.filter(({status}) => status !== "stalled").find(isIn)?.status ?? first;
}, LINES_OF_A_PAGE);

/** "…, which A had shut," told in between. */
export const ASIDE = /, (?:which|who) [^,;]{1,120},/gu;
/** "It will be finished in 2023": when a project is to be ready does not tell that it is being built. */
const completions = new RegExp(completionPattern.source, "giu");
const stops = new RegExp(stalledPattern.source, "giu");

/** Whether all that a sentence tells of a stop lies behind the rest. */
function isBygone(sentence: string): boolean {
  const asides = [...sentence.matchAll(ASIDE)];
  return [...sentence.matchAll(stops)].every(({index, 0: word}) => {
    const before = sentence.slice(Math.max(0, index - 80), index);
    const isAside = asides.some(
      (aside) => aside.index < index && index < aside.index + aside[0].length && cues.EARLIER.test(aside[0])
    );
    const isAdded = /, (?:long |once )?$/.test(before) && cues.SINCE.test(sentence.slice(index + word.length));
    return isAside || isAdded || cues.BYGONE.test(before);
  });
}

/**
 * How far the project goes by a sentence that only goes on about it: another agreement may be meant where none is
 * signed.
 */
export function findContinuedStatus(sentence: string): EnergyStatus {
  const status = findEnergyStatus(sentence.replace(cues.BEFORE_NEWS, "").replace(completions, "ready "));
  if (status === "operating" && OF_COUNTRY.test(sentence)) return "mentioned";
  if (status === "offered" && OF_WORKS.test(sentence)) return "mentioned";
  if (status === "agreed" && /^If /u.test(sentence)) return "mentioned";
  return status === "agreed" && !signedPattern.test(sentence) ? "mentioned" : status;
}

/** "The project will be ready to serve": works offer nothing. */
const OF_WORKS = /^(?:The|This|It|Its) (?:project|plant|dam|line|pipeline|station|refinery|terminal|scheme|will)\b/u;

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
    if (status === "agreed" && (cues.IF.test(before) || cues.DRAFT.test(before))) continue;
    if (!isDenied(status, before) && !isToCome(status, match[0], before, after) && !isHoped(status, before, sentence))
      return true;
  }
  return false;
}

/** "Not built" tells of none that works, and "resumed what was halted" of one that goes on. */
function isDenied(status: EnergyStatus, before: string): boolean {
  return (
    cues.NOT.test(before) ||
    (status === "stalled" && [cues.OVERCOME, cues.THREAT, cues.REFUTED].some((cue) => cue.test(before)))
  );
}

function isHoped(status: EnergyStatus, before: string, sentence: string): boolean {
  return (
    status === "operating" &&
    (cues.CONDITIONAL.test(before) || (cues.CONDITION.test(before) && cues.HOPE.test(sentence)))
  );
}

function isToCome(status: EnergyStatus, word: string, before: string, after: string): boolean {
  if (status !== "operating" && status !== "under construction") return false;
  return (
    cues.NOT_YET.test(before) ||
    (cues.BASE_FORM.test(word) && cues.ALSO_TO_COME.test(before)) ||
    cues.HOPED.test(before) ||
    (cues.OCCASION.test(word) && cues.OCCASION_TO_COME.test(after))
  );
}

/**
 * What two sentences of one document say together: the furthest that either goes; a stop stands until work or a
 * signature follows.
 */
export function mergeEnergyStatus(earlier: EnergyStatus, later: EnergyStatus): EnergyStatus {
  if (earlier === "stalled" && energyStatuses.indexOf(later) >= energyStatuses.indexOf("agreed")) return later;
  return energyStatuses.indexOf(earlier) >= energyStatuses.indexOf(later) ? earlier : later;
}
