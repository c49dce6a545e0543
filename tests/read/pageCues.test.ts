import {readFileSync} from "node:fs";
import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {findCue, FURNITURE, isBadge, isButton, type CueKind} from "../../loaders/read/pageCues.ts";

const rows = csvParse(readFileSync(new URL("../../data/lexicons/pageCues.csv", import.meta.url), "utf8"));

/** Lines and the kind of furniture that they are; null for ordinary text. */
const lines: readonly [line: string, kind: CueKind | null][] = [
  ["Share on Facebook   Tweet   Email", "share"],
  ["Related articles:", "related"],
  ["More from the Ferryman", "related"],
  ["Skip to content", "menu"],
  ["We use cookies to make this page better.", "consent"],
  ["Leave a Reply", "form"],
  ["Comments are closed.", "policy"],
  ["Load more comments", "more"],
  ["[End of column]", "footer"],
  ["ADVERTISEMENT", "advertisement"],
  ["The ferry sailed at noon.", null],
  ["Reading is more than skill", null]
];

describe("pageCues.csv", () => {
  it("holds phrases in lower case with straight quotes, each once", () => {
    for (const {cue} of rows) expect(cue).toBe(cue?.toLowerCase().replaceAll("’", "'").trim());
    expect(new Set(rows.map(({cue, kind, match}) => `${cue},${kind},${match}`)).size).toBe(rows.length);
  });
  it("uses the kinds of match that the reader knows", () => {
    for (const {match} of rows) expect(["line", "start", "within", "word", "part"]).toContain(match);
  });
});

describe("findCue", () => {
  for (const [line, kind] of lines)
    it(`takes "${line}" for ${kind ?? "text"}`, () => expect(findCue(line, FURNITURE) ?? null).toBe(kind));
  it("tells buttons with and without counters from words", () => {
    expect(["Reply", "Like (57)", "12 likes", "Recommend 3", "41"].every(isButton)).toBe(true);
    expect(["Reply to the mayor", "Likely", "Sam"].some(isButton)).toBe(false);
    expect(isBadge("Senior Member")).toBe(true);
  });
});
