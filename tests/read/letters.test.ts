import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";

const read = (text: string, file = "letters.txt") =>
  parseDocument({file, id: "letters", text, encoding: "utf-8"}).document;

const found = (text: string, file?: string) => {
  const document = read(text, file);
  return document?.comments.map(({author, start, end}) => `${author ?? "-"} | ${document.text.slice(start, end)}`);
};

const FIRST = "Our rowers lost their slip to a car park, and the guild has not said a word. It should.";
const SECOND = "The guild of Southshore did ask for a new slip, twice, and was told to wait.";

describe("letters to the editor are read as comments, each with the name below it", () => {
  it("in bold with a place", () =>
    expect(
      found(
        `# Rowers need a slip\n\n**The Sound** — Opinion / Letters to the Editors — Tue., May 7, 2019\n\n*Re: A car park for Torrick, May 3*\n\n${FIRST}\n\n**Pia Strand, Torrick**\n\n${SECOND}\n\nShame.\n\n**Ada van Loon, Southshore**\n`,
        "letters.md"
      )
    ).toEqual([`Pia Strand | ${FIRST}`, `Ada van Loon | ${SECOND}\n\nShame.`]));

  it("over a line with the place, below headings of their own", () =>
    expect(
      found(
        `Letters to the editor\n\nMay 7, 2019\n\nA slip lost\n\n${FIRST}\n\nPia Strand,\nTorrick\n\nTold to wait\n\n${SECOND}\n\nDR ADA LOON\nSouthshore, Soundshire\n\nLetters may be cut by the editor, and should not be longer than a page.`
      )
    ).toEqual([`Pia Strand | ${FIRST}`, `DR ADA LOON | ${SECOND}`]));

  it("over a place that the end of the bold type set apart", () =>
    expect(
      found(
        `Letters to the editor\n\nMay 7, 2019\n\nA slip lost\n\nDear Sound,\n\n${FIRST}\n\nPia Strand,\n\nTorrick\n\nTold to wait\n\nDear Sound,\n\n${SECOND}\n\nAda Loon,\n\nSouthshore`
      )
    ).toEqual([`Pia Strand | Dear Sound,\n\n${FIRST}`, `Ada Loon | Dear Sound,\n\n${SECOND}`]));

  it("with the place in brackets, and salutations", () =>
    expect(
      found(
        `Readers write: the slip\n\nSir,\n\n${FIRST}\n\n— Pia Strand (Torrick)\n\nDear Editor:\n\n${SECOND}\n\n— Ada Loon (Southshore)`
      )
    ).toEqual([`Pia Strand | ${FIRST}`, `Ada Loon | ${SECOND}`]));

  it("each below what it answers, which may open its words", () =>
    expect(
      found(
        `The pier in flux\n\nRe “A car park for Torrick” [May 3]: ${FIRST}\nPia Strand,\nTorrick\n\n${SECOND}\nAda Loon,\nSouthshore, Soundshire`
      )
    ).toEqual([`Pia Strand | Re “A car park for Torrick” [May 3]: ${FIRST}`, `Ada Loon | ${SECOND}`]));

  it("under a question that ends with the rubric", () =>
    expect(
      found(
        `Should Torrick keep its slip?: Letters\n\nIt should\n\n${FIRST}\n\n— Pia B. Strand, Torrick\n\n${SECOND}\n\n— Ada Loon, Southshore`
      )
    ).toEqual([`Pia B. Strand | ${FIRST}`, `Ada Loon | ${SECOND}`]));
});

describe("what looks like letters but is none", () => {
  const other = (name: string, text: string) => it(name, () => expect(read(text)?.comments).toEqual([]));
  other("an article that people's names stand in", `A slip lost\n\n${FIRST}\n\nPia Strand, Torrick\n\n${SECOND}`);
  other(
    "an article below a link to the letters",
    `Letters to the editor\n\nA slip lost\n\n${FIRST}\n\nPia Strand, Torrick\n\n${SECOND}\n\nThe council is to vote on the slip in June, after the boats are out.`
  );
});
