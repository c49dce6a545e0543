import type {ProjectMention} from "./projectMention.ts";

/** What must be told of a project that certain rules alone have read. */
interface Demand {
  readonly rules: RegExp;
  readonly isMet: (project: ProjectMention) => boolean;
}

const isOfTwo = ({countries}: ProjectMention) => countries.length > 1;
const isDealt = ({status}: ProjectMention) => status !== "mentioned";
const hasFirm = ({companies}: ProjectMention) => companies.length > 0;
/** "The quake broke Ecuador's export pipeline." */
const isOnlyOne = ({definite, countries, status, evidence}: ProjectMention) =>
  definite && countries.length === 1 && (status !== "proposed" || evidence.some(({quote}) => FIRST_OF_ITS.test(quote)));
/** "The country's first nuclear power station", which is spoken of as one thing. */
const FIRST_OF_ITS =
  /[’']s? (?:first|only|sole)(?: [\p{Ll}-]{3,12}){0,2} (?:nuclear|atomic|LNG|refinery|liquefaction)/u;
/**
 * "An $8 billion refinery", "two reactors", "a contract for a dam": told exactly, though one country alone is named.
 */
const isExact = ({countries, status, evidence}: ProjectMention) =>
  countries.length > 0 &&
  (/^(?:agreed|under construction)$/.test(status) ||
    (/^(?:proposed|offered)$/.test(status) &&
      evidence.some(({quote, rule}) => rule.startsWith("energy/counted-") || MEASURED.test(quote))));
const MEASURED =
  /[$€£]\s?\d|\d (?:mln|million|billion|bn) (?:dollars|euros|yuan)|\d[ -]?(?:MW|GW|megawatt|gigawatt|bpd|barrels)/u;
const isSettled = (project: ProjectMention) =>
  !project.name.endsWith(" cooperation") ||
  (isOfTwo(project) &&
    !/^(?:mentioned|proposed)$/.test(project.status) &&
    (project.name !== "Energy cooperation" || hasFirm(project)));
const isOfFirmIn = (project: ProjectMention) => project.countries.length > 0 && hasFirm(project);

const OF_POWER = /hydro|power|electric|energy|megawatt|\bMW\b|turbine/iu;
const OF_WATER = /water (?:supply|supplies|shortages?|security|problems?)|irrigat|drinking|flood control/iu;
const OF_WORKS = /contract|agreement|treaty|dispute|buil[dt]|construct|financ/iu;
const isPlainDam = ({name, status, companies, evidence}: ProjectMention) => {
  const says = (words: RegExp) => evidence.some(({quote}) => words.test(quote));
  const isPassing = status === "mentioned" && companies.length === 0 && !says(OF_WORKS);
  return / dam$/i.test(name) && !says(OF_POWER) && (isPassing || says(OF_WATER));
};

const OF_WAR =
  /\b(?:bomb(?:s|ed|ing|ings|ers)?|jihadis?|militants?|fighters|insurgents|rebels|air ?strikes?|recaptur\p{L}{1,3}|warplanes|shelling|retake|retook)\b/iu;
/** "Jets bombed fighters near the dam": what armies fight for, and nobody speaks of its power. */
const isDamOfWar = ({name, companies, evidence}: ProjectMention) =>
  /\bdam\b/iu.test(name) &&
  companies.length === 0 &&
  evidence.some(({quote}) => OF_WAR.test(quote)) &&
  !evidence.some(({quote}) => OF_WORKS.test(quote)) &&
  !evidence.some(({quote}) => OF_POWER.test(quote.replace(/\bfire ?power\b/giu, "")));

const DAMAGED = /\b(?:damag\p{L}{1,4}|breach\p{L}{0,4}|burst|collaps\p{L}{1,4}|struck|hit|shell(?:ed|s))\b/iu;
/** "Shells hit a dam in the north": one without a name, of which nobody tells but that it broke. */
const isBrokenDam = ({name, evidence}: ProjectMention) =>
  /^dam$/iu.test(name) && evidence.every(({quote}) => DAMAGED.test(quote) && !OF_POWER.test(quote));

/** "Russia turned off the gas in 2009" is the past, and no deal of today. */
const isOldCut = ({isPast, evidence}: ProjectMention) =>
  isPast && evidence.every(({quote}) => /\b(?:turn|cut|shut|switch)\p{L}{0,4} (?:off|back)\b/iu.test(quote));

/** Rules by their names without "energy/"; a sentence that only goes on about a project tells no more than they do. */
const only = (names: string) => new RegExp(`^energy/(?:${names}|continued)$`);

const demands: readonly Demand[] = [
  // Grids that are joined are those of two countries.
  {rules: only("grid-connection"), isMet: (project) => isDealt(project) && isOfTwo(project)},
  // A project without a name is one that two countries deal with, or a firm in one.
  {
    rules: only("joined|grid-connection|several-plants"),
    isMet: (project) => isDealt(project) && (isOfTwo(project) || isOfFirmIn(project) || isOnlyOne(project))
  },
  {
    rules: only("unnamed|counted-(?:plants|units)"),
    isMet: (project) =>
      isDealt(project) && (isOfTwo(project) || isOfFirmIn(project) || isOnlyOne(project) || isExact(project))
  },
  // So much of solar power is a country's aim, unless somebody deals with it.
  {
    rules: only("capacity-of"),
    isMet: (project) =>
      !/^(?:mentioned|operating|stalled)$/.test(project.status) && (isOfTwo(project) || isOfFirmIn(project))
  },
  // Where oil is looked for, somebody does.
  {rules: only("drilling"), isMet: (project) => isDealt(project) && (isOfTwo(project) || hasFirm(project))},
  // Oil in the ground that nobody is to bring up is no project.
  {
    rules: only("development|exploration"),
    isMet: (project) => isDealt(project) && (isOfTwo(project) || isOfFirmIn(project))
  },
  // "An investment to upgrade refinery operations" is any.
  {rules: only("modernisation"), isMet: isOfTwo},
  // "Exports of LNG grew": who sells or buys must be told, and to whom or from whom.
  {rules: only("lng-supply|gas-supply"), isMet: (project) => isOfTwo(project) || hasFirm(project)},
  {rules: only("lng-supply|gas-supply|gas-flow"), isMet: (project) => !isOldCut(project)},
  // Gas that a firm sells somewhere is its business.
  {rules: only("gas-flow|transit"), isMet: isOfTwo},
  // Uranium that one country sells another.
  {rules: only("uranium-supply"), isMet: (project) => isOfTwo(project) && isDealt(project)},
  // Fields that two countries share and grids that one renews for another.
  {rules: only("joint-fields|grid-works"), isMet: (project) => isOfTwo(project) && isDealt(project)},
  // Current that a plant gives its own country is the plant's.
  {rules: only("power-supply"), isMet: isOfTwo},
  // "Radioactive materials and even nuclear technology" are nobody's cooperation.
  {
    rules: only("nuclear-cooperation"),
    isMet: (project) => isOfTwo(project) || (hasFirm(project) && !/proposed|mentioned/.test(project.status))
  },
  // "They spoke of cooperation in oil" agrees on nothing, and of "energy" on nothing in particular.
  {rules: only("fuel-cooperation|energy-cooperation"), isMet: isSettled},
  // Many a dam holds water back and makes no power.
  {rules: only("named|known-project|listed"), isMet: (project) => !isPlainDam(project)},
  {rules: /^energy\//, isMet: (project) => !isDamOfWar(project) && !isBrokenDam(project)},
  // "An LNG plant in the United States" is any.
  {rules: only("at-site"), isMet: (project) => project.proper || isDealt(project)},
  // "Wind farms in Texas" are a project where somebody deals with them.
  {
    rules: only("at-site"),
    isMet: (project) => !isPlural(project.name) || (isDealt(project) && (isOfTwo(project) || hasFirm(project)))
  },
  // "A WASI reactor" is a program, and "an Xbox power cable" hangs from a socket.
  {rules: only("named"), isMet: (project) => !/ (?:reactor|cable)$/.test(project.name) || isMoreThanNamed(project)},
  // "The Arun project" in passing is as often a school's.
  {
    rules: only("of-firm|named-project|at-site|listed-sites|capacity-at-site|apposition-project"),
    isMet: isMoreThanNamed
  }
];

/** Whether enough is told of a project for a row of its own. */
export function isTold(project: ProjectMention): boolean {
  const {evidence, kind} = project;
  if (evidence.length === 0 || (kind === "other" && !isMoreThanNamed(project))) return false;
  return demands.every(({rules, isMet}) => isMet(project) || !evidence.every(({rule}) => rules.test(rule)));
}

function isMoreThanNamed(project: ProjectMention): boolean {
  return isOfTwo(project) || isDealt(project) || hasFirm(project);
}

function isPlural(name: string): boolean {
  return /s(?: on the .*)?$/u.test(name);
}
