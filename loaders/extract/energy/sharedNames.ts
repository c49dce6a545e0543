import {anyOf} from "../../anyOf.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";

// In a file of its own, since linking asks for it, which needs none of the rules and places that reading loads.

/** Openings of names that many countries have given to something, as a pattern. */
export const SHARED_NAME = anyOf(
  "north|south|east|west|central|friendship|brotherhood|peace|line|green|greater|southern",
  "northern|sunrise|hub|celtic|harmony|step(?= |$)"
);

const SHARED = new RegExp(`^${SHARED_NAME}`);

/** Whether many countries have given a name to something. */
export function isCommonName(name: string): boolean {
  return SHARED.test(nameKey(name));
}

const SOURCES: readonly (readonly [string, RegExp])[] = [
  ["sun", /\b(?:solar|photovoltaic|PV)\b/iu],
  ["wind", /\bwind\b/iu],
  ["heat", /\bgeothermal\b/iu],
  ["store", /\b(?:storage|battery)\b/iu]
];

/**
 * What drives a plant by its name, where it is sun, wind, the earth's heat or a store; null for others and mixed ones.
 */
export function sourceOf(name: string): string | null {
  const [only, ...others] = SOURCES.filter(([, words]) => words.test(name));
  return others.length === 0 ? (only?.[0] ?? null) : null;
}
