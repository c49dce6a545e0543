import {anyOf} from "../../anyOf.ts";
import type {CountryCode} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";

const MARK = "[\ue000-\ue0ff]";
const ROLE = anyOf(
  "suppliers|sellers|investors|creditors|lenders|contributors|givers",
  `(?:largest|biggest|main|top|leading|major|key|other) ${MARK}`
);
const OWNED = new RegExp(`(?<mark>${MARK})['’]s? (?:[\\p{L}-]+ ){0,4}?(?:${ROLE})(?!\\p{L})`, "iu");
const PARTNER = new RegExp(`(?:${ROLE}) (?:(?!to |in )[\\p{L}-]+ ){0,4}?(?:to|in|of) (?:the )?(?<mark>${MARK})`, "iu");

/** "The largest investors in Mali were Oman (3 million)": who stands before the amount, and whose investors they are. */
export function rankedEnds({parties}: MarkedSentence, text: string, {cue, from}: Firing): Ends | null {
  const codeOf = (mark = ""): CountryCode | null => parties.get(mark)?.country || null;
  const lead = text.slice(0, cue);
  const giver = codeOf(from ?? "");
  const taker = codeOf((PARTNER.exec(lead) ?? OWNED.exec(lead))?.groups?.mark);
  return giver === null || taker === null || giver === taker ? null : {from: giver, to: taker};
}
