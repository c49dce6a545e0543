import type {Layout} from "./textLayouts.ts";

const [a, b, c] = [
  "Same old song. Nothing will sail.",
  "You say so each time, and last year two boats sailed.\nWhat more do you want?",
  "Boats do not warm my kitchen."
];
const three = (...heads: readonly string[]) => [a, b, c].map((words, i) => `${heads[i] ?? ""} | ${words}`);
const dated = three("Ann Holm | 2019-05-04T10:14", "Bob | 2019-05-04T11:20", "Cy Dahl | 2019-05-05T08:01");
const undated = three("Ann Holm | -", "Bob | -", "Cy Dahl | -");

/** Comments with counts, buttons of several words or labels around their heads, and heads below the words. */
export const footedLayouts: readonly Layout[] = [
  {
    name: "running numbers before the names, a mark behind them (South Atlantic agency)",
    page: `
3 comments Feed
1 Ann Holm (#)
May 04th, 2019 - 10:14 am
Report abuse
${a}
2 Bob (#)
May 04th, 2019 - 11:20 am
Report abuse
${b}
3 Cy Dahl (#)
May 05th, 2019 - 08:01 am
Report abuse
${c}
Commenting for this story is now closed.
`,
    comments: dated,
    stated: null
  },
  {
    name: "balances of votes below the words (Japanese daily)",
    page: `
3 Comments

Ann Holm
May 4, 2019  10:14 am JST

${a}

3 ( +5 / -2 )

Bob
May 4, 2019  11:20 am JST

${b}

-1 ( +2 / -3 )

Cy Dahl
May 5, 2019  08:01 am JST

${c}

0 ( +0 / -0 )
`,
    comments: dated,
    stated: 3
  },
  {
    name: "labels for name, place and time below the words (Australian dailies)",
    page: `
3 comments so far

${a}
Commenter
Ann Holm
Location
Torrick
Date and time
May 04, 2019, 10:14AM

${b}
Commenter
Bob
Location
Harbourton
Date and time
May 04, 2019, 11:20AM

${c}
Commenter
Cy Dahl
Location
Date and time
May 05, 2019, 8:01AM
`,
    comments: dated,
    stated: 3
  },
  {
    name: "whom each answers over the words, number, time and name below them, buttons in brackets (Free Republic)",
    page: `
To: quarterdeck

${a}

2 posted on 05/04/2019 10:14:22 AM PDT by Ann Holm (Row softly.)
[ Post Reply | Private Reply | To 1 | View Replies]

To: Ann Holm

${b}

3 posted on 05/04/2019 11:20:22 AM PDT by Bob
[ Post Reply | Private Reply | To 2 | View Replies]

To: Bob

${c}

4 posted on 05/05/2019 8:01:22 AM PDT by Cy Dahl
[ Post Reply | Private Reply | To 3 | View Replies]
`,
    comments: dated,
    stated: null
  },
  {
    name: "titles with scores over the words, name and time below them (Scoop)",
    page: `
* Old song (4.00 / 1)
${a}

by Ann Holm @ Sat May 04, 2019 at 10:14:22 AM

* Boats (none / 0)
${b}

by Bob @ Sat May 04, 2019 at 11:20:22 AM

* Kitchen (none / 0)
${c}

by Cy Dahl @ Sun May 05, 2019 at 08:01:22 AM
`,
    comments: dated,
    stated: null
  },
  {
    name: "buttons of several words behind name and time, below the words (Ukrainian weekly)",
    page: `
Comments

${a}
Ann Holm May 4, 2019, 10:14 a.m.    Reply    Mark as inappropriate

${b}
Bob May 4, 2019, 11:20 a.m.    Reply    Mark as inappropriate

${c}
Cy Dahl May 5, 2019, 8:01 a.m.    Reply    Mark as inappropriate
`,
    comments: dated,
    stated: null
  },
  {
    name: "buttons behind name and age, counts of answers and likes below (Yahoo)",
    page: `
3 comments
Popular Now | Newest | Oldest | Most Replied

Ann Holm • 3 months ago Remove This Comment Report Abuse
${a}
2 Replies
14 users liked this comment Please sign in to rate this comment up. Please sign in to rate this comment down. 2 users disliked this comment

Bob • 2 months ago Remove This Comment Report Abuse
${b}
0 Replies
3 users liked this comment Please sign in to rate this comment up. Please sign in to rate this comment down. 0 users disliked this comment

Cy Dahl • 1 month ago Remove This Comment Report Abuse
${c}
0 Replies
1 users liked this comment Please sign in to rate this comment up. Please sign in to rate this comment down. 0 users disliked this comment
`,
    comments: undated,
    stated: 3
  },
  {
    name: "what each does below the name, an age, reactions counted below the buttons (LinkedIn)",
    page: `
Like
Comment
Share

Ann Holm
Pilot at Harbour Ferries | ex-Guild
8y
${a}

Like
Reply
1 Reaction

Bob
Student at Northshore College
8y
${b}

Like
Reply

Cy Dahl
--
8y
${c}

Like
Reply
3 Reactions

See more comments
To view or add a comment, sign in
`,
    comments: undated,
    stated: null
  },
  {
    name: "names over handles, with a dot and the day on lines of their own (Twitter)",
    page: `
Conversation

Ann Holm
@ann_h
·
May 4, 2019
${a}
4
12

Bob
@bob_r
·
May 4, 2019
Replying to @ann_h
${b}

2
7

Cy Dahl
@cyd98
·
May 5, 2019
${c}
1
`,
    comments: three("Ann Holm | 2019-05-04", "Bob | 2019-05-04", "Cy Dahl | 2019-05-05"),
    stated: null
  },
  {
    name: "who submitted over the words, when below them (East African daily)",
    page: `
Comments

Submitted by Ann Holm
${a}
Posted May 04, 2019 10:14 AM
Submitted by Bob
${b}
Posted May 04, 2019 11:20 AM
Submitted by Cy Dahl
${c}
Posted May 05, 2019 08:01 AM
`,
    comments: dated,
    stated: null
  },
  {
    name: "recommended by so many, below the time (English broadsheet)",
    page: `
Comments
Ann Holm
May 4, 2019 10:14 AM
Recommended by 5 people
${a}

Bob
May 4, 2019 11:20 AM
Recommended by 1 person
${b}

Cy Dahl
May 5, 2019 08:01 AM
${c}
`,
    comments: dated,
    stated: null
  },
  {
    name: "names and times below the words, links below the last (MetaFilter)",
    page: `
Comments

${a}
posted by Ann Holm at 10:14 AM on May 4, 2019 [2 favorites]

${b}
posted by Bob at 11:20 AM on May 4, 2019

${c}
posted by Cy Dahl at 8:01 AM on May 5, 2019 [11 favorites]

« Older Some other thing | Another thing Newer »
`,
    comments: dated,
    stated: null
  }
];
