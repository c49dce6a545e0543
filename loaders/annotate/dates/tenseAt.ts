import {anyOf} from "../../anyOf.ts";

import {allMatches} from "../../prefilter/allMatches.ts";
import {showsPicture} from "./showsPicture.ts";

/** Words that put what they govern after the document's date. */
const MOVED = "postponed|rescheduled|put off|moved|shifted|delayed|deferred|pushed back|brought forward|extended";
const FUTURE_FORM = anyOf(
  `(?:has|have|is|are) (?:now |also )?(?:been )?(?:${MOVED}) (?:until|till|to|for)`,
  "(?:will|would) now",
  "(?:has|have) (?:also )?(?:accepted|agreed|decided|promised|pledged|proposed|invited|been invited|asked|urged)",
  "(?:may|might) (?:also |even )?(?:visit|travel|go|come|fly|meet|attend|host|receive|hold|be|make|pay|take)",
  String.raw`will|won['’]t|shall|['’]ll|due|(?<!\b(?:the|a|an|his|her|its|their|this|that)\s)plans?|plans? to`,
  "planned|planning|expect(?:s|ed)?|schedul(?:es?|ed)|slated|intends?|hopes?",
  "to be (?:held|hosted|opened|convened|signed|staged|made|paid)|to take place",
  "going to|upcoming|forthcoming|(?:is|are|am) (?:to|set|set to|also to)|set (?:to|for)|ahead of|preparing|prepares?",
  "(?:is|are|am) (?:leaving|departing|arriving|flying|heading|travell?ing|going|coming|hosting|meeting)",
  "leaves|arrives|begins|starts|ends|flies|travels|departs|resumes?|meets|visits|hosts|holds|receives|attends|pays|opens",
  "convenes|kicks off|takes place"
);
const FUTURE = new RegExp(String.raw`\b${FUTURE_FORM}\b`, "giu");
/** Words that leave the time open: what was planned or called off may lie on either side. */
const OPEN_FORM = anyOf(
  "(?:was|were) (?:due|to|set|planned|scheduled|slated|expected|supposed|going)|supposed|postpon(?:ed?|es|ing)",
  "rescheduled?|brought forward|pushed back|moved",
  "cancel(?:s|led|ed|ling)?|call(?:ed|s|ing)? off|put off|delay(?:ed|s)?|scrap(?:ped|s)?|shelved?|dropped",
  "would|should|could|might"
);
const OPEN = new RegExp(String.raw`\b${OPEN_FORM}\b`, "giu");
/** A plan in the words of a plan that fell through may lie on either side too. */
const PLAN = /\b(?:planned|scheduled|slated|due|set|expected)\b(?!.*\bwill now\b)/iu;
const DROPPED_FORM = anyOf(
  "postponed|cancell?ed|called off|put off|delayed|scrapped|shelved|moved|rescheduled|brought forward",
  "originally|initially"
);
/** What is called off by now was to be on a day to come. */
const NOW_OFF = new RegExp(
  String.raw`\b(?:has|have) (?:been )?(?:\p{Ll}{2,12}ly )?(?:${MOVED}|cancell?ed|called off|scrapped|shelved)\b`,
  "u"
);
const DROPPED = new RegExp(String.raw`\b${DROPPED_FORM}\b`, "iu");
/** Past forms: a plan of the past, the regular ending, and the irregular verbs that news of events use. */
const PAST_PLAN =
  "had (?:been )?(?:originally |initially )?(?:due|planned|scheduled|slated|expected|supposed|intended|hoped|meant)";
const PAST_FORM = anyOf(
  PAST_PLAN,
  String.raw`\p{Ll}{2,15}ed`,
  "was|were|had|did|said|told|met|came|went|left|held|took|made|gave|began|flew|sent|got|saw|spoke|paid|found|brought",
  "became|put|cut|rose|fell|grew|ran|won|lost|wrote|stood|led|struck|built|bought|sold|sought|shook|sat|drew|kept",
  "hit|chose|wound|broke|drove|ended|has|have"
);
const PAST = new RegExp(String.raw`\b${PAST_FORM}\b`, "giu");
/** Past participles before a noun and look-alikes that tell no tense. */
const NO_VERB = new Set(
  (
    "united need exceed indeed proceed speed hundred red bed shed feed seed embed breed sacred naked allied advanced " +
    "based so-called called proposed related combined joined"
  ).split(" ")
);

/** How far behind the date a verb may stand, in characters. */
const REACH = 90;
/** How far before it: "will host X and Y of Z for a visit in May, the palace has said" is a long way. */
const REACH_BACK = 240;

