import {anyOf} from "../../anyOf.ts";
import {MONTH_NAME} from "../../annotate/dates/words.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {EnergyRule} from "./energyRule.ts";
import {isNamedOtherwise} from "./isNamedOtherwise.ts";

/** Whether what a rule has matched is a body, a figure of speech, a water pipe or a sort of plants, and no project. */
export function isOtherThing(rule: EnergyRule, match: RegExpExecArray): boolean {
  const [start, end] = [match.index, match.index + match[0].length];
  return (
    isNamedOtherwise(rule, match) ||
    OF_BODY.test(match.input.slice(end)) ||
    FIGURATIVE.test(match.input.slice(start, end + 60)) ||
    OF_WATER.test(match.input.slice(Math.max(0, start - 12), end)) ||
    OF_GOODS.test(match.input.slice(start, end)) ||
    OF_NO_POWER.test(match.input.slice(start, end)) ||
    OF_STUDIES.test(match.input.slice(start, end)) ||
    OF_PICTURE.test(match.input.slice(start, end)) ||
    isBetweenSides(match) ||
    isRailStop(match) ||
    isOfPlaceFirm(match) ||
    isFearedProgramme(match) ||
    isOfArms(rule, match) ||
    isBombWork(rule, match) ||
    isOfSpacecraft(match) ||
    isFirmsArm(match) ||
    isSignedAt(rule, match) ||
    isOfNewLine(rule, match) ||
    isSortOfPlants(rule, match)
  );
}

const OF_WATER = /(?<!\p{L})(?:water|sewage|heating|irrigation|data|talent|sales) (?:supply )?pipe/iu;

/** What makes batteries or cars makes no power. */
const OF_GOODS =
  /\b(?:batter(?:y|ies)|EV|car|vehicle|chip|steel|cement|fertili[sz]er) (?:cell |pack )?(?:power )?(?:plant|project|station|unit|facilit(?:y|ies))s?\b/iu;

const NO_POWER = anyOf(
  "Street|Road|Square|Avenue|Lane|Cross|Bridge|Railway|Rail|Metro|Underground|Tube|Subway|Train|Bus|Coach|Police|Fire",
  "Radio|TV|Television|Space|Polling|Weather|Research|Naval|CIA|KGB|MI6|MI5|Mossad|FSB"
);
/** Trains stop at "Bridge Street station" and spies sit at "the CIA's Rome station". */
const OF_NO_POWER = new RegExp(
  `(?<!\\p{L})(?:${NO_POWER})(?:['’]s)? (?:(?!(?:power|gas|nuclear|thermal|coal) )\\p{Lu}\\p{L}{1,20} ){0,2}stations?$`,
  "iu"
);

/** "Critical Threats Project": what scholars and campaigners run. */
const OF_STUDIES = new RegExp(
  `(?<!\\p{L})(?:${anyOf(
    "Threats?|Missile Threat|Polic(?:y|ies)|Research|Studies|Media|Press|Rights|Justice|Intelligence|Innocence|Literacy|Elections?",
    "Democracy|Accountability|Transparency|Oversight|Reporting|Extremism|Terrorism|History|Peace"
  )}) Projects?$`,
  "u"
);

/** "A. Reyes/Getty Images A thermal power plant": a credit that runs into its caption. */
const OF_PICTURE = /(?<!\p{L})(?:Getty|AFP|Reuters|REUTERS|Xinhua|Anadolu)(?:\/| Images | Photo )/u;

const SIDES = anyOf(
  "tensions?|relations|ties|disputes?|rows?|rifts?|frictions?|talks|disagreements?|trust|conflicts?|war"
);

/** "The pipeline led to tensions between Peru and Chile": what is between them is no line. */
function isBetweenSides({0: words}: RegExpExecArray): boolean {
  return BETWEEN_SIDES.test(words);
}

const BETWEEN_SIDES = new RegExp(`(?<!\\p{L})${SIDES} between(?!\\p{L})`, "u");

/** "Panga Station" where trains are told of. */
function isRailStop({input, 0: words}: RegExpExecArray): boolean {
  return /^\p{Lu}\p{L}{1,20} Station$/u.test(words) && OF_TRAINS.test(input);
}

const OF_TRAINS = /\b(?:trains?|railways?|rail|locomotives?|carriages|metro|subway|platforms?|commuters?)\b/iu;

/** "A Texas pipeline firm": where a firm sits no line runs. */
function isOfPlaceFirm({input, index, groups, 0: words}: RegExpExecArray): boolean {
  const isOfFirm = /^ (?:firm|company|giant|industry|business|workers?)(?!\p{L})/u.test(
    input.slice(index + words.length)
  );
  return isOfFirm && gazetteer.has(nameKey(groups?.name ?? ""));
}

/** "Lima fears that Quito's nuclear power programme hides a search for arms." */
function isFearedProgramme({input, 0: words}: RegExpExecArray): boolean {
  return / power program(?:me)?s?$/iu.test(words) && FEARED.test(input) && !SIGNED.test(input);
}

const FEARED = /\b(?:weapons?|bombs?|arms|enrich\p{L}{1,6}|fears?|suspects?)\b/iu;

