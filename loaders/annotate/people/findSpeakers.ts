import {anyOf, wholeWord} from "../../anyOf.ts";
import type {CountryCode} from "../../types.ts";
import {countryName} from "../places/countryName.ts";
import type {ReferringSentence} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";
import {findIncumbent} from "./findIncumbent.ts";
import {findContemporary} from "./peopleLexicon.ts";
import type {Entry, PersonRegister} from "./personRegister.ts";

/** Who says "I". */
export interface Speaker {
  /** Canonical name, or the role where the text gives no name ("Prime Minister of Australia"). */
  readonly name: string;
  /** Country that the speaker stands for; null where unknown. */
  readonly country: CountryCode | null;
}

/** What is known of a document whose speakers are looked for. */
export interface Dialogue {
  /** The people of the document. */
  readonly register: PersonRegister;
  /** Country that "our" means; null where nothing tells. */
  readonly home: CountryCode | null;
  /** When the article's events happen; null where unknown. */
  readonly era: string | null;
  /** Who speaks where no name stands in front; null for nobody known. */
  readonly author: Speaker | null;
}

/** Tokens of the longest name in front of what somebody says: "THE MINISTER FOR TRADE, MR JOHN DOE:". */
const LONGEST_LABEL = 20;
const ASKS = anyOf(
  "q|question|questions|journalist|reporter|presenter|interviewer|host|moderator|compere|caller|press|media|audience",
  "interjection|speaker|unidentified|inaudible|member|members|participant|student"
);
const ASKER = new RegExp(`^(?:the )?(?:un\\w+ )?${ASKS}(?: \\d{1,2})?$`);
const ANSWER = wholeWord("a|answer|reply|response");
const PM = wholeWord("pm|prime minister|the prime minister");

/**
 * For each sentence, who says "I" outside quotation marks: whoever's name stands in front ("MR DOWNER: I was…") until
 * the next one, else the author.
 */
export function findSpeakers(sentences: readonly ReferringSentence[], dialogue: Dialogue): (Speaker | null)[] {
  let turn = dialogue.author;
  return sentences.map((sentence) => {
    if (sentence.kind === "comment") return null;
    const end = labelEnd(sentence);
    if (end > 0) turn = readLabel(sentence, end, dialogue) ?? turn;
    if (end > 0 && isAsker(sentence, end)) turn = null;
    turn = saidBehind(sentence, dialogue) ?? turn;
    return turn;
  });
}

/** Tokens behind the last verb of "X said on Monday." */
const CLOSING = 7;

