import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import type {SourceDocument} from "../../loaders/types.ts";
import {article, textLayouts} from "./layouts/textLayouts.ts";

const pieces = [
  "COMMENTS (3)", "Posted by Ann | May 3, 2019 | 10:15", "Ann says:", "@Bob: no", "> said", "Reply", "• Bob", "2 hours ago", "Joined: May 2019",
  "Posts: 12", "____", "---", "title: x", "# Heading", "- item", "| a | b |", "\r\n", "\uFEFF", "May 3, 2019", "19 May 201910:15", "<div class=comment>",
  "</div>", "<p>", "Published in The Tide, May 3rd, 2019.", "Related articles:", "Read more", "A ferry sailed at noon, the master said.", "\n\n", "   ",
  "  1. i say so", "  2. Bob says:", "    • Why not??", "Anonymous said...", "No. – Ann Holm", "date 2021-04-30 HARBOUR: A", "(1,204 posts)", "ReplyDelete"
]; // prettier-ignore
const pages = fc.oneof(
  fc.string({unit: "binary", maxLength: 400}),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 30})), {maxLength: 40})
    .map((parts) => parts.join("\n"))
);

/** Everything that stands in the document's text. */
const spansOf = ({blocks, boilerplate, repeats, comments}: SourceDocument) => [
  ...blocks,
  ...boilerplate,
  ...repeats,
  ...comments,
  ...comments.flatMap(({quoted}) => quoted)
];

describe("any text", () => {
  for (const file of ["a.txt", "a.md", "a.html"])
    it(`in ${file} gives spans inside the text, and blocks and comments that do not overlap`, () => {
      fc.assert(
        fc.property(pages, (text) => {
          const {document} = parseDocument({file, id: "a", text, encoding: "utf-8"});
          if (!document) return;
          for (const {start, end} of spansOf(document))
            expect(start >= 0 && start <= end && end <= document.text.length).toBe(true);
          const inOrder = [...document.blocks, ...document.comments].sort((a, b) => a.start - b.start || a.end - b.end);
          for (const [i, span] of inOrder.entries())
            expect(span.start).toBeGreaterThanOrEqual(inOrder[i - 1]?.end ?? 0);
          expect(document.comments.map(({n}) => n)).toEqual(document.comments.map((_, i) => i + 1));
          for (const comment of document.comments)
            for (const {start, end} of comment.quoted) expect(start >= comment.start && end <= comment.end).toBe(true);
        }),
        {numRuns: 150, seed: 7}
      );
    });
  it("gives the same document twice", () => {
    for (const {page} of textLayouts) {
      const read = () => parseDocument({file: "a.txt", id: "a", text: article + page, encoding: "utf-8"});
      expect(read()).toEqual(read());
    }
  });
});

/** Lines that a careless pattern would take forever over. */
const hostile: readonly [name: string, text: string][] = [
  ["spaces", `x${" ".repeat(50_000)}x`],
  ["figures", "1".repeat(50_000)],
  ["opening quotation marks", "“".repeat(50_000)],
  ["at signs", "COMMENTS\n" + "@a ".repeat(30_000)],
  ["angle brackets", "<".repeat(50_000)],
  ["one-word lines", "COMMENTS (9)\n" + "word\n".repeat(20_000)],
  ["heads without text", "Comments\n" + "Ann | May 3, 2019 | 10:15\n".repeat(8_000)],
  ["dashes", "-".repeat(50_000)],
  ["one long line of sentences", "The ferry sailed at noon, the master said. ".repeat(10_000)],
  ["numbered lines", "  1. i say so\n".repeat(20_000)],
  ["a long numbered list", Array.from({length: 20_000}, (_, i) => `  ${i + 1}. i say so`).join("\n")],
  ["signed lines", "So it goes. – Ann Holm\n".repeat(20_000)],
  ["names without end", `${"Ann Holm ".repeat(9)}\n`.repeat(5_000)],
  ["capitals and commas", "HARBOUR, ".repeat(10_000)],
  ["quoted lines", "Comments\nAnn | May 3, 2019 | 10:15\n" + "> > > so he said\n".repeat(5_000)]
];

describe("hostile text is read in time", () => {
  for (const file of ["a.txt", "a.md", "a.html"])
    for (const [name, text] of hostile)
      it(`${name} in ${file}`, () => {
        expect(
          parseDocument({file, id: "a", text, encoding: "utf-8"}).problems.every(({code}) => code !== "crash")
        ).toBe(true);
      }, 60_000);
});
