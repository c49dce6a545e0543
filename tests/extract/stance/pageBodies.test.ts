import {describe, expect, test} from "vitest";
import {findPageBodies} from "../../../loaders/extract/stance/pageBodies.ts";
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

  test.each([
    [["The KLPD again."]],
    [["Look at the GDP.", "The GDP has grown."]],
    [["I am NOT happy with it.", "It is NOT true, and not new."]],
    [["THIS IS THE END OF IT", "THE END AGAIN"]]
  ])("takes for no body: %s", (comments) => {
    expect(bodiesOf(comments)).toEqual([]);
  });
});
