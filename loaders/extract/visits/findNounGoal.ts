import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/verbGroups.ts";
import type {PlaceMention} from "../../types.ts";
import {findPlacesIn, onePerCountry, spokenHere} from "./findDestinations.ts";
import type {NounRule} from "./rules/nounRules.ts";
import type {Destination, VisitContext} from "./tripFrame.ts";

/** Where the trip that a noun names goes; empty where its phrases do not tell. */
export function findNounGoal(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  rule: NounRule,
  reach: number
): Destination[] {
  const {chunks, sentence} = parsed;
  const nouns: Chunk[] = [];
  let taking = false;
  for (let i = chunks.indexOf(noun) + 1; i < chunks.length && chunks[i]!.first <= reach; i++) {
    const {kind, first} = chunks[i]!;
    if (kind === "preposition") taking = rule.to.includes(word(sentence.tokens[first]));
    else if (kind === "noun" && taking) nouns.push(chunks[i]!);
  }
  const places = findPlacesIn(parsed, nouns);
  if (places.length > 0) return places;
  const inside = noun.mentions.filter((m): m is PlaceMention => m.type === "place" && m.form !== "demonym" && m.country !== null && m.lastToken < noun.head && word(sentence.tokens[m.lastToken + 1]) !== "'s"); // prettier-ignore
  if (inside.length > 0) return onePerCountry([...placesJoinedTo(parsed, noun), ...inside]);
  return sentence.tokens.slice(noun.last + 1, noun.last + 3).some((t) => t.lower === "here") ? spokenHere(context) : [];
}

/** "the Malaysia and Philippines legs": the first place stands in a phrase of its own. */
function placesJoinedTo({chunks}: ParsedSentence, noun: Chunk): PlaceMention[] {
  const at = chunks.indexOf(noun);
  const before = chunks[at - 2];
  if (chunks[at - 1]?.kind !== "conjunction" || before?.kind !== "noun") return [];
  return before.mentions.filter(
    (m): m is PlaceMention => m.type === "place" && m.form !== "demonym" && m.lastToken === before.last
  );
}
