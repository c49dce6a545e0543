import {readdirSync, readFileSync, statSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {READER_MEASURES, TONE_MEASURES} from "../../../loaders/extract/comments/judgementFeatures.ts";
import {STANCE_MEASURES} from "../../../loaders/extract/comments/stanceMeasures.ts";
import {readTargetTone, readTone} from "../../../loaders/extract/sentiment/readTone.ts";
import {TARGET_HASHED, TARGET_MEASURES} from "../../../loaders/extract/sentiment/targetFeatures.ts";
import {toneModels} from "../../../loaders/extract/sentiment/toneModels.ts";
import {MEASURES} from "../../../loaders/extract/sentiment/measureTone.ts";
import {HASHED} from "../../../loaders/extract/sentiment/toneFeatures.ts";

describe("data/models", () => {
  test("takes at most 1 MB", () => {
    const bytes = readdirSync("data/models").map((name) => statSync(`data/models/${name}`).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000_000);
  });

  test.each([
    ["tone", HASHED, MEASURES.length],
    ["target", TARGET_HASHED, TARGET_MEASURES]
  ])("holds a weight for each feature and class of %s", (name, buckets, count) => {
    const {hashed, measures, bias} = JSON.parse(readFileSync(`data/models/${name}.json`, "utf8"));
    expect(Buffer.from(hashed, "base64").length).toBe(buckets * 3);
    expect(measures.length).toBe(count * 3);
    expect(bias.length).toBe(3);
  });

  test("holds a weight for each word and class of words", () => {
    const {words, hashed} = JSON.parse(readFileSync("data/models/words.json", "utf8"));
    expect(Buffer.from(hashed, "base64").length).toBe(words.split(" ").length * 3);
  });

  test.each(Object.entries({tone: TONE_MEASURES, stance: STANCE_MEASURES, reader: READER_MEASURES}))(
    "holds a weight for each measure of the judgement of %s",
    (name, measures) => {
      const model = JSON.parse(readFileSync("data/models/judgement.json", "utf8"))[name];
      expect(model.measures.length).toBe(measures.length * 3);
    }
  );
});

describe("readTone", () => {
  test("gives probabilities", () => {
    const tone = readTone("What a day.", toneModels);
    expect(tone.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  test.each([
    ["I hate this stupid nonsense.", 0],
    ["When does the train leave?", 1],
    ["Wonderful, thank you so much, I love it.", 2],
    // Words that no labelled text need hold.
    ["A mendacious, venal charlatan.", 0],
    ["A meticulous and erudite stateswoman.", 2]
  ])("hears: %s", (text, most) => {
    const tone = readTone(text, toneModels);
    expect(tone.indexOf(Math.max(...tone))).toBe(most);
  });

  test("hears the same whichever country is named", () => {
    expect(readTone("We met people from Norway.", toneModels)).toEqual(
      readTone("We met people from Pakistan.", toneModels)
    );
  });
});

describe("readTargetTone", () => {
  test("hears who is blamed and who is praised by the words before and after the name", () => {
    const [against, , inFavour] = readTargetTone("Never trust ", ", they lie and steal.", toneModels);
    expect(against).toBeGreaterThan(inFavour);
    const [less, , more] = readTargetTone("Thank you, ", ", our true friends!", toneModels);
    expect(more).toBeGreaterThan(less);
  });
});
