const ENTRY = `The harbour guild met on Monday and agreed that the second pier has to wait until the dredger is back from the islands.

Nobody knows when that will be, because the dredger was lent out for a summer and has been away for three of them by now.

The master of the guild said that he would write to the islanders once more, and that this letter would be a firm one.`;

const said = (...comments: readonly (readonly [name: string, words: string])[]) =>
  comments.map(([name, words]) => `${name} | ${words}`);

/** Pages whose entry has a byline that looks like a comment's head, or an end like a comment's beginning. */
export const entryLayouts: readonly {
  readonly name: string;
  readonly page: string;
  readonly comments: readonly string[];
}[] = [
  {
    name: "a byline with a clock below the title, names over comments",
    page: `Pier Waits For Dredger

    By: Sanna Ek on May 6th, 2019 at 1:30 pm

${ENTRY}

Olle on May 6th, 2019 at 2:10 pm

I would not hold my breath for that letter.

barge_pole on May 6th, 2019 at 4:45 pm

Lend them the guild as well, we won't miss it!`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["barge_pole", "Lend them the guild as well, we won't miss it!"]
    )
  },
  {
    name: "a writer, a time and counters below the title",
    page: `Pier Waits For Dredger
Sanna Ek | May 6, 2019, 10:10 AM | 1,204 | 31

${ENTRY}

Olle | May 6, 2019, 11:15 AM

I would not hold my breath for that letter.

barge_pole | May 6, 2019, 1:20 PM

Lend them the guild as well, we won't miss it!`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["barge_pole", "Lend them the guild as well, we won't miss it!"]
    )
  },
  {
    name: "an entry that was submitted like a comment",
    page: `Pier Waits For Dredger
Submitted by Sanna Ek on 05/16/2019 14:30 -0400

${ENTRY}

Submitted by Olle on 05/16/2019 15:02 -0400

I would not hold my breath for that letter.

Submitted by barge_pole on 05/17/2019 08:11 -0400

Lend them the guild as well, we won't miss it!`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["barge_pole", "Lend them the guild as well, we won't miss it!"]
    )
  },
  {
    name: "names below comments of two paragraphs, no line between them and the entry",
    page: `Pier Waits For Dredger

${ENTRY}

I would not hold my breath for that letter.

Posted by: Olle | May 06, 2019 at 03:16 PM

Lend them the guild as well, we won't miss it!

And the mayor, while you're at it.

Posted by: barge_pole | May 06, 2019 at 06:00 PM

I think they mean well...

Posted by: Tilda | May 07, 2019 at 09:05 AM`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["barge_pole", "Lend them the guild as well, we won't miss it!\n\nAnd the mayor, while you're at it."],
      ["Tilda", "I think they mean well..."]
    )
  }
];

/** Lists as social networks and themes for blogs print them today. */
export const socialLayouts: typeof entryLayouts = [
  {
    name: "the words for a picture over a name with a bare age",
    page: `Pier Waits For Dredger

${ENTRY}

  • comment-avatar
    Olle 2 months

    I would not hold my breath for that letter.

    • comment-avatar
      barge pole 2 months

      Lend them the guild as well, we won't miss it!`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["barge pole", "Lend them the guild as well, we won't miss it!"]
    )
  },
  {
    name: "buttons between a name at the top of the page and its age",
    page: `• Olle
      link
      fedilink
      31 year ago

      I would not hold my breath for that letter. It's the fourth one.

      • barge_pole
        link
        fedilink
        -11 year ago

        Lend them the guild as well, we won't miss it!

        • Tilda
          link
          41 year ago

          No idea why you say that, they mean well.`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter. It's the fourth one."],
      ["barge_pole", "Lend them the guild as well, we won't miss it!"],
      ["Tilda", "No idea why you say that, they mean well."]
    )
  },
  {
    name: "numbers before the names below comments",
    page: `Pier Waits For Dredger

${ENTRY}

I would not hold my breath for that letter.
Comment #1 - Posted by: Olle at May 10, 2019 5:39 PM

Lend them the guild as well, we won't miss it!
Comment #2 - Posted by: barge_pole at May 10, 2019 5:55 PM

I think they mean well...
Comment #3 - Posted by: Tilda at May 10, 2019 6:02 PM`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["barge_pole", "Lend them the guild as well, we won't miss it!"],
      ["Tilda", "I think they mean well..."]
    )
  },
  {
    name: "a time and an age below comments whose names end in a colon",
    page: `Pier Waits For Dredger

${ENTRY}

Olle says:

I would not hold my breath for that letter.

    Posted on May 06 2019  3:15 pm - 1 hour ago

barge_pole says:

Lend them the guild as well, we won't miss it!

    Posted on May 06 2019  3:39 pm - 42 min ago`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["barge_pole", "Lend them the guild as well, we won't miss it!"]
    )
  },
  {
    name: "a day before a name that said something",
    page: `Pier Waits For Dredger

${ENTRY}

On May 6, 2019 at 2:35am, Olle said...

I would not hold my breath for that letter.

On May 6, 2019 at 9:53am, barge_pole said...

Lend them the guild as well, we won't miss it!`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["barge_pole", "Lend them the guild as well, we won't miss it!"]
    )
  },
  {
    name: "one comment of a thread, over what the site tells of its section",
    page: `The harbour guild has agreed that the second pier has to wait until the dredger is back from the islands, which lent it out for one summer only.

you are viewing a single comment's thread
view the rest of the comments
[-] olle@quay.example 40 points 1 year ago

I would not hold my breath for that letter.

[-] barge_pole@pier.example 22 points 1 year ago

Lend them the guild as well, we won't miss it!

this post was submitted on 9 May 2019
61 points (98.0% liked)

Harbour News

410 readers
founded 3 years ago
MODERATORS`,
    comments: said(
      ["olle@quay.example", "I would not hold my breath for that letter."],
      ["barge_pole@pier.example", "Lend them the guild as well, we won't miss it!"]
    )
  },
  {
    name: "buttons that sort stand over names without times",
    page: `Pier Waits For Dredger

${ENTRY}

2 comments

Newest | Oldest
OlleBerg94

I would not hold my breath for that letter, it's late already.

bargepole

Lend them the guild as well, we won't miss it!`,
    comments: said(
      ["OlleBerg94", "I would not hold my breath for that letter, it's late already."],
      ["bargepole", "Lend them the guild as well, we won't miss it!"]
    )
  },
  {
    name: "the page's only comment, a name that said something over it and the time below",
    page: `Pier Waits For Dredger

${ENTRY}

Olle said...

    I would not hold my breath for that letter.
    May 9, 2019 3:04 PM`,
    comments: said(["Olle", "I would not hold my breath for that letter."])
  },
  {
    name: 'a reader\'s "See also" among comments with names below',
    page: `Pier Waits For Dredger

${ENTRY}

I would not hold my breath for that letter.

Posted by: Olle at May 8, 2019 7:12 AM

See also http://quay.example/?p=12, where they tell of the last one.

Posted by: Tilda at May 8, 2019 7:40 AM

So many letters, and I haven't read a single one of them yet!!

Posted by: barge_pole at May 8, 2019 9:37 AM`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["Tilda", "See also http://quay.example/?p=12, where they tell of the last one."],
      ["barge_pole", "So many letters, and I haven't read a single one of them yet!!"]
    )
  }
];

