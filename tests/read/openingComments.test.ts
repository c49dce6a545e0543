import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {openingLayouts, otherOpenings} from "./layouts/openingLayouts.ts";

const commentsOf = (page: string) => {
  const {document} = parseDocument({file: "page.txt", id: "page", text: page, encoding: "utf-8"});
  return document?.comments.map(({author, start, end}) => `${author ?? "-"} | ${document.text.slice(start, end)}`);
};

describe("comments that a page opens with, by layout", () => {
  for (const {name, page, comments} of openingLayouts) it(name, () => expect(commentsOf(page)).toEqual(comments));
});

describe("what opens a page like comments but is none", () => {
  for (const {name, page} of otherOpenings) it(name, () => expect(commentsOf(page)).toEqual([]));
});
