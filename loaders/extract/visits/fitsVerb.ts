import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {isAccompanied} from "./findVerbTravellers.ts";
import {isHere} from "./isHere.ts";
import {staysUntil} from "./lacksPlace.ts";
import {hostDemands} from "./hostDemands.ts";
import {motionDemands} from "./motionDemands.ts";
import type {VerbRule} from "./rules/verbRule.ts";
import {stayDemands} from "./stayDemands.ts";
import {followedBy, hasHead} from "./verbDemand.ts";
import type {VerbDemand} from "./verbDemand.ts";

const JOURNEY = /^(?:tour|trip|journey|visit|travels?|itinerary|flight|voyage|leg|swing|mission|week|days)$/;
const TRANSPORT = /^(?:train|flight|plane|ferry|boat|helicopter|bus|car|jet|ride|drive|trip|journey)$/;
const TRIP = /^(?:visit|trip|tour|journey|mission|pilgrimage)$/;
const ENDS = /^(?:wrap|end|conclude|finish|complete|round|wind|cap|close)$/;
const AFTER_TRIP = /\bafter (?:an? |his |her |the )?(?:\S{1,20} ){0,4}(?:visit|trip|tour|journey)\b/;
const ARRIVES = /^(?:arrive|land|come|fly|touch|reach|visit)$/;
const BOUND_FOR =
  /^(?:(?:now|already|still) )?(?:off to|on (?:his|her|their) way to|en route to|bound for|headed (?:to|for))\b/;
/** Those whom somebody leads to a country. */
const COMPANY = wholeWord(
  "delegations?|mission|team|contingent|caravan|officials|lawmakers|deputies|ministers",
  "businessm[ae]n|businesspeople|executives|firms|companies|traders|investors|entrepreneurs|exporters|industrialists"
);
/** Where leaders are. */
const GATHERING = /^(?:summit|meeting|conference|forum|talks|ceremony|funeral|congress|assembly)$/;
/** How long somebody stays: "stayed the night in Yerevan". */
const STAYED = /^(?:night|nights|weekend|week|days?|while)$/;
/** Words that may stand between "was" and the place. */
const BEFORE_PLACE = wholeWord(
  "due|expected|scheduled|last|first|back|already|still|only|now|both|alone|here|set|foot|once|stranded|himself",
  "herself|themselves|personally|briefly|recently"
);

const DEMANDS: readonly VerbDemand[] = [
  ...motionDemands,
  ...stayDemands,
  ...hostDemands,
  {rule: "visit/be-in", verbs: null, isMet: isBeingThere},
  {rule: "visit/be-off", verbs: null, isMet: isBound},
  {rule: "visit/took-to", verbs: null, isMet: isOfJourney},
  {
    rule: "visit/have-in",
    verbs: null,
    isMet: (_, {subjects}) => !subjects.some((s) => s.mentions.some((m) => m.type === "person"))
  },
  {rule: "visit/lead-to", verbs: null, isMet: isLeading},
  {
    rule: "visit/travel-to",
    verbs: /^(?:take|board|catch)$/,
    isMet: (parsed, {objects}) => hasHead(parsed, objects.slice(0, 1), TRANSPORT)
  },
  {rule: "visit/travel-to", verbs: null, isMet: (_, {particle}) => particle !== "home"},
  {rule: "visit/come", verbs: null, isMet: (_, {particle}) => particle !== "home"},
  // "after arriving safely home in Gaza"
  {rule: "visit/arrive", verbs: null, isMet: (parsed, clause) => !followedBy(parsed, clause, 4, /^home$/)},
  // "I come from a dry country"
  {
    rule: "visit/come",
    verbs: /^come$/,
    isMet: (parsed, clause) =>
      clause.verb.tense !== "present" || isHere(parsed, clause) || clause.phrases.every((p) => p.preposition !== "from")
  },
  {
    rule: "visit/return-from",
    verbs: /^bring$/,
    isMet: (parsed, clause) => followedBy(parsed, clause, 40, /^(?:home|back)$/)
  },
  // "left Oslo out of his speech"
  {
    rule: "visit/leave",
    verbs: /^leave$/,
    isMet: ({sentence}, {objects}) => objects.every((o) => word(sentence.tokens[o.last + 1]) !== "out")
  },
  // "returned on Monday from a State Visit to India": that is where he comes from.
  {
    rule: "visit/travel-to",
    verbs: /^(?:return|come|fly|arrive|head)$/,
    isMet: (parsed, {phrases}) => !phrases.some((p) => p.preposition === "from" && hasHead(parsed, p.nouns, TRIP))
  },
  // "returned to Lagos, ending his tour of Japan": home.
  {
    rule: "visit/travel-to",
    verbs: /^return$/,
    isMet: ({clauses, sentence}, clause) =>
      !clauses.slice(clauses.indexOf(clause) + 1).some((c) => c.verb.tense === "gerund" && ENDS.test(c.verb.lemma)) &&
      !AFTER_TRIP.test(
        sentence.tokens
          .slice(clause.verb.last, clause.verb.last + 16)
          .map(word)
          .join(" ")
      )
  },
  // "X arrived first; Y followed on Monday": nobody and nothing is followed.
  {
    rule: null,
    verbs: /^follow$/,
    isMet: ({clauses}, clause) =>
      clause.objects.every((o) => !o.mentions.some((m) => m.type === "place")) &&
      clauses.slice(0, clauses.indexOf(clause)).some((c) => ARRIVES.test(c.verb.lemma))
  },
  {rule: null, verbs: /^call$/, isMet: (_, {particle}) => particle === "at" || particle === "in"},
  // "are expected tomorrow"
  {
    rule: "visit/arrive",
    verbs: /^expect$/,
    isMet: ({clauses, sentence}, clause) =>
      clause.verb.passive &&
      clauses[clauses.indexOf(clause) + 1]?.verb.tense !== "infinitive" &&
      sentence.mentions.some((m) => m.type === "date" && m.firstToken === clause.verb.last + 1)
  }
];

