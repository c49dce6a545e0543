import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import type {SourceDocument, Span} from "../../loaders/types.ts";
import {article} from "./layouts/textLayouts.ts";

function read(text: string, file = "a.txt"): SourceDocument {
  const {document} = parseDocument({file, id: "a", text, encoding: "utf-8"});
  if (!document) throw new Error("no document");
  return document;
}

const words = (document: SourceDocument, spans: readonly Span[]) =>
  spans.map(({start, end}) => document.text.slice(start, end));
const body = article.slice(article.indexOf("HARBOURTON"));

/** Pages that tell who published them and when, each in its own way. */
const told: readonly [name: string, page: string, publisher: string | null, published: string | null][] = [
  [
    "masthead and date line",
    `SOUND COURIER\n\nFerry contract signed\n\nSaturday, May 04, 2019, 06:30 GMT+2\n\n${body}`,
    "Sound Courier",
    "2019-05-04"
  ],
  [
    "masthead with date and page",
    `The Sound Courier, Saturday, May 4, 2019, page 2\n\nFERRY CONTRACT SIGNED\n\n${body}`,
    "The Sound Courier",
    "2019-05-04"
  ],
  [
    "line at the end",
    `Ferry contract signed\n\n${body}Published in The Sound Courier, May 4th, 2019.`,
    "The Sound Courier",
    "2019-05-04"
  ],
  [
    "copyright line",
    `Ferry contract signed\n4 May 2019\n\n${body}© 2019 Sound Courier. All rights reserved.`,
    "Sound Courier",
    "2019-05-04"
  ],
  [
    "letterhead",
    `MINISTRY OF TRANSPORT\nPRESS RELEASE\n\nFERRY CONTRACT SIGNED\n\nHarbourton, 4th May, 2019\n\n${body}`,
    "Ministry of Transport",
    "2019-05-04"
  ],
  [
    "dateline with the year",
    `Ferry contract signed\n\n${body.replace("HARBOURTON -", "HARBOURTON, May 4, 2019 (Agencies) -")}`,
    null,
    "2019-05-04"
  ],
  ...["HARBOURTON (HN) - May 4, 2019.", "(HARBOURTON, 4 May 2019)", "HARBOURTON / 04.05.2019 /"].map(
    (dateline): [string, string, string | null, string | null] => [
      `dateline "${dateline}"`,
      `Ferry contract signed\n\n${body.replace("HARBOURTON -", dateline)}`,
      null,
      "2019-05-04"
    ]
  ),
  [
    "agency's dateline behind a first sentence that stands twice",
    `Ferry contract signed\n\nThe harbour signed a contract for three new ferries, its office told the agency.\n\n${body.replace("HARBOURTON -", "HARBOURTON (Harbour News / Ferry Post - 4th May, 2019)")}`,
    null,
    "2019-05-04"
  ],
  [
    "published before updated",
    `Ferry contract signed\nUpdated: May 6, 2019\nPublished: May 4, 2019\n\n${body}`,
    null,
    "2019-05-04"
  ],
  [
    "address with the date",
    `Ferry contract signed\nhttps://www.soundcourier.example/2019/05/04/ferry\n\n${body}`,
    "Soundcourier",
    "2019-05-04"
  ],
  ["a day without a year", `Ferry contract signed\n\nSunday 4 May, 17:05\n\n${body}`, null, null],
  ["nothing", `Ferry contract signed\n\n${body}`, null, null]
];

