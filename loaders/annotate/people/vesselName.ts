import {wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";

const VESSEL = wholeWord(
  "carrier|ship|warship|frigate|destroyer|cruiser|submarine|vessel|tanker|ferry|yacht|icebreaker|trawler|uss|hms"
);
const LONGEST_NAME = 4;

/** Whether a word belongs to the name of a ship that is called by a person: "the aircraft carrier John F. Kennedy". */
export function isOfVessel(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - LONGEST_NAME); at--) {
    const {lower, text} = tokens[at]!;
    if (VESSEL.test(lower)) return true;
    if (!startsWithCapital(text)) return false;
  }
  return false;
}
