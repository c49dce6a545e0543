import type {DateMention, Mention, Token} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import {EVENT_NOUN} from "./isVerbal.ts";
import {isInsideWord, isSpaced, RELATIVE} from "./markAt.ts";
import type {VerbGroup} from "./verbGroups.ts";
import {word} from "./word.ts";

const NOMINAL = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "SYM"]);
const PRONOUN = new Set("he she it they him them we us i you himself herself themselves there here".split(" "));

/** Whether a word that no mention holds can open a noun phrase. */
export function opensNoun(token: Token): boolean {
  return NOMINAL.has(token.pos) || isPronoun(token);
}

/** "they", "us", but not "his US visit". */
function isPronoun(token: Token | undefined): boolean {
  return PRONOUN.has(word(token)) && token?.text !== "US";
}

/** "two-day tour" and "Wednesday's talks": the date belongs to the noun after it. */
export function isAttributive({lastToken, form}: DateMention, tokens: readonly Token[]): boolean {
  const next = tokens[lastToken + 1];
  if (next === undefined) return false;
  if (
    /^(?:visit|trip|tour|summit|talks|meeting|stopover|pilgrimage)$/.test(word(next)) &&
    /^(?:NOUN|PROPN)$/.test(next.pos)
  )
    return true;
  return word(next) === "'s" || (form === "duration" && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(next.pos));
}

/** The noun phrase that opens at a token, with the mentions in it. */
export function nounChunkAt(
  from: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbs: ReadonlyMap<number, VerbGroup>,
  starts: ReadonlyMap<number, Mention>
): Chunk {
  let last = from - 1;
  let head = from;
  for (let i = from; i < tokens.length;) {
    if (verbs.has(i) || (i > from && endsBefore(tokens, i, starts, head))) break;
    if (i > from && isRelativeBare(tokens, head, i, verbs, starts)) break;
    if (isBehindPlace(tokens, from, i, verbs, starts) || isBeforeVerb(tokens, from, i, verbs)) break;
    const mention = starts.get(i);
    if (mention !== undefined && !(mention.type === "date" && !isAttributive(mention, tokens))) {
      last = mention.lastToken;
      if (mention.type !== "date") head = last;
    } else if (mention !== undefined) break;
    else if (shortName(tokens, i, starts) > 0) last = shortName(tokens, i, starts);
    else if (i > from && isRounded(tokens, i, starts)) last = i;
    else if (isNominal(tokens, i) && !(tokens[i + 1]?.text === "-" && verbs.has(i + 2))) {
      last = i;
      if (/^(?:NOUN|PROPN|PRON|VERB|NUM)$/.test(tokens[i]!.pos) && word(tokens[i]) !== "'s") head = i;
    } else break;
    i = last + 1;
  }
  last = Math.max(last, from);
  return {
    kind: "noun",
    first: from,
    last,
    head: Math.min(head, last),
    mentions: mentions.filter((m) => from <= m.firstToken && m.lastToken <= last),
    rank: tokens
      .slice(from, last + 1)
      .some((t) => /^(?:first|last|only|second|third|latest|youngest|sole)$/.test(t.lower)),
    invites: /^invitations?$/.test(word(tokens[Math.min(head, last)])),
    verb: null
  };
}

/** "his roughly two-week tour": an adverb before days that belong to the noun. */
function isRounded(tokens: readonly Token[], i: number, starts: ReadonlyMap<number, Mention>): boolean {
  const days = starts.get(i + 1);
  return tokens[i]!.pos === "ADV" && days?.type === "date" && days.form === "duration" && isAttributive(days, tokens);
}

/** "the African Union (AU) delegation": the end of a bracket with a short name inside a noun phrase; -1 for none. */
function shortName(tokens: readonly Token[], i: number, starts: ReadonlyMap<number, Mention>): number {
  const name = tokens[i]!.text === "(" ? starts.get(i + 1) : undefined;
  const end = name?.type === "organisation" ? name.lastToken + 1 : -1;
  return tokens[end]?.text === ")" && tokens[end + 1]?.pos === "NOUN" ? end : -1;
}

