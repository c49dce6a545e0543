import {anyOf} from "../../anyOf.ts";
import type {TradeStatus} from "../../types.ts";
import {verbBases} from "../figures/verbClasses.ts";

const DUE = anyOf("be|arrive|reach|begin|start|come|follow|receive|get|deliver|take|leave|grow|rise|increase|enter");
const REQUESTED = anyOf(
  "interested in|request(?:s|ed|ing)?|beg(?:s|ged)?|plead(?:s|ed)?|seek(?:s|ing)?",
  "ask(?:s|ed|ing)? (?:\\S+ ){0,3}?(?:for|to (?:sell|supply|send|provide|lend|deliver))",
  "sought|wants? to (?:buy|purchase|import|get|acquire)",
  "would like(?: to (?:buy|purchase|acquire|have|get|receive))?",
  "hop(?:es?|ed|ing) to (?:buy|purchase|acquire|receive|secure)|appeal(?:s|ed)? for|urged",
  "tender(?:s|ed|ing)?(?: by (?:the )?[\ue000-\ue0ff])? (?:for|to buy)|in talks (?:to buy|for|over|on)",
  "negotiat\\w+|applied for|considering (?:buying|the purchase)"
);
const OFFERED = anyOf(
  "offer(?:s|ed|ing)?|(?<![“\"‘'])ready to|willing to|prepared to|proposed|proposes|proposing|readiness to|(?:still|remain) available"
);
const TO_COME = anyOf(
  "will|must|would|shall|should (?:be|hit|reach|rise|grow|exceed|top|climb|increase|double)",
  "aspir(?:e[sd]?|ing)|ey(?:es|ed|eing)|(?:is|are|was|were) to|to be|intend(?:s|ed|ing)?",
  // "Under the Marshall Plan" it has been given.
  "(?<!\\bunder (?:the |its )?(?:Marshall )?)plan(?:s|ned|ning)?",
  "(?<!\\bthan[- ])expect(?:s|ed|ing)?|set to|(?:scheduled|slated|poised|likely|anticipated|estimated|on track) to",
  `due (?:to ${DUE}|for delivery)`,
  "provid(?:es?|ed|ing) for|promis(?:e|es|ed|ing)",
  "pledg(?:e|es|ed|ing)|commit(?:s|ted|ting)?|sets? aside|allocat\\w+|allot\\w+",
  "goals?|targets?|envision(?:s|ed|ing)?|envisag(?:es?|ed|ing)|foresees?|foreseen",
  "(?<!\\b(?:efforts?|moves?|measures?|projects?|programmes?|programs?|initiatives?|steps?) )aim(?:s|ed|ing)?|objective|agreed (?:to|on)|decided to|going to|hop(?:es?|ed|ing)|counts? on|could|may|might",
  "over the next|in the next|in the coming|announced|approved?|approves|authori[sz]\\w+|permission to|earmark\\w*",
  "vow(?:s|ed)?|about to|projected|forecast|by the end of|letters? of intent|memorand\\w+|set themselves|ambition",
  "want(?:s|ed)? (?:[\\p{L}\ue000-\ue0ff’'-]+ ){0,6}to|can reach|to (?:come|follow)|in the pipeline|on order",
  "next (?:loan|tranche|instal?ment|batch|delivery|shipment|order)"
);
const WORDS: readonly (readonly [TradeStatus, RegExp])[] = [
  ["requested", new RegExp(`\\b${REQUESTED}\\b|\\b(?:wants?|wanted|seeks?|needs?) §`, "iu")],
  ["offered", new RegExp(`\\b${OFFERED}\\b`, "iu")],
  ["planned", new RegExp(`\\b${TO_COME}\\b`, "iu")]
];

/** "$24 billion in funding and investment pledges". */
const PLEDGED = /§[^;,:]{0,60}\b(?:pledges?|commitments?|promises)\b/iu;

// "A contract to buy 36 jets" is yet to be met; "it used to buy" and "had to pay" are past.
const PURPOSE = new RegExp(
  anyOf(
    "(?<!\\b(?:used|had|able|enabled|helped|managed|allowed|went on) )\\b" +
      `to (?:help (?:to )?)?(?:\\p{L}+ly )?${verbBases}\\b`,
    "\\b(?:contract|deal|agreement|order|accord|pact)s? (?:\\(\\p{Lu}+\\) )?to (?:jointly )?(?:take|lift|receive|deliver|draw)\\b",
    "\\b(?:contract|deal|agreement|order|accord)s? (?:[\\p{L}-]+ ){0,3}for the (?:delivery|supply|purchase|sale)\\b"
  ),
  "iu"
);

const ANNOUNCED = /\bannounced\b/giu;
/** "Announced that it had given": the verb behind tells whether it has. */
const ANNOUNCED_THAT = /\bannounced\b(?=[^§;]{0,80} that\b)/giu;

/**
 * Whether the words around an amount say that it has happened, is planned, wanted or offered; `words` are marked
 * text; what a statistic announces has happened.
 */
export function findStatus(words: string, {isStatistic = false} = {}): TradeStatus {
  const clause = words.replace(isStatistic ? ANNOUNCED : ANNOUNCED_THAT, "said");
  if (PLEDGED.test(clause)) return "planned";
  return WORDS.find(([, pattern]) => pattern.test(clause))?.[0] ?? (PURPOSE.test(clause) ? "planned" : "reported");
}
