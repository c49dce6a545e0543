import type {Token} from "../../types.ts";
import type {NounItem} from "./nounItems.ts";

/** Whether some words are a name only if the document knows somebody so called. */
export function hasDoubt(items: readonly NounItem[]): boolean {
  return items.some(({kind}) => kind === "n");
}

/** The items with the names of people whom the document knows marked as such. */
export function markPeople(
  text: string,
  tokens: readonly Token[],
  items: readonly NounItem[],
  {isPerson, titleCase}: {readonly isPerson: (name: string) => boolean; readonly titleCase: boolean}
): readonly NounItem[] {
  if (!hasDoubt(items)) return items;
  return items.flatMap((item) => {
    if (item.kind !== "n") return [item];
    if (isPerson(item.chain!.text)) return [{...item, kind: "N"}];
    return titleCase ? knownStart(item) : [item];
  });

  /** In a headline a name may be followed by other words with capitals. */
  function knownStart({first, last}: NounItem): NounItem[] {
    const rest = (from: number) =>
      tokens.slice(from, last + 1).map((_, i): NounItem => ({kind: "x", first: from + i, last: from + i}));
    for (let end = last; end >= first; end--) {
      const name = text.slice(tokens[first]!.start, tokens[end]!.end);
      if (isPerson(name))
        return [{kind: "N", first, last: end, chain: {first, last: end, text: name, sure: true}}, ...rest(end + 1)];
    }
    return rest(first);
  }
}
