import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";

/** What kind of trip its noun phrase tells ("two-day working visit"); null where it says no more than "visit". */
export function occasionOf({sentence}: ParsedSentence, noun: Chunk): string | null {
  const {tokens} = sentence;
  let from = noun.head;
  while (from > noun.first && noun.head - from < 5 && isDescription(sentence, from - 1)) from--;
  return from === noun.head
    ? null
    : tokens
        .slice(from, noun.head + 1)
        .reduce((phrase, t, i) => phrase + (i > 0 && t.start > tokens[from + i - 1]!.end ? " " : "") + t.text, "");
}

function isDescription({tokens, mentions}: ParsedSentence["sentence"], i: number): boolean {
  const {pos} = tokens[i]!;
  const lower = word(tokens[i]);
  if (mentions.some((m) => m.type === "person" && m.firstToken <= i && i <= m.lastToken)) return false;
  return (
    lower === "-" ||
    (/^(?:ADJ|NOUN|PROPN|NUM|VERB|ADV)$/.test(pos) &&
      !/^(?:'s|whole|same|last|previous|planned|scheduled)$/.test(lower))
  );
}
