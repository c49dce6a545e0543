import fc from "fast-check";
import {expect, test} from "vitest";
import {findQuantities} from "../../../loaders/annotate/quantities/findQuantities.ts";
import {findTokens} from "../../../loaders/annotate/tokens/findTokens.ts";
import type {QuantityMention} from "../../../loaders/types.ts";
import {quantityCases} from "./quantityCases.ts";

function find(text: string, options?: {country: string}): QuantityMention[] {
  return findQuantities({text, start: 0, tokens: findTokens(text, 0, text.length)}, options);
}

function format({value, valueTo, unit, per, bound, valueTo: to}: QuantityMention): string {
  const range = valueTo === null ? "" : `-${to}`;
  return `${value}${range} ${unit}${per === null ? "" : `/${per}`}${bound === null ? "" : ` ${bound}`}`;
}

test.each(quantityCases)("findQuantities(%j)", (text, ...amounts) => {
  expect(find(text).map(format)).toEqual(amounts);
});

test("findQuantities(sentence, {country}) settles whose shillings and rupees they are", () => {
  expect(find("It cost Sh3 billion.", {country: "UGA"}).map(format)).toEqual(["3000000000 UGX"]);
  expect(find("It cost Sh3 billion.", {country: "KEN"}).map(format)).toEqual(["3000000000 KES"]);
  expect(find("It cost 3 billion rupees.", {country: "PAK"}).map(format)).toEqual(["3000000000 PKR"]);
  expect(find("It cost 3 billion dollars.", {country: "CAN"}).map(format)).toEqual(["3000000000 USD"]);
});

test("findQuantities(sentence, {dollars}) leaves American dollars American", () => {
  const told = (text: string) =>
    findQuantities({text, start: 0, tokens: findTokens(text, 0, text.length)}, {dollars: "NZL"}).map(format);
  expect(told("It cost $3 billion.")).toEqual(["3000000000 NZD"]);
  expect(told("The United States gave Fiji $3 million.")).toEqual(["3000000 USD"]);
  expect(told("New Zealand sold the United States fruit for $3 million.")).toEqual(["3000000 NZD"]);
});

test("findQuantities counts offsets from the document's first character", () => {
  const text = "Peru paid $3m.";
  const document = `Some words. ${text}`;
  const [mention] = findQuantities({text, start: 12, tokens: findTokens(document, 12, document.length)});
  expect(document.slice(mention!.start, mention!.end)).toBe("$3m");
  expect([mention!.firstToken, mention!.lastToken]).toEqual([2, 4]);
});

test("findQuantities gives spans in order, inside the text and apart, whatever the text", () => {
  const words = fc.constantFrom(
    "$",
    "1.2",
    "bn",
    "three",
    "million",
    "-",
    "to",
    "€",
    "5,000",
    "tonnes",
    "of",
    "and",
    "%",
    "half",
    "a",
    "2017",
    "(",
    "x",
    "MW",
    "per",
    "year",
    "\u00a0"
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 30}), fc.constantFrom("", " "), (parts, space) => {
      const text = parts.join(space);
      let from = 0;
      for (const {start, end, value} of find(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value)).toBe(true);
        from = end;
      }
    })
  );
});
