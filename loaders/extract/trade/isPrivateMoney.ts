import {anyOf} from "../../anyOf.ts";

const HOME = anyOf(
  "chalets?|condominiums?|condos?|mansions?|villas?|penthouses?|apartments?|flats?|cottages?|bungalows?|farmhouses?",
  "bakery|restaurant|caf[eé]|yacht|sports cars?|wedding"
);
const PARTY = anyOf(
  "[Pp]art(?:y|ies)(?! to)|Democrats|Republicans|Conservatives|Tories|Liberals|Greens|(?:super )?PACs?"
);
const TAX = anyOf("tariffs?|tax(?:es)?|dut(?:y|ies)|lev(?:y|ies)|tolls?");
const ABOUT = "(?:(?:about|around|some|nearly|almost|over|more than|at least|up to|roughly|an? estimated) )?";

/** Words near a sum by which it is what a person has, a house costs, a party gets, a court asks or the state takes. */
const NEAR_SUM = new RegExp(
  anyOf(
    `\\b${anyOf(
      "net worth|(?:average|median|asking|starting) (?:house |home )?(?:price|cost)|price per|per square (?:met(?:re|er)|foot)",
      "(?:his|her|whose) (?:own )?(?:earnings|savings|inheritance|salary)|bonus(?:es)?|plea (?:deal|agreement)",
      "(?:personal|party|political|Republican|Democratic|campaign|university) donors?|mega-?donors?|super PACs?",
      "Fema|FEMA|Medicaid|Medicare|NHS|National Lottery|GoFundMe|crowd-?fund\\p{L}{2,3}|(?:he|she) (?:has |had )?earn(?:s|ed)"
    )}\\b`,
    "\\bbail\\b(?!-| ?out)",
    `\ue2ff (?:(?:in|into|on|for) (?:an? |the )?)?(?:[\\p{L}-]+ ){0,2}${HOME}\\b`,
    `\ue2ff[^;,\ue200-\ue2fe]{0,30} to (?:the |his |her )?(?:[\\p{L}\ue000-\ue0ff-]+ ){0,3}${PARTY}\\b`,
    "\ue2ff (?:fine|penalty)\\b",
    "\ue2ff (?:in|of) debt for [^;,]{0,40}\\b(?:borrowers|students|graduates|families|households|homeowners)\\b",
    "\ue2ff[^;,\ue200-\ue2fe]{0,40} into (?:the|his|her|its|their) [^;,]{0,25}\\baccounts?\\b",
    "\\b(?:country|nation|government|state)['’]s (?:\\p{Ll}+ )?\ue2ff (?:national |public |federal )?debt\\b",
    `\\b(?:capitali[sz]ed (?:at|with)|(?:listed|priced) at) ${ABOUT}\ue2ff(?! (?:an?|per|the|each) )`,
    "\\b(?:[Cc]ities|[Pp]rovinces|[Mm]unicipalities|local governments|[Hh]ouseholds|[Cc]onsumers|[Ff]armers|[Ss]tudents)\\b[^;,]{0,40}\ue2ff (?:in|of) debt\\b",
    `(?<!\\b(?:trade|mutual|bilateral) )(?:annual|yearly) turnover of ${ABOUT}\ue2ff(?! (?:between|with|in trade))`,
    "\\b(?:growth|GDP|econom(?:y|ies))\\b[^;,\ue200-\ue2fe]{0,20} to the tune of [^;,\ue200-\ue2fe]{0,12}\ue2ff"
  ),
  "u"
);
const PER = "(?: (?:a|per|each|every) (?:day|week|month|year))?";
/** "4 billion a month in extra tariffs", "tariffs, which could raise 2 trillion": what the state takes or trade pays. */
const TAKEN = new RegExp(
  anyOf(
    `\ue2ff${PER} (?:in|of) (?:(?:extra|new|additional|more|higher|annual|unpaid|back|customs|import) )*${TAX}\\b(?! (?:relief|cuts?|concessions?|preferences))`,
    `\\b${TAX}\\b[^;\ue200-\ue2fe]{0,70}\\b(?:(?:brought|bring(?:s|ing)?) in|rais(?:e|es|ed|ing)|collect(?:s|ed|ing)?|generat(?:e|es|ed|ing)|yield(?:s|ed|ing)?|face[sd]?(?: an?)?) ${ABOUT}\ue2ff`
  ),
  "iu"
);
const GROWS = "(?:reach|grow|rise|hit|exceed|top|climb|double|jump|surge|total)";
const NO_OWN_SALES =
  "(?<!\\b(?:arms|weapons|defen[cs]e|military|export|foreign|oil|gas|crude|grain|wheat|uranium|overseas|Foreign Military) )";
/** "AI could add 3 billion", "cider sales are expected to grow from 2 to 3 billion", "the market is worth 9 billion": what all buyers spend. */
const OF_MARKET = new RegExp(
  anyOf(
    `\\b(?:AI|technolog(?:y|ies)|tourism|industry|sector|agriculture|games|festival) (?:could|would|will|may|might) (?:also )?(?:contribute|add|bring(?: in)?) ${ABOUT}\ue2ff`,
    `${NO_OWN_SALES}\\bsales (?:(?:are|is|were|was) )?(?:expected|projected|forecast|predicted|set|estimated|tipped) to ${GROWS}\\b[^;]{0,60}\ue2ff`,
    `(?<!export )\\bmarket (?:is|was|will be|could be|would be)(?: (?:now|currently|already))?(?: (?:estimated|projected|expected|forecast|set))?(?: (?:worth|valued at|at|to (?:be worth|be|${GROWS})))? ${ABOUT}\ue2ff`
  ),
  "iu"
);
/** "Owes 3 billion for the expropriation of its wells": to a firm, which lent nothing. */
const TAKEN_AWAY = /\ue2ff[^;,]{0,30} for (?:the|its|their) (?:expropriat|nationali[sz]|confiscat|seizure|takeover)/iu;
const OWED = /\bow(?:es?|ed|ing)\b/iu;
const NEAR = 100;

/** True for a sum of private persons, parties, buyers in shops or the taxman, which no country hands another. */
export function isPrivateMoney(text: string, focus: number): boolean {
  const around = text.slice(Math.max(0, focus - NEAR), focus + NEAR);
  return (
    NEAR_SUM.test(around) ||
    TAKEN.test(around) ||
    OF_MARKET.test(around) ||
    (OWED.test(text) && TAKEN_AWAY.test(around))
  );
}
