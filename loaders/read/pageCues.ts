import {readFileSync} from "node:fs";
import {csvParse} from "d3";

/** What a phrase on a page tells of the line that it stands in; documented in data/README.md. */
export type CueKind =
  | "button" | "badge" | "policy" | "form" | "more" | "related" | "share" | "donation" | "plea" | "consent" | "menu"
  | "advertisement" | "footer"; // prettier-ignore

const file = new URL("../../data/lexicons/pageCues.csv", import.meta.url);
const cues = csvParse(readFileSync(file, "utf8")) as unknown as {cue: string; kind: CueKind; match: string}[];

const whole = new Map(
  cues.filter(({match}) => match !== "within" && match !== "part").map(({cue, kind}) => [cue, kind])
);
const buttons = new Set(cues.filter(({kind}) => kind === "button" || kind === "badge").map(({cue}) => cue));
const badges = new Set(cues.filter(({kind}) => kind === "badge").map(({cue}) => cue));
const within = cues.filter(({match}) => match === "within");
const starts = new Map(cues.filter(({match}) => match === "start").map(({cue, kind}) => [cue, kind]));
const LONGEST_CUE_WORDS = 8;
const LONGEST_CUE_LINE = 400;

/** The kind of furniture that a line is by its words; undefined for ordinary text. */
export function findCue(line: string): CueKind | undefined {
  if (line.length > LONGEST_CUE_LINE) return undefined;
  const plain = plainLine(line);
  const words = plain.split(" ");
  const byWhole = whole.get(plain);
  if (byWhole) return byWhole;
  for (let n = Math.min(LONGEST_CUE_WORDS, words.length); n > 0; n--) {
    const kind =
      starts.get(words.slice(0, n).join(" ")) ??
      starts.get(
        words
          .slice(0, n)
          .join(" ")
          .replace(/[.:,]$/u, "")
      );
    if (kind) return kind;
  }
  return undefined;
}

/** How many phrases of a kind the text holds anywhere. */
export function countCues(text: string, kind: CueKind): number {
  const lower = straight(text);
  return within.filter((cue) => cue.kind === kind && lower.includes(cue.cue)).length;
}

/** True for a word that stands on a button below a comment, alone or with a counter. */
export function isButton(part: string): boolean {
  const plain = plainLine(part);
  return plain === "" || buttons.has(plain) || /^[\d.,]{1,7}[km]?$/u.test(plain) || buttons.has(withoutCounter(plain));
}

/** True for a rank or mark beside an author's name, e.g. "Senior Member". */
export function isBadge(part: string): boolean {
  return badges.has(plainLine(part));
}

const withoutCounter = (plain: string) =>
  plain.replace(/^[+\-]?[\d,]{1,6}[km]?\s|\s?[+\-]?\(?[\d,.]{1,6}[km]?\)?$/gu, "");

const straight = (text: string) => text.toLowerCase().replaceAll(/[’‘]/gu, "'").replaceAll(/\s+/gu, " ");

/** Lower case, straight quotes, single spaces, without the marks around the words. */
function plainLine(line: string): string {
  return straight(line)
    .replace(/^[^\p{L}\p{N}©(@+\-]+/u, "")
    .replace(/[^\p{L}\p{N})\]:+]+$/u, "")
    .replace(/^\((?=[^)]*$)/u, "");
}
