import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {htmlLayouts, page} from "./layouts/htmlLayouts.ts";

const read = (html: string) => parseDocument({file: "page.html", id: "page", text: html, encoding: "utf-8"});

describe("saved pages, by layout of their comments", () => {
  for (const {name, body, comments, stated} of htmlLayouts)
    it(name, () => {
      const {document} = read(page(body));
      const found = document?.comments.map(
        ({author, posted, start, end}) => `${author ?? "-"} | ${posted ?? "-"} | ${document.text.slice(start, end)}`
      );
      expect(found).toEqual(comments);
      expect(document?.commentsStated ?? null).toBe(stated);
      expect(document?.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(3);
    });
});

describe("saved pages", () => {
  it("give title, publisher, date and address from their head", () => {
    expect(read(page("")).document).toMatchObject({
      title: "Ministers agree on a new ferry",
      publisher: "Northern Ferryman",
      published: "2019-05-03",
      publishedFrom: "stated",
      url: "https://ferryman.example/2019/05/03/new-ferry",
      textFile: "texts/page.txt"
    });
  });
  it("give a text without scripts, menus and buttons", () => {
    expect(read(page("")).document?.text).not.toMatch(/visit|Home|Tweet|Imprint/);
  });
  it("without any text are an error", () => {
    expect(read("<html><body><script>render()</script></body></html>").problems).toMatchObject([
      {level: "error", code: "no-text"}
    ]);
  });
  it("nested without end are read without their mark-up", () => {
    const {document, problems} = read(`${"<div>".repeat(200_000)}The ferry sails at noon.`);
    expect(document?.text.trim()).toBe("The ferry sails at noon.");
    expect(problems).toMatchObject([{level: "warning", code: "nested-too-deep"}]);
  });
  it("keep what the closing tags forgot", () => {
    expect(read("<p>One line<p>Another <b>line<p>A third").document?.text).toBe("One line\n\nAnother line\n\nA third");
  });
});
