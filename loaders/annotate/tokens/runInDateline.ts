import type {Token} from "../../types.ts";
import {gazetteer} from "../places/gazetteer.ts";
import {nameKey} from "./plainText.ts";

/** Tokens of the longest dateline that a text runs into: "MOSCOW/BEIRUT/GENEVA". */
const MOST_TOKENS = 5;
const IN_CAPITALS = /^\p{Lu}{3,}$/u;
const OPENS_TEXT = /^\p{Lu}(?:\p{Ll}|$)/u;

/** How many tokens a dateline without a dash takes: "LIMA The two ministers…"; 0 where the text opens with none. */
export function runInDateline(tokens: readonly Token[]): number {
  const end = tokens.slice(0, MOST_TOKENS + 1).findIndex(({text}) => text !== "/" && !IN_CAPITALS.test(text));
  if (end < 1 || !OPENS_TEXT.test(tokens[end]!.text)) return 0;
  const towns = tokens
    .slice(0, end)
    .map(({text}) => text)
    .join(" ")
    .split(" / ");
  return towns.every(isTown) ? end : 0;
}

function isTown(name: string): boolean {
  return gazetteer.get(nameKey(name))?.some(({form, trust}) => form === "city" && trust === "high") ?? false;
}