/** "I flew to Oslo, Minister X said", where the marks of a quotation are lost; null for any other sentence. */
function saidBehind({tokens, references}: ReferringSentence, dialogue: Dialogue): Speaker | null {
  const opening = tokens.slice(0, -CLOSING);
  const isQuoted = tokens.some(({text}) => /^["“”„«»]$/.test(text));
  const isOfTwo = opening.some(({lower}) => /^(?:said|says|told|added)$/.test(lower));
  if (isQuoted || isOfTwo || !opening.some(({lower}) => lower === "i")) return null;
  const reference = references.findLast(
    ({name, plural, firstToken, lastToken}) =>
      name !== null &&
      !plural &&
      tokens[firstToken - 1]?.text === "," &&
      /^(?:said|says|added|told)$/.test(tokens[lastToken + 1]?.lower ?? "") &&
      lastToken >= tokens.length - CLOSING
  );
  return reference === undefined ? null : speakerOf(reference, dialogue);
}

/** Index of the colon behind a name that opens a sentence; 0 for none. */
function labelEnd({tokens, kind}: ReferringSentence): number {
  const end = tokens.slice(0, LONGEST_LABEL).findIndex(({text}) => text === ":");
  // "Lavrov: no new talks" over an article is no turn.
  const isHeadline = (kind === "title" || kind === "heading") && end < tokens.length - 1;
  return isHeadline ? 0 : Math.max(0, end);
}

function labelOf({tokens}: ReferringSentence, end: number): string {
  return tokens
    .slice(0, end)
    .map(({lower}) => lower)
    .join(" ");
}

function isAsker(sentence: ReferringSentence, end: number): boolean {
  return ASKER.test(labelOf(sentence, end));
}

/** The person of a label; null for a colon that stands behind something else. */
function readLabel(sentence: ReferringSentence, end: number, dialogue: Dialogue): Speaker | null {
  const label = labelOf(sentence, end);
  if (ANSWER.test(label)) return dialogue.author;
  const {tokens, references} = sentence;
  const reference = references.find(
    ({firstToken, lastToken}) => firstToken < 2 && (lastToken === end - 1 || isToldBy(tokens, lastToken, end))
  );
  if (reference !== undefined && reference.pronoun === null) return speakerOf(reference, dialogue);
  const bracketed = tokens[end - 1]!.text === ")" ? inBrackets(references, end, dialogue) : null;
  if (bracketed !== null) return bracketed;
  // "DOWNER: …": a surname in capitals.
  const alone =
    end === 1 && /^\p{Lu}{3,}$/u.test(tokens[0]!.text) ? dialogue.register.find(tokens[0]!.text) : undefined;
  if (alone !== undefined) return told(alone, dialogue);
  return PM.test(label) ? holderOf("Prime Minister", dialogue) : null;
}

/** "Minister X told parliament: Last week I …" */
function isToldBy(tokens: ReferringSentence["tokens"], lastToken: number, end: number): boolean {
  return /^(?:said|told)$/.test(tokens[lastToken + 1]?.lower ?? "") && !/^[“"]$/.test(tokens[end + 1]?.text ?? "");
}

/** "The Foreign Secretary (Mr. John Doe):", "Hon. Jane Doe (Minister of Trade):": a name and an office, in either order. */
function inBrackets(references: readonly Reference[], end: number, dialogue: Dialogue): Speaker | null {
  const inLabel = references.filter(({lastToken, pronoun}) => lastToken < end && pronoun === null);
  const named = inLabel.find(({name}) => name !== null);
  const entry = named && dialogue.register.find(named.name!, named);
  if (entry === undefined) return null;
  const office = inLabel.flatMap(({offices}) => offices)[0]?.title.title;
  if (office !== undefined && entry.roles.length === 0) entry.roles.push({title: office, country: null});
  entry.country ??= dialogue.home;
  return entry;
}

function speakerOf(reference: Reference, dialogue: Dialogue): Speaker | null {
  const {register} = dialogue;
  const office = reference.offices[0];
  if (reference.name === null)
    return office === undefined || reference.plural
      ? null
      : holderOf(office.title.title, dialogue, office.countries[0]);
  const entry = register.find(reference.name, reference);
  if (entry === undefined) return null;
  // "Interview with the Prime Minister of Latvia" over "Prime Minister Roe: …"
  const {author} = dialogue;
  if (author && office && register.named(author.name) === undefined && author.name.startsWith(office.title.title))
    entry.country ??= author.country;
  return told(entry, dialogue);
}

/** Whose country nobody tells is known by it alone, or speaks for the publisher's if he is the document's author. */
function told(entry: Entry, {author, era}: Dialogue): Speaker {
  const {name, country, known, roles} = entry;
  if (country !== null || known !== null || roles.length > 0)
    return {name, country: country ?? (author?.name === name ? author.country : null)};
  return findContemporary(name, null, era) ?? entry;
}

/**
 * "THE PRESIDENT:", "PM:": the author, if that is his office, else whoever holds it in the publisher's country.
 */
export function holderOf(
  title: string,
  {register, home, era, author}: Omit<Dialogue, "author"> & {readonly author?: Dialogue["author"]},
  country = home ?? undefined
): Speaker | null {
  const entry = author ? register.named(author.name) : undefined;
  if (author && (entry === undefined || register.holds(entry, title))) return author;
  if (country === undefined) return null;
  const holders = register.entries.filter((other) => other.country === country && register.holds(other, title));
  if (holders.length === 1) return holders[0]!;
  const name = findIncumbent({title, country}, era)?.name ?? `${title} of ${countryName(country)}`;
  return {name, country};
}
