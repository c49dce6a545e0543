import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";

const texts = [
  "I rowed there as a boy, and nobody ever paid me for it.",
  "There isn't a pier, you know.",
  "Who pays?"
] as const;
const names = ["ann_h", "Bo", "cy.dahl"] as const;
const days = ["05-04 08:10:20 UTC", "05-04 09:12:01 UTC", "05-13 10:40:40 UTC"] as const;

/** One thread in the ways in which archives write threads; all give the same three posts. */
const archives: readonly [name: string, file: string, page: string][] = [
  [
    "with the year beside the name",
    "a.md",
    texts.map((text, i) => `**${names[i]}** | 2019\n${days[i]}\n\n${text}\n\n---`).join("\n\n")
  ],
  [
    "with fields, and the year beside the name",
    "a.md",
    texts.map((text, i) => `### Reply #${i + 1}\n**Author:** ${names[i]} | 2019  \n**Date:** ${days[i]} | #${i + 1}  \n\n${text}`).join("\n\n") // prettier-ignore
  ],
  [
    "with a heading for each post",
    "a.md",
    texts.map((text, i) => `## Post #${i + 1} by @${names[i]}\n\n**Date:** 2019-${days[i]}\n\n${text}`).join("\n\n")
  ],
  [
    "with a heading that says who commented when",
    "a.md",
    texts.map((text, i) => `### @${names[i]} commented on 2019-${days[i]}\n\n${text}`).join("\n\n")
  ],
  [
    "as a guest book, each label over its value",
    "a.txt",
    texts.map((text, i) => `Name:\n\n${names[i]}\n\nFrom:\n\nTorrick\n\nDate:\n\n2019-${days[i]}\n\nComments:\n\n${text}`).join("\n\n") // prettier-ignore
  ]
];

describe("a thread from an archive", () => {
  for (const [name, file, page] of archives)
    it(name, () => {
      const text = `# The new ferry\n\n${page}\n`;
      const {document} = parseDocument({file, id: "a", text, encoding: "utf-8"});
      const found = document?.comments.map(({author, posted, start, end}) => [author, posted, text.slice(start, end)]);
      expect(found).toEqual([
        ["ann_h", "2019-05-04T08:10", texts[0]],
        ["Bo", "2019-05-04T09:12", texts[1]],
        ["cy.dahl", "2019-05-13T10:40", texts[2]]
      ]);
    });
});

describe("what looks like an archive and is none", () => {
  it.each([
    ["a blog's front page", "Posted by Ann on May 4, 2019 | 3 Comments\n\nThe ferry of the guild sails at noon, as it always did, with forty guests.\n\nRead more\n\nPosted by Bo on May 5, 2019 | 5 Comments\n\nThe pier at Torrick has been closed for the winter by the harbour office.\n\nRead more"], // prettier-ignore
    [
      "a forum's list of threads",
      "Harbour sold\nby ann_h » Mon Feb 04, 2019 9:11 pm\n3 Replies\n210 Views\nLast post by Bo\nWed Feb 06, 2019 12:30 am\n\nWho knows a good rower around here, my friends?\nby Bo » Sun Feb 03, 2019 7:00 am\n12 Replies\n801 Views\nLast post by ann_h\nMon Feb 04, 2019 8:00 am\n\nFerry times\nby ann_h » Fri Feb 01, 2019 6:44 pm\n1 Replies\n90 Views\nLast post by Bo\nSat Feb 02, 2019 1:15 pm"
    ],
    [
      "a blog's entry with its signature",
      "April 28, 2019\n\nI've been rowing all day, and here are my ten favourite piers of the sound.\n\nPosted by ann_h at April 28, 2019 09:59 AM"
    ],
    ["a list of works", "Ann Holm | 2019\n05-04 of a series\n\nBo Rudd | 2020\n05-13 of a series"]
  ])("%s", (_, page) => {
    const {document} = parseDocument({file: "a.md", id: "a", text: `# The harbour\n\n${page}\n`, encoding: "utf-8"});
    expect(document?.comments).toEqual([]);
  });
});