/** "the visit Mr Roe made to Oslo": a name with its verb behind a trip opens a clause of its own. */
function isRelativeBare(
  tokens: readonly Token[],
  head: number,
  i: number,
  verbs: ReadonlyMap<number, VerbGroup>,
  starts: ReadonlyMap<number, Mention>
): boolean {
  const person = starts.get(i);
  return (
    head === i - 1 &&
    /^(?:visit|trip|tour|journey|stop|stopover)s?$/.test(word(tokens[head])) &&
    person?.type === "person" &&
    verbs.has(person.lastToken + 1)
  );
}

/** "From Kyiv Mr Roe will travel on": who acts is no part of the place that a preposition brings. */
function isBehindPlace(
  tokens: readonly Token[],
  from: number,
  i: number,
  verbs: ReadonlyMap<number, VerbGroup>,
  starts: ReadonlyMap<number, Mention>
): boolean {
  const [place, person] = [starts.get(from), starts.get(i)];
  if (place?.type !== "place" || place.lastToken !== i - 1 || person?.type !== "person") return false;
  // "Before flying to Oslo Mr Roe had met": only where the sentence opens with it.
  const isFronted = from < 5 && word(tokens[from - 1]) === "to";
  return (isFronted || /^(?:from|in|at)$/.test(word(tokens[from - 1]))) && verbs.has(person.lastToken + 1);
}

/** "the two leaders last met in May": how the verb is to be read, and no part of the noun. */
function isBeforeVerb(
  tokens: readonly Token[],
  from: number,
  i: number,
  verbs: ReadonlyMap<number, VerbGroup>
): boolean {
  return i > from && /^(?:last|first|next)$/.test(word(tokens[i])) && verbs.has(i + 1) && tokens[i - 1]!.pos !== "DET";
}

function isNominal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const lower = word(token);
  if (lower === "-") return !isSpaced(tokens, i);
  if (isInsideWord(tokens, i)) return true;
  if (lower === "'s" || lower === "'" || lower === "/" || lower === "$") return true;
  if (lower === "and" && joinsKinds(tokens, i)) return true;
  if (lower === "," || lower === "then" || RELATIVE.has(lower)) return false;
  if (NOMINAL.has(token.pos) || EVENT_NOUN.test(lower)) return true;
  const next = tokens[i + 1];
  if (next === undefined || !/^(?:VERB|ADV)$/.test(token.pos)) return false;
  // Words that the tagger takes for verbs between a determiner and a noun: "a planned visit", "the visiting minister",
  // and "the just-ended summit".
  return /^(?:NOUN|PROPN|ADJ|VERB|ADV)$/.test(next.pos) || (next.text === "-" && !isSpaced(tokens, i + 1));
}

/** "state and official visits": two kinds of one thing. */
function joinsKinds(tokens: readonly Token[], i: number): boolean {
  const isKind = (at: number) => /^(?:state|official|private|working|courtesy|goodwill)$/.test(word(tokens[at]));
  return isKind(i - 1) && isKind(i + 1) && /^(?:visit|trip|tour|call)s?$/.test(word(tokens[i + 2]));
}

/** A determiner or pronoun opens a new phrase, and so does a name right after a complete noun. */
function endsBefore(tokens: readonly Token[], i: number, starts: ReadonlyMap<number, Mention>, head: number): boolean {
  const token = tokens[i]!;
  const lower = word(token);
  const before = word(tokens[i - 1]);
  // "to Oslo as prime minister": an adverb to the tagger.
  if (isPronoun(token) || isPronoun(tokens[i - 1]) || lower === "as") return true;
  // "the visit that the premier made": what was a determiner to the tagger opens a relative clause.
  if (lower === "that" && head < i && /^(?:NOUN|PROPN)$/.test(tokens[head]!.pos)) return true;
  if (token.pos === "DET" && before !== "all" && before !== "both") return true;
  if (/^(?:his|her|its|their|our|my)$/.test(lower) && head < i) return true;
  const mention = starts.get(i);
  // "On the way home President Roe will stop in Oslo"
  const isWay = /^(?:home|back)$/.test(before) && word(tokens[i - 2]) === "way";
  return mention?.type === "person" && (mention.form === "pronoun" || isWay);
}
