import {wholeWord} from "../../anyOf.ts";
import type {CountryCode, OrganisationMention, PlaceMention, Token} from "../../types.ts";
import {longestPhraseAt} from "../lexicons/phraseIndex.ts";
import {startsWithCapital, startsWithSmall} from "../tokens/wordShapes.ts";
import {organisationIndex} from "./organisationLexicon.ts";
import {kindOfNoun, NO_PART, OPENINGS} from "./organisationNouns.ts";

const ACRONYM = /^[\p{Lu}\d.+-]+$/u;
const SMALL_WORD = /^\p{Ll}{4,}$/u;

type Kind = OrganisationMention["kind"];

const LINK = /^(?:of|and|the|de|du|des|la|&|-)$/;
/** Names that open sentences as plain words too. */
const EVERYDAY = /^(?:total|shell|vale|eco|who|rt|ap|sputnik|dawn|is|cis|quad|commonwealth|mol|tap|orlen|fortum)$/;

/** Companies, ministries, commissions, alliances and newspapers of a sentence, without overlaps. */
export function findOrganisations(
  text: string,
  tokens: readonly Token[],
  places: readonly PlaceMention[]
): OrganisationMention[] {
  const mentions: OrganisationMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mention = knownAt(text, tokens, i, places) ?? namedAt(text, tokens, i, places);
    if (mention === null) continue;
    mentions.push(mention);
    i = mention.lastToken;
  }
  return mentions;
}

function knownAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  places: readonly PlaceMention[]
): OrganisationMention | null {
  const first = tokens[i]!;
  if (!startsWithCapital(first.text)) return null;
  return longestPhraseAt(tokens, i, organisationIndex, ({name, kind, country, exact}, last) => {
    const raw = text.slice(first.start, tokens[last]!.end);
    if (exact && !ACRONYM.test(raw)) return null;
    // "Kenya power project" is not about Kenya Power.
    if (last > i && SMALL_WORD.test(tokens[last]!.text)) return null;
    if (i === last && EVERYDAY.test(first.lower) && !isName(tokens, i)) return null;
    if (kind === "media" && describesNext(tokens, last, places)) return null;
    // What a paper says, its country does not say.
    return build(tokens, i, last, name, kind, kind === "media" ? null : country);
  });
}

/** "Shell holds 40 per cent" names a firm, "Shell companies" and "Total imports" do not. */
function isName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.pos !== "PROPN" || (i === 0 && !/^(?:VERB|AUX|PART)$/.test(next?.pos ?? ""))) return false;
  return !(startsWithSmall(next?.text ?? "") && /^(?:NOUN|ADJ)$/.test(next!.pos));
}

/** "The Namibian reported" names a paper, "the Namibian foreign minister" does not. */
function describesNext(tokens: readonly Token[], last: number, places: readonly PlaceMention[]): boolean {
  const isDemonym = places.some(({form, lastToken}) => form === "demonym" && lastToken === last);
  return isDemonym && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[last + 1]?.pos ?? "");
}

/** A run of capitals that an organisation's noun ends or begins. */
function namedAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  places: readonly PlaceMention[]
): OrganisationMention | null {
  if (!isCapital(tokens[i]) || (i > 0 && isCapital(tokens[i - 1]) && tokens[i - 1]!.end + 1 === tokens[i]!.start))
    return null;
  const run = runFrom(tokens, i, places);
  if (run === null) return null;
  const {last, ending, endingAt} = run;
  // What follows the noun belongs to it only behind "of" or "on".
  const follows = /^(?:of|for|on)$/.test(tokens[endingAt + 1]?.lower ?? "") && endingAt + 1 < last;
  const end = follows ? last : endingAt;
  const from = skipLeading(tokens, i, places);
  if (from >= end && !follows) return null;
  if (from > endingAt || places.some((place) => place.firstToken <= from && place.lastToken >= end)) return null;
  const inside = places.filter(
    ({firstToken, lastToken, country}) => country !== null && firstToken >= i && lastToken <= end
  );
  const countries = new Set(inside.map(({country}) => country));
  return build(
    tokens,
    from,
    end,
    text.slice(tokens[from]!.start, tokens[end]!.end).replace(/\s+/g, " "),
    ending,
    countries.size === 1 ? inside[0]!.country : null
  );
}

