import type {Layout} from "./textLayouts.ts";

/** Comments as crawlers save them: without the page's heading, or without the marks that set them apart. */
export const unheadedLayouts: readonly Layout[] = [
  {
    name: "numbered list with bullets for answers, without heading, authors and times",
    page: `
  1. my grandfather sailed that boat,nobody paid him either

  2. Who needs a car on an island....

    And the master knows it well

    • A doctor does. Think before u write

  3. I shall swim.`,
    comments: [
      "- | - | my grandfather sailed that boat,nobody paid him either",
      "- | - | Who needs a car on an island....\n\n    And the master knows it well",
      "- | - | A doctor does. Think before u write",
      "- | - | I shall swim."
    ],
    stated: null
  },
  {
    name: "counters and a button stuck to the words that follow, without blank lines",
    page: `
who asked the islanders before the pier was sold??
14 0 ReplyNobody did. They were at sea, all of them.
56 1 ReplyI would have sold it twice
26 0 Reply
My cousin bought half of it.
4 1 Reply`,
    comments: [
      "- | - | who asked the islanders before the pier was sold??",
      "- | - | Nobody did. They were at sea, all of them.",
      "- | - | I would have sold it twice",
      "- | - | My cousin bought half of it."
    ],
    stated: null
  },
  {
    name: "one numbered comment before the note that closes the list",
    page: `
  1. Small harbours live by their ferries. Southshore had three and has none.

    Listen to the speech of the old mayor.

Comments are closed.`,
    comments: [
      "- | - | Small harbours live by their ferries. Southshore had three and has none.\n\n    Listen to the speech of the old mayor."
    ],
    stated: null
  },
  {
    name: "numbered list in which some comments have heads",
    page: `3 Responses to “Ministers agree on a new ferry across the sound”

  1. Old Pilot says:

    I read of it on the quay.

  2. The guild will not be glad. It never is.

  3. Pingback: Boats, boats, boats | The Daily Rudder

  4. Ann Holm says:
    May 4, 2019 at 9:14 am

    So what?`,
    comments: [
      "Old Pilot | - | I read of it on the quay.",
      "- | - | The guild will not be glad. It never is.",
      "Ann Holm | 2019-05-04T09:14 | So what?"
    ],
    stated: 3
  },
  {
    name: "blog without heading and times",
    page: `Anonymous said...

Another victory for the seals !!!

They grow fat.

mudlark said...

OT, but the pier is gone.

Post a Comment`,
    comments: [
      "Anonymous | - | Another victory for the seals !!!\n\nThey grow fat.",
      "mudlark | - | OT, but the pier is gone."
    ],
    stated: null
  },
  {
    name: "blog of which only the buttons were saved",
    page: `It will sink in a week, as the last one did in my time.
ReplyDelete`,
    comments: ["- | - | It will sink in a week, as the last one did in my time."],
    stated: null
  },
  {
    name: "blog with names run into dates",
    page: `2 comments:

 1. AnonymousMay 4, 2019 at 10:14 AM

    Another boat at our expense.

    ReplyDelete
    Replies
     1. Ann KMay 4, 2019 at 10:20 AM

        Good for us. The islands need it.

        Delete`,
    comments: [
      "Anonymous | 2019-05-04T10:14 | Another boat at our expense.",
      "Ann K | 2019-05-04T10:20 | Good for us. The islands need it."
    ],
    stated: 2
  },
  {
    name: "names over clock times, without heading",
    page: `Rudder
May 04, 2019 03:42pm

Despite its age the old boat sails on

Hanne
May 04, 2019 03:44pm

@Rudder Not in winter`,
    comments: [
      "Rudder | 2019-05-04T15:42 | Despite its age the old boat sails on",
      "Hanne | 2019-05-04T15:44 | @Rudder Not in winter"
    ],
    stated: null
  },
  {
    name: "lines signed after a dash",
    page: `Kept us waiting. - Jonas Malik

Jonas Malik
Jonas Malik

Where is the bridge? Or was it only talk? – Ruth Baker

No boat, no vote. – Hanne Dahl – Peter Ro

Post published in: Opinion`,
    comments: [
      "Jonas Malik | - | Kept us waiting.",
      "Ruth Baker | - | Where is the bridge? Or was it only talk?",
      "Hanne Dahl | - | No boat, no vote."
    ],
    stated: null
  },
  {
    name: "unnamed comments with blank lines, of which the last is signed",
    page: `Reader Comments
The guild has no spine and would sell its grandmother for a berth.

I hope that this ship sails. Peace to both shores.

Everybody wants an island and nobody wants to pay for it.

Manfred H. Kettle, Ph.D.
 Post Your Comments`,
    comments: [
      "- | - | The guild has no spine and would sell its grandmother for a berth.",
      "- | - | I hope that this ship sails. Peace to both shores.",
      "Manfred H. Kettle | - | Everybody wants an island and nobody wants to pay for it."
    ],
    stated: null
  },
  {
    name: "letters with name and place below",
    page: `HAVE YOUR SAY

I think the pilots are right to worry.
Dmitri, Northshore, Sound

The price is a matter for the guild and for nobody else.
Oleg P, Harbourton

Find another builder, whatever it costs.
Jan Novak, Southshore, Sound`,
    comments: [
      "Dmitri | - | I think the pilots are right to worry.",
      "Oleg P | - | The price is a matter for the guild and for nobody else.",
      "Jan Novak | - | Find another builder, whatever it costs."
    ],
    stated: null
  },
  {
    name: "one numbered comment, set apart, at the page's end",
    page: `

  1. Is this pier-for-all? Southshore would be concerned about the noise`,
    comments: ["- | - | Is this pier-for-all? Southshore would be concerned about the noise"],
    stated: null
  },
  {
    name: "names over words, set apart by two blank lines and nothing else",
    page: `

Tim Reynolds
The mayor will ride this wave and then change the rules...I hate it for the islands


Fabian Sandvik
imagine Southshore doing this


Petra Warren
so you get your boats from us & now you turn your back on us`,
    comments: [
      "Tim Reynolds | - | The mayor will ride this wave and then change the rules...I hate it for the islands",
      "Fabian Sandvik | - | imagine Southshore doing this",
      "Petra Warren | - | so you get your boats from us & now you turn your back on us"
    ],
    stated: null
  },
  {
    name: "names that stand twice, for the picture and for the text",
    page: `Left Bank
Left Bank

This guild is a hotbed of insanity . . .

The pier is already built, except for the last few planks.

oarsman356
oarsman356

Isn't it clear that the islands are not seen as part of the sound? What do you call that?

Farmhand
Farmhand

our council is trying to wreck the sound..don't let it happen..`,
    comments: [
      "Left Bank | - | This guild is a hotbed of insanity . . .\n\nThe pier is already built, except for the last few planks.",
      "oarsman356 | - | Isn't it clear that the islands are not seen as part of the sound? What do you call that?",
      "Farmhand | - | our council is trying to wreck the sound..don't let it happen.."
    ],
    stated: null
  },
  {
    name: "a single comment with name and time above it and a button below",
    page: `Chanda
May 5, 2019 at 12:03 pm
They should have asked us first!
Reply`,
    comments: ["Chanda | 2019-05-05T12:03 | They should have asked us first!"],
    stated: null
  },
  {
    name: "a single comment at the page's end with name and time below it",
    page: `In their talks lets hope that somebody asked who pays. I would.
Chanda
May 5, 2019 at 12:03 pm`,
    comments: ["Chanda | 2019-05-05T12:03 | In their talks lets hope that somebody asked who pays. I would."],
    stated: null
  },
  {
    name: "writers with ranks above, one without a name, and times below (b2evolution)",
    page: `
Comment from: [Member]

Two ministers, one boat. Nobody asked the rowers of Torrick what they think of it.

05/03/19 @ 21:42
Comment from: Pia Strand [Visitor] · http://pia.example

We rowed there all winter.
Not one of them came.

05/04/19 @ 08:10
Comment from: per_oar [Visitor]
per_oar

The ship is for cars.`,
    comments: [
      "- | 2019-05-03T21:42 | Two ministers, one boat. Nobody asked the rowers of Torrick what they think of it.",
      "Pia Strand | 2019-05-04T08:10 | We rowed there all winter.\nNot one of them came.",
      "per_oar | - | The ship is for cars."
    ],
    stated: null
  }
];
