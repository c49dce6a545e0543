import {anyOf} from "../../anyOf.ts";
import type {EnergyStatus} from "../../types.ts";
import {ASIDE, findEnergyStatus} from "./findEnergyStatus.ts";
import {plannedPattern} from "./statusWords.ts";

const AND_NEW_SUBJECT =
  "and(?= (?:the|that|its|work|construction|another|a|an|\\p{Lu}|reviewed|discussed|welcomed|noted|considered|examined|explored|talked))";
const CLAUSE = new RegExp(
  anyOf("[;:] | [—–] ", ",? (?:while|whereas|whilst|although|though) ", `, (?:but|yet|which|who|${AND_NEW_SUBJECT}) `),
  "gu"
);

/** "The proposed …", "the half-built …": what the word in front of a name tells of it beside another project. */
const STATE = "existing|proposed|planned|half-built|stalled|suspended|shelved|completed";
const ADJECTIVE = new RegExp(
  `\\b(?:the|a|an|its|their)(?: [\\p{L}-]{2,14}){0,2}? (?<word>${STATE})(?: [\\p{Ll}-]{2,14}){0,2} $`,
  "iu"
);

const WORKS =
  "buil[dt]|construct|lay|laid|develop|financ|fund|expan|extend|invest|buy|take|start|begin|launch|open|complet|" +
  "restart|resum|reviv|revis|modern|upgrad|join|sign|award|go ahead|supply|deliver|export|import|receiv|project|plan|" +
  "scheme|back";
const HOPE =
  "will|would|could|may|might|to|wants?|wanted|hop(?:es?|ed|ing)|discuss\\p{L}*|consider\\p{L}*|talk\\p{L}*|" +
  "urg(?:e[sd]|ing)|think\\p{L}*|work(?:ing|ed) on";
/** "May one day feed the", "is to finance, officials say, the" in front of a project. */
const TO_BE_WORKED_ON = new RegExp(
  `\\b(?:${HOPE})\\b(?: [\\p{L}\\d’'-]{1,16}){0,7} $|\\b(?:${HOPE})\\b[^;]{0,60}?\\b(?:${WORKS})[^;]{0,80}$`,
  "iu"
);
/** "Operated by Shell": what has an operator runs. */
const RUN_BY = /^[^,;.]{0,80}?,? (?<!to be )(?:operated|run|owned) by\b/u;
/** "Connected to the", "a rival of the": what is only compared or joined with. */
const JOINED = new RegExp(
  "\\b(?:connect(?:s|ion|ed|ing)? (?:to|with)|link(?:s|ed|ing)? (?:up )?(?:to|with)|such as|similar to|starting point of|" +
    "(?:rivals?|competitors?|alternatives?|counterweight|answer) (?:to|of|for)|compete(?:s|d)? with|competing with|unlike)" +
    "(?: the| its| an?)?(?: [\\p{L}\\d,-]{2,14}){0,2} $",
  "iu"
);

/** Whether the project at `start` is only what another is compared with or joined to. */
export function isBeside(sentence: string, start: number): boolean {
  return JOINED.test(sentence.slice(0, start));
}

/**
 * How far the project at `start` is: by its own clause, and by the sentence where the first clause tells nothing or no
 * other project shares it.
 */
export function findProjectStatus(
  sentence: string,
  {start, isAlone}: {readonly start: number; readonly isAlone: boolean}
): EnergyStatus {
  const [before, after] = [sentence.slice(0, start), sentence.slice(start)];
  if (isBeside(sentence, start)) return findEnergyStatus(after);
  const status = isAlone ? findEnergyStatus(sentence) : statusByClause(sentence, start);
  if (status !== "proposed" || plannedPattern.test(sentence)) return status;
  if (RUN_BY.test(after)) return "operating";
  // "They would go to court over the Lodva pipeline" proposes nothing.
  return findEnergyStatus(after) === "proposed" || TO_BE_WORKED_ON.test(before) ? "proposed" : "mentioned";
}

function statusByClause(sentence: string, start: number): EnergyStatus {
  const adjective = ADJECTIVE.exec(sentence.slice(Math.max(0, start - 60), start))?.groups?.word;
  if (adjective?.toLowerCase() === "existing") return "operating";
  if (adjective !== undefined) return findEnergyStatus(adjective);
  const own = findEnergyStatus(OWN_CLAUSE.exec(sentence.slice(start))?.groups?.told ?? "");
  const amid = statusAmid(sentence, start);
  // "They finance the building of the dam, which will be the largest": it is being built.
  const isAhead = own === "proposed" && /^(?:agreed|under construction)$/.test(amid);
  return own === "mentioned" || isAhead ? amid : own;
}

/** "Tavan, which is already operational, and Lodva, which is to open in May": what is told right behind a name. */
const OWN_CLAUSE = /^(?:(?! (?:and|to|for|with|from|while) )[^,;]){2,60}, which (?<told>[^,;]{3,140})/u;

function statusAmid(sentence: string, start: number): EnergyStatus {
  const plain = withoutAsides(sentence, start);
  const marks = [...plain.matchAll(CLAUSE)];
  const from = marks.findLast(({index}) => index < start);
  const to = marks.find(({index}) => index > start);
  const own = findEnergyStatus(plain.slice(from === undefined ? 0 : from.index, to?.index));
  return own === "mentioned" && from === undefined ? findEnergyStatus(plain.replace(LAST_ASIDE, "")) : own;
}

/** "…, which is to open in May": told of what stands last. */
const LAST_ASIDE = /, (?:which|who) [^,;]{1,160}$/u;

/** "A, which works already, makes B needless": what is said of A in front of B is blanked for B. */
function withoutAsides(sentence: string, start: number): string {
  return sentence.replace(ASIDE, (aside: string, at: number) =>
    at + aside.length <= start ? " ".repeat(aside.length) : aside
  );
}
