import type {Chunk} from "./chunks.ts";
import type {Clause, ParsedSentence} from "./clause.ts";
import {findVerbModality} from "./findVerbModality.ts";
import {NEUTRAL, stanceModality} from "./modality.ts";
import type {Modality} from "./modality.ts";
import {word} from "./word.ts";

const TELLS = /^(?:brief|report|comment|inform|update|consult|focus|speak|talk|reflect)$/;

/** Modality of the event that a noun names behind a preposition ("after his visit", "ahead of the trip"). */
export function phraseModality(parsed: ParsedSentence, noun: Chunk, clause: Clause): Modality {
  // "has been invited to speak during the visit"
  if (/^(?:invite|ask|request)$/.test(clause.verb.lemma)) return NEUTRAL;
  // "is expected here on Saturday for a visit"
  if (clause.verb.passive && /^(?:expect|schedule|slate|await)$/.test(clause.verb.lemma) && !clause.verb.negated)
    return stanceModality("planned", clause.verb.tense);
  const at = parsed.chunks.indexOf(noun);
  const preposition =
    parsed.chunks[at - 1]?.kind === "preposition" ? word(parsed.sentence.tokens[parsed.chunks[at - 1]!.first]) : "";
  if (preposition === "after" || preposition === "following" || preposition === "since")
    return {...NEUTRAL, status: "held"};
  if (preposition === "before" || preposition === "ahead" || isAheadOf(parsed, at))
    return {...NEUTRAL, status: "planned", pastPlan: clause.verb.tense === "past"};
  // "The tour will continue with visits to Oslo and Riga"
  if (preposition === "with" && STAGES.test(clause.verb.lemma) && clause.verb.tense === "future")
    return findVerbModality(parsed, clause);
  if (preposition === "with" && GOES_AHEAD.test(clause.verb.lemma)) return goesAhead(parsed, clause);
  // "is halfway through his tour"
  if (preposition === "through" && isMidway(parsed, at)) return stanceModality("under way", "present");
  if (preposition === "to" && isAwaited(parsed, at)) return stanceModality("planned", "present");
  if (preposition === "for" && /^(?:prepare|ready|brace|pack|gear)$/.test(clause.verb.lemma) && !clause.verb.negated)
    return stanceModality("planned", clause.verb.tense);
  // "is set for a visit": an adjective that looks ahead.
  if (preposition === "for" && clause.verb.lemma === "be" && !clause.verb.negated && isSet(parsed, at))
    return stanceModality("planned", clause.verb.tense);
  // "flew in to brief X on Y's visit": what somebody speaks about.
  if (preposition === "on" && TELLS.test(clause.verb.lemma) && isOwned(parsed, noun)) return NEUTRAL;
  if (preposition === "during" || preposition === "on" || preposition === "in" || preposition === "for") {
    const own = findVerbModality(parsed, clause);
    // "had hoped to win him over during his visit": the wish is not for the visit.
    const isWish =
      own.status === "proposed" && (preposition === "during" || (preposition === "on" && isOwned(parsed, noun)));
    return own.status === "denied" || isWish || isPromise(parsed, clause) ? NEUTRAL : own;
  }
  return NEUTRAL;
}

const STAGES = /^(?:continue|begin|start|open|conclude|end|finish|close|culminate|resume)$/;
const GOES_AHEAD = /^(?:push|proceed|go|press)$/;
/** Tokens in front of a verb in which its "not" may stand: "will not be able to". */
const NEGATION_WITHIN = 6;

/** "will go ahead with the visit", "will not be able to proceed with his visit". */
function goesAhead({sentence: {tokens}}: ParsedSentence, {verb}: Clause): Modality {
  const before = tokens.slice(Math.max(0, verb.first - NEGATION_WITHIN), verb.head).map(word);
  const isOff = verb.negated || before.some((w) => /^(?:not|n't|unable|cannot|never)$/.test(w));
  return stanceModality(isOff ? "cancelled" : "planned", isOff ? "past" : verb.tense);
}

/** "his visit", "the premier's stay". */
function isOwned({sentence: {tokens}}: ParsedSentence, {first, last}: Chunk): boolean {
  return tokens.slice(first, last + 1).some((t) => /^(?:his|her|their|'s|’s)$/.test(t.lower));
}

/** "pledged to deepen ties on his visit": what was promised there is to come, the visit is not. */
function isPromise({clauses}: ParsedSentence, {governor}: Clause): boolean {
  const verb = governor === null ? undefined : clauses[governor]?.verb;
  return /^(?:pledge|promise|vow|agree|undertake|commit)$/.test(verb?.lemma ?? "") && verb?.tense === "past";
}

/** "are set for a visit", "is due for a stay". */
function isSet({sentence, chunks}: ParsedSentence, at: number): boolean {
  return /^(?:set|due|scheduled|slated|poised|headed|bound)$/.test(
    word(sentence.tokens[(chunks[at - 1]?.first ?? 0) - 1])
  );
}

function isMidway({sentence, chunks}: ParsedSentence, at: number): boolean {
  return /^(?:halfway|midway|partway)$/.test(word(sentence.tokens[(chunks[at - 1]?.first ?? 0) - 1]));
}

/** "is looking forward to his visit". */
function isAwaited({sentence, chunks}: ParsedSentence, at: number): boolean {
  const first = chunks[at - 1]?.first ?? 0;
  return word(sentence.tokens[first - 1]) === "forward" && /^look/.test(word(sentence.tokens[first - 2]));
}

function isAheadOf({sentence, chunks}: ParsedSentence, at: number): boolean {
  const first = chunks[at]?.first ?? 0;
  return /\b(?:ahead of|prior to|eve of|advance of)$/.test(
    sentence.tokens
      .slice(Math.max(0, first - 3), first)
      .map(word)
      .join(" ")
  );
}
