import {anyOf} from "../../anyOf.ts";
import {findCue} from "../pageCues.ts";
import {ENDS_SENTENCE, isProse, wordCount} from "../isProse.ts";
import type {MarkdownLine} from "../markdownLines.ts";
import {spanOf, type PageLine} from "../pageLines.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

const LETTERS = anyOf(
  String.raw`\bletters?(?:\sto)?\s(?:the\s|our\s)?(?:editors?|readers)\b|\b(?:readers['’]?|your)\s(?:letters|views|mail|say)\b`,
  String.raw`\b(?:opinion|editorials?)\s?[/|›>»:–—-]\s?letters?\b|\b(?:mail ?bag|post ?bag|letters page)\b|^letters?(?:$|\s?[:|–—-]\s)`,
  String.raw`\breaders\s(?:write|respond|react|reply|weigh in|say)\b|\bviews of (?:our |the )?readers\b|[:|–—-]\s?letters$`
);
/** "Opinion / Letters to the Editor" over a page of them. */
const CUE = new RegExp(LETTERS, "iu");
const LONGEST_CUE = 140;
/** A letter, or the line over it, that tells what it answers: "Re “A pier for Torrick” [May 3]: …" */
const ANSWERS = /^re:?\s[“"‘']/iu;
/** Lines of a page's head. */
const MOST_HEAD = 12;
const WORD = String.raw`\p{Lu}[\p{L}.'’-]{0,20}`;
const SMALL = String.raw`(?:(?:de|del|da|la|van|von|der|ter|al|el|bin|of|the|on|by|in|upon)\s){0,2}`;
const NAME = String.raw`(?<name>Name withheld|${WORD}(?:\s${SMALL}${WORD}){1,4})`;
const PLACE = String.raw`(?:(?:the\s)?${WORD}(?:\s${SMALL}${WORD}){0,4}|(?:by|via)\s(?:e-?mail|the web))`;
const DASH = String.raw`(?:[-–—]{1,2}\s?)?`;
/** "Ann Holm, Torrick", "– Ann Holm (Torrick)" */
const SIGNED = new RegExp(
  `^${DASH}${NAME}${anyOf(`(?:,\\s${PLACE}){1,3}`, String.raw`\s\(${PLACE}(?:,\s${PLACE})?\)`, String.raw`\s[|·•–—]\s${PLACE}`)}\\.?$`,
  "u"
);
/** "Ann Holm," over a line with the place. */
const NAMED = new RegExp(`^${DASH}${NAME},?$`, "u");
const PLACED = new RegExp(`^(?:(?:,\\s)?${PLACE}){1,3}\\.?$`, "u");
const SALUTATION = /^(?:dear )?(?:sirs?|madam|(?:the )?editors?|sir (?:or|and|\/) madam)\s?[,:;.–—-]{0,2}$/iu;
/** "Dear Sound Gazette," is the reader's own. */
const GREETING = /^dear (?!sirs?\b|madam\b|(?:the )?editors?\b).{2,40},$/iu;
const ABOUT = /^re\b\s?[:.]?\s.{0,120}$|:$/iu;
/** Notes of the paper below its letters. */
const OF_LETTERS = /\b(?:letters?|e-?mails?|editor|subscri\w{1,8}|copyright|words)\b/iu;
const LEAST_LETTERS = 2;
const MOST_SIGNED = 3;
const LEAST_WORDS = 8;

/** A page of letters to the editor. */
export interface Letters {
  /** One draft a letter, without its heading and signature. */
  readonly drafts: readonly CommentDraft[];
  /** Index of the line after the head of the page. */
  readonly from: number;
  /** Index of the line after the last signature. */
  readonly to: number;
}

interface Signature {
  readonly from: number;
  readonly to: number;
  readonly author: string;
}

/**
 * Reads a page that calls itself one of letters to the editor, of which each is signed below with name and place;
 * undefined for other pages.
 */
export function findLetters(lines: readonly PageLine[]): Letters | undefined {
  const from = firstLine(lines);
  if (from === undefined) return undefined;
  const signatures = findSignatures(lines, from);
  if (new Set(signatures.map(({author}) => author)).size < LEAST_LETTERS) return undefined;
  const to = signatures.at(-1)?.to ?? 0;
  if (lines.slice(to).some(({text}) => isProse(text) && !OF_LETTERS.test(text))) return undefined;
  const blocks = signatures.map((signature, i) => lines.slice(signatures[i - 1]?.to ?? from, signature.from));
  const texts = blocks.map(withoutHeading);
  if (texts.some(({length}) => length === 0)) return undefined;
  const drafts = texts.map((text, i) => ({
    author: signatures[i]?.author ?? null,
    timestamp: null,
    answered: null,
    ...spanOf(text)
  }));
  return {drafts, from: lines.findIndex(({start}) => start >= (drafts[0]?.start ?? 0)), to};
}

/** Index of the line below the one that calls the page one of letters, or of the first letter; undefined for none. */
function firstLine(lines: readonly PageLine[]): number | undefined {
  const head = lines.slice(0, MOST_HEAD);
  const cue = head.findLastIndex(({text}) => text.length <= LONGEST_CUE && CUE.test(text));
  const found = cue < 0 ? head.findIndex(({text}) => ANSWERS.test(text)) : cue + 1;
  return found < 0 || head.slice(0, found).some(({text}) => isProse(text)) ? undefined : found;
}

/** Names with places below words that end a sentence. */
function findSignatures(lines: readonly PageLine[], from: number): Signature[] {
  const found: Signature[] = [];
  for (let i = from + 1; i < lines.length; i++) {
    const signed = ENDS_SENTENCE.test(lines[i - 1]?.text ?? "") ? signatureAt(lines, i) : undefined;
    if (!signed) continue;
    found.push(signed);
    i = signed.to - 1;
  }
  return found;
}

function signatureAt(lines: readonly PageLine[], from: number): Signature | undefined {
  const text = lines[from]?.text ?? "";
  const own = SIGNED.exec(text)?.groups?.name;
  const next = lines[from + 1];
  // Bold type ends at the comma, and with it the line.
  const isNear = next !== undefined && (next.gap === 0 || (next.gap === 1 && text.endsWith(",")));
  const isOver = own === undefined && isNear && PLACED.test(next.text);
  const author = own ?? (isOver ? NAMED.exec(text)?.groups?.name : undefined);
  if (author === undefined) return undefined;
  let to = from + (own === undefined ? 2 : 1);
  // Below the name may stand what its bearer is.
  while (to < from + MOST_SIGNED && lines[to]?.gap === 0 && isShort(lines[to])) to++;
  return {from, to, author};
}

const isShort = (line: MarkdownLine | undefined) =>
  line !== undefined && line.mark !== "rule" && wordCount(line.text) < LEAST_WORDS && !/[.!?…]$/u.test(line.text);

/** The lines of a letter from its first words on: headings, salutations and what it is about stand over them. */
function withoutHeading(block: readonly MarkdownLine[]): readonly PageLine[] {
  const from = block.findIndex(
    ({text, mark}) =>
      mark !== "rule" &&
      mark !== "heading" &&
      mark !== "title" &&
      !SALUTATION.test(text) &&
      !ABOUT.test(text) &&
      (isProse(text) || (ENDS_SENTENCE.test(text) && wordCount(text) >= LEAST_WORDS / 2)) &&
      !findCue(text, ["meta", "share", "menu"])
  );
  const greets = from > 0 && GREETING.test(block[from - 1]?.text ?? "");
  return from < 0 ? [] : block.slice(greets ? from - 1 : from).filter(({mark}) => mark !== "rule");
}
