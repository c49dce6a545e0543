import {apposedSubject} from "./apposedSubject.ts";
import type {Chunk} from "./chunks.ts";
import type {Clause, ParsedSentence} from "./clause.ts";
import {fallsThrough} from "./fallsThrough.ts";
import {findVerbModality} from "./findVerbModality.ts";
import {isHypothetical} from "./isHypothetical.ts";
import {NEUTRAL, isNone, isQuestion, phrasal, stanceModality} from "./modality.ts";
import type {Modality} from "./modality.ts";
import {ADJECTIVES, NOUNS_OVER_EVENT, VERBS_OVER_EVENT} from "./modalityWords.ts";
import type {Stance} from "./modalityWords.ts";
import {phraseModality} from "./phraseModality.ts";
import {word} from "./word.ts";

/** Modality of the event that a noun phrase names ("his planned visit", "the trip was called off"). */
export function findNounModality(parsed: ParsedSentence, noun: Chunk): Modality {
  if (isQuestion(parsed)) return {...NEUTRAL, status: "hypothetical"};
  if (isNone(parsed, noun)) return {...NEUTRAL, status: "denied", explicit: true};
  if (isRumoured(parsed, noun)) return {...NEUTRAL, status: "hypothetical"};
  const over = overNoun(parsed, noun);
  if (over === "cancelled" || over === "postponed") return stanceModality(over, "past");
  const subject = apposedSubject(parsed, noun) ?? noun;
  const told = parsed.clauses.filter((c) => c.subjects.includes(subject));
  if (told.some((c) => fallsThrough(parsed, c) && !isHypothetical(parsed, c)))
    return stanceModality("cancelled", "past");
  const fallen = told
    .map((c) => verbOverNoun(parsed, subject, c))
    .find((m) => m.explicit && /^(?:cancelled|postponed)$/.test(m.status ?? ""));
  if (fallen !== undefined) return fallen;
  if (told.some((c) => /^(?:that|which)$/.test(c.marker ?? "") && tookPlace(parsed, c)))
    return stanceModality("held", "past");
  const governing = governingClause(parsed, noun);
  const verb = governing === null ? null : verbOverNoun(parsed, noun, governing);
  if (verb !== null && verb.explicit && /^(?:cancelled|postponed|denied|hypothetical)$/.test(verb.status ?? ""))
    return verb;
  const own = adjectiveStance(parsed, noun) ?? participleStance(parsed, noun);
  // "His last trip this year will be to Lima": last in a row, and not over.
  const isYetToBe = governing?.verb.lemma === "be" && verb?.status === "planned";
  if (own !== null && !(own === "held" && isYetToBe)) return stanceModality(own, "present");
  if (over !== null) return stanceModality(over, "present");
  return verb ?? NEUTRAL;
}

/** "confirmed her trip, which took place in May": whatever stands over it, it was made. */
function tookPlace(parsed: ParsedSentence, {verb, objects}: Clause): boolean {
  const isPlace = verb.lemma === "take" && objects.some(({head}) => word(parsed.sentence.tokens[head]) === "place");
  return (isPlace || verb.lemma === "occur") && verb.tense === "past" && !verb.negated;
}

/** "Reports of a visit are false", "no date has been set for a visit": it is only talked of. */
function isRumoured(parsed: ParsedSentence, noun: Chunk): boolean {
  const {sentence, chunks, clauses} = parsed;
  const at = chunks.indexOf(noun);
  const preposition = word(sentence.tokens[chunks[at - 1]?.first ?? -1]);
  const outer = word(sentence.tokens[chunks[at - 2]?.head ?? -1]);
  if (preposition === "of" && /^(?:reports?|rumou?rs?|claims?|speculation)$/.test(outer)) return true;
  return (
    preposition === "for" &&
    clauses.some((c) => c.phrases.some((p) => p.nouns.includes(noun)) && c.subjects.some((s) => isNone(parsed, s)))
  );
}

