import {wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";
import {isAuxiliary} from "./auxiliaries.ts";
import {word} from "./word.ts";

/** Verbs of travelling that the tagger often takes for nouns ("Lavrov visits Islamabad"). */
export const EVENT_VERB = wholeWord(
  "visits?|visited|tours?|toured|arrives?|arrived|lands?|landed|hosts?|hosted|heads?|headed|travels?|travelled",
  "traveled|flies|flew|meets?|met|cancels?|cancelled|canceled|postpones?|postponed|scraps?|scrapped|receives?",
  "received|departs?|departed|emplanes?|emplaned|leaves?|left|returns?|returned|welcomes?|welcomed|holds?|held|delays?|calls|stops",
  "sets|jets|embarks|wraps|kicks|pays|makes|begins|starts|attends|joins|concludes|undertakes|leads|drives|sails|skips",
  "shelves|defers|cuts|extends"
);

/**
 * Whether a word that may be a verb or a noun of travelling is a verb here; `inside` are the tokens of names and places.
 */
export function isEventVerb(tokens: readonly Token[], i: number, inside: ReadonlySet<number>): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const lower = word(token);
  // "Mr Xi, who leaves on Friday, stops in Bern", "is in Oslo and heads for Riga": before a place.
  const toPlace = /^(?:in|at|for|to)$/.test(word(tokens[i + 1])) && inside.has(i + 2);
  if (/^(?:,|and|then)$/.test(word(before)) && lower.endsWith("s") && toPlace) return true;
  if (visitsNext(tokens, i, inside)) return true;
  // "the minister, Jane Doe, visits Lima"
  if (lower.endsWith("s") && word(before) === "," && inside.has(i - 2) && inside.has(i + 1)) return true;
  if (/(?:ed|flew|met|held|left)$/.test(lower))
    return (
      token.pos !== "ADJ" ||
      inside.has(i - 1) ||
      isAuxiliary(word(before)) ||
      /^(?:last|first|recently|previously|also|once|already|later)$/.test(word(before))
    );
  if (word(before) === "'s" || word(before).endsWith("'")) return false;
  // "is making calls on ministers"
  if (lower === "calls" && /^(?:make|pay)/.test(before?.lemma ?? "")) return false;
  // "keep the Ukrainian lands it holds"
  if (lower === "lands" && !/^(?:in|at|on|back|here|there|safely|,)?$/.test(word(tokens[i + 1]))) return false;
  if (inside.has(i - 1) && lower.endsWith("s")) return goesOnAsVerb(tokens, i, inside);
  // "will himself visit"
  const lead = /^(?:himself|herself|themselves|also|then)$/.test(word(before)) ? tokens[i - 2] : before;
  if (isBareVerb(tokens, i, inside)) return true;
  return (
    /^(?:VERB|AUX)$/.test(token.pos) ||
    (/^(?:to|will|shall|would|not|n't|may|might|could|should|must|can)$/.test(word(lead)) && lower === token.lemma)
  );
}

/** "the Lavrov visits to Peru" is rare; "Lavrov visits Islamabad" is every second headline. */
function goesOnAsVerb(tokens: readonly Token[], i: number, inside: ReadonlySet<number>): boolean {
  const after = tokens[i + 1];
  if (after === undefined) return true;
  const nominal = /^(?:visits|tours)$/.test(word(tokens[i]))
    ? /^(?:to|by|of|between|and|have|has|were|are)$/
    : /^(?:of|have|has|were|are)$/;
  const follows = inside.has(i + 1) || /^(?:DET|PRON|ADP|ADV|PROPN|ADJ|NOUN|NUM)$/.test(after.pos);
  return follows && !nominal.test(word(after));
}

/** "tours Chile and visits Peru", "Mr Roe next visits Peru": before a place, behind another deed or a name. */
function visitsNext(tokens: readonly Token[], i: number, inside: ReadonlySet<number>): boolean {
  if (!/^(?:visits|tours)$/.test(word(tokens[i])) || !inside.has(i + 1)) return false;
  const before = word(tokens[i - 1]);
  const isBehindName = /^(?:first|next|later|also|then|now|twice)$/.test(before) && inside.has(i - 2);
  return isBehindName || before === "and" || before === "then";
}

/** "fly to Rome and visit Cairo", "Will Mr Xi visit Cairo?", "Let me welcome the premier". */
function isBareVerb(tokens: readonly Token[], i: number, inside: ReadonlySet<number>): boolean {
  const bare = /^(?:visit|tour|host|receive|meet|leave|cancel|postpone|welcome)$/.test(word(tokens[i]));
  if (!bare || !inside.has(i + 1)) return false;
  if (inside.has(i - 1) && isSubjunctive(tokens, i)) return true;
  const isListed = /^(?:and|or|then|,)$/.test(word(tokens[i - 1]));
  return isListed || (inside.has(i - 1) && isAuxiliary(word(tokens[0]))) || word(tokens[i - 2]) === "let";
}

const PROPOSES = /^(?:propos|suggest|request|recommend|demand|insist|ask)/;
/** Tokens between "proposed that" and the bare verb. */
const SUBJUNCTIVE_REACH = 14;

/** "has proposed that the premier, Jane Doe, visit Lima". */
function isSubjunctive(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(1, i - SUBJUNCTIVE_REACH);
  return tokens.slice(from, i).some((t, j) => t.lower === "that" && PROPOSES.test(tokens[from + j - 1]!.lower));
}

/** Right behind a name, or behind the comma of an aside that ends with one. */
export function standsBehindName(tokens: readonly Token[], i: number, inside: ReadonlySet<number>): boolean {
  return inside.has(i - 1) || (word(tokens[i - 1]) === "," && inside.has(i - 2));
}
