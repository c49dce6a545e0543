import {wholeWord} from "../../anyOf.ts";
import type {CountryCode, PersonMention, Token} from "../../types.ts";
import {antecedentOf, isFirstPerson, isSpeaker, isSubject, type Discourse, type DocumentFrame} from "./discourse.ts";
import {findHolder} from "./findHolder.ts";
import type {Reference} from "./findReferences.ts";
import {isOfStranger} from "./isOfStranger.ts";
import {mentionOf} from "./mentionOf.ts";
import type {Entry} from "./personRegister.ts";

const OTHERS = new Set([
  "country",
  "side",
  "nation",
  "government",
  "company",
  "people",
  "party",
  "official",
  "expert",
  "state",
  "neighbour",
  "neighbor",
  "relation",
  "tie",
  "agreement"
]);

/** Says whom "he", "his" or "they" means; null for a plural that means no known people. */
export function resolvePronoun(reference: Reference, discourse: Discourse, frame: DocumentFrame): PersonMention | null {
  if (reference.plural) return resolveGroup(reference, discourse);
  if (isFirstPerson(reference)) return resolveFirstPerson(reference, discourse, frame);
  if (reference.gender === null) return null;
  const name = personAhead(reference, discourse, frame) ?? personBefore(reference, discourse, frame);
  const entry = name === null ? undefined : frame.register.named(name);
  const recent = discourse.recent.findLast((person) => person.name === name);
  return mentionOf(reference, {form: "pronoun", name, country: entry?.country ?? recent?.country ?? null});
}

/**
 * "I" is who speaks: in quotation marks whom the sentence names as speaker, else whose turn it is, who says "we" of
 * himself and his delegation.
 */
