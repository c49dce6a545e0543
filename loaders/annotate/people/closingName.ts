import type {Token} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {isGivenName} from "./peopleLexicon.ts";

/** Words of places, times and things that are surnames as well. */
const SURNAME = /^(?:North|West|East|Day|Power|Lake|Bay|Street|Steel|Plant|Port|Park|Wall)$/;
/** Titles of whom streets and lakes are called by: "Queen Victoria Street". */
const ROYAL = /^(?:king|queen|prince|princess|duke|lord|lady|emperor|empress|pope|sir)$/;

/**
 * Index of the last word of a name that begins at `first` and whose other words end at `last`: one further for
 * "Samantha Power, an official" and "Minister Brendan Lake", but not for "Victoria Park" or "Austin Power Company".
 */
export function closingName(tokens: readonly Token[], first: number, last: number, isTitled: boolean): number {
  const [surname, next] = [tokens[last + 1], tokens[last + 2]];
  // "Envoy Gao Jun left", but "met Envoy Gao Jun 12"
  if (surname?.text === "Jun" && last === first && !/^(?:\d|\p{Lu})/u.test(next?.text ?? ""))
    return isTitled || next?.text === "," ? last + 1 : last;
  if (surname === undefined || !SURNAME.test(surname.text)) return last;
  if (startsWithCapital(next?.text ?? "")) return last;
  if (isTitled) return ROYAL.test(tokens[first - 1]!.lower) ? last : last + 1;
  return isGivenName(tokens[first]!.text) && next?.text === "," ? last + 1 : last;
}
