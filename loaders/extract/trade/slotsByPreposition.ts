import type {Slot} from "./placeParties.ts";

/** What a country does in the clause by the preposition in front of it. */
export const slotsByPreposition: ReadonlyMap<string, Slot> = new Map([
  ...listSlot(
    "aside",
    "via",
    "through",
    "across",
    "by way of",
    "after",
    "than",
    "behind",
    "ahead of",
    "unlike",
    "like"
  ),
  ...listSlot("aside", "despite", "including", "before", "over", "instead of"),
  ...listSlot("to", "to", "for", "toward", "towards"),
  ...listSlot("into", "into"),
  ...listSlot("from", "from"),
  ...listSlot("of", "of"),
  ...listSlot("by", "by"),
  ...listSlot("with", "with", "against"),
  ...listSlot("in", "in", "at", "on", "throughout"),
  ...listSlot("between", "between", "among")
]);

function listSlot(slot: Slot, ...prepositions: readonly string[]): (readonly [string, Slot])[] {
  return prepositions.map((preposition) => [preposition, slot] as const);
}
