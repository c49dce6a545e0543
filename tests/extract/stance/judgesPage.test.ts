import {expect, test} from "vitest";
import {judgesPage} from "../../../loaders/extract/stance/judgesPage.ts";
import {commentDocument} from "../comments/commentDocument.ts";

function judges(text: string): boolean {
  return judgesPage(commentDocument([text]).comments[0]![0]!);
}

test.each([
  "This article is a waste of ink.",
  "I find the headline silly, Norway never said so.",
  "These columns about Sweden are tiresome.",
  "What lazy reporting on Denmark.",
  "The author has never been to Bergen."
])("hears the page itself judged: %s", (text) => {
  expect(judges(text)).toBe(true);
});

test.each([
  "Norway lies.",
  "The Danes broke every promise that they gave, as the article shows.",
  "Articles of clothing are cheap in Sweden.",
  "He reports to the king."
])("hears others judged: %s", (text) => {
  expect(judges(text)).toBe(false);
});
