import type {Layout} from "./textLayouts.ts";

/** What stands where comments may, and is none. */
export const bareNoComments: readonly Pick<Layout, "name" | "page">[] = [
  {
    name: "sections under the names of what they tell of",
    page: `

Squid Stew

I'd make this stew ahead. Squid wants time.

Potato Pie

You'll love how easily a potato pie bakes.

Kelp Salad

Don't let the kelp boil.`
  },
  {
    name: "letters to an editor, signed with name and town",
    page: `
Did I hear the mayor say that no guild can set the price of oars? Of course it can. I doubt it.
Ernie Kirk
Southshore, North Sound

The analysis of the pier was good, but it failed on the tides. A bad deal for the rest of us.
Rob Wills
Harbourton, South Sound

Does your reader mean that we've no right to complain? Surely he doesn't.
Jane Tern`
  },
  {
    name: "a button for comments in a row of others",
    page: `
• Print

• Share

• Comments

• Recommend

AP

Study questions new oars

Old sailors receive a medal

Captain apologizes`
  },
  {
    name: "the label of a form's field, over links with dates",
    page: `
Leave a Comment

Required fields are marked *

Comment *

Name *

RELATED NEWS

Social Share

Rowers off to the cup

Posted on May 10, 2019

Social Share

Rowers back from the cup

Posted on May 12, 2019`
  },
  {
    name: "entries of a live report by a newsroom",
    page: `
Comments

${["21:22", "21:01", "20:36", "20:12", "19:55", "19:31", "19:02", "18:40", "18:12"]
  .map((time) => `Frances Quay\n${time}\n\nThe ferry of ${time} has left the harbour.`)
  .join("\n\n")}`
  },
  {
    name: "references with volumes and dates",
    page: `
1. Holm A, Rudd B. On keels. J Boats. 2011;4:12.

7 April 2020Volume 172, Issue 7

Keywords

Issue Published: 7 April 2020

Copyright & Permissions`
  },
  {
    name: "a list of features with dashes",
    page: `
What to look for:

– Keel Length

– Sail Area

– Rudder Depth`
  },
  {
    name: "an article's byline below it",
    page: `
by Josh Lowe
May 3, 2019 10:14 AM PDT`
  },
  {
    name: "keywords below the text, some of them small",
    page: `
TAGS
oarsmen
HARBOURTON
Shipping
Guild of the Sound
ferries
winter timetable
Mia Sund
pier
fares
Related
Pier fares to rise in spring`
  },
  {
    name: "words that links set on lines of their own, between blank lines of spaces",
    page: `
The pier was first planned in
Torrick
and
Harbourton
by a guild that went under in the same year.
\u00a0
Article continues after this advertisement
Nobody in
Torrick
has said that he wants the old pier, the guild told the town in a long letter.
\u00a0
Article continues after this advertisement
A new ferry is due in
Harbourton
with more room for carts, and the old one goes to the north.
\u00a0
Article continues after this advertisement
It will be sold to
Norhaven
after the winter, as the two towns agreed.`
  },
  {
    name: "what a paper was told of one who died, between quotation marks",
    page: `
Lena Holm
"I rowed with him when we were young, and he never once let me steer. My father sold him his first boat, and I think that he paid for it with fish."

Mia Sund
"We won't see another such oarsman on the Sound. I'd have crossed it in any storm with him, and I did, more than once."

Jonas Rudd
"He taught me all I know of tides, and I don't know half of what he forgot."`
  },
  {
    name: "bullets with advice to those who sail",
    page: `
  • You'll want a warm coat in winter, whatever the ferry's crew says.

  • Don't forget your ticket, you can't buy one on board.`
  },
  {
    name: "a footnote with a number",
    page: `

  1. Holm and Rudd count the guild's barges in another way (2011, p. 31), which gives a lower sum.`
  }
];
