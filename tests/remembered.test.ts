import {expect, test} from "vitest";
import {remembered} from "../loaders/remembered.ts";

test("a text is worked out once, and again only after a great many others", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf("Lima"), lengthOf("Lima"), lengthOf("Ob")]).toEqual([4, 4, 2]);
  expect(asked).toEqual(["Lima", "Ob"]);
  for (let i = 0; i < 60_000; i++) lengthOf(`town ${i}`);
  expect(lengthOf("Lima")).toBe(4);
  expect(asked.filter((text) => text === "Lima")).toHaveLength(2);
});
