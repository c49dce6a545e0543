import type {ForumLayout} from "./forumLayouts.ts";

/** Threads as forums print them for paper or for machines. */
export const plainForums: readonly ForumLayout[] = [
  {
    name: "title and “Post by: NAME on TIME” over each (SMF, for print)",
    page: `Sound Boards

General Category => Harbour => Topic started by: old_pilot on May 03, 2019, 10:14:22 AM

Title: New ferry
Post by: old_pilot on May 03, 2019, 10:14:22 AM
Same old song. Nothing will sail.

Title: Re: New ferry
Post by: Ann on May 03, 2019, 11:20:02 AM
Quote from: old_pilot on May 03, 2019, 10:14:22 AM
Same old song.

You say so each time.
`,
    title: "New ferry",
    published: "2019-05-03",
    comments: [
      "old_pilot | 2019-05-03T10:14 | Same old song. Nothing will sail.",
      "Ann | 2019-05-03T11:20 | Quote from: old_pilot on May 03, 2019, 10:14:22 AM\nSame old song.\n\nYou say so each time."
    ],
    paragraphs: 0
  },
  {
    name: "names and times alone below “View Full Version” (vBulletin's archive)",
    page: `Sound Boards > Harbour > Boats > New ferry

PDA

View Full Version : New ferry at last

old_pilot
05-03-2019, 10:14 AM
Same old song. Nothing will sail.

Ann
05-13-2019, 11:20 AM
You say so each time.

Powered by vBulletin® Version 4.2.2 Copyright © 2019 vBulletin Solutions, Inc. All rights reserved.
`,
    title: "New ferry at last",
    published: "2019-05-03",
    comments: [
      "old_pilot | 2019-05-03T10:14 | Same old song. Nothing will sail.",
      "Ann | 2019-05-13T11:20 | You say so each time."
    ],
    paragraphs: 0
  },
  {
    name: "ranks of the forum's own, and “Post by NAME »” of which the time was lost (phpBB)",
    page: `Managing the new ferry

Locked
manfred
SBFite
Posts: 705
Joined: 12 Feb 2003 12:31
Location: Torrick

Re: Managing the new ferry

Post by manfred »

What to make of their chart without the second pier?
SSkipper
Forum Moderator
Posts: 25101
Joined: 05 May 2001 11:31
Location: Harbourton

Re: Managing the new ferry

Post by SSkipper »

I listened to the mayor last night. He does not think that it will be built.
`,
    title: "Managing the new ferry",
    published: "2003-02-12/..",
    comments: [
      "manfred | 2003-02-12/.. | What to make of their chart without the second pier?",
      "SSkipper | 2001-05-05/.. | I listened to the mayor last night. He does not think that it will be built."
    ],
    paragraphs: 0
  },
  {
    name: "messages that a program wrote, each below a line with sender and time (mbox)",
    page: `From ann at uni.example  Fri May  3 10:14:22 2019
From: ann at uni.example (Ann Holm)
Date: Fri, 3 May 2019 10:14:22 +0000
Subject: [FERRY-L] New ferry
Message-ID: <a1@uni.example>

Same old song. Nothing will sail.


From bo at city.example  Fri May  3 11:20:22 2019
From: bo at city.example (Bo Rudd)
Date: Fri, 3 May 2019 11:20:22 +0000
Subject: [FERRY-L] New ferry
In-Reply-To: <a1@uni.example>
Message-ID: <a2@city.example>

You say so each time.
`,
    title: "New ferry",
    published: "2019-05-03",
    comments: [
      "Ann Holm | 2019-05-03T10:14 | Same old song. Nothing will sail.",
      "Bo Rudd | 2019-05-03T11:20 | You say so each time."
    ],
    paragraphs: 0
  },
  {
    name: "each poster's card below his words, below a title and “Post by” (phpBB)",
    page: `New ferry at last
Post by old_pilot » Fri May 03, 2019 10:14 am
Same old song. Nothing will sail.
old_pilot
Posts: 760
Joined: Sat Mar 03, 2007 4:21 pm
Location: Torrick
Top

Re: New ferry at last
Post by Runa » Fri May 03, 2019 11:20 am
You say so each time.
Runa
Posts: 12
Joined: Sun Mar 04, 2007 4:21 pm
Top

Re: New ferry at last
Post by Bo Rudd » Sat May 04, 2019 9:02 am
I'd row her myself.
Bo Rudd
Posts: 31
Joined: Sun Mar 04, 2007 5:20 pm
Location: Harbourton
Top
`,
    title: "New ferry at last",
    published: "2019-05-03",
    comments: [
      "old_pilot | 2019-05-03T10:14 | Same old song. Nothing will sail.",
      "Runa | 2019-05-03T11:20 | You say so each time.",
      "Bo Rudd | 2019-05-04T09:02 | I'd row her myself."
    ],
    paragraphs: 0
  },
  {
    name: "posts that most posters sign with their names, with no cards on the page",
    page: `New ferry at last
Post by old_pilot » Fri May 03, 2019 10:14 am
Same old song. Nothing will sail.
Cheers,
old_pilot
Top

Re: New ferry at last
Post by Runa » Fri May 03, 2019 11:20 am
You say so each time.
Runa
Top

Re: New ferry at last
Post by Bo Rudd » Sat May 04, 2019 9:02 am
I'd row her myself.
Cheers,
Bo Rudd
Top
`,
    title: "New ferry at last",
    published: "2019-05-03",
    comments: [
      "old_pilot | 2019-05-03T10:14 | Same old song. Nothing will sail.\nCheers,\nold_pilot",
      "Runa | 2019-05-03T11:20 | You say so each time.\nRuna",
      "Bo Rudd | 2019-05-04T09:02 | I'd row her myself.\nCheers,\nBo Rudd"
    ],
    paragraphs: 0
  },
  {
    name: "rank and stars between names and fields, the page's foot below the last post (SMF)",
    page: `New ferry at last

Author Topic: New ferry at last (Read 812 times)
old_pilot
Newbie
*****
Posts: 75
New ferry at last
« on: May 03, 2019, 01:11:09 PM »
Same old song. Nothing will sail.
Logged
Runa Vik
Hero Member
*****
Posts: 654
Re: New ferry at last
« Reply #1 on: May 04, 2019, 02:11:09 PM »
You say so each time.
Logged
Bo
Newbie
*****
Posts: 9
Re: New ferry at last
« Reply #2 on: May 04, 2019, 03:11:09 PM »
I'd row her myself.
Logged

© 2019 Sound Boards
`,
    title: "New ferry at last",
    published: "2019-05-03",
    comments: [
      "old_pilot | 2019-05-03T13:11 | Same old song. Nothing will sail.",
      "Runa Vik | 2019-05-04T14:11 | You say so each time.",
      "Bo | 2019-05-04T15:11 | I'd row her myself."
    ],
    paragraphs: 0
  }
];
