import type {EnergyKind} from "../../types.ts";
import {HYDRO, kindOfPipeline, kindOfPlant} from "./kindWords.ts";

const POWER_WORKS = "power (?:plants?|stations?|projects?|generation)";
const POWER = new RegExp(
  `(?<!\\p{L})(?:MWe?|megawatts?|${HYDRO}|${POWER_WORKS}|electricity|coal-fired|coal|nuclear|reactors?|turbines?)\\b`,
  "iu"
);
const WELLS = new RegExp(
  "\\b(?:oil|crude|barrels?|wells?|exploration|drill\\w{0,4}|offshore|natural gas|production[- ]sharing|" +
    "Petro\\w{3,8}|Chevron|Exxon\\w{0,6}|Gazprom|Rosneft|Lukoil|Equinor|Statoil|Aramco|Sonatrach|" +
    "gas (?:platform|rig|output|exports?|reserves))\\b",
  "iu"
);
const ALL_POWER = new RegExp(POWER.source, "giu");
const ALL_WELLS = new RegExp(WELLS.source, "giu");
const CURRENT = /\b(?:MW|megawatts?|kV|kilovolts?|electricity|power|current)\b/iu;
const OF_PLANTS =
  /^energy\/(?:with-capacity|named-project|capacity-at|at-site|apposition|one-called|unit|listed|several-plants|counted-(?:plants|units))/;

/**
 * Kind of a thing without a fuel in its name, by the texts around it, nearest first: a line, else a plant; null where
 * they tell of no energy.
 */
export function kindOfUnnamed(rule: string, words: string, texts: readonly string[]): EnergyKind | null {
  const near = texts.slice(0, 2);
  if (/ (?:fields?|deposit)$/i.test(words))
    return WELLS.test(near.join(" ")) || isFullOf(ALL_WELLS, texts[2]) ? "other" : null;
  if (/ terminals?$/i.test(words)) return kindOfTerminal(near.join(" "));
  const isPowerPlant = /power (?:plant|station|project|unit)/i.test(words);
  if ((OF_PLANTS.test(rule) && !/pipe/i.test(words)) || isPowerPlant) {
    const told = kindOfNearPlant(near) ?? kindOfStation(words, texts[2] ?? "");
    // A power station whose fuel nobody names makes electricity, as does whatever has megawatts.
    const isNamed = isPowerPlant && !/project/i.test(words) && /\/(?:at-site|named)$/.test(rule);
    const isCurrent = isNamed || rule === "energy/capacity-at-site";
    return told ?? (isCurrent ? "electricity" : null);
  }
  if (rule === "energy/block") return WELLS.test(near.join(" ")) ? "other" : null;
  if (/^(?:line|pipe)(?!line)/i.test(words) && isOfCurrent(near.join(" "))) return "electricity";
  return kindOfUnnamedLine(words, texts);
}

/** Whether a "line" carries current by the words around it. */
function isOfCurrent(near: string): boolean {
  return CURRENT.test(near) && !/\b(?:pipe|rail|bus|metro|tram|trains?)/iu.test(near);
}

/** A terminal for whatever is spoken of: grain as well as gas. */
function kindOfTerminal(near: string): EnergyKind | null {
  if (/\b(?:LNG|liqu[ei]fied|regasif\w+)\b/iu.test(near)) return "LNG";
  return /\b(?:oil|crude)\b/iu.test(near) ? "other" : null;
}

function kindOfNearPlant(near: readonly string[]): EnergyKind | null {
  if (!POWER.test(near.join(" "))) return null;
  const told = near.map(kindOfPlant).find((kind) => kind !== null);
  return told ?? (/\bgrids?\b/iu.test(near.join(" ")) ? "electricity" : null);
}

/** Kind of a station in an article that is all about power plants. */
function kindOfStation(words: string, article: string): EnergyKind | null {
  return / stations?$/.test(words) && isFullOf(ALL_POWER, article) ? kindOfPlant(article) : null;
}

const MANY = 6;

function isFullOf(words: RegExp, article = ""): boolean {
  return (article.match(words)?.length ?? 0) >= MANY;
}

/** A line without a fuel carries what the nearest words name; a "line" amid railways is none. */
function kindOfUnnamedLine(words: string, texts: readonly string[]): EnergyKind | null {
  const isPipeline = /pipe/i.test(words) || texts.some((text) => /pipe/i.test(text));
  if (!/pipe/i.test(words) && (!isPipeline || /rail/i.test(texts.slice(0, 2).join(" ")))) return null;
  return texts.map(kindOfPipeline).find((kind) => kind !== null) ?? null;
}