describe("parseText finds publisher and date", () => {
  for (const [name, page, publisher, published] of told)
    it(`by ${name}`, () => {
      expect(read(page)).toMatchObject({publisher, published});
      expect(read(page).title?.toLowerCase()).toBe("ferry contract signed");
    });
  it("in front matter first, in its own time zone", () => {
    const document = read(
      `---\ntitle: A title\ndate: 2019-05-04T23:30:00-08:00\nsite: Sound Courier\nurl: https://s.example/x\n---\n\n${article}`,
      "a.md"
    );
    expect(document).toMatchObject({
      title: "A title",
      publisher: "Sound Courier",
      published: "2019-05-04",
      publishedFrom: "front matter",
      url: "https://s.example/x"
    });
  });
  it("as bounds where only comments have dates", () => {
    const document = read(
      `Ferry contract signed\n\n${body}Comments\n\nAnn | 4 May 2019 | 10:15\nGood.\n\nBo | 5 May 2019 | 11:15\nBad.`
    );
    expect(document).toMatchObject({published: "../2019-05-04", publishedFrom: "inferred"});
  });
  it("in a dateline behind a headline that ends in a full stop", () => {
    const dated = body.replace("HARBOURTON -", "HARBOURTON, 4 May 2019 (Agencies) -");
    expect(read(`The ferry contract has been signed.\n\n${dated}`).published).toBe("2019-05-04");
  });
  it("in a dateline whose year the comments tell", () => {
    const document = read(
      `Ferry contract signed\n\n${body.replace("HARBOURTON -", "HARBOURTON, Dec 31 -")}Comments\n\nAnn | 2 January 2019 | 10:15\nGood.\n\nBo | 5 January 2019 | 11:15\nBad.`
    );
    expect(document.publishedFrom).toBe("inferred");
  });
});