/** What single verbs ask of their clause before they count as travel. */
export function fitsVerb(parsed: ParsedSentence, clause: Clause, rule: VerbRule): boolean {
  return DEMANDS.every(
    ({rule: name, verbs, isMet}) =>
      (name !== null && name !== rule.name) ||
      (verbs !== null && !verbs.test(clause.verb.lemma)) ||
      isMet(parsed, clause)
  );
}

/** "The tour took him to Oslo", "begins a tour this week that will take him to Oslo". */
function isOfJourney(parsed: ParsedSentence, {subjects, marker, at}: Clause): boolean {
  const {chunks, sentence} = parsed;
  const opening = chunks.findLastIndex((c, i) => i < at && /^(?:that|which)$/.test(word(sentence.tokens[c.first])));
  const isRelative = opening >= 0 && (opening === at - 1 || /^(?:that|which)$/.test(marker ?? ""));
  const before = chunks.slice(Math.max(0, opening - 8), Math.max(0, opening)).filter(({kind}) => kind === "noun");
  return hasHead(parsed, isRelative ? before : subjects, JOURNEY);
}

/** "in Oslo", "at a summit in Oslo". */
function isPlaced({chunks, sentence}: ParsedSentence, at: number): boolean {
  const isNear = (noun: Chunk | undefined): boolean => noun?.mentions.some((m) => m.type === "place") === true;
  const noun = chunks[at];
  if (noun === undefined || isNear(noun)) return noun !== undefined;
  const within = /^(?:in|at)$/.test(word(sentence.tokens[chunks[at + 1]?.first ?? -1]));
  return GATHERING.test(word(sentence.tokens[noun.head])) && within && isNear(chunks[at + 2]);
}

/** "remain in office until the summit in Oslo": what is no place. */
function isState({chunks, sentence}: ParsedSentence, at: number): boolean {
  return /^(?:office|power|charge|control|touch|contact|post|place|force)$/.test(
    word(sentence.tokens[chunks[at]?.head ?? -1])
  );
}

/** "leads 40 businessmen to Jakarta", not "led his party to victory in Jakarta". */
function isLeading({sentence}: ParsedSentence, {verb, objects, phrases}: Clause): boolean {
  const hasPerson = (noun: Chunk): boolean => noun.mentions.some(({type}) => type === "person");
  if (isAccompanied({verb})) return phrases.some((p) => p.preposition === "by" && p.nouns.some(hasPerson));
  if (verb.lemma === "accompany" && objects.some(hasPerson)) return true;
  return objects.some((noun) => COMPANY.test(word(sentence.tokens[noun.head])));
}

/** "is off to", "is on his way to", "is bound for". */
function isBound({sentence}: ParsedSentence, {verb}: Clause): boolean {
  const after = sentence.tokens
    .slice(verb.last + 1, verb.last + 6)
    .map(word)
    .join(" ");
  if (verb.lemma === "bind") return verb.passive;
  // "has been to Oslo"
  if (verb.lemma === "be" && /^(?:perfect|pluperfect)$/.test(verb.tense)) return /^(?:\S{1,12} )?to\b/.test(after);
  return BOUND_FOR.test(after);
}

/** "was last in Beijing", "is due in Cairo": the place comes first, with nothing but an adverb or a date before it. */
function isBeingThere(parsed: ParsedSentence, clause: Clause): boolean {
  const {chunks, sentence} = parsed;
  // "what he's done here": no copula.
  if (word(sentence.tokens[clause.verb.head]) === "'s" && sentence.tokens[clause.verb.last + 1]?.pos === "VERB")
    return false;
  // "Seoul, where he is to stay from Monday": the place stands before the clause.
  if (clause.marker === "where" && clause.verb.lemma !== "be") return true;
  if (staysUntil(parsed, clause)) return true;
  // "will be here on a state visit"
  if (isHere(parsed, clause)) return true;
  for (let i = clause.at + 1; i < chunks.length; i++) {
    const {kind, first} = chunks[i]!;
    const lower = word(sentence.tokens[first]);
    if (kind === "preposition" && (lower === "in" || lower === "at"))
      return (clause.verb.lemma !== "be" && !isState(parsed, i + 1)) || isPlaced(parsed, i + 1);
    if (kind === "preposition" && chunks[i + 1]?.kind === "preposition") continue;
    if (lower === "there") return true;
    if (clause.verb.lemma === "spend" && kind !== "verb" && kind !== "stop") continue;
    if (clause.verb.lemma === "stay" && STAYED.test(word(sentence.tokens[chunks[i]!.head]))) continue;
    if (kind === "date" || (kind === "noun" && clause.verb.lemma === "spend")) continue;
    if (kind === "other" || BEFORE_PLACE.test(lower)) continue;
    return false;
  }
  return false;
}
