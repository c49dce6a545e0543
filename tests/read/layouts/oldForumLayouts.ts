import {pasted, type ForumLayout} from "./forumLayouts.ts";

/** Threads of older forums and of aggregators. */
export const oldForumLayouts: readonly ForumLayout[] = [
  {
    name: "count of posts in brackets, and a link below the pasted article",
    page: `Welcome to the Sound Boards! Create a free account

Quarterdeck

(19,429 posts)
Fri May 3, 2019, 08:40 AM May 2019

New ferry signed at last

${pasted}

http://ferryman.example/2019/05/new-ferry

Latest Discussions»General Discussion»New ferry signed...`,
    title: "New ferry signed at last",
    published: "2019-05-03",
    comments: [],
    paragraphs: 3
  },
  {
    name: "a post by itself, with a line that tells whether its poster is there",
    page: `View Single Post
  #8 (permalink)
Old 03-17-2019, 03:27 PM
Richard Weir Richard Weir is offline
Join Date: Apr 2006
Location: Southshore
Posts: 289
Blog Entries: 3

We don't have much convincing to do with our mayor, as he likes the old boat.
Reply With Quote`,
    title: null,
    published: "2019-03-17",
    comments: [
      "Richard Weir | 2019-03-17T15:27 | We don't have much convincing to do with our mayor, as he likes the old boat."
    ],
    paragraphs: 0
  },
  {
    name: "name, rank, count of posts and time in one line, numbers before the subjects",
    page: `Sound Boards Latest Search Options Help Login

New ferry signed at last

This topic is archived.
Home » Discuss » Topics » Boats
old pilot Donating Member (1000+ posts) Send PM | Profile | Ignore Fri May-03-19 07:44 PM
Original message
New ferry signed at last
http://ferryman.example/2019/05/new-ferry

${pasted}



Well, he did a smart thing there.

Printer Friendly | Permalink |  | Top
mudlark Donating Member (1000+ posts) Send PM | Profile | Ignore Fri May-03-19 07:48 PM
Response to Original message
1. Yep, it is less than they feared
Printer Friendly | Permalink |  | Top`,
    title: "New ferry signed at last",
    published: "2019-05-03",
    comments: [
      "old pilot | 2019-05-03T19:44 | Well, he did a smart thing there.",
      "mudlark | 2019-05-03T19:48 | Yep, it is less than they feared"
    ],
    paragraphs: 3
  },
  {
    name: "names with points (aggregator)",
    page: `New ferry signed at last (ferryman.example)
submitted 4 years ago by quarterdeck to r/ferries
2 comments share save hide report

all 2 comments
sorted by: best
[–]mudlark 12 points 4 years ago

Nobody believes a word of it any more.

    permalink
    embed
    save
    reply

[–]quarterdeck[S] 3 points 4 years ago

Speak for yourself. I do.

    permalink
    parent`,
    title: "New ferry signed at last (ferryman.example)",
    published: null,
    comments: ["mudlark | - | Nobody believes a word of it any more.", "quarterdeck | - | Speak for yourself. I do."],
    paragraphs: 0
  },
  {
    name: "names over ranks apart from them (XenForo as text)",
    page: `New ferry signed at last

Lena

Regular Member
Joined
Feb 2, 2010
Messages
444

  • May 4, 2019

  • #1

What do you make of this? I for one shall stay on shore.

Otto

Well-Known Member
Joined
Feb 2, 2011
Messages
44

  • May 5, 2019

  • #2

You always do.`,
    title: "New ferry signed at last",
    published: "2019-05-04",
    comments: [
      "Lena | 2019-05-04 | What do you make of this? I for one shall stay on shore.",
      "Otto | 2019-05-05 | You always do."
    ],
    paragraphs: 0
  }
];
