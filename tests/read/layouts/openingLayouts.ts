/** Pages that open with comments, the article being lost or the page being a reader's own post. */
export const openingLayouts: readonly {
  readonly name: string;
  readonly page: string;
  readonly comments: readonly string[];
}[] = [
  {
    name: "letters of an old newspaper, each opened with Sir",
    page: `The guild's second pier

Sir,—Is it true that the guild means to sell us a pier which it has not built? One would like to see the plank first. —Yours, etc.,—

A. Rudd; March 12, 1987.

Sir,—The planks lie in the shed of the guild, as your correspondent may see on any Sunday.`,
    comments: [
      "A. Rudd | Sir,—Is it true that the guild means to sell us a pier which it has not built? One would like to see the plank first.",
      "- | Sir,—The planks lie in the shed of the guild, as your correspondent may see on any Sunday."
    ]
  },
  {
    name: "one post of a thread by itself, with the writer's picture and presence",
    page: `View Single Post
Old 23-04-2017, 09:12   #1
Senior Member+
oarsman62's Avatar

Torrick pier

I rowed past the pier today, and the guild has not laid one plank since the autumn.

My neighbour says that the money went into the lamp.
oarsman62 is offline   Reply With Quote
Harbour Web`,
    comments: [
      "oarsman62 | I rowed past the pier today, and the guild has not laid one plank since the autumn.\n\nMy neighbour says that the money went into the lamp."
    ]
  },
  {
    name: "one comment on an article by itself, its writer in the list of all comments",
    page: `General News Tue, 19 March 2019

Guild asks the town for a second pier

Comment: Re: Guild asks the town

2019-03-19 09:14:41
Comment to:
Guild asks the town for a second pier

The guild has had its pier. Let the north have one.
Nobody there can land a boat in winter.

This article is closed for comments.

Mudlark on March 19, 2019 09:14
Re: Guild asks the town
Tilda on March 19, 2019 11:30`,
    comments: ["Mudlark | The guild has had its pier. Let the north have one.\nNobody there can land a boat in winter."]
  },
  {
    name: "one post under a board's menu",
    page: `Harbour News new | ask | show | jobs
by oarsman62 811 days ago
The lamp on the pier needs a keeper, and no keeper will come for such a wage.

So the pier stays dark.`,
    comments: [
      "oarsman62 | The lamp on the pier needs a keeper, and no keeper will come for such a wage.\n\nSo the pier stays dark."
    ]
  },
  {
    name: "a board's menu over the title of a link and words without names",
    page: `Harbour News new | past | comments | ask | show | jobs | submit
Torrick guild gives up its second pier (harbour.example)
I find it odd that anybody calls this a blow to the ferries, which never had a use for it.

@oarsman62 you have not been there in winter, then.`,
    comments: [
      "- | I find it odd that anybody calls this a blow to the ferries, which never had a use for it.",
      "- | @oarsman62 you have not been there in winter, then."
    ]
  },
  {
    name: "names over times below the title of a thread",
    page: `Torrick guild and its pier

Ann Holm
04-21-2011, 01:44 PM
It came to my ears that the guild has built a pier on the north shore. I wonder who paid for it.


Jonas Rudd
04-21-2011, 05:31 PM
By the look of it this is a pier for barges?

Mia Sund
04-21-2011, 08:17 PM
I hear they want a crane next.... Nobody asked the town.`,
    comments: [
      "Ann Holm | It came to my ears that the guild has built a pier on the north shore. I wonder who paid for it.",
      "Jonas Rudd | By the look of it this is a pier for barges?",
      "Mia Sund | I hear they want a crane next.... Nobody asked the town."
    ]
  },
  {
    name: "a board's name over the title of a link, ages that tell of edits",
    page: `r/ferries 9d ago

A second pier for Torrick

https://harbour.example/second-pier
61 Upvotes

7 comments sorted by

View all comments

u/oarsman62 5 points 8d ago

Here is what the guild will build:

  • half a pier that nobody asked for
  • the other half of it, in ten years or twenty, when we are all old
  • a toll house for both of the halves

u/tilda_k 2 points 7d ago edited 6d ago

You forgot the lamp.`,
    comments: [
      "oarsman62 | Here is what the guild will build:\n\n  • half a pier that nobody asked for\n  • the other half of it, in ten years or twenty, when we are all old\n  • a toll house for both of the halves",
      "tilda_k | You forgot the lamp."
    ]
  },
  {
    name: "votes and languages between a name with its server and an age",
    page: `• olle@ferries.example
    link
    fedilink
    English
    arrow-up
    31
    arrow-down
    2
    ·
    edit-2
    1 year ago

    The fourth letter about the same pier, and not one plank has been laid.

  • Tilda [she/her]
    link
    fedilink
    arrow-up
    4
    ·
    1 year ago

    The planks rot in the shed of the guild.`,
    comments: [
      "olle@ferries.example | The fourth letter about the same pier, and not one plank has been laid.",
      "Tilda | The planks rot in the shed of the guild."
    ]
  },
  {
    name: "a single name with its server over buttons and an age, below a post",
    page: `The guild wants a second pier before the first one is paid for, the town heard on Monday.

  • olle@ferries.example
    link
    fedilink
    ·
    3 days ago

    Let them row.`,
    comments: ["olle@ferries.example | Let them row."]
  },
  {
    name: "bullets with name and time below a title and the line for trackbacks",
    page: `HARBOUR: council wants the second pier

The old pier in winter

Post a comment or leave a trackback: Trackback URL.


  • mudlark77  On 03/05/2019 at 7:54 am

    The pier is the price of peace with the islands, and a small one.

    Nobody else would have built it.

  • WIK  On 03/05/2019 at 2:50 pm

    I agree with the words above. The guild sold us to the first who asked.`,
    comments: [
      "mudlark77 | The pier is the price of peace with the islands, and a small one.\n\n    Nobody else would have built it.",
      "WIK | I agree with the words above. The guild sold us to the first who asked."
    ]
  },
  {
    name: "names after bullets over words that stand further in, answers deeper",
    page: `• Ebba Amund

    Let them sail first and boast later. SHAME ON THE GUILD!!!

    • Ralf the Invincible

      They won’t hear you. Don’t give up.

  • Dela Ogden

    I am not in the least worried about that ship.`,
    comments: [
      "Ebba Amund | Let them sail first and boast later. SHAME ON THE GUILD!!!",
      "Ralf the Invincible | They won’t hear you. Don’t give up.",
      "Dela Ogden | I am not in the least worried about that ship."
    ]
  },
  {
    name: "numbers of which the first lost its indentation, over a comment form",
    page: `1. The mayor has a fine sense of humour. Now does that build us a pier?

  2. And he claims that the sea chose him. We are led by people who cannot swim


Please enter your comment!
Please enter your name here`,
    comments: [
      "- | The mayor has a fine sense of humour. Now does that build us a pier?",
      "- | And he claims that the sea chose him. We are led by people who cannot swim"
    ]
  },
  {
    name: "a first comment without indentation, and its answer numbered from 1 again",
    page: `1. How good it is to hear a pilot who isn’t asleep.

    Thank you for posting!

    1. Well said, Paul. I shall miss him.`,
    comments: [
      "- | How good it is to hear a pilot who isn’t asleep.\n\n    Thank you for posting!",
      "- | Well said, Paul. I shall miss him."
    ]
  },
  {
    name: "one letter for each name, after bullets, over indented words",
    page: `Guild tenders an apology for its letter

  • S
    I think the guild is testing our patience, and the sound is taking it for granted.
  • W
    The guild shows its true brain here. It is full of tea dust.
  • L
    Southshore should have understood the grand plan of the islands.
  • V
    The mayor must stop this and concentrate on the pier.`,
    comments: [
      "S | I think the guild is testing our patience, and the sound is taking it for granted.",
      "W | The guild shows its true brain here. It is full of tea dust.",
      "L | Southshore should have understood the grand plan of the islands.",
      "V | The mayor must stop this and concentrate on the pier."
    ]
  },
  {
    name: "posts without names, each over the same button",
    page: `Jump to content

The mayor's visit


True Blue

Recommended Posts

I read a lot about it in the papers. Not one of them named the price.

In part it was the regatta, of course.

Link to comment

I think they planned something bigger than it turned out.

Link to comment

from the Gazette, on the islands`,
    comments: [
      "- | I read a lot about it in the papers. Not one of them named the price.\n\nIn part it was the regatta, of course.",
      "- | I think they planned something bigger than it turned out.",
      "- | from the Gazette, on the islands"
    ]
  },
  {
    name: "a single numbered comment, with a line that counts its answers",
    page: `1. Why bother talking about the guild if you don’t know how it works? You must not talk nonsense!

    The title changes nothing.

    • Replies: @mudlark`,
    comments: [
      "- | Why bother talking about the guild if you don’t know how it works? You must not talk nonsense!\n\n    The title changes nothing."
    ]
  },
  {
    name: "a post under its writer's name and its age, with answers below",
    page: `Harbour Talk new | ask | show | jobs
by lowwater 989 days ago
From what I read, the old boat cannot be repaired before the slip is rebuilt.
1 comments

It can not, they have to weld it in the open.`,
    comments: [
      "lowwater | From what I read, the old boat cannot be repaired before the slip is rebuilt.",
      "- | It can not, they have to weld it in the open."
    ]
  },
  {
    name: "scores over names and days, one of them edited, one removed, below a rounded count",
    page: `r/harbour Jul 10 '22

Would you pay for a second pier?

2.4k comments sorted by

View all comments

1.6k

u/lowwater Jul 10 '22 edited Jul 10 '22

Yes, the queue is ridiculous even now. It's the only way.

383

u/[deleted] Jul 10 '22

[removed] — view removed comment

57

u/mudlark Jul 11 '22

I'd rather swim. It's as corrupt as any guild.`,
    comments: [
      "lowwater | Yes, the queue is ridiculous even now. It's the only way.",
      "- | ",
      "mudlark | I'd rather swim. It's as corrupt as any guild."
    ]
  },
  {
    name: "names with places below a headline and the count of comments",
    page: `New Ferry to Be Signed Despite Doubts on Both Shores

May 03, 2019 · 62 comments
Ann Holm (Torrick, ND)
Why would the mayor sign this? The old boat carries all who want to cross.

The guild said so for years.
Bo (Southshore)
The mayor signs whatever is put before him.`,
    comments: [
      "Ann Holm | Why would the mayor sign this? The old boat carries all who want to cross.\n\nThe guild said so for years.",
      "Bo | The mayor signs whatever is put before him."
    ]
  },
  {
    name: "texts without names, a button below each (Substack)",
    page: `Why the ferry was never about cars

12 Comments

Great piece! You have said for years that the islands pay twice.

Expand full comment

Spot on. The guild is in trouble over this, and the mayor is no better.

He signed it all the same.

Expand full comment`,
    comments: [
      "- | Great piece! You have said for years that the islands pay twice.",
      "- | Spot on. The guild is in trouble over this, and the mayor is no better.\n\nHe signed it all the same."
    ]
  },
  {
    name: "names and ages alone, as a page embeds its comments (Disqus)",
    page: `Ann Holm • 8 years ago

Is the mayor a sailor ? His plans for the islands show that he is fit to sell tea on the pier .

mudlark • 8 years ago

I read the papers of both shores. I must say that the islanders write better.

Bo Lind • 8 years ago

Kudos for a frank report. I don't think that the guild cares for anybody but itself.`,
    comments: [
      "Ann Holm | Is the mayor a sailor ? His plans for the islands show that he is fit to sell tea on the pier .",
      "mudlark | I read the papers of both shores. I must say that the islanders write better.",
      "Bo Lind | Kudos for a frank report. I don't think that the guild cares for anybody but itself."
    ]
  }
];

