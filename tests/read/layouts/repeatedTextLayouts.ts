import type {Layout} from "./textLayouts.ts";

const comments: readonly (readonly [name: string, day: string, clock: string, text: string])[] = [
  ["Pia Strand", "4 May 2019", "10:00", "I like it, and so does my aunt."],
  ["per_oar", "4 May 2019", "11:30", "Who asked your aunt? Not me."],
  ["Ada P.", "5 May 2019", "08:15", "You never agree about anything!"],
  ["Old Pilot", "5 May 2019", "09:40", "We shall see, I think."]
];
const expected = [
  "Pia Strand | 2019-05-04T10:00 | I like it, and so does my aunt.",
  "per_oar | 2019-05-04T11:30 | Who asked your aunt? Not me.",
  "Ada P. | 2019-05-05T08:15 | You never agree about anything!",
  "Old Pilot | 2019-05-05T09:40 | We shall see, I think."
];
const undated = expected.map((comment) => comment.replace(/\| \S+ \|/u, "| - |"));
const each = (write: (name: string, time: string, text: string, i: number) => string) =>
  comments.map(([name, day, clock, text], i) => write(name, `${day} at ${clock}`, text, i)).join("\n\n");

/** Lists told apart by what they repeat for each comment. */
export const repeatedTextLayouts: readonly Layout[] = [
  {
    name: "a sentence below each comment that its number alone tells from the others",
    page: `Comments\n\n${each((name, time, text, i) => `Posted by ${name}\non ${time}\n${text}\n\nComplain about this comment (Comment number ${i + 1})`)}`,
    comments: expected,
    stated: null
  },
  {
    name: "counts in words below each comment, and a button that runs into the next",
    page: `4 comments\n\n${each((name, time, text, i) => `${name}\n${time}\n\n${text}\n\nRecommended by ${i + 3} people\nLikeReply`)}`,
    comments: expected,
    stated: 4
  },
  {
    name: "a title over each head, below the buttons of the comment before",
    page: `Comments\n\n${each((name, time, text, i) => `${["Too late", "Wrong", "Re: Too late", "Hope"][i] ?? ""}\nSubmitted by ${name} on ${time}.\n\n${text}\n\nreply`)}`,
    comments: expected,
    stated: null
  },
  {
    name: "where each writer lives, between head and words",
    page: `Comments 4\n\n${each((name, time, text, i) => `${name} commented ${time}\n${["Lagos", "Ohio", "Berlin", "Oslo"][i] ?? ""}\n\n${text}\n\n${i + 5} Recommend\nShare`)}`,
    comments: expected,
    stated: 4
  },
  {
    name: "names over words, and times among the buttons below (Facebook)",
    page: `4 comments\n\n${each((name, time, text, i) => `${name} · Harbourton\n${text}\nLike · Reply · ${i + 2} · ${time}`)}`,
    comments: expected,
    stated: 4
  },
  {
    name: "a name printed three times over each age (OpenWeb)",
    page: `4 Comments\nSort by\nBest\n\n${each((name, _, text, i) => `Comment by ${name.replace(/\.$/u, "")}.\n${name.slice(0, 1)}\n${name}\n${i + 2} days ago\n\n${text}\n\nReply\n\n${i}`)}`,
    comments: undated,
    stated: 4
  },
  {
    name: "names with @ over ages (YouTube)",
    page: `4 Comments\nSort by\n\n${each((name, _, text, i) => `@${name.toLowerCase().replaceAll(/[ .]/gu, "")}\n${i + 2} years ago\n${text}\n${i + 3}\n\nReply`)}`,
    comments: undated.map((comment) => {
      const [name = "", ...rest] = comment.split(" | ");
      return [name.toLowerCase().replaceAll(/[ .]/gu, ""), ...rest].join(" | ");
    }),
    stated: 4
  },
  {
    name: "a dash, name and time behind the words",
    page: `Comments\n\n${each((name, time, text) => `${text} – ${name.replace(/\.$/u, "")} ${time}`)}`,
    comments: expected.map((comment) => comment.replace("Ada P.", "Ada P")),
    stated: null
  },
  {
    name: "letters to the editor",
    page: `Letters to the editor\n\n${each((name, _, text) => `Sir,\n${text}\n${name}\nHarbourton`)}`,
    comments: undated,
    stated: null
  },
  {
    name: "other links below the last buttons",
    page: `Comments\n\n${each((name, time, text) => `${name}\n${time}\n${text}\nReply\nShare`)}\n\nAbout the harbour\nRowers off to the cup again`,
    comments: expected,
    stated: null
  }
];
