import {wholeWord} from "../../anyOf.ts";
import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import type {Clause} from "./clause.ts";
import {coordinated, hasPerson, nounBefore} from "./nounGroups.ts";
import {word} from "./word.ts";

const OBJECT_CONTROL = wholeWord(
  "invite|urge|ask|tell|allow|send|order|expect|want|dispatch|permit|persuade|press|push|welcome|force|oblige",
  "compel|lead|prompt|instruct|enable|help|direct|designate|task|assign|authori[sz]e|mandate|depute|delegate|request"
);

/** What is done to others for what they did themselves. */
export const DONE_FOR = wholeWord(
  "thank|praise|commend|congratulate|applaud|laud|criticise|criticize|rebuke|blame|condemn|scold"
);

/** What is done to delegations by who stays at home. */
const NAMES = /^(?:announce|name|designate|appoint|approve|form|select)$/;

/** "announced a delegation to Oslo to attend the ceremony": it is the delegation that attends. */
function delegationBefore(chunks: readonly Chunk[], at: number, {verb}: Clause): Chunk | undefined {
  return chunks
    .slice(0, at)
    .findLast(
      (c) => c.first > verb.last && c.mentions.some((m) => m.type === "person" && m.role?.title === "Delegation")
    );
}

/** Who does what a participle right behind a comma or a noun says; null for an infinitive, and where nobody stands there. */
function participleSubject(
  tokens: Sentence["tokens"],
  chunks: readonly Chunk[],
  at: number,
  governor: Clause | null
): readonly Chunk[] | null {
  if (chunks[at]!.verb!.tense === "infinitive") return null;
  // ", currently touring Greenland,"
  const opening = isWhen(tokens, chunks[at - 1]) ? at - 1 : at;
  if (chunks[at - 1]?.kind === "noun") return coordinated(chunks, at - 1);
  // ", touring Greenland," right after a name; "arriving in Delhi, he" takes the main clause's subject later.
  if (chunks[opening - 1]?.kind !== "comma") return null;
  const beside = coordinated(chunks, nounBefore(chunks, opening - 2));
  // "was on the road for four days, visiting Chad": nobody stands before the comma.
  const isOther =
    governor !== null &&
    chunks[at]!.verb!.tense === "gerund" &&
    !beside.some(isPerson) &&
    governor.subjects.some(hasPerson);
  return isOther ? governor.subjects : beside;
}

/** Who does what an infinitive or participle says. */
export function controlledSubject(
  {tokens}: Sentence,
  chunks: readonly Chunk[],
  at: number,
  governor: Clause | null
): readonly Chunk[] {
  const before = chunks[at - 1];
  const beside = participleSubject(tokens, chunks, at, governor);
  if (beside !== null) return beside;
  if (before?.kind === "noun" && isAwaited(before)) return [before];
  if (before?.kind === "noun" && isRanked(chunks, at)) return rankedSubject(chunks, at, governor);
  // "accepted an invitation from X to visit": whoever accepts goes.
  if (governor?.verb.lemma === "accept") return governor.subjects;
  const owner = before?.kind === "noun" ? ownerOf(before) : null;
  // "his letter to be read in Oslo": it is the letter that is read.
  if (owner !== null) return [chunks[at]!.verb!.passive ? before! : owner];
  // "Plans for X to visit Oslo have been dropped"
  if (governor === null && before?.kind === "noun" && isPerson(before) && chunks[at - 2]?.kind === "preposition")
    return [before];
  if (governor === null) return nextSubject(chunks, at);
  // "a treaty that allowed Americans to enter Peru"
  const control = chunks[at]!.verb!.tense === "infinitive" ? OBJECT_CONTROL : null;
  const told = chunks[at - 2];
  if (before?.kind === "noun" && told?.kind === "other" && control?.test(tokens[told.first]!.lemma) === true)
    return [before];
  const named = NAMES.test(governor.verb.lemma) ? delegationBefore(chunks, at, governor) : undefined;
  if (named !== undefined) return [named];
  const invited = invitedBy(tokens, chunks, at);
  if (invited !== null) return invited;
  // "told reporters before leaving": whoever told them leaves.
  const isFor = word(tokens[chunks[at]!.first - 1]) === "for" && governor.objects.some(hasPerson);
  const isTold = (control ?? (isFor ? DONE_FOR : null))?.test(governor.verb.lemma) === true;
  if (isTold && !governor.verb.passive && governor.objects.length > 0) return governor.objects;
  return governor.subjects;
}

