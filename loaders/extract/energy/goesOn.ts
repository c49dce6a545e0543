import {anyOf} from "../../anyOf.ts";
import {findEnergyStatus} from "./findEnergyStatus.ts";
import type {EnergyKind} from "../../types.ts";
import type {ProjectMention} from "./projectMention.ts";

/** What is one project, so that several of it are others than the one last named. */
const WHOLE = anyOf(
  "pipeline|plant|station|dam|refinery|terminal|farm|park|complex|project|scheme|venture|fields?(?! of)|block"
);
const PART = anyOf(
  "pipe|line|cable|link|route|grid|interconnector|section",
  "reactor|facility|unit|turbine|reservoir|concrete|generator|fuel|phase|stage"
);
const THING = anyOf(WHOLE, PART);
const PAPER = "(?:document|agreement|deal|contract|accord|pact|memorandum|MoU|protocol|concession)";
const PARTY = "(?:shareholders?|consortium|group|partners|developers?|contractors?|owners|investors|bidders)";
const FILLER = "(?:(?!(?:of|and|to|in|for|by|from|with|at) )[\\p{L}\\d$€£.,-]{1,20} ){0,3}?";
const WORK = "(?:It|Works?|Construction|Building|Both (?:sides|companies|countries))";
/** "The half-built plant", "its contract": what stands for a project that has been named. */
const NOUN = `(?:${WHOLE}|(?:${PART}|${PAPER})s?|shipments|works?|construction|${PARTY})`;
const REFERENCE = new RegExp(
  `(?:\\b(?:the|this|its|these|that(?= (?:${THING}|${PAPER})\\b))|[’']s(?= (?:project|plant|pipeline|dam)\\b)) ${FILLER}${NOUN}\\b|` +
    "\\b(?:buil[dt]|building|financ(?:e|ing)|operat(?:e|ing)|owns?|runs?|restart|reopen|repair|finish|close|buy|sell) it\\b|" +
    "^(?:Bidders|Investors|Owners|Shareholders|Partners|Lenders)\\b|" +
    "\\b(?:(?:is|are|were) (?:bidding|competing|shortlisted)|in the running|submitted (?:bids|offers))\\b|" +
    `^${WORK} (?:is|was|has|have|had|will|would|on|are|began|started|resumed|restarted|stopped|continues|continued)\\b|\\b(?:biggest|largest) (?:share|stake)\\b`,
  "iu"
);
/** "The dams", "these projects": what stands for several. */
const SEVERAL = new RegExp(`\\b(?:the|its|these) ${FILLER}${WHOLE}s\\b`, "iu");
/** "Sonangol is a state-owned company that operates …": what a firm does everywhere. */
const OF_FIRM = new RegExp(
  "^[^,;]{2,50}?,? (?:is|was|are) (?:an?|the|one of) [^,;]{0,60}?\\b" +
    "(?:compan(?:y|ies)|corporations?|firms?|utility|subsidiary|majors?|producers?|suppliers?|buyers?|makers?)\\b",
  "iu"
);
const MEASURE = "(?:km|kilomet(?:re|er)s?|miles|MW|megawatts?|bcm|barrels|kV)";
/** Who owns or pays for a project, how long or strong it is. */
const FACTS = new RegExp(
  `\\b(?:shares?|shareholders?|stakes?|(?:co-)?(?:financed|funded|owned) by|fuel|\\d[\\d.,]{0,8}[ -]?${MEASURE})\\b`,
  "iu"
);
const SIGNED_PAPER = "signed (?:the|an?) (?:[\\p{L}-]{2,14} ){0,2}?(?:contract|agreement|deal|memorandum)";
const MILESTONE = new RegExp(
  `\\b(?:ground (?:was )?broken|broke ground|agreements?\\b[^;]{0,160}? (?:was|were) signed|agreements? signed|${SIGNED_PAPER}|foundation stone)\\b`,
  "iu"
);

/** What a sentence that calls a project by its short name speaks of, if it is about the project. */
const OF_ENERGY = new RegExp(
  `\\b(?:${THING}|${MEASURE}|power|electricity|energy|gas|oil|coal|nuclear|hydro\\p{L}{0,9}|` +
    "buil(?:t|d\\p{L}{0,4})|construct\\p{L}{0,4})\\b",
  "iu"
);

/** Whether a sentence speaks of works or fuel, as "a treaty of friendship was signed" does not. */
export function isOfEnergy(text: string): boolean {
  return OF_ENERGY.test(text);
}

/** Whether a sentence without a project's full name goes on about it: the last one named, or one by its short name. */
export function goesOn(
  sentence: {readonly text: string; readonly companies: readonly string[]},
  {kind, name}: Pick<ProjectMention, "kind" | "name">,
  isCalledShort: boolean
): boolean {
  const {text} = sentence;
  if (isMilestone(text)) return !isOfOtherFuel(text, kind);
  const isReferred = () => REFERENCE.test(text) || (name.endsWith("s") && SEVERAL.test(text));
  return (
    (isCalledShort ? OF_ENERGY.test(text) : isReferred()) &&
    !OF_FIRM.test(text) &&
    (findEnergyStatus(text) !== "mentioned" ||
      (kind === "LNG" && /\bLNG\b/.test(text)) ||
      FACTS.test(text) ||
      sentence.companies.length > 0)
  );
}

const FUELS: readonly (readonly [EnergyKind, RegExp])[] = [
  ["gas pipeline", /\b(?:gas|pipe)/iu],
  ["oil pipeline", /\b(?:oil|crude|pipe)/iu],
  ["LNG", /\b(?:LNG|gas|liqu[ei]f)/iu],
  ["nuclear", /\b(?:nuclear|atomic|reactor)/iu],
  ["hydropower", /\b(?:hydro|dams?\b)/iu],
  ["thermal power", /\b(?:coal|gas|thermal|oil)/iu],
  ["electricity", /\b(?:solar|wind (?:power|energy|farm)|geothermal)/iu]
];

/** "The government signed an agreement on solar power" goes on about no gas pipeline. */
function isOfOtherFuel(text: string, kind: EnergyKind): boolean {
  const named = FUELS.filter(([, words]) => words.test(text));
  return named.length > 0 && FUELS.some(([own]) => own === kind) && named.every(([other]) => other !== kind);
}

const THE_THING = new RegExp(`\\b(?:the|this) ${THING}\\b`, "iu");

/** "The project", "this pipeline": where a document has only one, it is meant. */
export function isOfThing(text: string): boolean {
  return THE_THING.test(text);
}

/** A signing, a start of works: what happens to the headline's project without its name. */
export function isMilestone(text: string): boolean {
  return MILESTONE.test(text);
}
