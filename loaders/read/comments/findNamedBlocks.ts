import {anyOf} from "../../anyOf.ts";
import type {MarkdownLine} from "../markdownLines.ts";
import {findCue, FURNITURE} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {hasReaderVoice} from "./hasReaderVoice.ts";
import {isHandle} from "./isHandle.ts";
import {isInformal} from "./isInformal.ts";
import {isPersonsName} from "./isPersonsName.ts";
import {isPiece} from "./isPiece.ts";
import {isTechnical} from "./isTechnical.ts";
import {findNameLines, nameIn} from "./parseNamedComments.ts";

/** A name and the lines below it. */
interface Block {
  readonly from: number;
  readonly name: string;
  /** True where the name stands behind its bearer's address. */
  readonly isLinked: boolean;
  readonly isVoiced: boolean;
  /** True where the words tell of what the name means, as those under a heading do. */
  readonly isAbout: boolean;
  /** True where the line below the name tells an office, as papers introduce whom they have asked. */
  readonly isTitled: boolean;
  /** True where the words stand between quotation marks, as papers print what they were told. */
  readonly isQuoted: boolean;
}

/** Blank lines between the blocks, where two of them are enough. */
const WIDE_GAP = 2;
const LEAST_BLOCKS = 3;
const LEAST_BLOCKS_APART = 2;
/** Of the blocks. */
const LEAST_VOICED = 0.6;
const MOST_ABOUT = 0.25;
const MOST_TITLED = 0.4;
const LEAST_DISTINCT = 0.35;
const OFFICE_NOUN = anyOf(
  "economist|professor|lecturer|researcher|fellow|analyst|strategist|adviser|advisor|consultant|scientist|historian",
  "director|president|chair(?:man|woman|person)?|minister|secretary|ambassador|officer|chief|head|partner|founder",
  "editor|columnist|correspondent|spokes(?:man|woman|person)|senator|governor|mayor|general manager"
);
const OFFICE = new RegExp(String.raw`\b${OFFICE_NOUN}\b`, "iu");
const LONGEST_OFFICE = 120;
/** Of the lines of the article above them. */
const MOST_VOICED_ABOVE = 0.2;
/** Names that may stand over an article and its sections before the first comment. */
const MOST_ABOVE = 4;
/** Lines between the first name and its words, on a page that opens with comments. */
const NEAR_PROSE = 2;
const LEAST_HANDLED = 3;
/** "http://ann.example/ Ann Holm": readers leave their addresses, headings have none. */
const WITH_ADDRESS = /^https?:\/\/\S{1,100}\s/u;
const FULL_NAME = /^\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,2}$/u;

/**
 * The first of the blocks that end a page, each a name over a reader's words, where the article above has no such
 * voice; undefined where the names may as well be headings.
 */
export function findNamedBlocks(lines: readonly PageLine[], prose: number): number | undefined {
  const voiced = lines.map(({text}) => hasReaderVoice(text) || isInformal(text));
  const heard = voiced.map((isVoice, i) => isVoice && !isPiece(lines, i));
  const starts = findNameLines(lines).filter(
    (i) => i !== prose + 1 && i >= prose - NEAR_PROSE && !isHeading(lines[i]) && !isBroken(lines, i)
  );
  const blocks = starts.map((from, n): Block => {
    const [first, ...rest] = lines.slice(from, starts[n + 1]);
    const name = nameIn(first?.text ?? "");
    const isAbout = isAboutName(name, rest);
    const isVoiced = heard.slice(from + 1, starts[n + 1]).includes(true);
    const below = rest[0]?.text ?? "";
    const isLinked = WITH_ADDRESS.test(first?.text ?? "");
    return {from, name, isLinked, isVoiced, isAbout, isTitled: isOffice(below), isQuoted: /^[“"]/u.test(below)};
  });
  const n = blocks.slice(0, MOST_ABOVE).findIndex(({from, isVoiced}, i) => {
    const rest = blocks.slice(i);
    const isApart = rest.every((block) => (lines[block.from]?.gap ?? 0) >= WIDE_GAP);
    const isQuietAbove = voiced.slice(0, from).filter(Boolean).length <= from * MOST_VOICED_ABOVE;
    const isLong = rest.length >= (isApart ? LEAST_BLOCKS_APART : LEAST_BLOCKS);
    return isLong && isVoiced && (isQuietAbove ? areNames(rest) : areHandles(rest)) && isTalk(rest);
  });
  const from = blocks[n]?.from;
  return from === undefined || isTechnical(lines) ? undefined : from;
}

/** True where the lines below a name tell of what it means. */
export function isAboutName(name: string, below: readonly PageLine[]): boolean {
  const words = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return below.some(({text}) => words.some((word) => text.toLowerCase().includes(word)));
}

/** True for a line that tells an office: "Professor of shipping, Northshore College". */
export const isOffice = (text: string) =>
  text.length <= LONGEST_OFFICE && /^\p{Lu}.*[^.!?…]$/u.test(text) && OFFICE.test(text);

const isHeading = (line: MarkdownLine | undefined) => line?.mark === "heading" || line?.mark === "title";

/** True for a word of a sentence that a link or a break put on a line of its own. */
const isBroken = (lines: readonly PageLine[], i: number) =>
  [lines[i], lines[i + 1]].every((line) => /^\p{Ll}/u.test(line?.text ?? "")) &&
  /[\p{L}\p{N},]$/u.test(lines[i - 1]?.text ?? "");

const share = (blocks: readonly Block[], test: (block: Block) => boolean) => blocks.filter(test).length / blocks.length;

function isTalk(blocks: readonly Block[]): boolean {
  const distinct = new Set(blocks.map(({name}) => name)).size;
  return (
    distinct > LEAST_BLOCKS_APART - 1 &&
    distinct >= blocks.length * LEAST_DISTINCT &&
    share(blocks, ({isVoiced}) => isVoiced) >= LEAST_VOICED &&
    share(blocks, ({name}) => isPersonsName(name) && findCue(name, FURNITURE) === undefined) >= LEAST_VOICED &&
    share(blocks, ({isAbout}) => isAbout) <= MOST_ABOUT &&
    share(blocks, ({isTitled}) => isTitled) <= MOST_TITLED &&
    share(blocks, ({isQuoted}) => isQuoted) < LEAST_VOICED
  );
}

const areNames = (blocks: readonly Block[]) =>
  areHandles(blocks) || share(blocks, ({name}) => FULL_NAME.test(name)) >= LEAST_VOICED;

const areHandles = (blocks: readonly Block[]) =>
  blocks.length >= LEAST_HANDLED &&
  (blocks.some(({isLinked}) => isLinked) ||
    blocks.some(({name}) => isHandle(name) && isPersonsName(name)) ||
    new Set(blocks.map(({name}) => name)).size < blocks.length);
