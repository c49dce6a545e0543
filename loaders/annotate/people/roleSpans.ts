import type {Token} from "../../types.ts";
import {longestPhraseAt} from "../lexicons/phraseIndex.ts";
import {nameKey} from "../tokens/plainText.ts";
import {startsWithCapital, startsWithLetter, startsWithSmall} from "../tokens/wordShapes.ts";
import {designateEnd, postEnd} from "./postOfMinister.ts";
import {affairsEnd, isPortfolioWord, portfolioEnd} from "./portfolio.ts";
import {levelOf, titleIndex, titles, type Title} from "./roleLexicon.ts";

const ACRONYM = /^[\p{Lu}.]+s?$/u;
const SHORT_FORM = /^\p{Lu}{2,8}$/u;

/** A title in a sentence. */
export interface RoleSpan extends Title {
  /** Index of its first token in the sentence. */
  readonly first: number;
  /** Index of its last token. */
  readonly last: number;
}

const NAME_START = /^\p{Lu}|^(?:von|van|de|der|al|el|bin|da|di)$/u;
const IN_CAPITALS = /^(?:pm|pms|fm|mp|ceo|nsa|eam|mos|dpm|hm|hh|hrh|coas|he)$/;

/** Titles of one word that tell what for: "Coordinator for Energy Security". */
const LONG_TITLE = /^(?:Commissioner|(?:Under |Assistant )?Secretary|Envoy|Coordinator|Adviser)$/;

/** Titles that go on with what they are for: "Assistant Secretary of State for South Asian Affairs". */
const HAS_PORTFOLIO = /(?:Secretary(?: of State)?|Minister of State|Envoy|Coordinator|Adviser|High Representative)$/;

/** The title that begins at token i; null where none does. `isPlace` tells tokens of places. */
export function roleAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  isPlace: (index: number) => boolean
): RoleSpan | null {
  if (!startsWithLetter(tokens[i]!.text)) return null;
  const listed = listedRole(text, tokens, i);
  const minister = ministerAt(tokens, i, isPlace);
  const isLonger = minister !== null && (listed === null || minister.last > listed.last);
  const role = withPortfolio(isLonger ? minister : listed, tokens, isPlace);
  return role && {...role, last: designateEnd(tokens, role.last)};
}

/** "State Minister for Power and Energy" is as long as its portfolio. */
function withPortfolio(
  role: RoleSpan | null,
  tokens: readonly Token[],
  isPlace: (index: number) => boolean
): RoleSpan | null {
  const isLong = role !== null && (role.first < role.last || LONG_TITLE.test(role.title));
  if (!isLong) return role;
  const head = tokens[role.last]!.lower;
  const isMinisterial =
    head === "minister" || head === "commissioner" || (head === "secretary" && role.level === "minister");
  if (!isMinisterial && !HAS_PORTFOLIO.test(role.title)) return role;
  // "Senior Minister of State (SMS) for Law"
  const end = withShortForm(tokens, role.last);
  if (!/^(?:of|for)$/.test(tokens[end + 1]?.lower ?? "")) return role;
  const last = Math.max(portfolioEnd(tokens, end + 2, isPlace), affairsEnd(tokens, end + 2));
  return last > end + 1 ? {...role, last} : role;
}

function listedRole(text: string, tokens: readonly Token[], i: number): RoleSpan | null {
  return longestPhraseAt(tokens, i, titleIndex, (title, last) => {
    const raw = text.slice(tokens[i]!.start, tokens[last]!.end);
    if (!isUsedAsTitle(raw, nameKey(raw), title, tokens, i, last)) return null;
    // The dot of "Gen." may be a token of its own.
    const dotted = tokens[last + 1]?.text === "." && raw.length < 5 && startsWithCapital(tokens[last + 2]?.text ?? "");
    return {...title, first: i, last: dotted ? last + 1 : last};
  });
}

const OFFICIAL_DEED = /^(?:visits?|trips?|tours?|state|working|opening|talks|meetings?|engagements?|and|friendly)$/;

/** Titles that are everyday words as well count only where their spelling or neighbours tell that they are titles. */
function isUsedAsTitle(
  raw: string,
  key: string,
  title: Title,
  tokens: readonly Token[],
  first: number,
  last: number
): boolean {
  const next = tokens[last + 1];
  const beforeName =
    NAME_START.test(next?.text ?? "") || (next?.text === "." && NAME_START.test(tokens[last + 2]?.text ?? ""));
  // In "President of the Republic of Kenya" the republic is a place.
  if (key.endsWith(" of the republic") && next?.lower === "of") return false;
  if (key === "he") return /^H\.?E\.?$/.test(raw) && beforeName;
  if (IN_CAPITALS.test(key)) return ACRONYM.test(raw) || raw === "MoS";
  if (title.level === "honorific" || title.level === "rank")
    return (
      (startsWithCapital(raw) && (beforeName || next?.text === "." || isRoyal(key, next))) ||
      (title.level === "rank" && beforeName && startsWithSmall(raw))
    );
  if (first !== last) return true;
  // "his Mongolian colleague", but not "his colleague"
  if (key === "colleague") return /^\p{Lu}/u.test(tokens[first - 1]?.text ?? "");
  if (/^(?:head|chief|chair|director|commander)$/.test(key))
    return tokens[first]!.pos !== "VERB" && (next?.lower === "of" || beforeName);
  // "Xi hosts Ruto"; "the guest of Pakistan" holds no office of Pakistan's.
  if (key === "hosts" && startsWithCapital(tokens[first - 1]?.text ?? "") && beforeName) return false;
  if (/^guests?$/.test(key) && next?.lower === "of") return false;
  // "will on Tuesday host his counterpart"
  if (/^hosts?$/.test(key) && /^(?:his|her|their|its|the|an?)$/.test(next?.lower ?? "")) return false;
  // "Prime Minister Roe's Official Visit"
  if (key === "official" && OFFICIAL_DEED.test(next?.lower ?? "")) return false;
  if (/^(?:hosts?|guests?|speaker|aide|visitor|officials?|delegations?)$/.test(key))
    return (
      /NOUN|PROPN/.test(tokens[first]!.pos) &&
      !/NOUN|PUNCT/.test(next?.text === "-" ? "NOUN" : next?.pos === "PUNCT" ? "" : (next?.pos ?? ""))
    );
  return tokens[first]!.pos !== "VERB" || startsWithCapital(raw);
}

