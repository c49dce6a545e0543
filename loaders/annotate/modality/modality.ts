import type {VisitStatus} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import type {Clause, ParsedSentence} from "./clause.ts";
import type {Stance} from "./modalityWords.ts";
import {word} from "./word.ts";
import type {Tense} from "./verbGroups.ts";

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

/** Words that tell nothing of whether the event happened. */
export const NEUTRAL: Modality = {status: null, explicit: false, pastPlan: false, present: false};

/** What the tense alone tells; `lasting` for states and "is visiting". */
export function tenseModality(tense: Tense, modal: string | null, lasting: boolean): Modality {
  if (modal !== null && /^(?:may|might|could|should|can)$/.test(modal)) return {...NEUTRAL, status: "proposed"};
  if (tense === "future") return {...NEUTRAL, status: "planned"};
  if (tense === "conditional") return {...NEUTRAL, status: "planned", pastPlan: true};
  if (tense === "present")
    return lasting ? {...NEUTRAL, status: "under way", present: true} : {...NEUTRAL, present: true};
  return {...NEUTRAL, status: "held"};
}

/** What a word of planning, hoping or cancelling tells, said in a tense. */
export function stanceModality(stance: Stance, tense: Tense): Modality {
  const past = tense === "past" || tense === "pluperfect" || tense === "conditional";
  if (stance === "denied") return {...NEUTRAL, status: "denied", explicit: true};
  return {...NEUTRAL, status: stance, explicit: true, pastPlan: past && stance === "planned"};
}

/** Whether an event is only denied or imagined, and so none. */
export function isUnreal({status}: Modality): boolean {
  return status === "denied" || status === "hypothetical";
}

/** Whether the sentence asks. */
export function isQuestion({sentence}: ParsedSentence): boolean {
  return sentence.tokens.slice(-2).some((t) => t.lower === "?");
}

/** Whether a noun phrase denies what it names ("no trip", "neither president", "without a visit"). */
export function isNone({sentence}: ParsedSentence, {first, last}: Chunk): boolean {
  const words = sentence.tokens.slice(first, last + 1);
  return (
    words.some((t) => /^(?:no|neither|nobody|none)$/.test(t.lower)) || word(sentence.tokens[first - 1]) === "without"
  );
}

/** The verb with its particle, as the lexicons write it: "call-off", "put-on-hold". */
export function phrasal({sentence}: ParsedSentence, {verb, particle}: Clause): string {
  const {tokens} = sentence;
  if (/^(?:off|out|up|down|back|over)$/.test(particle)) return `${verb.lemma}-${particle}`;
  for (let i = verb.last + 1; i < Math.min(tokens.length, verb.last + 12); i++) {
    const lower = word(tokens[i]);
    if (lower === "hold" && word(tokens[i - 1]) === "on") return `${verb.lemma}-on-hold`;
    if (lower === "ice" && word(tokens[i - 1]) === "on") return `${verb.lemma}-on-hold`;
    if (lower === "short") return `${verb.lemma}-short`;
    if (lower === "forward" && verb.lemma === "bring") return "bring-forward";
    if (lower === "off" && /^(?:call|put)$/.test(verb.lemma)) return `${verb.lemma}-off`;
    if (/^[,;.]$/.test(lower)) break;
  }
  return verb.lemma;
}
