import type {ForumLayout} from "./forumLayouts.ts";

/** Threads whose posts have their numbers beside their times, or quote each other with times. */
export const numberedForums: readonly ForumLayout[] = [
  {
    name: "number and day below counts, answers below what they answer (VerticalScope)",
    page: `Topic: New ferry signed

Q
Quarterdeck Discussion starter
1,204 posts · Joined 2009
Add to quote
#1 · May 3, 2019 (Edited)
I hear that they signed. Has anybody seen the drawings?

Save Share
Reply Quote Like
mudlark
12 posts · Joined 2018
Add to quote
#2 · May 3, 2019
Not yet. They will be ugly, that much I can tell you.
Reactions: Quarterdeck
Save Share
Reply Quote Like
A
Ada P
88 posts · Joined 2011
Add to quote
#4 · May 5, 2019
I like wide ones, they roll less.
Save Share
Reply Quote Like
mudlark
12 posts · Joined 2018
Add to quote
#3 · May 4, 2019
As ugly as the old one, I mean.
Save Share
Reply Quote Like`,
    title: "New ferry signed",
    published: "2019-05-03",
    comments: [
      "Quarterdeck | 2019-05-03 | I hear that they signed. Has anybody seen the drawings?",
      "mudlark | 2019-05-03 | Not yet. They will be ugly, that much I can tell you.",
      "Ada P | 2019-05-05 | I like wide ones, they roll less.",
      "mudlark | 2019-05-04 | As ugly as the old one, I mean."
    ],
    paragraphs: 0
  },
  {
    name: "quotations with a time of their own on the next line (phpBB 3.3)",
    page: `New ferry signed

Quarterdeck
Posts: 412
Joined: Sun Feb 01, 2009 3:02 pm
Re: New ferry signed

Fri May 03, 2019 8:40 am

I hear that they signed. Has anybody seen the drawings?
mudlark
Posts: 12
Joined: Mon Jan 15, 2018 1:10 pm
Re: New ferry signed

Fri May 03, 2019 9:02 am

Quarterdeck wrote: ↑
Fri May 03, 2019 8:40 am
Has anybody seen the drawings?

Not yet. They will be ugly, that much I can tell you.
Quarterdeck
Posts: 413
Joined: Sun Feb 01, 2009 3:02 pm
Re: New ferry signed

Sat May 04, 2019 7:15 am

mudlark wrote: ↑
Fri May 03, 2019 9:02 am
They will be ugly, that much I can tell you.

As ugly as the old one, I suppose.`,
    title: "New ferry signed",
    published: "2019-05-03",
    comments: [
      "Quarterdeck | 2019-05-03T08:40 | I hear that they signed. Has anybody seen the drawings?",
      "mudlark | 2019-05-03T09:02 | Quarterdeck wrote: ↑\nFri May 03, 2019 8:40 am\nHas anybody seen the drawings?\n\nNot yet. They will be ugly, that much I can tell you.",
      "Quarterdeck | 2019-05-04T07:15 | mudlark wrote: ↑\nFri May 03, 2019 9:02 am\nThey will be ugly, that much I can tell you.\n\nAs ugly as the old one, I suppose."
    ],
    paragraphs: 0
  },
  {
    name: "name, age and number in one line (GameFAQs)",
    page: `Harbour Boards
New ferry signed
Quarterdeck 2 years ago#1
I hear that they signed. Has anybody seen the drawings?

mudlark 2 years ago#2
Not yet. They will be ugly, that much I can tell you.

Ada_P 2 years ago#3
I like wide ones, they roll less.`,
    title: "New ferry signed",
    published: null,
    comments: [
      "Quarterdeck | - | I hear that they signed. Has anybody seen the drawings?",
      "mudlark | - | Not yet. They will be ugly, that much I can tell you.",
      "Ada_P | - | I like wide ones, they roll less."
    ],
    paragraphs: 0
  },
  {
    name: "answers and comments that end with their writers (Stack Exchange)",
    page: `Harbour Network

The network is made up of twelve boards on which people ask and answer what they want to know of ships.

New ferry signed
Ask Question
Asked 2 years, 4 months ago
Modified 5 months ago
Viewed 12k times
4

I hear that they signed the contract for the new ferry. Has anybody seen the drawings?

ferries
Share
Improve this question
Follow
edited May 4, 2019 at 7:58
Editor
39.8k66 gold badges6262 silver badges
asked May 3, 2019 at 8:40
Quarterdeck
111 silver badge
3
Which of the two contracts do you mean?
Pia
–  Pia
2019-05-03 10:50:08 +00:00
Commented May 3, 2019 at 10:50
Add a comment  |
2 Answers
Sorted by: Reset to default
Highest score (default)
12

Not yet. They will be ugly, that much I can tell you.

Share
Improve this answer
Follow
answered May 4, 2019 at 9:02
mudlark
85244 silver badges1010 bronze badges
As ugly as the old one?
Quarterdeck
–  Quarterdeck
Commented May 4, 2019 at 9:30
Add a comment  |
-1

I like wide ones, they roll less.

Share
Improve this answer
Follow
answered May 5, 2019 at 11:15
Ada P
1`,
    title: "New ferry signed",
    published: "2019-05-03",
    comments: [
      "Quarterdeck | 2019-05-03T08:40 | I hear that they signed the contract for the new ferry. Has anybody seen the drawings?\n\nferries",
      "Pia | 2019-05-03T10:50 | Which of the two contracts do you mean?",
      "mudlark | 2019-05-04T09:02 | Not yet. They will be ugly, that much I can tell you.",
      "Quarterdeck | 2019-05-04T09:30 | As ugly as the old one?",
      "Ada P | 2019-05-05T11:15 | I like wide ones, they roll less."
    ],
    paragraphs: 0
  }
];
