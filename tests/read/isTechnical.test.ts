import {describe, expect, it} from "vitest";
import {isTechnical} from "../../loaders/read/comments/isTechnical.ts";
import {markdownLines} from "../../loaders/read/markdownLines.ts";
import {splitLines} from "../../loaders/read/pageLines.ts";

const ofText = (...lines: string[]) => isTechnical(markdownLines(splitLines(lines.join("\n"))));

describe("lines of programs and their manuals", () => {
  for (const line of [
    'const oar = require("oar");',
    "Set `side` to left.",
    "oar --side=left --quiet",
    "The value of oar_count is odd.",
    "See /usr/share/oars/left for more.",
    "Read oar.json first.",
    "Call pull() twice.",
    "Fixed in v2.0.3 of the tool",
    "don't sink when odd (90dd1ce)"
  ])
    it(line, () => expect(ofText(line, line)).toBe(true));
});

describe("lines of readers and newspapers", () => {
  for (const line of [
    "@ann_holm: So we row first and count the oars later.",
    "posted by ann_holm on May 3, 2019",
    "DaveMart wrote: the tide was at 14:05 -- as ever",
    "• old_vane: He came home with tea *sigh*",
    "Look at https://harbour.example/a_b/c.html?id=3 please",
    "The pier cost $3.5 million (or £2.8m); the ferry, twice that.",
    "It's here/there/everywhere, and/or in the harbour :)"
  ])
    it(line, () => expect(ofText(line, line)).toBe(false));
  it("one line of code among readers' words", () =>
    expect(ofText("I pulled oar_count today and it sank.", ...Array<string>(9).fill("I did not."))).toBe(false));
});
