import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import {hasPerson} from "./nounGroups.ts";

/** "Prince Roe, brother of the king, will come": a lone noun without an article explains the name before it. */
export function isBareApposition({tokens}: Sentence, chunks: readonly Chunk[], i: number): boolean {
  const {first, last, head} = chunks[i]!;
  const [name, comma] = chunks.slice(Math.max(0, i - 2), i);
  const isBare =
    first === head && head === last && tokens[head]!.pos === "NOUN" && tokens[head]!.lower === tokens[head]!.lemma;
  return (
    isBare &&
    comma?.kind === "comma" &&
    name?.kind === "noun" &&
    hasPerson(name) &&
    chunks[i + 1]?.kind === "preposition"
  );
}
