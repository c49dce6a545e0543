import {pasted, type ForumLayout} from "./forumLayouts.ts";

const rest = {
  title: "New ferry signed",
  published: "2019-05-03",
  comments: ["mudlark | 2019-05-03 | Nobody owns a car.", "Bo Lind | 2019-05-04 | I do.\nAnd two bikes."],
  paragraphs: 3
};

/** Threads whose posts are told by their running numbers or times, with cards of fields that no list of words holds. */
export const anchoredForums: readonly ForumLayout[] = [
  {
    name: "name, title, rank and unlabelled fields over time and number, feet of reactions (XenForo)",
    page: `New ferry signed
• Thread starter Quarterdeck
• Start date May 3, 2019

Quarterdeck
One for all
Member
Oct 25, 2017
13,539
Southshore
• May 3, 2019
• #1

${pasted}

Last edited: May 3, 2019

mudlark
Member
Oct 25, 2018
1,571
• May 3, 2019
• #2

Nobody owns a car.

Reply
Reactions: Quarterdeck, Oona and 9 others

B
Bo Lind
Tide watcher
Member
Oct 26, 2016
14,796
West Pier, Harbourton.
• May 4, 2019
• #3

I do.
And two bikes.`,
    ...rest
  },
  {
    name: "number and time over name, title and level (The Student Room)",
    page: `New ferry signed

Reply 1

3 May 2019

Quarterdeck

18

${pasted}

4

Report

Reply 2

3 May 2019

mudlark

Volunteer Section Leader, Boats Adviser

20

Nobody owns a car.

0

Report

Reply 3

4 May 2019

Bo Lind

16

I do.
And two bikes.

2

Report`,
    ...rest
  },
  {
    name: "name and time twice, group and count between, no number (Invision)",
    page: `New ferry signed

Followers 8

Quarterdeck
Posted May 3, 2019
Quarterdeck
• Members
• 360
Posted May 3, 2019 (edited)

${pasted}

Edited May 3, 2019 by Quarterdeck

mudlark
Posted May 3, 2019
mudlark
• Members
• 3.2k
• Author
Posted May 3, 2019

Nobody owns a car.

Bo Lind
Posted May 4, 2019
Bo Lind
• Members
• 12
Posted May 4, 2019

I do.
And two bikes.`,
    ...rest
  },
  {
    name: "card over “by NAME » time” with fields of the forum's own, “Top” below (phpBB)",
    page: `New ferry signed
3 posts • Page 1 of 1

Quarterdeck
Senator
Posts: 4032
Founded: Dec 11, 2011
Iron Fist Consumerists
• Reply with quote
by Quarterdeck » Fri May 03, 2019

${pasted}

Top
mudlark
Envoy
Posts: 65
Founded: Antiquity
Moralistic Democracy
• Reply with quote
by mudlark » Fri May 03, 2019

Nobody owns a car.

Top
Bo Lind
Envoy
Posts: 12
Founded: Oct 05, 2011
Civil Rights Lovefest
• Reply with quote
by Bo Lind » Sat May 04, 2019

I do.
And two bikes.

Top`,
    ...rest
  },
  {
    name: "name and rank over counters and number, name and time below the text (XenForo 1)",
    page: `New ferry signed
Discussion in 'Boats' started by Quarterdeck, May 3, 2019.

Quarterdeck Greenhorn
Messages:
3
Likes Received:
1
#1

${pasted}

Quarterdeck, May 3, 2019 IP

mudlark Well-Known Member
Messages:
1,046
Likes Received:
103
#2

Nobody owns a car.

mudlark, May 3, 2019 IP

Bo Lind Well-Known Member
Messages:
473
Likes Received:
34
#3

I do.
And two bikes.

Bo Lind, May 4, 2019 IP`,
    ...rest
  },
  {
    name: "title over a path that ends in a board",
    page: `New ferry signed
Southshore Forum > Politics > Harbours

#1
Quarterdeck
Posted: 3 May 2019, 09:12
${pasted}

#2
mudlark
Posted: 3 May 2019, 09:40
Nobody owns a car.

#3
Bo Lind
Posted: 4 May 2019, 10:05
I do.
And two bikes.
`,
    ...rest,
    comments: ["mudlark | 2019-05-03T09:40 | Nobody owns a car.", "Bo Lind | 2019-05-04T10:05 | I do.\nAnd two bikes."],
    published: "2019-05-03"
  }
];