function overNoun(parsed: ParsedSentence, noun: Chunk): Stance | null {
  const {sentence, chunks, clauses} = parsed;
  const at = chunks.indexOf(noun);
  const preposition = chunks[at - 1];
  const outer = chunks[at - 2];
  if (preposition?.kind !== "preposition" || outer?.kind !== "noun") return null;
  if (!/^(?:of|for|to|on)$/.test(word(sentence.tokens[preposition.first]))) return null;
  const head = word(sentence.tokens[outer.head]);
  // "on the last day of his visit": what is told then is told of the whole.
  if (head === "day") return isLast(parsed, outer) ? "held" : "under way";
  const stance = NOUNS_OVER_EVENT.get(head) ?? null;
  // "abandoned plans for a stopover", "plans for a stopover were abandoned"
  const isDropped = ({verb, subjects, objects}: Clause): boolean =>
    verb.passive ? subjects.includes(outer) : objects.includes(outer);
  const dropped = clauses.find((c) => stance === "planned" && isDropped(c) && !c.verb.negated);
  const over = dropped === undefined ? undefined : VERBS_OVER_EVENT.get(phrasal(parsed, dropped));
  return over === "cancelled" || over === "postponed" ? over : stance;
}

function isLast({sentence}: ParsedSentence, {first, last}: Chunk): boolean {
  return sentence.tokens.slice(first, last).some((t) => /^(?:last|final|closing)$/.test(t.lower));
}

function adjectiveStance({sentence}: ParsedSentence, noun: Chunk): Stance | null {
  for (const token of sentence.tokens.slice(noun.first, noun.last + 1)) {
    const stance = ADJECTIVES.get(word(token));
    if (stance !== undefined) return stance;
  }
  return null;
}

const START = "(?:for|between|on|from|in|next|later|to (?:begin|start|take|last|open))";
const PLANNED_FOR = new RegExp(String.raw`^(?:scheduled|slated|planned|due|expected|set) ${START}\b`);

/**
 * "a visit to Oslo by the minister, due to begin in May, is meant to": a plan that stands behind the noun and its
 * phrases.
 */
function participleStance({sentence, chunks}: ParsedSentence, noun: Chunk): Stance | null {
  const {tokens} = sentence;
  const behind = chunks.slice(chunks.indexOf(noun) + 1, chunks.indexOf(noun) + 9);
  const comma = behind.findIndex(({kind}) => kind === "comma" || kind === "verb");
  if (behind[comma]?.kind !== "comma") return null;
  const words = tokens
    .slice(behind[comma].last + 1, behind[comma].last + 4)
    .map(word)
    .join(" ");
  return PLANNED_FOR.test(words) ? "planned" : null;
}

/** The clause in which a noun phrase is subject, object or part of a phrase. */
export function governingClause({clauses}: ParsedSentence, noun: Chunk): Clause | null {
  const hasInPhrase = (c: Clause): boolean => c.phrases.some((p) => p.nouns.includes(noun));
  const holds = (c: Clause): boolean => c.subjects.includes(noun) || c.objects.includes(noun) || hasInPhrase(c);
  const isRelative = (c: Clause): boolean => c.subjects.includes(noun) && /^(?:that|which)$/.test(c.marker ?? "");
  // "is on a visit to Oslo that will see him hold talks": whose the talks are is no news of the visit.
  const around = clauses.some(isRelative)
    ? clauses.find((c) => !c.subjects.includes(noun) && hasInPhrase(c))
    : undefined;
  return (
    clauses.find((c) => c.objects.includes(noun)) ??
    around ??
    clauses.find((c) => c.subjects.includes(noun) && c.governor === null && !isRelative(c)) ??
    clauses.find(holds) ??
    clauses.findLast((c) => c.first <= noun.first && noun.last <= c.last) ??
    null
  );
}

