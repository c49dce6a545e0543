import {wholeWord} from "../../anyOf.ts";
import type {CountryCode, Edtf, Sentence, Token} from "../../types.ts";
import type {Reference} from "./findReferences.ts";
import type {Speaker} from "./findSpeakers.ts";
import type {Entry, PersonRegister} from "./personRegister.ts";

/** A sentence with its references, in reading order. */
export interface ReferringSentence {
  /** Its words. */
  readonly tokens: readonly Token[];
  /** Its references to people, in text order. */
  readonly references: readonly Reference[];
  /** Countries that the sentence names, in text order. */
  readonly countries: readonly CountryCode[];
  /** What its block is on the page. */
  readonly kind: Sentence["kind"];
  /** Index of the block, or of the comment. */
  readonly block: number;
}

/** What is known of the whole document. */
export interface DocumentFrame {
  /** The people of the document. */
  readonly register: PersonRegister;
  /** Country of the dateline; null where there is none. */
  readonly here: CountryCode | null;
  /** Country that "our" means; null where nothing tells. */
  readonly home: CountryCode | null;
  /** True for a release, in which "the President" is the publisher's own. */
  readonly isRelease: boolean;
  /** True where the document speaks of the United Nations, whose head "the Secretary-General" then is. */
  readonly isOfNations: boolean;
  /** When the article's events happen; null where unknown. */
  readonly era: Edtf | null;
  /** Who says "I" outside quotation marks in each sentence; null where nobody is known to. */
  readonly speakers: readonly (Speaker | null)[];
  /** Who says "I" in a quotation that the sentence before announces; null elsewhere. */
  readonly quotes: readonly (Speaker | null)[];
}

/** A person lately spoken of. */
export interface Recent {
  /** Canonical name. */
  readonly name: string;
  /** The person's entry in the register; null for an office without a name. */
  readonly entry: Entry | null;
  /** Gender that words or lexicon tell; null where neither does. */
  readonly gender: "m" | "f" | null;
  /** Country that the person stands for; null where unknown. */
  readonly country: CountryCode | null;
  /** Title told with the mention, else the document's first for the person; null for none. */
  readonly title: string | null;
  /** Number of the sentence. */
  readonly sentence: number;
  /** Index of the mention's last token in its sentence. */
  readonly lastToken: number;
  /** True where the mention stands before its verb. */
  readonly isSubject: boolean;
  /** True where the sentence opens with what is the person's: "Donald Trump's visit". */
  readonly isTopic: boolean;
  /** True where "and" joins it to another person. */
  readonly isJoined: boolean;
}

/** What has been said up to a reference. */
export interface Discourse {
  /** People lately spoken of, the last one last. */
  readonly recent: readonly Recent[];
  /** People last spoken of as a group, and in which sentence. */
  readonly group: {readonly members: readonly string[]; readonly sentence: number};
  /** Who spoke last; null for nobody yet. */
  readonly speaker: string | null;
  /** Number of the sentence that names who spoke last; -1 for none. */
  readonly spokeAt: number;
  /** How often each person was spoken of so far. */
  readonly counts: ReadonlyMap<string, number>;
  /** Number of the sentence. */
  readonly n: number;
  /** The sentence in which the reference stands. */
  readonly sentence: ReferringSentence;
  /** Place of the reference in the sentence. */
  readonly index: number;
}

const SPEECH = wholeWord(
  "say|tell|add|note|state|announce|stress|explain|declare|remark|comment|warn|insist|recall|write|quote|claim|ask",
  "reply|reiterate|underscore|observe|argue"
);
const SENTENCES_BACK = 3;
/** Behind a name these are verbs, whatever the tagger says. */
const TAKEN_FOR_NOUN = /^(?:hosts|visits|tours|heads|meets|flies|travels|leaves|welcomes|addresses|returns)$/;

