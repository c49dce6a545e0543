import {group} from "d3";
import {anyOf} from "../anyOf.ts";
import {createCanMatch} from "../prefilter/canMatch.ts";
import {readLexicon} from "../readLexicon.ts";
import {LINES_OF_A_PAGE, remembered} from "../remembered.ts";

/** Kinds of furniture: lines that belong to the page and not to what it tells. */
export const FURNITURE = [
  "policy",
  "form",
  "more",
  "related",
  "share",
  "donation",
  "consent",
  "menu",
  "advertisement",
  "footer"
] as const;

/** What a phrase tells of the line that it stands in; documented in data/README.md. */
export type CueKind =
  | (typeof FURNITURE)[number]
  | "button"
  | "badge"
  | "plea"
  | "placeholder"
  | "masthead"
  | "letterhead"
  | "release"
  | "meta";

interface Cue {
  /** Lower case, straight quotes. */
  readonly cue: string;
  readonly kind: CueKind;
  /**
   * Where it must stand: the whole "line", its "start", anywhere "within", as a "word", or a "part" between separators.
   */
  readonly match: "line" | "start" | "within" | "word" | "part";
}

const cues = readLexicon("pageCues", ["cue", "kind", "match"]) as readonly Cue[];
const LONGEST_CUE_WORDS = 8;
const STANDING = anyOf(
  "premium|senior|junior|new|active|established|well-known|distinguished|elite|vip|gold|silver|platinum|bronze|full",
  "regular|respected|trusted|valued|super|global|forum|top|site|lifetime|honou?rary|founding|staff|contributing|lead",
  "technical|banned|registered|veteran|advanced|power|frequent"
);
const RANK_NOUN = anyOf(
  "members?|moderators?|mods?|administrators?|supporters?|contributors?|posters?|veterans?|legends?|newbies?|users?"
);
/** "Premium Member" */
const RANK = new RegExp(String.raw`^(?:${STANDING}\s){1,2}${RANK_NOUN}$`, "iu");
const LONGEST_CUE_LINE = 400;

const wholes = indexOf("line", "start");
const starts = indexOf("start");
/** First words of the phrases that open a line. */
const openings = new Set([...starts.keys()].map((cue) => cue.split(" ", 1)[0]!));
const parts = indexOf("part");
const words = indexOf("word");
const within = new Map(
  [
    ...group(
      cues.filter(({match}) => match === "within"),
      ({kind}) => kind
    )
  ].map(([kind, found]) => {
    const phrases = found.map(({cue}) => cue);
    return [kind, {phrases, canHold: createCanMatch(new RegExp(phrases.map(escapePattern).join("|")))}];
  })
);

/** The first of `kinds` whose phrase opens or fills the line; undefined where none does or the line is long. */
export function findCue<K extends CueKind>(line: string, kinds: readonly K[]): K | undefined {
  if (line.length > LONGEST_CUE_LINE) return undefined;
  for (const told of tellingKinds(line)) {
    const kind = kinds.find((one) => told.includes(one));
    if (kind) return kind;
  }
  return kinds.find((kind) => kind !== "plea" && kind !== "release" && countCues(line, kind) > 0);
}

/** How many phrases of a kind the text holds anywhere. */
export function countCues(text: string, kind: CueKind): number {
  return countAll(text).get(kind) ?? 0;
}

/** The kinds of the phrases that fill a line, then of those that open it, longest first. */
const tellingKinds = remembered((line): readonly (readonly CueKind[])[] => {
  const plain = plainLine(line);
  const opening = plain.split(" ", LONGEST_CUE_WORDS);
  const found = [wholes.get(plain), wholes.get(plain.replace(/[.:]$/u, ""))];
  const first = opening[0]!;
  if (openings.has(first) || openings.has(first.replace(/[.:,;!]$/u, "")))
    for (let n = opening.length; n > 0; n--) {
      const phrase = opening.slice(0, n).join(" ");
      found.push(starts.get(phrase), starts.get(phrase.replace(/[.:,;!]$/u, "")));
    }
  return found.filter((kinds) => kinds !== undefined);
}, LINES_OF_A_PAGE);

