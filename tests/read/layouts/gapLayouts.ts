import type {Layout} from "./textLayouts.ts";

const below = (page: string) => `\n\n${page}`;

/** Few comments that nothing but a wide gap sets apart from the article. */
export const gapLayouts: readonly Layout[] = [
  {
    name: "one comment under a name with a day",
    page: below(`Osk Monday, May 6 2019

.. and it's late already!`),
    comments: ["Osk | 2019-05-06 | .. and it's late already!"],
    stated: null
  },
  {
    name: "one comment under a name over a day and its time",
    page: below(`tidewrack
June 2, 2019 at 7:12 am

The piers are older than the ministers.`),
    comments: ["tidewrack | 2019-06-02T07:12 | The piers are older than the ministers."],
    stated: null
  },
  {
    name: "one comment over its day and name",
    page: below(`Sometimes a pier takes longer than the boat that it was built for.
May 9, 2019 Runa Vik`),
    comments: ["Runa Vik | 2019-05-09 | Sometimes a pier takes longer than the boat that it was built for."],
    stated: null
  },
  {
    name: "one comment of a name that said something, over its time",
    page: below(`Runa said...

    Sailed her on trial--what a boat!
    May 9, 2019 3:04 PM`),
    comments: ["Runa | 2019-05-09T15:04 | Sailed her on trial--what a boat!"],
    stated: null
  },
  {
    name: "one comment under a made-up name without a time",
    page: below(`eeltrap

I like it, all of it.`),
    comments: ["eeltrap | - | I like it, all of it."],
    stated: null
  },
  {
    name: "two names over words, without times",
    page: below(`Eeltrap

The new ferry is a bathtub. I doubt that anybody rides it twice.

Cork52

Dear me.
They can't even fill the old one.`),
    comments: [
      "Eeltrap | - | The new ferry is a bathtub. I doubt that anybody rides it twice.",
      "Cork52 | - | Dear me.\nThey can't even fill the old one."
    ],
    stated: null
  },
  {
    name: "names over words from which the article's last paragraph is kept",
    page: below(`Runa Vik says:
May 9, 2019 at 3:11 am

Thanks, I shall bid.
Osk says:
May 9, 2019 at 5:14 am

So shall I!`),
    comments: ["Runa Vik | 2019-05-09T03:11 | Thanks, I shall bid.", "Osk | 2019-05-09T05:14 | So shall I!"],
    stated: null
  },
  {
    name: "a number in brackets before one name that says something, over its signature",
    page: below(`(1) Osk says:

    Wow, that is a bathtub!
    Osk`),
    comments: ["Osk | - | Wow, that is a bathtub!\n    Osk"],
    stated: null
  },
  {
    name: "the time of day on a line of its own below the day",
    page: below(`KeelHauler

May 9th, 2019
2:13 pm

We've sunk better ferries than this one.`),
    comments: ["KeelHauler | 2019-05-09T14:13 | We've sunk better ferries than this one."],
    stated: null
  }
];

/** Lists whose heads hold more than a plain name and a time. */
export const headLayouts: readonly Layout[] = [
  {
    name: "names and days with what their bearers are called elsewhere",
    page: below(`    Runa Vik, on May 6th, 2019   @runavik

    WOW. I've never seen such a thing.
    osk, on May 7th, 2019 

    A lovely boat. I shall row beside it.
    Bo Lind, on May 7th, 2019   @bo_lind

    Who paid for it? Not me.`),
    comments: [
      "Runa Vik | 2019-05-06 | WOW. I've never seen such a thing.",
      "osk | 2019-05-07 | A lovely boat. I shall row beside it.",
      "Bo Lind | 2019-05-07 | Who paid for it? Not me."
    ],
    stated: null
  },
  {
    name: "names with marks that only readers make up",
    page: below(`Runa Vik says:
May 6, 2019 at 9:05 am

I like it.
THE ADMIRAL! says:
May 6, 2019 at 9:35 am

My barge is faster.
Osk says:
May 6, 2019 at 10:05 am

So is my mother.`),
    comments: [
      "Runa Vik | 2019-05-06T09:05 | I like it.",
      "THE ADMIRAL! | 2019-05-06T09:35 | My barge is faster.",
      "Osk | 2019-05-06T10:05 | So is my mother."
    ],
    stated: null
  },
  {
    name: "a title over each writer and day",
    page: below(`Too late
written by Runa Vik, May 6, 2019
I asked for this ferry when I was a girl. Nobody listened.

   

No boat for me
written by osk, May 7, 2019
They can keep it, I'd say.`),
    comments: [
      "Runa Vik | 2019-05-06 | I asked for this ferry when I was a girl. Nobody listened.",
      "osk | 2019-05-07 | They can keep it, I'd say."
    ],
    stated: null
  },
  {
    name: "the same words posted twice, of several lines",
    page: below(`osk

    6 May 2019 11:31PM

    Latest odds:

    It sinks
    3/1

    Shall I put my boat on it?


    Runa Vik

    6 May 2019 11:35PM

    Keep your boat.


    osk

    6 May 2019 11:36PM

    Latest odds:

    It sinks
    3/1

    Shall I put my boat on it?`),
    comments: [
      "osk | 2019-05-06T23:31 | Latest odds:\n\n    It sinks\n    3/1\n\n    Shall I put my boat on it?",
      "Runa Vik | 2019-05-06T23:35 | Keep your boat.",
      "osk | 2019-05-06T23:36 | Latest odds:\n\n    It sinks\n    3/1\n\n    Shall I put my boat on it?"
    ],
    stated: null
  }
];

/** What may stand behind a wide gap and is no comment. */
export const gapNoComments: readonly Pick<Layout, "name" | "page">[] = [
  {name: "a writer's note behind a gap", page: below("Runa Vik\n\nRuna Vik writes of harbours for the Ferryman.")},
  {name: "an address behind a gap", page: below("Harbour Office\n1 Quay Street\nTorrick\n\nMay 3, 2019")},
  {name: "a card of another page behind a gap", page: below("Runa Vik\nMay 2, 2019\n\nPilots Ask For Higher Wages")},
  {
    name: "a paragraph more behind a gap",
    page: below("The tender is open until autumn.\n\nThe guild will bid as well.")
  }
];
