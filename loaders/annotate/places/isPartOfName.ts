import {wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";
import {nameKey} from "../tokens/plainText.ts";
import {isUnknownWord} from "../tokens/isUnknownWord.ts";
import {gazetteer, type Place} from "./gazetteer.ts";

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

const SYLLABLE = /^\p{Lu}\p{Ll}{1,4}$/u;

/** What is called by a place and is none: "the Paris Agreement". */
const NAMED_AFTER_PLACE = wholeWord(
  "Agreements?|Accords?|Treaty|Convention|Protocols?|Declaration|Consensus|Nile|River|Lake|Bay|Dam|Falls|Bridge",
  "Street|Road"
);

/** "Bayan Palace" is in no town of that name. */
const HOUSE = wholeWord("Palace|Castle|Hotel|Hall|Lodge|Avenue|Square");

/** Whether a place's name belongs to something else: "US$157 million" tells of money, "Vinh Tan 1" of another place. */
export function isPartOfName(tokens: readonly Token[], first: number, last: number, {form, capital}: Place): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (/^(?:\$|dollars?)$/i.test(next.text) && /^us/i.test(tokens[first]!.text)) return true;
  if (isFamilyName(tokens, first) || isPak(tokens, first)) return true;
  if (form !== "city") return false;
  if (NAMED_AFTER_PLACE.test(next.text)) return true;
  if (capital) return false;
  if (HOUSE.test(next.text)) return true;
  return (
    next.start === tokens[last]!.end + 1 &&
    CAPITALISED.test(next.text) &&
    next.pos === "PROPN" &&
    !gazetteer.has(nameKey(next.text)) &&
    /^\d/.test(tokens[last + 2]?.text ?? "")
  );
}

/** "Jaber Al-Sabah", but "in Al-Hasa". */
function isFamilyName(tokens: readonly Token[], first: number): boolean {
  const article = tokens[first - 1]?.text === "-" ? first - 2 : first - 1;
  const given = tokens[article - 1];
  return /^(?:Al|El|Bin|Ben|Ibn|Abu)$/.test(tokens[article]?.text ?? "") && CAPITALISED.test(given?.text ?? "");
}

/** "Pak Hon Sul", "Pak Hon-sul" of Korea, but "Pak Army Chief" of Pakistan. */
function isPak(tokens: readonly Token[], first: number): boolean {
  const [family, given, second] = tokens.slice(first, first + 3);
  if (family!.text !== "Pak" || !SYLLABLE.test(given?.text ?? "")) return false;
  return second?.text === "-" || (SYLLABLE.test(second?.text ?? "") && isUnknownWord(given!.lower));
}
