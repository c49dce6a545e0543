import {remembered} from "../../remembered.ts";
import type {Token} from "../../types.ts";
import {BE} from "./auxiliaries.ts";

const LEMMAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    flew: "fly",
    flown: "fly",
    met: "meet",
    meeting: "meet",
    held: "hold",
    left: "leave",
    flies: "fly",
    came: "come",
    went: "go",
    gone: "go",
    paid: "pay",
    lay: "lay",
    lays: "lay",
    laid: "lay",
    laying: "lay",
    saw: "see",
    landed: "land",
    cancelled: "cancel",
    canceled: "cancel",
    cancels: "cancel",
    cancelling: "cancel",
    canceling: "cancel",
    travelled: "travel",
    traveled: "travel",
    travelling: "travel",
    traveling: "travel",
    landing: "land",
    flying: "fly",
    arriving: "arrive",
    leaving: "leave",
    proceeding: "proceed",
    continuing: "continue",
    heading: "head",
    moving: "move",
    dined: "dine",
    dining: "dine",
    chaired: "chair",
    signed: "sign",
    "'s": "be",
    scrapped: "scrap",
    dropped: "drop",
    shelved: "shelve",
    slated: "slate"
  })
);

/** The tagger leaves the lemma of a word it takes for a noun; a few verbs matter too much for that. */
export function verbLemma(token: Token): string {
  return ownLemma(token.lower) ?? token.lemma;
}

/** The lemma of a word that is not left to the tagger; null for the others. */
const ownLemma = remembered((word): string | null => {
  const lower = word.replace("’", "'");
  if (BE.has(lower)) return "be";
  const known = LEMMAS.get(lower);
  if (known !== undefined) return known;
  return /^(?:visit|tour|arrive|host|head|receive|return|welcome|hold|postpone|delay|call)(?:s|d|ed|ing)?$/.test(lower)
    ? lower
        .replace(/^(visit|tour|host|head|return|hold|delay|call)(?:s|ed|ing)?$/, "$1")
        .replace(/^(arrive|receive|welcome|postpone)[sd]$/, "$1")
    : null;
});