/** "currently", "also" before a participle. */
function isWhen(tokens: Sentence["tokens"], chunk: Chunk | undefined): boolean {
  return chunk?.kind === "other" && /^(?:currently|now|presently|also|still|recently)$/.test(word(tokens[chunk.first]));
}

/** "Ties are warm, with Premier X due to visit Oslo": his own word for the plan closes the noun phrase. */
function isAwaited({mentions, head, last}: Chunk): boolean {
  return head === last - 1 && mentions.some((m) => m.type === "person" && m.lastToken === head);
}

/** A noun phrase that stands for a person, rather than for what is his ("his visit"). */
function isPerson({mentions, head}: Chunk): boolean {
  return mentions.some((m) => m.type === "person" && m.lastToken >= head);
}

/**
 * "extended an invitation to President X to visit Oslo": whom the invitation is for; null where there is none, and for
 * "an invitation from President X to visit Oslo".
 */
function invitedBy(tokens: Sentence["tokens"], chunks: readonly Chunk[], at: number): readonly Chunk[] | null {
  const [noun, preposition, guest] = chunks.slice(Math.max(0, at - 3), at);
  const isGuest = guest?.kind === "noun" && hasPerson(guest) && preposition?.kind === "preposition";
  const isFromHost = /^(?:from|by|of)$/.test(word(tokens[preposition?.first ?? -1]));
  return isGuest && !isFromHost && noun?.kind === "noun" && noun.invites ? [guest] : null;
}

/** "the first president to visit", "the last of his predecessors to go". */
function isRanked(chunks: readonly Chunk[], at: number): boolean {
  return [chunks[at - 1], chunks[at - 3]].some((c) => c !== undefined && c.rank);
}

/**
 * Whoever is called the first: the phrase itself where it names somebody, the name it stands beside, or the subject.
 */
function rankedSubject(chunks: readonly Chunk[], at: number, governor: Clause | null): readonly Chunk[] {
  const phrase = chunks[at - 1]!;
  // "the first leaders to visit" are no more than a word for the subject.
  if (/^(?:be|become)$/.test(governor?.verb.lemma ?? "") && governor!.subjects.some(hasPerson))
    return governor!.subjects;
  if (hasPerson(phrase)) return [phrase];
  const beside = chunks[at - 2]?.kind === "comma" ? chunks[at - 3] : undefined;
  if (beside !== undefined && hasPerson(beside)) return [beside];
  return governor === null ? [] : governor.subjects;
}

/** "Putin's decision to cancel": whoever owns the noun does what the infinitive says. */
function ownerOf(noun: Chunk): Chunk | null {
  const owner = noun.mentions.find((m) => m.type === "person" && m.lastToken < noun.head);
  return owner === undefined
    ? null
    : {...noun, first: owner.firstToken, last: owner.lastToken, head: owner.lastToken, mentions: [owner]};
}

/** A participle or infinitive that opens the sentence shares the subject that comes after its comma. */
function nextSubject(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const commas = chunks.flatMap((c, i) => (i > at && c.kind === "comma" ? [i] : []));
  // "After touring Peru, Chile and Cuba, he": the commas of a list come first.
  const comma = commas.find((i) => chunks[i + 1]?.kind === "noun" && hasPerson(chunks[i + 1]!)) ?? commas[0];
  const next = comma === undefined ? undefined : chunks[comma + 1];
  return next?.kind === "noun" ? [next] : [];
}
