import {anyOf} from "../../anyOf.ts";

/** Words close to an amount by which it is dealt on an exchange or in shops, or is kept or fined: nobody trades it. */
const DEALT = new RegExp(
  anyOf(
    `\\b${anyOf(
      "net (?:sell(?:ing|er|ers)?|buy(?:ing|er|ers)?|foreign (?:sell|buy)\\w*)|institutional investors|(?:stock)?brokers|brokerages?",
      "(?:daily|average|market) (?:daily )?trading|trading (?:value|turnover)|stock (?:exchange|market)|bourse",
      "retail sales|online (?:purchases|shopping|sales)|domestic sales?|exhibitors|trade days",
      "(?:(?:re-?election|election|presidential|senate|leadership) |to (?:his|her) )campaign|as (?:little|low) as|(?:tax |chip |federal )incentives|in (?:incentives|subsidies)|criminal fines|restitution|carbon dioxide|carbon emissions|reverse[- ]repurchase|repos?"
    )}\\b`,
    "\\bcontribut\\p{L}* [^;\ue200-\ue2fe]{0,30}\ue2ff[^;,\ue200-\ue2fe]{0,25} to (?:the )?[^;,\ue200-\ue2fe]{0,30}\\b(?:econom(?:y|ies)|GDP|Middle East|world)\\b(?![^;]{0,40}\\b(?:aid|assistance|grants?|relief|loans?)\\b)",
    "\\binto the (?:financial|banking|money) (?:system|market)s?\\b",
    "\ue2ff (?:in|of|worth of) (?:[\\p{L}\ue000-\ue0ff]+ ){0,3}(?:assets|reserves)\\b",
    "\ue2ff of [\\d.]{1,6}(?:%| per ?cent) (?:[\\p{L}-]+ ){0,2}(?:bonds|notes|debentures|securities)\\b",
    "\ue2ff (?:in|of|worth of) frozen [^,;\ue200-\ue2ff]{0,30}\\b(?:funds|assets|money|accounts)\\b"
  ),
  "iu"
);
/** Words that make a sum what private people put into a young firm, wherever they stand. */
const VENTURE = new RegExp(
  `\\b${anyOf(
    "(?:funding|financing|investment|fund-?raising) rounds?|pre-IPO|valuations?|venture capital|seed (?:money|capital)",
    "start-?ups|start-?up(?! of| date| phase| in| costs)|philanthropists?|billionaires?|(?:his|her|whose) (?:\\p{L}+ )?fortune|fund-?raisers?"
  )}\\b`,
  "iu"
);
const PASSES = "\\b(?:pass|mov|flow|transit|sail|cross|ship|go)(?:e?s|ed|ing|ped|ping|ted|ting)?\\b";
/** "The strait through which 5 trillion in trade passes", "the world's trade of": of no two countries. */
const OF_ALL = new RegExp(
  anyOf(
    `\\bthrough which\\b[^;,]{0,40}\ue2ff`,
    `\ue2ff[^;,\ue200-\ue2fe]{0,40}\\btrade\\b[^;,\ue200-\ue2fe]{0,30}${PASSES}[^;,]{0,20}\\b(?:through|via|across)\\b`,
    "\\b(?:global|world(?:['’]s)?|worldwide|maritime|seaborne) trade\\b[^;,\ue200-\ue2fe]{0,40}\ue2ff",
    "\ue2ff (?:in|of|to|worth of) (?:annual )?(?:global|world|worldwide|maritime|seaborne) trade\\b"
  ),
  "iu"
);
const NEAR = 60;

/** True for a sum that is dealt on markets, put into a young firm or that the whole world trades. */
export function isOfMarkets(text: string, focus: number): boolean {
  const around = text.slice(Math.max(0, focus - NEAR), focus + NEAR);
  return DEALT.test(around) || VENTURE.test(text) || OF_ALL.test(text);
}
