import {describe, expect, test} from "vitest";
import {findParties, type Party} from "../../../loaders/extract/stance/findParties.ts";
import {commentDocument} from "../comments/commentDocument.ts";

function partiesOf(text: string): Party[] {
  const context = {home: null, about: null, publisher: null, readers: new Set<string>()};
  return commentDocument([text]).comments.flat().flatMap((sentence) => findParties(sentence, null, context)); // prettier-ignore
}

describe("findParties", () => {
  test.each([
    ["Uncle Sam pays the bill.", "USA"],
    ["Amreeka is behind this.", "USA"],
    ["The Canucks are tricky.", "CAN"],
    ["Western powers never forget.", "the West"],
    ["Brussels decides and we pay.", "EU"],
    ["The Kremlin will not like it.", "RUS"]
  ])("knows whom readers mean: %s", (text, target) => {
    expect(partiesOf(text).map(({targets}) => targets)).toEqual([[target]]);
  });

  test.each([
    ["My uncle Samuel pays the bill.", 0],
    ["The western powerhouse of the league.", 0]
  ])("sees nobody in: %s", (text, count) => {
    expect(partiesOf(text)).toHaveLength(count);
  });

  test.each([
    ["Norway lies.", "government"],
    ["Norwegians lie.", "people"],
    ["Bergen is far.", "town"],
    ["NATO is late.", "organisation"]
  ])("tells what sort of words name it: %s", (text, kind) => {
    expect(partiesOf(text)[0]?.kind).toBe(kind);
  });
});