describe("parseText", () => {
  it("tells a press release by its own voice", () => {
    const release =
      "Our President will be in Harbourton on Friday. We attach great importance to the ferry, and we welcome the contract that was signed yesterday.";
    expect(read(`Visit of Our President\n\n3 May 2019\n\n${release}`).kind).toBe("press release");
    expect(read(article).kind).toBe("article");
    expect(
      read(`Visit\n\n3 May 2019\n\n"${release}" said the spokesman of the President on Thursday night.`).kind
    ).toBe("article");
  });
  it("leaves menus, appeals and links to other pages out of the article", () => {
    const document = read(
      `Home | Sea | Sport | Weather\nSupport The Ferryman!\n\n${article}Related articles:\n\nA whale was seen\n\nIndependent journalism needs you.\n\nPlease consider making a donation, as little as $1, and help us continue our work.`
    );
    expect(words(document, document.blocks).join("\n")).not.toMatch(/Home|Support|whale|journalism|donation/);
    expect(words(document, document.boilerplate)).toHaveLength(2);
  });
  it("keeps an article on donations", () => {
    const document = read(
      article.replace("Fishermen fear", "A donation of 5 million crowns came from the guild. Fishermen fear")
    );
    expect(document.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(3);
  });
  it("counts copies of the main text, and reads the first", () => {
    const document = read(`${article}\n${body}`);
    expect(document.copies).toBe(2);
    expect(document.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(3);
    expect(document.repeats).toHaveLength(1);
  });
  it("joins a sentence that is broken but once or twice, also before its last word", () => {
    const first = "The guild of Torrick said on Friday that it would buy a new ferry for";
    const document = read(
      `Ferry contract signed\n\n${first}\nthe sound, as the old one had been leaking since the start of the\nsummer.`
    );
    expect(document?.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(1);
  });
  it("joins the halves of sentences that were broken at their links", () => {
    const page =
      "Ferries return to the sound\nHARBOURTON\n, May 4, 2019 -- The ferry minister of\nNorway\nvisited\nChile\nin May and met the head of\nLodva Lines\n.\n" +
      "Chile\n, which has few ports, will buy boats from\nNorway\n, he said on Monday.\nRead more";
    const document = read(page);
    const [first, second] = words(
      document,
      document.blocks.filter(({kind}) => kind === "paragraph")
    );
    expect(document.title).toBe("Ferries return to the sound");
    expect(first!.replaceAll("\n", " ")).toContain("of Norway visited Chile in May");
    expect(second!.replaceAll("\n", " ")).toBe(
      "Chile , which has few ports, will buy boats from Norway , he said on Monday."
    );
  });

  it("joins a short line that breaks off in mid-sentence on a wrapped page", () => {
    const lines = body.replaceAll(/(.{50,65}) /g, "$1\n");
    const document = read(`Ferry contract signed\n\n${lines}\nMs Roe is\nto sail to the islands on Monday.`);
    expect(document.text.slice(document.blocks.at(-1)!.start, document.blocks.at(-1)!.end)).toMatch(
      /Ms Roe is\s+to sail/
    );
  });

  it("joins the lines of a page that is wrapped at a fixed width", () => {
    const wrapped = body.replaceAll(/(.{50,65}) /g, "$1\n");
    const document = read(`Ferry contract signed\n\n${wrapped}`);
    expect(document.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(3);
  });
  it("joins the lines of a scan that has a blank line below each", () => {
    const wrapped = body
      .replaceAll("\n\n", "\n")
      .replaceAll(/(.{50,65}) /g, "$1\n")
      .replaceAll("\n", "\n\n");
    const document = read(`Ferry contract signed\n\n${wrapped}`);
    const last = document.blocks.at(-1)!;
    expect(document.text.slice(last.start, last.end)).toContain("\n\n");
  });
  it.each([
    ["narrow", /(.{32,40}) /g, "\n\n"],
    ["wide", /(.{50,65}) /g, "\n\n\n"]
  ])("joins the lines of a %s scan with blank lines below each", (_, line, gap) => {
    const wrapped = body.replaceAll("\n\n", "\n").replaceAll(line, "$1\n").replaceAll("\n", gap);
    const document = read(`Ferry contract signed${gap}${wrapped}`, gap.length > 2 ? "a.md" : "a.txt");
    const last = document.blocks.at(-1)!;
    expect(document.text.slice(last.start, last.end)).toContain(gap);
  });
  it("joins a paragraph that a page's end breaks in mid-sentence, and no list of words in small letters", () => {
    const broken = "The minister has met the governor of the port and the head of the\n\nferry office, who took notes.";
    const words = "The minister has met the governor of the port and the head of the office\n\nshare\n\nprint";
    const endsOf = (text: string) => read(`Ferry contract signed\n\n${text}`).blocks.map(({end}) => end);
    expect(endsOf(broken)).toContain(23 + broken.length);
    expect(endsOf(words)).toContain(23 + words.indexOf("\n"));
  });
  it("leaves headlines with a blank line below each alone", () => {
    const headlines = Array.from(
      {length: 6},
      (_, i) => `The Council Of Ferries Signs Its Contract Number ${i} In Oslo`
    );
    const document = read(headlines.join("\n\n"));
    expect(document.blocks.map(({start, end}) => document.text.slice(start, end))).toEqual(headlines);
  });
  it("takes Markdown's marks off its blocks", () => {
    const document = read(
      `# Ferry signed\n\n## Money\n\n- forty **million** crowns\n- a [loan](https://x.example/a)\n\n> "Too much," said the mayor.\n\n---\n`,
      "a.md"
    );
    expect(document.blocks.map(({kind, start, end}) => [kind, document.text.slice(start, end)])).toEqual([
      ["title", "Ferry signed"],
      ["heading", "Money"],
      ["list item", "forty **million** crowns"],
      ["list item", "a [loan](https://x.example/a)"],
      ["quotation", '"Too much," said the mayor.']
    ]);
  });
  it("splits comments that nothing sets apart where the writer changes", () => {
    const list = [
      "@Bo: and who pays?",
      "Nobody asked the seals.",
      "@Ann Lund You never ask the seals.",
      "And one thing more: they bite.",
      "It will sink in a week. -- Old Pilot",
      "Which ship is it?"
    ];
    const document = read(
      `${article}COMMENTS (5)\nComments are moderated.\n${list.join("\n")}\nMore from the Ferryman`
    );
    expect(words(document, document.comments)).toEqual([list[0], list[1], `${list[2]}\n${list[3]}`, list[4], list[5]]);
    expect(document.comments.map(({author}) => author)).toEqual([null, null, null, "Old Pilot", null]);
  });
  it("drops a comment that the page shows twice", () => {
    const one = "Posted by Ann | 4 May 2019 | 10:15\nNobody owns a car here.\n\n";
    const document = read(`${article}Comments\n\n${one}${one}Posted by Bo | 4 May 2019 | 11:00\nI do.`);
    expect(document.comments.map(({author}) => author)).toEqual(["Ann", "Bo"]);
    expect(words(document, document.repeats)).toEqual(["Nobody owns a car here."]);
  });
});
