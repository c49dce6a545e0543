import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {article} from "./layouts/textLayouts.ts";

/** Comments below an article in Markdown, each list in its own way; all give the same three. */
const lists: readonly [name: string, list: string][] = [
  [
    "bold names with dates",
    "**Ann Holm** — 4 May 2019\n\nNobody *here* owns a car.\n\n**Bo** — 4 May 2019\n\nI do.\n\n**Cy Dahl** — 5 May 2019\n\n@Bo You own a wreck."
  ],
  [
    "list items with bold names",
    "- **Ann Holm** (4 May): Nobody *here* owns a car.\n- **Bo** (4 May): I do.\n- **Cy Dahl** (5 May): @Bo You own a wreck."
  ],
  [
    "slanted heads before the text",
    "*Ann Holm, 4 May 2019:* Nobody *here* owns a car.\n\n*Bo, 4 May 2019:* I do.\n\n*Cy Dahl, 5 May 2019:* @Bo You own a wreck."
  ],
  [
    "headings",
    "### Ann Holm, 4 May 2019\n\nNobody *here* owns a car.\n\n### Bo\n*4 May 2019*\n\nI do.\n\n---\n\n### Cy Dahl\n*5 May 2019*\n\n@Bo You own a wreck."
  ],
  [
    "numbers",
    "1. **Ann Holm** wrote on 4 May 2019:\n   Nobody *here* owns a car.\n\n2. **Bo** wrote on 4 May 2019:\n   I do.\n\n3. **Cy Dahl** wrote on 5 May 2019:\n   @Bo You own a wreck."
  ]
];

describe("comments in Markdown", () => {
  for (const [name, list] of lists)
    it(`by ${name}`, () => {
      const text = `${article.replace("Ministers agree", "# Ministers agree")}## Comments\n\n${list}\n`;
      const {document} = parseDocument({file: "a.md", id: "a", text, encoding: "utf-8"});
      const found = document?.comments.map(({author, posted, start, end}) => [author, posted, text.slice(start, end)]);
      expect(found).toEqual([
        ["Ann Holm", "2019-05-04", "Nobody *here* owns a car."],
        ["Bo", "2019-05-04", "I do."],
        ["Cy Dahl", "2019-05-05", "@Bo You own a wreck."]
      ]);
    });
});
