import type {Layout} from "./textLayouts.ts";

const names = ["mudlark", "Bo Lind", "Oona_77", "SeaDog"];
const words = [
  "Nobody on the islands owns a car anyway, so who is this boat for?",
  "I do. Two of them",
  "lol",
  "Good news for once!"
];
const times = [
  "May 4, 2019 at 10:15 AM",
  "May 4, 2019 at 11:20 AM",
  "May 4, 2019 at 1:05 PM",
  "May 5, 2019 at 8:40 AM"
];
const posted = ["2019-05-04T10:15", "2019-05-04T11:20", "2019-05-04T13:05", "2019-05-05T08:40"];

const page = (linesOf: (i: number) => readonly (string | undefined)[]) =>
  `Comments (4)\n\n${names
    .map((_, i) =>
      linesOf(i)
        .filter((line) => line !== undefined)
        .join("\n\n")
    )
    .join("\n\n")}`;

const comments = names.map((name, i) => `${name} | ${posted[i] ?? "-"} | ${words[i] ?? ""}`);

/** Comments with their writers' names at one end of the text and the times at the other. */
export const apartLayouts: readonly Layout[] = [
  {
    name: "name over, time under the words, the last time lost",
    page: page((i) => [names[i], words[i], i < 3 ? times[i] : undefined]),
    comments: [...comments.slice(0, 3), "SeaDog | - | Good news for once!"],
    stated: 4
  },
  {
    name: "name over, time under the words, the first name lost",
    page: page((i) => [i > 0 ? names[i] : undefined, words[i], times[i]]),
    comments: [comments[0]?.replace("mudlark", "-") ?? "", ...comments.slice(1)],
    stated: 4
  },
  {
    name: "time over, name under the words",
    page: page((i) => [times[i], words[i], names[i]]),
    comments,
    stated: 4
  },
  {
    name: "time over, number, name and count under the words",
    page: page((i) => [times[i], words[i], `${i + 1}`, names[i], `Total Comments (${i * 31 + 7})`]),
    comments,
    stated: 4
  },
  {
    name: "“NAME wrote:” over, time under words that may be few",
    page: page((i) => [`${names[i] ?? ""} wrote:`, words[i], times[i]]),
    comments,
    stated: 4
  },
  {
    name: "words for a picture before each name",
    page: page((i) => [`Comment author avatar${names[i] ?? ""}`, times[i], words[i]]),
    comments,
    stated: 4
  },
  {
    name: "numbered writers, of whom some have no time",
    page: `Comments

by mudlark (264150) on Saturday May 4, 2019 @10:15AM (#4074961)
The old ferry was fine, wasn't it?

    by Bo Lind (70471)

    Until it sank.

    by Oona_77 (13711) on Saturday May 4, 2019 @01:05PM (#4075668) Homepage Journal

    I was aboard.

by SeaDog (71142)

Good news for once!`,
    comments: [
      "mudlark | 2019-05-04T10:15 | The old ferry was fine, wasn't it?",
      "Bo Lind | - | Until it sank.",
      "Oona_77 | 2019-05-04T13:05 | I was aboard.",
      "SeaDog | - | Good news for once!"
    ],
    stated: null
  }
];
