import type {VisitStatus} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import type {Clause, ParsedSentence} from "./clauses.ts";
import {ADJECTIVES, GOVERNORS, NOUNS_OVER_EVENT, VERBS_OVER_EVENT} from "./modalityWords.ts";
import type {Stance} from "./modalityWords.ts";
import type {Tense} from "./verbGroups.ts";
import {word} from "./verbGroups.ts";

/** What the words around an event say of it: did it happen, will it, was it called off. */
export interface Modality {
  /** "denied" and "hypothetical" events are none; null where the words do not tell. */
  readonly status: VisitStatus | "denied" | "hypothetical" | null;
  /** True where a word of planning or cancelling says it, and not tense alone. */
  readonly explicit: boolean;
  /** True for a plan as seen from the past ("was due to", "told them he would"). */
  readonly pastPlan: boolean;
  /** True for the plain present ("arrives on Friday"), which the date must settle. */
  readonly present: boolean;
}

const NEUTRAL: Modality = {status: null, explicit: false, pastPlan: false, present: false};

/** Modality of the event that a clause's verb names. */
export function findVerbModality(parsed: ParsedSentence, clause: Clause): Modality {
  if (isQuestion(parsed)) return {...NEUTRAL, status: "hypothetical"};
  if (isHypothetical(parsed, clause)) return {...NEUTRAL, status: "hypothetical"};
  if (clause.verb.negated || clause.subjects.some((s) => isNone(parsed, s))) return {...NEUTRAL, status: "denied", explicit: true}; // prettier-ignore
  if (isRefuted(parsed, clause)) return {...NEUTRAL, status: "denied", explicit: true};
  const leader = leadingVerb(parsed, clause);
  if (leader !== null) return findVerbModality(parsed, leader);
  if (clause.verb.tense === "infinitive") return governedModality(parsed, clause);
  if (clause.verb.tense === "gerund") return gerundModality(parsed, clause);
  return tenseModality(clause.verb.tense, clause.verb.modal, clause.verb.progressive || (clause.verb.lemma === "be" && !clause.verb.passive)); // prettier-ignore
}

/** Modality of the event that a noun phrase names ("his planned visit", "the trip was called off"). */
export function findNounModality(parsed: ParsedSentence, noun: Chunk): Modality {
  if (isQuestion(parsed)) return {...NEUTRAL, status: "hypothetical"};
  if (isNone(parsed, noun)) return {...NEUTRAL, status: "denied", explicit: true};
  const over = overNoun(parsed, noun);
  if (over === "cancelled" || over === "postponed") return stanceModality(over, "past");
  const governing = governingClause(parsed, noun);
  const verb = governing === null ? null : verbOverNoun(parsed, noun, governing);
  if (verb !== null && verb.explicit && /^(?:cancelled|postponed|denied|hypothetical)$/.test(verb.status ?? ""))
    return verb;
  const own = adjectiveStance(parsed, noun);
  if (own !== null) return stanceModality(own, "present");
  if (over !== null) return stanceModality(over, "present");
  return verb ?? NEUTRAL;
}

function isQuestion({sentence}: ParsedSentence): boolean {
  return sentence.tokens.slice(-2).some((t) => t.lower === "?");
}

/** "Had he come, …", "if he comes", "would have been". */
function isHypothetical({sentence, chunks}: ParsedSentence, clause: Clause): boolean {
  if (clause.marker === "if" || clause.marker === "unless") return true;
  const words = sentence.tokens.slice(clause.verb.first, clause.verb.head).map(word);
  if (words.includes("would") && words.includes("have")) return true;
  return chunks.some((chunk, i) => {
    const {verb} = chunk;
    if (verb === null || i + 1 >= chunks.length || verb.last !== verb.first || chunks[i + 1]!.kind !== "noun")
      return false;
    const opens = i === 0 || chunks[i - 1]!.kind === "quote" || chunks[i - 1]!.kind === "conjunction";
    return (
      opens && /^(?:had|were|should)$/.test(word(sentence.tokens[verb.first])) && i < clause.at && clause.at - i <= 4
    );
  });
}

/** "will fly to Rome and meet the Pope", "is due to visit Oslo and tour a port": the bare verb shares what governs the first. */
function leadingVerb({sentence, clauses}: ParsedSentence, clause: Clause): Clause | null {
  const {verb} = clause;
  const bare = verb.tense === "present" && verb.first === verb.last && word(sentence.tokens[verb.head]) === verb.lemma;
  const before = sentence.tokens
    .slice(Math.max(0, verb.first - 3), verb.first)
    .some((t) => /^(?:and|then|or|,)$/.test(t.lower));
  const leader = clauses.slice(0, clauses.indexOf(clause)).findLast((c) => c.verb.tense === "infinitive" || c.verb.tense === "future" || c.verb.tense === "conditional"); // prettier-ignore
  return bare && before && verb.lemma !== "be" && leader !== undefined && verb.first - leader.verb.last < 30
    ? leader
    : null;
}

