import {wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";
import {isUnknownWord} from "../tokens/isUnknownWord.ts";
import {startsWithCapital, startsWithSmall} from "../tokens/wordShapes.ts";
import {isGivenName} from "./peopleLexicon.ts";
import {titles} from "./roleLexicon.ts";

/** Index of the last word of "atomic energy" or "trade and tourism" from `start`; before it where there is none. */
export function portfolioEnd(tokens: readonly Token[], start: number, isPlace: (index: number) => boolean): number {
  let last = start - 1;
  for (let i = start; i < Math.min(start + 8, tokens.length); i++) {
    const token = tokens[i]!;
    // "Minister of Foreign and European Affairs"
    if (isPlace(i) && !isPortfolioWord(token)) break;
    // "Minister of the Islamic Republic of Pakistan"
    if (tokens[i + 1]?.text === "Republic") break;
    // "Minister for the Interior", "Minister for Law and the Environment"
    if (token.lower === "the" && (i === start || tokens[i - 1]!.lower === "and")) continue;
    if (isNextPart(tokens, i, start)) last = i;
    else if (isPlainCapital(tokens, i, isPlace) && i === last + (startsWithSmall(tokens[i - 1]!.text) ? 2 : 1))
      last = i;
    else if (!isLinked(tokens, i, {start, last, isPlace}) && !opensPortfolio(tokens, i, isPlace)) break;
  }
  return last;
}

/** A word of what ministers are for; in "trade Minister Energy" a capital behind a small letter opens something else. */
function isNextPart(tokens: readonly Token[], i: number, start: number): boolean {
  const [before, token] = [tokens[i - 1]!, tokens[i]!];
  if (!isPortfolioWord(token)) return false;
  return !(
    i > start &&
    startsWithCapital(token.text) &&
    startsWithSmall(before.text) &&
    !/^(?:and|the)$/.test(before.lower)
  );
}

/** "and", a comma; "for" in "Coordination for Strategic Sectors", but not in "Minister of State for Roads". */
function isLinked(
  tokens: readonly Token[],
  i: number,
  {start, last, isPlace}: {start: number; last: number; isPlace: (index: number) => boolean}
): boolean {
  const {lower} = tokens[i]!;
  if (/^(?:and|,|&|-)$/.test(lower)) return true;
  if (!LINK.test(lower) || i !== last + 1 || last < start || tokens[last]!.lower === "state") return false;
  return isPlainWord(tokens[i + 1]) && !isPlace(i + 1);
}

/**
 * "Minister of Public Order Anote Roe", "Minister for Strategic Sectors, Anote Roe": words of the dictionary that a name
 * or a comma ends, and none that somebody is called by.
 */
function isPlainCapital(tokens: readonly Token[], i: number, isPlace: (index: number) => boolean): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (!isPlainWord(token) || isPlace(i) || next === undefined) return false;
  if (LINK.test(next.lower)) return isPlainWord(tokens[i + 2]) && !isPlace(i + 2);
  return next.text === "," || (startsWithCapital(next.text) && !isPlace(i + 1));
}

/** "Coordination for Strategic Sectors", "Relations with Parliament". */
const LINK = /^(?:for|with|to)$/;

function isPlainWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const {text, lower} = token;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isUnknownWord(lower) && !isGivenName(text) && !titles.has(lower);
}

/** "Minister of Blue Resources": a word with a capital before one of what ministers are for. */
function opensPortfolio(tokens: readonly Token[], i: number, isPlace: (index: number) => boolean): boolean {
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    startsWithCapital(tokens[i]!.text) &&
    startsWithCapital(next.text) &&
    !isPlace(i + 1) &&
    isPortfolioWord(next)
  );
}

const PORTFOLIO = wholeWord(
  String.raw`foreign|external|internal|home|defen[cs]e|finance|financial|econom\w{1,8}|trade|commerce|commercial`,
  String.raw`industr\w{1,6}|energy|oil|petroleum|gas|mines?|mining|minerals?|power|electricity|atomic|nuclear|water`,
  String.raw`irrigation|agricultur\w{1,3}|farm|farming|food|fisheries|forest\w{0,3}|environment\w{0,2}|climate|health`,
  String.raw`education|science|scientific|technology|technical|transport\w{0,5}|railways?|aviation|ports?|shipping`,
  "maritime|infrastructure|diaspora|planning|development|investments?|tourism|culture|cultural|sports?|youth",
  "justice|law|interior|security|information|communications?|digital|telecommunications?|labou?r|employment|social",
  "welfare|family|women|housing|urban|rural|regional|public|works|natural|resources|hydrocarbons|affairs|relations",
  "cooperation|co-operation|european|europe|international|strategic|budget|treasury|taxation|revenue|state|cabinet",
  "parliamentary|religious|islamic|migration|immigration|refugees|disaster|emergency|emergencies|situations",
  "research|innovation|construction|privatisation|privatization|supplies|enterprises|small|business|deputy|vice",
  "junior|assistant|prime|overseas|export|population|metallurgy|advanced|emerging|steel|coal|space|citizenship",
  "integration|local|government|administration|interim|acting|caretaker|national|solid|civil|human|higher|land|lands",
  "livestock|veterans|heritage|antiquities|gender|children|religion|textiles|jute|chemicals|roads?|highways",
  "rights|democracy|monetary|multicultural|ethnic|community",
  "decentrali[sz]ation|territorial|communities|equality|pensions|skills|training|reforms?|broadcasting|media",
  "worship|sustainability|digitali[sz]ation|consumer|nature|biodiversity|transition|seniors|ageing|indigenous|aboriginal",
  "manpower|police|territories|borders?|multiculturalism|arts|oceans?|marine|minorities|expatriates|cooperatives",
  "supply|customs|constitutional|institutional|elections|urbani[sz]ation|mobility|productivity|competition",
  "growth|recovery|resilience|building|manufacturing|negotiations|disarmament|intelligence|services|promotion",
  "conservation|statistics|wildlife|aquaculture|sanitation|meteorology|fishing|hospitality|partnerships?|africa|asia"
);

/** Whether a word can be of what a minister is for. */
export function isPortfolioWord({lower}: Token): boolean {
  return PORTFOLIO.test(lower);
}

/**
 * Index of "Affairs", "Relations" or "Policy" in "South and Central Asian Affairs" from `start`; before it where there
 * is none.
 */
export function affairsEnd(tokens: readonly Token[], start: number): number {
  for (let i = start; i < Math.min(start + 8, tokens.length); i++) {
    const {text, lower} = tokens[i]!;
    if (/^(?:affairs|relations|policy)$/.test(lower)) return i;
    // "Secretary of the Danish Ministry of Foreign Affairs": of the ministry.
    if (/^(?:ministry|department)$/.test(lower)) break;
    if (!startsWithCapital(text) && !/^(?:and|the|of|&|,)$/.test(lower)) break;
  }
  return start - 1;
}