const ARMS = anyOf(
  "weapons?|warheads?|missiles?|bombs?|submarines?|prolifer\\p{L}{1,8}|sanctions|inspectors|centrifuges|enrich\\p{L}{1,6}",
  "(?:North|South) Korean?|Pyongyang|Iran(?:ian)?|Teh?ran|Aukus|world powers|denucleari\\p{L}{2,8}"
);
const IS_OF_ARMS = new RegExp(`(?<!\\p{L})(?:${ARMS})(?!\\p{L})`, "iu");
const PEACEFUL =
  /\b(?:co-?operat\p{L}{1,4}|peaceful|civil(?:ian)?|(?:nuclear|atomic) (?:energy(?! agency)|power(?! agency)|plant|reactor|fuel|medicine|science)|reactors?|plants?)\b/iu;

/** "The nuclear agreement eased sanctions on Iran": what keeps arms down builds nothing. */
function isOfArms({name: rule}: EnergyRule, {input, 0: words}: RegExpExecArray): boolean {
  return (
    rule === "energy/nuclear-cooperation" && !PEACEFUL.test(words) && IS_OF_ARMS.test(input) && !PEACEFUL.test(input)
  );
}

/** "Took a plutonium reactor offline", "may enter a nuclear facility": what bombs are feared from. */
function isBombWork({name: rule}: EnergyRule, {input, 0: words}: RegExpExecArray): boolean {
  return (
    rule === "energy/unnamed" &&
    /\b(?:reactor|nuclear facility)$/iu.test(words) &&
    /\b(?:plutonium|polonium|smuggl\p{L}{2,4}|dirty bomb|terror\p{L}{2,5}|Islamic State|warheads?|nuclear weapons?)\b/iu.test(
      input
    )
  );
}

/** "Folded the station's solar array on a space walk": what craft in orbit run on. */
function isOfSpacecraft({input, 0: words}: RegExpExecArray): boolean {
  return /solar (?:arrays?|panels?|wings?)$/iu.test(words) && OF_SPACE.test(input);
}

const OF_SPACE =
  /\b(?:space ?(?:walk\p{L}*|craft|station|ships?|shuttle)|satellites?|astronauts?|cosmonauts?|orbit(?:s|er|ing|al)?|ISS|NASA)\b/iu;

/** "Kestrel's Tavan Power unit may plead guilty": a firm of a firm, which is of no reactor and no size. */
function isFirmsArm({input, index, 0: words}: RegExpExecArray): boolean {
  const isOwned =
    /(?:[’']s|\b[Ii]ts|\b[Tt]heir) $/u.test(input.slice(Math.max(0, index - 8), index)) || /[’']s /u.test(words);
  return / (?:Power|power|Energy|energy|battery) unit$/u.test(words) && isOwned && !OF_PLANT.test(input);
}

const OF_PLANT =
  /\b(?:reactors?|nuclear|turbines?|megawatts?|grid|coal-fired|gas-fired|coal|thermal|built)\b|\d ?[MG]We?\b/iu;

/** "An agreement on a pipeline to export gas": what is agreed on is the pipeline. */
function isOfNewLine({name: rule}: EnergyRule, {0: words}: RegExpExecArray): boolean {
  return rule === "energy/gas-supply" && /\ban? (?:[\p{L}\d-]{2,14} ){0,3}pipeline\b/u.test(words);
}

const SIGNED = /\b(?:sign(?:ed|ing|s)|inked|initialled|concluded|agreements?|contracts?|memorand\p{L}{1,3}|deal)\b/iu;
/** Behind the town where something is signed: "in May", the end. */
const WHEN = new RegExp(
  `^(?:[.;]?$|,? (?:on |in |last |this |earlier |late |early ){0,2}(?:${MONTH_NAME}|\\p{Lu}\\p{Ll}{2,6}day|year|week|month|\\d{4})(?!\\p{L}))`,
  "iu"
);

/** "They signed an agreement on the plant in Cairo in May": where the ink dried no plant stands. */
function isSignedAt({name: rule}: EnergyRule, {input, index, groups, 0: words}: RegExpExecArray): boolean {
  const site = nameKey((groups?.site ?? "").replace(/[.’']{1,9}$/u, ""));
  if (rule !== "energy/at-site" || !gazetteer.get(site)?.some(({capital}) => capital)) return false;
  return SIGNED.test(input.slice(Math.max(0, index - 160), index)) && WHEN.test(input.slice(index + words.length));
}

/** "Waterless plants …", "converting refineries" at a sentence's head are of a sort, unless their word is a place's. */
function isSortOfPlants({name: rule}: EnergyRule, {index, groups}: RegExpExecArray): boolean {
  const {name = "", kind = ""} = groups ?? {};
  const isSort = index === 0 ? kind.endsWith("s") || name.endsWith("ing") : kind.endsWith("s") && name.endsWith("ing");
  return isSort && /^energy\/named/.test(rule) && !name.includes(" ") && !gazetteer.has(nameKey(name));
}

const BODY = anyOf(
  "Power|Energy|Resources|Holdings?|Group|Partners|Ventures|Services|Bureau|Company|Co|Corp|Corporation|Ltd|Limited|Authority|Engineering|Association|Agency|Committee|Inc|LLC|PLC",
  "Hotel|Lodge|Road|Street|Avenue|Museum|School|Club|Inn|Resort|Festival|University|Hospital|Farm|Village|Marshal"
);
/** "China Petroleum Pipeline Bureau" is no pipeline, and what said or denied something is a firm. */
const OF_BODY = new RegExp(
  `^ (?:${BODY}|[Cc]ommission(?! of)|(?:and|&) (?:Petrochemicals?|Chemicals?|Marketing|Trading|Transport)|said|says|denied|announced|is an? (?:consortium|company|firm))(?!\\p{L})`,
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
