import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {findActors} from "./findActors.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";

/** Who takes part in what a noun tells: "talks with X and Y", "a meeting in Oslo on Friday between X and Y". */
export function peopleBeside(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const {chunks, sentence} = parsed;
  const next = chunks.indexOf(noun) + 1;
  const opens = (i: number, pattern: RegExp): boolean =>
    chunks[i]?.kind === "preposition" && pattern.test(word(sentence.tokens[chunks[i]!.first]));
  const later = chunks.findIndex((_, i) => i > next && i < next + 7 && opens(i, /^(?:between|with)$/));
  const apart =
    later > 0 &&
    chunks
      .slice(next, later)
      .every(
        (c) =>
          c.kind === "date" ||
          c.kind === "preposition" ||
          c.verb?.tense === "past" ||
          word(sentence.tokens[c.head]) === "here" ||
          c.mentions.some((m) => m.type === "place")
      );
  const at = opens(next, /^(?:with|between|of)$/) ? next : apart ? later : -1;
  if (at < 0) return [];
  const listed: Chunk[] = [];
  for (let i = at + 1; i < chunks.length; i++) {
    const {kind} = chunks[i]!;
    if (kind === "noun") listed.push(chunks[i]!);
    else if (kind !== "conjunction" && kind !== "comma") break;
  }
  return findActors(context, parsed, listed);
}
