import {closingName} from "./closingName.ts";
import type {Token} from "../../types.ts";
import {nameKey} from "../tokens/plainText.ts";
import {isDayOfMonth} from "./kindOfWord.ts";
import {FACILITY, LONGER_NAME, NAME_TITLE, NAME_WORD, NO_NAME, NUMERAL, OPENING_NAME, PARTICLE} from "./nameWords.ts";
import {partyTagAt} from "./partyTag.ts";
import {startsWithCapital, startsWithSmall} from "../tokens/wordShapes.ts";
import {isUnknownWord} from "../tokens/isUnknownWord.ts";
import {findKnownPeople, isGivenName} from "./peopleLexicon.ts";
import {titles} from "./roleLexicon.ts";
import {isOfVessel} from "./vesselName.ts";

const OPENS_CAPITALISED = /^\p{Lu}\p{Ll}/u;
const INITIALS = /^(?:\p{Lu}\.){1,4}$/u;
const ONE_OR_TWO_INITIALS = /^\p{Lu}\.(?:\p{Lu}\.)?$/u;
const INITIAL = /^\p{Lu}\.$/u;
const SHORT_SMALL_WORD = /^\p{Ll}{2,6}$/u;

/** A run of capitalised words that may be a person's name. */
export interface NameChain {
  /** Index of its first token in the sentence. */
  readonly first: number;
  /** Index of its last token. */
  readonly last: number;
  /** The name as it stands, without what surrounds it. */
  readonly text: string;
  /** True where the name itself tells that it is a person's. */
  readonly sure: boolean;
}

/** Whether a token belongs to a place or organisation, and so to no name that it opens or goes on with. */
type IsTaken = (index: number, opens: boolean) => boolean;

/**
 * The longest run of name words that begins at token i; null where none does. `isTaken` tells tokens of places and
 * organisations; behind a title a particle may open the name ("Ms von der Leyen").
 */
export function nameChainAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  {isTaken, isTitled}: {isTaken: IsTaken; isTitled: boolean}
): NameChain | null {
  const opening = isTitled ? afterParticles(tokens, i) + (isGlottal(tokens, i) ? 1 : 0) : i;
  const isOpened = isTitled ? isOpeningName(tokens, i) : isOpeningOfUntitled(tokens, i);
  const known = chainEnd(tokens, isOpened ? afterParticles(tokens, i + 1) : opening, isTaken);
  const last = known < opening ? known : closingName(tokens, i, known, isTitled);
  if (last < opening || partyTagAt(tokens, i) > 0 || isOfVessel(tokens, i)) return null;
  const first = tokens[i]!;
  const name = text.slice(first.start, tokens[last]!.end);
  if (i === last) return {first: i, last, text: name, sure: findKnownPeople(name).length > 0 && !isEverydayWord(first)};
  return {
    first: i,
    last,
    text: name,
    sure: looksPersonal(tokens, i, last) && !FACILITY.test(tokens[last + 1]?.lower ?? "")
  };
}

