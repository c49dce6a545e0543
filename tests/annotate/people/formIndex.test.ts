import {describe, expect, it} from "vitest";
import {createFormIndex} from "../../../loaders/annotate/people/formIndex.ts";

describe("createFormIndex", () => {
  it("finds the person filed first of those with a form", () => {
    const index = createFormIndex<string>();
    index.add("one", ["ana", "silva"]);
    index.add("two", ["ana", "moreira", "silva"]);
    index.add("one", ["ana", "moreira", "silva"]);
    expect(index.findExact(["ana", "moreira", "silva"])).toBe("one");
    expect(index.findExact(["ana"])).toBeUndefined();
  });

  it("finds who shares a word, and nobody else, however many there are", () => {
    const index = createFormIndex<number>();
    for (let i = 0; i < 1000; i++) index.add(i, [`given${i}`, i % 500 === 7 ? "silva" : `family${i}`]);
    expect(index.findSharing(["silva"])).toEqual([7, 507]);
    expect(index.findSharing(["given3", "silva"])).toEqual([3, 7, 507]);
    expect(index.findSharing(["nobody"])).toEqual([]);
  });
});
