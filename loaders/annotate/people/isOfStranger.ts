import {wholeWord} from "../../anyOf.ts";
import type {Discourse} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";

const KIN = {
  m: wholeWord("brother|son|husband|father|uncle|nephew|grandfather|grandson|boyfriend|stepfather"),
  f: wholeWord("sister|daughter|wife|mother|aunt|niece|grandmother|granddaughter|girlfriend|stepmother")
};

/** Words between a kinsman and the pronoun that means him. */
const BESIDE = 3;

/** "A family asked about its brother after he left": somebody unknown, where nobody else is named. */
export function isOfStranger({gender, firstToken}: Reference, {sentence: {tokens}, recent, n}: Discourse): boolean {
  if (recent.some((person) => person.sentence === n)) return false;
  const kin = gender === "f" ? KIN.f : KIN.m;
  return tokens.slice(Math.max(0, firstToken - BESIDE), firstToken).some((t) => kin.test(t.lower));
}
