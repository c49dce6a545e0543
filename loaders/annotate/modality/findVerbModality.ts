import {wholeWord} from "../../anyOf.ts";
import type {DateMention, Mention} from "../../types.ts";
import type {Clause, ParsedSentence} from "./clause.ts";
import {governedModality} from "./governedModality.ts";
import {isHypothetical} from "./isHypothetical.ts";
import {NEUTRAL, isNone, isQuestion, tenseModality} from "./modality.ts";
import type {Modality} from "./modality.ts";
import {isRefuted, isWished} from "./toldOver.ts";
import {word} from "./word.ts";

/** Modality of the event that a clause's verb names. */
export function findVerbModality(parsed: ParsedSentence, clause: Clause): Modality {
  if (isQuestion(parsed)) return {...NEUTRAL, status: "hypothetical"};
  if (isHypothetical(parsed, clause)) return {...NEUTRAL, status: "hypothetical"};
  if (clause.verb.negated && isDelayed(parsed, clause))
    return {...NEUTRAL, status: clause.verb.tense === "past" || clause.verb.tense === "perfect" ? "held" : "planned"};
  if (clause.verb.negated || clause.subjects.some((s) => isNone(parsed, s)))
    return {...NEUTRAL, status: "denied", explicit: true};
  if (isYetTo(parsed, clause) || isRefuted(parsed, clause)) return {...NEUTRAL, status: "denied", explicit: true};
  if (isUnfulfilled(parsed, clause)) return {...NEUTRAL, status: "cancelled"};
  const leader = leadingVerb(parsed, clause);
  if (leader !== null) return findVerbModality(parsed, leader);
  if (isWished(parsed, clause)) return {...NEUTRAL, status: "proposed", explicit: true};
  if (clause.verb.tense === "infinitive") return forgone(parsed, clause, governedModality(parsed, clause));
  if (clause.verb.tense === "gerund") return gerundModality(parsed, clause);
  // "is going to Lima" is said before one leaves.
  if (clause.verb.tense === "present" && clause.verb.progressive && clause.verb.lemma === "go")
    return {...NEUTRAL, status: "planned"};
  if (isToCome(parsed, clause)) return {...NEUTRAL, status: "planned"};
  return tenseModality(
    clause.verb.tense,
    clause.verb.modal,
    clause.verb.progressive || (clause.verb.lemma === "be" && !clause.verb.passive)
  );
}

/** "The talks will go on after Premier X visits Peru": a present that the future around it puts ahead. */
function isToCome({clauses}: ParsedSentence, {verb, marker}: Clause): boolean {
  const main = clauses.find((c) => c.governor === null && c.marker === null);
  const isAhead = /^(?:after|before|when|once|until)$/.test(marker ?? "") && verb.tense === "present";
  return isAhead && !verb.progressive && main?.verb.tense === "future";
}

/** "will not arrive before Friday", "did not leave until May": what is late happens all the same. */
function isDelayed({sentence, chunks}: ParsedSentence, {at, last}: Clause): boolean {
  return chunks.some(
    (c, i) =>
      i > at &&
      c.first <= last &&
      /^(?:before|until|till)$/.test(word(sentence.tokens[c.first])) &&
      (c.kind === "date" || chunks[i + 1]?.kind === "date")
  );
}

/** "is yet to visit", "has yet to arrive": he has not. */
function isYetTo({sentence}: ParsedSentence, {verb}: Clause): boolean {
  const before = sentence.tokens
    .slice(Math.max(0, verb.head - 3), verb.head)
    .map(word)
    .join(" ");
  return /\b(?:is|has|have|are) yet to$/.test(before);
}

/** "should have come on Monday", "was to have visited": what was to be and was not. */
function isUnfulfilled({sentence}: ParsedSentence, {verb}: Clause): boolean {
  const words = sentence.tokens.slice(verb.first, verb.head).map(word).join(" ");
  const before = sentence.tokens
    .slice(Math.max(0, verb.first - 2), verb.first)
    .map(word)
    .join(" ");
  return /^(?:should|ought to) have$/.test(words) || (words === "to have" && /\b(?:was|were|had been)$/.test(before));
}

/** "had been due to visit Oslo, but stayed at home": a plan of the past that the same sentence sees dropped. */
function forgone({clauses, sentence}: ParsedSentence, clause: Clause, plan: Modality): Modality {
  if (plan.status !== "planned" || !plan.pastPlan) return plan;
  const later = clauses.slice(clauses.indexOf(clause) + 1).find((c) => c.governor === null);
  const isBut =
    later !== undefined && sentence.tokens.slice(clause.verb.last + 1, later.verb.first).some((t) => t.lower === "but");
  const stays =
    isBut &&
    /^(?:stay|remain|send|decide|opt|choose|withdraw|cancel|pull|skip|fail|never|cry|beg|abandon|drop)$/.test(
      later.verb.lemma
    );
  return stays || (isBut && later.verb.negated) ? {...plan, status: "cancelled", pastPlan: false} : plan;
}

/**
 * "will fly to Rome and meet the Pope", "is due to visit Oslo and tour a port": the bare verb shares what governs the
 * first.
 */
function leadingVerb({sentence, clauses}: ParsedSentence, clause: Clause): Clause | null {
  const {verb} = clause;
  const bare = verb.tense === "present" && verb.first === verb.last && word(sentence.tokens[verb.head]) === verb.lemma;
  const before = sentence.tokens
    .slice(Math.max(0, verb.first - 3), verb.first)
    .some((t) => /^(?:and|then|or|,)$/.test(t.lower));
  const leader = clauses
    .slice(0, clauses.indexOf(clause))
    .findLast((c) => c.verb.tense === "infinitive" || c.verb.tense === "future" || c.verb.tense === "conditional");
  return bare && before && leader !== undefined && verb.first - leader.verb.last < 30 ? leader : null;
}

