import {anyOf} from "../../anyOf.ts";
import type {EnergyStatus} from "../../types.ts";
import {ASIDE, findEnergyStatus} from "./findEnergyStatus.ts";

const AND_NEW_SUBJECT = "and(?= (?:the|that|its|work|construction|another|a|an|\\p{Lu}))";
const CLAUSE = new RegExp(
  anyOf("[;:] | [—–] ", ",? (?:while|whereas|whilst|although|though) ", `, (?:but|yet|which|who|${AND_NEW_SUBJECT}) `),
  "gu"
);

/** "The proposed …", "the half-built …": what the word in front of a name tells of it beside another project. */
const STATE = "proposed|planned|half-built|stalled|suspended|shelved|completed";
const ADJECTIVE = new RegExp(
  `\\b(?:the|a|an|its|their)(?: [\\p{L}-]{2,14}){0,2}? (?<word>${STATE})(?: [\\p{Ll}-]{2,14}){0,2} $`,
  "iu"
);

/**
 * How far the project at `start` is: by its own clause, and by the sentence where the first clause tells nothing or no
 * other project shares it.
 */
export function findProjectStatus(
  sentence: string,
  {start, isAlone}: {readonly start: number; readonly isAlone: boolean}
): EnergyStatus {
  if (isAlone) return findEnergyStatus(sentence);
  const adjective = ADJECTIVE.exec(sentence.slice(Math.max(0, start - 60), start))?.groups?.word;
  if (adjective !== undefined) return findEnergyStatus(adjective);
  const plain = withoutAsides(sentence, start);
  const marks = [...plain.matchAll(CLAUSE)];
  const from = marks.findLast(({index}) => index < start);
  const to = marks.find(({index}) => index > start);
  const own = findEnergyStatus(plain.slice(from === undefined ? 0 : from.index, to?.index));
  return own === "mentioned" && from === undefined ? findEnergyStatus(plain) : own;
}

/** "A, which works already, makes B needless": what is said of A in front of B is blanked for B. */
function withoutAsides(sentence: string, start: number): string {
  return sentence.replace(ASIDE, (aside: string, at: number) =>
    at + aside.length <= start ? " ".repeat(aside.length) : aside
  );
}
