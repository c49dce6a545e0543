import type {ForumLayout} from "./forumLayouts.ts";

/** Threads whose posts are told by their feet, or of which the names were lost. */
export const namelessForums: readonly ForumLayout[] = [
  {
    name: "name, time and number below each post, cards above",
    page: `SoundTalk.example › Boards › Ferries › Who will pay for the pier?

Quarterdeck
Well-Known Member
Messages: 1,204   Likes: 311

I hear that they signed. Has anybody seen the drawings?

Quarterdeck, May 3, 2019 #1

mudlark
Moderator
Staff Member

@Quarterdeck: not yet, they will be ugly.

Fair winds

mudlark, May 4, 2019 #2

mudlark
Moderator
Staff Member

As ugly as the old one.

Fair winds

mudlark, May 5, 2019 #3`,
    title: "Who will pay for the pier?",
    published: "2019-05-03",
    comments: [
      "Quarterdeck | 2019-05-03 | I hear that they signed. Has anybody seen the drawings?",
      "mudlark | 2019-05-04 | @Quarterdeck: not yet, they will be ugly.",
      "mudlark | 2019-05-05 | As ugly as the old one."
    ],
    paragraphs: 0
  },
  {
    name: "dots where the buttons stood, names lost but for the first",
    page: `New ferry signed

Quarterdeck

SENIOR MEMBER
Joined
Feb 3, 2009
Messages
1,204
Country
Sound
I read that the ferry is signed. Does anybody know more?
\u00a0
.
They'll never build it, you know that as well as I do.
\u00a0
. .
They'll never build it, you know that as well as I do.

Says who?
\u00a0
. . .
Says everybody!`,
    title: "New ferry signed",
    published: "2009-02-03/..",
    comments: [
      "Quarterdeck | 2009-02-03/.. | I read that the ferry is signed. Does anybody know more?",
      "- | - | They'll never build it, you know that as well as I do.",
      "- | - | They'll never build it, you know that as well as I do.\n\nSays who?",
      "- | - | Says everybody!"
    ],
    paragraphs: 0
  }
];
