import {word} from "../../annotate/modality/word.ts";
import type {AnnotatedDocument, Sentence} from "../../types.ts";
import {COMES, GUESTS} from "./guestLists.ts";

/** Words of the longest line that names a guest: "Vice-President of the Gambia and Minister of Women's Affairs, …". */
const LONGEST_LINE = 18;
/** Words with which a list begins that the sentence before announces: "These were:". */
const THESE = /^(?:these|those|they|the following|others?)\b/;

/**
 * Lines that name guests one by one ("Faure Gnassingbe of Togo") below a sentence that announces them ("The presidents
 * present were:"), by their places in the document, with that of the sentence.
 */
export function findRollCall({sentences}: AnnotatedDocument): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  sentences.forEach((opener, i) => {
    if (!opensList(opener, sentences[i - 1])) return;
    const end = sentences.findIndex((s, j) => j > i && !namesGuest(s));
    const named = sentences.slice(i + 1, end < 0 ? undefined : end);
    if (named.length > 1) for (const {n} of [opener, ...named]) lines.set(n, opener.n);
  });
  return lines;
}

/** "The presidents present were:", "These were:" behind "Twelve leaders attended …". */
function opensList(opener: Sentence, before: Sentence | undefined): boolean {
  if (opener.tokens.at(-1)?.text !== ":" || opener.kind === "title") return false;
  const [told, toldBefore] = [opener, before].map((s) => s?.tokens.map(word).join(" ") ?? "");
  if (GUESTS.test(told!)) return COMES.test(told!);
  return THESE.test(told!) && GUESTS.test(toldBefore!) && COMES.test(toldBefore!);
}

/** "- Benin President Yayi Boni;", "Evo Morales (Bolivia)": a name, and no sentence about it. */
function namesGuest({tokens, names, kind}: Sentence): boolean {
  const [first] = names;
  const isNamed = names.some((name) => name.type === "person" && name.form === "name");
  const isFirst = first !== undefined && first.firstToken <= 3;
  const tells = tokens.some(
    ({pos}, i) => /^(?:VERB|AUX)$/.test(pos) && names.every((m) => i < m.firstToken || i > m.lastToken)
  );
  return isNamed && isFirst && !tells && kind !== "title" && tokens.length <= LONGEST_LINE;
}
