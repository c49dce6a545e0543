import {wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";
import type {ChunkKind} from "./chunks.ts";
import {word} from "./word.ts";

/** Words that open a relative clause. */
export const RELATIVE = new Set(["who", "which", "whom", "whose", "where", "when"]);
const SUBORDINATOR = new Set(
  (
    "while after before because although though if unless until since as that whether whereas once amid despite " +
    "than"
  ).split(" ")
);
const PREPOSITION = wholeWord(
  "of|in|at|on|by|from|with|for|to|into|during|after|before|since|until|via|amid|despite|between|ahead|following",
  "including"
);

/** What a mark or small word does between the phrases of a sentence; null for a word that is part of one. */
export function markAt(tokens: readonly Token[], i: number): ChunkKind | null {
  const lower = word(tokens[i]);
  const {pos} = tokens[i]!;
  if (lower === ",") return "comma";
  // "one-on-one", "face-to-face"
  if (isInsideWord(tokens, i)) return null;
  if (lower === "as" && word(tokens[i + 1]) === "well" && word(tokens[i + 2]) === "as") return "conjunction";
  if (lower === "as" && word(tokens[i - 1]) === "well" && word(tokens[i - 2]) === "as") return "other";
  // A Markdown link stands in the sentence like its words alone.
  if (lower === "[" || lower === "]" || (lower === "(" && /^https?:/.test(word(tokens[i + 1])))) return "other";
  if (/^[;:()[\]|]$/.test(lower) || (/^[-–—]+$/.test(lower) && isSpaced(tokens, i))) return "stop";
  if (/^["“”„«»]$/.test(lower)) return "quote";
  if (RELATIVE.has(lower)) return "relative";
  if (lower === "and" || lower === "but" || lower === "or" || lower === "nor" || lower === "&" || lower === "then")
    return "conjunction";
  if (isClauseMarker(tokens, i)) return "subordinator";
  if (pos === "ADP" || (lower === "to" && pos === "PART") || PREPOSITION.test(lower)) return "preposition";
  return null;
}

/** Whether a hyphen or dash stands between spaces, and so parts what is on its sides. */
export function isSpaced(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  return (before === undefined || before.end < token.start) && (after === undefined || token.end < after.start);
}

/** Whether hyphens join a word to those on both its sides. */
export function isInsideWord(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  return before?.text === "-" && after?.text === "-" && before.end === token.start && token.end === after.start;
}

/** "after the minister, Jose Diaz, told": the comma behind an aside, before a verb; -1 where none closes one. */
function closingComma(tokens: readonly Token[], opening: number): number {
  let at = opening + 1;
  while (at < opening + 8 && /^(?:PROPN|NOUN|ADJ|DET|ADP)$/.test(tokens[at]?.pos ?? "")) at++;
  const isAside = at > opening + 1 && tokens[at]?.lower === "," && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? "");
  return isAside ? at : -1;
}

/** "after Premier Roe visits Peru": a verb between two names, whatever the tagger says. */
function opensVisit(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const isBehind = before?.pos === "PROPN" || /^(?:first|next|later|also|then)$/.test(word(before));
  return /^(?:visits|tours|meets|hosts)$/.test(tokens[i]!.lower) && isBehind && after?.pos === "PROPN";
}

/** "said on Tuesday after a visit to Oslo that he": what is said goes on behind the phrase. */
function isSaidBefore(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 5), i).some(({lower}) => /^(?:said|told|announced|added|declared)$/.test(lower));
}

/** "after" is a conjunction where a verb with its own subject follows soon, and a preposition else. */
function isClauseMarker(tokens: readonly Token[], i: number): boolean {
  const lower = word(tokens[i]);
  if (!SUBORDINATOR.has(lower)) return false;
  // "was once in Oslo"
  if (lower === "once" && /^(?:ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? "PUNCT")) return false;
  if (/^(?:while|because|although|though|if|unless|whether|whereas|that|once)$/.test(lower)) return true;
  // "in September as agreed": a clause of one word.
  if (lower === "as" && /^(?:agreed|planned|scheduled|expected|announced|promised|intended)$/.test(word(tokens[i + 1])))
    return true;
  for (let j = i + 1; j < Math.min(tokens.length, i + 12); j++) {
    if (/^[;:.]$/.test(tokens[j]!.lower)) return false;
    if (tokens[j]!.lower === ",") {
      const closing = closingComma(tokens, j);
      if (closing < 0) return false;
      j = closing;
      continue;
    }
    const {pos, lower: next} = tokens[j]!;
    if (next === "that" && j > i + 1 && isSaidBefore(tokens, i)) return false;
    if (opensVisit(tokens, j)) return true;
    // "after a visit to attend a forum" has no verb of its own.
    if (pos === "VERB" && word(tokens[j - 1]) === "to") continue;
    if ((pos === "VERB" && !next.endsWith("ing")) || pos === "AUX") return j > i + 1;
  }
  return false;
}
