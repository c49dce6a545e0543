import type {PageLine} from "../pageLines.ts";
import {isField} from "./cardFields.ts";
import {isButtonLine} from "./isButtonLine.ts";

const LEAST_POSTS = 2;
/** Of the posts: one who signs with his name has no card. */
const LEAST_SHARE = 0.6;
/** Lines of a card, and of what stands below the last one. */
const MOST_LINES = 12;

/**
 * The lines of each post without its writer's own card at the end ("Ann", "Posts: 12", "Joined: …"), where most posts
 * have it, or its first line, below their words; names with no field below any of them are what writers sign with.
 */
export function withoutOwnCards(
  texts: readonly (readonly PageLine[])[],
  authors: readonly (string | null)[]
): readonly (readonly PageLine[])[] {
  const ends = texts.map((text, i) => cardFrom(text, authors[i] ?? null));
  const cards = texts.flatMap((text, i) => ((ends[i] ?? -1) > 0 ? [text.slice(ends[i])] : []));
  const areCards = cards.flat().some((line) => isField(line.text));
  if (!areCards || cards.length < LEAST_POSTS || cards.length < texts.length * LEAST_SHARE) return texts;
  return texts.map((text, i) => ((ends[i] ?? -1) > 0 ? text.slice(0, ends[i]) : text));
}

/** The line with the writer's name that ends a post, or has a field of the card below it. */
function cardFrom(text: readonly PageLine[], author: string | null): number {
  const at = text.findLastIndex((line) => line.text === author);
  const next = text.slice(at + 1).find((line) => !isButtonLine(line.text));
  return at > 0 && at >= text.length - MOST_LINES && (next === undefined || isField(next.text)) ? at : -1;
}
