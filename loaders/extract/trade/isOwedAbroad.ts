import type {Ends} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";
import {canBeTotal} from "./findTotal.ts";

const CREDITORS = "to (?:[\\p{L}-]+ ){0,2}(?:banks|creditors|lenders|institutions|foreigners|investors abroad)";
const OWED_ABROAD = new RegExp(
  `\\b(?:in debt|ow(?:e[sd]?|ing)\\b[^;]{0,30} (?:abroad|overseas|${CREDITORS}))\\b`,
  "iu"
);

const OWED_TO = /\b(?:to|by) (?:the )?[\ue000-\ue0ff]/u;

/** "3 billion owed to Peru". */
const OWED_HERE = /\ue2ff (?:\p{Ll}+ )?(?:owed|due|payable) to (?:the )?[\ue000-\ue0ff]/u;

/** "The country is 9 billion in debt, 6 of it owed to banks": to no one country. */
export function isOwedAbroad({from, to}: Ends, firing: Firing, text: string): boolean {
  if (firing.rule.name !== "trade/borrowed" || OWED_HERE.test(text)) return false;
  const isOpen = (from === null) !== (to === null);
  return isOpen ? OWED_ABROAD.test(text) : canBeTotal(firing, text) && !OWED_TO.test(text);
}