function resolveFirstPerson(reference: Reference, discourse: Discourse, frame: DocumentFrame): PersonMention | null {
  const {sentence, n, speaker, spokeAt} = discourse;
  if (sentence.kind === "comment") return null;
  const quoting = frame.quotes[n] ?? null;
  if (quoting !== null) return mentionOf(reference, {form: "pronoun", name: quoting.name, country: quoting.country});
  if (isOfAll(reference, discourse)) return null;
  if (!isQuoted(sentence.tokens, reference.firstToken)) {
    const author = frame.speakers[n] ?? null;
    return author && mentionOf(reference, {form: "pronoun", name: author.name, country: author.country});
  }
  const isAlone = /^(?:i|me|my|myself)$/.test(reference.pronoun!);
  const [own] = speakersOf({...discourse, speaker: null}, frame.register);
  // “…,” she said. “I …”: a quotation goes on, in a release over paragraphs that each open with a mark.
  const opens = /^["“]$/.test(sentence.tokens[0]!.text);
  const goesOn = opens && (spokeAt === n - 1 || (frame.isRelease && sentence.tokens[0]!.text === "“"));
  const name = isAlone ? (own ?? (goesOn ? (speaker ?? undefined) : undefined)) : undefined;
  if (name === undefined) return null;
  return mentionOf(reference, {form: "pronoun", name, country: frame.register.named(name)?.country ?? null});
}

const BELIEVES = wholeWord(
  "agree|believe|think|want|need|recognise|recognize|welcome|support|discuss|share|seek|call|urge|note|know|consider"
);

/** "we both take part", "we agreed that it was right": he and those of whom he speaks. */
function isOfAll({pronoun, lastToken}: Reference, {sentence: {tokens}}: Discourse): boolean {
  const next = tokens.slice(lastToken + 1, lastToken + 4).find(({pos}) => pos !== "AUX" && pos !== "ADV");
  return (
    pronoun === "we" && next !== undefined && (BELIEVES.test(next.lemma) || /^(?:both|all|each)$/.test(next.lower))
  );
}

/** "they" after "Lavrov and Khar"; not where countries or companies came in between. */
function resolveGroup(reference: Reference, {group, n, sentence}: Discourse): PersonMention | null {
  const distance = /^(?:both|two|pair)$/.test(reference.pronoun!) ? 3 : 1;
  if (group.members.length < 2 || n - group.sentence > distance) return null;
  const before = sentence.tokens.slice(0, reference.firstToken);
  if (group.sentence < n && before.some(({lemma, pos}) => pos === "NOUN" && OTHERS.has(lemma))) return null;
  return mentionOf(reference, {form: "pronoun", plural: true, members: group.members});
}

function personBefore(reference: Reference, discourse: Discourse, {register}: DocumentFrame): string | null {
  const {sentence, recent, n, speaker} = discourse;
  const {tokens} = sentence;
  const quoted = isQuoted(tokens, reference.firstToken);
  // "…," he said: the one who spoke before goes on speaking.
  if (!quoted && speaker !== null && isSpeaker(tokens, reference) && hasQuotes(tokens, reference.firstToken)) {
    const entry = register.named(speaker);
    if (entry === undefined || entry.gender === null || entry.gender === reference.gender) return speaker;
  }
  const praised = whomPraised(reference, discourse);
  if (praised !== null) return praised;
  const excluded = new Set<string>();
  if (quoted) for (const name of speakersOf(discourse, register)) excluded.add(name);
  // "His press secretary said he will fly to Lima": who speaks for another speaks of him.
  const voice = quoted ? undefined : recent.findLast((person) => person.sentence === n && person.isSubject);
  if (voice !== undefined && SPEAKS_FOR_OTHERS.test(voice.title ?? "")) excluded.add(voice.name);
  if (isObject(tokens, reference) && !isInRelative(tokens, reference)) {
    const subject = recent.findLast((person) => person.sentence === n && person.isSubject);
    // "He left: his tour had taken him to Oslo": behind such a mark something else acts.
    const isApart =
      CAUSES.test(tokens[reference.firstToken - 1]?.lower ?? "") ||
      (subject && tokens.slice(subject.lastToken, reference.firstToken).some((t) => /^(?:[:;]|where)$/.test(t.lower)));
    if (subject && !isApart) excluded.add(subject.name);
  }
  if (isOfStranger(reference, discourse)) return null;
  return antecedentOf(reference.gender!, discourse, excluded)?.name ?? null;
}

/** Titles of who tells what somebody else does. */
const SPEAKS_FOR_OTHERS = /^(?:.{0,30} )?Spokesperson$|^(?:Press|Communications) (?:Secretary|Director)$/;

/** "fell ill, forcing him to rest": what happened to him does it. */
const CAUSES = /^(?:forc|prompt|lead|oblig|caus|compel|allow|enabl|requir|driv|push|leav)ing$/;

const PRAISES = wholeWord("congratulate|commend|praise|thank|applaud|laud|compliment|felicitate|salute");

/** "congratulated the premier on his trip": what somebody is praised for is his own. */
function whomPraised({firstToken, pronoun}: Reference, {sentence, recent, n, index}: Discourse): string | null {
  const {tokens, references} = sentence;
  const [object, person] = [references[index - 1], recent.at(-1)];
  if (!/^(?:his|her)$/.test(pronoun ?? "") || object === undefined || person?.sentence !== n) return null;
  const isObject = person.lastToken === object.lastToken && PRAISES.test(tokens[object.firstToken - 1]?.lemma ?? "");
  return isObject && /^(?:on|for)$/.test(tokens[firstToken - 1]?.lower ?? "") ? person.name : null;
}

const OPENS_PHRASE = wholeWord(
  "during|in|on|at|before|after|upon|for|since|with|throughout|despite|ahead|prior|following|as|within|amid|under"
);

/**
 * "Had he come, Mr Trump would…", "During his stay, Mr Lavrov will…", "Ending his tour, Mr Abe…": the name follows.
 */
function personAhead(reference: Reference, discourse: Discourse, frame: DocumentFrame): string | null {
  const {sentence, recent, n, index} = discourse;
  const {tokens, references} = sentence;
  if (recent.some((person) => person.sentence === n)) return null;
  const opener = tokens.find(
    ({text, lower, pos}) => !/^["“‘,]$/.test(text) && (pos !== "ADV" || OPENS_PHRASE.test(lower))
  );
  const opening = opener?.lower ?? "";
  const isPhrase =
    (OPENS_PHRASE.test(opening) || (opener?.pos === "VERB" && isOwner(tokens, reference))) &&
    reference.pronoun !== "he" &&
    reference.pronoun !== "she";
  if (!isPhrase && !/^(?:had|if)$/.test(opening)) return null;
  const comma = tokens.findIndex(({text}, i) => text === "," && i > reference.lastToken);
  if (comma < 0) return null;
  const next = references.slice(index + 1).find((other) => other.firstToken > comma && isSubject(tokens, other));
  if (next === undefined || references.some((other) => other.firstToken > comma && other.firstToken < next.firstToken))
    return null;
  const country = next.offices[0]?.countries[0] ?? null;
  const entry =
    next.name === null ? findOfficer(next, country, discourse, frame) : frame.register.find(next.name, next);
  return entry && (entry.gender === null || entry.gender === reference.gender) ? entry.name : null;
}

/** "Asked about his trip, the prime minister said": the one whom the text has told to hold the office. */
function findOfficer(
  next: Reference,
  country: CountryCode | null,
  discourse: Discourse,
  frame: DocumentFrame
): Entry | null {
  const isOne = next.offices.length === 1 && next.pronoun === null && !next.generic && !next.plural;
  return isOne ? findHolder(next, country, discourse, frame) : null;
}

/** "ending his tour", but not "meeting him" or "meeting her in Lima". */
function isOwner(tokens: readonly Token[], {pronoun, lastToken}: Reference): boolean {
  return /^(?:his|her)$/.test(pronoun ?? "") && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[lastToken + 1]?.pos ?? "");
}

/** Who says what stands in the quotation marks: named in this sentence, or speaking in the ones before. */
function speakersOf({sentence, speaker}: Discourse, register: DocumentFrame["register"]): string[] {
  const named = sentence.references.flatMap((other) => {
    if (other.name === null || !isSpeaker(sentence.tokens, other)) return [];
    const entry = register.find(other.name, other);
    return entry ? [entry.name] : [];
  });
  return speaker === null ? named : [...named, speaker];
}

/** "received him", "for her": not the one who receives. */
function isObject(tokens: readonly Token[], {firstToken, lastToken, pronoun}: Reference): boolean {
  if (pronoun !== "her") return pronoun === "him";
  if (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[lastToken + 1]?.pos ?? "")) return false;
  return /^(?:VERB|ADP|AUX)$/.test(tokens[firstToken - 1]?.pos ?? "");
}

/** "is on a tour that has taken him to Oslo": whom the main clause is about. */
function isInRelative(tokens: readonly Token[], {firstToken}: Reference): boolean {
  const opening = tokens.slice(0, firstToken).findLastIndex(({lower}) => lower === "that" || lower === "which");
  return opening > 0 && /^(?:AUX|VERB)$/.test(tokens[opening + 1]?.pos ?? "");
}

/** True where an odd number of quotation marks stands before the token. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  let open = false;
  for (const {text} of tokens.slice(0, at)) {
    if (text === "“" || text === "„") open = true;
    else if (text === "”") open = false;
    else if (text === '"') open = !open;
  }
  return open;
}

function hasQuotes(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({text}) => /^["“”]$/.test(text));
}
