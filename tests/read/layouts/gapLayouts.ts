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
