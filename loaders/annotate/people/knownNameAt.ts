import type {Token} from "../../types.ts";
import {nameKey} from "../tokens/plainText.ts";
import {startsWithCapital, startsWithLetter} from "../tokens/wordShapes.ts";
import type {NameChain} from "./nameChains.ts";
import {LONGER_NAME, NAME_WORD, NO_NAME} from "./nameWords.ts";
import {patronymEnd} from "./patronymEnd.ts";
import {closesKnownName, findKnownPeople, opensKnownName} from "./peopleLexicon.ts";
import {titles} from "./roleLexicon.ts";
import {isOfVessel} from "./vesselName.ts";

/** Tokens of the longest name that the lexicon may know. */
const LONGEST_NAME = 9;

/** The longest name of two words or more that the lexicon knows, at token i; null where none stands there. */
export function knownNameAt(text: string, tokens: readonly Token[], i: number): NameChain | null {
  const first = tokens[i]!;
  if (!startsWithCapital(first.text) || !opensKnownName(first.text)) return null;
  if (isOfVessel(tokens, i)) return null;
  for (let last = Math.min(i + LONGEST_NAME, tokens.length) - 1; last > i; last--) {
    const word = tokens[last]!;
    if (!startsWithLetter(word.text) || word.end - first.start > 50 || word.lower === "'s") continue;
    if (/^[a-z]/.test(word.text) && !closesKnownName(word.text) && !/^[-‐‑'’]$/.test(tokens[last - 1]!.text)) continue;
    const name = text.slice(first.start, word.end);
    if (/[,;:()"“”\n]|\. \p{Lu}\p{Ll}{3,}/u.test(name) || findKnownPeople(name).length === 0) continue;
    if (isFirstNamesOfOther(tokens, last, name)) continue;
    const end = surnamesEnd(tokens, patronymEnd(tokens, last), name);
    return {first: i, last: housesEnd(tokens, end), text: name, sure: true};
  }
  return null;
}

/** "Juan Carlos Roe" is not the king whom his first names alone would mean. */
function isFirstNamesOfOther(tokens: readonly Token[], last: number, name: string): boolean {
  const isFirstNames = findKnownPeople(name).every((known) => /^[IVX]+$/.test(known.name.split(" ").at(-1)!));
  return isFirstNames && isSurnameAt(tokens, last + 1);
}

/** Where people bear their mother's name behind their father's: "Gabriel Boric Font". */
const TWO_SURNAMES = /^(?:ARG|BOL|CHL|COL|CRI|CUB|DOM|ECU|ESP|GTM|HND|MEX|NIC|PAN|PER|PRY|SLV|URY|VEN)$/;

/** Index of the second surname behind a known name; of the name's last word where none follows. */
function surnamesEnd(tokens: readonly Token[], last: number, name: string): number {
  const isOfTwo = findKnownPeople(name).some(({country}) => TWO_SURNAMES.test(country ?? ""));
  return isOfTwo && isSurnameAt(tokens, last + 1) ? last + 1 : last;
}

/** Index of the last word of fathers and house behind a known name: "Sabah Al-Ahmad Al-Jaber Al-Sabah". */
function housesEnd(tokens: readonly Token[], last: number): number {
  let end = last;
  while (/^al$/i.test(tokens[end + 1]?.text ?? "")) {
    const name = tokens[end + 2]?.text === "-" ? end + 3 : end + 2;
    if (!startsWithCapital(tokens[name]?.text ?? "")) break;
    end = name;
  }
  return end;
}

/** Whether a word goes on with a name, by its form alone. */
function isSurnameAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || !LONGER_NAME.test(next.text) || next.text === next.text.toUpperCase()) return false;
  return (
    next.pos === "PROPN" && NAME_WORD.test(next.text) && !NO_NAME.has(next.lower) && !titles.has(nameKey(next.text))
  );
}