/** Pages that open like comments and are none. */
export const otherOpenings: readonly {readonly name: string; readonly page: string}[] = [
  {
    name: "a byline with the time over a column in the first person",
    page: `Ann Holm
May 3, 2019 at 10:14 am

I have crossed the sound every day for forty years, and I have never seen a worse boat.

The ministers signed the contract on Thursday. The ship is to sail from the spring of 2022.`
  },
  {
    name: "a paper's entries under the bylines of its two writers",
    page: `By Ann Holm | May 3, 2019

The transport ministers of both shores signed the contract for a new ferry on Thursday.

By Jonas Malik | May 4, 2019

The council of the islands asked for a second ship on Friday, its chairman said.

By Ann Holm | May 5, 2019

The guild is to vote on Monday, its secretary said.`
  },
  {
    name: "people and their offices in a list",
    page: `• Ann Holm

    Minister of transport since 2016, born in Harbourton.

  • Jonas Malik

    Secretary of the guild, a pilot for thirty years.

  • Ruth Baker

    Mayor of Southshore.`
  },
  {
    name: "people and what they do, in sentences",
    page: `• Ann Holm
    She has been minister of transport since 2016. She was born in Harbourton.
  • Jonas Malik
    He leads the guild. He was a pilot for thirty years.
  • Ruth Baker
    The mayor of Southshore signs for the islands.`
  },
  {
    name: "a first point of a paper, with an indented paragraph",
    page: `1. The contract was signed by the transport ministers of both shores on Thursday.

    It covers the ship and the piers.`
  },
  {
    name: "an agency's news under its name and the age",
    page: `Harbourton Gazette 3 hours ago

The transport ministers of both shores signed the contract for a new ferry on Thursday.

No comments`
  },
  {
    name: "a numbered programme at the top of a page",
    page: `1. Arrival of the ministers at the old pier at nine.

  2. Signing of the contract and words of the mayor.

  3. Lunch for the guild.`
  }
];
