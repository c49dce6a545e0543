import type {Clause, ParsedSentence} from "./clause.ts";
import {word} from "./word.ts";

/** Whether a clause says of its subject that it was not to be ("is off", "never took place", "fell through"). */
export function fallsThrough(parsed: ParsedSentence, clause: Clause): boolean {
  return isOff(parsed, clause) || hasFailed(parsed, clause);
}

function isOff({sentence}: ParsedSentence, {verb}: Clause): boolean {
  return verb.lemma === "be" && word(sentence.tokens[verb.last + 1]) === "off" && !verb.negated;
}

/** "did not come off", "never took place", "came to nothing", "fell through": what was to be has not been. */
function hasFailed({sentence}: ParsedSentence, {verb, particle, phrases}: Clause): boolean {
  const next = word(sentence.tokens[verb.last + 1]);
  const happens =
    /^(?:happen|occur|materiali[sz]e|eventuate|proceed)$/.test(verb.lemma) ||
    (verb.lemma === "take" && next === "place") ||
    (verb.lemma === "come" && /^(?:off|about)$/.test(particle)) ||
    (verb.lemma === "go" && next === "ahead");
  if (happens) return verb.negated;
  const toNothing = phrases.some(
    (p) =>
      p.preposition === "to" &&
      p.nouns.some((n) => /^(?:nothing|nought|naught|grief)$/.test(word(sentence.tokens[n.head])))
  );
  return (
    !verb.negated &&
    ((verb.lemma === "fall" && /^(?:through|flat)$/.test(next)) || (verb.lemma === "come" && toNothing))
  );
}
