import {expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {article} from "./layouts/textLayouts.ts";

interface Post {
  readonly name: string;
  readonly town: string;
  readonly time: string;
  readonly text: string;
}

const people: readonly (readonly [name: string, town: string, text: string])[] = [
  ["Marlow Finch", "Harbourton", "The old boat was good enough for my father. Why pay for a new one?"],
  ["sea_dog_77", "Northshore", "Your father did not have to be at work by seven.\n\nMine did, and he rowed."],
  ["Ada P.", "Sound", "@Marlow Finch Shame on the guild! They sold us twice already."],
  ["Old Pilot", "Harbourton", "Still no ship, I see. We shall talk again, and then you will remember what I told you."]
];
const times: readonly (readonly string[])[] = [
  ["May 3, 2019 at 10:14 am", "May 3, 2019 at 11:02 am", "May 4, 2019 at 8:09 am", "May 4, 2019 at 9:30 am"],
  ["03.05.2019, 10:14", "03.05.2019, 11:02", "04.05.2019, 08:09", "04.05.2019, 09:30"],
  ["3 hours ago", "2 hours ago", "46m ago", "just now"],
  ["Fri 10:14", "Fri 11:02", "Sat 08:09", "Sat 09:30"]
];
const headings = ["", "Comments (4)\n\n", "WHAT READERS SAY\n\n", "Letters\n\n", "Latest\n\n"];
const buttons = ["", "\nLike · Reply · 3"];
const layouts: Readonly<Record<string, (post: Post) => string>> = {
  "name over time": ({name, time, text}) => `${name}\n${time}\n${text}`,
  "time over name": ({name, time, text}) => `${time}\n${name}\n\n${text}`,
  "name and time in one line": ({name, time, text}) => `${name} | ${time}\n\n${text}`,
  "name, place and time": ({name, town, time, text}) => `${name}, ${town} - ${time}\n${text}`,
  "name over place and time": ({name, town, time, text}) => `${name}\n${town} | ${time}\n${text}`,
  "time in brackets": ({name, time, text}) => `${name} (${time})\n${text}`,
  "posted by": ({name, time, text}) => `Posted by ${name} on ${time}\n\n${text}`,
  says: ({name, time, text}) => `${name} says:\n${time}\n${text}`,
  "head on the line of the text": ({name, time, text}) => `${name} (${time}): ${text}`,
  "name and time below": ({name, time, text}) => `${text}\n${name}, ${time}`
};

/** How many of a page's comments are found with their names and words. */
function countFound(page: string, posts: readonly Post[]): number {
  const {document} = parseDocument({file: "a.txt", id: "a", text: article + page, encoding: "utf-8"});
  const found = new Set(document?.comments.map(({author, start, end}) => `${author}: ${document.text.slice(start, end)}`)); // prettier-ignore
  return posts.filter(({name, text}) => found.has(`${name}: ${text}`)).length;
}

it.each(Object.entries(layouts))("nine in ten comments are found in pages with %s", (_, layout) => {
  let [all, found] = [0, 0];
  for (const heading of headings)
    for (const button of buttons)
      for (const clock of times) {
        const posts = people.map(([name, town, text], i) => ({name, town, text, time: clock[i] ?? ""}));
        const page = `\n${heading}${posts.map((post) => layout(post) + button).join("\n\n")}\n\nLeave a Reply\n`;
        all += posts.length;
        found += countFound(page, posts);
      }
  expect(found / all).toBeGreaterThan(0.9);
});
