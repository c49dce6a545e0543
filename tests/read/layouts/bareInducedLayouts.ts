import type {Layout} from "./textLayouts.ts";

/** Comments of which an extraction kept words, and at most names of every kind on lines of their own. */
export const bareInducedLayouts: readonly Layout[] = [
  {
    name: "names of all kinds on lines of their own, one over a word that may be a name",
    page: `Comments
Marlow Finch
Nobody asked the rowers what they think of it.
sea_dog_77
They were asked in spring, and half of them slept through the meeting.
The other half voted for the ferry.
Ada P.
Nice
TideTurner
Who pays for the new pier, then?
`,
    comments: [
      "Marlow Finch | - | Nobody asked the rowers what they think of it.",
      "sea_dog_77 | - | They were asked in spring, and half of them slept through the meeting.\nThe other half voted for the ferry.",
      "Ada P. | - | Nice",
      "TideTurner | - | Who pays for the new pier, then?"
    ],
    stated: null
  },
  {
    name: "the name and words of an only comment",
    page: `Comments
Marlow Finch
Nobody asked the rowers what they think of it.
`,
    comments: ["Marlow Finch | - | Nobody asked the rowers what they think of it."],
    stated: null
  },
  {
    name: "a dash before each",
    page: `Comments
- Nobody asked the rowers what they think of it.
- Good news for the sound. My wife can stop worrying about my old boat.
- And who pays for the pier?
`,
    comments: [
      "- | - | Nobody asked the rowers what they think of it.",
      "- | - | Good news for the sound. My wife can stop worrying about my old boat.",
      "- | - | And who pays for the pier?"
    ],
    stated: null
  },
  {
    name: "paragraphs alone, as many as comments but for one that goes on",
    page: `COMMENTS (5)
The ministers had four years for this and came home with a bill.
Great news for all who work across the sound!
I doubt that it will sail before 2030, seeing how long the kiosk took.
But at least somebody has signed something.
Thanks for the report. Could you ask the guild what the toll will be?
Fishermen have blocked the harbour once before, so the mayor had better listen.
`,
    comments: [
      "- | - | The ministers had four years for this and came home with a bill.",
      "- | - | Great news for all who work across the sound!",
      "- | - | I doubt that it will sail before 2030, seeing how long the kiosk took.\nBut at least somebody has signed something.",
      "- | - | Thanks for the report. Could you ask the guild what the toll will be?",
      "- | - | Fishermen have blocked the harbour once before, so the mayor had better listen."
    ],
    stated: 5
  }
];

/** What stands below an article, and is no reader's. */
export const inducedNoComments: readonly Pick<Layout, "name" | "page">[] = [
  {
    name: "the labels of a form for comments",
    page: `
Fill in your details below or click an icon to log in:

You are commenting using your account. ( Log Out / Change )

Twitter picture

You are commenting using your Twitter account. ( Log Out / Change )

Connecting to %s`
  },
  {
    name: "words that the paper quotes over several paragraphs",
    page: `
“I don't see why we can't have both, and I've told them so.

“They've heard me out. They won't forget it, I'm sure!

“You'll see me on the first boat.”`
  },
  {
    name: "sections under names of places, and a menu",
    page: `
Harbourton

The pier is to be lengthened by twelve metres.

Northshore

Work starts in June, and the kiosk will move.

Reprints
Apps
Android Phone
Advertise
Contact`
  }
];