function gerundModality(parsed: ParsedSentence, clause: Clause): Modality {
  const {tokens} = parsed.sentence;
  const [outer, before] = [tokens[clause.verb.first - 2], tokens[clause.verb.first - 1]].map(word);
  // "stays at home instead of flying to Oslo"
  if (/^(?:instead of|rather than)$/.test(`${outer} ${before}`))
    return {...NEUTRAL, status: "cancelled", explicit: true};
  if (word(parsed.sentence.tokens[clause.verb.first]) === "having") return {...NEUTRAL, status: "held"};
  // "has ruled out postponing the visit"
  if (/^rul(?:e|es|ed|ing) out$/.test(`${outer} ${before}`)) return {...NEUTRAL, status: "denied"};
  if (CONTEMPLATES.test(before!)) return {...NEUTRAL, status: "proposed"};
  // "X, currently touring Peru,"
  if (/^(?:currently|now|presently)$/.test(before!)) return {...NEUTRAL, status: "under way", present: true};
  if (before === "before") return {...NEUTRAL, status: isLegDone(parsed, clause) ? "held" : "planned"};
  // "has returned from leading a mission to Oslo"
  if (before === "from" && /^(?:return|back)/.test(outer!)) return {...NEUTRAL, status: "held"};
  if (/^(?:without|from|against)$/.test(before!)) return {...NEUTRAL, status: "denied"};
  // "said, on returning from Oslo"
  const isHomeward = /^(?:on|upon)$/.test(before!) && /^(?:return|arrive|reach|leave)$/.test(clause.verb.lemma);
  if (/^(?:of|for|about|on|to|in)$/.test(before!) && !isHomeward)
    return {...NEUTRAL, status: isAwaited(parsed, clause) ? "planned" : isIntent(parsed, clause) ? "proposed" : null};
  if (before === "after" || before === "since") return priorModality(parsed, clause);
  const plan = planAround(parsed, clause);
  if (plan !== null) return plan;
  const main = parsed.clauses.find((c) => c.governor === null && c.at !== clause.at);
  if (main === undefined) return {...NEUTRAL, status: "under way", present: true};
  if (main.verb.tense === "present" && main.verb.negated) return NEUTRAL;
  return main.verb.tense === "past" || main.verb.tense === "pluperfect"
    ? {...NEUTRAL, status: "held"}
    : tenseModality(main.verb.tense, main.verb.modal, true);
}

/** "is due to tour the region, visiting Peru and calling on Chile": as much a plan as what it hangs on. */
function planAround(parsed: ParsedSentence, {governor}: Clause): Modality | null {
  const outer = governor === null ? null : parsed.clauses[governor]!;
  if (outer?.verb.tense === "gerund") return planAround(parsed, outer);
  if (outer?.verb.tense !== "infinitive") return null;
  const modality = findVerbModality(parsed, outer);
  return modality.status === "planned" ? modality : null;
}

/**
 * "Before visiting Oslo, he made a trip to Riga", "toured Peru before landing in Oslo": both legs are told when they are
 * over.
 */
function isLegDone({clauses}: ParsedSentence, clause: Clause): boolean {
  const at = clauses.indexOf(clause);
  const before = clauses[at - 1]?.verb;
  if (before !== undefined)
    return (
      before.tense === "past" &&
      /^(?:visit|tour|travel|fly|go|stop|spend|stay)$/.test(before.lemma) &&
      /^(?:land|arrive|fly|head|return|travel|go|continue)$/.test(clause.verb.lemma)
    );
  const main = clauses.find((c) => c.governor === null && c !== clause);
  return main?.verb.tense === "past" && /^(?:make|pay|visit|fly|go|travel|stop|tour|meet|hold)$/.test(main.verb.lemma);
}

/** "after attending": done before what the main verb tells, and no more certain than that if it is a plan. */
function priorModality(parsed: ParsedSentence, {governor}: Clause): Modality {
  const outer = governor === null ? null : findVerbModality(parsed, parsed.clauses[governor]!);
  return outer !== null && /^(?:planned|proposed|cancelled|postponed)$/.test(outer.status ?? "")
    ? outer
    : {...NEUTRAL, status: "held"};
}

/** "looked forward to welcoming him on Monday": what has a day is settled. */
function isAwaited({sentence: {tokens, mentions}}: ParsedSentence, {verb, last}: Clause): boolean {
  const isForward = tokens.slice(Math.max(0, verb.first - 3), verb.first).some(({lower}) => lower === "forward");
  const isDay = (m: Mention): boolean => m.type === "date" && m.firstToken > verb.last && m.lastToken <= last;
  return isForward && mentions.some((m) => isDay(m) && /^\d{4}-\d\d-\d\d/.test((m as DateMention).edtf ?? ""));
}

/** "is considering visiting Oslo", "was mulling cancelling the trip". */
const CONTEMPLATES =
  /^(?:consider|weigh|mull|contemplat|envisag|suggest|discuss|propos)(?:e|s|es|ed|ing)?$|^(?:risks?|risked)$/;

/** What stands before the gerund of a deed that is only thought of. */
const INTENT = wholeWord(
  "forward|committed|idea|possibility|hope|hopes|thinking|considering|interest|interested|prospect|chance|intention",
  "intent|keen|open"
);

/** "looks forward to visiting", "the idea of coming", "is considering travelling". */
function isIntent({sentence}: ParsedSentence, {verb}: Clause): boolean {
  return sentence.tokens.slice(Math.max(0, verb.first - 4), verb.first).some((t) => INTENT.test(t.lower));
}
