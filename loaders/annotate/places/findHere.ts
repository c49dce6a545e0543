import type {CountryCode, PlaceMention, Sentence, Token} from "../../types.ts";

/** A sentence whose places are known. */
interface Placed {
  readonly kind: Sentence["kind"];
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
}

const LONGEST_DATELINE = 16;

/** The place of the dateline ("HANOI –", "NAIROBI, KENYA:", "BERLIN, Sept 8 -"); null where the article has none. */
export function findHere(sentences: readonly Placed[]): {place: string | null; country: CountryCode} | null {
  return findDateline(sentences) ?? findPlaceLine(sentences);
}

/** "Kampala, 27th March, 2025" on a line of its own. */
function findPlaceLine(sentences: readonly Placed[]): {place: string | null; country: CountryCode} | null {
  for (const {kind, tokens, places} of sentences.slice(0, 12)) {
    const first = places[0];
    if (kind === "comment" || first?.firstToken !== 0 || first.country === null || tokens.length > 12) continue;
    const isDated = tokens[first.lastToken + 1]?.text === "," && tokens.some(({text}) => /^(?:19|20)\d\d$/.test(text));
    if (isDated && first.form === "city") return {place: first.place, country: first.country};
  }
  return null;
}

/** "HANOI –" and the like at the head of a paragraph. */
function findDateline(sentences: readonly Placed[]): {place: string | null; country: CountryCode} | null {
  let seen = 0;
  for (const {kind, tokens, places} of sentences) {
    if (kind === "title" || kind === "heading" || kind === "comment") continue;
    if (seen++ > 12) return null;
    const end = datelineEnd(tokens);
    const first = places[0];
    if (end < 0 || first === undefined || first.lastToken >= end) continue;
    const opens = tokens
      .slice(0, first.firstToken)
      .every(({text, pos}) => pos === "PUNCT" || pos === "SYM" || text === text.toUpperCase());
    if (!opens || first.form === "demonym") continue;
    const stated = places.find(({form, lastToken}) => form === "country" && lastToken < end);
    const country = stated?.country ?? first.country;
    if (country !== null) return {place: first.form === "city" ? first.place : null, country};
  }
  return null;
}

/** Index of the dash or colon that closes a dateline; -1 where the sentence does not open with one. */
function datelineEnd(tokens: readonly Token[]): number {
  for (let i = 1; i < Math.min(tokens.length, LONGEST_DATELINE); i++) {
    const {text, start} = tokens[i]!;
    const spaced = start > tokens[i - 1]!.end || (tokens[i + 1]?.start ?? start) > tokens[i]!.end;
    if (/^(?:[–—-]|--|:)$/.test(text) && (text !== "-" || spaced)) return text === ":" && i > 5 ? -1 : i;
    if (tokens[i]!.pos === "VERB" || tokens[i]!.pos === "AUX") return -1;
  }
  return -1;
}
