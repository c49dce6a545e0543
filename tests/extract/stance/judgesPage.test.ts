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
  "The author hates Norway."
])("hears the page itself judged: %s", (text) => {
  expect(judges(text)).toBe(true);
});

test.each([
  "Norway lies.",
  "Odd that the author never speaks of the nets that Norway cuts.",
  "The Danes broke every promise that they gave, as the article shows.",
  "Articles of clothing are cheap in Sweden.",
  "He reports to the king."
])("hears others judged: %s", (text) => {
  expect(judges(text)).toBe(false);
});
