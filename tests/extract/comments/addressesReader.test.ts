import {describe, expect, test} from "vitest";
import {addressesReader} from "../../../loaders/extract/comments/addressesReader.ts";

const readers = new Set(["bo", "ann lee", "r. iyer", "north", "polar_bear"]);

describe("addressesReader", () => {
  test.each([
    "Bo, you are wrong.",
    "bo: not true",
    "Ann Lee thank you, that helps.",
    "R. Iyer you talk nonsense.",
    "Hey Bo get a map.",
    "Response to polar_bear\nThe figure is from May.",
    "polar_bear\nThe figure is from May.",
    "Bo – please.",
    "Bo what fish?",
    "polar_bear is right.",
    "polar_bear easy to bark from there.",
    "Bo if this were your river it would matter.",
    "North my friend, look outside.",
    "As one who sold nets, North, you may want to count the boats again."
  ])("hears who is talked to: %s", (words) => {
    expect(addressesReader(words, readers)).toBe(true);
  });

  test.each([
    "North winds blow.",
    "Boats sink.",
    "Norway, you are wrong.",
    "I agree with nobody, Bo.",
    "",
    "…",
    "Bo sails.",
    "North is cold.",
    "Up there, North, it is cold."
  ])("hears nobody talked to: %j", (words) => {
    expect(addressesReader(words, readers)).toBe(false);
  });
});