/** "denied that he would visit": the verb over a "that" clause takes it back. */
function isRefuted({clauses}: ParsedSentence, clause: Clause): boolean {
  const finite =
    clause.governor === null
      ? clause
      : (clauses.slice(0, clauses.indexOf(clause)).findLast((c) => c.governor === null) ?? clause);
  const outer = clauses[clauses.indexOf(finite) - 1];
  return finite.marker === "that" && outer !== undefined && /^(?:deny|dismiss|reject|refute|exclude)$/.test(outer.verb.lemma) && !outer.verb.negated; // prettier-ignore
}

function isNone({sentence}: ParsedSentence, {first, last}: Chunk): boolean {
  return sentence.tokens.slice(first, last + 1).some((t) => /^(?:no|neither|nobody|none)$/.test(t.lower));
}

function tenseModality(tense: Tense, modal: string | null, lasting: boolean): Modality {
  if (modal !== null && /^(?:may|might|could|should|can)$/.test(modal)) return {...NEUTRAL, status: "proposed"};
  if (tense === "future") return {...NEUTRAL, status: "planned"};
  if (tense === "conditional") return {...NEUTRAL, status: "planned", pastPlan: true};
  if (tense === "present")
    return lasting ? {...NEUTRAL, status: "under way", present: true} : {...NEUTRAL, present: true};
  return {...NEUTRAL, status: "held"};
}

function stanceModality(stance: Stance, tense: Tense): Modality {
  const past = tense === "past" || tense === "pluperfect" || tense === "conditional";
  if (stance === "denied") return {...NEUTRAL, status: "denied", explicit: true};
  return {...NEUTRAL, status: stance, explicit: true, pastPlan: past && stance === "planned"};
}

/** The word that an infinitive hangs on: the nearest governor on its left within its clause. */
function governedModality(parsed: ParsedSentence, clause: Clause): Modality {
  const noun = parsed.chunks[clause.at - 1];
  if (noun?.rank === true || (parsed.chunks[clause.at - 2]?.kind === "preposition" && parsed.chunks[clause.at - 3]?.rank === true)) return rankedModality(parsed, clause); // prettier-ignore
  const {tokens} = parsed.sentence;
  const governor = clause.governor === null ? null : parsed.clauses[clause.governor]!;
  for (let i = clause.verb.first - 1; i >= Math.max(0, clause.verb.first - 7); i--) {
    if (governor !== null && i <= governor.verb.last) break;
    const stance =
      tokens[i]!.pos === "PROPN" ? undefined : (GOVERNORS.get(word(tokens[i])) ?? GOVERNORS.get(tokens[i]!.lemma));
    if (stance === undefined || /^(?:go|be|have|need|use|call|set)$/.test(word(tokens[i]))) continue;
    if (isDenial(parsed, governor, i)) return {...NEUTRAL, status: "denied", explicit: true};
    const outer = governor === null ? null : outerStance(parsed, governor);
    return stanceModality(outer ?? stance, governor?.verb.tense ?? "present");
  }
  if (governor === null) return NEUTRAL;
  if (governor.verb.negated) return {...NEUTRAL, status: "denied", explicit: true};
  if (governor.verb.tense === "infinitive" || governor.verb.tense === "gerund")
    return governedModality(parsed, governor);
  if (/^(?:believe|say|report|think|understand|know|rumour|rumor|claim|allege)$/.test(governor.verb.lemma)) return hearsayModality(parsed, clause); // prettier-ignore
  const stance = GOVERNORS.get(phrasal(parsed, governor));
  if (stance === undefined) return {...tenseModality(governor.verb.tense, governor.verb.modal, false), present: false};
  if (isHypothetical(parsed, governor)) return {...NEUTRAL, status: "hypothetical"};
  return stanceModality(stance, governor.verb.lemma === "be" || governor.verb.passive ? governor.verb.tense : softTense(governor.verb.tense)); // prettier-ignore
}

/** "was the first to visit" tells a visit that was made; "will be the first to visit" one to come. */
function rankedModality({clauses}: ParsedSentence, clause: Clause): Modality {
  const tense = clause.governor === null ? null : clauses[clause.governor]!.verb.tense;
  if (tense === "future") return {...NEUTRAL, status: "planned"};
  return tense === "conditional" ? {...NEUTRAL, status: "hypothetical"} : {...NEUTRAL, status: "held"};
}

