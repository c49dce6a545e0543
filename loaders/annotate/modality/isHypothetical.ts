import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import type {Clause, ParsedSentence} from "./clause.ts";
import {word} from "./word.ts";

/** "Had he come, …", "if he comes", "would have been". */
export function isHypothetical({sentence, chunks}: ParsedSentence, clause: Clause): boolean {
  if (clause.marker === "if" || clause.marker === "unless" || isAssumed(sentence, chunks, clause)) return true;
  const words = sentence.tokens.slice(clause.verb.first, clause.verb.head).map(word);
  if (words.includes("would") && (words.includes("have") || isConditional(sentence, clause))) return true;
  return chunks.some((chunk, i) => {
    const {verb} = chunk;
    if (verb === null || i + 1 >= chunks.length || verb.last !== verb.first || chunks[i + 1]!.kind !== "noun")
      return false;
    const opens = i === 0 || chunks[i - 1]!.kind === "quote" || chunks[i - 1]!.kind === "conjunction";
    return (
      opens && /^(?:had|were|should)$/.test(word(sentence.tokens[verb.first])) && i < clause.at && clause.at - i <= 4
    );
  });
}

/** "had prepared, assuming he would be there": what was reckoned with. */
function isAssumed({tokens}: Sentence, chunks: readonly Chunk[], {at}: Clause): boolean {
  return chunks
    .slice(Math.max(0, at - 3), at)
    .some(({verb}) => verb?.tense === "gerund" && /^(?:assum|suppos)ing$/.test(word(tokens[verb.head])));
}

/** Tokens between "if" and the verb that hangs on it. */
const CONDITION_REACH = 14;

/** "If elected, he would visit Oslo", "would visit Oslo if invited". */
function isConditional({tokens}: Sentence, {verb}: Clause): boolean {
  const around = tokens.slice(Math.max(0, verb.first - CONDITION_REACH), verb.last + CONDITION_REACH);
  return around.some(({lower}) => lower === "if" || lower === "unless");
}
