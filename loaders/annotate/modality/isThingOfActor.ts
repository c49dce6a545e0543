import type {Sentence} from "../../types.ts";
import type {Chunk} from "./chunks.ts";
import {word} from "./word.ts";

/** "The last change Mr Roe" of "The last change Mr Roe made came in May": a thing, and who acts on it. */
export function isThingOfActor({tokens}: Sentence, {first, last, mentions}: Chunk): boolean {
  const person = mentions.find((m) => m.type === "person" && m.lastToken === last);
  const opens = /^(?:the|an?|this|that|every|each)$/.test(word(tokens[first]));
  return opens && person !== undefined && person.firstToken > first + 1;
}