/** How many phrases of each kind a text holds; kinds of which it holds none are left out. */
const countAll = remembered((text): ReadonlyMap<CueKind, number> => {
  const lower = straight(text);
  const held = [...within].filter(([, {canHold}]) => canHold(lower));
  return new Map(held.map(([kind, {phrases}]) => [kind, phrases.filter((cue) => lower.includes(cue)).length]));
}, LINES_OF_A_PAGE);

/**
 * True where the line's last words name a newspaper or news site ("Red River Gazette Online"), with capitals as names
 * have.
 */
export function hasMastheadWord(line: string): boolean {
  if (/\s(?!(?:of|and|for|on|in|the|de|del|la)\s)\p{Ll}[\p{L}'’-]*(?:\s|$)/u.test(line)) return false;
  return plainLine(line)
    .split(" ")
    .slice(-2)
    .some((word) => words.has(word));
}

/** True for a word that stands on a button below a comment, alone or with a counter. */
export function isButton(part: string): boolean {
  // "Agree 100%" is all that some readers say.
  if (/\d\s?%$/u.test(part)) return false;
  // "View 3 more replies"
  const plain = plainLine(part)
    .replace(/:(?=\s?[+-]?\d)/u, "")
    .replace(/(?<=\p{L})\s\d{1,4}(?=\s\p{L})/u, "");
  if (plain === "" || /^[+-]?[\d.,\s]{1,9}[km]?$/u.test(plain)) return true;
  return (
    parts.has(plain) || parts.has(plain.replace(/^[+-]?[\d,.]{1,6}[km]?\s|\s?[+-]?[[(]?[\d,.]{1,6}[km]?[\])]?$/gu, ""))
  );
}

/** True for a rank or mark beside an author's name, e.g. "Senior Member". */
export function isBadge(part: string): boolean {
  return oneOf(parts.get(plainLine(part)), ["badge"]) !== undefined || RANK.test(part);
}

function indexOf(...matches: readonly Cue["match"][]): Map<string, CueKind[]> {
  const index = new Map<string, CueKind[]>();
  for (const {cue, kind, match} of cues) if (matches.includes(match)) index.set(cue, [...(index.get(cue) ?? []), kind]);
  return index;
}

function oneOf<K extends CueKind>(found: readonly CueKind[] | undefined, kinds: readonly K[]): K | undefined {
  return found && kinds.find((kind) => found.includes(kind));
}

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Lower case, straight quotes and single spaces. */
function straight(text: string): string {
  const lower = text.toLowerCase();
  const quoted = /[’‘]/.test(lower) ? lower.replaceAll(/[’‘]/g, "'") : lower;
  return /\s\s|[^\S ]/.test(quoted) ? quoted.replaceAll(/\s+/g, " ") : quoted;
}

/** Lower case, straight quotes, single spaces, without the marks around the words. */
function plainLine(line: string): string {
  const plain = straight(line).replace(/^[^\p{L}\p{N}©(@+-]+/u, "");
  return plain.slice(0, endOfWords(plain));
}

/** Marks behind the words of a line; more are no end of a sentence. */
const MOST_MARKS = 400;

/** Offset behind the last letter, digit or bracket of a line. */
function endOfWords(line: string): number {
  let end = line.length;
  for (let marks = 0; end > 0 && marks < MOST_MARKS; marks++) {
    const pair = end > 1 ? line.codePointAt(end - 2)! : 0;
    const last = pair > 0xffff ? String.fromCodePoint(pair) : line[end - 1]!;
    if (/[\p{L}\p{N}):+]/u.test(last)) break;
    end -= last.length;
  }
  return end;
}
