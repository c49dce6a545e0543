import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {anchoredForums} from "./layouts/anchoredForums.ts";
import {fieldForumLayouts} from "./layouts/fieldForumLayouts.ts";
import {forumLayouts} from "./layouts/forumLayouts.ts";
import {namelessForums} from "./layouts/namelessForums.ts";
import {numberedForums} from "./layouts/numberedForums.ts";
import {oldForumLayouts} from "./layouts/oldForumLayouts.ts";
import {plainForums} from "./layouts/plainForums.ts";

describe("forum threads, by layout", () => {
  for (const {name, page, comments, ...expected} of [
    ...forumLayouts,
    ...oldForumLayouts,
    ...fieldForumLayouts,
    ...namelessForums,
    ...anchoredForums,
    ...numberedForums,
    ...plainForums
  ])
    it(name, () => {
      const {document} = parseDocument({file: "page.txt", id: "page", text: page, encoding: "utf-8"});
      const found = document?.comments.map(
        ({author, posted, start, end}) => `${author ?? "-"} | ${posted ?? "-"} | ${document.text.slice(start, end)}`
      );
      expect(found).toEqual(comments);
      expect(document?.kind).toBe("forum thread");
      expect(document?.published).toBe(expected.published);
      expect(document?.title).toBe(expected.title);
      expect(document?.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(expected.paragraphs);
    });
});
