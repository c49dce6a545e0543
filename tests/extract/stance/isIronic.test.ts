import {describe, expect, test} from "vitest";
import {isIronic} from "../../../loaders/extract/stance/isIronic.ts";

describe("isIronic", () => {
  test.each([
    "A great success… NOT!",
    "How very generous of them.",
    "So much for their promise.",
    "Some friend!",
    "Yeah right, the cheque is in the post.",
    "hahaha",
    "They call it peace.",
    "A “peace” mission with tanks.",
    "The so-called allies."
  ])("hears mockery in: %s", (text) => {
    expect(isIronic(text)).toBe(true);
  });

  test.each([
    "A great success.",
    "I do not know how far it is.",
    "Some friends came.",
    "She said “welcome” and left.",
    "We want peace."
  ])("hears none in: %s", (text) => {
    expect(isIronic(text)).toBe(false);
  });
});
