import {wholeWord} from "../../anyOf.ts";
import type {OrganisationMention, PlaceMention, Token} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {portfolioEnd} from "../people/portfolio.ts";
import {kindOfNoun, NO_PART, OPENINGS} from "./organisationNouns.ts";

type Kind = OrganisationMention["kind"];

/** Words with capitals that stand together, as far as they may name an organisation. */
export interface OrganisationRun {
  /** Index of the last token. */
  readonly last: number;
  /** What the last noun of bodies makes of it. */
  readonly ending: Kind;
  /** Index of that noun. */
  readonly endingAt: number;
}

const LINK = /^(?:of|and|the|de|du|des|la|&|-)$/;

/** Where a run of capitals from token i ends, and the organisation's noun in it; null where it holds none. */
export function organisationRun(
  tokens: readonly Token[],
  i: number,
  places: readonly PlaceMention[]
): OrganisationRun | null {
  let last = i;
  let ending: Kind | null = null;
  let endingAt = -1;
  for (let k = i; k < Math.min(i + 14, tokens.length); k++) {
    const token = tokens[k]!;
    if (isCapital(token) && NO_PART.test(token.lower)) break;
    if (isCapital(token)) {
      last = k;
      // "Nguyen Co Thach"
      const isName = token.text === "Co" && isCapital(tokens[k + 1]) && kindOfNoun(tokens[k + 1]!.lower) === undefined;
      const kind = isName ? undefined : kindOfNoun(token.lower);
      if (kind !== undefined && (k > i || OPENINGS.test(token.lower)) && !endsCountry(k, places))
        [ending, endingAt] = [kind, k];
      const subject = endingAt === k ? subjectEnd(tokens, k, places) : -1;
      if (subject > k && ending !== null) return {last: subject, ending, endingAt};
      if (ending !== null && k > endingAt && closesCountry(tokens, k, places)) break;
    } else if (!continues(tokens, k, ending, endingAt) || joinsOther(tokens, k, i, places)) break;
  }
  return ending === null ? null : {last, ending, endingAt};
}

/** "Ministry of Foreign Affairs Ola Dunk": the end of what a ministry is for, where a name follows; -1 elsewhere. */
function subjectEnd(tokens: readonly Token[], k: number, places: readonly PlaceMention[]): number {
  const isHouse =
    /^(?:ministry|department|committee|commission)$/.test(tokens[k]!.lower) &&
    /^(?:of|for|on)$/.test(tokens[k + 1]?.lower ?? "");
  if (!isHouse) return -1;
  const isPlace = (at: number): boolean => places.some((p) => p.firstToken <= at && at <= p.lastToken);
  let end = portfolioEnd(tokens, k + 2, isPlace);
  while (end > k + 1 && NO_PART.test(tokens[end]!.lower)) end--;
  const isNamed = isCapital(tokens[end + 1]) && isCapital(tokens[end + 2]) && !isPlace(end + 1);
  return end > k + 1 && isNamed ? end : -1;
}

/** The "Federation" of "Russian Federation" makes no organisation of what stands before it. */
function endsCountry(k: number, places: readonly PlaceMention[]): boolean {
  return places.some(({lastToken, firstToken, form}) => lastToken === k && firstToken < k && form === "country");
}

/**
 * "of Norway" ends a name where no noun of bodies follows: who does is a person, "Chairman of the Assembly of Norway
 * Ola Dunk".
 */
function closesCountry(tokens: readonly Token[], k: number, places: readonly PlaceMention[]): boolean {
  const place = places.find(({lastToken, form}) => lastToken === k && form === "country");
  if (place === undefined || !/^(?:of|the)$/.test(tokens[place.firstToken - 1]?.lower ?? "")) return false;
  const after = tokens.slice(k + 1, k + 4);
  const run = after.slice(
    0,
    [...after, undefined].findIndex((token) => !isCapital(token))
  );
  return run.length > 1 && run.every(({lower}) => kindOfNoun(lower) === undefined);
}

/** "Dai Bing and Russian Security Council": another country's is another body; "Russian and Cuban Council" is one. */
function joinsOther(tokens: readonly Token[], k: number, i: number, places: readonly PlaceMention[]): boolean {
  const isDemonym = (at: number): boolean => places.some((p) => p.firstToken === at && p.form === "demonym");
  return tokens[k]!.lower === "and" && isDemonym(k + 1) && !isDemonym(i) && !isDemonym(k - 1);
}

/** "of", "and", and behind its noun "for" and "on" go on with a name; a commission's subjects may have commas. */
function continues(tokens: readonly Token[], k: number, ending: Kind | null, endingAt: number): boolean {
  const {lower} = tokens[k]!;
  const behind = ending !== null && k === endingAt + 1;
  if (/^(?:for|on)$/.test(lower)) return behind && (lower === "for" || ending === "commission");
  if (lower === ",")
    return ending === "commission" && k > endingAt + 2 && isCapital(tokens[k + 1]) && isSubjectWord(tokens[k + 1]!);
  if (lower === "the") return /^(?:of|for|on)$/.test(tokens[k - 1]!.lower);
  // "JAKARTA - World Bank officials": the dash of a dateline.
  if (lower === "-") return tokens[k]!.start === tokens[k - 1]!.end;
  if (/^(?:and|&)$/.test(lower) && ending !== null)
    return isCapital(tokens[k + 1]) && k > endingAt + 1 && !/^(?:of|the)$/.test(tokens[k + 2]?.lower ?? "");
  return LINK.test(lower);
}

const SUBJECT_WORD = wholeWord(
  "Trade|Economic|Economy|Scientific|Science|Technical|Technological|Technology|Cultural|Culture|Humanitarian",
  "Energy|Military|Defence|Defense|Investment|Industrial|Industry|Agriculture|Security|Political|Legal|Financial",
  "Transport|Environment|Education|Health|Cooperation|Co-operation"
);

function isSubjectWord({text}: Token): boolean {
  return SUBJECT_WORD.test(text);
}

const OPENING_WORDS = new Set(
  "The A An In On At It He She But And This That For From To By As If When While After Before".split(" ")
);

/** Whether a token is written like a part of a name, and is none of the words that open sentences. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && startsWithCapital(token.text) && !OPENING_WORDS.has(token.text);
}
