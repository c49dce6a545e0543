import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {entryLayouts, feetNoComments, socialLayouts, talkLayouts} from "./layouts/entryLayouts.ts";

const read = (page: string) => parseDocument({file: "page.txt", id: "page", text: page, encoding: "utf-8"}).document;

const commentsOf = (page: string) => {
  const document = read(page);
  return document?.comments.map(({author, start, end}) => `${author ?? "-"} | ${document.text.slice(start, end)}`);
};

describe("an entry with a byline like a comment's head", () => {
  for (const {name, page, comments} of entryLayouts)
    it(name, () => {
      expect(commentsOf(page)).toEqual(comments);
      expect(read(page)?.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(3);
    });
});

describe("comments of social networks and today's blogs", () => {
  for (const {name, page, comments} of [...socialLayouts, ...talkLayouts])
    it(name, () => expect(commentsOf(page)).toEqual(comments));
});

describe("a page's foot that is no comments", () => {
  for (const {name, page} of feetNoComments) it(name, () => expect(commentsOf(page)).toEqual([]));
});

describe("a day without a year", () => {
  it("is that of the year in which it falls on its day of the week", () => {
    const page = `The current time is Fri May 24 2019\n\n${"The pier waits for the dredger, which is away. ".repeat(4)}

olle - Fri Sep 28 08:53:56

I would not hold my breath for it.

barge_pole - Fri Sep 28 11:44:09

We won't miss it!`;
    expect(read(page)?.comments.map(({posted}) => posted)).toEqual(["2018-09-28T08:53", "2018-09-28T11:44"]);
  });
});
