import {wholeWord} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "./clause.ts";
import {word} from "./word.ts";

/** "denied that he would visit", "it is not true that he will": what stands over a "that" clause takes it back. */
export function isRefuted(parsed: ParsedSentence, clause: Clause): boolean {
  const finite = finiteOf(parsed, clause);
  const outer = parsed.clauses[parsed.clauses.indexOf(finite) - 1];
  if (finite.marker !== "that" || outer === undefined) return false;
  if (/^(?:deny|dismiss|reject|refute|exclude)$/.test(outer.verb.lemma)) return !outer.verb.negated;
  const judged = wordsBetween(parsed, outer, finite);
  if (outer.verb.lemma !== "be") return false;
  return outer.verb.negated
    ? judged.some((w) => /^(?:true|correct|case)$/.test(w))
    : judged.some((w) => /^(?:untrue|false|nonsense|rumou?r)$/.test(w));
}

const WISHES = /^(?:hope|wish|propose|suggest|recommend|request|demand|urge|doubt|wonder|dream)$/;
const WISH = wholeWord("hopes?|wish|desire|proposal|suggestion|request|possible|conceivable");
const DOUBT = wholeWord("doubtful|doubts?|unclear|uncertain|unsure|unknown|undecided|clear|certain|sure|decide");

/** "hopes that he will visit", "it is doubtful whether she can come", "has proposed that they meet": not settled. */
export function isWished(parsed: ParsedSentence, clause: Clause): boolean {
  const finite = finiteOf(parsed, clause);
  const outer = parsed.clauses[parsed.clauses.indexOf(finite) - 1];
  const isNear = clause === finite || parsed.clauses[clause.governor ?? -1] === finite;
  if (outer === undefined || !isNear || !isAhead(parsed, finite)) return false;
  const between = wordsBetween(parsed, outer, finite);
  const isDirect = finite.marker === "that" || between.length === 0;
  if (WISHES.test(outer.verb.lemma)) return isDirect || finite.marker === "whether";
  if (finite.marker === "that") return between.some((w) => WISH.test(w));
  return finite.marker === "whether" && between.some((w) => DOUBT.test(w));
}

/** "will visit", "would visit", and the bare "visit" of "proposed that she visit". */
function isAhead({sentence}: ParsedSentence, {verb}: Clause): boolean {
  if (verb.tense !== "present") return verb.tense === "future" || verb.tense === "conditional";
  return word(sentence.tokens[verb.head]) === verb.lemma;
}

/** The clause with a tense of its own on which an infinitive or participle hangs. */
function finiteOf({clauses}: ParsedSentence, clause: Clause): Clause {
  return clause.governor === null
    ? clause
    : (clauses.slice(0, clauses.indexOf(clause)).findLast((c) => c.governor === null) ?? clause);
}

function wordsBetween({sentence}: ParsedSentence, outer: Clause, inner: Clause): string[] {
  return sentence.tokens.slice(outer.verb.last + 1, inner.first).map(word);
}
