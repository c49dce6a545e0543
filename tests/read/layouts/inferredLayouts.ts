import type {Layout} from "./textLayouts.ts";

/** Comments that nothing but their repetition gives away, or that the page calls by another name. */
export const inferredLayouts: readonly Layout[] = [
  {
    name: "times alone over names that run into the text, below a vague heading",
    page: `LATEST

46m ago
Old Pilot  The old boat was good enough for me.

2h ago
@mudlark  Then row it yourself!

Yesterday
Old Pilot  I did.`,
    comments: [
      "Old Pilot | 2019-05-03/.. | The old boat was good enough for me.",
      "@mudlark | 2019-05-03/.. | Then row it yourself!",
      "Old Pilot | - | I did."
    ],
    stated: null
  },
  {
    name: "number, weekday and clock, name, newest first",
    page: `3 reactions

#3 | Sun 16:20 | Hanne from Southshore
My mother walked to that pier.

#2 | Sun 13:05 | gull1915
Who counts the cars?

#1 | Sat 11:40 | Ann
First the bridge, then the boat.`,
    comments: [
      "Hanne from Southshore | 2019-05-05T16:20 | My mother walked to that pier.",
      "gull1915 | 2019-05-05T13:05 | Who counts the cars?",
      "Ann | 2019-05-04T11:40 | First the bridge, then the boat."
    ],
    stated: 3
  },
  {
    name: "every line opens with @NAME: of its own writer",
    page: `COMMENTS

@gull1915: So we pay first and count the cars later.
@HanneDahl: It is ours, and nobody tells us to stop!
@gull1915: @HanneDahl you never paid for anything.`,
    comments: [
      "gull1915 | - | So we pay first and count the cars later.",
      "HanneDahl | - | It is ours, and nobody tells us to stop!",
      "gull1915 | - | @HanneDahl you never paid for anything."
    ],
    stated: null
  },
  {
    name: "letters with the writer below, under the column's own heading",
    page: `Letters to the Rudder

Sir, your barber should be minister. At least he gives change.
Anna P., Harbourton

We stopped the pier once, we shall stop it again. Shame on those who sold our bay!
Island mother

I built three of them. Ask who has been paid for nothing since.
Capt. S. de Silva, Southshore`,
    comments: [
      "Anna P. | - | Sir, your barber should be minister. At least he gives change.",
      "Island mother | - | We stopped the pier once, we shall stop it again. Shame on those who sold our bay!",
      "Capt. S. de Silva | - | I built three of them. Ask who has been paid for nothing since."
    ],
    stated: null
  },
  {
    name: "items signed in brackets below a question",
    page: `What do you think? (2 answers)

- With three flags on it nobody can steal it all. I am an optimist. (Bolt, 74, pensioner)
- They have signed it three times. Liars, every one of them! (Gull, Northshore)`,
    comments: [
      "Bolt | - | With three flags on it nobody can steal it all. I am an optimist.",
      "Gull | - | They have signed it three times. Liars, every one of them!"
    ],
    stated: 2
  },
  {
    name: "names over places with ages, no heading, links below",
    page: `Old Pilot
Harbourton | 3 hours ago
The old boat was good enough for me.
Reply

mudlark
Northshore | 2 hours ago
Not for me, and I don't row.
Reply

Related articles

Harbour dues to rise
May 2, 2019`,
    comments: [
      "Old Pilot | 2019-05-03/.. | The old boat was good enough for me.",
      "mudlark | 2019-05-03/.. | Not for me, and I don't row."
    ],
    stated: null
  },
  {
    name: "one comment under a bullet with its writer's name",
    page: `One Comment

  • Ling

    I think the mayor prefers rowing, baby. Much easier.`,
    comments: ["Ling | - | I think the mayor prefers rowing, baby. Much easier."],
    stated: 1
  },
  {
    name: "rules alone between the comments",
    page: `2 comments

The guild sold us twice already.
* * *
And it will do so again, you'll see.`,
    comments: ["- | - | The guild sold us twice already.", "- | - | And it will do so again, you'll see."],
    stated: 2
  }
];

/** Pages that repeat lines as lists of comments do, and hold none. */
export const otherRepeats: readonly {readonly name: string; readonly page: string}[] = [
  {
    name: "headlines with writers and dates",
    page: `Harbour dues to rise\nBy Ann Holm | May 2, 2019\n\nSeals return to the sound\nBy Jonas Malik | May 1, 2019`
  },
  {
    name: "a chronicle",
    page: `10:15\nThe ministers arrive at the pier.\n\n11:40\nThe contract is signed.\n\n12:05\nThe band plays on.`
  },
  {
    name: "an interview",
    page: `What the minister says\n\nReporter: Will there be a bridge?\n\nHolm: I don't think so.\n\nReporter: Why not?\n\nHolm: It's too dear!`
  },
  {
    name: "captions that stand twice",
    page: `The pier in May
The pier in May

The ministers met there before they signed.

Ann Holm
Ann Holm

The minister has led the talks since 2016.`
  },
  {
    name: "the writer's name and the time below the article",
    page: `The contract is to be printed in the guild's journal.\n\nAnn Holm\nMay 3, 2019 at 10:14 am`
  },
  {
    name: "a later note with name and time",
    page: `Ann Holm\nMay 4, 2019 at 10:14 am\nThe ministry has since named the price, which is 40 million crowns.`
  },
  {
    name: "speakers of a meeting and what they said",
    page: `• Ann Holm\n\n    “I am glad of it,” she said after the signing.\n\n  • Jonas Malik\n\n    The guild would look at the contract first, he said.`
  },
  {
    name: "headings like names over an article's sections",
    page: `

New Ship
The ship is to carry 120 cars and two lorries.


Old Pier
The pier is to be built again before the winter, the ministry said.`
  },
  {name: "a count of comments that is zero", page: `0 Comments\n\nMost read\nSeals return to the sound\n3 hours ago`}
];
