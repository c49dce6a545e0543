import {describe, expect, it} from "vitest";
import type {SourceDocument} from "../../../loaders/types.ts";
import {readPeople} from "../sampleDocument.ts";

const speakersOf = (text: string, page: Partial<SourceDocument> = {}): string[] =>
  readPeople(text, page).filter((line) => /^(?:I|me|my) = /i.test(line));

describe("findSpeakers", () => {
  it.each([
    ["PRESIDENT KENYATTA: I was in Accra.\nPRESIDENT MAHAMA: I was there too.", ["I = Kenyatta", "I = John Mahama"]],
    ["PRESIDENT KENYATTA: We met.\nThen I flew to Accra.", ["I = Kenyatta"]],
    ["PRESIDENT KENYATTA: We met.\nQUESTION: May I ask what I should write?", []],
    ["Foreign Minister Davutoğlu: I thank you.", ["I = Ahmet Davutoglu"]]
  ])("gives each his turn: %s", (text, wanted) => expect(speakersOf(text)).toEqual(wanted));

  it.each([
    ["PM: I was in Accra.", {publisher: "Prime Minister of Australia", published: "2012-05-01"}, "I = Julia Gillard"],
    ["I was in Accra.", {title: "Address by Prime Minister Julia Gillard to the Senate"}, "I = Julia Gillard"],
    ["I was in Accra.", {title: "Interview with the Prime Minister of Latvia"}, "I = Prime Minister of Latvia"],
    [
      "I was in Accra.",
      {title: "TRANSCRIPT OF THE PRIME MINISTER THE HON JOHN HOWARD MP, PRESS CONFERENCE, LONDON"},
      "I = John Howard"
    ],
    ["PRIME MINISTER\nI was in Accra.", {publisher: "The Sydney Wharf", published: "2000-05-01"}, "I = John Howard"]
  ])("knows the author by the page's title or publisher: %s", (text, page, wanted) =>
    expect(speakersOf(text, page)).toEqual([wanted])
  );

  it.each([
    ["Note: I was in Accra.", {}],
    ["I was in Accra.", {title: "Interview with a fisherman"}],
    ["I was in Accra.", {title: "Joint statement with President Mahama"}],
    ["PRIME MINISTER: I was in Accra with Prime Minister Blair.", {}]
  ])("knows nobody who says “I” in: %s", (text, page) => expect(speakersOf(text, page)).toEqual([]));
});
