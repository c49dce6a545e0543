import {wholeWord} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "./clause.ts";
import {DONE_FOR} from "./controlledSubject.ts";
import {isHypothetical} from "./isHypothetical.ts";
import {NEUTRAL, phrasal, stanceModality, tenseModality} from "./modality.ts";
import type {Modality} from "./modality.ts";
import {GOVERNORS, VERBS_OVER_EVENT} from "./modalityWords.ts";
import type {Stance} from "./modalityWords.ts";
import {word} from "./word.ts";
import type {Tense} from "./verbGroups.ts";

/** What somebody feels about something that happens: "delighted to welcome", "a great pleasure for me to be back". */
const FEELING = wholeWord(
  "pleased|delighted|honou?red|glad|happy|proud|privileged|thrilled|pleasure|honou?r|privilege|joy|delight",
  "great|good|wonderful|nice|lovely|fantastic|marvellous"
);

/** The word that an infinitive hangs on: the nearest governor on its left within its clause. */
export function governedModality(parsed: ParsedSentence, clause: Clause): Modality {
  const noun = parsed.chunks[clause.at - 1];
  // "the first in a week to visit", "the first of them to visit"
  const ranked = parsed.chunks[clause.at - 2]?.kind === "preposition" ? parsed.chunks[clause.at - 3] : undefined;
  if (noun?.rank === true || ranked?.rank === true) return rankedModality(parsed, clause);
  const {tokens} = parsed.sentence;
  const governor = clause.governor === null ? null : parsed.clauses[clause.governor]!;
  if (isAccepted(parsed, clause, governor)) return stanceModality("planned", softTense(governor!.verb.tense));
  // "rejected an invitation from X to visit"
  const isTurnedDown = /^(?:reject|decline|refuse|rebuff|spurn|snub)$/.test(governor?.verb.lemma ?? "");
  if (parsed.chunks[clause.at - 3]?.invites === true)
    return isTurnedDown ? {...NEUTRAL, status: "denied", explicit: true} : stanceModality("proposed", "present");
  // "went on to host": the second deed has the tense of the first.
  if (governor?.verb.lemma === "go" && word(tokens[governor.verb.last + 1]) === "on")
    return tenseModality(governor.verb.tense, governor.verb.modal, false);
  // "is weighing whether to attend"
  if (word(tokens[clause.verb.first - 1]) === "whether") return stanceModality("proposed", "present");
  if (isYetToBeAble(parsed, clause, governor)) return {...NEUTRAL, status: "planned"};
  // "would be happy to welcome him"
  if (isFelt(parsed, clause, governor))
    return governor?.verb.tense === "conditional"
      ? stanceModality("proposed", "present")
      : {...NEUTRAL, status: "held"};
  // "would like to thank her for coming"
  const isDone = clause.verb.tense === "gerund" && word(tokens[clause.verb.first - 1]) === "for";
  if (isDone && governor !== null && DONE_FOR.test(governor.verb.lemma)) return {...NEUTRAL, status: "held"};
  const plan = planModality(parsed, clause);
  if (plan !== null) return plan;
  const before = stanceBefore(parsed, clause, governor);
  if (before !== null) return before;
  if (governor === null) return NEUTRAL;
  if (standsInside(governor)) return governedModality(parsed, {...clause, governor: governor.governor});
  if (governor.verb.negated) return {...NEUTRAL, status: "denied", explicit: true};
  // "a petition asking him to come": what is asked for need not happen.
  if (governor.verb.tense === "gerund" && GOVERNORS.get(phrasal(parsed, governor)) === "proposed")
    return stanceModality("proposed", "present");
  if (governor.verb.tense === "infinitive" || governor.verb.tense === "gerund")
    return governedModality(parsed, governor);
  if (/^(?:believe|say|report|think|understand|know|rumour|rumor|claim|allege)$/.test(governor.verb.lemma))
    return hearsayModality(parsed, clause);
  return stanceOfVerb(parsed, governor);
}

/** What the governing verb itself says of the infinitive. */
function stanceOfVerb(parsed: ParsedSentence, governor: Clause): Modality {
  // "has twice been to see him"
  if (governor.verb.lemma === "be" && !governor.verb.passive && /perfect$/.test(governor.verb.tense))
    return tenseModality(governor.verb.tense, governor.verb.modal, false);
  const stance = GOVERNORS.get(phrasal(parsed, governor));
  // "Today I leave to visit Oslo"
  const present = governor.verb.tense === "present" && /^(?:leave|depart|fly|set)$/.test(governor.verb.lemma);
  if (stance === undefined) return {...tenseModality(governor.verb.tense, governor.verb.modal, false), present};
  if (isHypothetical(parsed, governor)) return {...NEUTRAL, status: "hypothetical"};
  return stanceModality(
    stance,
    governor.verb.lemma === "be" || governor.verb.passive ? governor.verb.tense : softTense(governor.verb.tense)
  );
}

