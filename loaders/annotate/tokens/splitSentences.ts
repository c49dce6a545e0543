import {anyOf, wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";
import {isLastDayInBrackets, opensEntry} from "./entryDateline.ts";

const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\d@#$€£¥]/u;
const OPENS_QUOTED = /^[\p{Lu}\p{Lt}\p{Lo}\d.…]/u;
const BEFORE_GLUED_STOP = /^[\p{Ll}\d]{2,60}$|^["”’)]$/u;
const AFTER_GLUED_STOP = /^[\p{Lu}][\p{Ll}'’]{0,40}$|^["“]$/u;
const INITIAL = /^\p{Lu}\.$/u;
const TITLES = new Set(
  (
    "mr mrs ms dr rt st gen lt col maj brig capt adm sgt prof sen rep gov pres amb hon rev messrs mme mlle vs etc " +
    "fig art vol pp ca approx dept est ext tel jan feb mar apr jun jul aug sept sep oct nov dec al op cit mt ft"
  ).split(" ")
);
const LEGAL_FORM = wholeWord("corp|co|inc|ltd|bros|plc");
const STOP = /^(?:[.!?…]|\.{2,9})$/;
const CLOSER = /^["'”’»)\]]$/;
/** In tokens: beyond this a "sentence" is a list or noise, and rules that look around in it would take too long. */
const LONGEST_SENTENCE = 400;
/** A wrapped line is longer. */
const SHORT_LINE = 45;
/** Closing marks that may stand between a stop and the next sentence; more are noise. */
const MOST_CLOSERS = 6;
const BULLET = /^[•▪●◦·*‣–—-]$/;

/**
 * Cuts a block's tokens into sentences: index of each one's first token. `text` is the whole document; readers do not
 * wrap their lines.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  {isWrapped = true}: {isWrapped?: boolean} = {}
): number[] {
  const starts: number[] = [];
  let start = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (i - start < LONGEST_SENTENCE && !isBoundary(text, tokens, i, isWrapped)) continue;
    starts.push(start);
    start = i;
  }
  if (tokens.length > 0) starts.push(start);
  return starts;
}

/** True where a new sentence begins at token i. */
function isBoundary(text: string, tokens: readonly Token[], i: number, isWrapped: boolean): boolean {
  const token = tokens[i]!;
  const gap = text.slice(tokens[i - 1]!.end, token.start);
  if (isWrapped && opensEntry(tokens, i, gap.includes("\n"))) return true;
  if (gap.includes("\n") && isLineBoundary(text, tokens, i, {gap, isWrapped})) return true;
  let stop = i - 1;
  while (
    stop > 0 &&
    i - stop <= MOST_CLOSERS &&
    CLOSER.test(tokens[stop]!.text) &&
    tokens[stop]!.start === tokens[stop - 1]!.end
  )
    stop--;
  const last = tokens[stop]!;
  const isAbbreviation = last.text.length > 1 && last.text.endsWith(".") && !STOP.test(last.text);
  if (!STOP.test(last.text) && !isAbbreviation) return false;
  if ((CLOSER.test(token.text) && gap === "") || isLastDayInBrackets(tokens, i)) return false;
  if (isAbbreviation) return gap !== "" && endsAfterAbbreviation(last, tokens, i);
  if (gap === "" && stop === i - 1) return isGluedStop(tokens, stop);
  return startsSentence(tokens, i) && !isAbbreviated(tokens, stop);
}

/** A capital, a digit or an opening mark; a small letter only after "!" or "?" would be a reporting clause. */
function startsSentence(tokens: readonly Token[], i: number): boolean {
  const {text} = tokens[i]!;
  if (OPENS_SENTENCE.test(text) || BULLET.test(text)) return true;
  const next = tokens[i + 1];
  return /^["'“‘„«([]$/.test(text) && next !== undefined && OPENS_QUOTED.test(next.text);
}

/** "itself.There", but not "Node.js", "3.5" or "e.g.the". */
function isGluedStop(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 1];
  const after = tokens[stop + 1];
  if (before === undefined || after === undefined || before.end !== tokens[stop]!.start) return false;
  return BEFORE_GLUED_STOP.test(before.text) && AFTER_GLUED_STOP.test(after.text);
}

/** A stop after a title, an initial, "No." or "Corp. (" ends no sentence. */
function isAbbreviated(tokens: readonly Token[], stop: number): boolean {
  if (tokens[stop]!.text !== "." || stop === 0) return false;
  const before = tokens[stop - 1]!;
  const after = tokens[stop + 1];
  if (before.end !== tokens[stop]!.start) return false;
  if (/^(?:no|nos|p|art|rs|tk|nrs)$/.test(before.lower)) return after !== undefined && /^\d/.test(after.text);
  // "Corp. (CNPC)", "Co. Ltd".
  if (LEGAL_FORM.test(before.lower)) return after !== undefined && (after.text === "(" || LEGAL_FORM.test(after.lower));
  return TITLES.has(before.lower) && !(before.pos === "VERB" && before.lower !== "est");
}

const TITLE = anyOf(
  String.raw`Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Maj|Brig|Capt|Adm|Sgt|Prof|Sen|Rep|Gov|Pres|Amb|Hon|Rev|Messrs|Mme|Mlle|H\.E`
);
const ABBREVIATED_TITLE = new RegExp(String.raw`^${TITLE}\.$`);

/** "U.S. They" ends a sentence, "U.S. Secretary" does not: only a word that opens clauses tells. */
function endsAfterAbbreviation(last: Token, tokens: readonly Token[], i: number): boolean {
  if (ABBREVIATED_TITLE.test(last.text)) return false;
  if (INITIAL.test(last.text)) return false;
  const next = tokens[i]!;
  return startsSentence(tokens, i) && ["PRON", "DET", "ADV", "SCONJ", "ADP", "CCONJ", "AUX"].includes(next.pos);
}

/**
 * A line's end is a sentence's end after a stop, before a bullet, or where the line was short; a blank line only where
 * lines are not wrapped, since scans leave one below each.
 */
function isLineBoundary(
  text: string,
  tokens: readonly Token[],
  i: number,
  {gap, isWrapped}: {gap: string; isWrapped: boolean}
): boolean {
  if ((!isWrapped && /\n[^\S\n]*\n/.test(gap)) || BULLET.test(tokens[i]!.text)) return true;
  const lineStart = text.lastIndexOf("\n", tokens[i - 1]!.start) + 1;
  if (STOP.test(tokens[i - 1]!.text) || CLOSER.test(tokens[i - 1]!.text)) return true;
  const isShort = !isWrapped || tokens[i - 1]!.end - lineStart < SHORT_LINE;
  return isShort && startsSentence(tokens, i) && !/^[,;–—-]$/.test(tokens[i - 1]!.text);
}
