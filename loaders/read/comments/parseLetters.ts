import {anyOf} from "../../anyOf.ts";
import type {PageLine} from "../pageLines.ts";
import {isButtonLine} from "./isButtonLine.ts";
import {isNameAlone, parseName} from "./parseName.ts";
import {makeDraft, type CommentDraft} from "./parseMarkedComments.ts";

const ADDRESSED = anyOf("sirs?", "madam", "(?:mr\\.? |the )?editors?", "sir (?:or|and|\\/) madam");
/** "Sir," alone, and "SIR – I read …", which is a part of the letter. */
const SALUTATION = new RegExp(String.raw`^(?:dear |to the )?${ADDRESSED}\s?[,:;.–—-]`, "iu");
const LEAST_LETTERS = 2;
/** Lines with name, place and rank below a letter. */
const MOST_SIGNED = 3;

/** Splits letters to an editor: each from its salutation down to its writer's name and place; else undefined. */
export function parseLetters(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const words = lines.filter(({text}) => !isButtonLine(text) || SALUTATION.test(text));
  const starts = words.flatMap(({text}, i) => (SALUTATION.test(text) ? [i] : []));
  if (starts.length < LEAST_LETTERS || starts[0] !== 0) return undefined;
  return starts.map((from, n) => {
    const block = words.slice(from, starts[n + 1]);
    const to = signatureOf(block);
    const names = parseName(block[to]?.text ?? "");
    const isAlone = SALUTATION.exec(block[0]?.text ?? "")?.[0].length === block[0]?.text.length;
    const head = {author: names?.author ?? null, timestamp: null, answered: null};
    return makeDraft(head, block.slice(isAlone ? 1 : 0, to), block[0]);
  });
}

/** Index of the first of the short lines that end a letter; their number where it is unsigned. */
function signatureOf(block: readonly PageLine[]): number {
  let from = block.length;
  const isSigned = ({text}: PageLine) => isNameAlone(text);
  while (from > 1 && block.length - from < MOST_SIGNED && isSigned(block[from - 1] as PageLine)) from--;
  return from;
}
