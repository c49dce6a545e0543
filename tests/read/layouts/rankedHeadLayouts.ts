import type {Layout} from "./textLayouts.ts";

/** Comments under heads that number, place or rank their writers. */
export const rankedHeadLayouts: readonly Layout[] = [
  {
    name: "numbered names over times in brackets, falling",
    page: `
Comments: 3

3. Runa Vik
(2019-05-06 14:11)
Well said.
Delete
Edit

2. oarlock62
(2019-05-05 11:20)
The tide does not read contracts.
Delete
Edit

1. Bo Rudd
(2019-05-04 09:02)
Good luck to the crew!
Delete
Edit
`,
    comments: [
      "Runa Vik | 2019-05-06T14:11 | Well said.",
      "oarlock62 | 2019-05-05T11:20 | The tide does not read contracts.",
      "Bo Rudd | 2019-05-04T09:02 | Good luck to the crew!"
    ],
    stated: 3
  },
  {
    name: "“NAME from PLACE wrote” over the time",
    page: `
READERS' COMMENTS (2)

Runa Vik from Torrick wrote:
4 May 2019, 10:14 GMT
I doubt that anybody pays that much for a bench.
Recommended (3)
Report abuse
Permalink

oarlock from Northshore wrote:
4 May 2019, 11:20 GMT
The tide does not read contracts.
Recommended (0)
Report abuse
Permalink
`,
    comments: [
      "Runa Vik | 2019-05-04T10:14 | I doubt that anybody pays that much for a bench.",
      "oarlock | 2019-05-04T11:20 | The tide does not read contracts."
    ],
    stated: 2
  },
  {
    name: "titles over “by NAME on DAY”",
    page: `
Comments

Not again
by Runa Vik on 4 May 2019
I doubt that anybody pays that much for a bench.
reply

Who pays?
by oarlock62 on 5 May 2019
The tide does not read contracts.
reply
`,
    comments: [
      "Runa Vik | 2019-05-04 | I doubt that anybody pays that much for a bench.",
      "oarlock62 | 2019-05-05 | The tide does not read contracts."
    ],
    stated: null
  },
  {
    name: "strokes on lines of their own between name, place and day",
    page: `
Your comments (2)

Runa Vik
|
Torrick
|
4 May 2019
I doubt that anybody pays that much for a bench.
Reply

oarlock62
|
Northshore
|
5 May 2019
The tide does not read contracts.
Reply
`,
    comments: [
      "Runa Vik | 2019-05-04 | I doubt that anybody pays that much for a bench.",
      "oarlock62 | 2019-05-05 | The tide does not read contracts."
    ],
    stated: 2
  },
  {
    name: "an advertisement between comments, votes over the names",
    page: `
2 comments

+14
-3
Runa Vik
4 May 2019 10:14
I doubt that anybody pays that much for a bench.
Reply to this comment
Advertisement
Story continues below

+2
-0
oarlock62
4 May 2019 11:20
The tide does not read contracts.
Reply to this comment
Thumbs Up
Thumbs Down
`,
    comments: [
      "Runa Vik | 2019-05-04T10:14 | I doubt that anybody pays that much for a bench.",
      "oarlock62 | 2019-05-04T11:20 | The tide does not read contracts."
    ],
    stated: 2
  },
  {
    name: "trackbacks below the comments",
    page: `
2 Comments, 1 Trackback

Runa Vik
Posted 4 May 2019 at 10:14 | Permalink
I doubt that anybody pays that much for a bench.

oarlock62
Posted 4 May 2019 at 11:20 | Permalink
It's the tide that does not read contracts.

Trackbacks/Pingbacks
Sound blog » A ferry at last - May 4, 2019
`,
    comments: [
      "Runa Vik | 2019-05-04T10:14 | I doubt that anybody pays that much for a bench.",
      "oarlock62 | 2019-05-04T11:20 | It's the tide that does not read contracts."
    ],
    stated: 2
  }
];
