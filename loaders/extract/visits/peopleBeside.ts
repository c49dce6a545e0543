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
  return findActors(context, parsed, listBehind(parsed, noun, at));
}

/** Nouns of the list behind a preposition, without the subject of the clause that a phrase of time opens. */
function listBehind({chunks, clauses, sentence}: ParsedSentence, noun: Chunk, at: number): Chunk[] {
  const rest = chunks.slice(at + 1);
  const end = rest.findIndex(({kind}) => !/^(?:noun|conjunction|comma)$/.test(kind));
  const list = end < 0 ? rest : rest.slice(0, end);
  const comma = list.findLastIndex(({kind}) => kind === "comma");
  // "In a meeting with Chile's minister, President Roe said …"
  const isSetting = /^(?:in|at|during|after|following|before)$/.test(word(sentence.tokens[noun.first - 1]));
  const acts = clauses.some((c) => c.verb.first === rest[end]?.first && c.subjects.includes(list.at(-1)!));
  const shared = isSetting && comma > 0 && acts ? list.slice(0, comma) : list;
  return shared.filter(({kind}) => kind === "noun");
}
