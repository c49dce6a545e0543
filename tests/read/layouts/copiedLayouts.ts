import type {Layout} from "./textLayouts.ts";

/** Comments as they come out of a browser's clipboard or an archive, with what the site puts around names and times. */
export const copiedLayouts: readonly Layout[] = [
  {
    name: "scores and numbers before the names, badges behind them",
    page: `
Comments

+1 #2 Ann Holm (not verified) 2019-05-04 08:10
I rowed there as a boy.

-3 #3 Bo she/her 2019-05-04 09:12
So did my aunt, and she hated it.

0 #4 Cy Dahl edited 2019-05-05 10:40
Who pays?
`,
    comments: [
      "Ann Holm | 2019-05-04T08:10 | I rowed there as a boy.",
      "Bo | 2019-05-04T09:12 | So did my aunt, and she hated it.",
      "Cy Dahl | 2019-05-05T10:40 | Who pays?"
    ],
    stated: null
  },
  {
    name: "ranks between name and time",
    page: `
Comments

Ann Holm
Top Contributor
May 4, 2019 8:10 AM
I rowed there as a boy.
Like Reply

Bo
May 4, 2019 9:12 AM
So did my aunt.
Like Reply

Cy Dahl
Gold Supporter
May 5, 2019 10:40 AM
Who pays?
Like Reply
`,
    comments: [
      "Ann Holm | 2019-05-04T08:10 | I rowed there as a boy.",
      "Bo | 2019-05-04T09:12 | So did my aunt.",
      "Cy Dahl | 2019-05-05T10:40 | Who pays?"
    ],
    stated: null
  },
  {
    name: "where the writers work below their names, and the time among the buttons",
    page: `
3 Comments
Sort by Oldest

Ann Holm
Works at Harbour Ferries
I rowed there as a boy.
Like · Reply · 14 · May 4, 2019 8:10am

Bo Rudd
Northshore College
same old story
Like · Reply · 2 · May 4, 2019 9:12am

Cy Dahl
Owner at Dahl Ropes
Who pays?
Like · Reply · May 5, 2019 10:40am
`,
    comments: [
      "Ann Holm | 2019-05-04T08:10 | I rowed there as a boy.",
      "Bo Rudd | 2019-05-04T09:12 | same old story",
      "Cy Dahl | 2019-05-05T10:40 | Who pays?"
    ],
    stated: 3
  },
  {
    name: "a phrase for a name among others, over the time that closes each comment",
    page: `
Comments

gull62

I rowed there as a boy.
May 4, 2019 08:10 am at 8:10 am
A Better Harbour - SEND them home, vote the whole guild out this autumn

Who pays? We do.

We always did.
May 4, 2019 09:12 am at 9:12 am
Cy Dahl

Not me.
May 5, 2019 10:40 am at 10:40 am
`,
    comments: [
      "gull62 | 2019-05-04T08:10 | I rowed there as a boy.",
      "A Better Harbour - SEND them home, vote the whole guild out this autumn | 2019-05-04T09:12 | Who pays? We do.\n\nWe always did.",
      "Cy Dahl | 2019-05-05T10:40 | Not me."
    ],
    stated: null
  },
  {
    name: "numbered titles over the names",
    page: `
Comments

3. Never again
Ann Holm
04.05.19 19:30
I rowed there as a boy.

2. You forget one thing
Bo
04.05.19 15:12
There is no pier.

1. Money
Cy Dahl
04.05.19 12:02
Who pays?
`,
    comments: [
      "Ann Holm | 2019-05-04T19:30 | I rowed there as a boy.",
      "Bo | 2019-05-04T15:12 | There is no pier.",
      "Cy Dahl | 2019-05-04T12:02 | Who pays?"
    ],
    stated: null
  },
  {
    name: "a head repeated over the words that another reader quotes",
    page: `
Comments

1. At 8:10pm on 04 May 2019, annholm wrote:
I rowed there as a boy.

2. At 9:12pm on 04 May 2019, bo62 wrote:
There is no pier at Torrick.

3. At 05:40am on 05 May 2019, CyDahl wrote:
2. At 9:12pm on 04 May 2019, bo62 wrote:
There is no pier
Who pays for one?
`,
    comments: [
      "annholm | 2019-05-04T20:10 | I rowed there as a boy.",
      "bo62 | 2019-05-04T21:12 | There is no pier at Torrick.",
      "CyDahl | 2019-05-05T05:40 | 2. At 9:12pm on 04 May 2019, bo62 wrote:\nThere is no pier\nWho pays for one?"
    ],
    stated: null
  },
  {
    name: "signatures on lines of their own",
    page: `
Readers' letters

I rowed there as a boy.

Nobody paid me.
— Ann Holm, Torrick

There is no pier.
— Bo Rudd, Northshore

Who pays?
— Name withheld, Sound
`,
    comments: [
      "Ann Holm | - | I rowed there as a boy.\n\nNobody paid me.",
      "Bo Rudd | - | There is no pier.",
      "Name withheld | - | Who pays?"
    ],
    stated: null
  },
  {
    name: "names over handles and times, with dots between (social media)",
    page: `
Replies

Ann Holm
@ann_h
·
May 4, 2019
I rowed there as a boy.
2
14

Bo
@bo_rudd62
·
May 4, 2019
So did my aunt.
1
3

Cy Dahl
@cydahl
·
May 5, 2019
Who pays?
4
9
`,
    comments: [
      "Ann Holm | 2019-05-04 | I rowed there as a boy.",
      "Bo | 2019-05-04 | So did my aunt.",
      "Cy Dahl | 2019-05-05 | Who pays?"
    ],
    stated: null
  },
  {
    name: "heads below the words, with counts in brackets",
    page: `

I rowed there as a boy, didn't I?
posted by ann_h at 8:10 AM on May 4, 2019 [3 favorites]

So did my aunt.
posted by Bo at 9:12 AM on May 4, 2019

Who pays? I won't.
posted by cydahl at 10:40 AM on May 5, 2019 [1 favorite]
`,
    comments: [
      "ann_h | 2019-05-04T08:10 | I rowed there as a boy, didn't I?",
      "Bo | 2019-05-04T09:12 | So did my aunt.",
      "cydahl | 2019-05-05T10:40 | Who pays? I won't."
    ],
    stated: null
  },
  {
    name: "a table under a row of labels",
    page: `
Comments

Author | Date | Comment
Ann Holm | 2019-05-04 08:10 | I rowed there as a boy.
Bo | 2019-05-04 09:12 | So did my aunt.
Cy Dahl | 2019-05-05 10:40 | Who pays?
`,
    comments: [
      "Ann Holm | 2019-05-04T08:10 | I rowed there as a boy.",
      "Bo | 2019-05-04T09:12 | So did my aunt.",
      "Cy Dahl | 2019-05-05T10:40 | Who pays?"
    ],
    stated: null
  },
  {
    name: "titles over heads that say who submitted (Drupal)",
    page: `
Comments

About time
Submitted by Ann Holm (not verified) on 4 May 2019 - 8:10am.

I rowed there as a boy.

reply

No pier
Submitted by Bo on 4 May 2019 - 9:12am.

There is none at Torrick.

reply

Money
Submitted by Cy Dahl (not verified) on 5 May 2019 - 10:40am.

Who pays?

reply

Post new comment
`,
    comments: [
      "Ann Holm | 2019-05-04T08:10 | I rowed there as a boy.",
      "Bo | 2019-05-04T09:12 | There is none at Torrick.",
      "Cy Dahl | 2019-05-05T10:40 | Who pays?"
    ],
    stated: null
  },
  {
    name: "fields under a word for a picture, buttons in brackets below (LiveJournal)",
    page: `
(3 comments | Leave a comment)

[User Picture]
From: ann_h
Date: 2019-05-04 08:10 (UTC)
(Link)
I rowed there as a boy.
(Reply) (Thread)

[User Picture]
From: bo_r
Date: 2019-05-04 09:12 (UTC)
(Link)
So did my aunt.
(Reply) (Parent)

[User Picture]
From: cy_dahl
Date: 2019-05-05 10:40 (UTC)
(Link)
Who pays?
(Reply) (Thread)
`,
    comments: [
      "ann_h | 2019-05-04T08:10 | I rowed there as a boy.",
      "bo_r | 2019-05-04T09:12 | So did my aunt.",
      "cy_dahl | 2019-05-05T10:40 | Who pays?"
    ],
    stated: null
  },
  {
    name: "name, place and day in brackets behind the words",
    page: `
WHAT READERS SAY

I rowed there as a boy, and nobody ever paid me for it. (Ann Holm, Torrick, May 4)

So did my aunt. (Bo Rudd, Northshore, May 4)

Who pays? (Cy Dahl, Sound, May 5)
`,
    comments: [
      "Ann Holm | 2019-05-04 | I rowed there as a boy, and nobody ever paid me for it.",
      "Bo Rudd | 2019-05-04 | So did my aunt.",
      "Cy Dahl | 2019-05-05 | Who pays?"
    ],
    stated: null
  }
];
