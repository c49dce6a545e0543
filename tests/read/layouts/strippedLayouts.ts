import type {Layout} from "./textLayouts.ts";

/** Comments of which a scraper kept little: words over rows of buttons, names below words, marks of Markdown. */
export const strippedLayouts: readonly Layout[] = [
  {
    name: "words alone, each over the same row of buttons (Reddit)",
    page: `r/ferries

submitted Fri, 03 May 2019 09:00:34 GMT
45 comments  share  save  hide  report

86 points (86% upvoted)

sorted by: best

The old boat sails until the new one sinks.

permalink save report reply

How many contracts is that since the war?

Three at least.

permalink save report reply

Tolls up again next year then

permalink save report reply
`,
    comments: [
      "- | - | The old boat sails until the new one sinks.",
      "- | - | How many contracts is that since the war?\n\nThree at least.",
      "- | - | Tolls up again next year then"
    ],
    stated: null
  },
  {
    name: "names alone below the words, headlines of other pages below",
    page: `Your comments:
It is funny to see the guild poke its oar into everything.
They miss the days when anybody asked them.
Oarlock
Of course there will be no queue, since nobody can pay the toll.
Torrickian
There will still be a queue.
My biggest gripe is the kiosk, which never has any change.
Pia Strand
They have been robbing us for years. Where is our pride?
Seagrass
Popular
Brewer opens plant on the north shore
Council mulls ban on gulls
Related Articles
Prices up in the sound again
`,
    comments: [
      "Oarlock | - | It is funny to see the guild poke its oar into everything.\nThey miss the days when anybody asked them.",
      "Torrickian | - | Of course there will be no queue, since nobody can pay the toll.",
      "Pia Strand | - | There will still be a queue.\nMy biggest gripe is the kiosk, which never has any change.",
      "Seagrass | - | They have been robbing us for years. Where is our pride?"
    ],
    stated: null
  },
  {
    name: "names alone below the words, headlines under an unknown heading below",
    page: `Your comments:
They will never finish the second pier.
Oarlock
I doubt that they will start it.
Torrickian
You two should row more and write less.
Seagrass
On the other pages
Brewer opens plant on the north shore
`,
    comments: [
      "Oarlock | - | They will never finish the second pier.",
      "Torrickian | - | I doubt that they will start it.",
      "Seagrass | - | You two should row more and write less."
    ],
    stated: null
  },
  {
    name: "titles alone over “by NAME on TIME” (Drupal)",
    page: `
recommended by old_pilot



The guild must answer

by Ann Holm on Fri May 3, 2019 10:12 PM PDT

The guild has known about the piers since spring, and kept still.


Ann, dear Ann!

by Bo on Sat May 4, 2019 08:12 AM PDT

It is going great! Look at all the cars.


nothing

by Cy Dahl on Sat May 4, 2019 11:00 AM PDT

Nothing new under this lighthouse.
`,
    comments: [
      "Ann Holm | 2019-05-03T22:12 | The guild has known about the piers since spring, and kept still.",
      "Bo | 2019-05-04T08:12 | It is going great! Look at all the cars.",
      "Cy Dahl | 2019-05-04T11:00 | Nothing new under this lighthouse."
    ],
    stated: null
  },
  {
    name: "“by NAME on” of which the days were lost",
    page: `
Comments

The guild must answer

by Ann Holm on

The guild has known about the piers since spring, and kept still.

Ann, dear Ann!

by Bo on

It is going great! Look at all the cars.
`,
    comments: [
      "Ann Holm | - | The guild has known about the piers since spring, and kept still.",
      "Bo | - | It is going great! Look at all the cars."
    ],
    stated: null
  },
  {
    name: "buttons and ages on lines of their own, where some tell where they live (Facebook)",
    page: `3 Comments
Sort by
Top
Add a comment...
Ann Holm
Same old song. Nothing will sail.
Like
Reply
12
9y
Bo Rudd
Southshore, North Sound
You say so each time, and last year two boats sailed.
Like
Reply
3
9y
Cy Dahl
Boats do not warm my kitchen.
Like
Reply
9y
Facebook Comments Plugin
`,
    comments: [
      "Ann Holm | - | Same old song. Nothing will sail.",
      "Bo Rudd | - | You say so each time, and last year two boats sailed.",
      "Cy Dahl | - | Boats do not warm my kitchen."
    ],
    stated: 3
  },
  {
    name: "Markdown's headings in plain text",
    page: `
## Comments

### Ann Holm
*2019-05-04 10:14*

Same old song. Nothing will sail.

### Bo Rudd
*2019-05-04 11:20*

You say so each time.
`,
    comments: [
      "Ann Holm | 2019-05-04T10:14 | Same old song. Nothing will sail.",
      "Bo Rudd | 2019-05-04T11:20 | You say so each time."
    ],
    stated: null
  },
  {
    name: "Markdown's bold names in plain text",
    page: `
Comments (3)

- **Ann Holm** (4 May 2019): Same old song. Nothing will sail.
- **Bo Rudd** (4 May 2019): You say so each time.
- **Cy Dahl** (5 May 2019): Boats do not warm my kitchen.
`,
    comments: [
      "Ann Holm | 2019-05-04 | Same old song. Nothing will sail.",
      "Bo Rudd | 2019-05-04 | You say so each time.",
      "Cy Dahl | 2019-05-05 | Boats do not warm my kitchen."
    ],
    stated: 3
  }
];

/** What stands where comments may, after scrapers: counts and notices of which no comment was kept. */
export const strippedNoComments: readonly Pick<Layout, "name" | "page">[] = [
  {name: "a count in brackets below its heading", page: `Keywords\nFerries\n56\n10\nCOMMENT\n(13)\n`},
  {name: "a notice about trouble", page: `COMMENTS\n\nPlease let us know if you're having trouble with commenting.\n`},
  {
    name: "people who were asked, over their offices",
    page: `

Ann Holm

Chief economist, Sound Bank – Harbourton

I'd say that fares fall next year. It's a matter of arithmetic, and I can't see who'd pay more.

Bo Rudd

Professor of shipping, Northshore College

What should we expect? I see two ships, and no more than one crew.

Cy Dahl

Director, Guild of Pilots – Torrick

My biggest worry is the tide. We'll have to see.
`
  }
];