function verbOverNoun(parsed: ParsedSentence, noun: Chunk, clause: Clause): Modality {
  const isSubject = clause.subjects.includes(noun);
  const isObject = clause.objects.includes(noun);
  const stance = VERBS_OVER_EVENT.get(phrasal(parsed, clause));
  if (isHypothetical(parsed, clause)) return {...NEUTRAL, status: "hypothetical"};
  if (
    stance !== undefined &&
    ((isObject && !clause.verb.passive) ||
      (isSubject && (clause.verb.passive || isParticiple(clause) || isHeadline(clause, stance))))
  ) {
    if (clause.verb.negated) return {...NEUTRAL, status: statusIfNegated(clause, stance), explicit: true};
    return overEvent(parsed, clause, stance);
  }
  if (isSubject) return subjectModality(parsed, clause);
  const {lemma, tense} = clause.verb;
  // "because of business, including the visit this week"
  if (isObject && ((lemma === "be" && tense !== "future") || (lemma === "include" && tense === "gerund")))
    return NEUTRAL;
  if (isObject) return findVerbModality(parsed, clause);
  return phraseModality(parsed, noun, clause);
}

/** "has not planned a visit", "will not cancel a visit": the one is none, the other stands. */
function statusIfNegated({verb}: Clause, stance: Stance): Modality["status"] {
  if (stance === "planned" || stance === "held") return "denied";
  return /^(?:cancelled|postponed)$/.test(stance) && verb.tense === "future" ? "planned" : null;
}

/** "a visit planned for May": a participle that hangs on its noun. */
function isParticiple({verb, governor}: Clause): boolean {
  return governor !== null && verb.tense === "past";
}

/** "Minister's trip postponed": the auxiliary is left out, and nothing is what the trip has put off. */
function isHeadline({verb, objects}: Clause, stance: Stance): boolean {
  return /^(?:cancelled|postponed)$/.test(stance) && verb.tense === "past" && objects.length === 0;
}

/** A verb over a trip, in its own tense: "will cancel" is not cancelled yet, "had planned" is a plan of the past. */
function overEvent(parsed: ParsedSentence, clause: Clause, stance: Stance): Modality {
  const own = findVerbModality(parsed, clause);
  const isOff = stance === "cancelled" || stance === "postponed";
  // "is not going to cancel", "has refused to put off": it stands.
  if (own.status === "denied" && isOff) return {...NEUTRAL, status: "planned", explicit: true};
  if (own.status === "hypothetical" || own.status === "denied") return own;
  if (stance === "held" || stance === "under way") {
    if (own.status === "planned" || own.status === "proposed") return own;
    if (own.present && stance === "held")
      return {
        ...NEUTRAL,
        status: /^(?:make|pay|undertake)$/.test(clause.verb.lemma) ? own.status : "held",
        present: own.present
      };
    if (stance === "under way" && own.present && /^(?:continue|resume)$/.test(clause.verb.lemma))
      return {...NEUTRAL, status: "under way", explicit: true};
    return stance === "under way" ? {...NEUTRAL, status: own.present ? null : "under way", present: own.present} : own;
  }
  // "may cancel a visit", "is urged to put off a visit": as yet it stands.
  if (own.status === "proposed" && isOff) return {...NEUTRAL, status: "planned"};
  return stanceModality(stance, clause.verb.tense === "infinitive" && own.status === null ? "past" : clause.verb.tense);
}

function subjectModality(parsed: ParsedSentence, clause: Clause): Modality {
  // "The visit could open a new chapter": what comes of it.
  if (/^(?:open|run|follow|end|conclude)$/.test(clause.verb.lemma) && clause.objects.length > 0) return NEUTRAL;
  // "wished his visit could have been longer": it was made.
  if (clause.verb.modal !== null && word(parsed.sentence.tokens[clause.verb.head - 1]) === "have") return NEUTRAL;
  if (/^(?:take|begin|start|last|end|run|go|open|come|conclude|follow|continue|be)$/.test(clause.verb.lemma)) {
    const own = findVerbModality(parsed, clause);
    const copula = clause.verb.lemma === "be" || clause.verb.lemma === "come" || clause.verb.lemma === "follow";
    return copula && (own.status === "under way" || own.present) ? NEUTRAL : own;
  }
  // "The visit will deepen ties" is said before a visit and after it.
  return NEUTRAL;
}
