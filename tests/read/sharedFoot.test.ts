import {expect, test} from "vitest";
import {findSharedFoot, withoutSharedFoot} from "../../loaders/read/comments/sharedFoot.ts";

const FORM = "Write an answer of up to 900 letters.\nYour name\n\nTell me when others answer.";

/** Texts of comments, without the foot that they share. */
function strip(...comments: readonly (readonly [string, string])[]): string[] {
  const text = comments.map(([, words]) => words).join("\n\n");
  const drafts = comments.map(([author, words]) => ({
    author,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length
  }));
  const foot = findSharedFoot(text, drafts);
  return drafts.map((draft) => withoutSharedFoot(text, draft, foot)).map(({start, end}) => text.slice(start, end));
}

test("a form under several writers' comments is no part of them", () => {
  expect(strip(["Ana", `Dear gas.\n\n${FORM}`], ["Ben", `Cheap gas.\n${FORM}`], ["Cy", `No gas.\n${FORM}`])).toEqual([
    "Dear gas.",
    "Cheap gas.",
    "No gas."
  ]);
});

test("a comment that ends within the form loses what it has of it", () => {
  const [, , , last] = strip(
    ["Ana", `Dear gas.\n${FORM}`],
    ["Ben", `Cheap gas.\n${FORM}`],
    ["Cy", `No gas.\n${FORM}`],
    ["Di", "More gas.\nWrite an answer of up to 900 letters.\nYour name"]
  );
  expect(last).toBe("More gas.");
});

test("one line alike, one writer's own closing lines, and two comments alike stay", () => {
  const thanks: readonly (readonly [string, string])[] = [
    ["Ana", "Dear gas.\nThank you."],
    ["Ben", "Cheap gas.\nThank you."],
    ["Cy", "No gas.\nThank you."]
  ];
  expect(strip(...thanks)).toEqual(thanks.map(([, words]) => words));
  const own = thanks.map(([, words]) => ["Ana", `${words}\nFor Lima, always.`] as const);
  expect(strip(...own)).toEqual(own.map(([, words]) => words));
  const two = thanks.slice(0, 2).map(([author], i) => [author, `Gas ${i}.\n${FORM}`] as const);
  expect(strip(...two)).toEqual(two.map(([, words]) => words));
});

test("a comment that is nothing but such lines stays whole", () => {
  expect(
    strip(["Ana", `Dear gas.\n${FORM}`], ["Ben", `Cheap gas.\n${FORM}`], ["Cy", `A.\n${FORM}`], ["Di", FORM])[3]
  ).toBe(FORM);
});
