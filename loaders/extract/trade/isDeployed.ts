import {anyOf} from "../../anyOf.ts";

const FORCES = /(?:aircraft carriers?|warships?|destroyers?|frigates?|bombers?|carrier groups?|gunboats)$/iu;
const MOVED = /\b(?:sen[dt]s?|sending|deploy\p{L}*|dispatch\p{L}*|station\p{L}*|sail\p{L}*)\b/iu;
const GIVEN =
  /\b(?:sold|sale|sells?|deliver\p{L}*|donat\p{L}*|gifts?|given|hand(?:ed|ing)? over|contract|order\p{L}*|deal|buil[dt]|loan\p{L}*)\b/iu;

const CRAFT = new RegExp(
  `${anyOf(
    "ships?|vessels?|boats?|planes?|aircraft|jets?|submarines?|helicopters?|bombers?|warplanes?|fighters?|tankers?|drones?",
    "tanks?|jeeps?|vehicles?|missiles?|rockets?|mortars?|shells|rounds|mines|landmines|bombs?|torpedoes|carriers?|destroyers?|frigates?"
  )}$`,
  "iu"
);
const AT_WORK = new RegExp(
  `\\b${anyOf(
    "nav(?:y|al|ies)|air force|coast ?guard|sailors|fleet review|exercises?|drills?|patrol\\p{L}*|escort\\p{L}*|rescued|in distress|present in",
    "operat(?:es|ing)|landed|induct\\p{L}*|commissioned|port calls?|attacked|intercepted|search\\p{L}*|relocat\\p{L}*|evacuat\\p{L}*|sanction\\p{L}*",
    "fir(?:ed|ing)|launch(?:ed|es|ing)?|test-?fir\\p{L}*|raid\\p{L}*|storm(?:ed|s|ing)|shelled|shelling|bombard\\p{L}*|bombed|explod\\p{L}*|crash\\p{L}*",
    "detected|spotted|scrambled|hit by|struck|destroy(?:ed|ing)|downed|wip(?:ed|ing) out|knocked out|tak(?:en|ing) out|took out|neutrali[sz]ed|hacked",
    "median line|airspace|air[- ]defen[cs]e (?:identification )?zones?|barrage|salvo|incursions?|invaders|water cannons?|runways?|salvage|parad(?:e|ed|ing)",
    "crossed into|enter(?:ed|ing)(?! (?:service|into|production|use)\\b)|crossing into|control measures|boarded|rammed|blasts?|airstrikes?",
    "shot down|splashed|slammed|fishing|intrud\\p{L}*|fl[ey]w (?:over|from|near)|(?:territory|waters|airspace) claimed|claimed by|lurk\\p{L}*|sank|sunk|collid\\p{L}*"
  )}\\b`,
  "iu"
);
const HANDED_OVER = new RegExp(
  `\\b${anyOf(
    "acquir\\p{L}*|obtain\\p{L}*|receiv\\p{L}*(?! (?:\\p{L}+ ){0,2}(?:reports?|calls?|signals?|warnings?|word|orders|damage|hits?)\\b)",
    "g[ai]ves?(?! (?:chase|way|orders?|warning))|g[eo]t(?:s|ting)?\\b[^;,]{1,60} from",
    "sold|sale|sells?|buy\\p{L}*|bought|purchas\\p{L}*|donat\\p{L}*|gifts?|given|hand(?:ed|ing)? over|contracts?|deals?|transfer\\p{L}*",
    "order(?:ed|ing)(?! (?:the|its|their|an?) (?:launch|firing|attack|strikes?|deployment))|orders? for|(?<!\\bbe )deliver\\p{L}*|suppl(?:y|ied|ies|ying)|export\\p{L}*|import\\p{L}*|shipped|loan\\p{L}*|built (?:by|in)|provid(?:ed|es|ing)"
  )}\\b`,
  "iu"
);
/** "Qantas' fleet of 217 planes", "nine of its tankers": whose they are they stay. */
const OWNED = /(?:\b(?:its|their|the)|['’]s?) (?:[\p{L}-]+ ){0,2}?fleet of (?:about |some |nearly |over )?$/iu;

/**
 * "The United States sent two carriers to the strait", "30 ships from Oman will search", "fired two rockets at Sderot":
 * what a navy or an air force sends, has and fires stays its own.
 */
export function isDeployed(written: string, text: string, focus: number): boolean {
  if (OWNED.test(text.slice(0, focus)) && !HANDED_OVER.test(text)) return true;
  if (FORCES.test(written) && MOVED.test(text) && !GIVEN.test(text)) return true;
  if (LAND_ARMS.test(written) && SENT.test(text)) return false;
  const clause = ownClause(text, focus);
  return CRAFT.test(written) && AT_WORK.test(clause) && !HANDED_OVER.test(clause);
}

/** The words about a figure up to the semicolons around it: what else is told has other craft. */
function ownClause(text: string, focus: number): string {
  const end = text.indexOf(";", focus);
  return text.slice(text.lastIndexOf(";", focus) + 1, end < 0 ? text.length : end);
}

/** "sent 18 tanks to Peru after it was attacked": what one gives to another's army, as no navy sends its ships. */
const LAND_ARMS = /(?:tanks?|jeeps?|vehicles?|drones?|mortars?|howitzers?)$/iu;
const SENT = /\b(?:sen[dt]s?|sending|gave|gives?|giving)\b/iu;
