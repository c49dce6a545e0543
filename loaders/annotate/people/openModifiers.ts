import type {Token} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import type {NounItem} from "./nounItems.ts";

/** Words between a country and an office, at most: "Chad's state oil company chief". */
const MOST_WORDS = 4;
const DESCRIBES = /^(?:ADJ|NOUN|PROPN)$/;
/** Kinds of items that may describe an office: words of no other kind, forces, known modifiers. */
const OPEN_KINDS = new Set(["x", "n", "v", "A"]);
/** Whose spokesmen live where they speak. */
const POSTS = /^(?:embassy|consulate|mission)$/;

/**
 * Words that no list knows to describe an office, taken for modifiers where a country or its movement stands before
 * them: "Swiss Federal Prosecutor Roe", "Chad's top trade negotiator".
 */
export function withOpenModifiers(items: readonly NounItem[], tokens: readonly Token[]): NounItem[] {
  const modifiers = new Set(items.flatMap((item, i) => (item.kind === "R" ? modifiersBefore(items, tokens, i) : [])));
  return items.map((item, i) => (modifiers.has(i) ? {kind: "A", first: item.first, last: item.last} : item));
}

/** The words between the office at an index and its country, as indexes; none where no country leads to it. */
function modifiersBefore(items: readonly NounItem[], tokens: readonly Token[], office: number): readonly number[] {
  let at = office - 1;
  while (at >= office - MOST_WORDS && isDescribing(items[at], tokens)) at--;
  const words = items.slice(at + 1, office);
  const isOwned = items[at]?.kind === "q" && (items[at - 1]?.kind === "C" || isMovement(items[at - 1]));
  const isOfNation = (items[at]?.kind === "C" && items[at]!.place?.form === "demonym") || isMovement(items[at]);
  if (!(isOwned || isOfNation) || words.every(({kind}) => kind === "A") || isClause(words, items[office]!, tokens))
    return [];
  return words.map((_, n) => at + 1 + n);
}

/** "Hamas political leader Roe", "the Houthis' military spokesman": of one country, with leaders of its own. */
function isMovement(item: NounItem | undefined): boolean {
  return item?.organisation?.kind === "alliance" && item.organisation.country !== null;
}

function isDescribing(item: NounItem | undefined, tokens: readonly Token[]): boolean {
  if (item === undefined || !OPEN_KINDS.has(item.kind)) return false;
  const words = tokens.slice(item.first, item.last + 1);
  return item.kind === "A" || words.every(({pos, lower}) => DESCRIBES.test(pos) && !POSTS.test(lower));
}

/** "a Russian plan President Roe rejected": a noun of its own, with a clause of who did something to it. */
function isClause(words: readonly NounItem[], office: NounItem, tokens: readonly Token[]): boolean {
  const last = tokens[words.at(-1)!.last]!;
  return last.pos !== "ADJ" && !startsWithCapital(last.text) && startsWithCapital(tokens[office.first]!.text);
}
