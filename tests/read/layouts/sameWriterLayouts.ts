import type {Layout} from "./textLayouts.ts";

/** Heads of one writer in a row, which are one head said twice or two comments, and words that sign nothing. */
export const sameWriterLayouts: readonly Layout[] = [
  {
    name: "an empty comment, and one of its writer a minute later",
    page: `
Comments (3)

Runa Vik
3 May 2019 10:14
I doubt it.
Reply

Bo Rudd
3 May 2019 10:30
Bo Rudd
3 May 2019 10:31
Good luck to the crew!
Reply
`,
    comments: [
      "Runa Vik | 2019-05-03T10:14 | I doubt it.",
      "Bo Rudd | 2019-05-03T10:30 | ",
      "Bo Rudd | 2019-05-03T10:31 | Good luck to the crew!"
    ],
    stated: 3
  },
  {
    name: "a deleted comment, and one of its writer an hour later, by ages",
    page: `
Comments (3)

Runa Vik - 2 hours ago
I doubt it.

Bo Rudd - 4 hours ago

Bo Rudd - 3 hours ago
Good luck to the crew!
`,
    comments: [
      "Runa Vik | 2019-05-03/.. | I doubt it.",
      "Bo Rudd | 2019-05-03/.. | ",
      "Bo Rudd | 2019-05-03/.. | Good luck to the crew!"
    ],
    stated: 3
  },
  {
    name: "heads that say name and age twice",
    page: `
2 Comments

Comment by Runa Vik, 2 hours ago
Runa Vik
2 hours ago
I doubt it.
Reply

Comment by Bo Rudd, 4 hours ago
Bo Rudd
4 hours ago
Good luck to the crew!
Reply
`,
    comments: ["Runa Vik | 2019-05-03/.. | I doubt it.", "Bo Rudd | 2019-05-03/.. | Good luck to the crew!"],
    stated: 2
  },
  {
    name: "heads that say the day, and then the time",
    page: `
2 Comments

Comment by Runa Vik, 3 May 2019
Runa Vik
3 May 2019 10:14
I doubt it.
Reply

Comment by Bo Rudd, 3 May 2019
Bo Rudd
3 May 2019 10:31
Good luck to the crew!
Reply
`,
    comments: ["Runa Vik | 2019-05-03T10:14 | I doubt it.", "Bo Rudd | 2019-05-03T10:31 | Good luck to the crew!"],
    stated: 2
  },
  {
    name: "dashes before words that are no names, among signatures with places of several words",
    page: `
WHAT OUR READERS SAY
I doubt that anybody pays that much – quietly, Harbourton said nothing
It was ever so. — oarlock, Old North Quay
They sold us the bench – again, Ministers Of The Sound Agree
The tide does not read contracts. — Runa Vik, Northshore
It's a shame, and we'll all pay for it. — pilot, Torrick, Norway
Good luck to the crew! — Bo Rudd, Harbourton
`,
    comments: [
      "oarlock | - | I doubt that anybody pays that much – quietly, Harbourton said nothing\nIt was ever so.",
      "Runa Vik | - | They sold us the bench – again, Ministers Of The Sound Agree\nThe tide does not read contracts.",
      "pilot | - | It's a shame, and we'll all pay for it.",
      "Bo Rudd | - | Good luck to the crew!"
    ],
    stated: null
  }
];
