import {describe, expect, test} from "vitest";
import {findPageBodies, titleBody} from "../../../loaders/extract/stance/pageBodies.ts";
import {commentDocument} from "../comments/commentDocument.ts";

function bodiesOf(comments: string[], article?: string): string[] {
  return [...findPageBodies(commentDocument(comments, article === undefined ? {} : {article}))];
}

describe("findPageBodies", () => {
  test("takes an acronym of a comment for a body that the article spells out", () => {
    const article = "The Upper Fjord Trust met on Monday and will build the ferry.";
    expect(bodiesOf(["The UFT has never built anything."], article)).toEqual(["UFT"]);
  });

  test("takes an acronym for a body that the article uses too", () => {
    expect(bodiesOf(["Down with the KLPD."], "The minister met the KLPD in June.")).toEqual(["KLPD"]);
  });

  test("takes an acronym for a body that several readers use", () => {
    expect(bodiesOf(["The KLPD again.", "What has the KLPD done?"])).toEqual(["KLPD"]);
  });

  const title = "Saltmore Sues Its Divers";
  const story =
    `${title} Saltmore wants the pearls back. Divers of Saltmore say no. Saltmore pays little. ` +
    "Saltmore was founded by divers. Nobody else buys pearls of Saltmore.";
  const page = (comment: string) =>
    commentDocument([comment], {
      article: story,
      blocks: [
        {kind: "title", start: 0, end: title.length},
        {kind: "paragraph", start: title.length + 1, end: story.length}
      ]
    });

  test("takes what a page is about for a body, by its name of one word in the title", () => {
    expect([...findPageBodies(page("Shame on Saltmore."))]).toEqual(["Saltmore"]);
    expect(titleBody(page("Shame on Saltmore."))).toBe("Saltmore");
  });

  test("takes no word for one that the page writes small as well, or that no reader names", () => {
    expect([...findPageBodies(page("Divers again."))]).toEqual([]);
    expect(titleBody(page("Shame on them."))).toBeNull();
  });

  test.each([
    [["The KLPD again."]],
    [["Look at the GDP.", "The GDP has grown."]],
    [["I am NOT happy with it.", "It is NOT true, and not new."]],
    [["THIS IS THE END OF IT", "THE END AGAIN"]]
  ])("takes for no body: %s", (comments) => {
    expect(bodiesOf(comments)).toEqual([]);
  });
});
