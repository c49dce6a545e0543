/** A way in which forums print a thread, copied as text. */
export interface ForumLayout {
  readonly name: string;
  readonly page: string;
  readonly title: string | null;
  readonly published: string | null;
  /** Expected comments as "author | posted | text"; "-" for null. */
  readonly comments: readonly string[];
  /** Paragraphs of the pasted article. */
  readonly paragraphs: number;
}

/** An article as a poster pastes it. */
export const pasted = `HARBOURTON, May 2 - The transport ministers of both shores signed the contract for a new ferry on Thursday, after four years of talks about who should pay for the piers and who for the ship.

The vessel will carry 120 cars and is to sail from the spring of 2022, the ministry said in a statement. It named no price, but people close to the talks spoke of some 40 million crowns, half of which the islands are to raise by a loan.

Fishermen fear for their moorings. "Nobody has asked the men who get up at three," said the head of their guild, and the mayor promised to listen to them before the first stone is laid on either side of the sound.`;

export const forumLayouts: readonly ForumLayout[] = [
  {
    name: "member card with Join Date and post number (vBulletin)",
    page: `Thread: New ferry signed

05-03-2019, 08:40 AM   #1
Quarterdeck
Senior Member
Join Date: Feb 2009
Location: Southshore
Posts: 1,204

New ferry signed

${pasted}

My view: too big for our pier.

05-03-2019, 09:02 AM   #2
mudlark
Junior Member
Join Date: Jan 2018
Posts: 12

Quote:
Originally Posted by Quarterdeck
My view: too big for our pier.
Then build a bigger pier.
__________________
Low tide, high hopes`,
    title: "New ferry signed",
    published: "2019-05-03",
    comments: [
      "Quarterdeck | 2019-05-03T08:40 | My view: too big for our pier.",
      "mudlark | 2019-05-03T09:02 | Then build a bigger pier."
    ],
    paragraphs: 3
  },
  {
    name: "Post by NAME » DATE (phpBB 3)",
    page: `New ferry signed

Post by Quarterdeck » Fri May 03, 2019 8:40 am

I hear that they signed. Has anybody seen the drawings?

Re: New ferry signed

Post by mudlark » Fri May 03, 2019 9:02 am

Not yet. They will be ugly, that much I can tell you.

Re: New ferry signed

Post by Quarterdeck » Fri May 03, 2019 9:30 am

@mudlark: uglier than the old one?`,
    title: "New ferry signed",
    published: "2019-05-03",
    comments: [
      "Quarterdeck | 2019-05-03T08:40 | I hear that they signed. Has anybody seen the drawings?",
      "mudlark | 2019-05-03T09:02 | Not yet. They will be ugly, that much I can tell you.",
      "Quarterdeck | 2019-05-03T09:30 | @mudlark: uglier than the old one?"
    ],
    paragraphs: 0
  },
  {
    name: "fields and their values on lines of their own (XenForo)",
    page: `Quarterdeck
Well-Known Member
Joined
Feb 3, 2009
Messages
1,204
Reaction score
310
May 3, 2019
#1
${pasted.replaceAll("\n\n", "\n")}
I for one shall stay on shore.
Reactions: mudlark
mudlark
New Member
Joined
Jan 9, 2018
Messages
12
May 4, 2019
#2
Quarterdeck said:
I for one shall stay on shore.
Click to expand...
You always do.`,
    title: null,
    published: "2019-05-03",
    comments: ["Quarterdeck | 2019-05-03 | I for one shall stay on shore.", "mudlark | 2019-05-04 | You always do."],
    paragraphs: 3
  }
];
