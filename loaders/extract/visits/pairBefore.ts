import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {startsWithCapital} from "../../annotate/tokens/wordShapes.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";

/** "the Lund-Roe meeting": the two people of the document whose surnames a hyphen joins in front of a noun. */
export function pairBefore({annotated}: VisitContext, {sentence: {tokens}}: ParsedSentence, noun: Chunk): Actor[] {
  const at = tokens.findIndex(({text}, i) => i > noun.first && i < noun.head && /^[-–]$/.test(text));
  const [one, other] = [tokens[at - 1], tokens[at + 1]];
  if (at < 0 || !startsWithCapital(one?.text ?? "") || !startsWithCapital(other?.text ?? "")) return [];
  const pair = [one!, other!].flatMap(({text}) => {
    const bearers = [...annotated.people].filter(([name]) => name.split(" ").at(-1) === text);
    return bearers.length === 1 ? bearers : [];
  });
  const isPair = pair.length === 2 && pair[0]![0] !== pair[1]![0];
  return isPair ? pair.map(([name, {country, roles}]) => ({name, country, official: roles.length > 0})) : [];
}