/**
 * "Plans for X to visit Oslo", "his plan to visit Oslo": planned, unless the plan is what the verb behind calls off;
 * null for an infinitive that hangs on no such noun, or on one that a verb governs.
 */
function planModality({chunks, clauses, sentence}: ParsedSentence, {at, verb, governor}: Clause): Modality | null {
  if (governor !== null) return null;
  const isPlan = [chunks[at - 1], chunks[at - 3]].some(
    (c) => c?.kind === "noun" && /^plans?$/.test(word(sentence.tokens[c.head]))
  );
  if (!isPlan) return null;
  const next = clauses.find((c) => c.verb.first > verb.last && c.verb.passive && c.verb.tense !== "infinitive");
  const stance = next === undefined ? undefined : VERBS_OVER_EVENT.get(next.verb.lemma);
  const isOff = next?.verb.negated !== true && /^(?:cancelled|postponed)$/.test(stance ?? "");
  return stanceModality(isOff ? stance! : "planned", "present");
}

/** What a word on the left says of the infinitive ("plans to visit"); null where none does. */
function stanceBefore(parsed: ParsedSentence, clause: Clause, governor: Clause | null): Modality | null {
  const {tokens} = parsed.sentence;
  for (let i = clause.verb.first - 1; i >= Math.max(0, clause.verb.first - 7); i--) {
    if (governor !== null && i <= governor.verb.last) break;
    const stance =
      tokens[i]!.pos === "PROPN" ? undefined : (GOVERNORS.get(word(tokens[i])) ?? GOVERNORS.get(tokens[i]!.lemma));
    if (stance === undefined || /^(?:go|be|have|need|use|call|set)$/.test(word(tokens[i]))) continue;
    if (isDenial(parsed, governor, i)) return {...NEUTRAL, status: "denied", explicit: true};
    const outer = governor === null ? null : outerStance(parsed, governor);
    return stanceModality(outer ?? stance, governor?.verb.tense ?? "present");
  }
  return null;
}

/** "wants the envoys based in Oslo to come": a participle that only tells which. */
function standsInside({verb, governor}: Clause): boolean {
  return governor !== null && verb.tense === "past" && /^(?:base|station|post|accredit|know|name)$/.test(verb.lemma);
}

/** "I am delighted to welcome you", "it was an honour to be received": it happens, or has happened. */
function isFelt({sentence: {tokens}}: ParsedSentence, {verb}: Clause, governor: Clause | null): boolean {
  const isReal =
    governor === null || (governor.verb.lemma === "be" && /^(?:present|past|conditional)$/.test(governor.verb.tense));
  return isReal && tokens.slice(Math.max(0, verb.first - 4), verb.first).some((t) => FEELING.test(t.lower));
}

/** "has accepted an invitation to visit Oslo on 3 May": what has its days is settled. */
function isAccepted({sentence}: ParsedSentence, clause: Clause, governor: Clause | null): boolean {
  if (governor?.verb.lemma !== "accept" || governor.verb.negated || governor.verb.tense === "infinitive") return false;
  return sentence.mentions.some((m) => m.type === "date" && m.edtf !== null && m.firstToken > clause.verb.last);
}

/** "was the first to visit" tells a visit that was made; "will be the first to visit" one to come. */
function rankedModality(parsed: ParsedSentence, clause: Clause): Modality {
  const outer = clause.governor === null ? undefined : parsed.clauses[clause.governor]!;
  const tense = outer?.verb.tense ?? null;
  // "is to become the first pope to visit", "hopes to be the first to visit"
  if (tense === "infinitive" && /^(?:be|become)$/.test(outer!.verb.lemma)) return governedModality(parsed, outer!);
  if (tense === "future") return {...NEUTRAL, status: "planned"};
  return tense === "conditional" ? {...NEUTRAL, status: "hypothetical"} : {...NEUTRAL, status: "held"};
}

/** "delighted to be able to visit Oslo", but not "to have been able". */
function isYetToBeAble(parsed: ParsedSentence, {verb}: Clause, governor: Clause | null): boolean {
  const isAble = word(parsed.sentence.tokens[verb.first - 1]) === "able";
  return isAble && governor?.verb.tense === "infinitive" && !isPerfect(parsed, governor);
}

/** "to have been able" */
function isPerfect({sentence: {tokens}}: Pick<ParsedSentence, "sentence">, {verb}: Pick<Clause, "verb">): boolean {
  return tokens.slice(verb.first, verb.head).some(({lower}) => lower === "have");
}

/** "is believed to have sent", "is said to be in Oslo": the infinitive's own form tells. */
function hearsayModality({sentence}: ParsedSentence, {verb}: Clause): Modality {
  if (isPerfect({sentence}, {verb})) return {...NEUTRAL, status: "held"};
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
