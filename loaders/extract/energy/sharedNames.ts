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
