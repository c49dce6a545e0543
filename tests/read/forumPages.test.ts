import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {forumPages} from "./layouts/forumPages.ts";

describe("threads as saved pages, by forum", () => {
  for (const {name, page, comments} of forumPages)
    it(name, () => {
      const {document, problems} = parseDocument({file: "page.html", id: "page", text: page, encoding: "utf-8"});
      const found = document?.comments.map(
        ({author, posted, start, end}) =>
          `${author ?? "-"} | ${posted ?? "-"} | ${document.text.slice(start, end).replaceAll(/\s+/gu, " ")}`
      );
      expect(found).toEqual(comments);
      expect(document?.kind).toBe("forum thread");
      expect(document?.title).toBe("New ferry signed");
      expect(problems).toEqual([]);
    });
});
