import {describe, expect, test} from "vitest";
import {readersCountry} from "../../../loaders/extract/comments/readersCountry.ts";
import {commentDocument} from "./commentDocument.ts";

describe("readersCountry", () => {
  test("hears which country several readers call theirs", () => {
    const document = commentDocument(["Here in Norway we pay more.", "Wake up Norway!", "Sweden is far."]);
    expect(readersCountry(document)).toBe("NOR");
  });

  test.each([
    [["Here in Norway we pay more.", "Norway is cold."]],
    [["Here in Norway we pay more.", "We Norwegians know.", "Here in Sweden it is cheap."]],
    [["As a Dane I laugh.", "As a Dane I cry."]],
    [[]]
  ])("does not guess where readers are: %j", (comments) => {
    expect(readersCountry(commentDocument(comments))).toBeNull();
  });
});
