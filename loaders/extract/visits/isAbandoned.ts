import {anyOf} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";

const WHO_PLANNED = "(?:(?:(?:he|she|they) )?(?:had|was|were) (?:been )?)?";
const AS_PLANNED = new RegExp(
  `\\bas ${WHO_PLANNED}(?:originally |initially |previously )?(?:planned|scheduled|announced|intended|hoped)\\b`
);
/** "Would not arrive on Sunday as announced": who comes later comes all the same. */
const COMES = /^(?:arrive|leave|return|begin|start|come|fly)$/;

/** What takes back a plan that stood ("will no longer travel", "is not coming after all"). */
const TAKEN_BACK = /\b(?:no longer|not now|after all|any ?more)\b/;
/** What keeps somebody from going ("cannot come", "was unable to attend", "will not be able to"). */
const PREVENTED = /\b(?:cannot|can n't|can not|could not|could n't|unable to|not be able to|n't be able to)\b/;
const REASONS = anyOf(
  "due to|because|owing to|for reasons|on account of|on grounds of|citing",
  "as (?:he|she|they) (?:has|have|had|is|are|was|were)"
);
const REASON = new RegExp(`\\b${REASONS}\\b`);
const EVENTS = anyOf(
  "summit|conference|talks|ceremony|funeral|congress|forum|meeting|session|inauguration|celebrations|wedding|parade"
);
const EVENT = new RegExp(`\\b${EVENTS}\\b`);

/** Whether a denied journey was a plan that fell through, rather than one that was never made. */
export function isAbandoned({sentence, clauses}: ParsedSentence, clause: Clause): boolean {
  const finite = clause.governor === null ? clause : (clauses[clause.governor] ?? clause);
  const from = Math.min(clause.first, finite.verb.first);
  const words = sentence.tokens
    .slice(from, clause.last + 1)
    .map(word)
    .join(" ");
  const rest = sentence.tokens.slice(from).map(word).join(" ");
  const dated = sentence.mentions.some((m) => m.type === "date" && m.firstToken > from && m.lastToken <= clause.last);
  if (TAKEN_BACK.test(words)) return true;
  // "will not attend the summit in Lima", "will not attend": whoever is asked to a gathering stays away.
  const isGathering = EVENT.test(words) || (clause.objects.length === 0 && clause.phrases.length === 0);
  if (finite.verb.tense === "future" && clause.verb.lemma === "attend" && isGathering) return true;
  if (!(dated && COMES.test(clause.verb.lemma)) && AS_PLANNED.test(rest)) return true;
  const told =
    EVENT.test(words) ||
    sentence.mentions.some(
      (m) => m.type === "date" && m.form !== "duration" && m.firstToken > from && m.lastToken <= clause.last
    );
  return told && (PREVENTED.test(words) || (finite.verb.tense === "future" && REASON.test(words)));
}
