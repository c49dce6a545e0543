import type {CountryCode, OrganisationMention, PlaceMention, Token} from "../../types.ts";
import {longestPhraseAt} from "../lexicons/phraseIndex.ts";
import {portfolioEnd} from "../people/portfolio.ts";
import {isGivenName} from "../people/peopleLexicon.ts";
import {startsWithCapital, startsWithSmall} from "../tokens/wordShapes.ts";
import {organisationIndex} from "./organisationLexicon.ts";
import {isCapital, organisationRun} from "./organisationRun.ts";

const ACRONYM = /^[\p{Lu}\d.+-]+$/u;
const SMALL_WORD = /^\p{Ll}{4,}$/u;

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
    if (i === last && isInPersonsName(tokens, i)) return null;
    if (kind === "media" && describesNext(tokens, last, places)) return null;
    const end = kind === "government" ? committeeEnd(tokens, last, places) : last;
    const full = end > last ? text.slice(first.start, tokens[end]!.end) : name;
    // What a paper says, its country does not say.
    return build(tokens, i, end, full, kind, kind === "media" ? null : country);
  });
}

/** "Knesset Committee on Foreign Affairs": a house's committee; the house's own last token where none follows. */
function committeeEnd(tokens: readonly Token[], last: number, places: readonly PlaceMention[]): number {
  const isPlace = (at: number): boolean => places.some((p) => p.firstToken <= at && at <= p.lastToken);
  if (!/^(?:committee|commission|subcommittee)$/i.test(tokens[last + 1]?.text ?? "") || !isCapital(tokens[last + 1]))
    return last;
  if (!/^(?:on|for|of)$/.test(tokens[last + 2]?.lower ?? "")) return last + 1;
  return Math.max(last + 1, portfolioEnd(tokens, last + 3, isPlace));
}

/** "Shell holds 40 per cent" names a firm, "Shell companies" and "Total imports" do not. */
function isName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.pos !== "PROPN" || (i === 0 && !/^(?:VERB|AUX|PART)$/.test(next?.pos ?? ""))) return false;
  return !(startsWithSmall(next?.text ?? "") && /^(?:NOUN|ADJ)$/.test(next!.pos));
}

/** "Rafael Ortega", "Ratan Tata". */
function isInPersonsName(tokens: readonly Token[], i: number): boolean {
  const [before, word, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (before !== undefined && isGivenName(before.text)) return true;
  return isGivenName(word.text) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? "");
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
  const run = organisationRun(tokens, i, places);
  if (run === null) return null;
  const {last, ending, endingAt} = run;
  // What follows the noun belongs to it only behind "of" or "on".
  const follows = /^(?:of|for|on)$/.test(tokens[endingAt + 1]?.lower ?? "") && endingAt + 1 < last;
  const end = follows ? last : endingAt;
  const from = skipLeading(tokens, i, places);
  if (from >= end && !follows) return null;
  if (from > endingAt || places.some((place) => place.firstToken <= from && place.lastToken >= endingAt)) return null;
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

function build(
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  name: string,
  kind: OrganisationMention["kind"],
  country: CountryCode | null
): OrganisationMention {
  const start = tokens[firstToken]!.start;
  return {type: "organisation", name, kind, country, start, end: tokens[lastToken]!.end, firstToken, lastToken};
}
