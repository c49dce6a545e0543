import {serialize} from "node:v8";
import fc from "fast-check";
import {expect, test} from "vitest";
import {compactText} from "../loaders/compactText.ts";

/** Bytes that V8 takes for a text. */
const bytesOf = (text: string) => serialize(text).length;

test("compactText changes no text", () => {
  const units = fc.constantFrom("a", "é", "ÿ", "\u0100", "“", "😀", "\ud83d", "\ude00", "e\u0301", "\0", "\n");
  const texts = fc.array(units, {maxLength: 40}).map((parts) => parts.join(""));
  fc.assert(fc.property(texts, (text) => void expect(compactText(text)).toBe(text)));
  expect(["", "a".repeat(5000), `“${"é".repeat(5000)}`].every((text) => compactText(text) === text)).toBe(true);
});

test("a sentence beside a curly quote is kept in one byte a character", () => {
  const page = `“Yes.” ${"The minister of Perú flew to Łódź. "}${"The minister went to Paris. ".repeat(3)}`;
  const part = page.slice(-28);
  expect(bytesOf(compactText(part))).toBeLessThan(bytesOf(part));
  expect(compactText(page)).toBe(page);
});
