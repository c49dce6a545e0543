import {wholeWord} from "../../anyOf.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {followedBy, hasHead} from "./verbDemand.ts";
import type {VerbDemand} from "./verbDemand.ts";

/** Particles that make another verb of "come". */
const NO_TRAVEL = wholeWord(
  "under|up|out|down|forward|about|through|across|close|clean|true|round|apart|away|together"
);
/** What somebody comes to without going anywhere. */
const NO_PLACE = wholeWord(
  "power|office|force|terms|light|blows|mind|fruition|nothing|life|grips|rest|pass|prominence|attention|conclusion"
);
/** What somebody comes to for others, wherever he stays: "came to Israel's aid", "came to the rescue". */
const FOR_OTHERS = wholeWord("aid|rescue|defen[cs]e|assistance|help|support|side");
const OF_OTHERS = /^(?:['’]s?|their|his|her|its|our|the)$/;
/** What is left for somebody without going anywhere: "left a door open for Kyiv", "left it to the ministers". */
const LEFT_BEHIND = wholeWord(
  "it|this|that|doors?|room|space|window|opening|option|options|decision|decisions|choice|matter|question|chance|scope|hope"
);
/** Ways that are made: "made his way to Lima", "made a dash to Lima", "made it to Lima". */
const MADE_WAY = wholeWord(
  "it|way|hop|call|appearance|trip|trips|visit|visits|journey|journeys|dash|trek|return|stop|stops|stopover|detour|tour|crossing",
  "pilgrimages?|voyage|flight|move|drive|excursion|foray|sortie|debut|entrance|comeback"
);
/** How somebody goes or moves towards an aim: "urged him to go further and bar sales to Oslo", "moved closer to Oslo". */
const BY_DEGREES = /^(?:further|farther|closer|nearer|forward|ahead|beyond)$/;
/** What is launched and opened from afar. */
const FROM_AFAR = wholeWord(
  "attacks?|offensive|campaign|operations?|bid|appeal|strikes?|investigation|inquiry|fire|door|fund|tender|crackdown",
  "conflict|wars?|fronts?|hostilities|invasion|raids?|airstrikes?|assault|probe|trial"
);

/** What verbs of moving ask of their clause before they count as travel, and not as figures of speech. */
export const motionDemands: readonly VerbDemand[] = [
  {
    rule: "visit/come",
    verbs: /^come$/,
    isMet: (parsed, clause) =>
      !NO_TRAVEL.test(clause.particle) && !comesToNoPlace(parsed, clause) && !isOfDay(parsed, clause)
  },
  {rule: "visit/travel-to", verbs: /^(?:come|reach)$/, isMet: (parsed, clause) => !comesToNoPlace(parsed, clause)},
  {
    rule: "visit/leave-for",
    verbs: /^leave$/,
    isMet: (parsed, clause) =>
      !hasHead(parsed, clause.objects.slice(0, 1), LEFT_BEHIND) && !leavesWithout(parsed, clause)
  },
  {
    rule: "visit/travel-to",
    verbs: /^make$/,
    // "made one of her few trips to Oslo"
    isMet: (parsed, clause) =>
      hasHead(parsed, clause.objects, MADE_WAY) || followedBy(parsed, clause, 9, /^(?:trip|visit|journey|tour|stop)s$/)
  },
  {
    rule: null,
    verbs: /^(?:go|move|come|head)$/,
    isMet: (parsed, clause) => !goesByDegrees(parsed, clause)
  },
  // "moved the embassy to Quito", "returned the refugees to Quito": who does it stays.
  {
    rule: "visit/travel-to",
    verbs: /^(?:move|return|rush|shuttle|hurry)$/,
    isMet: (_, {objects, verb}) => verb.passive || objects.every(isDayOrPlace)
  },
  // "is hard to reach": others reach for him.
  {
    rule: null,
    verbs: /^reach$/,
    isMet: ({sentence: {tokens}}, {verb}) =>
      verb.tense !== "infinitive" ||
      !/^(?:hard|easy|harder|easier|difficult|impossible)$/.test(word(tokens[verb.first - 1]))
  },
  // "the privilege that comes with a seat"
  {
    rule: "visit/come",
    verbs: /^come$/,
    isMet: (parsed, clause) =>
      !followedBy(parsed, clause, 2, /^with$/) ||
      clause.phrases.some((p) => p.nouns.some((n) => n.mentions.some((m) => m.type === "person")))
  },
  // "both come from the town of Lima": where they were born.
  {rule: "visit/return-from", verbs: /^come$/, isMet: (_, {verb}) => verb.tense !== "present"},
  // "came storming back in the third set"
  {
    rule: "visit/come",
    verbs: /^come$/,
    isMet: ({clauses}, clause) => {
      const next = clauses[clauses.indexOf(clause) + 1]?.verb;
      return next?.first !== clause.verb.last + 1 || next.tense !== "gerund";
    }
  },
  // "continued to press for talks"
  {
    rule: "visit/travel-to",
    verbs: /^(?:continue|proceed)$/,
    isMet: ({clauses}, clause) => clauses[clauses.indexOf(clause) + 1]?.verb.first !== clause.verb.last + 1
  },
  // "is travelling with him"
  {
    rule: "visit/visit",
    verbs: /^travel$/,
    isMet: (_, {phrases, objects}) => objects.length > 0 || phrases.some((p) => p.preposition === "in")
  },
  // "ends up looking weak", "turned up the heat on the neighbours"
  {
    rule: "visit/arrive",
    verbs: /^(?:end|wind|show|turn)$/,
    isMet: (_, {objects, phrases}) =>
      (objects[0] === undefined || objects[0].mentions.length > 0) &&
      phrases.some(({nouns}) => nouns.some((n) => n.mentions.some((m) => m.type === "place")))
  },
  // "reached out to the neighbours", "reached a deal in Oslo"
  {
    rule: null,
    verbs: /^reach$/,
    isMet: (_, {particle, objects}) =>
      particle !== "out" && (objects[0] === undefined || objects[0].mentions.some((m) => m.type === "place"))
  },
  // "heads the mission to Tirana": leads it, and goes along with a delegation alone.
  {
    rule: null,
    verbs: /^head$/,
    isMet: (parsed, {objects}) => objects.length === 0 || hasHead(parsed, objects.slice(0, 1), /^delegations?$/)
  },
  {
    rule: "visit/act-in",
    verbs: /^(?:launch|open)$/,
    isMet: (parsed, {objects}) => !hasHead(parsed, objects.slice(0, 1), FROM_AFAR)
  }
];

/** "returned this week", "moved camp from one place to another": nothing that is moved. */
function isDayOrPlace({mentions, head, kind}: Chunk): boolean {
  return kind !== "noun" || mentions.some((m) => m.type !== "person" && m.lastToken >= head);
}

/** "hinges on the vote come Friday": a day that will come, behind the clause's own verb. */
function isOfDay({clauses, sentence: {tokens, mentions}}: ParsedSentence, clause: Clause): boolean {
  const isBare = word(tokens[clause.verb.head]) === "come" && clauses.indexOf(clause) > 0;
  return isBare && mentions.some((m) => m.type === "date" && m.firstToken === clause.verb.last + 1);
}

/** "left without the deal", but not "left without delay". */
function leavesWithout({sentence: {tokens}}: ParsedSentence, {verb}: Clause): boolean {
  const [next, behind] = tokens.slice(verb.last + 1, verb.last + 3).map(word);
  return next === "without" && !/^(?:delay|warning|notice|incident|further)$/.test(behind ?? "");
}

/** "moved closer to Oslo", "to go further and bar", but not "went on further south to Oslo", "will go ahead to Oslo on Friday". */
function goesByDegrees({sentence: {tokens, mentions}}: ParsedSentence, {verb, last}: Clause): boolean {
  const at = tokens.findIndex(({lower}, i) => i > verb.last && i <= verb.last + 3 && BY_DEGREES.test(lower));
  if (at < 0) return false;
  const isDated = mentions.some((m) => m.type === "date" && m.firstToken > at && m.lastToken <= last);
  return /^(?:to|and|in|with|on|than|,|\.)$/.test(word(tokens[at + 1])) && !isDated;
}

/** "came to power", "come to terms", "come to Israel's aid". */
function comesToNoPlace({sentence: {tokens}}: ParsedSentence, {verb}: Clause): boolean {
  return (
    /^(?:to|into)$/.test(word(tokens[verb.last + 1])) &&
    tokens
      .slice(verb.last + 2, verb.last + 5)
      .some((t, i, all) => NO_PLACE.test(t.lower) || (FOR_OTHERS.test(t.lower) && OF_OTHERS.test(word(all[i - 1]))))
  );
}
