import type {Clause} from "../../annotate/modality/clause.ts";
import {isOfWorld} from "./isOfWorld.ts";
import type {VerbRule} from "./rules/verbRule.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";

/**
 * "He returns to Wellington", "she leaves Lima for Hanoi": whoever's country is not told may be at home there, unless
 * he holds an office of the whole world.
 */
export function mayStartAtHome(
  context: VisitContext,
  {verb}: Clause,
  {name}: VerbRule,
  travellers: readonly Actor[]
): boolean {
  const isOfHome = name === "visit/leave" || (name === "visit/travel-to" && verb.lemma === "return");
  return isOfHome && travellers.every((t) => t.country === null && !isOfWorld(context, t));
}
