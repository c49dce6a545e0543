import type {Layout} from "./textLayouts.ts";

/** What sites print of readers between their names and times, numbers for their writers, and addresses. */
export const mottoLayouts: readonly Layout[] = [
  {
    name: "mottoes of some readers between names and ages",
    page: `
oarsman62 41 minutes ago (2:10 PM)
 So the pier is ours and the ship is theirs. Well done!

 tide_table
 Three boats, two dogs, no engine.
 4 minutes ago ( 2:47 PM)
 Who pays when it sinks?
 mudlark
 happily ashore since 1988 . . .
 6 minutes ago ( 2:45 PM)
 I'd rather swim.
 BayGull
 Nevertheless

 7 minutes ago ( 2:44 PM)
 They can't even paint the old one.
 Runa Vik
 9 minutes ago ( 2:42 PM)
 It's a boat, people!`,
    comments: [
      "oarsman62 | 2019-05-03/.. | So the pier is ours and the ship is theirs. Well done!",
      "tide_table | 2019-05-03/.. | Who pays when it sinks?",
      "mudlark | 2019-05-03/.. | I'd rather swim.",
      "BayGull | 2019-05-03/.. | They can't even paint the old one.",
      "Runa Vik | 2019-05-03/.. | It's a boat, people!"
    ],
    stated: null
  },
  {
    name: "mottoes over counters, ranks over names (HuffPost)",
    page: `
photo
HUFFPOST SUPER USER
oarsman62
Rows for a living.
557 Fans
41 minutes ago ( 2:10 PM)
So the pier is ours and the ship is theirs. Well done!

tide table
48 Fans
44 minutes ago ( 2:07 PM)
Who pays when it sinks?

photo
HUFFPOST SUPER USER
BayGull
Nevertheless Ashore
1003 Fans
46 minutes ago ( 2:05 PM)
I'd rather swim.

mudlark
happily ashore since 1988 . . .
12 Fans
47 minutes ago ( 2:04 PM)
They can't even paint the old one.`,
    comments: [
      "oarsman62 | 2019-05-03/.. | So the pier is ours and the ship is theirs. Well done!",
      "tide table | 2019-05-03/.. | Who pays when it sinks?",
      "BayGull | 2019-05-03/.. | I'd rather swim.",
      "mudlark | 2019-05-03/.. | They can't even paint the old one."
    ],
    stated: null
  },
  {
    name: "writers with numbers, some of them without a time (Slashdot)",
    page: `
by oarsman (301277) on Friday May 3, @10:49AM (#41000001)
Sink the lot!

    by tide table (88211) on Friday May 3, @11:02AM (#41000002) Homepage

    Says who?

        by mudlark (1999001)

        Says everybody who ever stood on that pier in March.
    by Runa (4012)

    It held for ninety years, and I don't see why it should fall now.`,
    comments: [
      "oarsman | 2019-05-03T10:49 | Sink the lot!",
      "tide table | 2019-05-03T11:02 | Says who?",
      "mudlark | - | Says everybody who ever stood on that pier in March.",
      "Runa | - | It held for ninety years, and I don't see why it should fall now."
    ],
    stated: null
  },
  {
    name: "names alone, of which one has its bearer's address",
    page: `
    Tide_9

    They don't ask those who row.
    http://osk.example/boats Osk Rimmer

    I'd take the bridge any day.
    Gull1915

    What a waste. I'm off to the other shore.`,
    comments: [
      "Tide_9 | - | They don't ask those who row.",
      "Osk Rimmer | - | I'd take the bridge any day.",
      "Gull1915 | - | What a waste. I'm off to the other shore."
    ],
    stated: null
  }
];

/** A digest numbers its items and names their sources, with days. */
export const digestNoComments: readonly Pick<Layout, "name" | "page">[] = [
  {
    name: "a digest of other papers' articles",
    page: Array.from(
      {length: 8},
      (_, n) => `
${n + 1}) Harbour ${n + 1} raises its fees
Runa Vik, Torrick Times, May ${n + 1}, 2019
http://torrick.example/2019/05/${n + 1}/fees.html

The board of the harbour raised its fees for the ${n + 2}th year, and named the new cranes as the reason.

Skippers of smaller ships said that they would moor elsewhere from the summer on.
`
    ).join("\n")
  }
];