/** True where a verb of speech stands next to the reference. */
export function isSpeaker(tokens: readonly Token[], {firstToken, lastToken}: Reference): boolean {
  // "Jane Doe, Minister for Trade, said:"
  if (tokens[lastToken + 1]?.text === "," && SPEECH.test(tokens[lastToken + 2]?.lemma ?? ""))
    return /^[:,"“]$/.test(tokens[lastToken + 3]?.text ?? "");
  // "X further told reporters"
  const verb = tokens[lastToken + 1]?.pos === "ADV" ? tokens[lastToken + 2] : tokens[lastToken + 1];
  const [before, isAlone] = [tokens[firstToken - 1]?.lemma ?? "", firstToken < 2];
  // "told X": who is told does not speak.
  return SPEECH.test(verb?.lemma ?? "") || (SPEECH.test(before) && (isAlone || !/^(?:tell|ask)$/.test(before)));
}

/** True where a verb follows, at once or after a relative clause's "who". */
export function isSubject(tokens: readonly Token[], {firstToken, lastToken}: Reference): boolean {
  const apart = tokens[lastToken + 1]?.text === ",";
  // "met with the mayor, followed by a dinner": whoever a preposition brings in does not do what comes behind a comma.
  if (apart && /^(?:by|with|of|from|for)$/.test(tokens[firstToken - 1]?.lower ?? "")) return false;
  let next = lastToken + (apart ? 2 : 1);
  while (tokens[next]?.pos === "ADV" && next < lastToken + 4) next++;
  return (
    tokens[next] !== undefined &&
    (/^(?:VERB|AUX)$/.test(tokens[next]!.pos) ||
      /^(?:who|whose)$/.test(tokens[next]!.lower) ||
      TAKEN_FOR_NOUN.test(tokens[next]!.lower))
  );
}

/**
 * The person whom "he" or "his" means: the nearest subject of the sentence, else whom the sentences before are about.
 */
export function antecedentOf(
  gender: "m" | "f",
  discourse: Discourse,
  excluded: ReadonlySet<string> = new Set()
): Recent | null {
  const {recent, n, sentence, index} = discourse;
  const partner = recent.at(-1);
  // "Both Silva and his guest": the possessive looks back over "and".
  if (
    partner?.sentence === n &&
    isPossessive(sentence.references[index]) &&
    isJoinedToLast(sentence, index) &&
    (partner.gender ?? gender) === gender &&
    !excluded.has(partner.name)
  )
    return partner;
  const fits = recent.filter(
    (person) =>
      (person.gender === null || person.gender === gender) &&
      n - person.sentence <= SENTENCES_BACK &&
      !excluded.has(person.name)
  );
  const here = fits.filter(({sentence, isJoined}) => sentence === n && !isJoined);
  if (here.length > 0) return here.findLast((person) => person.isSubject) ?? here.at(-1)!;
  const last = fits.findLast(({sentence}) => sentence < n)?.sentence;
  const before = fits.filter(({sentence}) => sentence === last);
  let best: Recent | null = null;
  for (const person of before) {
    if (best === null || weight(person, before, discourse) > weight(best, before, discourse)) best = person;
  }
  return best ?? fits.at(-1) ?? null;
}

/** "I", "my", "we": whoever speaks, and nobody spoken of. */
export function isFirstPerson({pronoun}: Reference): boolean {
  return /^(?:i|me|my|myself|we|us|our|ourselves)$/.test(pronoun ?? "");
}

function isPossessive(reference: Reference | undefined): boolean {
  return /^(?:his|her)$/.test(reference?.determiner ?? reference?.pronoun ?? "");
}

/** Subjects, those named first and those spoken of often are what a sentence is about. */
function weight(person: Recent, among: readonly Recent[], {counts}: Discourse): number {
  const often = Math.min(counts.get(person.name) ?? 0, 4);
  return (
    (person.isSubject || person.isTopic ? 2 : 0) + (person === among[0] ? 1 : 0) + often / 2 - (person.isJoined ? 1 : 0)
  );
}

/**
 * How many references in a row, each with nothing but a comma behind it, lead up to the one at `index` ("A, B and C").
 */
export function listedBefore({tokens, references}: ReferringSentence, index: number): number {
  let count = 0;
  const isListed = (i: number) =>
    references[i]!.lastToken + 2 === references[i + 1]!.firstToken &&
    tokens[references[i]!.lastToken + 1]!.text === ",";
  while (index - count > 1 && isListed(index - count - 2)) count++;
  return count;
}

/** True where only "and", commas and articles stand between a reference and the one before it. */
export function isJoinedToLast({tokens, references}: ReferringSentence, index: number): boolean {
  const before = references[index - 1];
  if (before === undefined || references[index] === undefined) return false;
  const between = tokens.slice(before.lastToken + 1, references[index].firstToken);
  const joins = between.some(({lower}) => /^(?:and|&)$/.test(lower));
  return joins && between.length < 4 && between.every(({lower}) => /^(?:and|,|the|&|with|then|also)$/.test(lower));
}

/** "Prime Minister Roe: I was in Oslo": a new turn says nothing of the one before. */
export function isLabel({tokens, references}: ReferringSentence, index: number): boolean {
  const {firstToken, lastToken} = references[index]!;
  return firstToken < 2 && tokens[lastToken + 1]?.text === ":";
}