/** "His Highness the Prime Minister". */
function isRoyal(key: string, next: Token | undefined): boolean {
  return next?.lower === "the" && /^(?:his|her|their) /.test(key);
}

/**
 * "trade minister", "Petroleum and Natural Resources Minister", "minister of atomic energy", "Minister for Trade and
 * Tourism".
 */
function ministerAt(tokens: readonly Token[], i: number, isPlace: (index: number) => boolean): RoleSpan | null {
  const noun = ministerFrom(tokens, i);
  for (let last = i; last <= noun; last++) {
    const {lower} = tokens[last]!;
    // "the Chinese government, Prime Minister Hun Sen": no portfolio goes on over a title of its own.
    if (lower === "prime" && last > i && !/^(?:deputy|vice|first|acting)$/.test(tokens[last - 1]!.lower)) return null;
    if (last === noun) return buildMinister(tokens, i, last, isPlace);
    // "On her way home, Foreign Minister Roe": what is written otherwise belongs to other words.
    const isApart = lower === "," && startsWithSmall(tokens[i]!.text) && startsWithCapital(tokens[last + 1]!.text);
    if (isApart) return null;
    const joins = last > i && (lower === "and" || lower === "&" || /^[-,]$/.test(lower));
    if (isPlace(last) || !(joins || isPortfolioWord(tokens[last]!))) return null;
  }
  return null;
}

/** Index of the first "minister" from i that a portfolio can reach; -1 for none. */
function ministerFrom(tokens: readonly Token[], i: number): number {
  for (let at = i; at < Math.min(i + 6, tokens.length); at++) {
    const {lower} = tokens[at]!;
    if (lower === "minister" || lower === "ministers") return at;
  }
  return -1;
}

function buildMinister(
  tokens: readonly Token[],
  first: number,
  noun: number,
  isPlace: (index: number) => boolean
): RoleSpan {
  const plural = tokens[noun]!.lower === "ministers";
  const words = tokens.slice(first, noun).map(({text}) => text);
  const post = postEnd(tokens, noun);
  if (post > noun) return {...ministerTitle([...words, "minister"]), plural, first, last: post};
  const end = inChargeEnd(tokens, noun);
  let last = noun;
  if (/^(?:of|for)$/.test(tokens[end + 1]?.lower ?? "") && words.length === 0) {
    last = portfolioEnd(tokens, end + 2, isPlace);
    if (last > end + 1) words.push(...tokens.slice(end + 2, last + 1).map(({text}) => text));
    else last = noun;
  }
  return {...ministerTitle([...words, "minister"]), plural, first, last};
}

/** What the lexicon tells of a minister so called. */
function ministerTitle(words: readonly string[]): Omit<Title, "plural"> {
  const title = capitalised(words).replace(" - ", "-").replace(" , ", ", ");
  const known = titles.get(nameKey(title)) ?? titles.get(nameKey(`minister of ${words.slice(0, -1).join(" ")}`));
  const level = known?.level ?? levelOf(title);
  return {title: known?.title ?? title, level, gender: null, country: null};
}

/** Index of "charge" in "Minister-in-charge of Trade"; of the noun itself elsewhere. */
function inChargeEnd(tokens: readonly Token[], noun: number): number {
  const behind = tokens.slice(noun + 1, noun + 6).map(({lower}) => lower);
  const words = behind.filter((lower) => lower !== "-");
  if (words[0] !== "in" || words[1] !== "charge") return noun;
  return noun + 1 + behind.indexOf("charge");
}

function capitalised(words: readonly string[]): string {
  return words
    .map((word) =>
      /^(?:and|of|for|the)$/i.test(word)
        ? word.toLowerCase()
        : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
    )
    .join(" ");
}

/** Index of the last token of a title with its short form: "Foreign Minister (FM)" is one title. */
export function withShortForm(tokens: readonly Token[], last: number): number {
  const [open, short, close] = tokens.slice(last + 1, last + 4);
  return open?.text === "(" && close?.text === ")" && SHORT_FORM.test(short!.text) ? last + 3 : last;
}