/** Where a run of capitals from token i ends, and the organisation's noun in it; null where it holds none. */
function runFrom(
  tokens: readonly Token[],
  i: number,
  places: readonly PlaceMention[]
): {readonly last: number; readonly ending: Kind; readonly endingAt: number} | null {
  let last = i;
  let ending: Kind | null = null;
  let endingAt = -1;
  for (let k = i; k < Math.min(i + 14, tokens.length); k++) {
    const token = tokens[k]!;
    if (isCapital(token) && NO_PART.test(token.lower)) break;
    if (isCapital(token)) {
      last = k;
      const kind = kindOfNoun(token.lower);
      if (kind !== undefined && (k > i || OPENINGS.test(token.lower)) && !endsCountry(k, places))
        [ending, endingAt] = [kind, k];
      if (ending !== null && k > endingAt && closesCountry(tokens, k, places)) break;
    } else if (!continues(tokens, k, ending, endingAt)) break;
  }
  return ending === null ? null : {last, ending, endingAt};
}

/** The "Federation" of "Russian Federation" makes no organisation of what stands before it. */
function endsCountry(k: number, places: readonly PlaceMention[]): boolean {
  return places.some(({lastToken, firstToken, form}) => lastToken === k && firstToken < k && form === "country");
}

/**
 * "of Norway" ends a name where no noun of bodies follows: who does is a person, "Chairman of the Assembly of Norway
 * Ola Dunk".
 */
function closesCountry(tokens: readonly Token[], k: number, places: readonly PlaceMention[]): boolean {
  const place = places.find(({lastToken, form}) => lastToken === k && form === "country");
  if (place === undefined || !/^(?:of|the)$/.test(tokens[place.firstToken - 1]?.lower ?? "")) return false;
  const after = tokens.slice(k + 1, k + 4);
  const run = after.slice(
    0,
    [...after, undefined].findIndex((token) => !isCapital(token))
  );
  return run.length > 1 && run.every(({lower}) => kindOfNoun(lower) === undefined);
}

/** "of", "and", and behind its noun "for" and "on" go on with a name; a commission's subjects may have commas. */
function continues(tokens: readonly Token[], k: number, ending: Kind | null, endingAt: number): boolean {
  const {lower} = tokens[k]!;
  const behind = ending !== null && k === endingAt + 1;
  if (/^(?:for|on)$/.test(lower)) return behind && (lower === "for" || ending === "commission");
  if (lower === ",")
    return ending === "commission" && k > endingAt + 2 && isCapital(tokens[k + 1]) && isSubjectWord(tokens[k + 1]!);
  if (lower === "the") return /^(?:of|for|on)$/.test(tokens[k - 1]!.lower);
  // "JAKARTA - World Bank officials": the dash of a dateline.
  if (lower === "-") return tokens[k]!.start === tokens[k - 1]!.end;
  if (/^(?:and|&)$/.test(lower) && ending !== null)
    return isCapital(tokens[k + 1]) && k > endingAt + 1 && !/^(?:of|the)$/.test(tokens[k + 2]?.lower ?? "");
  return LINK.test(lower);
}

const SUBJECT_WORD = wholeWord(
  "Trade|Economic|Economy|Scientific|Science|Technical|Technological|Technology|Cultural|Culture|Humanitarian",
  "Energy|Military|Defence|Defense|Investment|Industrial|Industry|Agriculture|Security|Political|Legal|Financial",
  "Transport|Environment|Education|Health|Cooperation|Co-operation"
);

function isSubjectWord({text}: Token): boolean {
  return SUBJECT_WORD.test(text);
}

/**
 * A demonym or country in front stands for itself ("Russian-Pakistani Intergovernmental Commission" keeps its
 * countries).
 */
function skipLeading(tokens: readonly Token[], i: number, places: readonly PlaceMention[]): number {
  let from = i;
  for (;;) {
    const place = places.find(
      ({firstToken, form}) => firstToken === from && (form === "demonym" || form === "country")
    );
    const next = place ? place.lastToken + 1 : from;
    if (/^['’]s$/.test(tokens[next]?.lower ?? "") || (place && tokens[next]?.text === "-" && place)) from = next + 1;
    else if (place?.form === "demonym") from = next;
    else return from;
  }
}

const OPENING_WORDS = new Set(
  "The A An In On At It He She But And This That For From To By As If When While After Before".split(" ")
);

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && startsWithCapital(token.text) && !OPENING_WORDS.has(token.text);
}

function build(
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  name: string,
  kind: Kind,
  country: CountryCode | null
): OrganisationMention {
  const start = tokens[firstToken]!.start;
  return {type: "organisation", name, kind, country, start, end: tokens[lastToken]!.end, firstToken, lastToken};
}
