import {anyOf} from "../../anyOf.ts";

/** Small words that stand between names and are no part of one. */
export const NO_PART_OF_NAME = anyOf("and|is|was|through|by|with|for|via|under|from|into|at|to");
const OWN_CUE = new RegExp(
  `^(?:['’]s?)? (?:(?!${NO_PART_OF_NAME} )[\\p{L}\ue100-\ue2ff-]+ (?:and (?=\\p{L}))?){0,5}$`,
  "iu"
);

/** True where a country stands right before the cue, as in "Ghana's trade deficit". */
export function isOwnOf(text: string, at: number, cue: number): boolean {
  return OWN_CUE.test(text.slice(at + 1, Math.max(at + 1, cue)));
}

const OWNER_BEFORE = /[\ue000-\ue0ff]['’]s (?:\p{Ll}+ )?$/u;
const IMPORTED_FROM = /\b(?:of|on|against|in|cheap|some) $/iu;
const IMPORTED_INTO = /^imports?\b[^;,\ue200-\ue2ff]{0,30}\b(?:into|to|by) (?:the )?[\ue000-\ue0ff]/iu;

/**
 * "Soviet grain imports" and "Soviet imports of grain" come to the Soviet Union, "tariffs on Soviet imports" are on
 * what comes from it; "buyers for Dutch exports" buy what is Dutch.
 */
export function isOwnFlow(text: string, at: number, cue: number, left: string): boolean {
  const flow = text.slice(cue, cue + 60);
  // "India's Kenyan tea imports" are India's, and come from Kenya.
  if (at < cue && OWNER_BEFORE.test(left)) return false;
  // "Chinese purchases of American maize" are China's.
  if (/^purchases\b/iu.test(flow)) return at < cue && isOwnOf(text, at, cue);
  if (at > cue || !/^(?:im|ex)ports?\b(?! by )/iu.test(flow) || !isOwnOf(text, at, cue)) return false;
  if (/^ex/iu.test(flow)) return /\b(?:for|in|to) $/iu.test(left);
  const goods = /^ [\p{L}-]+/u.test(text.slice(at + 1, cue));
  return goods || !(IMPORTED_FROM.test(left) || IMPORTED_INTO.test(flow));
}

/** "Is dwarfed by Danish investment": what stands before another flow, which surpasses this one. */
export const SURPASSED =
  /\b(?:dwarfed|surpassed|overtaken|outstripped|outpaced|exceeded|eclipsed|outdone|followed) by (?:that of )?(?:the )?$/iu;

/** "40 million, against Danish exports of 30": of the flow that another is set against. */
export function isSetAgainst(text: string, at: number, cue: number, left: string): boolean {
  return at < cue && /\b(?:against|than|dwarfed by|exceeded) $/u.test(left) && isOwnOf(text, at, cue);
}
