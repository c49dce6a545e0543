import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {isAbandoned} from "./isAbandoned.ts";
import type {VerbRule} from "./rules/verbRule.ts";

const AWAITED = /^(?:due|expected|scheduled|set)$/;

/** How a trip stands that a rule reads from a clause: by the rule's own verb, by words beside it, and by its tense. */
export function ruleModality(parsed: ParsedSentence, clause: Clause, rule: VerbRule): Modality {
  const own = findVerbModality(parsed, clause);
  if (own.status === "denied" && rule.traveller === "subject" && isAbandoned(parsed, clause))
    return {...own, status: "cancelled"};
  const expected = clause.verb.lemma === "expect" && clause.verb.passive;
  if (expected && own.status !== "denied") return {...own, status: "planned", explicit: true, present: false};
  if (rule.status !== null && own.status !== "denied" && own.status !== "hypothetical")
    return {...own, status: rule.status, explicit: true, pastPlan: clause.verb.tense === "pluperfect"};
  if (clause.verb.lemma === "be" && AWAITED.test(adjectiveAfter(parsed, clause)))
    return {...own, status: "planned", explicit: true, present: false};
  if (own.status === "held" && goesOn(parsed, clause, rule)) return {...own, status: "under way"};
  // "is expected to sign when he visits Oslo"
  if (own.present && /^(?:when|once|until)$/.test(clause.marker ?? "") && !clause.verb.progressive)
    return {...own, status: "planned", present: false};
  if (own.status === null && own.present && /^(?:visit|tour|host)$/.test(clause.verb.lemma))
    return {...own, status: "under way"};
  return own;
}

/** "Has arrived in Oslo": the stay has just begun; "has been touring Oslo", "has been in Oslo since Sunday". */
function goesOn({sentence}: ParsedSentence, {verb, governor}: Clause, {name}: VerbRule): boolean {
  if (verb.tense !== "perfect" || governor !== null) return false;
  if (name === "visit/arrive" || verb.progressive) return true;
  return verb.lemma === "be" && sentence.tokens.slice(verb.last + 1, verb.last + 8).some((t) => word(t) === "since");
}

function adjectiveAfter({sentence}: ParsedSentence, {verb}: Clause): string {
  return (
    sentence.tokens
      .slice(verb.last + 1, verb.last + 4)
      .map(word)
      .find((w) => AWAITED.test(w)) ?? ""
  );
}