/** "Dr ‘Aisake Eke", "Khalid bin 'Abdullah": a mark that is a letter of the name behind it, and opens no quotation. */
function isGlottal(tokens: readonly Token[], i: number): boolean {
  const [before, mark, name, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!/^['‘’ʻʿ`]$/.test(mark?.text ?? "") || name?.start !== mark!.end || (before?.end ?? 0) === mark!.start)
    return false;
  return startsWithCapital(name.text) && !/^['’`]$/.test(next?.text ?? "");
}

/** "Park Min", "Jan van der Roe" */
function isOpeningName(tokens: readonly Token[], i: number): boolean {
  const next = afterParticles(tokens, i + 1);
  return OPENING_NAME.has(tokens[i]!.lower) && OPENS_CAPITALISED.test(tokens[next]?.text ?? "");
}

/** "Jan Novak", but "3 Jan" and "in Jan"; "Park Min-jun", but "Park Road". */
function isOpeningOfUntitled(tokens: readonly Token[], i: number): boolean {
  if (!isOpeningName(tokens, i)) return false;
  if (tokens[i]!.text === "Jan") return !/\d|^(?:in|since|by|early|late)$/i.test(tokens[i - 1]?.text ?? "");
  return tokens[i]!.text === "Park" && tokens[i + 2]?.text === "-" && startsWithSmall(tokens[i + 3]?.text ?? "");
}

/**
 * "Prime Minister (Narendra) Modi", "President Joao (Jota) Pires", "[Ali Reza] Roe": what an editor put in belongs to
 * the name behind it.
 */
export function bracketedNameAt(text: string, tokens: readonly Token[], i: number): NameChain | null {
  const closing = tokens.slice(i, i + 4).findIndex(({text: word}) => /^[)\]]$/.test(word));
  const family = tokens[i + closing + 1];
  if (!/^[([]$/.test(tokens[i]!.text) || closing < 2 || family === undefined) return null;
  const given = tokens.slice(i + 1, i + closing);
  const isName = ({text: word, lower}: Token): boolean => /^\p{Lu}\p{Ll}+$/u.test(word) && !NO_NAME.has(lower);
  const isSure =
    tokens[i]!.text === "(" || given.some(({text: word, lower}) => isGivenName(word) || isUnknownWord(lower));
  if (!isSure || ![...given, family].every(isName)) return null;
  const words = text.slice(given[0]!.start, given.at(-1)!.end);
  return {first: i, last: i + closing + 1, text: `${words} ${text.slice(family.start, family.end)}`, sure: true};
}

function afterParticles(tokens: readonly Token[], i: number): number {
  let next = i;
  while (next < i + 3 && PARTICLE.test(tokens[next]?.text ?? "") && tokens[next]!.text !== "y") next++;
  if (next > i && /^[-‐‑]$/.test(tokens[next]?.text ?? "")) next++;
  return tokens[next] === undefined ? i : next;
}

/** Index of the chain's last token; before i where no chain begins there. */
function chainEnd(tokens: readonly Token[], i: number, isTaken: IsTaken): number {
  if (isTaken(i, true) || !isNameWord(tokens, i, isTaken) || !canOpen(tokens, i)) return i - 1;
  let last = i;
  let words = 1;
  while (words < 8) {
    const next = nextWord(tokens, last, isTaken);
    if (next === null) break;
    last = next;
    words++;
  }
  return last;
}

/** Index of the name word after `last`, over hyphens and particles; null where the chain ends. */
function nextWord(tokens: readonly Token[], last: number, isTaken: IsTaken): number | null {
  const next = tokens[last + 1];
  if (next === undefined) return null;
  if (NUMERAL.test(next.text) && next.start > tokens[last]!.end) return last + 1;
  // "Robert O. Blake, Jr."
  if (next.text === "," && /^(?:Jr|Sr)\.?$/.test(tokens[last + 2]?.text ?? "")) return last + 2;
  if (/^[-‐‑]$/.test(next.text) && next.start === tokens[last]!.end) {
    const joined = tokens[last + 2];
    if (joined === undefined || joined.start !== next.end || isTaken(last + 2, false)) return null;
    if (PARTICLE.test(joined.lower)) return nextWord(tokens, last + 2, isTaken) ?? null;
    return /^\p{L}+$/u.test(joined.text) && (startsWithCapital(joined.text) || isEastAsianPart(tokens, last))
      ? last + 2
      : null;
  }
  // Glued words are two things ("OmarFinance Minister"), but for initials ("K.P.Sharma").
  if (next.start === tokens[last]!.end && !/[.'’]$/.test(tokens[last]!.text) && startsWithCapital(next.text))
    return null;
  let index = last + 1;
  for (let particles = 0; particles < 3 && PARTICLE.test(tokens[index]?.text ?? ""); particles++) {
    index++;
    if (/^[-‐‑'’]$/.test(tokens[index]?.text ?? "") && tokens[index]!.start === tokens[index - 1]!.end) index++;
  }
  if (isGlottal(tokens, index)) index++;
  return isNameWord(tokens, index, isTaken) && !isDayOfMonth(tokens, index + 1) ? index : null;
}

/** "Ying" in "Ma Ying-jeou": a capital, short, itself preceded by a capitalised word. */
function isEastAsianPart(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.text.length < 7 && startsWithCapital(tokens[index - 1]?.text ?? "");
}

function isNameWord(tokens: readonly Token[], index: number, isTaken: IsTaken): boolean {
  const token = tokens[index];
  if (token === undefined || isTaken(index, false)) return false;
  if (INITIALS.test(token.text)) return token.text !== "H.E." && token.text !== "U.S." && token.text !== "U.N.";
  if (!NAME_WORD.test(token.text) || (NO_NAME.has(token.lower) && !isChristian(tokens, index))) return false;
  const key = nameKey(token.text);
  return !titles.has(key) || NAME_TITLE.has(key);
}

/** "Jean Christian Roe", but "Lebanese Christian leaders": a given name between two names. */
function isChristian(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  const isInside = before !== undefined && isGivenName(before.text) && NAME_WORD.test(after?.text ?? "");
  return token.text === "Christian" && isInside;
}

/** At a sentence's start every word has a capital: there the part of speech must allow a name. */
function canOpen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const opens = i === 0 || /^["'“‘„«(—–:•*-]$/.test(tokens[i - 1]!.text);
  if (!opens || isGivenName(token.text)) return true;
  return !["DET", "PRON", "ADP", "ADV", "CCONJ", "SCONJ", "AUX", "VERB", "NUM", "INTJ", "PART"].includes(token.pos);
}

/**
 * Lone names that are words as well ("Nasser" is none, "Mao" is none, "Raila" is none): only those that the tagger
 * takes for names.
 */
function isEverydayWord(token: Token): boolean {
  return token.pos === "VERB" || token.pos === "ADV" || token.pos === "AUX";
}

/** A given name in front, an initial, a particle or an East Asian double name. */
function looksPersonal(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = tokens[first]!;
  if (!LONGER_NAME.test(tokens[last]!.text) && !startsWithSmall(tokens[last]!.text)) return false;
  if (isGivenName(opening.text) && startsWithCapital(tokens[last]!.text)) return true;
  if (ONE_OR_TWO_INITIALS.test(opening.text)) return true;
  const inner = tokens.slice(first + 1, last);
  if (inner.some(({text}) => INITIAL.test(text) || /^(?:bin|bint|ibn|van|von|Ould|Ben|Abu)$/.test(text))) return true;
  return /^[-‐‑]$/.test(tokens[last - 1]!.text) && SHORT_SMALL_WORD.test(tokens[last]!.text) && last - first === 3;
}
