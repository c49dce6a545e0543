import type {Token} from "../../types.ts";
import {startsWithSmall} from "../tokens/wordShapes.ts";

const PLURALS_WITHOUT_S = new Set(
  (
    "aircraft people men women children troops personnel staff cattle sheep police rolling-stock hovercraft " +
    "spacecraft salmon fish livestock head"
  ).split(" ")
);
const NOT_COUNTED = new Set(
  (
    "years months weeks days hours minutes seconds decades centuries times percent points o'clock p.m. a.m. pm am " +
    "others things goods sides ways thirds quarters fifths steps hrs mins secs yrs"
  ).split(" ")
);
const NOT_PART = new Set("more less other such own last next this later ago each old away earlier".split(" "));
const OF_FIRMS = /^(?:linked|affiliated|owned|based|controlled|listed|registered)$/;
const LONGEST_PHRASE = 9;
/** Goods whose name a list of arms sets in capitals: "14 Apache Attack Helicopters", "three Black Hawks". */
const GOODS_IN_CAPITALS = new Set(
  (
    "helicopters missiles systems tanks jets fighters rifles guns vehicles launchers howitzers radars drones frigates " +
    "corvettes submarines boats ships vessels planes trucks buses ambulances tractors locomotives engines torpedoes " +
    "bombs rockets carriers trainers doses vaccines tents kits rounds mortars satellites batteries interceptors " +
    "airliners dreamliners hawks eagles falcons hornets apaches chinooks patriots javelins leopards"
  ).split(" ")
);

/**
 * Index of the head noun that a number counts ("four Russian Mi-35M helicopters"), from the first token behind it; null
 * for none.
 */
export function findCountedNoun(tokens: readonly Token[], from: number, singular: boolean): number | null {
  let head: number | null = null;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_PHRASE); i++) {
    const token = tokens[i]!;
    // "24 more jets", but "24 more than last year"
    if (
      i === from &&
      /^(?:more|further|additional|other)$/.test(token.lower) &&
      tokens[i + 1]?.pos !== "SCONJ" &&
      tokens[i + 1]?.lower !== "than"
    )
      continue;
    if (NOT_PART.has(token.lower)) break;
    // "five American-owned units": firms, and no goods.
    if (/^[-‐‑]$/.test(tokens[i - 1]?.text ?? "") && OF_FIRMS.test(token.lower)) return null;
    const hyphen = /^[-/]$/.test(token.text) && i > from && tokens[i + 1]?.start === token.end;
    if (!hyphen && !isPhrasePart(token, tokens[i - 1])) break;
    if (NOT_COUNTED.has(token.lower) || NOT_COUNTED.has(`${token.lower}s`)) return null;
    const before = tokens[i - 1]?.text ?? "";
    if (isHead(token, {singular, isNamed: i === from || /\d|^\p{Ll}{4}/u.test(before)})) head = i;
    else if (head !== null && !hyphen && token.pos !== "NOUN" && token.pos !== "PROPN") break;
  }
  return head;
}

function isPhrasePart(token: Token, before: Token | undefined): boolean {
  if (["NOUN", "PROPN", "ADJ"].includes(token.pos)) return /[\p{L}\p{N}]/u.test(token.text);
  if (token.text === "'s" || token.text === "’s") return true;
  if (token.lower === "live") return true;
  // Letters of a type, which are no words: "AN/AAR-57", "TOW 2A".
  if (/^\p{Lu}{2,}$/u.test(token.text) || (/^\p{Lu}$/u.test(token.text) && token.start === before?.end)) return true;
  if (token.pos === "VERB") return /(?:ed|ing|built|made|ers|ors)$/.test(token.lower) && before?.pos !== "NOUN";
  // Numbers inside a name: "S-400 systems", "Boeing 737 jets".
  // … and behind whose they are: "30 of Boeing's 787 jets".
  return token.pos === "NUM" && (/^(?:-|['’]s)$/.test(before?.text ?? "") || before?.pos === "PROPN");
}

function isHead({lower, pos, text}: Token, {singular, isNamed}: {singular: boolean; isNamed: boolean}): boolean {
  // Rare words for goods ("howitzers") are taken for verbs.
  const noun =
    pos === "NOUN" || (pos === "PROPN" && startsWithSmall(text)) || (pos === "VERB" && /(?:ers|ors)$/.test(lower));
  if (!singular && GOODS_IN_CAPITALS.has(lower)) return true;
  // "42 Rafales", "36 A-4M Skyhawks", "200 shoulder-fired Stingers"
  if (pos === "PROPN" && !singular && /\p{Ll}{2}(?!u)\p{Ll}s$|^\p{Lu}[\p{L}-]*\d+s$/u.test(text) && isNamed)
    return true;
  if (!noun) return PLURALS_WITHOUT_S.has(lower);
  if (PLURALS_WITHOUT_S.has(lower)) return true;
  return singular ? !lower.endsWith("s") : /s$/.test(lower) && !/(?:ss|us|is)$/.test(lower);
}
