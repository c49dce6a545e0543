import type {Layout} from "./textLayouts.ts";

export const moreTextLayouts: readonly Layout[] = [
  {
    name: "closed list, glued clock, a counter after the button (South Asian daily)",
    page: `Comments (2) Closed

Khalid
May 04, 2019 08:15am
Good step but very late.
Recommend 0

M. Saeed
May 04, 2019 09:01am
@Khalid Late is better than never.
Recommend 12`,
    comments: [
      "Khalid | 2019-05-04T08:15 | Good step but very late.",
      "M. Saeed | 2019-05-04T09:01 | @Khalid Late is better than never."
    ],
    stated: 2
  },
  {
    name: "name, place and day, with badges (American daily)",
    page: `12 Comments
All  Reader Picks
Susan
Brooklyn
May 3, 2019

The piers were here before us.

2 Replies  14 Recommend  Share

Bob Miller
Portland, OR
May 4, 2019

I remember the old ferry. On May 4, 1982 it sank.

Reply  3 Recommend  Share

Times Pick
Ann
Ohio
May 4, 2019

Why not a bridge?

Reply 7 Recommend Share`,
    comments: [
      "Susan | 2019-05-03 | The piers were here before us.",
      "Bob Miller | 2019-05-04 | I remember the old ferry. On May 4, 1982 it sank.",
      "Ann | 2019-05-04 | Why not a bridge?"
    ],
    stated: 12
  },
  {
    name: "comment number, time, then NAME wrote: (broadcaster)",
    page: `Comments
This entry is now closed for comments

   Comment number 21.
   4th May 2019, 12:05
   oldsalt wrote:
   I shall believe it when I see it.

   Comment number 20.
   4th May 2019, 11:58
   Lizzie wrote:
   Oh dear. Another ferry.`,
    comments: [
      "oldsalt | 2019-05-04T12:05 | I shall believe it when I see it.",
      "Lizzie | 2019-05-04T11:58 | Oh dear. Another ferry."
    ],
    stated: null
  },
  {
    name: "initial of the picture over the name (news channel)",
    page: `Conversation (2)

S
Sam
3 May, 2019

No trust in ministers.

    Reply

    Share

H
Hana
4 May, 2019

Trust the sea then.

    Reply

    Share`,
    comments: ["Sam | 2019-05-03 | No trust in ministers.", "Hana | 2019-05-04 | Trust the sea then."],
    stated: 2
  },
  {
    name: "from and date below the text (national daily)",
    page: `Comments:
Such a ferry is a waste of money.

from:  Ramesh K
Posted on: May 4, 2019 at 10:12 IST

I disagree. The islands need it.

from:  Sudha
Posted on: May 4, 2019 at 11:30 IST`,
    comments: [
      "Ramesh K | 2019-05-04T10:12 | Such a ferry is a waste of money.",
      "Sudha | 2019-05-04T11:30 | I disagree. The islands need it."
    ],
    stated: null
  },
  {
    name: "readers' letters signed with name and town",
    page: `Reader Comments

This is a scandal. Four years of talks for one boat!
J. Whitby, Southshore

I welcome the ferry, which will bring doctors to the islands.
Dr. Anna Holm, Harbourton`,
    comments: [
      "J. Whitby | - | This is a scandal. Four years of talks for one boat!",
      "Dr. Anna Holm | - | I welcome the ferry, which will bring doctors to the islands."
    ],
    stated: null
  },
  {
    name: "one line for name, age and button, notices in between",
    page: `COMMENTS (3)
Ali | 6 years ago | Reply
Great step by both shores.
Fahad Khan | 6 years ago | Reply
@Ali You must be joking.
Replying to Ali
Saima | 6 years ago | Reply
Nice.
Comments are moderated.`,
    comments: [
      "Ali | - | Great step by both shores.",
      "Fahad Khan | - | @Ali You must be joking.",
      "Saima | - | Nice."
    ],
    stated: 3
  }
];

/** What stands below an article and looks like comments, but is none. */
export const noComments: readonly {readonly name: string; readonly page: string}[] = [
  {
    name: "credits with dates",
    page: "Analysis by John Smith, May 3, 2019\nAdditional reporting by Mary Major, May 3, 2019"
  },
  {
    name: "questions and answers",
    page: `Responses to questions by the press

Question: Will there be a bridge? We hear that the islands want one.

Answer: That is not so. No bridge is planned.`
  },
  {
    name: "links with dates",
    page: "Read more\n\nPort to be dredged | May 1, 2019\nMayor resigns over pier | April 12, 2019"
  }
];
