import {anyOf} from "../../anyOf.ts";
import type {EnergyRule} from "./energyRule.ts";

/** Whether a name that a rule has matched is a computer project, a scheme of rules, an airfield, a man, a model or a headline. */
export function isNamedOtherwise({name: rule}: EnergyRule, {input, index, 0: words}: RegExpExecArray): boolean {
  const behind = input.slice(index + words.length);
  return (
    OF_RULES.test(words) ||
    OF_COMPUTERS.test(words) ||
    OF_HEADLINE.test(words) ||
    (rule.startsWith("energy/counted-") && COMPARED.test(input.slice(Math.max(0, index - 60), index))) ||
    (rule === "energy/at-site" && HELD.test(behind)) ||
    (rule === "energy/block" && OF_CRAFT.test(input)) ||
    (rule === "energy/named-project" && / Fields?$/u.test(words) && !OF_WELLS.test(input))
  );
}

/** "The Seasonal Quota Scheme", "the Skilled Visa Programme": what lets people in or pays them. */
const OF_RULES = new RegExp(
  `(?<!\\p{L})(?:${anyOf(
    "Quotas?|Visas?|Residenc[ey]|Pensions?|Vouchers?|Insurance|Benefits?|Subsid\\p{L}{1,4}|Refugees?|(?:Re)?[Ss]ettlement|Migration",
    "Citizenship|Passport|Ponzi|Pyramid|Bike|Housing|Drainage|Sewage|Scrappage|Furlough|Trading|Scholarship|Savings|Pilot"
  )}) (?:[Ss]chemes?|[Pp]rojects?)$`,
  "u"
);

/** "AI projects", "the IT project". */
const OF_COMPUTERS = /(?<!\p{L})(?:AI|IT|ICT|HR|VR|DNA|R&D|Software|Internet|Web|Data|Digital|Cloud) [Pp]rojects?$/u;

/** "As much as the output of three nuclear plants". */
const COMPARED =
  /\b(?:(?:equal|equivalent) (?:to|of)|as much as|same as|more than) (?:[\p{L}-]+ ){0,4}$|\boutput of $/iu;

const DOES = anyOf(
  "Closes?|Opens|Shuts|Builds|Starts|Launches|Inaugurates|Signs|Plans|Hits|Attacks|Targets|Bombs|Halts|Wins|Approves|Rejects",
  "Delays|Completes|Restarts|Unveils|Seeks|Wants|Buys|Sells|Says|Loses|Warns|Agrees|Backs|Eyes|Leaves|Retires|Suspends"
);
/** "Wales Closes Last Coal-Fired Power Plant": a headline that writes all its words large. */
const OF_HEADLINE = new RegExp(`^\\p{Lu}[\\p{L}.’']{1,20} ${DOES} (?:\\p{Lu}\\p{L}{1,14}[ -])`, "u");

/** "A dam in Peru-administered Lodva" is not Peru's. */
const HELD = /^-(?:administered|occupied|controlled|held|ruled|run|annexed|claimed)(?!\p{L})/u;

/** "F-16 Block 70 jets", "the rocket's Block 2". */
const OF_CRAFT = /\b(?:rockets?|missiles?|interceptors?|jets?|fighters?|F-16s?|aircraft|spacecraft|NASA|SLS)\b/u;

/** What lies in a field that is of oil or gas; "Love Field" is an airport, and Marcus Field a man. */
const OF_WELLS =
  /\b(?:oil|gas|crude|petroleum|condensate|wells?|drill\p{L}{0,4}|barrels?|bpd|reserves?|reservoirs?|offshore|blocks?|hydrocarbons?|platforms?|solar|wind|geothermal|discover(?:y|ed|ies))\b/iu;
