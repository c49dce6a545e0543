import type {Evidence} from "../../types.ts";
import {mergeEnergyStatus} from "./findEnergyStatus.ts";
import {areaOf, isLineOfFlow, receiverOf} from "./flows.ts";
import {isSameProject} from "./isSameProject.ts";
import type {ProjectMention} from "./projectMention.ts";

/** One record for each project of a document, however many names it goes by. */
export function mergeProjects(mentions: readonly ProjectMention[]): ProjectMention[] {
  const merged: ProjectMention[] = [];
  for (const mention of mentions) {
    const at = merged.findIndex((other) => isSameProject(other, mention));
    if (at < 0) merged.push(mention);
    else merged[at] = mergeTwo(merged[at]!, mention);
  }
  return merged;
}

/** A name of its own goes before none. */
function isNamedBefore(a: ProjectMention, b: ProjectMention): boolean {
  return (a.proper && !b.proper) || (a.proper === b.proper && isNamed(a) && !isNamed(b));
}

/** "Chile-Peru pipeline" is what the text calls it, as "gas pipeline" is not. */
const OF_PAIR = /(?<!\p{L})\p{Lu}\p{L}{1,20}[-–—]\p{Lu}\p{L}/u;

function mergeTwo(a: ProjectMention, b: ProjectMention): ProjectMention {
  const named = isLineOfFlow(b, a) || (!isLineOfFlow(a, b) && isNamedBefore(b, a));
  const [main, other] = named ? [b, a] : [a, b];
  const aliases = union(
    main.aliases,
    other.proper || OF_PAIR.test(other.name) || receiverOf(other) !== null
      ? [other.name, ...other.aliases]
      : other.aliases.filter((alias) => /\p{Lu}/u.test(alias))
  ).filter((alias) => alias !== main.name);
  return {
    ...main,
    aliases,
    places: union(main.places, other.places),
    knownPlaces: union(main.knownPlaces, other.knownPlaces),
    // Who finances a line between two countries is no third end of it.
    countries:
      !main.proper && main.countries.length > 1 ? main.countries : union(main.countries, other.countries).sort(),
    companies: union(main.companies, other.companies),
    agreed: a.agreed ?? b.agreed,
    status: isFlowElsewhere(main, other)
      ? main.status
      : isPastDeal(a, b) ||
          isOldStop(a, b) ||
          isBackground(a, b) ||
          isOldFlow(a, b) ||
          isTrait(a, b) ||
          isUpgraded(a, b)
        ? a.status
        : mergeEnergyStatus(a.status, b.status),
    isPast: a.isPast,
    evidence: unionEvidence(a.evidence, b.evidence)
  };
}

/** "Russia cut off gas to Ukraine in 2009": what another sentence tells of gas is not how the line stands. */
function isFlowElsewhere(line: ProjectMention, flow: ProjectMention): boolean {
  const isApart = flow.evidence.every(({start}) => line.evidence.every((own) => own.start !== start));
  return line.proper && line.status !== "mentioned" && isLineOfFlow(line, flow) && isApart;
}

/**
 * "An agreement was signed in 2009, but progress stalled", "work began in 1975": what came of it before the news is not
 * how things stand.
 */
function isBackground(news: ProjectMention, {agreed, year}: ProjectMention): boolean {
  const told = agreed ?? year;
  return news.agreed !== null && told !== null && told.slice(0, 4) < news.agreed.slice(0, 4);
}

/** "Lawmakers abandoned the plant", "they talked of reviving it": "Rosatom had won the contract in 2010." */
function isPastDeal(news: ProjectMention, {status, isPast, evidence}: ProjectMention): boolean {
  if (status !== "agreed" || !isPast || isTakenUp(evidence)) return false;
  return news.status === "stalled" || isRevived(news);
}

function isRevived({status, evidence}: ProjectMention): boolean {
  return status === "proposed" && evidence.some(({quote}) => REVIVED.test(quote));
}

/** "A joint venture was formed on Monday. Work had stopped in 1991": what stopped it is overcome. */
function isOldStop(news: ProjectMention, {status, isPast}: ProjectMention): boolean {
  const isOn = /^(?:agreed|under construction|operating)$/.test(news.status) || isRevived(news);
  return status === "stalled" && isPast && !news.isPast && isOn;
}

function isTakenUp(evidence: readonly Evidence[]): boolean {
  return evidence.some(({quote}) => RESUMED.test(quote));
}

/** "They talked of reviving the pipeline": what was agreed on long ago came to nothing. */
const REVIVED = /\b(?:reviv|re-?launch|resurrect|resuscitat|re-?activat)/iu;

const RESUMED = new RegExp(
  "\\b(?:re-?start|re-?open|resum|reviv|repair|re-?launch|inaugurat|commission|complet|open|switched)\\p{L}*|" +
    "\\b(?:again|back|began|begun|started|now)\\b",
  "iu"
);

/** "The plant was shut. It supplies a third of the country": what it does when it works is no news. */
function isTrait(news: ProjectMention, {status, evidence}: ProjectMention): boolean {
  return news.status === "stalled" && status === "operating" && !isTakenUp(evidence);
}

/**
 * "A loan for the expansion of the plant was signed. It gives the country half its power": that it works is no news.
 */
function isUpgraded(news: ProjectMention, {status, evidence}: ProjectMention): boolean {
  const isAhead = /^(?:agreed|offered|proposed|under construction)$/.test(news.status);
  return (
    isAhead && status === "operating" && news.evidence.some(({quote}) => UPGRADE.test(quote)) && !isTakenUp(evidence)
  );
}

const UPGRADE = /\b(?:expan(?:sion|d)|extension|upgrad|rehabilitat|moderni[sz]|refurbish|overhaul|enlarge|revamp)/iu;

/** The news of gas or current is the deal; what flows already, or was cut off before it, stands behind it. */
function isOldFlow(news: ProjectMention, {status}: ProjectMention): boolean {
  const isBehind = status === "operating" || (status === "stalled" && news.status === "agreed");
  return areaOf(news) === "deliveries" && /^(?:agreed|offered)$/.test(news.status) && isBehind;
}

/**
 * The lexicon's name goes before "Karachi-Lahore gas pipeline", "LNG deliveries to Peru" before "LNG deliveries", and
 * "900 MW project" before "project".
 */
function isNamed({knownPlaces, evidence, name}: ProjectMention): boolean {
  return (
    knownPlaces.length > 0 || evidence.some(({rule}) => rule === "energy/known-project") || / to \p{Lu}|^\d/u.test(name)
  );
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function unionEvidence(a: readonly Evidence[], b: readonly Evidence[]): Evidence[] {
  const all = [...a, ...b.filter((e) => !a.some(({start}) => start === e.start))];
  return all.sort((one, other) => one.start - other.start);
}