/** Talks of two, of whom one writes most. */
export const talkLayouts: typeof entryLayouts = [
  {
    name: "names over times",
    page: `Pier Waits For Dredger

${ENTRY}

Comments

Olle
3 May 2019 at 10:00
I would not hold my breath for that letter.

Tilda
3 May 2019 at 10:05
They mean well...

Olle
3 May 2019 at 10:10
Do they? Not that I've seen.

Tilda
3 May 2019 at 10:15
I know them, you don't.

Olle
3 May 2019 at 10:20
Then tell them to lend us the guild as well!`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter."],
      ["Tilda", "They mean well..."],
      ["Olle", "Do they? Not that I've seen."],
      ["Tilda", "I know them, you don't."],
      ["Olle", "Then tell them to lend us the guild as well!"]
    )
  },
  {
    name: "names with buttons over ages, at the top of the page",
    page: `• Olle
      link
      fedilink
      31 year ago

      I would not hold my breath for that letter. It's the fourth one.

      • Tilda
        link
        -11 year ago

        They mean well, and the last one was a long letter.

        • Olle
          link
          fedilink
          41 year ago

          Do they? Not that I've seen.

          • Tilda
            link
            11 year ago

            I know them, you don't.

            • Olle
              link
              fedilink
              21 year ago

              Then tell them to lend us the guild as well!`,
    comments: said(
      ["Olle", "I would not hold my breath for that letter. It's the fourth one."],
      ["Tilda", "They mean well, and the last one was a long letter."],
      ["Olle", "Do they? Not that I've seen."],
      ["Tilda", "I know them, you don't."],
      ["Olle", "Then tell them to lend us the guild as well!"]
    )
  }
];

/** Pages without comments whose foot looks like some. */
export const feetNoComments: readonly {readonly name: string; readonly page: string}[] = [
  {
    name: "a heading over notices of the page",
    page: `Pier Waits For Dredger

${ENTRY}

Comments

Advertise with the most read paper of the coast, which offers plans that fit each purse and each harbour.

This article is the property of the Quay Gazette, and no part of it is to be printed elsewhere before it was allowed.`
  },
  {
    name: "a heading over a gallery with titles that are no names",
    page: `Pier Waits For Dredger

${ENTRY}

Comments

Lifelike harbour dolls

A carver turns his neighbours into figures of wood, and most of them like what they see there.

The week in pictures

A round-up of what the photographers of the coast have seen in these seven days.`
  },
  {
    name: "links of one section, each with a day that is told from today",
    page: `Pier Waits For Dredger

${ENTRY}

More
Yesterday
Sailing without an engine: what you may do, and which harbours let you
News
Yesterday
The islands bring back their summer boat and its brass band for the season
News
Yesterday
What you pay for a berth, and what you get for it`
  },
  {
    name: "a button for comments that are not shown",
    page: `Pier Waits For Dredger

${ENTRY}

Load Comments

More of the harbour

What's new

What's hot`
  }
];
