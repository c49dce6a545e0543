import {describe, expect, test} from "vitest";
import {TARGET_HASHED, TARGET_MEASURES, targetFeatures} from "../../../loaders/extract/sentiment/targetFeatures.ts";

describe("targetFeatures", () => {
  test("tells the words before a mention from those after it", () => {
    expect(targetFeatures("we praise ", "")).not.toEqual(targetFeatures("", " we praise"));
  });

  test("does not hear which other country is named", () => {
    expect(targetFeatures("we like ", " more than Norway")).toEqual(targetFeatures("we like ", " more than Chile"));
  });

  test("gives no features but the measures where nothing stands around the mention", () => {
    const {hashed, measures} = targetFeatures("", "");
    expect([hashed.length, measures.length]).toEqual([0, TARGET_MEASURES]);
  });

  test("keeps every feature within the model", () => {
    const {hashed} = targetFeatures("not one of them would ever have believed in ", ", however hard they tried");
    expect(hashed.every((index) => index >= 0 && index < TARGET_HASHED)).toBe(true);
  });
});
