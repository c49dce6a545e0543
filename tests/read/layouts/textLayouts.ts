/** A way in which pages print readers' comments, copied as text. */
export interface Layout {
  /** What is special about it. */
  readonly name: string;
  /** What stands below the article. */
  readonly page: string;
  /** Expected comments as "author | posted | text"; "-" for null. */
  readonly comments: readonly string[];
  /** The count that the page prints. */
  readonly stated: number | null;
}

/** An article to put the comments under. */
export const article = `The Northern Ferryman

Ministers agree on a new ferry across the sound

Published: May 3, 2019

HARBOURTON - The transport ministers of both shores signed the contract for a new ferry on Thursday, after four years of talks about who should pay for the piers.

The ship will carry 120 cars and is to sail from the spring of 2022, the ministry said in a statement that named no price.

Fishermen fear for their moorings, and the mayor has promised to listen to them before the first stone is laid.

`;

export const textLayouts: readonly Layout[] = [
  {
    name: "bullets without names, of several paragraphs or below each other",
    page: `


    • How does the town gain from this? It doesn't.

      You are being rowed in circles, that is all.



    • Harbour Post, why don't you write of the schools in the north.

        ◦ They have no boats there, so nobody goes.`,
    comments: [
      "- | - | How does the town gain from this? It doesn't.\n\n      You are being rowed in circles, that is all.",
      "- | - | Harbour Post, why don't you write of the schools in the north.",
      "- | - | They have no boats there, so nobody goes."
    ],
    stated: null
  },
  {
    name: "a single numbered comment that ends the page",
    page: `

  1. Even the old keeper of the lamp said on the wireless that no guild has done more for the north. He would know.`,
    comments: [
      "- | - | Even the old keeper of the lamp said on the wireless that no guild has done more for the north. He would know."
    ],
    stated: null
  },
  {
    name: "a blog's buttons stuck to the words of the next comment",
    page: `
Subscribe to:
Post Comments
(
Atom
)
Two piers for one ferry is what I call a plan.
ReplyDeleteSell the old one then, nobody uses it.
Delete`,
    comments: [
      "- | - | Two piers for one ferry is what I call a plan.",
      "- | - | Sell the old one then, nobody uses it."
    ],
    stated: null
  },
  {
    name: "author line, relative time with bullet, votes (Disqus as text)",
    page: `4 Comments

Sort by Newest

Marlow
• 3 years ago
The old boat was good enough for my father.
2 • Reply • Share ›

Ada P.  Marlow
• 3 years ago
Your father did not have to be at work by seven.
5 • Reply • Share ›

sea_dog_77
• 2 years ago
Who pays? We do.

As always.
Reply • Share ›

Marlow
• 2 years ago
Still no ship, I see.
Reply • Share ›`,
    comments: [
      "Marlow | - | The old boat was good enough for my father.",
      "Ada P. | - | Your father did not have to be at work by seven.",
      "sea_dog_77 | - | Who pays? We do.\n\nAs always.",
      "Marlow | - | Still no ship, I see."
    ],
    stated: 4
  },
  {
    name: "name, text, Like · Reply · age (Facebook plugin)",
    page: `2 Comments
Sort by Top

Jonas Brekke
Good news for the islands, at last.
Like · Reply · 3 · 2h

Karin Moe
The piers will silt up within a year, mark my words.
Like · Reply · 5h`,
    comments: [
      "Jonas Brekke | 2019-05-03/.. | Good news for the islands, at last.",
      "Karin Moe | 2019-05-03/.. | The piers will silt up within a year, mark my words."
    ],
    stated: 2
  },
  {
    name: "NAME on DATE at TIME said: (WordPress)",
    page: `3 thoughts on “Ministers agree on a new ferry”

Old Pilot on May 3, 2019 at 6:12 pm said:

She will need a deeper channel.

Reply ↓

Bettina on May 4, 2019 at 8:01 am said:

@Old Pilot And who dredges it?

Reply ↓

Old Pilot on May 4, 2019 at 9:30 am said:

The ministry, if it keeps its word.

Reply ↓`,
    comments: [
      "Old Pilot | 2019-05-03T18:12 | She will need a deeper channel.",
      "Bettina | 2019-05-04T08:01 | @Old Pilot And who dredges it?",
      "Old Pilot | 2019-05-04T09:30 | The ministry, if it keeps its word."
    ],
    stated: 3
  },
  {
    name: "NAME said... and the date below the text (Blogspot)",
    page: `2 comments:

Rosemary Finch said...
I shall miss the little boat.

May 3, 2019 at 7:15 PM

Anonymous said...
I shall not. It smelt of herring.

May 3, 2019 at 9:40 PM

Post a Comment`,
    comments: [
      "Rosemary Finch | 2019-05-03T19:15 | I shall miss the little boat.",
      "Anonymous | 2019-05-03T21:40 | I shall not. It smelt of herring."
    ],
    stated: 2
  },
  {
    name: "number, author and time in one line, replies by button (Reddit as text)",
    page: `Comments

tidewatcher
12 points · 2 years ago
Cars? Nobody needs more cars over there.
Reply
Share
Report
Save

[deleted]
·
2 years ago
[removed]
Reply
Share

gullfriend
3 points · 2 years ago
They said bicycles go free.
Reply
Share
Report
Save`,
    comments: [
      "tidewatcher | - | Cars? Nobody needs more cars over there.",
      "- | - | ",
      "gullfriend | - | They said bicycles go free."
    ],
    stated: null
  },
  {
    name: "name and age in one line with arrows (Hacker News as text)",
    page: `3 comments

pierhead 2 hours ago | next [–]

Contracts for ferries always double. Ask the next shore along.

lowwater 1 hour ago | parent | next [–]

Ours did not, it tripled.

pierhead 1 hour ago | parent | prev [–]

I stand corrected, and poorer.`,
    comments: [
      "pierhead | 2019-05-03/.. | Contracts for ferries always double. Ask the next shore along.",
      "lowwater | 2019-05-03/.. | Ours did not, it tripled.",
      "pierhead | 2019-05-03/.. | I stand corrected, and poorer."
    ],
    stated: 3
  },
  {
    name: "NAME, PLACE, age, then text and arrows (British tabloid)",
    page: `The comments below have not been moderated.
Newest
Oldest
Best rated
Worst rated
View all

Sailor Sue, Harbourton, United Kingdom, 3 hours ago

About time too, we have waited since the war.

Click to rate
12
3

Gary, Southshore, United Kingdom, 4 hours ago

Another bill for the taxpayer.

Click to rate
41
7`,
    comments: [
      "Sailor Sue | 2019-05-03/.. | About time too, we have waited since the war.",
      "Gary | 2019-05-03/.. | Another bill for the taxpayer."
    ],
    stated: null
  },
  {
    name: "place in brackets, days ago, up and down votes (Indian daily)",
    page: `COMMENTS (2)

All Comments (2)+

Ramesh Iyer (Pune) • 5 days ago
Bridges are cheaper in the long run.
0 0 • Reply • Flag

Sunita Rao (Kochi) • 6 days ago
Ferries made our town.
3 1 • Reply • Flag`,
    comments: ["Ramesh Iyer | - | Bridges are cheaper in the long run.", "Sunita Rao | - | Ferries made our town."],
    stated: 2
  },
  {
    name: "numbered posts with time first",
    page: `Readers' comments (3)

1. At 09:15 on 04 May 2019, Linnet wrote:
Will it run in winter?

2. At 10:02 on 04 May 2019, Harbour Rat wrote:
In winter nothing runs here, friend, not even the taps.

3. At 10:44 on 04 May 2019, Linnet wrote:
That is what I feared.`,
    comments: [
      "Linnet | 2019-05-04T09:15 | Will it run in winter?",
      "Harbour Rat | 2019-05-04T10:02 | In winter nothing runs here, friend, not even the taps.",
      "Linnet | 2019-05-04T10:44 | That is what I feared."
    ],
    stated: 3
  },
  {
    name: "text first, author and date below",
    page: `Your comments

I sail the sound every day and have never seen a fisherman.
Posted by P. Quill, 4 May 2019 08:11

That is because we get up earlier than you do.
Posted by Netmender, 4 May 2019 09:25

Peace, gentlemen. There is room for all.
Posted by Widow Lark, 4 May 2019 11:57`,
    comments: [
      "P. Quill | 2019-05-04T08:11 | I sail the sound every day and have never seen a fisherman.",
      "Netmender | 2019-05-04T09:25 | That is because we get up earlier than you do.",
      "Widow Lark | 2019-05-04T11:57 | Peace, gentlemen. There is room for all."
    ],
    stated: null
  },
  {
    name: "name and age on one line, buttons glued to a counter (English broadsheet)",
    page: `Comments (2)

This discussion is closed for comments.

oarsman62
3 May 2019 19:22

14
Nobody asked the seals.

Report

TheLateTide
oarsman62
3 May 2019 20:05

6
Nobody ever does.

Report`,
    comments: [
      "oarsman62 | 2019-05-03T19:22 | Nobody asked the seals.",
      "TheLateTide | 2019-05-03T20:05 | Nobody ever does."
    ],
    stated: 2
  },
  {
    name: "NAME: text in one line",
    page: `COMMENTS

Tomas: I would rather have a tunnel.
Ingrid: A tunnel floods.
Tomas: So does a ferry, once.`,
    comments: [
      "Tomas | - | I would rather have a tunnel.",
      "Ingrid | - | A tunnel floods.",
      "Tomas | - | So does a ferry, once."
    ],
    stated: null
  },
  {
    name: "guestbook with labels",
    page: `Guestbook

Name: Hester Vane
Date: 4 May 2019
I was born on the old ferry.

Name: Ole
Date: 5 May 2019
I nearly drowned from it.

Sign the guestbook`,
    comments: [
      "Hester Vane | 2019-05-04 | I was born on the old ferry.",
      "Ole | 2019-05-05 | I nearly drowned from it."
    ],
    stated: null
  },
  {
    name: "no heading, stars for bullets, day first with dots",
    page: `* Wim | 04.05.2019 - 12:31
Our island has waited long enough.

* Greet | 04.05.2019 - 13:02
Waited for what? For cars!

* Wim | 13.05.2019 - 07:45
For the doctor, Greet.`,
    comments: [
      "Wim | 2019-05-04T12:31 | Our island has waited long enough.",
      "Greet | 2019-05-04T13:02 | Waited for what? For cars!",
      "Wim | 2019-05-13T07:45 | For the doctor, Greet."
    ],
    stated: null
  },
  {
    name: "dates without a year, taken from the page's own",
    page: `Discussion 2

Fenella Marsh
May 4, 10:15 AM
Who chose the colour?

Reply

Bosun
May 5, 7:02 PM
The cheapest paint chose it.

Reply`,
    comments: [
      "Fenella Marsh | 2019-05-04T10:15 | Who chose the colour?",
      "Bosun | 2019-05-05T19:02 | The cheapest paint chose it."
    ],
    stated: 2
  },
  {
    name: "month first told by another date of the page",
    page: `Reader reactions

Pell 05/04/2019 9:15 AM
Nice boat.

Quist 05/21/2019 10:40 PM
Nice price, too.`,
    comments: ["Pell | 2019-05-04T09:15 | Nice boat.", "Quist | 2019-05-21T22:40 | Nice price, too."],
    stated: null
  },
  {
    name: "names alone over paragraphs that blank lines part",
    page: `What our readers say

Dora Hill
My shop will live by it. I have waited
for that ship since I was a girl.

Abel Stone
My field will die by it.

Cass
Let them talk. The tide decides.`,
    comments: [
      "Dora Hill | - | My shop will live by it. I have waited\nfor that ship since I was a girl.",
      "Abel Stone | - | My field will die by it.",
      "Cass | - | Let them talk. The tide decides."
    ],
    stated: null
  }
];
