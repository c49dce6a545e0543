import {wholeWord} from "../../anyOf.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {hasHead} from "./verbDemand.ts";
import type {VerbDemand} from "./verbDemand.ts";

/** Particles that make another verb of "come". */
const NO_TRAVEL = wholeWord(
  "under|up|out|down|forward|about|through|across|close|clean|true|round|apart|away|together"
);
/** What somebody comes to without going anywhere. */
const NO_PLACE = wholeWord(
  "power|office|force|terms|light|blows|mind|fruition|nothing|life|grips|rest|pass|prominence|attention|conclusion"
);
/** What is launched and opened from afar. */
const FROM_AFAR = wholeWord(
  "attacks?|offensive|campaign|operations?|bid|appeal|strikes?|investigation|inquiry|fire|door|fund|tender|crackdown"
);

/** What verbs of moving ask of their clause before they count as travel, and not as figures of speech. */
export const motionDemands: readonly VerbDemand[] = [
  {
    rule: "visit/come",
    verbs: /^come$/,
    isMet: (parsed, clause) => !NO_TRAVEL.test(clause.particle) && !comesToNoPlace(parsed, clause)
  },
  {rule: "visit/travel-to", verbs: /^(?:come|reach)$/, isMet: (parsed, clause) => !comesToNoPlace(parsed, clause)},
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

/** "came to power", "come to terms". */
function comesToNoPlace({sentence: {tokens}}: ParsedSentence, {verb}: Clause): boolean {
  return (
    /^(?:to|into)$/.test(word(tokens[verb.last + 1])) &&
    tokens.slice(verb.last + 2, verb.last + 5).some((t) => NO_PLACE.test(t.lower))
  );
}