/** "the October 3 visit": the date goes with a noun. */
const NO_NOUN = anyOf(
  "and|or|in|at|to|on|with|for|by|of|as|but|that|when|after|before|from|amid|during|ahead|where|while|who|he|she|they",
  "it|will|is|was|said"
);
const NOUN_AFTER = new RegExp(String.raw`^ (?!${NO_NOUN} )\p{Ll}{3,}`, "u");

/** What no picture shows. */
const AHEAD = /\b(?:will|would|shall|due|plans?|planned|expected|scheduled|(?:is|are|set) to|going to)\b/;

/** "since the 7 October attacks", "since March". */
const SINCE = /\bsince (?:the |early |late |mid-|last )?$/iu;
/** "talks following a summit in November", "in the months after his November trip": what has followed is past. */
const AFTER_EVENT =
  /\b(?:following|in the (?:wake|aftermath) of|(?:days|weeks|months|years) (?:after|following|since))\s[^,;.:]{0,100}$/u;

/**
 * Tense of the verb that a date goes with: the nearest before it in its clause, else the first after it; null where the
 * words do not tell.
 */
export function tenseAt(text: string, start: number, end: number): "past" | "future" | null {
  const lead = text.slice(Math.max(0, start - REACH_BACK), start);
  // "Bought 900 tonnes for June shipment": goods leave after they are sold.
  const isSold = /\bfor (?:late |early |mid-)?$/u.test(lead) && SOLD.test(lead);
  if (isSold && SHIPPED.test(text.slice(end, end + 30))) return "future";
  if (SINCE.test(lead) || (AFTER_EVENT.test(lead) && !AHEAD.test(lead))) return "past";
  if (/\bof (?:the )?$/i.test(lead) || NOUN_AFTER.test(text.slice(end, end + 20))) return null;
  const clause = lead.slice(Math.max(lead.lastIndexOf(";"), lead.lastIndexOf(" but ")) + 1);
  const before = lastVerb(clause);
  if (before !== "past" && !AHEAD.test(clause) && showsPicture(text)) return "past";
  const isNowOff = NOW_OFF.test(clause) && PLAN.test(clause);
  const tense = before === undefined ? (firstVerb(text.slice(end, end + REACH)) ?? null) : before;
  const isFallen = tense === "future" && PLAN.test(clause) && DROPPED.test(clause + text.slice(end, end + REACH));
  return isNowOff ? "future" : isFallen ? null : tense;
}

const SOLD =
  /\b(?:bought|buys?|buying|sold|sells?|selling|purchas\w{1,4}|tender\w{0,4}|offer\w{0,4}|order\w{0,3}|book\w{0,3})\b/u;
const SHIPPED = /^(?:[\/-][A-Z][a-z]{2,8})? (?:shipment|delivery|loading|lifting)\b/u;

const FEW_WORDS = /^\s(?:\p{L}+\s){0,2}$/u;

type Tense = "past" | "future" | null;

interface Verb {
  readonly at: number;
  readonly end: number;
  readonly tense: Tense;
}

function verbs(text: string): readonly Verb[] {
  const found = (
    [
      [OPEN, null],
      [FUTURE, "future"],
      [PAST, "past"]
    ] as const
  ).flatMap(([pattern, tense]) =>
    allMatches(pattern, text).map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      tense,
      word: match[0]
    }))
  );
  const verbs = found.filter(({word}) => !NO_VERB.has(word.toLowerCase()));
  return verbs.filter((verb) => !verbs.some((other) => other !== verb && covers(other, verb)));
}

function covers(a: Verb, b: Verb): boolean {
  const isInside = a.at <= b.at && b.end <= a.end;
  return isInside && (a.end - a.at > b.end - b.at || (a.tense !== b.tense && rank(a) < rank(b)));
}

function rank({tense}: Verb): number {
  return tense === null ? 0 : tense === "future" ? 1 : 2;
}

/** "agreed to hold talks" in front of a day: it is to come. */
const RESOLVES =
  /^(?:(?:invited|asked|urged)\s[^.;:]{2,90}|agreed|decided|promised|pledged|vowed|resolved|hoped|wanted|aimed|intended) (?:\p{L}{3,6}day )?to (?!have\b)\p{L}{2,15}\b/iu;

/** The verb nearest before the date; of "will be opened" and "was due to be held" the first decides. */
function lastVerb(text: string): Tense | undefined {
  const found = [...verbs(text)].sort((a, b) => a.at - b.at);
  let last = found.at(-1);
  if (last === undefined) return undefined;
  for (const verb of found.slice(0, -1).reverse()) {
    if (!FEW_WORDS.test(text.slice(verb.end, last.at)) || verb.tense === "past") break;
    last = verb;
  }
  return RESOLVES.test(text.slice(last.at)) ? "future" : last.tense;
}

function firstVerb(text: string): Tense | undefined {
  return [...verbs(text)].sort((a, b) => a.at - b.at)[0]?.tense;
}
