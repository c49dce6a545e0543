import {wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";
import {startsWithCapital, startsWithSmall} from "../tokens/wordShapes.ts";

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
    if (
      isPortfolioWord(token) &&
      !(
        i > start &&
        startsWithCapital(token.text) &&
        startsWithSmall(tokens[i - 1]!.text) &&
        !/^(?:and|the)$/.test(tokens[i - 1]!.lower)
      )
    )
      last = i;
    else if (!/^(?:and|,|&|-)$/.test(token.lower) && !opensPortfolio(tokens, i, isPlace)) break;
  }
  return last;
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
