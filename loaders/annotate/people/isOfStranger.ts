import {wholeWord} from "../../anyOf.ts";
import type {Discourse} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";

const KIN = {
  m: wholeWord("brother|son|husband|father|uncle|nephew|boy|man|grandfather|grandson|boyfriend|stepfather"),
  f: wholeWord("sister|daughter|wife|mother|aunt|niece|girl|woman|grandmother|granddaughter|girlfriend|stepmother")
};

/** "A family asked about its brother after he left", "Roe said he stayed": somebody unknown, where nobody else is named. */
export function isOfStranger(
  {gender, firstToken}: Reference,
  {sentence: {tokens, references}, recent, n}: Discourse
): boolean {
  if (recent.some((person) => person.sentence === n)) return false;
  const kin = gender === "f" ? KIN.f : KIN.m;
  const says = firstToken - (tokens[firstToken - 1]?.lower === "that" ? 2 : 1);
  const speaker = tokens[says - 1];
  const isNew = !references.some((r) => r.firstToken < says && says <= r.lastToken + 1);
  const speaks = /^(?:said|says|claimed|added|admitted|recalled)$/.test(tokens[says]?.lower ?? "");
  const isUnknown = speaks && isNew && speaker?.pos === "PROPN";
  return isUnknown || tokens.slice(0, firstToken).some((t) => kin.test(t.lower));
}
