import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";

/** Parts of a tour. */
export const STOP = /^(?:stops?|legs?|destinations?|stations?|port|ports|leg)$/;
const OPENING = /^(?:open|begin|start|launch)(?:n?ing|s)$/;
const CLOSING = /^(?:end|conclude|complete|finish|wrap|return|back|home|after|from)(?:e?d|s|p?ing|p?ed)?$/;

/** "arrived on Monday, opening a tour which includes Lima and Quito", "left on a tour that includes …": the stops are to come. */
export function opensTour({sentence: {tokens}}: ParsedSentence, {marker, verb}: Clause): boolean {
  const before = tokens.slice(Math.max(0, verb.first - 10), verb.first);
  if (!/^(?:which|that)$/.test(marker ?? "")) return false;
  const isOver = before.some((t) => CLOSING.test(t.lower));
  return (
    (verb.tense === "present" && !isOver) ||
    before.some((t, i) => OPENING.test(t.lower) || (t.lower === "first" && STOP.test(before[i + 1]?.lower ?? "")))
  );
}

/** "Her next stop is Lima", "his next and last stop is Quito": it is to come. */
export function isNextStop({sentence: {tokens}}: ParsedSentence, {verb, subjects}: Clause): boolean {
  const [stop] = subjects;
  const words = stop === undefined ? [] : tokens.slice(stop.first, stop.last + 1).map(word);
  return verb.tense === "present" && words.includes("next");
}
