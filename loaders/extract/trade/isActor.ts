import {anyOf} from "../../anyOf.ts";
import type {Party} from "../figures/findMarked.ts";

/** Verbs that a sentence is built on, right behind who acts in it. */
export const FINITE_VERB = anyOf(
  "(?:now|also|then|still|already) \\p{Ll}+|will|would|has|have|had|is|are|was|were",
  "can|could|may|plans?|wants?|\\p{Ll}+ed"
);
const BODY = anyOf(
  "government|ministry|lenders?|banks?|compan(?:y|ies)|firms?|giants?|groups?|agency|president|premier|officials?|authorities|state",
  "parliament|army|investors?|producers?|exporters?|importers?|traders?|buyers?|sellers?|airline|crushers?|millers?",
  "shipowners|shippers|refiners|retailers|manufacturers|(?:car|steel)?makers|shipyards?|mills|farmers|growers",
  "(?:prime |foreign |trade |defen[cs]e )?minister|secretary|administration|foundation|embassy|consortium|oil company|oil major|conglomerate|billionaire|tycoon"
);
const BODY_ACTS = new RegExp(
  `^ (?:[\\p{L}-]+ ){0,3}${BODY} (?:${FINITE_VERB}|bought|sold|lent|gave|took|sent|commit|invest|lend|give|pour|pledge|offer|provide) `,
  "u"
);

/** "With Peru running a deficit", "with Oman having lent": what follows who acts there. */
export const DOING = new RegExp(
  `^ (?:also |now )?${anyOf(
    "having|running|suffering|recording|posting|enjoying|registering|showing|incurring",
    "giving|lending|providing|contributing|pledging|donating|selling|buying|supplying|exporting|importing|investing"
  )} `,
  "u"
);

/** "According to figures from the Ghanaian customs": the number of words keeps it to who tells. */
export const ACCORDING_TO =
  /\baccording to (?:(?:the )?(?:\p{Ll}+ (?:(?:from|of|by) )?(?:the )?)?(?:\p{Ll}+ )?|(?:[\p{L}.-]+|[\ue000-\ue0ff])-based (?:[\p{L}-]+ ){1,3}(?:the [^,;]{0,30})?)$/iu;

/** "The largest buyer was Oman with": what stands before who buys or sells. */
export const TRADER_IS =
  /\b(?:buyers?|importers?|customers?|suppliers?|exporters?|sellers?) (?:was|were|is|are|includes?|included) (?:the )?$/u;

/** "Peru is one of the largest donors": what a country is called beside others. */
export const ONE_OF = /\b(?:is|was|been|be|remains?|became|among|one of) (?:[\p{L}\ue000-\ue0ff-]+(?:['’]s)? ){0,6}$/u;

/** True for "the French lender will provide" and "France's grain agency bought", before the amount: the lender's country acts. */
export function isActor({form}: Party, right: string, isBefore: boolean): boolean {
  const isOwn = /^['’]s /u.test(right);
  return isBefore && (form === "demonym" || isOwn) && BODY_ACTS.test(right.replace(/^['’]s/u, ""));
}
