import {anyOf} from "../../anyOf.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {EnergyRule} from "./energyRule.ts";

/** Whether what a rule has matched is a body, a figure of speech, a water pipe or a sort of plants, and no project. */
export function isOtherThing(rule: EnergyRule, match: RegExpExecArray): boolean {
  const [start, end] = [match.index, match.index + match[0].length];
  return (
    OF_BODY.test(match.input.slice(end)) ||
    FIGURATIVE.test(match.input.slice(start, end + 60)) ||
    OF_WATER.test(match.input.slice(Math.max(0, start - 12), end)) ||
    isSortOfPlants(rule, match)
  );
}

const OF_WATER = /(?<!\p{L})(?:water|sewage|heating|irrigation|data|talent|sales) (?:supply )?pipe/iu;

/** "Waterless plants …", "converting refineries" at a sentence's head are of a sort, unless their word is a place's. */
function isSortOfPlants({name: rule}: EnergyRule, {index, groups}: RegExpExecArray): boolean {
  const {name = "", kind = ""} = groups ?? {};
  const isFirst = index === 0 && (kind.endsWith("s") || name.endsWith("ing")) && /^energy\/named/.test(rule);
  return isFirst && !name.includes(" ") && !gazetteer.has(nameKey(name));
}

const BODY = anyOf(
  "Bureau|Company|Co|Corp|Corporation|Ltd|Limited|Authority|Engineering|Association|Agency|Committee|Inc|LLC|PLC",
  "Hotel|Lodge|Road|Street|Avenue|Museum|School|Club|Inn|Resort|Festival|University|Hospital|Farm|Village|Marshal"
);
/** "China Petroleum Pipeline Bureau" is no pipeline, and what said or denied something is a firm. */
const OF_BODY = new RegExp(
  `^ (?:${BODY}|said|says|denied|announced|is an? (?:consortium|company|firm))(?!\\p{L})`,
  "u"
);

/** "The pipeline of bankable projects" carries nothing, and telephone networks have interconnection fees. */
const FIGURATIVE = new RegExp(
  `interconnection (?:deal|fee|charge|rate)|pipelines? of (?:[\\p{L}-]+ ){0,3}${anyOf(
    "projects|deals|investments?|orders|candidates|drugs|work|talent|opportunities|reforms|recruits|players|films",
    "products|students|borrowers|ideas|contracts|listings|bills|money"
  )}(?!\\p{L})`,
  "iu"
);
