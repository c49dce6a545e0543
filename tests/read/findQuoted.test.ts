import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {article} from "./layouts/textLayouts.ts";

/** The quoted words of the comments below the article. */
function quotedIn(list: string): string[][] {
  const {document} = parseDocument({file: "a.txt", id: "a", text: `${article}Comments\n\n${list}`, encoding: "utf-8"});
  return document?.comments.map(({quoted}) => quoted.map(({start, end}) => document.text.slice(start, end))) ?? [];
}

const ann = "Posted by Ann | 4 May 2019 | 10:15\nNobody on the island owns a car worth carrying anywhere.\n\n";

describe("findQuoted", () => {
  it("finds lines behind angle brackets, with the line that names their writer", () => {
    expect(quotedIn(`${ann}Posted by Bo | 4 May 2019 | 11:00\nNot so.\nAnn wrote:\n> owns a car\nI do.`)[1]).toEqual([
      "Ann wrote:\n> owns a car"
    ]);
  });
  it("finds what stands between marks, and what a line with a name has copied below it", () => {
    expect(quotedIn(`${ann}Posted by Bo | 4 May 2019 | 11:00\nNot so.\n[quote=Ann]a car[/quote]\nI do.`)[1]).toEqual([
      "[quote=Ann]a car[/quote]"
    ]);
    expect(
      quotedIn(`${ann}Posted by Bo | 4 May 2019 | 11:00\nNot so.\nAnn said: ↑\nowns a car worth carrying\nI do.`)[1]
    ).toEqual(["Ann said: ↑\nowns a car worth carrying"]);
  });
  it("finds words in quotation marks that the article or another comment holds", () => {
    expect(quotedIn(`${ann}Posted by Bo | 4 May 2019 | 11:00\n“a car worth carrying” and "four years of talks", I ask you, and “my own phrase here”.`)[1]).toEqual([
      "“a car worth carrying”", '"four years of talks"']); // prettier-ignore
  });
  it("finds a paragraph of the article that a comment repeats over several lines", () => {
    expect(quotedIn("Posted by Bo | 4 May 2019 | 11:00\nFishermen fear for their\nmoorings, and the mayor has\npromised to listen\n\nHe has promised before.\n\nPosted by Cy | 4 May 2019 | 12:00\nWell.")[0]).toEqual([
      "Fishermen fear for their\nmoorings, and the mayor has\npromised to listen"]); // prettier-ignore
  });
  it("does not take the writer's own comment for quoted because another quotes it", () => {
    expect(
      quotedIn(
        `${ann}Posted by Bo | 4 May 2019 | 11:00\nNobody on the island owns a car worth carrying anywhere.\nSays who?`
      )[0]
    ).toEqual([]);
  });
});