/** "is believed to have sent", "is said to be in Oslo": the infinitive's own form tells. */
function hearsayModality({sentence}: ParsedSentence, {verb}: Clause): Modality {
  const perfect = sentence.tokens.slice(verb.first, verb.head).some((t) => t.lower === "have");
  if (perfect) return {...NEUTRAL, status: "held"};
  return verb.progressive || verb.lemma === "be"
    ? {...NEUTRAL, status: "under way", present: true}
    : {...NEUTRAL, status: "planned"};
}

/** "agreed to visit", "decided to travel" are plans that stand, unlike "was to visit". */
function softTense(tense: Tense): Tense {
  return tense === "past" ? "present" : tense;
}

function isDenial({sentence}: ParsedSentence, governor: Clause | null, from: number): boolean {
  if (governor?.verb.negated === true) return true;
  return sentence.tokens
    .slice(Math.max(0, from - 3), from)
    .some((t) => /^(?:no|not|n't|n’t|neither|nor)$/.test(t.lower));
}

/** "cancelled plans to visit", "dropped a plan to visit": the verb over the noun decides. */
function outerStance(parsed: ParsedSentence, governor: Clause): Stance | null {
  const stance = VERBS_OVER_EVENT.get(phrasal(parsed, governor));
  return stance === "cancelled" || stance === "postponed" || stance === "denied" ? stance : null;
}

/** The verb with its particle, as the lexicons write it: "call-off", "put-on-hold". */
function phrasal({sentence}: ParsedSentence, {verb, particle}: Clause): string {
  const {tokens} = sentence;
  if (/^(?:off|out|up|down|back|over)$/.test(particle)) return `${verb.lemma}-${particle}`;
  for (let i = verb.last + 1; i < Math.min(tokens.length, verb.last + 12); i++) {
    const lower = word(tokens[i]);
    if (lower === "hold" && word(tokens[i - 1]) === "on") return `${verb.lemma}-on-hold`;
    if (lower === "ice" && word(tokens[i - 1]) === "on") return `${verb.lemma}-on-hold`;
    if (lower === "short") return `${verb.lemma}-short`;
    if (lower === "off" && /^(?:call|put)$/.test(verb.lemma)) return `${verb.lemma}-off`;
    if (/^[,;.]$/.test(lower)) break;
  }
  return verb.lemma;
}

function gerundModality(parsed: ParsedSentence, clause: Clause): Modality {
  const before = word(parsed.sentence.tokens[clause.verb.first - 1]);
  if (before === "before") return {...NEUTRAL, status: "planned"};
  if (before === "without" || before === "from") return {...NEUTRAL, status: "denied"};
  if (/^(?:of|for|about|on|to|in)$/.test(before))
    return {...NEUTRAL, status: isIntent(parsed, clause) ? "proposed" : null};
  if (before === "after" || before === "since") return {...NEUTRAL, status: "held"};
  const main = parsed.clauses.find((c) => c.governor === null && c.at !== clause.at);
  if (main === undefined) return {...NEUTRAL, status: "under way", present: true};
  if (main.verb.tense === "present" && main.verb.negated) return NEUTRAL;
  return main.verb.tense === "past" || main.verb.tense === "pluperfect" ? {...NEUTRAL, status: "held"} : tenseModality(main.verb.tense, main.verb.modal, true); // prettier-ignore
}

/** "looks forward to visiting", "the idea of coming", "is considering travelling". */
function isIntent({sentence}: ParsedSentence, {verb}: Clause): boolean {
  return sentence.tokens.slice(Math.max(0, verb.first - 4), verb.first).some((t) => /^(?:forward|committed|idea|possibility|hope|hopes|thinking|considering|interest|interested|prospect|chance|intention|intent|keen|open)$/.test(t.lower)); // prettier-ignore
}

function overNoun({sentence, chunks}: ParsedSentence, noun: Chunk): Stance | null {
  const at = chunks.indexOf(noun);
  const preposition = chunks[at - 1];
  const outer = chunks[at - 2];
  if (preposition?.kind !== "preposition" || outer?.kind !== "noun") return null;
  if (!/^(?:of|for|to|on)$/.test(word(sentence.tokens[preposition.first]))) return null;
  return NOUNS_OVER_EVENT.get(word(sentence.tokens[outer.head])) ?? null;
}

function adjectiveStance({sentence}: ParsedSentence, noun: Chunk): Stance | null {
  for (const token of sentence.tokens.slice(noun.first, noun.last + 1)) {
    const stance = ADJECTIVES.get(word(token));
    if (stance !== undefined) return stance;
  }
  return null;
}

/** The clause in which a noun phrase is subject, object or part of a phrase. */
export function governingClause({clauses}: ParsedSentence, noun: Chunk): Clause | null {
  const holds = (c: Clause): boolean => c.subjects.includes(noun) || c.objects.includes(noun) || c.phrases.some((p) => p.nouns.includes(noun)); // prettier-ignore
  return clauses.find((c) => c.objects.includes(noun)) ?? clauses.find((c) => c.subjects.includes(noun) && c.governor === null) ?? clauses.find(holds) ?? clauses.findLast((c) => c.first <= noun.first && noun.last <= c.last) ?? null; // prettier-ignore
}

function verbOverNoun(parsed: ParsedSentence, noun: Chunk, clause: Clause): Modality {
  const isSubject = clause.subjects.includes(noun);
  const isObject = clause.objects.includes(noun);
  const stance = VERBS_OVER_EVENT.get(phrasal(parsed, clause));
  if (isHypothetical(parsed, clause)) return {...NEUTRAL, status: "hypothetical"};
  if (isSubject && isOff(parsed, clause)) return stanceModality("cancelled", "past");
  if (
    stance !== undefined &&
    ((isObject && !clause.verb.passive) || (isSubject && (clause.verb.passive || isParticiple(clause))))
  ) {
    if (clause.verb.negated) return {...NEUTRAL, status: stance === "planned" || stance === "held" ? "denied" : null, explicit: true}; // prettier-ignore
    return overEvent(parsed, clause, stance);
  }
  if (isSubject) return subjectModality(parsed, clause);
  if (isObject && clause.verb.lemma === "be" && clause.verb.tense !== "future") return NEUTRAL;
  if (isObject) return findVerbModality(parsed, clause);
  return phraseModality(parsed, noun, clause);
}

/** "a visit planned for May": a participle that hangs on its noun. */
function isParticiple({verb, governor}: Clause): boolean {
  return governor !== null && verb.tense === "past";
}

function isOff({sentence}: ParsedSentence, {verb}: Clause): boolean {
  return verb.lemma === "be" && word(sentence.tokens[verb.last + 1]) === "off" && !verb.negated;
}

/** A verb over a trip, in its own tense: "will cancel" is not cancelled yet, "had planned" is a plan of the past. */
function overEvent(parsed: ParsedSentence, clause: Clause, stance: Stance): Modality {
  const own = findVerbModality(parsed, clause);
  if (own.status === "hypothetical" || own.status === "denied") return own;
  if (stance === "held" || stance === "under way") {
    if (own.status === "planned" || own.status === "proposed") return own;
    if (own.present && stance === "held") return {...NEUTRAL, status: /^(?:make|pay|undertake)$/.test(clause.verb.lemma) ? own.status : "held", present: own.present}; // prettier-ignore
    return stance === "under way" ? {...NEUTRAL, status: own.present ? null : "under way", present: own.present} : own;
  }
  const threatened = own.status === "proposed" || (clause.verb.tense === "infinitive" && own.status === null);
  return threatened && stance === "cancelled" ? {...stanceModality(stance, "past"), explicit: true} : stanceModality(stance, clause.verb.tense); // prettier-ignore
}

function subjectModality(parsed: ParsedSentence, clause: Clause): Modality {
  if (/^(?:take|begin|start|last|end|run|go|open|come|conclude|follow|continue|be)$/.test(clause.verb.lemma)) {
    const own = findVerbModality(parsed, clause);
    const copula = clause.verb.lemma === "be" || clause.verb.lemma === "come" || clause.verb.lemma === "follow";
    return copula && (own.status === "under way" || own.present) ? NEUTRAL : own;
  }
  // "The visit will deepen ties" is said before a visit and after it.
  return NEUTRAL;
}

function phraseModality(parsed: ParsedSentence, noun: Chunk, clause: Clause): Modality {
  const at = parsed.chunks.indexOf(noun);
  const preposition = parsed.chunks[at - 1]?.kind === "preposition" ? word(parsed.sentence.tokens[parsed.chunks[at - 1]!.first]) : ""; // prettier-ignore
  if (preposition === "after" || preposition === "following" || preposition === "since")
    return {...NEUTRAL, status: "held"};
  if (preposition === "before" || preposition === "ahead" || isAheadOf(parsed, at)) return {...NEUTRAL, status: "planned", pastPlan: clause.verb.tense === "past"}; // prettier-ignore
  if (preposition === "during" || preposition === "on" || preposition === "in" || preposition === "for") {
    const own = findVerbModality(parsed, clause);
    return own.status === "denied" ? NEUTRAL : own;
  }
  return NEUTRAL;
}

function isAheadOf({sentence, chunks}: ParsedSentence, at: number): boolean {
  const first = chunks[at]?.first ?? 0;
  return /\b(?:ahead of|prior to|eve of|advance of)$/.test(sentence.tokens.slice(Math.max(0, first - 3), first).map(word).join(" ")); // prettier-ignore
}
