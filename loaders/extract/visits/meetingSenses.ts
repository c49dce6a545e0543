import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {isTown} from "./mentionKinds.ts";
import type {TripFrame} from "./tripFrame.ts";

/** "a degree conferred on him", "sat in parliament", "saw him off". */
export function isOtherSense({verb: {lemma}, particle, phrases}: Clause): boolean {
  if (lemma === "confer") return phrases.some(({preposition}) => preposition === "on");
  return (lemma === "sit" && particle !== "down") || (lemma === "see" && particle === "off");
}

/** What a caller comes for: "called on the president to discuss trade", but "called on the president to resign". */
const ERRAND = wholeWord(
  "discuss|brief|convey|deliver|present|congratulate|extend|hand|hand-over|pay|express|exchange|bid|review|thank",
  "say|explore|seek|invite|ask|inform|apprise|update|greet|offer|introduce"
);

/** "called on X to make new proposals": an appeal, for which nobody travels. */
export function isAppeal({clauses, sentence: {tokens}}: ParsedSentence, clause: Clause): boolean {
  const at = clauses.indexOf(clause);
  const next = clauses[at + 1];
  if (next?.verb.tense !== "infinitive" || next.governor !== at || isInTown(clause)) return false;
  // "to take leave of him", but not "to take action"
  const takesLeave = next.verb.lemma === "take" && next.objects.some(({head}) => word(tokens[head]) === "leave");
  return !takesLeave && !ERRAND.test(next.verb.lemma);
}

/** "saw the leader of a party embrace a killer in Lima": what somebody sees others do, which may look like a noun. */
export function seesHappen({chunks, sentence: {tokens}}: ParsedSentence, seen: Chunk): boolean {
  let at = chunks.indexOf(seen);
  while (word(tokens[chunks[at + 1]?.first ?? -1]) === "of" && chunks[at + 2]?.kind === "noun") at += 2;
  const next = chunks[at + 1];
  return next?.kind === "verb" || (next?.kind === "noun" && chunks[at] !== seen);
}

/** "met X before heading to Lima for talks with Y": where what comes later begins, of which others are part. */
export function nextStepOf({clauses, sentence: {tokens}}: ParsedSentence, {verb}: Clause): number {
  const later = clauses.find(
    (c) => c.verb.first > verb.last && c.verb.tense === "gerund" && word(tokens[c.verb.first - 1]) === "before"
  );
  return later?.verb.first ?? tokens.length;
}

/** "called on the Sultan in Lima": nobody appeals to somebody there. */
function isInTown({phrases}: Clause): boolean {
  return phrases.some(
    ({preposition, nouns}) => /^(?:in|at)$/.test(preposition) && nouns.some(({mentions}) => mentions.some(isTown))
  );
}

/** Whether a clause opens with a place: "In Lima he talked to …". */
export function isFronted({sentence: {tokens, mentions}}: ParsedSentence, {first, verb}: Clause): boolean {
  return mentions.some(
    (m) => isTown(m) && m.firstToken <= first + 2 && m.lastToken < verb.first && word(tokens[m.firstToken - 1]) === "in"
  );
}

/** "met", and "LIMA - Roe meets Lund" in the sentence's own clause. */
export function isReport(
  {clauses, sentence: {tokens}}: ParsedSentence,
  {modality: {status, present}, token}: Pick<TripFrame, "modality" | "token">
): boolean {
  const [first] = clauses;
  const isOwn = first?.verb.head === token && first.governor === null && first.marker === null;
  const isHabit = tokens.some(({lower}) => /^(?:each|every|often|always|usually|regularly)$/.test(lower));
  return status === "held" || (status === null && present && isOwn && !isHabit);
}
