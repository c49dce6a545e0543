import type {Layout} from "./textLayouts.ts";

/** Comments among notices, counters and lines that say a thing twice. */
export const notedLayouts: readonly Layout[] = [
  {
    name: "a line that tells whom a comment answers between name and time",
    page: `
Comments (3)
This discussion is closed for comments.

Runa Vik
3 May 2019 10:14
12
I doubt that anybody pays that much for a bench.
Report

oarlock62
→ Runa Vik
3 May 2019 11:02
4
They paid more for the old one.
Share Report

Bo Rudd
4 May 2019 09:40
0
Good luck to the crew!
Report
`,
    comments: [
      "Runa Vik | 2019-05-03T10:14 | I doubt that anybody pays that much for a bench.",
      "oarlock62 | 2019-05-03T11:02 | They paid more for the old one.",
      "Bo Rudd | 2019-05-04T09:40 | Good luck to the crew!"
    ],
    stated: 3
  },
  {
    name: "notices over the first comment and below the last one",
    page: `
Comments (2)
Here's what readers have had to say so far.

Who is going to pay for it?
- Runa Vik, Torrick, 04/5/2019 10:14
Report abuse
Rating 14

We rowed, and it cost nothing.
- Bo Rudd, Harbourton, 04/5/2019 11:20
Report abuse
Rating 3

We are no longer accepting comments on this article.
`,
    comments: [
      "Runa Vik | 2019-05-04T10:14 | Who is going to pay for it?",
      "Bo Rudd | 2019-05-04T11:20 | We rowed, and it cost nothing."
    ],
    stated: 2
  },
  {
    name: "heads that say name and time twice",
    page: `
3 Comments
View comments

Comment posted by Runa Vik, at 20:07 3 May 2019
Runa Vik
20:07 3 May 2019
I doubt it.
Reply to Runa Vik's comment
5
1

Comment posted by oarlock62, at 19:55 3 May 2019
oarlock62
19:55 3 May 2019
The tide does not read contracts.
Reply to oarlock62's comment
9
0

Comment posted by Bo Rudd, at 18:12 3 May 2019
Bo Rudd
18:12 3 May 2019
Good luck to the crew!
Reply to Bo Rudd's comment
0
0
`,
    comments: [
      "Runa Vik | 2019-05-03T20:07 | I doubt it.",
      "oarlock62 | 2019-05-03T19:55 | The tide does not read contracts.",
      "Bo Rudd | 2019-05-03T18:12 | Good luck to the crew!"
    ],
    stated: 3
  },
  {
    name: "a blank line between all lines, places over the days",
    page: `
3 Comments

Runa Vik

Torrick | May 4

I doubt that anybody pays that much for a bench.

12 Recommend

Share

oarlock62

Northshore | May 5

The tide does not read contracts.

4 Recommend

Share

Bo Rudd

Harbourton | May 5

Good luck to the crew!

1 Recommend

Share
`,
    comments: [
      "Runa Vik | 2019-05-04 | I doubt that anybody pays that much for a bench.",
      "oarlock62 | 2019-05-05 | The tide does not read contracts.",
      "Bo Rudd | 2019-05-05 | Good luck to the crew!"
    ],
    stated: 3
  },
  {
    name: "strokes between the buttons of each comment, and labels of its own",
    page: `
Comments
Showing posts 1 - 3 of 3

Runa Vik
Torrick
#1 May 4, 2019
I doubt that anybody pays that much for a bench.
Judged:
0
Reply »
|
Report Abuse
|
Judge it!

oarlock62
Northshore
#2 May 4, 2019
The tide does not read contracts.
Judged:
2
Reply »
|
Report Abuse
|
Judge it!

Bo Rudd
Harbourton
#3 May 5, 2019
Good luck to the crew!
Judged:
1
Reply »
|
Report Abuse
|
Judge it!
`,
    comments: [
      "Runa Vik | 2019-05-04 | I doubt that anybody pays that much for a bench.",
      "oarlock62 | 2019-05-04 | The tide does not read contracts.",
      "Bo Rudd | 2019-05-05 | Good luck to the crew!"
    ],
    stated: 3
  },
  {
    name: "those who listen, and one who recommends",
    page: `
LIVEFYRE
2 comments
Sign in
1 person listening
Newest | Oldest

Runa Vik @runavik
3 days ago
Recommended by
1 person
I doubt that anybody pays that much for a bench.
Report
Recommend

oarlock62 @oarlock62
5 days ago
Recommended by
4 people
The tide does not read contracts.
Report
Recommend
`,
    comments: [
      "Runa Vik | - | I doubt that anybody pays that much for a bench.",
      "oarlock62 | - | The tide does not read contracts."
    ],
    stated: 2
  },
  {
    name: "“soundoff” below links, the time below the words",
    page: `
Related Stories
Gulls banned from the north shore
Pilots ask for higher wages

soundoff (2 Responses)

Runa Vik
I doubt that anybody pays that much for a bench.
May 4, 2019 at 10:14 am |
Report abuse

oarlock62
The tide does not read contracts.
May 4, 2019 at 11:20 am |
Report abuse
`,
    comments: [
      "Runa Vik | 2019-05-04T10:14 | I doubt that anybody pays that much for a bench.",
      "oarlock62 | 2019-05-04T11:20 | The tide does not read contracts."
    ],
    stated: 2
  },
  {
    name: "a heading below a row of buttons for sharing, names before the words",
    page: `
Share this:
Twitter
Email
Print

Readers' comments
Runa Vik: I doubt that anybody pays that much for a bench.
oarlock62: The tide does not read contracts.
Bo Rudd: Good luck to the crew!
`,
    comments: [
      "Runa Vik | - | I doubt that anybody pays that much for a bench.",
      "oarlock62 | - | The tide does not read contracts.",
      "Bo Rudd | - | Good luck to the crew!"
    ],
    stated: null
  },
  {
    name: "names with places below the words, of which some are two",
    page: `
YOUR VIEWS
The views expressed here are those of our readers.

I doubt that anybody pays that much for a bench.
oarlock, Torrick

Well said.
Runa Vik, Northshore

It's a shame, and we'll all pay for it.
Bo Rudd, Harbourton
`,
    comments: [
      "oarlock | - | I doubt that anybody pays that much for a bench.",
      "Runa Vik | - | Well said.",
      "Bo Rudd | - | It's a shame, and we'll all pay for it."
    ],
    stated: null
  },
  {
    name: "names in small letters and places behind a dash",
    page: `
WHAT OUR READERS SAY
I doubt that anybody pays that much for a bench. — oarlock, Torrick
The tide does not read contracts. — Runa Vik, Northshore
It's a shame, and we'll all pay for it. — Bo Rudd, Harbourton
`,
    comments: [
      "oarlock | - | I doubt that anybody pays that much for a bench.",
      "Runa Vik | - | The tide does not read contracts.",
      "Bo Rudd | - | It's a shame, and we'll all pay for it."
    ],
    stated: null
  }
];
