import {isProse, wordCount} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {EVIDENCE, talkKind, type TalkKind} from "./talkEvidence.ts";

/** Lines of a page: what is longer is a book or a table, and each of its lines would be compared with all below it. */
const LONGEST = 1500;
/** Of a page's last lines over the rest of it. */
const LEAST_EVIDENCE = 6;
/** Of the lines with words. */
const LEAST_VOICED = 0.3;
const LEAST_MARKED = 0.25;
const LEAST_SLANG_SHARE = 0.2;
const MOST_VOICED_ABOVE = 0.2;
/** Times, buttons and made-up names; names on lines of their own; lines with slang. */
const LEAST_MARKS = 2;
const LEAST_NAMES = 3;
const LEAST_SLANG = 2;
/** Of the names: in an interview few people speak in turn. */
const LEAST_DISTINCT = 0.7;
/** Words. */
const SHORTEST_ARTICLE = 40;
/** Prose below the last reader's words: teasers of other pages. */
const MOST_BELOW = 2;
/** How often a reader's voice is heard in readers' words, and in articles before one is read. */
const VOICED_TALK = 0.55;
const VOICED_ARTICLE = {voiced: 0.6, lines: 8};
/** What slang adds where the article has none. */
const SLANG = 0.8;
/** What notices about commenting add, above the first line and below the last. */
const CUES = {above: 3, below: 1.5};
const NEAR = 2;

const isVoiced = (kind: TalkKind | undefined) => kind === "informal" || kind === "personal";
const isText = (kind: TalkKind | undefined) => isVoiced(kind) || kind === "plain" || kind === "reported";

/**
 * The line from which on a page without sure marks of comments is written as readers write, below an article that is
 * not: by voice, names, times and buttons against how the article above is written; undefined where nothing changes,
 * or the voice may be the writer's own.
 */
export function findVoicedTail(lines: readonly PageLine[]): number | undefined {
  if (lines.length > LONGEST) return undefined;
  const kinds = lines.map((_, i) => talkKind(lines, i));
  const prose = lines.map(({text}) => isProse(text));
  const below = (end: number) => prose.slice(end).filter(Boolean).length;
  let [best, from] = [LEAST_EVIDENCE, -1];
  let [texts, voiced, slang, words] = [0, 0, 0, 0];
  for (let i = 1; i < lines.length; i++) {
    const above = kinds[i - 1];
    texts += isText(above) ? 1 : 0;
    voiced += isVoiced(above) ? 1 : 0;
    slang += above === "informal" ? 1 : 0;
    words += wordCount(lines[i - 1]?.text ?? "");
    if (words < SHORTEST_ARTICLE || !mayOpen(kinds, i)) continue;
    const share = (voiced + VOICED_ARTICLE.voiced) / (texts + VOICED_ARTICLE.lines);
    if (share > MOST_VOICED_ABOVE) continue;
    const {most, end} = bestRun(kinds, i, share, slang === 0);
    if (below(end) > MOST_BELOW) continue;
    const isBelowCue = lines.slice(Math.max(0, i - NEAR), i).some(isCue);
    if (!areReaders(kinds.slice(i, end), namesIn(lines, kinds, i, end), isBelowCue)) continue;
    const evidence = most + (isBelowCue ? CUES.above : 0) + (lines.slice(end, end + NEAR).some(isCue) ? CUES.below : 0);
    if (evidence > best) [best, from] = [evidence, i];
  }
  return from < 0 ? undefined : from;
}

const namesIn = (lines: readonly PageLine[], kinds: readonly TalkKind[], from: number, to: number) =>
  lines.slice(from, to).flatMap(({text}, n) => (["name", "handle"].includes(kinds[from + n] ?? "") ? [text] : []));

const isCue = ({text}: PageLine) => findCue(text, ["form", "policy", "more"]) !== undefined;

const mayOpen = (kinds: readonly TalkKind[], i: number) =>
  kinds[i] !== "reported" && kinds[i] !== "furniture" && kinds[i] !== "short" && kinds[i] !== "button";

/** The run of lines from `from` on that speaks most for readers. */
function bestRun(kinds: readonly TalkKind[], from: number, share: number, isFormal: boolean) {
  const voice = Math.log(VOICED_TALK / share);
  const silence = Math.log((1 - VOICED_TALK) / (1 - share));
  let [sum, most, end] = [0, 0, from];
  for (let i = from; i < kinds.length; i++) {
    const kind = kinds[i]!;
    sum +=
      kind === "informal"
        ? voice + (isFormal ? SLANG : 0)
        : kind === "personal"
          ? voice
          : kind === "plain"
            ? silence
            : EVIDENCE[kind];
    if (sum > most) [most, end] = [sum, i + 1];
  }
  return {most, end};
}

/**
 * True where readers write as papers never do, beside times, buttons or made-up names less often than where words are
 * all.
 */
function areReaders(kinds: readonly TalkKind[], names: readonly string[], isBelowCue: boolean): boolean {
  const count = (...of: TalkKind[]) => kinds.filter((kind) => of.includes(kind)).length;
  const texts = count("informal", "personal", "plain", "reported");
  const marks = count("head", "time", "button", "handle");
  const voiced = count("informal", "personal");
  const areDistinct = new Set(names).size >= names.length * LEAST_DISTINCT;
  if (voiced > 0 && count("handle") >= LEAST_MARKS && names.length > LEAST_NAMES && areDistinct) return true;
  if (voiced < texts * LEAST_VOICED) return false;
  if (isBelowCue && voiced >= LEAST_MARKS) return true;
  if (marks >= LEAST_MARKS && marks >= texts * LEAST_MARKED) return true;
  if (names.length >= LEAST_NAMES && areDistinct && count("informal", "handle") > 0) return true;
  return count("informal") >= LEAST_SLANG && count("informal") >= texts * LEAST_SLANG_SHARE;
}
