import {energyStatuses} from "../../energyStatuses.ts";
import type {EnergyStatus} from "../../types.ts";

const STATUSES: readonly (readonly [EnergyStatus, RegExp])[] = [
  ["stalled", /\b(?:shelved|dropped|scrapped|abandoned|stalled|halted|suspended|suspension|in(?:to)? disarray|frozen|on ice|put on hold|on hold|cancelled|canceled|called off|mothballed|stopped|dead|dormant|collapsed|fell through|pulled out|withdrew|withdrawn|axed|put off|freeze|derailed|in limbo|in doubt|lies? (?:dead|idle|unused)|hanging dead|shut down|shut|closed down|no longer (?:mentioned|planned|talked)|nothing has been heard|never (?:built|fuelled|opened|used|finished)|defunct|idle|not (?:yet )?begun|come to nothing|came to nothing|blocked|stuck|delayed indefinitely|(?:is|are|was|were|been) delayed|gave up on|walked away)\b/iu],
  ["under construction", /\b(?:(?:is|are|being|been|be|also) (?:also |now |still |again |already )?(?:building|being built|being laid|constructing)|being (?:built|laid|constructed)|under construction|have been building|has been building|broke ground|break(?:ing)? ground|ground (?:was )?broken|ground-breaking|groundbreaking|(?:works?|construction|building)\b[^;]{0,200}? (?:(?:has |have )?(?:began|begun|started|resumed)|under way|underway|continues?|in progress|is proceeding)|(?:began|started|resumed) (?:the )?(?:work|works|construction|building|laying)|half[- ]way|halfway|half[- ]finished|half[- ]built|per cent complete|% complete|percent complete|concrete (?:was )?(?:first )?poured|construction of\b[^;]{0,200}? to be (?:completed|finished)|(?:set|due) for completion|progressing|(?:is|are) (?:now |also )?undertaking (?:the )?construction|(?:start|beginning|launch|commencement) of (?:the )?(?:construction|works?|building)|laid the foundations?|laying the foundations?|foundation stone|corner ?stone|tunnelling|excavation|(?:is|are) (?:now )?being (?:financed|erected|expanded|tested)|laid (?:down )?(?:the|its|their) pipe\w*|the laying of|(?:is|are|being) (?:under|currently )?undertaken|(?:per cent|percent|%) finished|lays the|nearing completion|nearly ready|first pipes?|crews are|are laying|is laying)\b/iu],
  ["operating", /\b(?:(?:already|currently) (?:exports?|sells?|supplies|supply|imports?|buys?|sends?)|operat(?:es|ing|ional)|in operation|went into operation|entered service|in (?:full |commercial )?service|runs (?:the|two|three|a)|commissioned|inaugurated|inauguration|inaugurate|in service|has run since|(?:draws?|takes?|buys?|imports?|gets) (?:about |some |over )?[\d,.]+ ?(?:MW|megawatts)|on stream|(?:came|come|comes|went|back|is|are) on-?\\s?(?:line|stream)|online since|launched|switched on|started up|began commercial|fired up|has worked|have worked|connected to the grid|began to flow|(?:began|begun|started) (?:generating|producing|pumping|operating|operations|supplying|exporting|delivering|to (?:generate|produce|pump|operate|supply|export|deliver|work))|has (?:carried|supplied|been carrying|been pumping|been supplying|been running)|carries|carry power|has carried|pumps|(?<!\bof |LNG |gas |oil |power |fuel )supplies|supplied|delivers|generates|produces|receives|still works|switched on|opened (?:in|the|its)|was opened|has opened|completed|is working|works at|flows? through|flowed)\b/iu],
  ["agreed", /\b(?:agreed|agreement|signed|signing|signs|sign|contract|accord|treaty|memorandum|deal|concluded|approved|ratified|final investment decision|sealed|go-ahead|green light|secured (?:the )?(?:funds|funding|financing|finance|loans?)|won (?:a|the) (?:contract|tender|bid)|selected|chosen|chose|financial close|inked|initialled|clinched|road ?map|term sheet|approves|awarded|intergovernmental)\b/iu],
  ["offered", /\b(?:offer(?:s|ed|ing)?|pledge[ds]?|promise[ds]?|ready to|willing to|prepared to|readiness to)\b/iu],
  ["proposed", /\b(?:propos(?:e[sd]?|al|ing)|plans?|planned|planning|plead(?:s|ed)?|would|want(?:s|ed)?|hop(?:e[sd]?|ing)|discuss(?:ed|ing|ions?)?|consider(?:s|ed|ing)?|feasibility|stud(?:y|ies|ied|ying)|working on|envisag\w{1,3}|is to|are to|will|could|asked for|being worked|worked on|put up|pursu\w{1,4}|dreams?|project to build|idea|may|might|interested in|seek(?:s|ing)?|exploring|talks (?:on|about|over)|negotiat\w{1,5}|expected to)\b/iu]
]; // prettier-ignore

/** "If the line is completed, …" tells of no line that works. */
const CONDITION = /^\W{0,3}(?:if|once|when|unless)\b/iu;
const HOPE = /^,[^;]{0,200}\b(?:will|would|could|may|might)\b/u;
const NOT_YET =
  /\b(?:will|would|to be|is to|are to|should|could|may|plans? to|ready to|expected to|hopes? to|due to|aims? to)(?: \p{L}+ly)? (?:be |start |begin |been )?$/iu;

/** How far a project is by the words of one sentence or clause. */
export function findEnergyStatus(sentence: string): EnergyStatus {
  for (const [status, pattern] of STATUSES) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const before = sentence.slice(Math.max(0, match.index - 30), match.index);
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 200);
    const future = /^inaugur/iu.test(match[0]) ? /^ (?:would|will|is (?:to|planned|expected|scheduled)|ceremony (?:will|would))\b/u.test(after) : NOT_YET.test(before); // prettier-ignore
    if (future && (status === "operating" || status === "under construction")) continue;
    if (status === "operating" && CONDITION.test(sentence) && HOPE.test(after)) continue;
    if (/\b(?:no|not|never|nor|without)(?: \w+){0,2} $/iu.test(before) && status !== "stalled") continue;
    return status;
  }
  return "mentioned";
}

/** What two sentences of one document say together: the furthest that either goes; a stop stands until work or a signature follows. */
export function mergeEnergyStatus(earlier: EnergyStatus, later: EnergyStatus): EnergyStatus {
  if (earlier === "stalled" && energyStatuses.indexOf(later) >= energyStatuses.indexOf("agreed")) return later;
  return energyStatuses.indexOf(earlier) >= energyStatuses.indexOf(later) ? earlier : later;
}

const CLAUSE =
  /; | [—–] |,? (?:while|whereas|whilst|although|though) |, (?:but|yet|and (?=(?:the|that|its|work|construction|another|a|an|\p{Lu}))|which|who) |: /gu;

/** How far the project at `start` is: by its own clause, and by the sentence where that tells nothing and no other project shares it. */
export function findProjectStatus(
  sentence: string,
  {start, isAlone}: {readonly start: number; readonly isAlone: boolean}
): EnergyStatus {
  if (isAlone) return findEnergyStatus(sentence);
  const marks = [...sentence.matchAll(CLAUSE)];
  const from = marks.findLast(({index}) => index < start);
  const to = marks.find(({index}) => index > start);
  const own = findEnergyStatus(sentence.slice(from === undefined ? 0 : from.index, to?.index));
  return own === "mentioned" ? findEnergyStatus(sentence) : own;
}
